// SPDX-License-Identifier: MIT
// The columns of lists of rows; columns are only ever appended.
#include <algorithm>

#include "report/card_words.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/report_columns.hpp"

namespace pbs {

namespace {

using Identifier = std::string_view (*)(std::string_view, Language);

void put(const std::optional<Decimal>& value, std::string& out) {
  if (value) value->append_to(out);
}

template <auto Member>
void number(const ReportRow& row, const CellStyle&, std::string& out) {
  put(row.*Member, out);
}

template <auto Member>
void text(const ReportRow& row, const CellStyle&, std::string& out) {
  out += row.*Member;
}

template <auto Member, Identifier InWords>
void word(const ReportRow& row, const CellStyle& style, std::string& out) {
  const std::string_view id = row.*Member;
  out += style.plain ? id : InWords(id, style.language);
}

void row_name(const ReportRow& row, const CellStyle& style, std::string& out) {
  out += row.label.zh.empty() ? row.name : in_language(row.label, style.language);
}

void row_status(const ReportRow& row, const CellStyle& style, std::string& out) {
  if (!row.status) return;
  out += style.plain ? word_of(*row.status) : status_words(*row.status, style.language);
}

// Claimed minus recomputed.
void difference(const ReportRow& row, const CellStyle&, std::string& out) {
  if (!row.claimed || !row.points) return;
  try {
    (*row.claimed - *row.points).append_to(out);
  } catch (const NumberOverflow&) {
    // An absurd claim: it is shown itself, its difference is not.
  }
}

void evidence(const ReportRow& row, const CellStyle& style, std::string& out) {
  const std::string_view separator = in_language({"；", "; "}, style.language);
  for (std::size_t i = 0; i < row.evidence.size(); ++i) {
    if (i != 0) out += separator;
    out += row.evidence[i];
  }
}

void line(const ReportRow& row, const CellStyle&, std::string& out) {
  if (row.line != 0) out += std::to_string(row.line);
}

// A period's last day stays; kinds of evaluations and parts of the use of results have words.
std::string_view part_words(std::string_view id, Language language) {
  if (id == "budget") return in_language({"预算安排", "budget"}, language);
  const std::string_view words = evaluation_kind_words(id, language);
  return words == id ? stage_words(id, language) : words;
}

void kind(const ReportRow& row, const CellStyle& style, std::string& out) {
  constexpr std::string_view kNames[] = {"row", "group", "rounding", "total"};
  constexpr Words kKinds[] = {
      {"指标", "row"}, {"小计", "group"}, {"舍入", "rounding"}, {"合计", "total"}};
  const auto at = static_cast<std::size_t>(row.kind);
  out += style.plain ? kNames[at] : in_language(kKinds[at], style.language);
}

// Grades, ratings and conclusions are Chinese terms; actions and statuses have words of their own.
void outcome(const ReportRow& row, const CellStyle& style, std::string& out) {
  const std::string_view id = row.outcome;
  const Language language = style.language;
  if (style.plain || id.empty()) {
    out += id;
  } else if (row.stage == "monitoring") {
    out += monitor_action_words(id, language);
  } else if (row.part == "budget") {
    out += use_words(id, language);
  } else if (row.part == "rectification") {
    out += rectification_words(id, language);
  } else if (row.part == "publication") {
    out += publication_status_words(id, language);
  } else if (row.stage == "ex_ante" && row.kind == RowKind::total) {
    out += conclusion_words(id, language);
  } else {
    out += rating_words(id, language);
  }
}

using R = ReportRow;

constexpr RowColumn kRowColumns[] = {
    {"row", {"指标编号", "Row id"}, false, text<&R::id>},
    {"row_name", {"三级指标", "Indicator"}, false, row_name},
    {"class", {"指标类别", "Class"}, false, word<&R::indicator_class, class_words>},
    {"group", {"另设类别", "Group"}, false, text<&R::group>},
    {"dimension", {"维度", "Dimension"}, false, word<&R::dimension, dimension_words>},
    {"weight", {"分值", "Weight"}, true, number<&R::weight>},
    {"target", {"年度指标值", "Target"}, false, text<&R::target>},
    {"actual", {"实际完成值", "Actual"}, false, text<&R::actual>},
    {"level", {"评判等级", "Level"}, false, word<&R::level, level_words>},
    {"method", {"计分方法", "Method"}, false, word<&R::method, method_words>},
    {"row_status", {"计分状态", "Row status"}, false, row_status},
    {"points", {"得分", "Points"}, true, number<&R::points>},
    {"exact", {"未修约得分", "Exact points"}, true, text<&R::exact>},
    {"low", {"最低得分", "Least points"}, true, number<&R::low>},
    {"high", {"最高得分", "Most points"}, true, number<&R::high>},
    {"claimed_points", {"自评得分", "Claimed"}, true, number<&R::claimed>},
    {"difference", {"自评多计", "Claimed too much"}, true, difference},
    {"review", {"复核分", "Review"}, true, number<&R::review>},
    {"formula", {"算式", "Formula"}, false, text<&R::formula>},
    {"reason", {"偏差原因分析", "Reason"}, false, text<&R::reason>},
    {"remedy", {"改进措施", "Remedy"}, false, text<&R::remedy>},
    {"evidence", {"佐证材料", "Evidence"}, false, evidence},
    {"cite", {"计分依据", "Basis"}, false, text<&R::cite>},
    {"line", {"所在行", "Line"}, true, line},
    {"stage", {"阶段", "Stage"}, false, word<&R::stage, stage_words>},
    {"part", {"期次或类型", "Period or kind"}, false, word<&R::part, part_words>},
    {"kind", {"行类型", "Kind of row"}, false, kind},
    {"tree", {"指标体系", "Indicator file"}, false, text<&R::tree>},
    {"content", {"评价内容", "Content"}, false, word<&R::content, content_words>},
    {"outcome", {"结论", "Outcome"}, false, outcome},
    {"light", {"预警灯", "Light"}, false, word<&R::light, light_words>},
    {"expected", {"全年预计完成值", "Expected"}, false, text<&R::expected>},
    {"outlook", {"完成目标可能性", "Outlook"}, false, word<&R::outlook, outlook_words>},
    {"cause", {"偏差原因类别", "Cause"}, false, word<&R::cause, cause_words>},
    {"spread", {"专家分歧", "Spread of experts"}, true, number<&R::spread>},
};

}  // namespace

std::span<const RowColumn> row_columns() {
  return kRowColumns;
}

const RowColumn* find_row_column(std::string_view key) {
  const std::span<const RowColumn> columns = row_columns();
  const auto found = std::find_if(columns.begin(), columns.end(),
                                  [&](const RowColumn& column) { return column.key == key; });
  return found == columns.end() ? nullptr : &*found;
}

}  // namespace pbs
