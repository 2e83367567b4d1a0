// SPDX-License-Identifier: MIT
#include "validate/spelling.hpp"

#include <string>

#include "source/edits.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

std::string plain(std::string_view value, bool quoted = true) {
  const std::vector<TextEdit> edits = spelling_edits(value, quoted);
  CHECK((edits.empty() || may_be_misspelt(value)));
  const std::string mended = apply_edits(value, edits);
  CHECK(spelling_edits(mended, quoted).empty());
  return mended;
}

}  // namespace

TEST_CASE("signs of comparison get the one spelling that the forms print", "[spelling]") {
  CHECK(plain("≧100%") == "≥100%");
  CHECK(plain("≦0%") == "≤0%");
  CHECK(plain("⩾5") == "≥5");
  CHECK(plain(">=21933人") == "≥21933人");
  CHECK(plain("> = 5") == "≥ 5");
  CHECK(plain("=>5") == "≥5");
  CHECK(plain("＞＝5") == "≥5");
  CHECK(plain("<=5300元/户") == "≤5300元/户");
  CHECK(plain("═100%") == "=100%");
  CHECK(plain("﹦72890元") == "=72890元");
  CHECK(plain("＝8个") == "=8个");
  CHECK(plain("＞92％") == ">92%");
  CHECK(plain("≥95%") == "≥95%");
  CHECK(plain(">92%") == ">92%");
  CHECK(plain("<>5") == "<>5");
}

TEST_CASE("an unquoted value never begins with a sign that YAML takes for its own", "[spelling]") {
  CHECK(plain("＞92％", false) == "＞92%");
  CHECK(plain("％", false) == "％");
  CHECK(plain("－5％", false) == "-5%");
  CHECK(plain("≧92％", false) == "≥92%");
}

TEST_CASE("full-width digits and signs of numbers become plain ones", "[spelling]") {
  CHECK(plain("１００") == "100");
  CHECK(plain("９８．９０％") == "98.90%");
  CHECK(plain("－５") == "-5");
  CHECK(plain("40－50") == "40-50");
  CHECK(plain("优：100％／良：90％") == "优:100%／良:90%");
  CHECK(plain("１： ２") == "1： 2");
  CHECK(plain("（含）以上") == "（含）以上");
  CHECK(plain("３，０００") == "3，000");
}

TEST_CASE("百分比 and 百分之 become % where a number stands", "[spelling]") {
  CHECK(plain("≥100百分比") == "≥100%");
  CHECK(plain("９９百分比") == "99%");
  CHECK(plain("百分之95") == "95%");
  CHECK(plain("达到百分之９５．５以上") == "达到95.5%以上");
  CHECK(plain("百分之九十五") == "百分之九十五");
  CHECK(plain("百分比") == "百分比");
}

TEST_CASE("punctuation behind a value is dropped", "[spelling]") {
  CHECK(plain("95%以上。") == "95%以上");
  CHECK(plain("98，") == "98");
  CHECK(plain("100；。") == "100");
  CHECK(plain("2、") == "2");
  CHECK(plain("。") == "。");
  CHECK(plain("98.") == "98.");
}

}  // namespace pbs
