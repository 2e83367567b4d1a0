// SPDX-License-Identifier: MIT
#include "validate/table_import_headings.hpp"

#include <algorithm>
#include <iterator>

#include "base/text.hpp"
#include "declaration/project.hpp"
#include "declaration/records.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/convert.hpp"
#include "validate/register.hpp"

namespace pbs {
namespace {

struct ColumnWord {
  std::string_view word;
  TableColumn column;
};
constexpr ColumnWord kColumnWords[] = {
    {"序号", TableColumn::number},        {"一级指标", TableColumn::level1},
    {"一级", TableColumn::level1},        {"二级指标", TableColumn::level2},
    {"二级", TableColumn::level2},        {"指标性质", TableColumn::nature},
    {"性质", TableColumn::nature},        {"指标方向", TableColumn::direction},
    {"方向", TableColumn::direction},     {"运算符号", TableColumn::direction},
    {"计算符号", TableColumn::direction}, {"绩效指标性质", TableColumn::nature},
};

// Words of forms for fields, beside the labels of the field tables.
struct FieldWord {
  const Record& record;
  std::string_view word;
  std::string_view key;
};
constexpr FieldWord kFieldWords[] = {
    {kIndicatorRowRecord, "指标内容", "name"},
    {kIndicatorRowRecord, "三级", "name"},
    {kIndicatorRowRecord, "绩效指标值", "target"},
    {kIndicatorRowRecord, "年度目标值", "target"},
    {kIndicatorRowRecord, "年初指标值", "target"},
    {kIndicatorRowRecord, "计划指标值", "target"},
    {kIndicatorRowRecord, "全年实际完成值", "actual"},
    {kIndicatorRowRecord, "全年实际值", "actual"},
    {kIndicatorRowRecord, "实际值", "actual"},
    {kIndicatorRowRecord, "年度完成值", "actual"},
    {kIndicatorRowRecord, "指标分值", "weight"},
    {kIndicatorRowRecord, "指标权重", "weight"},
    {kIndicatorRowRecord, "偏差原因分析及改进", "reason"},
    {kIndicatorRowRecord, "未完成原因分析及改进措施", "reason"},
    {kIndicatorRowRecord, "未完成原因及改进措施", "reason"},
    {kProjectRecord, "项目", "name"},
    {kProjectRecord, "年份", "year"},
    {kProjectRecord, "实施单位", "purchaser"},
    {kProjectRecord, "项目单位", "purchaser"},
    {kProjectRecord, "预算单位", "purchaser"},
    {kProjectRecord, "主管部门及代码", "department"},
    {kProjectRecord, "年度目标", "objective"},
    {kProjectRecord, "年度总体绩效目标", "objective"},
    {kProjectRecord, "单位", "unit"},
    {kProjectRecord, "年度总体目标完成情况", "objective"},
    {kProjectRecord, "项目预算执行情况", "budget"},
    {kProjectRecord, "绩效指标完成情况", "indicators"},
    {kProjectRecord, "年度绩效指标完成情况", "indicators"},
    {kProjectRecord, "年度绩效指标", "indicators"},
    {kSelfEvaluationRecord, "评价等级", "grade"},
    {kSelfEvaluationRecord, "自评结论", "explanation"},
    {kBudgetRecord, "年度资金总额", "approved"},
    {kBudgetRecord, "资金总额", "approved"},
    {kBudgetRecord, "项目资金总额", "approved"},
    {kBudgetRecord, "年初预算", "approved"},
    {kBudgetRecord, "预算数", "adjusted"},
};

constexpr std::string_view kNothing[] = {"-", "—", "--", "——", "–", "－"};

struct SignWord {
  std::string_view word;
  std::string_view sign;
};
constexpr SignWord kSignWords[] = {
    {"大于等于", "≥"}, {"不低于", "≥"}, {"不少于", "≥"}, {"正向", "≥"}, {"小于等于", "≤"},
    {"不超过", "≤"},   {"不高于", "≤"}, {"反向", "≤"},   {"逆向", "≤"}, {"负向", "≤"},
    {"大于", ">"},     {"小于", "<"},   {"等于", "="},   {">=", "≥"},   {"<=", "≤"},
};
constexpr std::string_view kSigns[] = {"≥", "≤", "≧", "≦", "⩾", "⩽", "=", ">", "<", "═", "﹦"};

// The class without its place below a first level: what the words say by themselves.
const Term* class_named(std::string_view words) {
  const int index = kIndicatorClassWords.find(words);
  return index < 0 ? nullptr : &kIndicatorClassWords.terms[static_cast<std::size_t>(index)];
}

}  // namespace

std::string table_words(std::string_view cell) {
  std::string words = comparable_words(cell);
  std::erase_if(words, [](char c) { return c == '\n' || c == '\r'; });
  if (words.ends_with(':')) words.pop_back();
  const std::size_t open = words.find('(');
  if (open != std::string::npos && open > 0 && words.ends_with(')')) words.resize(open);
  return words;
}

const Field* labelled_field(const Record& record, std::string_view cell) {
  const std::string words = table_words(cell);
  std::size_t hint = 0;
  if (const Field* field = record.find(words, hint)) return field;
  const auto* found = std::find_if(
      std::begin(kFieldWords), std::end(kFieldWords),
      [&](const FieldWord& one) { return one.word == words && &one.record == &record; });
  if (found == std::end(kFieldWords)) return nullptr;
  return record.find(found->key, hint);
}

TableHeading table_heading(std::string_view cell) {
  const std::string words = table_words(cell);
  if (words.empty()) return {};
  const auto* found = std::find_if(std::begin(kColumnWords), std::end(kColumnWords),
                                   [&](const ColumnWord& one) { return one.word == words; });
  if (found != std::end(kColumnWords)) return {found->column, nullptr};
  const Field* field = labelled_field(kIndicatorRowRecord, cell);
  return field == nullptr ? TableHeading{} : TableHeading{TableColumn::field, field};
}

std::string_view table_class(std::string_view level1, std::string_view level2) {
  const Term* lower = class_named(table_words(level2));
  const Term* upper = class_named(table_words(level1));
  constexpr std::string_view kCostUnderOutput = "output.cost";
  const bool cost_above = upper != nullptr && upper->id == kCostUnderOutput;
  if (lower != nullptr && lower->id == kCostUnderOutput && cost_above) return "cost";
  if (lower != nullptr) return lower->id;
  if (upper == nullptr) return {};
  return cost_above ? std::string_view("cost") : upper->id;
}

bool is_sum_row(std::string_view cell) {
  const std::string words = table_words(cell);
  return words == "总分" || words == "合计" || words == "总计" || words == "小计" ||
         words == "总得分" || words == "自评总分";
}

bool is_execution_row(std::string_view cell) {
  const std::string words = table_words(cell);
  return words == "预算执行率" || words == "预算执行" || words == "预算执行情况" ||
         words == "预算执行率指标" || words == "预算资金执行率";
}

bool states_nothing(std::string_view cell) {
  return cell.empty() ||
         std::find(std::begin(kNothing), std::end(kNothing), cell) != std::end(kNothing);
}

std::string_view sign_of(std::string_view cell) {
  const std::string words = comparable_words(cell);
  for (const SignWord& one : kSignWords) {
    if (one.word == words) return one.sign;
  }
  for (const std::string_view sign : kSigns) {
    if (sign == words) return sign;
  }
  return {};
}

std::string joined_target(std::string_view sign, std::string_view value, std::string_view unit,
                          std::string_view& unit_left) {
  std::string folded;
  const bool number = read_number(fold_width(value, folded)).has_value();
  const bool signed_already = starts_with_any(value, kSigns);
  std::string_view rest = value;
  for (const std::string_view one : kSigns) {
    if (rest.starts_with(one)) rest = trim(rest.substr(one.size()));
  }
  const bool joins = number || (signed_already && read_number(fold_width(rest, folded)));
  const bool has_unit = unit.empty() || value.ends_with(unit);
  unit_left = has_unit || joins ? std::string_view{} : unit;
  std::string target(signed_already ? std::string_view{} : sign);
  target += value;
  if (joins && !has_unit) target += unit;
  return target;
}

}  // namespace pbs
