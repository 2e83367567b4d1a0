// SPDX-License-Identifier: MIT
// What a row must carry to be scored (design 3.1: name, weight, target), and text that was never
// filled in: F-12 to F-15, F-19, F-20.
#include <algorithm>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "validate/convert_internal.hpp"
#include "validate/leftovers.hpp"
#include "validate/row_words.hpp"
#include "validate/rule.hpp"
#include "validate/target_reader_words.hpp"

namespace pbs {
namespace {

constexpr Cite kFormat{"pbs 文件格式", "", Mark::setting};
constexpr Cite kForms{"已公布的绩效自评表", "", Mark::observed};

// The row takes what it does not state from a set that was not found, or that has no such row: that
// is the finding.
bool waits_for_set(const WrittenInput& input, const Indicator& row) {
  return input.set != nullptr ? !row.bound : lacks_set(input) && !row.id.empty();
}

bool lacks_weight(const Indicator& row) {
  return row.weight.written.blank() && !row.weight;
}

// A form without a column of weights is one finding, not one a row.
void check_weight_stated(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  std::size_t asked = 0;
  std::size_t lacking = 0;
  for (const Indicator& row : input.project.indicators) {
    if (left_out(row) || waits_for_set(input, row)) continue;
    ++asked;
    if (lacks_weight(row)) ++lacking;
  }
  if (lacking == 0) return;
  if (lacking == asked) {
    log.add(rule, input.at(input.project.place)).with_number("rows", std::to_string(asked));
    return;
  }
  for (const Indicator& row : input.project.indicators) {
    if (left_out(row) || waits_for_set(input, row) || !lacks_weight(row)) continue;
    log.add(rule, input.at(row.id_text.place)).about(row.key()).with("name", said_name(row));
  }
}

void check_name_stated(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (!row.name.empty() || waits_for_set(input, row)) continue;
    log.add(rule, input.at(row.id_text.place)).about(row.key());
  }
}

// What is stated but not understood has a finding of conversion (T-08, F-10).
void check_target_stated(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (std::size_t i = 0; i < input.project.indicators.size(); ++i) {
    const Indicator& row = input.project.indicators[i];
    if (row.target || states_target(input.written.indicators[i].target)) continue;
    if (left_out(row) || waits_for_set(input, row)) continue;
    log.add(rule, input.at(row.id_text.place)).about(row.key()).with("name", said_name(row));
  }
}

void check_second_level(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    if (!row.indicator_class || !lacks_second_level(*row.indicator_class)) continue;
    const Location stated = row.indicator_class.written.place;
    log.add(rule, input.at(stated.known() ? stated : row.id_text.place))
        .about(row.key())
        .with("class", std::string(row.indicator_class.written.stated()));
  }
}

void check_repeated_name(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : input.project.indicators) {
    const Text& target = row.target.written;
    if (row.name.empty() || target.blank() || left_out(row)) continue;
    if (!same_text(row.name, target.value)) continue;
    log.add(rule, input.at(target.place)).about(row.key()).with("name", std::string(row.name));
  }
}

void add_leftover(const WrittenInput& input, const RuleInfo& rule, FindingLog& log,
                  const Text& text, TextUse use, std::string_view subject = {}) {
  const std::string_view found = template_leftover(text.stated(), use);
  if (found.empty()) return;
  log.add(rule, input.at(text.place)).about(subject).with("found", std::string(found));
}

// One finding a row: what was left in one field was left in the others too.
void check_row_leftovers(const WrittenInput& input, const RuleInfo& rule, FindingLog& log,
                         const IndicatorDeclaration& written, const Indicator& row) {
  // A target that could not be read for it is T-08.
  const Text target = row.target.value ? written.target.text : Text{};
  const std::pair<const Text*, TextUse> texts[] = {{&written.name, TextUse::own},
                                                   {&target, TextUse::own},
                                                   {&written.target.words, TextUse::own},
                                                   {&written.actual, TextUse::report},
                                                   {&written.reason, TextUse::report},
                                                   {&written.remedy, TextUse::report},
                                                   {&written.review.reason, TextUse::report}};
  for (const auto& [text, use] : texts) {
    if (template_leftover(text->stated(), use).empty()) continue;
    return add_leftover(input, rule, log, *text, use, row.key());
  }
}

// Names that were all kept as the template has them are one finding, not one a row.
bool every_name_is_template(const ProjectDeclaration& written) {
  constexpr std::size_t kWholeForm = 3;
  const List<IndicatorDeclaration>& rows = written.indicators;
  return rows.size() >= kWholeForm &&
         std::all_of(rows.begin(), rows.end(), [](const IndicatorDeclaration& row) {
           return !template_leftover(row.name.stated(), TextUse::own).empty();
         });
}

void check_leftovers(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const ProjectDeclaration& written = input.written;
  for (const Text* text :
       {&written.name, &written.objective, &written.department.word, &written.department.name,
        &written.purchaser.word, &written.purchaser.name, &written.supplier.word,
        &written.supplier.name}) {
    add_leftover(input, rule, log, *text, TextUse::own);
  }
  add_leftover(input, rule, log, written.self_evaluation.explanation, TextUse::report);
  if (every_name_is_template(written)) {
    const Text& first = written.indicators[0].name;
    log.add(rule, input.at(first.place))
        .with_number("rows", std::to_string(written.indicators.size()))
        .with("example", std::string(template_leftover(first.stated(), TextUse::own)));
    return;
  }
  for (std::size_t i = 0; i < written.indicators.size(); ++i) {
    check_row_leftovers(input, rule, log, written.indicators[i], input.project.indicators[i]);
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "F-12",
      .severity = Severity::error,
      .summary = {"指标没有分值", "an indicator has no weight"},
      .detail = {"“{name}”没有分值，不能计分。\n{rows} 行指标都没有分值，不能计分。",
                 "\"{name}\" has no weight and cannot be scored.\n"
                 "None of the {rows} rows has a weight; none can be scored."},
      .fix = {"填写 weight（分值）", "state `weight`"},
      .cite = kFormat,
      .why = {"没有分值的指标不能计分，总分因此也没有。",
              "A row without weight cannot be scored, and so there is no total."}},
     check_weight_stated},
    {{.id = "F-13",
      .severity = Severity::error,
      .summary = {"指标没有名称", "an indicator has no name"},
      .detail = {},
      .fix = {"填写 name（指标名称）", "state `name`"},
      .cite = kFormat,
      .why = {"没有名称的指标说不清考核什么。",
              "A row without a name does not say what is measured."}},
     check_name_stated},
    {{.id = "F-14",
      .severity = Severity::error,
      .summary = {"指标没有指标值", "an indicator has no target"},
      .detail = {"“{name}”没有年度指标值，不能计分。",
                 "\"{name}\" has no target and cannot be scored."},
      .fix = {"填写 target（年度指标值）；写在名称里的数值移到这里",
              "state `target`; move a value out of the name to it"},
      .cite = kFormat,
      .why = {"没有指标值就没有完成与否，也就无从计分。",
              "Without a target nothing is met or missed."}},
     check_target_stated},
    {{.id = "F-15",
      .severity = Severity::warning,
      .summary = {"只有一级指标，没有二级指标", "the class lacks its second level"},
      .detail = {"class 为 {class}。", "class is {class}."},
      .fix = {"写明二级指标，如 output.quantity（数量指标）",
              "state the second level too, for example output.quantity"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed},
      .why = {"只写到一级指标，看不出数量、质量、时效是否齐全。",
              "With the first level alone nobody sees whether quantity, quality and timeliness are "
              "all there."}},
     check_second_level},
    {{.id = "F-19",
      .severity = Severity::warning,
      .summary = {"指标名称与指标值相同", "name and target of an indicator are the same"},
      .detail = {"名称和指标值都是“{name}”。", "Both are \"{name}\"."},
      .fix = {"名称写考核什么，指标值写达到多少",
              "name what is measured; set what is to be reached"},
      .cite = kForms,
      .why = {"名称照抄成指标值，没有说明要达到什么程度。",
              "The name copied as target does not say what is to be reached."}},
     check_repeated_name},
    {{.id = "F-20",
      .severity = Severity::warning,
      .summary = {"模板文字没有删改", "text of the template was left in"},
      .detail = {"这里还有“{found}”。\n全部 {rows} 项指标的名称都留有模板文字，如“{example}”。",
                 "Here still stands \"{found}\".\n"
                 "The names of all {rows} rows keep text of the template, such as \"{example}\"."},
      .fix = {"换成本项目的内容", "replace it by what holds for this project"},
      .cite = kForms,
      .why = {"已公布的表中留有模板的空格和填表说明，读者无法知道本项目要达到什么、是否已经填完。",
              "Published tables still hold the gaps and instructions of the empty form; nobody can "
              "tell what this project promises or whether the form was finished."}},
     check_leftovers},
};

}  // namespace

std::span<const WrittenRule> row_rules() {
  return kRules;
}

}  // namespace pbs
