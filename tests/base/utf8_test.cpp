// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

namespace {

using namespace std::string_view_literals;

std::size_t first_bad(std::string_view text) {
  std::size_t offset = 0;
  CHECK_FALSE(pbs::is_valid_utf8(text, &offset));
  return offset;
}

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> found;
  for (std::size_t pos = 0; pos < text.size();) found.push_back(pbs::next_code_point(text, pos));
  return found;
}

}  // namespace

TEST_CASE("code points are counted, not bytes") {
  CHECK(pbs::count_code_points("") == 0);
  CHECK(pbs::count_code_points("abc") == 3);
  CHECK(pbs::count_code_points("满意度≥90%") == 7);
  CHECK(pbs::count_code_points("县城道路清扫保洁服务, 2024年度 😀é") == 21);
}

TEST_CASE("code points are counted the same for every length and offset in a word of 8 bytes") {
  std::string text;
  for (std::size_t count = 1; count <= 60; ++count) {
    text += count % 3 == 0 ? "a" : (count % 3 == 1 ? "年" : "é");
    CHECK(pbs::count_code_points(text) == count);
    CHECK(pbs::count_code_points("1234567" + text) == count + 7);
  }
}

TEST_CASE("well-formed UTF-8 of every length is valid") {
  std::size_t end = 99;
  CHECK(pbs::is_valid_utf8("", &end));
  CHECK(end == 0);
  CHECK(pbs::is_valid_utf8("plain text of more than eight bytes, 年度指标值, é, 😀", &end));
  CHECK(end == "plain text of more than eight bytes, 年度指标值, é, 😀"sv.size());
  CHECK(pbs::is_valid_utf8("\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF"));
  CHECK(pbs::is_valid_utf8("\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"));
}

TEST_CASE("malformed UTF-8 is refused at its first byte") {
  CHECK(first_bad("ab\x80") == 2);                       // a continuation alone
  CHECK(first_bad("abc\xC0\xAF") == 3);                  // overlong
  CHECK(first_bad("\xE0\x9F\xBF") == 0);                 // overlong
  CHECK(first_bad("\xF0\x8F\xBF\xBF") == 0);             // overlong
  CHECK(first_bad("年\xED\xA0\x80") == 3);               // a surrogate
  CHECK(first_bad("\xF4\x90\x80\x80") == 0);             // above U+10FFFF
  CHECK(first_bad("12345678\xFF") == 8);                 // no UTF-8 byte at all
  CHECK(first_bad("项目名称: \xC4\xEA\xB6\xC8") == 14);  // GBK in the midst of UTF-8
}

TEST_CASE("UTF-8 cut off in the middle of a character is refused where that starts") {
  const std::string_view text = "目标😀";
  CHECK(first_bad(text.substr(0, 4)) == 3);
  CHECK(first_bad(text.substr(0, 5)) == 3);
  CHECK(first_bad(text.substr(0, 7)) == 6);
  CHECK(first_bad(text.substr(0, 9)) == 6);
  CHECK(pbs::utf8_sequence_length(text.substr(0, 2)) == 0);
  CHECK(pbs::utf8_sequence_length(text) == 3);
  CHECK(pbs::utf8_sequence_length("") == 0);
}

TEST_CASE("code points are read one after the other") {
  CHECK(code_points("a÷年😀") == std::vector<char32_t>{U'a', U'÷', U'年', U'😀'});
  CHECK(code_points("\xE5\xB9x") == std::vector<char32_t>{0xFFFD, 0xFFFD, U'x'});
}

TEST_CASE("every code point comes back from its UTF-8 form") {
  std::size_t wrong = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c == 0xD800) c = 0xE000;
    std::string text;
    pbs::append_utf8(text, c);
    std::size_t pos = 0;
    const bool same = pbs::is_valid_utf8(text) && pbs::next_code_point(text, pos) == c;
    wrong += same && pos == text.size() ? 0U : 1U;
  }
  CHECK(wrong == 0);
}
