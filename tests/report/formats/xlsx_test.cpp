// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "report/formats/xlsx/forms.hpp"
#include "report/formats/xlsx/method_formulas.hpp"
#include "score/method.hpp"

using namespace pbs;

TEST_CASE("every scoring method of rows is a formula of the workbook or known to need a person") {
  for (const ScoringMethod* method : scoring_methods()) {
    if (method->use != MethodUse::row) continue;
    INFO(method->name);
    CHECK(xlsx::knows_method(method->name));
  }
  CHECK_FALSE(xlsx::knows_method("no such method"));
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
