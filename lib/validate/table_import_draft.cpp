// SPDX-License-Identifier: MIT
#include "validate/table_import_draft.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "declaration/records.hpp"
#include "model/unit.hpp"
#include "validate/table_import_headings.hpp"

namespace pbs {
namespace {

constexpr std::size_t kShown = 400;  // characters of a cell in a remark

// `label：value` cut at its first colon; an empty label if there is none.
std::pair<std::string_view, std::string_view> cut_at_colon(std::string_view text) {
  constexpr std::string_view kWide = "：";
  const std::size_t wide = text.find(kWide);
  const std::size_t narrow = text.find(':');
  const std::size_t at = std::min(wide, narrow);
  if (at == std::string_view::npos) return {};
  const std::size_t size = at == wide ? kWide.size() : 1;
  return {trim(text.substr(0, at)), trim(text.substr(at + size))};
}

// Which record a label belongs to: the top, then the self-evaluation, then the budget.
struct Labelled {
  const Field* field = nullptr;
  const Record* record = nullptr;
};
Labelled find_label(std::string_view cell) {
  for (const Record* record : {&kProjectRecord, &kSelfEvaluationRecord, &kBudgetRecord}) {
    if (const Field* field = labelled_field(*record, cell)) return {field, record};
  }
  return {};
}

// Numbers are written without the 分 of points; a year without 年.
std::string_view plain(const Field& field, std::string_view value) {
  const auto drop = [&value](std::string_view end) {
    if (value.ends_with(end) && value.size() > end.size()) value.remove_suffix(end.size());
  };
  if (field.meaning == Meaning::number || field.meaning == Meaning::range) drop("分");
  if (field.meaning == Meaning::year) {
    drop("年度");
    drop("年");
  }
  return trim(value);
}

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string ImportDraft::shown(std::string_view text) {
  return escape_for_message(text, kShown);
}

void ImportDraft::remark(const CsvCell& from, std::string zh, std::string en) {
  const LineColumn place = source_.line_column(from.begin);
  remarks_.push_back({place.line, place.column, std::move(zh), std::move(en)});
}

void ImportDraft::leftover(const CsvCell& from, std::string_view heading, std::string_view value) {
  const std::string text = shown(value);
  if (heading.empty()) {
    remark(from, "没有对应的字段：" + text, "no field for: " + text);
    return;
  }
  const std::string name = shown(heading);
  remark(from, "“" + name + "”没有对应的字段：" + text, "no field for \"" + name + "\": " + text);
}

void ImportDraft::state(Text& member, std::string_view value, const CsvCell& from) {
  if (!member.present()) {
    member = {arena_.keep(value), at(from), false};
    return;
  }
  if (member.value == value) return;
  remark(from, "与前面已有的“" + shown(member.value) + "”不同，没有采用：" + shown(value),
         "not taken, \"" + shown(member.value) + "\" stands already: " + shown(value));
}

bool ImportDraft::state(const Field& field, void* owner, std::string_view value,
                        const CsvCell& from) {
  void* member = field.member(owner);
  value = plain(field, value);
  if (field.shape == Shape::text) {
    Text& text = *static_cast<Text*>(member);
    state(text, value, from);
    if (field.meaning == Meaning::identifier && all_digits(text.value)) text.quoted = true;
    return true;
  }
  if (field.shape == Shape::text_list) {
    static_cast<List<Text>*>(member)->append(arena_, {arena_.keep(value), at(from), false});
    return true;
  }
  if (field.shape != Shape::record || field.record->scalar == nullptr) return false;
  begin(*field.record->place(member), from);
  state(*field.record->scalar(member), value, from);
  return true;
}

bool ImportDraft::is_label(std::string_view cell) {
  return !cell.empty() && find_label(cell).field != nullptr;
}

bool ImportDraft::is_pair(std::string_view cell) {
  const auto [label, value] = cut_at_colon(cell);
  return !label.empty() && !value.empty();
}

bool ImportDraft::pair(std::string_view label, std::string_view value, const CsvCell& from) {
  const auto [field, record] = find_label(label);
  if (field == nullptr) return false;
  // A lone 单位 may be whoever fills in the form.
  if (field->key == "unit" && read_unit(value).family != UnitFamily::money) return false;
  if (record == &kProjectRecord) return state(*field, &project_, value, from);
  if (record == &kBudgetRecord) {
    begin(project_.budget.place, from);
    return state(*field, &project_.budget, value, from);
  }
  begin(project_.self_evaluation.place, from);
  return state(*field, &project_.self_evaluation, value, from);
}

void ImportDraft::pairs(const CsvRow& row) {
  const CsvCell* label = nullptr;
  const CsvCell* first_left = nullptr;
  std::string left;
  for (const CsvCell& cell : row.cells) {
    if (states_nothing(cell.text)) continue;
    const CsvCell* before = std::exchange(label, nullptr);
    const auto [name, value] = cut_at_colon(cell.text);
    if (before != nullptr && !is_label(cell.text)) {
      if (!pair(before->text, cell.text, cell)) leftover(cell, before->text, cell.text);
    } else if (!name.empty() && !value.empty()) {
      if (!pair(name, value, cell)) leftover(cell, name, value);
    } else if (is_label(cell.text)) {
      label = &cell;
    } else {
      if (first_left == nullptr) first_left = &cell;
      left.append(left.empty() ? "" : " | ").append(cell.text);
    }
  }
  if (first_left != nullptr) leftover(*first_left, {}, left);
}

}  // namespace pbs
