// SPDX-License-Identifier: MIT
#include "base/text.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"
#include "catch.hpp"

namespace {

using Parts = std::vector<std::string_view>;
using namespace std::string_view_literals;

}  // namespace

TEST_CASE("trim removes ASCII, no-break and full-width blanks at both ends only") {
  CHECK(pbs::trim(" \t\r\n 年 度\u3000 \u00A0") == "年 度");
  CHECK(pbs::trim("\u3000\u3000项目") == "项目");
  CHECK(pbs::trim("x") == "x");
  CHECK(pbs::trim(" \u3000 ").empty());
  CHECK(pbs::trim("").empty());
  CHECK(pbs::trim("\u2003x") == "\u2003x");
}

TEST_CASE("full-width letters, digits and signs become ASCII") {
  CHECK(pbs::fold_width("１００％") == "100%");
  CHECK(pbs::fold_width("（ａｂｃＸＹＺ）：＋－．，＝＜＞～！") == "(abcXYZ):+-.,=<>~!");
  CHECK(pbs::fold_width("≥９０分") == "≥90分");
}

TEST_CASE("every full-width form has the ASCII character 0xFEE0 below it") {
  for (char32_t c = 0xFF01; c <= 0xFF5E; ++c) {
    std::string wide;
    pbs::append_utf8(wide, c);
    CHECK(pbs::needs_fold(wide));
    CHECK(pbs::fold_width(wide) == std::string(1, static_cast<char>(c - 0xFEE0)));
  }
}

TEST_CASE("what is no full-width ASCII form stays untouched by folding") {
  for (const std::string_view text :
       {"年度。、\u3000《》"sv, "￥"sv, "\uFF00"sv, "\uFF5F"sv, "ﾊﾝ"sv, "\uFEFF"sv, ""sv, "plain"sv,
        "\xEF\xBC"sv, "\xEF"sv}) {
    CHECK_FALSE(pbs::needs_fold(text));
    CHECK(pbs::fold_width(text) == text);
  }
}

TEST_CASE("folding copies only what it changes") {
  std::string storage = "untouched";
  const std::string_view plain = "≥90%";
  CHECK(pbs::fold_width(plain, storage).data() == plain.data());
  CHECK(storage == "untouched");
  CHECK(pbs::fold_width("≥９０％", storage) == "≥90%");
  CHECK(storage == "≥90%");
}

TEST_CASE("a text is compared with several beginnings") {
  constexpr std::array<std::string_view, 2> kSigns = {"≥", "不少于"};
  CHECK(pbs::starts_with_any("不少于800篇", kSigns));
  CHECK_FALSE(pbs::starts_with_any("少于800篇", kSigns));
  CHECK(pbs::starts_with_any("≥50", {"≥", "≧"}));
  CHECK_FALSE(pbs::starts_with_any("", {"≥", "≧"}));
}

TEST_CASE("split gives the parts between separators, empty ones too") {
  CHECK(pbs::split("a,b,,c", ",") == Parts{"a", "b", "", "c"});
  CHECK(pbs::split("甲、乙、", "、") == Parts{"甲", "乙", ""});
  CHECK(pbs::split("", ",") == Parts{""});
  CHECK(pbs::split("none", ",") == Parts{"none"});
}

TEST_CASE("invisible characters are shown in messages") {
  CHECK(pbs::escape_for_message("年度指标值 ≥90%") == "年度指标值 ≥90%");
  CHECK(pbs::escape_for_message("a\tb\nc\r") == "a\\tb\\nc\\r");
  CHECK(pbs::escape_for_message("\x1B[31m"sv) == "\\u001B[31m");
  CHECK(pbs::escape_for_message("a\0b"sv) == "a\\u0000b");
  CHECK(pbs::escape_for_message("x\u202Ey\u200B\uFEFF") == "x\\u202Ey\\u200B\\uFEFF");
  CHECK(pbs::escape_for_message("\u0085") == "\\u0085");
}

TEST_CASE("bytes that are not UTF-8 are shown in messages, a real U+FFFD stays") {
  CHECK(pbs::escape_for_message("\xC4\xEA.yaml") == "\\xC4\\xEA.yaml");
  CHECK(pbs::escape_for_message("\uFFFD") == "\uFFFD");
}

TEST_CASE("long text is cut in messages after whole code points") {
  CHECK(pbs::escape_for_message("一二三", 3) == "一二三");
  CHECK(pbs::escape_for_message("一二三四", 3) == "一二三…");
  CHECK(pbs::escape_for_message("", 0).empty());
  CHECK(pbs::escape_for_message("一", 0) == "…");
  const std::string message = pbs::escape_for_message(std::string(50'000'000, 'x'));
  CHECK(message == std::string(60, 'x') + "…");
}
