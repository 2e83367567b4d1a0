// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("the missing kinds of output are named in one finding") {
  const Checked checked(
      changed({{"output.quantity", "output.cost"}, {"output.timeliness", "output.cost"}}));
  CHECK(checked.count("T-02") == 1);
  CHECK(checked.value("T-02", "missing") == "output.quantity, output.timeliness");
  CHECK(checked.value("T-02", "missing_zh") == "数量指标、时效指标");
  CHECK(checked.place("T-02") == "1:1");
}

TEST_CASE("a cost row and a benefit row are asked for") {
  CHECK(Checked(changed({{"output.cost", "output.quality"}})).rules() == "T-03");
  const Checked checked(changed({{"class: benefit.social", "class: output.quality"},
                                 {"class: benefit.sustainable", "class: output.quality"},
                                 {"output: 50, benefit: 30", "output: 80, reason: 无法计量"}}));
  CHECK(checked.rules() == "T-04");
}

TEST_CASE("only a service for the public needs a satisfaction row") {
  const Change row{"class: satisfaction", "class: benefit.economic"};
  const Change name{"居民满意度", "投诉下降率"};
  const Change weights{"benefit: 30, satisfaction: 10", "benefit: 40, reason: 未设满意度"};
  const Checked open(changed({row, name, weights}));
  CHECK(open.rules() == "T-05");
  CHECK(open.second("T-05") == "public");
  CHECK(Checked(changed({row, name, weights, {"class: public", "class: auxiliary"}}))
            .rules()
            .empty());
}

TEST_CASE("a second row of the same name points at the first") {
  const Checked checked(changed({{"长效管护机制", "环境卫生状况"}}));
  CHECK(checked.rules() == "T-12");
  CHECK(checked.finding("T-12").subject == "upkeep");
  CHECK(checked.second("T-12") == "hygiene");
}

TEST_CASE("rows beyond the greatest number are shown at the first of them") {
  const Checked checked(changed({}), "target: {max_indicators: 6}\n");
  CHECK(checked.rules() == "T-13");
  CHECK(checked.value("T-13", "rows") == "7");
  CHECK(checked.value("T-13", "most") == "6");
  CHECK(checked.text("T-13") == "residents");
  CHECK(Checked(changed({}), "target: {max_indicators: 7}\n").rules().empty());
}

TEST_CASE("the share of measurable rows counts numbers and dates, at least the policy's share") {
  const Checked words(changed({{"≥26座", "全部公厕"}, {"≥95%", "无不合格项"}}));
  CHECK(words.rules() == "T-14");
  CHECK(words.value("T-14", "measured") == "3");
  CHECK(words.value("T-14", "rows") == "7");
  CHECK(words.value("T-14", "least") == "60");
  CHECK(Checked(changed({{"≥26座", "全部公厕"}, {"≥95%", "9月底前"}})).count("T-14") == 1);
  CHECK(Checked(changed({{"≥95%", "9月底前"}})).count("T-14") == 0);
  CHECK(Checked(changed({{"≥26座", "全部公厕"}}), "target: {min_quantitative: null}\n")
            .count("T-14") == 0);
}

TEST_CASE("a percentage beyond 100 is found unless the row measures growth") {
  const Checked beyond(changed({{"≥95%", "≥105%"}}));
  CHECK(beyond.rules() == "T-10");
  CHECK(beyond.value("T-10", "target") == "105%");
  CHECK(beyond.text("T-10") == "≥105%");
  CHECK(Checked(changed({{"≥95%", "\">100%\""}})).rules() == "T-10");
  CHECK(Checked(changed({{"卫生检查合格率, class: output.quality, target: ≥95%",
                          "检查次数增长率, class: output.quality, target: ≥105%"}}))
            .rules()
            .empty());
}

TEST_CASE("a rate of at least 100% is noted, an equality is not") {
  CHECK(Checked(changed({{"≥95%", "≥100%"}})).count("F-29") == 1);
  CHECK(Checked(changed({{"≥95%", "≥100%"}})).rules().empty());
  CHECK(Checked(changed({{"≥95%", "=100%"}})).count("F-29") == 0);
  CHECK(Checked(changed({{"≥95%", "100%"}})).count("F-29") == 0);
}

TEST_CASE("a number needs a unit: in the target, in the row, or in brackets behind the name") {
  const Checked bare(changed({{"≥26座", "≥26"}}));
  CHECK(bare.rules() == "F-28");
  CHECK(bare.value("F-28", "number") == "26");
  CHECK(bare.text("F-28") == "≥26");
  CHECK(Checked(changed({{"target: ≥26座", "unit: 座, target: ≥26"}})).rules().empty());
  CHECK(Checked(changed({{"保洁公厕数量", "保洁公厕数量(座)"}, {"≥26座", "≥26"}})).rules().empty());
  CHECK(Checked(changed({{"≥26座", "0"}})).count("F-28") == 0);
}

TEST_CASE("a target behind last year and the mean of three years is found when the policy asks") {
  const Change history{"target: ≥95%", "history: {2021: 95%, 2022: 97%, 2023: 98%}, target: ≥92%"};
  CHECK(Checked(changed({history})).rules().empty());  // null: not checked
  const std::string_view lines = "target: {history_drop: 0.04}\n";
  const Checked worse(changed({history}), lines);
  CHECK(worse.rules() == "T-15");
  CHECK(worse.value("T-15", "mean") == "96.67%");
  CHECK(worse.value("T-15", "last_year") == "98%");
  CHECK(worse.value("T-15", "drop") == "4%");
  CHECK(Checked(changed({history}), "target: {history_drop: 0.05}\n").rules().empty());
  const Change reason{"weight: 15}\n  - {id: repairs",
                      "weight: 15, reason: 新增偏远公厕}\n  - {id: repairs"};
  CHECK(Checked(changed({history, reason}), lines).rules().empty());
  const Change ceiling{"target: ≤96万元", "history: {2023: 80万元}, target: ≤96万元"};
  CHECK(Checked(changed({ceiling}), lines).rules() == "T-15");
}

TEST_CASE("the ceiling of a cost row is compared with the adjusted budget in one unit") {
  const Checked above(changed({{"≤96万元", "≤960001元"}}));
  CHECK(above.rules() == "T-16");
  CHECK(above.value("T-16", "ceiling") == "960001元");
  CHECK(above.value("T-16", "field") == "budget.adjusted");
  CHECK(above.value("T-16", "budget") == "96.00万元");
  CHECK(above.second("T-16") == "96.00");
  CHECK(above.text("T-16") == "≤960001元");
  CHECK(Checked(changed({{"≤96万元", "≤960000元"}})).rules().empty());
  CHECK(Checked(changed({{"≤96万元", "≤3.7万元/座"}})).rules().empty());  // a unit price
  CHECK(Checked(changed({{", adjusted: 96.00", ""}, {"≤96万元", "≤100万元"}})).rules().empty());
}

TEST_CASE("dates are held against the contract, without one against the year") {
  const Checked late(changed({{"target: ≥90%, weight: 10}\n  - {id: cost",
                               "target: 2025年1月底前, weight: 10}\n  - {id: cost"}}));
  CHECK(late.value("T-17", "target") == "2025-01-31");
  CHECK(late.value("T-17", "contract_to") == "2024-12-31");
  CHECK(late.second("T-17") == "2024-12-31");
  const Change gone{"contract: {amount: 96.00, start: 2024-01-01, end: 2024-12-31}\n", ""};
  const Checked year(changed({gone, {"≥90%", "2025年1月底前"}}));
  CHECK(year.value("T-17", "year_to") == "2024-12-31");
  CHECK(Checked(changed({{"end: 2024-12-31", "end: 2025-02-28"}, {"≥90%", "2025年1月底前"}}))
            .count("T-17") == 0);
  CHECK(Checked(changed({{"start: 2024-01-01", "start: 2024-03-01"}, {"≥90%", "全年"}}))
            .count("T-17") == 0);
}
