// SPDX-License-Identifier: MIT
// One cause gives one finding: where several rules could speak, only the most specific does, and
// what a whole form lacks is said once.
#include "recheck/small_project.hpp"

namespace pbs::test {
namespace {

std::string missing(const ProjectRun& run, std::string_view rule, std::string_view subject) {
  for (const Finding& finding : run.log.findings()) {
    if (finding.rule->id == rule && finding.subject == subject) return value(finding, "missing");
  }
  return "silent";
}

// A row of 30 points for each of three targets.
std::string three_rows(const std::string& a, const std::string& b, const std::string& c) {
  const auto one = [](const std::string& row) { return "  - {" + row + ", weight: 30}\n"; };
  return "indicators:\n" + one(a) + one(b) + one(c);
}

std::string one_row(const std::string& row) {
  return "indicators:\n  - {id: a, name: 保洁长度, class: output.quantity, target: ≥50公里, " +
         row + "}\n";
}

}  // namespace

TEST_CASE("points that follow from a wrong rate are said with the rate", "[recheck]") {
  const auto claimed = [](const std::string& points) {
    return run(budget("100", "80", ", execution_rate: 100%, claimed: " + points) +
               one_row("weight: 90, actual: 50公里, claimed: 90"));
  };
  const Run both = claimed("10");
  CHECK(value(only(*both, "R-18"), "claimed") == "10");
  CHECK(both->count("R-04") == 0);
  const Run other = claimed("9");
  CHECK(value(only(*other, "R-18"), "claimed") == "none");
  CHECK(value(only(*other, "R-04"), "points") == "8.00");
}

TEST_CASE("points that fit the policy's weight of execution are right beside a wrong weight",
          "[recheck]") {
  const auto claimed = [](const std::string& points) {
    return run(budget("100", "90", ", weight: 100, claimed: " + points) +
               "indicators: []\nself_evaluation: {by: purchaser}\n");
  };
  const Run misprint = claimed("9");
  CHECK(misprint->count("T-07") == 1);
  CHECK(misprint->count("R-04") == 0);
  CHECK(claimed("8")->count("R-04") == 1);
}

TEST_CASE("a total that missing rows could make up is left to the weights", "[recheck]") {
  const auto total = [](const std::string& points) {
    return run(budget("100", "100", ", claimed: 10") +
               one_row("weight: 60, actual: 50公里, claimed: 60") +
               "self_evaluation: {by: purchaser, total: " + points + "}\n");
  };
  CHECK(total("100")->ids() == total("71")->ids());
  CHECK(total("100")->count("R-02") == 1);
  CHECK(total("100")->count("R-05") == 0);
  CHECK(total("69")->count("R-05") == 1);  // less than the rows that are there
}

TEST_CASE("a missed row with full points is R-04 alone where that is all", "[recheck]") {
  const auto missed = [](const std::string& executed) {
    return run(budget("100", executed, ", claimed: 10") +
               one_row("weight: 90, actual: 45公里, claimed: 90, reason: 汛期停工, remedy: 补做"));
  };
  CHECK(missed("100")->count("R-04") == 1);
  CHECK(missed("100")->count("R-14") == 0);
  CHECK(missed("99.9")->count("R-14") == 1);
}

TEST_CASE("a table in which no row has an actual is one finding", "[recheck]") {
  const auto rows = [](const std::string& actual) {
    return run(budget("100", "100") +
               three_rows("id: a, name: 保洁长度, class: output.quantity, target: ≥50公里",
                          "id: b, name: 打捞垃圾, class: output.quantity, target: ≥50吨",
                          "id: c, name: 巡查次数, class: output.quantity, target: ≥50次" + actual) +
               "self_evaluation: {by: purchaser}\n");
  };
  const Run blank = rows("");
  CHECK(only(*blank, "R-07").subject.empty());
  CHECK(value(only(*blank, "R-07"), "rows") == "3");
  CHECK(rows(", actual: 50次")->count("R-07") == 2);
}

TEST_CASE("a form without units, and names that all keep the template, are one finding each",
          "[recheck]") {
  const auto form = [](const std::string& third) {
    return run(three_rows("id: a, name: 保洁长度(≥**), class: output.quantity, target: ≥50",
                          "id: b, name: 打捞垃圾(≥**), class: output.quantity, target: ≥60",
                          third));
  };
  const Run all = form("id: c, name: 巡查次数(≥**), class: output.quantity, target: ≥70");
  CHECK(value(only(*all, "F-28"), "rows") == "3");
  CHECK(value(only(*all, "F-20"), "rows") == "3");
  CHECK(value(only(*all, "F-20"), "example") == "**");
  const Run two = form("id: c, name: 巡查次数, class: output.quantity, target: ≥70次");
  CHECK(two->count("F-28") == 2);
  CHECK(two->count("F-20") == 2);
}

TEST_CASE("a target that is no value is not compared with its actual", "[recheck]") {
  const auto words = [](const std::string& target) {
    return run(budget("100", "100") +
               "indicators:\n  - {id: a, name: 管护机制, class: benefit.sustainable, target: " +
               target + ", weight: 90, actual: 实时更新}\n");
  };
  CHECK(words("是否建立机制")->count("F-18") == 1);
  CHECK(words("是否建立机制")->count("F-17") == 0);
  CHECK(words("建立机制")->count("F-17") == 1);
}

TEST_CASE("a ceiling that contradicts its stated nature is no ceiling of a quantity as well",
          "[recheck]") {
  const auto target = [](const std::string& text) {
    return run("indicators:\n  - {id: a, name: 宣传次数, class: output.quantity, target: \"" +
               text + "\", weight: 90}\n");
  };
  CHECK(target("小于等于1次 (正向)")->count("F-23") == 1);
  CHECK(target("小于等于1次 (正向)")->count("F-22") == 0);
  CHECK(target("≤1次")->count("F-22") == 1);
}

TEST_CASE("points of execution are not asked of a form without points", "[recheck]") {
  const auto form = [](const std::string& money, const std::string& row) {
    return run(budget("100", "100", money) + one_row("actual: 50公里" + row));
  };
  CHECK(missing(*form("", ""), "F-71", "budget") == "execution_rate");
  CHECK(missing(*form("", ", weight: 90"), "F-71", "budget") == "weight, execution_rate");
  CHECK(missing(*form(", weight: 10", ", weight: 90, claimed: 90"), "F-71", "budget") ==
        "execution_rate, claimed");
  const Run whole =
      form(", weight: 10, execution_rate: 100%, claimed: 10", ", weight: 90, claimed: 90");
  CHECK(missing(*whole, "F-71", "budget") == "silent");
  CHECK(value(only(*whole, "F-72"), "absent").ends_with("approved"));
}

TEST_CASE("rows without weight may share a score, and a blank column is one finding", "[recheck]") {
  const auto rows = [](const std::string& first, const std::string& second) {
    return run(budget("100", "100") +
               "indicators:\n"
               "  - {id: a, name: 保洁长度, class: output.quantity, target: ≥50公里, actual: "
               "50公里" +
               first +
               "}\n  - {id: b, name: 打捞垃圾, class: output.quantity, target: ≥50吨, actual: "
               "50吨" +
               second + "}\nself_evaluation: {by: purchaser}\n");
  };
  CHECK(rows(", claimed: 10", "")->count("F-73") == 0);
  const Run lacking = rows(", weight: 45, claimed: 45", ", weight: 45");
  CHECK(only(*lacking, "F-73").subject == "b");
  const Run blank = rows(", weight: 45, claimed: 45", ", weight: 45, claimed: ");
  CHECK(only(*blank, "F-73").subject == "b");
  const Run none = rows(", weight: 45", ", weight: 45");
  CHECK(only(*none, "F-73").subject.empty());
  CHECK(value(only(*none, "F-73"), "rows") == "2");
}

}  // namespace pbs::test
