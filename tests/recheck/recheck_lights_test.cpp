// SPDX-License-Identifier: MIT
// R-09b, R-11, R-12, R-20: where a light goes on, to the last digit. Vectors: domain rules,
// section 9.
#include "recheck/small_project.hpp"

namespace pbs::test {

TEST_CASE("the red light R-11 is strict and exact", "[recheck]") {
  CHECK(results("85.5", "10000", "9000")->count("R-11") == 1);  // 0.052632
  CHECK(results("85.5", "10000", "9025")->count("R-11") == 0);  // exactly 0.05
  CHECK(results("90", "10000", "9500")->count("R-11") == 0);    // exactly 0.05
  CHECK(results("90", "10000", "9499")->count("R-11") == 1);
  CHECK(results("72", "10000", "7900")->count("R-11") == 0);  // 0.0125
  CHECK(results("72", "10000", "7500")->count("R-11") == 1);
  const Run lit = results("85.5", "10000", "9000");
  const Finding& finding = only(*lit, "R-11");
  CHECK(finding.severity == Severity::warning);
  CHECK(finding.rule->light == Light::red);
  CHECK(value(finding, "light") == "red");
  CHECK(value(finding, "points") == "85.5");
  CHECK(value(finding, "rate") == "90.00");
  CHECK(value(finding, "gap") == "5.26");
}

TEST_CASE("the yellow light R-12 comes after the red one and is strict", "[recheck]") {
  const Run unspent = results("72", "10000", "7900");
  CHECK(value(only(*unspent, "R-12"), "unspent") == "21.00");
  CHECK(unspent->count("R-11") == 0);
  CHECK(results("72", "10000", "8000")->count("R-12") == 0);  // exactly 20 %
  CHECK(results("72", "10000", "7999")->count("R-12") == 1);
  const Run red = results("72", "10000", "7500");
  CHECK(red->count("R-12") == 0);
  CHECK(value(only(*results("72", "0", "0"), "R-12"), "zero_budget") == "0");
}

TEST_CASE("no light is lit where nothing was obtained", "[recheck]") {
  const Run nothing = row("≥50公里", "0");
  CHECK(nothing->row("length").points == Decimal(0));
  const Run unspent = run(budget("100", "10") +
                          "indicators:\n  - {id: a, name: 保洁长度, class: output.quantity, "
                          "target: ≥50公里, weight: 90, actual: 0}\n");
  CHECK(unspent->count("R-11") + unspent->count("R-12") == 0);
}

TEST_CASE("a row of 80 points beside an execution row of 20 is measured against 80", "[recheck]") {
  const auto project = [](const std::string& executed) {
    return run(
        budget("10000", executed, ", weight: 20") +
        "indicators:\n  - {id: a, name: 河道环境, class: benefit.ecological, target: 水面清洁, "
        "weight: 80, level: achieved, claimed: 80}\n");
  };
  CHECK(project("9500")->count("R-11") == 0);
  CHECK(project("9499")->count("R-11") == 1);
}

TEST_CASE("little money and far above the target lights red", "[recheck]") {
  const auto project = [](const std::string& actual, const std::string& executed) {
    return run(budget("1000", executed) +
               "indicators:\n  - {id: a, name: 改造户数, class: output.quantity, target: ≥100户, "
               "weight: 90, "
               "actual: " +
               actual + ", reason: 提前实施}\nself_evaluation: {explanation: 结余已交回}\n");
  };
  CHECK(project("151户", "799")->count("R-09b") == 1);
  CHECK(project("150户", "799")->count("R-09b") == 0);  // not more than 1.5
  CHECK(project("151户", "800")->count("R-09b") == 0);  // not less than 80 %
  CHECK(only(*project("151户", "799"), "R-09b").rule->light == Light::red);
}

TEST_CASE("the difference to the review is judged at 5 and at 10 points", "[recheck]") {
  const auto reviewed = [](const std::string& points) {
    return claims("total: 100", "claimed: 45, review: {points: " + points + ", reason: 台账不全}");
  };
  CHECK(reviewed("40")->count("R-20") == 0);
  const Run inflated = reviewed("39.99");
  CHECK(value(only(*inflated, "R-20"), "difference") == "5.01");
  CHECK(value(only(*inflated, "R-20"), "light") == "none");
  CHECK(value(only(*reviewed("35"), "R-20"), "light") == "none");
  CHECK(value(only(*reviewed("34.99"), "R-20"), "light") == "red");
  CHECK(value(only(*reviewed("34.99"), "R-20"), "review") == "89.99");
}

TEST_CASE("a unit that claims too little differs as well", "[recheck]") {
  const Run modest = claims("total: 90", "claimed: 35");
  CHECK(value(only(*modest, "R-20"), "difference") == "-10.00");
  CHECK(value(only(*modest, "R-04"), "points") == "45.00");
}

}  // namespace pbs::test
