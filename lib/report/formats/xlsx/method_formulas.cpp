// SPDX-License-Identifier: MIT
// Letters in the templates: W weight, T target, U upper bound, A actual, D deduction, P pass mark,
// R the actual as a part of 1, M the comparison that meets the target. What a policy decides stands
// in the sheet 办法. Quotients are rounded to 9 places before they are rounded for good, as binary
// numbers miss a half by a little.
#include "report/formats/xlsx/method_formulas.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include <fmt/format.h>

namespace pbs::xlsx {

namespace {

enum class Needs { numbers, upper, nothing };

struct MethodFormula {
  std::string_view name;
  Needs needs;
  std::string_view below;  // the points where the target is not met; empty: judged by a person
};

constexpr MethodFormula kFormulas[] = {
    {"deadline", Needs::nothing, ""},
    {"direct", Needs::numbers, "MAX(0,IF(D>0,W-D,0))"},
    {"equal", Needs::numbers, "IF(OR(T<=0,A<=0,A>T),0,W*A/T)"},
    {"inverse_excess", Needs::numbers, "IF(T<=0,0,IF(A<2*T,W*(1-(A-T)/T),0))"},
    {"inverse_ratio", Needs::numbers, "IF(T<=0,0,W*T/A)"},
    {"levels", Needs::nothing, ""},
    {"range", Needs::upper, "0"},
    {"ratio", Needs::numbers, "IF(OR(T<=0,A<=0),0,MIN(W,W*A/T))"},
    {"ratio_threshold", Needs::numbers,
     "IF(OR(T<=0,P>=1),0,IF(ROUND(A/T,12)<P,0,MIN(W,W*(A/T-P)/(1-P))))"},
    {"satisfaction_steps", Needs::numbers, "W*S"},
    {"tiers", Needs::nothing, ""},
    {"zero_target", Needs::numbers, "0"},
};

const MethodFormula* find_formula(std::string_view name) {
  const auto* row = std::find_if(std::begin(kFormulas), std::end(kFormulas),
                                 [&](const MethodFormula& known) { return known.name == name; });
  return row == std::end(kFormulas) ? nullptr : row;
}

// The comparison that meets the target.
std::string_view met(const IndicatorScore& row, const Policy& policy) {
  if (row.method == "zero_target") return "A<=0";
  if (row.method == "satisfaction_steps") return "FALSE";
  const bool strict = policy.scoring.strict_signs;
  if (row.direction == "between") return "AND(T<=A,A<=U)";
  if (row.direction == "more_than") return strict ? "A>T" : "A>=T";
  if (row.direction == "at_most") return "A<=T";
  if (row.direction == "less_than") return strict ? "A<T" : "A<=T";
  if (row.direction == "equals") {
    return policy.scoring.equal_over_full ? "IF(T=0,A<=0,IF(T<0,A=T,A>=T))" : "IF(T=0,A<=0,A=T)";
  }
  return "A>=T";
}

std::string steps(const Policy& policy, const PolicyCells& cells, std::string_view name,
                  std::size_t count, const std::string& rate) {
  std::string formula;
  for (std::size_t i = 0; i < count; ++i) {
    formula += fmt::format("IF({}>={},{},", rate, cells.cell(policy, fmt::format("{}.{}.from", name, i)),
                           cells.cell(policy, fmt::format("{}.{}.share", name, i)));
  }
  return formula + "0" + std::string(count, ')');
}

// Puts the cells in place of the letters; words of the spreadsheet (MIN, AND) are left alone.
std::string filled(std::string_view text, const RowCells& at, const std::string& pass_mark,
                   const std::string& share) {
  std::string out;
  const auto letter = [](char c) { return c >= 'A' && c <= 'Z'; };
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && letter(text[end])) ++end;
    const std::string_view word = text.substr(i, end - i);
    if (word == "W") out += at.weight;
    else if (word == "T") out += at.target;
    else if (word == "U") out += at.upper;
    else if (word == "A") out += at.actual;
    else if (word == "D") out += at.deduction;
    else if (word == "P") out += pass_mark;
    else if (word == "S") out += share;
    else out += word;
    if (end == i) out += text[end++];
    i = end;
  }
  return out;
}

}  // namespace

bool knows_method(std::string_view name) { return find_formula(name) != nullptr; }

std::string row_formula(const IndicatorScore& row, const Policy& policy, const PolicyCells& cells,
                        const RowCells& at) {
  const MethodFormula* method = find_formula(row.method);
  if (method == nullptr || method->needs == Needs::nothing || !row.target_value) return {};
  if (method->needs == Needs::upper && !row.target_upper) return {};
  if (policy.scoring.penalty == OverPenalty::proportional) return {};
  const std::string share =
      steps(policy, cells, "satisfaction", policy.scoring.satisfaction_steps.size(),
            at.percent ? at.actual : at.actual + "/100");
  const std::string below =
      filled(method->below, at, cells.cell(policy, "scoring.pass_mark"), share);
  const std::string rounded =
      fmt::format("{}(ROUND({},9),{})", rounding_function(policy), below, cells.cell(policy, "rounding.scale"));
  return fmt::format("=IF({}=\"\",0,IF({},{},MIN({},{})))", at.actual,
                     filled(met(row, policy), at, {}, {}), at.weight, at.weight, rounded);
}

ExecutionFormulas execution_formulas(const ExecutionScore& row, const Policy& policy,
                                     const PolicyCells& cells, const std::string& weight,
                                     const std::string& budget, const std::string& executed) {
  const std::string_view round = rounding_function(policy);
  const std::string scale = cells.cell(policy, "rounding.scale");
  std::string points;
  if (row.method == "execution_linear") {
    const bool whole = policy.execution.rounding == ExecutionRounding::percent_first;
    const std::string rate = fmt::format("MAX(0,{})/{}", executed, budget);
    points = whole ? fmt::format("{}*{}(ROUND(100*{},9),0)/100", weight, round, rate)
                   : fmt::format("{}*{}", weight, rate);
    if (policy.execution.cap) points = fmt::format("MIN({},{})", weight, points);
  } else {
    return {};
  }
  const auto to = [&](std::string_view function, const std::string& decimals) {
    return fmt::format("{}(ROUND({},9),{})", function, points, decimals);
  };
  std::string counted;
  switch (policy.execution.rounding) {
    case ExecutionRounding::exact: counted = points; break;
    case ExecutionRounding::scale: counted = to(round, cells.cell(policy, "execution.scale")); break;
    case ExecutionRounding::whole: counted = to(round, "0"); break;
    case ExecutionRounding::floor: counted = to("ROUNDDOWN", "0"); break;
    case ExecutionRounding::percent_first: counted = to(round, scale); break;
  }
  const std::string guard = fmt::format("=IF(N({})<=0,0,", budget);
  return {guard + counted + ")", guard + fmt::format("{}(ROUND({},9),{}))", round, counted, scale)};
}

}  // namespace pbs::xlsx
