// SPDX-License-Identifier: MIT
// Letters in the templates: W weight, T target, U upper bound or last day, A actual (B: held to 0
// where the policy does so), C claimed points, D deduction; P pass mark, S share of the step, Q of
// the tier reached; L and M the least points of 达成 and of 部分达成; X, Y, Z: the actual says 达成,
// 部分达成, 未达成. What a policy decides stands in the sheet 办法. Quotients are rounded to 9 places
// before they are rounded for good, as binary numbers miss a half by a little.
#include "report/formats/xlsx/method_formulas.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include <fmt/format.h>

#include "report/wording.hpp"

namespace pbs::xlsx {

namespace {

enum class Needs { number, bounds, tiers, day, words, any };

struct MethodFormula {
  std::string_view name;
  Needs needs;
  std::string_view below;  // the points where the target is not met, of words all points
};

constexpr std::string_view kLost = "IF(ISNUMBER(D),MAX(0,W-MAX(0,D)),0)";
constexpr std::string_view kJudged =
    "IF(X,IF(ISNUMBER(C),IF(AND(C>=L,C<=W),C,0),W),IF(Y,IF(ISNUMBER(C),IF(AND(C>=M,C<L),C,0),M),"
    "IF(AND(Z,ISNUMBER(C)),IF(AND(C>=0,C<M),C,0),0)))";

constexpr MethodFormula kFormulas[] = {
    {"deadline", Needs::day, "0"},
    {"direct", Needs::any, kLost},
    {"equal", Needs::number, "IF(OR(T<=0,A<=0,A>T),0,W*A/T)"},
    {"inverse_excess", Needs::number, "IF(T<=0,0,IF(A<2*T,W*(1-(A-T)/T),0))"},
    {"inverse_ratio", Needs::number, "IF(T<=0,0,W*T/A)"},
    {"levels", Needs::words, kJudged},
    {"range", Needs::bounds, "0"},
    {"ratio", Needs::number, "IF(OR(T<=0,A<=0),0,MIN(W,W*A/T))"},
    {"ratio_threshold", Needs::number,
     "IF(OR(T<=0,P>=1),0,IF(ROUND(A/T,12)<P,0,MIN(W,W*(A/T-P)/(1-P))))"},
    {"satisfaction_steps", Needs::number, "W*S"},
    {"tiers", Needs::tiers, "W*Q"},
    {"zero_target", Needs::number, "0"},
};

constexpr std::string_view kNotApplicable = R"("不适用","不涉及","无","/","／","—","-","N/A")";

const MethodFormula* find_formula(std::string_view name) {
  const auto* row = std::find_if(std::begin(kFormulas), std::end(kFormulas),
                                 [&](const MethodFormula& known) { return known.name == name; });
  return row == std::end(kFormulas) ? nullptr : row;
}

bool has_values(Needs needs, const IndicatorScore& row) {
  const bool dated = !row.target_date.empty();
  switch (needs) {
    case Needs::number: return row.target_value.has_value();
    case Needs::bounds: return row.target_upper.has_value() || (dated && !row.target_from.empty());
    case Needs::tiers: return row.target_tiers[0].has_value();
    case Needs::day: return dated;
    case Needs::words: return row.direction.empty();
    case Needs::any: return row.direction.empty() || dated || row.target_value;
  }
  return false;
}

// The comparison that meets the target.
std::string_view met(const IndicatorScore& row, const Policy& policy) {
  if (row.method == "zero_target") return "A<=0";
  if (row.method == "satisfaction_steps" || row.method == "tiers") return "FALSE";
  const bool strict = policy.scoring.strict_signs;
  if (row.direction == "between") return "AND(T<=B,B<=U)";
  if (row.direction == "within") return "AND(T<=A,A<=U)";
  if (row.direction == "more_than") return strict ? "A>T" : "A>=T";
  if (row.direction == "at_most" || row.direction == "by") return "A<=T";
  if (row.direction == "less_than") return strict ? "A<T" : "A<=T";
  if (row.direction == "equals") {
    return policy.scoring.equal_over_full ? "IF(T=0,A<=0,IF(T<0,A=T,A>=T))" : "IF(T=0,A<=0,A=T)";
  }
  return "A>=T";
}

// The share of the best step that `rate` reaches.
std::string steps(const Policy& policy, const PolicyCells& cells, std::string_view name,
                  std::size_t count, const std::string& rate) {
  std::string formula;
  for (std::size_t i = 0; i < count; ++i) {
    formula += fmt::format("IF({}>={},{},", rate, cells.cell(policy, fmt::format("{}.{}.from", name, i)),
                           cells.cell(policy, fmt::format("{}.{}.share", name, i)));
  }
  return formula + "0" + std::string(count, ')');
}

std::string rounded(const Policy& policy, const PolicyCells& cells, std::string_view points) {
  return fmt::format("{}(ROUND({},9),{})", rounding_function(policy), points,
                     cells.cell(policy, "rounding.scale"));
}

// A row's formula, built from the templates.
class RowFormula {
 public:
  RowFormula(const IndicatorScore& row, const Policy& policy, const PolicyCells& cells,
             const RowCells& at, Language language)
      : row_(row), policy_(policy), cells_(cells), at_(at), language_(language) {}

  std::string text(std::string_view below) const {
    return row_.direction.empty() ? in_words(below) : in_numbers(below);
  }

 private:
  std::string in_numbers(std::string_view below) const {
    const bool word_counts = !policy_.input.word_for_number_error;
    return filled(fmt::format(
        "=IF(ISNUMBER(A),IF({},W,MIN(W,{})),IF({},{},{}))", met(row_, policy_),
        rounded(policy_, cells_, filled(below)), not_applicable(), points_not_applicable(),
        word_counts ? fmt::format("IF(X,W,{})", points_missing()) : points_missing()));
  }

  std::string in_words(std::string_view below) const {
    const std::string points =
        row_.method == "direct" ? fmt::format("IF(X,W,IF(OR(Y,Z),{},0))", below) : std::string(below);
    return filled(fmt::format(
        "=IF({},{},IF(ISNUMBER({}),MAX(0,MIN(W,{})),IF(A=\"\",{},MIN(W,{}))))", not_applicable(),
        points_not_applicable(), at_.review, at_.review, points_missing(),
        rounded(policy_, cells_, filled(points))));
  }

  std::string not_applicable() const { return any_of(kNotApplicable); }
  std::string any_of(std::string_view words) const {
    return fmt::format("OR({}={{{}}})", at_.actual, words);
  }
  std::string_view points_not_applicable() const {
    return policy_.input.not_applicable_excluded ? "\"\"" : "0";
  }
  std::string_view points_missing() const {
    return policy_.input.missing == MissingActual::exclude ? "\"\"" : "0";
  }

  // Whether the actual says the level: in the level's words, or in those of the declaration.
  std::string says(std::string_view level, std::string_view shorter) const {
    std::string text = fmt::format("OR({0}=\"{1}\",{0}=\"{2}\"", at_.actual,
                                   level_words(level, language_), shorter);
    const bool declared = row_.level == level || (level == "achieved" && !row_.direction.empty());
    if (declared && !at_.written.empty()) text += fmt::format(",{}={}", at_.actual, at_.written);
    return text + ")";
  }

  std::string tier_share() const {
    const auto share = [&](std::size_t i) { return cells_.cell(policy_, fmt::format("tier.{}", i)); };
    std::string text;
    int open = 0;
    for (std::size_t i = 0; i < at_.tiers.size() && row_.target_tiers.at(i); ++i, ++open) {
      text += fmt::format("IF({}>={},{},", held_actual(), at_.tiers.at(i), share(i));
    }
    return text + share(3) + std::string(static_cast<std::size_t>(open), ')');
  }

  std::string held_actual() const {
    if (!policy_.input.negative_actual_zero) return at_.actual;
    if (row_.target_value && row_.target_value->is_negative()) return at_.actual;
    return fmt::format("MAX(0,{})", at_.actual);
  }

  std::string bound(std::size_t i) const {
    return rounded(policy_, cells_,
                   fmt::format("{}*{}", at_.weight, cells_.cell(policy_, fmt::format("level.{}", i))));
  }

  // What a letter stands for; words of the spreadsheet (MIN, AND) are left alone.
  std::string meaning(std::string_view word) const {
    if (word.size() != 1) return std::string(word);
    switch (word.front()) {
      case 'W': return at_.weight;
      case 'T': return at_.target;
      case 'U': return at_.upper;
      case 'A': return at_.actual;
      case 'B': return held_actual();
      case 'C': return at_.claimed;
      case 'D': return at_.deduction;
      case 'L': return bound(0);
      case 'M': return bound(1);
      case 'P': return cells_.cell(policy_, "scoring.pass_mark");
      case 'Q': return tier_share();
      case 'S':
        return steps(policy_, cells_, "satisfaction", policy_.scoring.satisfaction_steps.size(),
                     at_.percent ? at_.actual : at_.actual + "/100");
      case 'X': return says("achieved", "达成");
      case 'Y': return says("partial", "部分达成");
      case 'Z': return says("missed", "未达成");
      default: return std::string(word);
    }
  }

  // Letters within names of cells ($A$5), sheets ('办法') and texts are no letters of a template.
  std::string filled(std::string_view text) const {
    const auto letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    std::string out;
    char quote = 0;
    for (std::size_t i = 0; i < text.size();) {
      std::size_t end = i;
      if (quote == 0) {
        while (end < text.size() && letter(text[end])) ++end;
      }
      if (end == i) {
        const char c = text[i++];
        if (quote == 0 && (c == '"' || c == '\'')) quote = c;
        else if (c == quote) quote = 0;
        out += c;
        continue;
      }
      const bool cell = i > 0 && text[i - 1] == '$';
      out += cell ? std::string(text.substr(i, end - i)) : meaning(text.substr(i, end - i));
      i = end;
    }
    return out;
  }

  const IndicatorScore& row_;
  const Policy& policy_;
  const PolicyCells& cells_;
  const RowCells& at_;
  Language language_;
};

}  // namespace

bool knows_method(std::string_view name) { return find_formula(name) != nullptr; }

std::string_view yes_words(bool yes, Language language) {
  return in_language(yes ? Words{"是", "yes"} : Words{"否", "no"}, language);
}

std::string row_formula(const IndicatorScore& row, const Policy& policy, const PolicyCells& cells,
                        const RowCells& at, Language language) {
  const MethodFormula* method = find_formula(row.method);
  if (method == nullptr || !has_values(method->needs, row)) return {};
  if (policy.scoring.penalty == OverPenalty::proportional) return {};
  return RowFormula(row, policy, cells, at, language).text(method->below);
}

namespace {

std::string execution_share(const ExecutionScore& row, const Policy& policy, const PolicyCells& cells,
                            const ExecutionCells& at, Language language) {
  if (row.method == "execution_steps") {
    return fmt::format("{}*IF(AND({}=\"{}\",{}<={}),{},{})", at.weight, at.finished,
                       yes_words(true, language), at.executed, at.budget,
                       cells.cell(policy, "execution.finished"),
                       steps(policy, cells, "execution", policy.execution.steps_unfinished.size(),
                             fmt::format("ROUND({}/{},12)", at.executed, at.budget)));
  }
  if (row.method != "execution_linear") return {};
  const std::string rate = fmt::format("MAX(0,{})/{}", at.executed, at.budget);
  const bool whole = policy.execution.rounding == ExecutionRounding::percent_first;
  const std::string points =
      whole ? fmt::format("{}*{}(ROUND(100*{},9),0)/100", at.weight, rounding_function(policy), rate)
            : fmt::format("{}*{}", at.weight, rate);
  return policy.execution.cap ? fmt::format("MIN({},{})", at.weight, points) : points;
}

// Where there is no budget.
std::string without_budget(const Policy& policy, const std::string& weight) {
  if (!policy.execution.zero_budget_not_applicable) {
    return fmt::format("{}*{}", weight, policy.execution.zero_budget_points.to_string());
  }
  return policy.input.not_applicable_excluded ? "\"\"" : "0";
}

}  // namespace

ExecutionFormulas execution_formulas(const ExecutionScore& row, const Policy& policy,
                                     const PolicyCells& cells, const ExecutionCells& at,
                                     Language language) {
  const std::string points = execution_share(row, policy, cells, at, language);
  if (points.empty()) return {};
  const std::string_view round = rounding_function(policy);
  const auto to = [&](std::string_view function, const std::string& decimals) {
    return fmt::format("{}(ROUND({},9),{})", function, points, decimals);
  };
  std::string counted;
  switch (policy.execution.rounding) {
    case ExecutionRounding::exact: counted = points; break;
    case ExecutionRounding::scale: counted = to(round, cells.cell(policy, "execution.scale")); break;
    case ExecutionRounding::whole: counted = to(round, "0"); break;
    case ExecutionRounding::floor: counted = to("ROUNDDOWN", "0"); break;
    case ExecutionRounding::percent_first: counted = to(round, cells.cell(policy, "rounding.scale")); break;
  }
  const std::string guard =
      fmt::format("=IF(N({})<=0,{},", at.budget, without_budget(policy, at.weight));
  return {guard + counted + ")", guard + rounded(policy, cells, counted) + ")"};
}

std::string rating_formula(const Policy& policy, const PolicyCells& cells,
                           const std::string& weight, const std::string& rating,
                           Language language) {
  std::string share = "0";
  for (std::size_t i = 4; i-- > 0;) {
    share = fmt::format("IF({}=\"{}\",{},{})", rating, grade_words(static_cast<Grade>(i), language),
                        cells.cell(policy, fmt::format("rating.{}", i)), share);
  }
  return fmt::format("=MIN({},{})", weight, rounded(policy, cells, fmt::format("{}*{}", weight, share)));
}

std::string experts_formula(const Policy& policy, const PolicyCells& cells,
                            const std::string& points, const std::string& weights) {
  const std::string mean = fmt::format("AVERAGE({})", points);
  std::string joined = mean;
  switch (policy.evaluation.experts) {
    case ExpertsMethod::mean: break;
    case ExpertsMethod::median: joined = fmt::format("MEDIAN({})", points); break;
    case ExpertsMethod::trimmed:
      joined = fmt::format("IF(COUNT({0})>=3,(SUM({0})-MAX({0})-MIN({0}))/(COUNT({0})-2),{1})", points, mean);
      break;
    case ExpertsMethod::weighted:
      joined = fmt::format("IF(SUMPRODUCT(ISNUMBER({0})*{1})>0,SUMPRODUCT({0},{1})/SUMPRODUCT(ISNUMBER({0})*{1}),{2})",
                           points, weights, mean);
      break;
  }
  return fmt::format("=IF(COUNT({})=0,\"\",{})", points, rounded(policy, cells, joined));
}

}  // namespace pbs::xlsx
