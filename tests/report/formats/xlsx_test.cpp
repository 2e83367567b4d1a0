// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "catch.hpp"
#include "report/formats/xlsx/forms.hpp"
#include "report/formats/xlsx/method_formulas.hpp"
#include "score/method.hpp"
#include "support/project_run.hpp"
#include "validate/policy_set.hpp"

using namespace pbs;

TEST_CASE("every scoring method of rows is a formula of the workbook or known to need a person") {
  for (const ScoringMethod* method : scoring_methods()) {
    if (method->use != MethodUse::row) continue;
    INFO(method->name);
    CHECK(xlsx::knows_method(method->name));
  }
  CHECK_FALSE(xlsx::knows_method("no such method"));
}

namespace {

// Single capital letters of a formula that are no column of a cell and stand in no text.
std::string letters_left(std::string_view formula) {
  const auto letter = [&](std::size_t i) {
    return i < formula.size() && formula[i] >= 'A' && formula[i] <= 'Z';
  };
  std::string left;
  char quote = 0;
  for (std::size_t i = 0; i < formula.size(); ++i) {
    const char c = formula[i];
    if (quote != 0 || c == '"' || c == '\'') {
      quote = quote == 0 ? c : quote == c ? '\0' : quote;
      continue;
    }
    const bool alone = letter(i) && !letter(i + 1) && (i == 0 || !letter(i - 1));
    if (alone && formula[i - 1] != '$') left += c;
  }
  return left;
}

IndicatorScore row_with(std::string_view method, std::string_view direction) {
  IndicatorScore row;
  row.method = method;
  row.direction = direction;
  row.weight = *Decimal::parse("10");
  if (direction == "by" || direction == "within") row.target_date = "2024-06-30";
  if (direction == "within") row.target_from = "2024-03-01";
  if (direction == "tiers") row.target_tiers = {*Decimal::parse("100"), *Decimal::parse("90")};
  if (direction == "between") row.target_upper = *Decimal::parse("9");
  if (direction == "at_least" || direction == "between") row.target_value = *Decimal::parse("5");
  return row;
}

}  // namespace

TEST_CASE("the formula of every method reads the cells of its row and nothing unknown") {
  const PolicySet& policies = test::embedded_policy_set();
  const Policy* policy = policies.choose("jixi-2024", std::nullopt, std::nullopt);
  REQUIRE(policy != nullptr);
  xlsx::PolicyCells cells(policies, "办法");
  Scorecard card;
  card.policy_id = policy->id;
  card.policy_sha256 = policy->sha256;
  REQUIRE(cells.of(card) == policy);
  const xlsx::RowCells at{.weight = "$G$9", .actual = "$F$9", .claimed = "$H$9", .review = "$J$9",
                          .target = "$M$9", .upper = "$N$9", .tiers = {"$M$9", "$N$9", "$O$9"},
                          .deduction = "$P$9", .written = "$R$9", .percent = false};
  for (const ScoringMethod* method : scoring_methods()) {
    if (method->use != MethodUse::row) continue;
    bool any = false;
    for (const char* direction : {"at_least", "between", "by", "within", "tiers", ""}) {
      INFO(method->name << " " << direction);
      const std::string formula =
          xlsx::row_formula(row_with(method->name, direction), *policy, cells, at, Language::zh);
      any = any || !formula.empty();
      CHECK(letters_left(formula).empty());
      CHECK(std::count(formula.begin(), formula.end(), '(') == std::count(formula.begin(), formula.end(), ')'));
      if (!formula.empty()) CHECK(formula.find("$F$9") != std::string::npos);
      CHECK(formula.size() < 8192);  // the most a cell takes
    }
    INFO(method->name);
    CHECK(any);
  }
}

TEST_CASE("an actual with its unit is a number whose format shows the unit") {
  const auto shown = [](std::string_view text, const char* number) {
    const xlsx::UnitNumber cell = xlsx::unit_number(text, *Decimal::parse(number));
    return cell.value.to_string() + " " + cell.format + (cell.percent ? " %" : "");
  };
  CHECK(shown("82万平方米", "82") == "82 General\"万平方米\"");
  CHECK(shown("6.1%", "6.1") == "0.061 0.0% %");
  CHECK(shown("95％", "95") == "0.95 0% %");
  CHECK(shown("30", "30") == "30 General");
  CHECK(shown("1.2万元", "12000") == "12000 General");       // told in another unit
  CHECK(shown("5\"\\x", "5") == "5 General\"x\"");
}

TEST_CASE("texts of cells and names of cells are what a sheet takes") {
  CHECK(xlsx::cell_text("a\x01\x1F" "b\n绩效") == "ab\n绩效");
  CHECK(xlsx::cell_name(4, 2) == "$C$5");
  CHECK(xlsx::cell_name(0, 27, "办法") == "'办法'!$AB$1");
  CHECK(xlsx::number_format(2, true) == "#,##0.00");
  CHECK(xlsx::lines_of("绩效绩效绩效", 8) == 2);
}
