// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "validate/convert.hpp"
#include "validate/convert_internal.hpp"
#include "validate/value_scanner.hpp"

namespace pbs::test {
namespace {

std::string text_of(const std::optional<Decimal>& value) {
  return value ? value->to_string() : "nothing";
}

std::string text_of(const std::optional<Date>& value) {
  return value ? value->to_string() : "nothing";
}

std::string amount(std::string_view text, std::string_view unit = "万元") {
  return text_of(read_amount(text, read_unit(unit)));
}

std::string meant(std::string_view text) {
  char room[40];
  return std::string(digits_meant(text, room));
}

}  // namespace

TEST_CASE("numbers are read with signs, separators and in full width") {
  CHECK(text_of(read_number("118.50")) == "118.50");
  CHECK(text_of(read_number(" 10 ")) == "10");
  CHECK(text_of(read_number("-3.5")) == "-3.5");
  CHECK(text_of(read_number("−3")) == "-3");
  CHECK(text_of(read_number("+3")) == "3");
  CHECK(text_of(read_number("1,185,000")) == "1185000");
  CHECK(text_of(read_number("1,185,000.25")) == "1185000.25");
  CHECK(text_of(read_number("１００")) == "100");
  CHECK(text_of(read_number("９．８９")) == "9.89");
  CHECK(text_of(read_number("12.5。")) == "12.5");
  CHECK(text_of(read_number("0.00")) == "0.00");
  CHECK(text_of(read_number("007")) == "7");
}

TEST_CASE("what is no plain number is not read as one") {
  for (const std::string_view text : {"",       "。",    "abc", "十",  "1O0",
                                      "l0",     "1.2.3", ".5",  "1,5", "12,34",
                                      "1,1850", "10分",  "10%", "1e3", "0x10",
                                      "10 20",  "--3",   "NaN", "-",   "1234567890123456789"}) {
    INFO(text);
    CHECK(text_of(read_number(text)) == "nothing");
  }
}

TEST_CASE("numbers of at most 18 digits are read") {
  CHECK(text_of(read_number("123456789012345678")) == "123456789012345678");
  CHECK(text_of(read_number("0.98900000000000001")) == "0.98900000000000001");
  CHECK(text_of(read_number("1234567890123456.789")) == "nothing");
}

TEST_CASE("percentages are read with and without the sign") {
  CHECK(text_of(read_percent("98.90%")) == "98.90");
  CHECK(text_of(read_percent("98.9")) == "98.9");
  CHECK(text_of(read_percent("0.989")) == "0.989");
  CHECK(text_of(read_percent("９８％")) == "98");
  CHECK(text_of(read_percent("100百分比")) == "100");
  CHECK(text_of(read_percent("百分之98.9")) == "98.9");
  CHECK(text_of(read_percent("989‰")) == "98.9");
  CHECK(text_of(read_percent("98 %")) == "98");
  CHECK(text_of(read_percent("98%左右")) == "nothing");
  CHECK(text_of(read_percent("98万元")) == "nothing");
  CHECK(text_of(read_percent("一半")) == "nothing");
}

TEST_CASE("amounts are expressed in the unit asked for") {
  CHECK(amount("118.50") == "118.50");
  CHECK(amount("118.50万元") == "118.50");
  CHECK(amount("118.50 万元") == "118.50");
  CHECK(amount("118.50万") == "118.50");
  CHECK(amount("1,185,000元") == "118.5");
  CHECK(amount("1185000元整") == "118.5");
  CHECK(amount("¥1,185,000") == "118.5");
  CHECK(amount("￥118.50万元") == "118.50");
  CHECK(amount("人民币118.50万元") == "118.50");
  CHECK(amount("1.2亿元") == "12000");
  CHECK(amount("118.50万元", "元") == "1185000");
  CHECK(amount("52.800000") == "52.800000");
  CHECK(amount("-0.5万元") == "-0.5");
}

TEST_CASE("what is no amount of money is not read as one") {
  for (const std::string_view text :
       {"", "万元", "九十六万元", "118.50个", "1600元/亩", "10万美元", "118.50万元左右",
        "约118万元", "1O万元", "118.50%", "100-120万元"}) {
    INFO(text);
    CHECK(amount(text) == "nothing");
  }
}

TEST_CASE("dates are read in the four forms of the tables") {
  for (const std::string_view text :
       {"2024-03-05", "2024年3月5日", "2024年03月05日", "2024年3月5号", "2024.3.5", "2024.03.05",
        "2024/3/5", "2024 年 3 月 5 日", "２０２４年３月５日", "2024-3-5。"}) {
    INFO(text);
    CHECK(text_of(read_date(text)) == "2024-03-05");
  }
  CHECK(text_of(read_date("2024-02-29")) == "2024-02-29");
}

TEST_CASE("what is no day of the calendar is not read as one") {
  for (const std::string_view text :
       {"", "2024", "2024-03", "2024年3月", "3月5日", "2024-02-30", "2023-02-29", "2024-13-01",
        "2024-00-10", "1899-12-31", "2201-01-01", "24-3-5", "20240305", "2024-03-05前", "2024年底",
        "2024-3.5", "明天"}) {
    INFO(text);
    CHECK(text_of(read_date(text)) == "nothing");
  }
}

TEST_CASE("letters that stand for digits are told with what was meant") {
  CHECK(meant("1O0") == "100");
  CHECK(meant("l2.5") == "12.5");
  CHECK(meant("I8%") == "18%");
  CHECK(meant("100").empty());
  CHECK(meant("IO").size() == 2);
  CHECK(meant("1O0个").empty());
  CHECK(meant("Olive").empty());
}

TEST_CASE("years are read with 年 and 年度, points with 分") {
  CHECK(read_year("2024") == 2024);
  CHECK(read_year("2024年") == 2024);
  CHECK(read_year("2024年度") == 2024);
  CHECK_FALSE(read_year("24"));
  CHECK_FALSE(read_year("2024.5"));
  CHECK_FALSE(read_year("1899"));
  CHECK_FALSE(read_year("2019-2021"));
  CHECK(text_of(read_points("10分")) == "10");
  CHECK(text_of(read_points("22.5")) == "22.5");
  CHECK(text_of(read_points("十分")) == "nothing");
}

}  // namespace pbs::test
