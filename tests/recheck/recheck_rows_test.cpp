// SPDX-License-Identifier: MIT
// F-33: the rows and their weights.
#include "recheck/small_project.hpp"

namespace pbs::test {

TEST_CASE("far above the target a reason is due from 1.30 on", "[recheck]") {
  CHECK(row("≥100公里", "129.99公里")->count("R-08") == 0);
  CHECK(row("≥100公里", "130公里")->count("R-08") == 1);
  CHECK(row("=100公里", "130公里")->count("R-08") == 1);
  CHECK(row("≤100公里", "30公里")->count("R-08") == 0);
  CHECK(row("≥100公里", "130公里", ", reason: 新增两条河道")->count("R-08") == 0);
  CHECK(row("≥100公里", "130公里", ", reason: 无")->count("R-08") == 1);
  const Run zero = row("=0起", "30起");
  CHECK(zero->count("R-08") == 1);
  CHECK(zero->count("R-10") == 0);  // the same words are missing
  CHECK(row("=0起", "29起")->count("R-08") == 0);
  CHECK(row("=0起", "29起")->count("R-10") == 1);
}

TEST_CASE("a missed target needs reason and remedy", "[recheck]") {
  CHECK(row("≥3公里", "2公里")->count("R-10") == 1);
  CHECK(row("≥3公里", "2公里", ", reason: 汛期停工")->count("R-10") == 1);
  CHECK(row("≥3公里", "2公里", ", reason: 汛期停工, remedy: 增加班次")->count("R-10") == 0);
  CHECK(row("≥3公里", "3公里")->count("R-10") == 0);
  CHECK(row("≤3公里", "3.1公里")->count("R-10") == 1);
}

TEST_CASE("the official form has one column for reason and remedy", "[recheck]") {
  const std::string words = "汛期停工，下一年度错峰作业";
  CHECK(row("≥3公里", "2公里", ", 偏差原因分析及改进措施: " + words)->count("R-10") == 0);
  CHECK(row("≥3公里", "2公里", ", \"偏差原因分析及改进措施\": '" + words + "'")->count("R-10") ==
        0);
  CHECK(row("≥3公里", "2公里", ", 偏差原因分析及改进措施: 无")->count("R-10") == 1);
  const Run reason = row("≥3公里", "2公里", ", 偏差原因分析: " + words);
  CHECK(value(only(*reason, "R-10"), "missing_remedy") == "remedy");
  CHECK(value(only(*reason, "R-10"), "missing_reason") == "none");
}

TEST_CASE("a row that does not apply needs a reason and earns nothing", "[recheck]") {
  CHECK(row("≥3公里", "不适用")->count("F-33") == 1);
  CHECK(row("≥3公里", "/", ", reason: /")->count("F-33") == 1);
  CHECK(row("≥3公里", "/", ", reason: 全年停工")->count("F-33") == 0);
  const Run claimed = row("≥3公里", "/", ", reason: 全年停工, claimed: 5");
  CHECK(value(only(*claimed, "R-04"), "not_applicable") == "5");
}

TEST_CASE("weights are R-02 after the self-evaluation and T-06 before", "[recheck]") {
  const std::string rows =
      "indicators:\n"
      "  - {id: a, name: 保洁长度, class: output.quantity, target: ≥50公里, weight: 60, ";
  const std::string rest =
      "}\n  - {id: b, name: 群众满意度, class: satisfaction, target: ≥90%, weight: 20}\n";
  const Run before = run(budget("100", "") + rows + "evidence: [台账]" + rest);
  CHECK(before->count("R-02") == 0);
  CHECK(before->count("T-06") == 1);
  const Run after = run(budget("100", "100") + rows + "actual: 50公里" + rest);
  CHECK(value(only(*after, "R-02"), "sum") == "90");
  CHECK(after->count("T-06") == 0);
  CHECK_FALSE(after->card.self_evaluation->total);
}

TEST_CASE("a first-level class that is wrong is named instead of the total", "[recheck]") {
  const Run wrong = run(budget("100", "100") +
                        "weights: {execution: 10, output: 80, satisfaction: 10}\n"
                        "indicators:\n"
                        "  - {id: a, name: 保洁长度, class: output.quantity, target: ≥50公里, "
                        "weight: 60, actual: 50公里}\n"
                        "  - {id: b, name: 群众满意度, class: satisfaction, target: ≥90%, weight: "
                        "10, actual: 90%}\n");
  CHECK(value(only(*wrong, "R-02"), "output_sum") == "60");
  CHECK(value(only(*wrong, "R-02"), "output") == "80");
}

TEST_CASE("the approved target is compared row by row", "[recheck]") {
  const auto project = [](const std::string& approved) {
    return run(budget("100", "100") +
               "indicators:\n"
               "  - {id: a, name: 保洁长度, class: output.quantity, target: ≥50公里, weight: 90, "
               "actual: 50公里}\n"
               "target_approval: {rows: [" +
               approved + "]}\n");
  };
  CHECK(project("{id: a, target: ≥50公里, weight: 90}")->count("R-01") == 0);
  CHECK(project("{name: 保洁长度, target: ≥50000米}")->count("R-01") == 0);
  CHECK(value(only(*project("{id: a, target: ≥60公里}"), "R-01"), "approved_target") == "≥60公里");
  CHECK(value(only(*project("{id: a, target: ≤50公里}"), "R-01"), "target") == "≥50公里");
  CHECK(value(only(*project("{id: a, weight: 80}"), "R-01"), "approved_weight") == "80");
  CHECK(value(only(*project("{id: x, target: ≥50公里}"), "R-01"), "approved_name") == "x");
  const Run two = project("{id: a}, {id: b, target: ≥90%}");
  CHECK(value(only(*two, "R-01"), "missing") == "b");
  const Run added = project("{id: b, target: ≥90%}");
  CHECK(added->count("R-01") == 2);
  CHECK(project("{id: a}")->count("F-30") == 0);
}

TEST_CASE("evidence is asked for once a project", "[recheck]") {
  const Run without = claims("total: 100");
  CHECK(value(only(*without, "R-13"), "count") == "2");
  CHECK(value(only(*without, "R-13"), "rows") == "保洁长度、打捞垃圾");
}

TEST_CASE("full marks beside unspent money are suspicious, an exact execution is not",
          "[recheck]") {
  CHECK(claims("total: 100")->count("R-14") == 0);
  const Run behind =
      run(budget("100", "99", ", claimed: 9.9") +
          "indicators:\n  - {id: a, name: 保洁长度, class: output.quantity, target: ≥50公里, "
          "weight: 90, actual: 50公里, claimed: 90}\n");
  CHECK(value(only(*behind, "R-14"), "rate") == "99.00");
}

TEST_CASE("before the self-evaluation only what is written is judged", "[recheck]") {
  const Run target =
      run("budget: {adjusted: 100, sources: [{name: 财政拨款, adjusted: 90}]}\n"
          "indicators:\n  - {id: a, name: 保洁长度, class: output.quantity, target: ≥50公里, "
          "weight: 90}\n");
  CHECK(target->count("R-25") == 1);
  CHECK(target->count("R-07") == 0);
  CHECK(target->count("R-13") == 0);
  CHECK(target->count("F-30") == 0);
}

}  // namespace pbs::test
