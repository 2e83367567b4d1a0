// SPDX-License-Identifier: MIT
#include "base/file_names.hpp"

#include <string>

#include "catch.hpp"

TEST_CASE("file names are safe everywhere and never given twice") {
  pbs::FileNames names;
  CHECK(names.unique("县城管局", ".xlsx") == "县城管局.xlsx");
  CHECK(names.unique("县城管局", ".xlsx") == "县城管局 (2).xlsx");
  CHECK(names.unique("a/b\\c:*?\"<>|d", ".md") == "a_b_c_______d.md");
  CHECK(names.unique("JX-1", "") == "JX-1");
  CHECK(names.unique("jx-1", "") == "jx-1 (2)");
  CHECK(names.unique("..", "") == "__");
  CHECK(names.unique("", ".x") == "_.x");
  CHECK(names.unique("a\n\xE2\x80\xAE" "b ", "") == "a__b_");
}

TEST_CASE("long names are cut between characters") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "绩";
  const std::string name = pbs::FileNames().unique(text, ".html");
  CHECK(name.size() == pbs::FileNames::kMostBytes + 5);
  CHECK(name == text.substr(0, pbs::FileNames::kMostBytes) + ".html");
}
