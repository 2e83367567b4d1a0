// SPDX-License-Identifier: MIT
// What a row must carry to be scored (design 3.1: name, weight, target), and text that was never
// filled in: F-12 to F-15, F-19, F-20.
#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "validate/convert_internal.hpp"
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

std::string said_name(const Indicator& row) {
  return std::string(row.name.empty() ? row.id : row.name);
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

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// 指标1：… as the forms number their empty rows.
bool starts_with_number_of_form(std::string_view text) {
  constexpr std::string_view kHeading = "指标";
  if (!text.starts_with(kHeading)) return false;
  text.remove_prefix(kHeading.size());
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  if (digits == 0) return false;
  text = trim(text.substr(digits));
  return text.empty() || text.starts_with(':') || text.starts_with("：");
}

// What the template left in `text`, empty if nothing.
std::string_view leftover(std::string_view text) {
  constexpr std::string_view kGap = "**";
  constexpr std::string_view kLimit = "0字以内";  // 100字以内, 300字以内
  constexpr std::string_view kDots[] = {"…", "……", "...", "......"};
  if (text.empty()) return {};
  if (contains(text, kGap)) return kGap;
  if (std::find(std::begin(kDots), std::end(kDots), trim(text)) != std::end(kDots)) return "……";
  if (starts_with_number_of_form(text)) return "指标1：";
  if (contains(text, kLimit)) return "字以内";
  return {};
}

void check_leftovers(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const ProjectDeclaration& written = input.written;
  for (const Text* text :
       {&written.name, &written.objective, &written.self_evaluation.explanation}) {
    const std::string_view found = leftover(text->stated());
    if (!found.empty()) log.add(rule, input.at(text->place)).with("found", std::string(found));
  }
  for (std::size_t i = 0; i < written.indicators.size(); ++i) {
    const IndicatorDeclaration& row = written.indicators[i];
    // A target that could not be read for it is T-08.
    const bool target_read = input.project.indicators[i].target.value.has_value();
    for (const Text* text : {&row.name, &row.target.text, &row.actual, &row.reason, &row.remedy}) {
      const std::string_view found = leftover(text->stated());
      if (found.empty() || (text == &row.target.text && !target_read)) continue;
      log.add(rule, input.at(text->place))
          .about(input.project.indicators[i].key())
          .with("found", std::string(found));
      break;
    }
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
      .cite = kFormat},
     check_weight_stated},
    {{.id = "F-13",
      .severity = Severity::error,
      .summary = {"指标没有名称", "an indicator has no name"},
      .detail = {},
      .fix = {"填写 name（指标名称）", "state `name`"},
      .cite = kFormat},
     check_name_stated},
    {{.id = "F-14",
      .severity = Severity::error,
      .summary = {"指标没有指标值", "an indicator has no target"},
      .detail = {"“{name}”没有年度指标值，不能计分。",
                 "\"{name}\" has no target and cannot be scored."},
      .fix = {"填写 target（年度指标值）；写在名称里的数值移到这里",
              "state `target`; move a value out of the name to it"},
      .cite = kFormat},
     check_target_stated},
    {{.id = "F-15",
      .severity = Severity::warning,
      .summary = {"只有一级指标，没有二级指标", "the class lacks its second level"},
      .detail = {"class 为 {class}。", "class is {class}."},
      .fix = {"写明二级指标，如 output.quantity（数量指标）",
              "state the second level too, for example output.quantity"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed}},
     check_second_level},
    {{.id = "F-19",
      .severity = Severity::warning,
      .summary = {"指标名称与指标值相同", "name and target of an indicator are the same"},
      .detail = {"名称和指标值都是“{name}”。", "Both are \"{name}\"."},
      .fix = {"名称写考核什么，指标值写达到多少",
              "name what is measured; set what is to be reached"},
      .cite = kForms},
     check_repeated_name},
    {{.id = "F-20",
      .severity = Severity::warning,
      .summary = {"模板文字没有删改", "text of the template was left in"},
      .detail = {"这里还有“{found}”。", "Here still stands \"{found}\"."},
      .fix = {"换成本项目的内容", "replace it by what holds for this project"},
      .cite = kForms},
     check_leftovers},
};

}  // namespace

std::span<const WrittenRule> row_rules() {
  return kRules;
}

}  // namespace pbs
