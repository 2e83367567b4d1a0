// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"
#include "catch.hpp"

namespace {

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Chinese characters and full-width forms take two columns") {
  CHECK(pbs::display_width("") == 0);
  CHECK(pbs::display_width("total") == 5);
  CHECK(pbs::display_width("绩效目标") == 8);
  CHECK(pbs::display_width("，。（）％１") == 12);
  CHECK(pbs::display_width("\u3000") == 2);
  CHECK(pbs::display_width("龘𠂇") == 4);
  CHECK(pbs::display_width("≥82万平方米") == 11);
}

TEST_CASE("signs of ambiguous width take one column") {
  CHECK(pbs::display_width("…≥≤÷×±°“”—①") == 11);
}

TEST_CASE("combining and control characters take no column") {
  CHECK(pbs::display_width("e\u0301") == 1);
  CHECK(pbs::display_width("a\nb\tc\x7F") == 3);
  CHECK(pbs::display_width("\u200B\uFEFF") == 0);
}

TEST_CASE("a malformed byte takes the column of its replacement") {
  CHECK(pbs::display_width("a\xFFz") == 3);
}

TEST_CASE("padding counts columns") {
  CHECK(pbs::pad_right("产出", 6) == "产出  ");
  CHECK(pbs::pad_left("9.5", 6) == "   9.5");
  CHECK(pbs::pad_left("满意度", 3) == "满意度");
  CHECK(pbs::pad_right("ab", -1) == "ab");
}

TEST_CASE("text that does not fit is cut before the column where … stands") {
  CHECK(pbs::truncate_to_width("清扫保洁", 8) == "清扫保洁");
  CHECK(pbs::truncate_to_width("清扫保洁", 7) == "清扫保…");
  CHECK(pbs::truncate_to_width("清扫保洁", 6) == "清扫…");
  CHECK(pbs::truncate_to_width("abcdef", 4) == "abc…");
  CHECK(pbs::truncate_to_width("cafe\u0301s", 5) == "cafe\u0301s");
  CHECK(pbs::truncate_to_width("cafe\u0301s!", 5) == "cafe\u0301…");
  CHECK(pbs::truncate_to_width("清", 1) == "…");
  CHECK(pbs::truncate_to_width("清", 0).empty());
  CHECK(pbs::truncate_to_width("", 3).empty());
}

TEST_CASE("Chinese text wraps between any two characters") {
  CHECK(pbs::wrap_to_width("全年保持县城主次干道清洁", 10) ==
        Lines{"全年保持县", "城主次干道", "清洁"});
  CHECK(pbs::wrap_to_width("全年保持县城", 11) == Lines{"全年保持县", "城"});
}

TEST_CASE("Latin text wraps at blanks and words stay whole") {
  CHECK(pbs::wrap_to_width("lower the ceiling, or raise it", 12) ==
        Lines{"lower the", "ceiling, or", "raise it"});
  CHECK(pbs::wrap_to_width("预算budget.adjusted为118.50万元", 17) ==
        Lines{"预算", "budget.adjusted为", "118.50万元"});
}

TEST_CASE("no line starts with closing punctuation or ends with an opening bracket") {
  CHECK(pbs::wrap_to_width("道路清扫保洁，河道管护。", 12) ==
        Lines{"道路清扫保", "洁，河道管", "护。"});
  CHECK(pbs::wrap_to_width("依据（财预）", 6) == Lines{"依据", "（财", "预）"});
  CHECK(pbs::wrap_to_width("得分：九十、八十；", 4) ==
        Lines{"得", "分：", "九", "十、", "八", "十；"});
  CHECK(pbs::wrap_to_width("完成100％了", 8) == Lines{"完成", "100％了"});
}

TEST_CASE("a word wider than a line is cut") {
  CHECK(pbs::wrap_to_width("id 0123456789", 4) == Lines{"id", "0123", "4567", "89"});
  CHECK(pbs::wrap_to_width("年，，，，", 4) == Lines{"年，", "，，", "，"});
  CHECK(pbs::wrap_to_width("年度", 0) == Lines{"年", "度"});
}

TEST_CASE("blanks at a break go, others stay, and a line feed breaks") {
  CHECK(pbs::wrap_to_width("", 10) == Lines{""});
  CHECK(pbs::wrap_to_width("a  b   ", 10) == Lines{"a  b"});
  CHECK(pbs::wrap_to_width("one   two", 4) == Lines{"one", "two"});
  CHECK(pbs::wrap_to_width("  indented", 10) == Lines{"  indented"});
  CHECK(pbs::wrap_to_width("一\n\n二", 10) == Lines{"一", "", "二"});
}

TEST_CASE("wrapped lines never exceed the width and lose no character but blanks") {
  const std::string_view text =
      "绩效自评表（2024年度）：项目 street-cleaning，执行率98.90%；“满意度”≥90%、投诉≤5起。 See "
      "R-04, T-16.";
  std::string wanted(text);
  std::erase(wanted, ' ');
  for (int width = 2; width <= 90; ++width) {
    std::string joined;
    for (const std::string& line : pbs::wrap_to_width(text, width)) {
      CHECK(pbs::display_width(line) <= width);
      CHECK_FALSE(line.starts_with(' '));
      CHECK_FALSE(line.ends_with(' '));
      joined += line;
    }
    std::erase(joined, ' ');
    CHECK(joined == wanted);
  }
}

TEST_CASE("a word of a million characters is cut in one pass") {
  const Lines lines = pbs::wrap_to_width(std::string(1'000'000, 'x'), 40);
  CHECK(lines.size() == 25'000);
  CHECK(lines.back() == std::string(40, 'x'));
}
