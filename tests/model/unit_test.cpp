// SPDX-License-Identifier: MIT
#include "model/unit.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

struct ReadUnit {
  std::string_view text;
  UnitFamily family;
  int exponent;
  std::string_view per;
};

std::string converted(std::string_view number, std::string_view from, std::string_view to) {
  const Unit a = read_unit(from);
  const Unit b = read_unit(to);
  if (!comparable(a, b)) return "not comparable";
  return convert(*Decimal::parse(number), a, b).to_string();
}

}  // namespace

TEST_CASE("units are recognised by family, size and what stands behind the slash") {
  using enum UnitFamily;
  const ReadUnit units[] = {
      {"元", money, 0, ""},
      {"角", money, -1, ""},
      {"百元", money, 2, ""},
      {"千元", money, 3, ""},
      {"万元", money, 4, ""},
      {"百万元", money, 6, ""},
      {"亿元", money, 8, ""},
      {"万亿元", money, 12, ""},
      {"元/亩", money, 0, "亩"},
      {"元/人、天", money, 0, "人、天"},
      {"元/人*月", money, 0, "人*月"},
      {"元／户", money, 0, "户"},
      {"%", percent, 0, ""},
      {"％", percent, 0, ""},
      {"百分比", percent, 0, ""},
      {"个百分点", percent, 0, ""},
      {"‰", percent, -1, ""},
      {"个", count, 0, ""},
      {"人次", count, 0, ""},
      {"万人次", count, 4, ""},
      {"千人", count, 3, ""},
      {"亿户", count, 8, ""},
      {"批次", count, 0, ""},
      {"人/天", count, 0, "天"},
      {"次/年", count, 0, "年"},
      {"米", length, 0, ""},
      {"M", length, 0, ""},
      {"厘米", length, -2, ""},
      {"毫米", length, -3, ""},
      {"公里", length, 3, ""},
      {"千米", length, 3, ""},
      {"km", length, 3, ""},
      {"平方米", area, 0, ""},
      {"㎡", area, 0, ""},
      {"万平方米", area, 4, ""},
      {"平方公里", area, 6, ""},
      {"公顷", area, 4, ""},
      {"亩", field_area, 0, ""},
      {"万亩", field_area, 4, ""},
      {"克", weight, 0, ""},
      {"公斤", weight, 3, ""},
      {"千克", weight, 3, ""},
      {"吨", weight, 6, ""},
      {"万吨", weight, 10, ""},
      {"立方米", volume, 0, ""},
      {"万立方米", volume, 4, ""},
      {"升", volume, -3, ""},
      {"毫升", volume, -6, ""},
      {"天", time, 0, ""},
      {"工作日", time, 0, ""},
      {"个工作日", time, 0, ""},
      {"TB", data, 12, ""},
      {"GB", data, 9, ""},
      {"年", other, 0, ""},
      {"个月", other, 0, ""},
      {"小时", other, 0, ""},
      {"万小时", other, 4, ""},
      {"万美元", other, 4, ""},
      {"周岁", other, 0, ""},
      {"微克/立方米", other, 0, "立方米"},
      {"标准间夜", other, 0, ""},
      {"元/标准间夜", money, 0, "标准间夜"},
      {"万", none, 4, ""},
      {"亿", none, 8, ""},
  };
  for (const ReadUnit& expected : units) {
    INFO(expected.text);
    const Unit unit = read_unit(expected.text);
    CHECK(unit.family == expected.family);
    CHECK(unit.exponent == expected.exponent);
    CHECK(unit.per == expected.per);
    CHECK(unit.name == expected.text);
    CHECK_FALSE(unit.bare());
  }
}

TEST_CASE("no words are a bare unit, blanks around words do not count") {
  REQUIRE(read_unit("").bare());
  REQUIRE(read_unit("  ").bare());
  REQUIRE(read_unit(" 万元 ").name == "万元");
}

TEST_CASE("the unit at the start of a text is the longest known one") {
  REQUIRE(leading_unit("万元以内").name == "万元");
  REQUIRE(leading_unit("人次/年以上").name == "人次/年");
  REQUIRE(leading_unit("人以上").name == "人");
  REQUIRE(leading_unit("个百分点").name == "个百分点");
  REQUIRE(leading_unit("百分比以上").name == "百分比");
  REQUIRE(leading_unit("以上").bare());
  REQUIRE(leading_unit("标准间夜").bare());
  REQUIRE(leading_unit("").bare());
}

TEST_CASE("numbers are converted exactly within a family") {
  CHECK(converted("113760", "元", "万元") == "11.376");
  CHECK(converted("11.376", "万元", "元") == "113760");
  CHECK(converted("2.6", "亿元", "万元") == "26000");
  CHECK(converted("5", "角", "元") == "0.5");
  CHECK(converted("3", "万人次", "人次") == "30000");
  CHECK(converted("82", "公顷", "万平方米") == "82");
  CHECK(converted("1.5", "平方公里", "公顷") == "150");
  CHECK(converted("266", "米", "公里") == "0.266");
  CHECK(converted("3.5", "吨", "公斤") == "3500");
  CHECK(converted("0.04", "%", "‰") == "0.4");
  CHECK(converted("25", "TB", "GB") == "25000");
  CHECK(converted("-1", "万元", "元") == "-10000");
  CHECK(converted("0", "万元", "元") == "0");
}

TEST_CASE("counting words are comparable with one another, measures of different kinds are not") {
  CHECK(converted("50", "人", "个") == "50");
  CHECK(converted("12", "标段", "个") == "12");
  CHECK(converted("29.5", "亩", "个") == "not comparable");
  CHECK(converted("29.5", "亩", "平方米") == "not comparable");
  CHECK(converted("3", "天", "小时") == "not comparable");
  CHECK(converted("90", "%", "个") == "not comparable");
  CHECK(converted("1", "万美元", "万元") == "not comparable");
}

TEST_CASE("unit prices are comparable only per the same thing") {
  CHECK(converted("0.16", "万元/亩", "元/亩") == "1600");
  CHECK(converted("400", "元/人、天", "元/人·天") == "400");
  CHECK(converted("1600", "元/亩", "元/平方米") == "not comparable");
  CHECK(converted("1600", "元", "元/亩") == "not comparable");
}

TEST_CASE("unknown units are comparable with the same words only") {
  CHECK(converted("5", "标准间夜", "标准间夜") == "5");
  CHECK(converted("5", "标准间夜", "床位夜") == "not comparable");
  CHECK(converted("2", "个月", "月") == "2");
  CHECK(converted("1.2", "万小时", "小时") == "12000");
}

TEST_CASE("a bare unit leaves the number as it is") {
  CHECK(converted("8", "", "万亩") == "8");
  CHECK(converted("8", "万亩", "") == "8");
}

TEST_CASE("万 alone counts what it is compared with") {
  CHECK(converted("100", "万", "万元") == "100");
  CHECK(converted("100", "万", "元") == "1000000");
  CHECK(converted("5", "万", "人") == "50000");
  CHECK(converted("82", "万", "平方米") == "820000");
  CHECK(converted("5", "万", "%") == "not comparable");
  CHECK(converted("5", "万", "天") == "not comparable");
}

TEST_CASE("numbers of 18 digits survive the widest conversions") {
  CHECK(converted("999999999999999999", "万亿元", "角") == "9999999999999999990000000000000");
  CHECK(converted("999999999999999999", "角", "万亿元") == "99999.9999999999999");
}

}  // namespace pbs
