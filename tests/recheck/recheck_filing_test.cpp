// SPDX-License-Identifier: MIT
// when, by whom, and with which explanation.
#include "recheck/small_project.hpp"

namespace pbs::test {

namespace {

Run filed(const std::string& lines) {
  return run(budget("100", "100") + "indicators: []\n" + lines);
}

Run evaluated(const std::string& by, const std::string& related = "[]") {
  return filed(
      "purchaser: {name: 某县水利局, id: P1}\n"
      "supplier: {name: 某保洁公司, id: S1, related_to: " +
      related + "}\nevaluations:\n  - {kind: finance, by: " + by + "}\n");
}

}  // namespace

TEST_CASE("only the purchaser evaluates itself", "[recheck]") {
  CHECK(filed("self_evaluation: {by: purchaser}\n")->count("R-22") == 0);
  CHECK(filed("self_evaluation: {by: 购买主体}\n")->count("R-22") == 0);
  CHECK(filed("self_evaluation: {total: 90}\n")->count("R-22") == 0);
  CHECK(value(only(*filed("self_evaluation: {by: 第三方机构}\n"), "R-22"), "role") ==
        "third_party");
  CHECK(filed("self_evaluation: {by: supplier}\n")->count("R-22") == 1);
  CHECK(filed("self_evaluation: {by: department}\n")->count("R-22") == 1);
  CHECK(filed("department: 某县水利局\npurchaser: 某县水利局\nself_evaluation: {by: department}\n")
            ->count("R-22") == 0);
}

TEST_CASE("an evaluator is neither the supplier nor related to one of the parties", "[recheck]") {
  CHECK(evaluated("{role: third_party, name: 某咨询公司, id: E1, related_to: []}")->count("R-23") ==
        0);
  CHECK(evaluated("finance")->count("R-23") == 0);
  CHECK(evaluated("{role: third_party, name: 某咨询公司, id: S1}")->count("R-23") == 1);
  CHECK(evaluated("{role: third_party, name: 某保洁公司}")->count("R-23") == 1);
  CHECK(evaluated("supplier")->count("R-23") == 1);
  CHECK(evaluated("{role: third_party, name: 某咨询公司, related_to: [supplier]}")->count("R-23") ==
        1);
  CHECK(evaluated("{role: third_party, name: 某咨询公司, related_to: [承接主体]}")->count("R-23") ==
        1);
  CHECK(evaluated("{role: expert, name: 张某, related_to: [P1]}")->count("R-23") == 1);
  CHECK(evaluated("{role: third_party, name: 某咨询公司}", "[某咨询公司]")->count("R-23") == 1);
  const Run paid = evaluated("{role: third_party, name: 某咨询公司, commissioned_by: supplier}");
  CHECK(value(only(*paid, "R-23"), "paid_by_supplier") == "某咨询公司");
  const Run purchaser =
      evaluated("{role: third_party, name: 某咨询公司, related_to: [某县水利局]}");
  CHECK(value(only(*purchaser, "R-23"), "related_to_purchaser") == "某咨询公司");
}

TEST_CASE("low execution needs an explanation below 80 percent", "[recheck]") {
  const auto project = [](const std::string& executed, const std::string& explanation) {
    return run(budget("100", executed) +
               "indicators: []\nself_evaluation: {explanation: " + explanation + "}\n");
  };
  CHECK(project("80", "")->count("R-24") == 0);
  CHECK(project("79.99", "")->count("R-24") == 1);
  CHECK(project("79.99", "无")->count("R-24") == 1);
  CHECK(project("79.99", "项目延期，结余已交回")->count("R-24") == 0);
}

TEST_CASE("a low grade needs an explanation", "[recheck]") {
  const auto graded = [](const std::string& actual) {
    return row("≥100公里", actual,
               ", reason: 汛期停工, remedy: 增加班次}\nself_evaluation: {total: ");
  };
  CHECK(graded("77.77公里")->count("R-24") == 1);  // 69.99 + 10 = 79.99
  CHECK(graded("77.78公里")->count("R-24") == 0);  // 70.00 + 10 = 80.00
}

}  // namespace pbs::test
