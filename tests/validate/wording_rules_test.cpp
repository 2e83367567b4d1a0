// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("a number of the goal that differs from the target is shown beside it") {
  const Checked other(changed({{"全年保洁公厕26座", "全年保洁公厕28座"}}));
  REQUIRE(other.count("F-60") == 1);
  CHECK(other.finding("F-60").subject == "toilets");
  CHECK(other.finding("F-60").severity == Severity::info);
  CHECK(other.value("F-60", "objective") == "28座");
  CHECK(other.value("F-60", "words") == "≥26座");
  CHECK(other.second("F-60") == "全年保洁公厕28座");
  CHECK(Checked(changed({{"公厕26座", "公厕不少于30座"}})).count("F-60") == 1);
}

TEST_CASE("a goal with the same number, another unit or no number says nothing") {
  CHECK(Checked(changed({})).count("F-60") == 0);
  for (const std::string_view goal : {"全年保洁公厕", "保洁公厕2次/天", "全年保洁公厕28", "公厕28座",
                                      "保洁公厕26.0座", "保洁公厕共有28座"}) {
    INFO(goal);
    CHECK(Checked(changed({{"全年保洁公厕26座", goal}})).count("F-60") == 0);
  }
}

TEST_CASE("a year in the project's name must be the year or a period around it") {
  const auto count = [](std::string_view name) {
    return Checked(changed({{"name: 公厕保洁\n", "name: " + std::string(name) + "\n"}}))
        .count("F-61");
  };
  CHECK(count("2023年公厕保洁") == 1);
  CHECK(count("公厕保洁（2021-2023年）") == 1);
  CHECK(count("2024年公厕保洁") == 0);
  CHECK(count("2023-2025年公厕保洁") == 0);
  CHECK(count("2023年至2024年公厕保洁") == 0);
  CHECK(count("公厕保洁2023") == 0);
  CHECK(count("20.5年公厕") == 0);
  CHECK(count("公厕保洁") == 0);
}
