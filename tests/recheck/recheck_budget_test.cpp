// SPDX-License-Identifier: MIT
// the numbers of the funds block.
#include "recheck/small_project.hpp"

namespace pbs::test {

TEST_CASE("a printed rate may differ by one unit of its last digit", "[recheck]") {
  const auto printed = [](const std::string& rate) {
    return run(budget("118.50", "117.20", ", execution_rate: " + rate) + "indicators: []\n")
        ->count("R-18");
  };
  // 117.20 ÷ 118.50 = 98.9029… %
  CHECK(printed("98.90%") == 0);
  CHECK(printed("98.91%") == 0);
  CHECK(printed("98.92%") == 1);
  CHECK(printed("98.89%") == 1);
  CHECK(printed("99%") == 0);
  CHECK(printed("98%") == 0);  // cut off
  CHECK(printed("97%") == 1);
  CHECK(printed("100%") == 1);
  CHECK(printed("98.9%") == 0);
  CHECK(printed("98.7%") == 1);
}

TEST_CASE("R-18 prints both rates and the amounts", "[recheck]") {
  // A published table of 2021: 80.45 % printed as 100 %.
  const Run wrong =
      run(budget("4753.66", "3824.26", ", execution_rate: 100%") + "indicators: []\n");
  const Finding& finding = only(*wrong, "R-18");
  CHECK(value(finding, "stated") == "100");
  CHECK(value(finding, "rate") == "80.45");
  CHECK(value(finding, "executed") == "3824.26");
  CHECK(finding.second.known());
}

TEST_CASE("more executed than budgeted is R-17 and a rate capped to 100 is no second finding",
          "[recheck]") {
  const Run over = run(budget("329.77", "338.31", ", execution_rate: 100%") + "indicators: []\n");
  CHECK(value(only(*over, "R-17"), "rate") == "102.59");
  CHECK(over->count("R-18") == 0);
  CHECK(run(budget("100", "100"))->count("R-17") == 0);
  CHECK(run(budget("100", "100.01"))->count("R-17") == 1);
}

TEST_CASE("the total row must be the sum of its sources, column by column", "[recheck]") {
  const auto sources = [](const std::string& executed) {
    return run(budget("100", "90",
                      ", sources: [{name: 财政拨款, adjusted: 60, executed: 50}, {name: 其他资金, "
                      "adjusted: 40, executed: " +
                          executed + "}]"));
  };
  CHECK(sources("40")->count("R-25") == 0);
  CHECK(sources("40.00")->count("R-25") == 0);
  CHECK(sources("")->count("R-25") == 0);  // a part is not stated
  const Run wrong = sources("30");
  CHECK(value(only(*wrong, "R-25"), "executed_sum") == "80");
  CHECK(value(only(*wrong, "R-25"), "adjusted_sum") == "none");
}

TEST_CASE("the longest numbers that are read do not stop the rules", "[recheck]") {
  const std::string much = "999999999999999999亿元";
  const std::string little = "0.00000000000000001";
  for (const auto& [adjusted, executed] :
       {std::pair(much, little), std::pair(little, much), std::pair(much, much)}) {
    const Run extreme =
        run(budget(adjusted, executed,
                   ", execution_rate: " + little + ", claimed: " + little +
                       ", sources: [{name: a, adjusted: " + executed + ", executed: " + adjusted +
                       "}]") +
            "indicators:\n  - {id: a, name: 保洁长度, class: output.quantity, target: ≥" + little +
            "公里, weight: " + little +
            ", actual: 999999999999999999公里, claimed: 999999999999999999}\n" +
            "self_evaluation: {total: " + little + "}\n");
    CHECK(extreme->whole);
    CHECK(extreme->count("R-03") == 1);
  }
}

}  // namespace pbs::test
