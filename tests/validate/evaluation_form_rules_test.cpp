// SPDX-License-Identifier: MIT
// What an evaluation states, and the coverage of the 4E: M-01, M-03, FE-06.
#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

constexpr std::string_view kSatisfaction = "class: satisfaction, target";
constexpr std::string_view kForBenefit = "class: satisfaction, dimension: effectiveness, target";

Checked evaluated(const std::string& values) {
  return Checked(changed({}) + "evaluations: [{kind: finance, by: finance, " + values + "}]\n");
}

}  // namespace

TEST_CASE("an evaluation with a result states its methods and its standards") {
  CHECK(evaluated("total: 91, approaches: [comparison], standards: [plan]").findings().empty());
  CHECK(evaluated("total: 91, standards: [plan]").rules() == "M-01");
  CHECK(evaluated("grade: 优, approaches: [], standards: [plan]").rules() == "M-01");
  CHECK(evaluated("date: 2025-06-10").findings().empty());  // no result yet
  const Checked bare = evaluated("total: 91, approaches: [比较法]");
  CHECK(bare.count("M-03") == 1);
  CHECK(bare.finding("M-03").severity == Severity::info);
}

TEST_CASE("the rows of a target cover the 4E") {
  const Checked three(changed({{kSatisfaction, kForBenefit}}));
  CHECK(three.rules() == "FE-06");
  CHECK(three.value("FE-06", "missing") == "equity");
  CHECK(three.value("FE-06", "missing_zh") == "公平性");
  CHECK(Checked(changed({{kSatisfaction, kForBenefit},
                         {"class: benefit.social, target",
                          "class: benefit.social, dimension: "
                          "equity, target"}}))
            .rules()
            .empty());
}

TEST_CASE("the policy says how grave a gap in the 4E is") {
  const std::string text = changed({{kSatisfaction, kForBenefit}});
  CHECK(Checked(text, "four_e: {require_all: off}\n").rules().empty());
  CHECK(Checked(text, "four_e: {require_all: error}\n").finding("FE-06").severity ==
        Severity::error);
  CHECK(Checked(text).finding("FE-06").severity == Severity::warning);
}

TEST_CASE("a class without any row is not missed a second time as a gap in the 4E") {
  const Checked no_cost(changed({{"class: output.cost", "class: output.quality"}}));
  CHECK(no_cost.count("T-03") == 1);
  CHECK(no_cost.count("FE-06") == 0);
}

TEST_CASE("an auxiliary service without satisfaction may lack equity") {
  CHECK(Checked(changed({{"class: public", "class: auxiliary"}, {kSatisfaction, kForBenefit}}))
            .count("FE-06") == 0);
}

TEST_CASE("where the dimension of a row is not known, none is said to be missed") {
  CHECK(Checked(changed({{kSatisfaction, "class: other, group: 其他, target"}})).count("FE-06") ==
        0);
}
