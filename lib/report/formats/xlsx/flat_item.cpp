// SPDX-License-Identifier: MIT
#include "report/formats/xlsx/flat_item.hpp"

#include <charconv>
#include <initializer_list>

#include "base/text.hpp"
#include "recheck/rule.hpp"
#include "report/card_json.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/formats/xlsx/book.hpp"
#include "report/numbers.hpp"

namespace pbs::xlsx {

namespace {

constexpr std::string_view kCellEnd = "\x1f";
constexpr std::string_view kRecordEnd = "\x1e";

void add(FlatRecord::Kind kind, std::initializer_list<std::string_view> cells, std::string& out) {
  out += static_cast<char>(kind);
  for (const std::string_view cell : cells) {
    out += cell_text(cell);
    out += kCellEnd;
  }
  out += kRecordEnd;
}

std::string digits(const std::optional<Decimal>& number) {
  return number ? number->to_string() : std::string();
}

void add_finding(const Scorecard& card, const CardFinding& finding, Language language,
                 std::string& out) {
  if (finding.severity == Severity::info) return;
  const RuleInfo* rule = find_rule(finding.rule);
  const auto say = [&](const Words& words) { return in_language(words, language); };
  add(FlatRecord::Kind::finding,
      {severity_words(finding.severity, language), finding.rule, subject_text(card, finding),
       rule != nullptr ? say(rule->summary) : std::string_view(),
       rule != nullptr ? fill_words(say(rule->detail), finding) : std::string(),
       rule != nullptr ? fill_words(say(rule->fix), finding) : std::string(),
       place_text(card, finding)},
      out);
}

void add_use(const Scorecard& card, Language language, std::string& out) {
  if (!card.use_of_results) return;
  const UseOfResultsScore& use = *card.use_of_results;
  const auto yuan = [&](const std::optional<Decimal>& amount) {
    const std::optional<Decimal> value = amount ? in_yuan(*amount, card.unit) : std::nullopt;
    return value ? in_wan(*value).to_string() : std::string();
  };
  add(FlatRecord::Kind::use,
      {result_words(use.from, language), card.result ? card.result->total.to_string() : std::string(),
       card.result ? grade_words(card.result->grade, language) : std::string_view(),
       use_words(use.action, language), yuan(use.budget_before), digits(use.budget_factor),
       yuan(use.budget_after), supplier_action_words(use.supplier_action, language),
       card.rectification ? rectification_words(card.rectification->status, language) : std::string_view(),
       card.rectification ? card.rectification->due : std::string_view()},
      out);
}

void add_duty(const DutyScore& duty, Language language, std::string& out) {
  add(FlatRecord::Kind::duty,
      {stage_words(duty.stage, language), role_words(duty.role, language), duty.name, duty.due,
       duty.done, duty_status_words(duty.status, language), duty.days != 0 ? std::to_string(duty.days) : std::string()},
      out);
}

}  // namespace

void write_item(const Scorecard& card, Language language, bool whole, std::string& out) {
  std::string flat;
  for (const CardFinding& finding : card.findings) add_finding(card, finding, language, flat);
  add_use(card, language, flat);
  for (const DutyScore& duty : card.duties) add_duty(duty, language, flat);
  out += std::to_string(flat.size()) + "\n" + flat;
  if (whole) write_card(card, out);
}

FlatItem read_item(std::string_view text) {
  std::size_t size = 0;
  const std::size_t line = text.find('\n');
  std::from_chars(text.data(), text.data() + line, size);
  FlatItem item;
  item.card = text.substr(line + 1 + size);
  std::string_view flat = text.substr(line + 1, size);
  while (!flat.empty()) {
    const std::size_t end = flat.find(kRecordEnd);
    FlatRecord record{static_cast<FlatRecord::Kind>(flat.front()), split(flat.substr(1, end - 1), kCellEnd)};
    record.cells.pop_back();
    item.records.push_back(std::move(record));
    flat.remove_prefix(end + 1);
  }
  return item;
}

}  // namespace pbs::xlsx
