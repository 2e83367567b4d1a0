// SPDX-License-Identifier: MIT
// F-35: numbers and signs of comparison that are read, but not spelled plainly (AL-02). Looks at
// the fields that hold numbers, dates, targets and actuals, as the field tables say, and never at
// texts; a mending that would be read differently is not offered.
#include <string>
#include <vector>

#include "declaration/records.hpp"
#include "source/edits.hpp"
#include "validate/convert.hpp"
#include "validate/rule.hpp"
#include "validate/spelling.hpp"
#include "validate/target_reader_clause.hpp"

namespace pbs {
namespace {

// A field that holds such a value, or a record in which one may stand.
struct Step {
  const Field* field = nullptr;
  Meaning meaning = Meaning::number;
  bool scalar_target = false;  // a record whose scalar form is a target
  std::vector<Step> inner;     // of a record
};

bool is_value(Meaning meaning) {
  switch (meaning) {
    case Meaning::year:
    case Meaning::amount:
    case Meaning::number:
    case Meaning::percent:
    case Meaning::date:
    case Meaning::target:
    case Meaning::actual:
    case Meaning::range:
      return true;
    default:
      return false;
  }
}

std::vector<Step> steps_of(const Record& record) {
  std::vector<Step> steps;
  for (const Field& field : record.fields) {
    Step step{&field, field.meaning, field.record == &kTargetRecord, {}};
    if (field.record != nullptr) {
      step.inner = steps_of(*field.record);
      if (!step.inner.empty()) steps.push_back(std::move(step));
    } else if (is_value(field.meaning)) {
      steps.push_back(std::move(step));
    }
  }
  return steps;
}

const std::vector<Step>& project_steps() {
  static const std::vector<Step> steps = steps_of(kProjectRecord);
  return steps;
}

bool same_unit(const Unit& a, const Unit& b) {
  return a.family == b.family && a.exponent == b.exponent && a.per == b.per &&
         (a.name == b.name || a.family == UnitFamily::percent);
}

bool same_target(const Target& a, const Target& b) {
  return a.kind == b.kind && a.value == b.value && a.upper == b.upper &&
         same_unit(a.unit, b.unit) && a.date == b.date && a.date_from == b.date_from &&
         a.tiers == b.tiers && a.tier_count == b.tier_count && a.no_sign == b.no_sign;
}

bool same_actual(const Actual& a, const Actual& b) {
  return a.kind == b.kind && a.value == b.value && same_unit(a.unit, b.unit) && a.date == b.date &&
         a.level == b.level && a.repeats_target == b.repeats_target;
}

bool reads_as_value(const Target& target) {
  return target.numeric() || target.dated() || target.kind == TargetKind::tiers;
}

bool reads_alike_as_target(std::string_view before, std::string_view after,
                           const WrittenInput& input) {
  const int year = input.project.year.value.value_or(0);
  for (const bool cost : {false, true}) {
    const Target written = read_target(before, cost, input.policy, year);
    if (!reads_as_value(written)) return false;
    if (!same_target(written, read_target(after, cost, input.policy, year))) return false;
  }
  return true;
}

bool reads_alike_as_number(std::string_view before, std::string_view after) {
  static const Unit kYuan = read_unit("元");
  const auto number = read_number(before);
  const auto percent = read_percent(before);
  const auto amount = read_amount(before, kYuan);
  const auto date = read_date(before);
  return (number || percent || amount || date) && number == read_number(after) &&
         percent == read_percent(after) && amount == read_amount(after, kYuan) &&
         date == read_date(after);
}

bool reads_alike_as_range(std::string_view before, std::string_view after) {
  const Clause a = read_clause(before);
  const Clause b = read_clause(after);
  return a.numbers == 1 && b.numbers == 1 && a.range == b.range && a.value == b.value &&
         a.upper == b.upper && a.direction == b.direction && a.before == b.before &&
         a.behind == b.behind && same_unit(a.unit, b.unit) && !a.misspelt && !b.misspelt;
}

class SpellingWalk {
 public:
  SpellingWalk(const WrittenInput& input, const RuleInfo& rule, FindingLog& log)
      : input_(input), rule_(rule), log_(log) {}

  void record(const std::vector<Step>& steps, const void* owner) {
    for (const Step& step : steps) field(step, step.field->member_in(owner));
  }

 private:
  void field(const Step& step, const void* member) {
    const Field& field = *step.field;
    if (field.shape == Shape::text)
      return text(field, step.meaning, *static_cast<const Text*>(member));
    if (field.shape == Shape::record) return single(step, member);
    const std::size_t count = field.count(member);
    for (std::size_t i = 0; i < count; ++i) {
      const void* element = field.element(member, i);
      if (field.shape == Shape::record_list) {
        const bool rows = field.record == &kIndicatorRowRecord;
        if (rows)
          row_ = i < input_.project.indicators.size() ? &input_.project.indicators[i] : nullptr;
        record(step.inner, element);
        if (rows) row_ = nullptr;
      } else if (field.shape == Shape::record_map) {
        record(step.inner, field.entry_value(const_cast<void*>(element)));
      } else if (field.shape == Shape::text_map) {
        text(field, step.meaning, static_cast<const TextEntry*>(element)->value);
      } else if (field.shape == Shape::text_list) {
        text(field, step.meaning, *static_cast<const Text*>(element));
      }
    }
  }

  void single(const Step& step, const void* member) {
    if (step.scalar_target) {
      const auto& target = *static_cast<const TargetDeclaration*>(member);
      if (target.text.present()) {
        return text(*step.field, Meaning::target, target.text);
      }
    }
    if (step.field->record->place(const_cast<void*>(member))->known()) record(step.inner, member);
  }

  bool reads_alike(Meaning meaning, std::string_view before, std::string_view after) const {
    switch (meaning) {
      case Meaning::target:
        return reads_alike_as_target(before, after, input_);
      case Meaning::actual:
        return reads_alike_as_target(before, after, input_) && serves_row_alike(before, after);
      case Meaning::range:
        return reads_alike_as_range(before, after);
      default:
        return reads_alike_as_number(before, after);
    }
  }

  // The actual of a row whose target is a number or a date.
  bool serves_row_alike(std::string_view before, std::string_view after) const {
    if (row_ == nullptr || !row_->target) return true;
    const Target& target = *row_->target;
    const int year = input_.project.year.value.value_or(0);
    return reads_as_value(target) && same_actual(read_actual(before, target, input_.policy, year),
                                                 read_actual(after, target, input_.policy, year));
  }

  void text(const Field& field, Meaning meaning, const Text& written) {
    if (!may_be_misspelt(written.value) || written.blank()) return;
    const std::string_view source = input_.source.text();
    const std::size_t at = offset_in(source, written);
    if (at == std::string_view::npos) return;
    std::vector<TextEdit> edits = spelling_edits(written.value, written.quoted);
    if (edits.empty()) return;
    const std::string plain = apply_edits(written.value, edits);
    if (!spelling_edits(plain, written.quoted).empty()) return;  // ＝﹦=: nobody can tell
    if (!reads_alike(meaning, written.value, plain)) return;
    Finding& finding = log_.add(rule_, input_.at(written.place));
    finding.about(row_ != nullptr ? row_->key() : field.key)
        .with("written", std::string(written.value))
        .with("plain", plain);
    shift_edits(edits, at);
    finding.edits = std::move(edits);
  }

  // Where the value stands in the text byte by byte; npos when it was written with escapes or over
  // several lines.
  static std::size_t offset_in(std::string_view source, const Text& written) {
    const std::size_t at = written.place.begin + (written.quoted ? 1U : 0U);
    return source.substr(at, written.value.size()) == written.value ? at : std::string_view::npos;
  }

  const WrittenInput& input_;
  const RuleInfo& rule_;
  FindingLog& log_;
  const Indicator* row_ = nullptr;
};

void check_spelling(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  SpellingWalk(input, rule, log).record(project_steps(), &input.written);
}

constexpr WrittenRule kRules[] = {
    {{.id = "F-35",
      .severity = Severity::info,
      .summary = {"数字或符号的写法不规范", "a number or sign is not spelled plainly"},
      .detail = {"“{written}”读作“{plain}”，数值不变。",
                 "\"{written}\" is read as \"{plain}\"; the value is the same."},
      .fix = {"改写为“≥ ≤ =”、半角数字和 %；--fix 可以自动改写",
              "write ≥ ≤ =, plain digits and %; --fix does it"},
      .cite = {"已公布的绩效自评表", "", Mark::observed},
      .why = {"同一个符号在已公布的表中有多种写法（≧、>=、═、１００、百分比）。本程序都能识别，"
              "但电子表格和别的程序会把它们当作文字，不能比较和汇总。",
              "Published forms spell one sign in many ways (≧, >=, ═, full-width digits, 百分比). "
              "These programs read them all, but spreadsheets and others take them for words that "
              "cannot be compared or summed."}},
     check_spelling},
};

}  // namespace

std::span<const WrittenRule> spelling_rules() {
  return kRules;
}

}  // namespace pbs
