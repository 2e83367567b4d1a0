// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/stages/stage_bench.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

const DutyScore* find(const Scorecard& card, std::string_view stage, std::string_view role) {
  for (const DutyScore& duty : card.duties) {
    if (duty.stage == stage && duty.role == role) return &duty;
  }
  return nullptr;
}

const DutyScore& owed(StageBench& bench, std::string_view stage, std::string_view role) {
  const DutyScore* const duty = find(bench.score(), stage, role);
  if (duty == nullptr) FAIL("no duty " << stage << " of " << role);
  return *duty;
}

CalendarDay day(std::string_view text) {
  return CalendarDay::parse(text).value();
}

}  // namespace

TEST_CASE("a year's duties by party, each with what shows that it was done", "[duties]") {
  StageBench bench("");
  const Scorecard& card = bench.score();
  std::string all;
  for (const DutyScore& duty : card.duties) {
    all.append(duty.stage).append(" ").append(duty.role).append(" ").append(duty.status);
    all.append(duty.done.empty() ? "" : " ").append(duty.done).append("\n");
  }
  CHECK(all ==
        "ex_ante purchaser open\n"
        "target purchaser done 2023-10-20\n"
        "target_review finance open\n"
        "approval finance done 2023-12-12\n"
        "ledger supplier done\n"
        "monitoring purchaser open\n"
        "self_evaluation purchaser done 2025-03-20\n"
        "publication purchaser open\n"
        "publication purchaser done 2023-12-22\n"
        "publication purchaser open\n");
  CHECK(card.duties[0].name == "某县城市管理局");
  CHECK(card.duties[4].name == "某环境服务有限公司");
}

TEST_CASE("the self-evaluation: on the last day done, the day after late", "[duties]") {
  StageBench bench("");
  bench.policy.calendar.self_evaluation_by = day("+1/03-20");
  CHECK(owed(bench, "self_evaluation", "purchaser").due == "2025-03-20");
  CHECK(owed(bench, "self_evaluation", "purchaser").status == "done");
  bench.policy.calendar.self_evaluation_by = day("+1/03-19");
  const DutyScore& late = owed(bench, "self_evaluation", "purchaser");
  CHECK(late.status == "late");
  CHECK(late.days == 1);
  CHECK(late.cite ==
        "职责：绩溪县政府购买服务绩效管理办法(政策解读)；期限：政策参数(默认)");
}

TEST_CASE("what is missing is overdue only as of a day", "[duties]") {
  StageBench bench("");
  CHECK(owed(bench, "monitoring", "purchaser").due == "2024-09-30");
  CHECK(owed(bench, "monitoring", "purchaser").what == "2024-08-31");
  CHECK(owed(bench, "monitoring", "purchaser").status == "open");
  bench.as_of = Date{2024, 9, 30};
  CHECK(owed(bench, "monitoring", "purchaser").status == "open");
  bench.as_of = Date{2024, 10, 2};
  CHECK(owed(bench, "monitoring", "purchaser").status == "overdue");
  CHECK(owed(bench, "monitoring", "purchaser").days == 2);
}

TEST_CASE("each period of the policy is owed, and finance reviews each that came", "[duties]") {
  StageBench bench(
      "monitoring: [{through: 2024-06-30, submitted: 2024-07-20, by: purchaser, executed: 50}]\n");
  bench.policy.monitoring.periods = {{6, day("07-15")}, {10, day("11-15")}};
  const Scorecard& card = bench.score();
  const DutyScore* const first = find(card, "monitoring", "purchaser");
  REQUIRE(first != nullptr);
  CHECK(first->status == "late");
  CHECK(first->days == 5);
  CHECK(find(card, "monitoring_review", "finance")->status == "open");
  CHECK(find(card, "monitoring_review", "finance")->what == "2024-06-30");
  std::size_t periods = 0;
  for (const DutyScore& duty : card.duties) periods += duty.stage == "monitoring" ? 1U : 0U;
  CHECK(periods == 2);
}

TEST_CASE("an assessment is owed where the policy's scope and amount ask for it", "[duties]") {
  StageBench bench("");
  CHECK(owed(bench, "ex_ante", "purchaser").status == "open");
  bench.policy.ex_ante.scope = {"new"};  // the project is continuing
  CHECK(find(bench.score(), "ex_ante", "purchaser") == nullptr);
  bench.policy.ex_ante.scope = {"new", "continuing"};
  bench.policy.ex_ante.threshold_yuan = Decimal(960000);
  CHECK(find(bench.score(), "ex_ante", "purchaser") != nullptr);
  bench.policy.ex_ante.threshold_yuan = Decimal(960001);
  CHECK(find(bench.score(), "ex_ante", "purchaser") == nullptr);
}

TEST_CASE("a third party owes what it was commissioned with", "[duties]") {
  StageBench bench(
      "evaluations: [{kind: finance, date: 2025-06-10, total: 91, grade: 优, by: {role: "
      "third_party, name: 某咨询公司, qualified: true, commissioned_by: finance, selected: "
      "open_tender}}]\n");
  bench.policy.calendar.evaluation_by = day("+1/05-31");
  const DutyScore& party = owed(bench, "evaluation", "third_party");
  CHECK(party.name == "某咨询公司");
  CHECK(party.what == "finance");
  CHECK(party.status == "late");
  CHECK(party.days == 10);
  CHECK(owed(bench, "evaluation", "finance").status == "late");
  const StageOrigin& origin = bench.evaluation().origin;
  CHECK(origin.commissioned_by == "finance");
  CHECK(origin.selected == "open_tender");
  CHECK(origin.qualified);
}

TEST_CASE("a supplier without a ledger owes it", "[duties]") {
  StageBench bench("", "ledger: true", "ledger: false");
  CHECK(owed(bench, "ledger", "supplier").status == "open");
}

TEST_CASE("rectification and publication are owed as the card says", "[duties]") {
  StageBench bench("rectification: {due: 2025-09-30}\n");
  bench.as_of = Date{2025, 10, 3};
  const DutyScore& rectified = owed(bench, "rectification", "purchaser");
  CHECK(rectified.status == "overdue");
  CHECK(rectified.days == 3);
  CHECK(owed(bench, "publication", "purchaser").what == "target");
  CHECK(owed(bench, "publication", "purchaser").status == "overdue");
}
