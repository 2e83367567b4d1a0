// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("a sound target declaration has no finding at all") {
  CHECK(Checked(changed({})).rules().empty());
}

TEST_CASE("every missing part of a declaration is one finding at the place where it belongs") {
  const Checked checked(changed({{"{catalogue: A1505, class: public}", "{class: public}"},
                                 {"objective: 全年保洁公厕26座\n", ""}}));
  CHECK(checked.rules() == "T-01 T-01");
  CHECK(checked.count("T-01") == 2);
  CHECK(checked.value("T-01", "missing") == "service.catalogue");
  CHECK(checked.value("T-01", "missing_zh") == "指导性目录代码");
  CHECK(checked.place("T-01") == "7:10");
}

TEST_CASE("a number is no goal") {
  const Checked checked(changed({{"objective: 全年保洁公厕26座", "objective: 43.2"}}));
  CHECK(checked.rules() == "T-01");
  CHECK(checked.value("T-01", "missing") == "objective");
  CHECK(checked.text("T-01") == "43.2");
}

TEST_CASE("before there is a contract the budget states the amount, but not the period") {
  const Checked checked(
      changed({{"contract: {amount: 96.00, start: 2024-01-01, end: 2024-12-31}\n", ""}}));
  CHECK(checked.rules() == "T-01");
  CHECK(checked.value("T-01", "missing") == "contract.start, contract.end");
  CHECK(checked.place("T-01") == "1:1");
}

TEST_CASE("a period may be a start and a number of months") {
  const Checked checked(changed({{"end: 2024-12-31", "months: 12"}}));
  CHECK(checked.rules().empty());
}

TEST_CASE("a declaration without rows misses the rows and nothing else") {
  const std::string text = changed({});
  const Checked checked(text.substr(0, text.find("indicators:")) + "indicators: []\n");
  CHECK(checked.rules() == "T-01");
  CHECK(checked.value("T-01", "missing") == "indicators");
}

TEST_CASE("a part that is there but could not be read is not missing as well") {
  CHECK(Checked(changed({{"objective:", "objectiv:"}})).rules().empty());
  CHECK(Checked(changed({{"purchaser: {name: 某局, type: state_organ, set_target: true}",
                          "purchaser: {name: *bureau}"}}))
            .rules()
            .empty());
}

TEST_CASE("a missing name of the project is the reader's finding, not a second one") {
  const Checked checked(changed({{"name: 公厕保洁\n", ""}}));
  CHECK(checked.rules().empty());
}
