// SPDX-License-Identifier: MIT
#include "yaml/code_point_cursor.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

namespace pbs {
namespace {

TEST_CASE("numbers of code points become byte offsets, forwards and back", "[cursor]") {
  const std::string text = "ab中文é\U0001F600c全年预算数12345678 tail 尾";
  std::vector<std::uint32_t> offsets;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
      offsets.push_back(static_cast<std::uint32_t>(i));
    }
  }
  for (std::size_t step = 1; step < offsets.size(); ++step) {
    CodePointCursor cursor(text);
    for (std::size_t i = 0; i < offsets.size(); i += step) CHECK(cursor.seek(i) == offsets[i]);
    for (std::size_t i = offsets.size(); i-- > 0;) CHECK(cursor.seek(i) == offsets[i]);
  }
}

TEST_CASE("a number past the end gives the end", "[cursor]") {
  CHECK(CodePointCursor("中文").seek(2) == 6);
  CHECK(CodePointCursor("中文").seek(100) == 6);
  CHECK(CodePointCursor("").seek(1) == 0);
  CHECK(CodePointCursor("0123456789中").seek(11) == 13);
}

TEST_CASE("a place that is known need not be counted", "[cursor]") {
  CodePointCursor cursor("中文中文中文中文");
  cursor.place(4, 12);
  CHECK(cursor.seek(5) == 15);
  CHECK(cursor.seek(3) == 9);
}

}  // namespace
}  // namespace pbs
