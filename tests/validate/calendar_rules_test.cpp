// SPDX-License-Identifier: MIT
// The order of the stages and what is overdue: CY-02, CY-06, CY-07, F-50, F-51, F-53 to F-56, F-58.
#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

Checked with(const std::string& lines, std::string_view policy = {}, std::string_view as_of = {}) {
  return Checked(changed({}) + lines, policy, written_tables(), as_of);
}

// A project signed on that day.
Checked signed_on(std::string_view date, const std::string& lines) {
  const std::string contract = "contract: {signed: " + std::string(date) + ", amount";
  return Checked(changed({{"contract: {amount", contract}}) + lines);
}

std::string self_evaluated(const std::string& date, const std::string& lines = "") {
  return with("self_evaluation: {submitted: " + date + "}\n" + lines).rules();
}

}  // namespace

TEST_CASE("the target is handed in with the purchase budget") {
  CHECK(with("target_approval: {with_budget: true}\n").rules().empty());
  CHECK(with("target_approval: {with_budget: false}\n").rules() == "CY-02");
  CHECK(with("target_approval: {with_budget: 否}\n").text("CY-02") == "否");
}

TEST_CASE("a target is handed in, reviewed and approved in this order") {
  const auto dated = [](const std::string& submitted, const std::string& reviewed,
                        const std::string& approved, const std::string& more = "") {
    return with("target_approval: {submitted: " + submitted + ", approved: " + approved +
                "}\ntarget_review: {date: " + reviewed + more + "}\n");
  };
  CHECK(dated("2023-10-20", "2023-11-02", "2023-12-12").rules().empty());
  CHECK(dated("2023-11-02", "2023-11-02", "2023-11-02").rules().empty());
  const Checked unreviewed = dated("2023-11-03", "2023-11-02", "2023-12-12");
  CHECK(unreviewed.rules() == "F-58");
  CHECK(unreviewed.text("F-58") == "2023-11-02");
  CHECK(unreviewed.second("F-58") == "2023-11-03");
  CHECK(dated("2023-10-20", "2023-12-13", "2023-12-12").rules() == "F-58");
  CHECK(dated("2023-12-13", "2023-11-02", "2023-12-12").count("F-58") == 1);
  // handed in again because the review asked for it
  CHECK(dated("2023-11-20", "2023-11-02", "2023-12-12", ", conclusion: 中").rules().empty());
  CHECK(dated("2023-11-20", "2023-11-02", "2023-12-12", ", ratings: {a: 良}").rules().empty());
  CHECK(dated("2023-11-20", "2023-11-02", "2023-12-12", ", conclusion: 优").rules() == "F-58");
}

TEST_CASE("a contract is signed after the target was approved") {
  CHECK(signed_on("2023-12-12", "target_approval: {approved: 2023-12-12}\n").rules().empty());
  const Checked early = signed_on("2023-12-11", "target_approval: {approved: 2023-12-12}\n");
  CHECK(early.rules() == "F-50");
  CHECK(early.value("F-50", "signed") == "2023-12-11");
  CHECK(early.value("F-50", "approved") == "2023-12-12");
  CHECK(signed_on("2023-10-11", "target_approval: {submitted: 2023-10-20}\n").rules() == "F-50");
  // before the budget it is P-BUDGET
  CHECK(signed_on("2023-12-11",
                  "target_approval: {approved: 2023-12-12, budget_approved: 2023-12-12}\n")
            .count("F-50") == 0);
}

TEST_CASE("monitoring follows the contract") {
  const std::string monitoring = "monitoring: [{through: 2024-08-31, submitted: 2024-09-12}]\n";
  CHECK(signed_on("2024-08-31", monitoring).count("F-53") == 0);
  CHECK(signed_on("2024-09-01", monitoring).count("F-53") == 1);
  CHECK(signed_on("2024-09-01", monitoring).text("F-53") == "2024-08-31");
}

TEST_CASE("a year is evaluated after its end") {
  CHECK(self_evaluated("2024-12-31").empty());
  CHECK(self_evaluated("2024-12-30") == "CY-06");
  CHECK(with("self_evaluation: {submitted: 2024-12-30}\n").value("CY-06", "year_end") ==
        "2024-12-31");
  const std::string monitoring = "monitoring: [{through: 2024-12-31, submitted: 2025-01-20}]\n";
  CHECK(self_evaluated("2025-01-20", monitoring).empty());
  CHECK(self_evaluated("2025-01-19", monitoring) == "CY-06");
  CHECK(self_evaluated("2024-12-01", monitoring) == "CY-06");  // one finding
}

TEST_CASE("an evaluation follows the self-evaluation") {
  const std::string evaluations =
      "evaluations: [{kind: finance, date: 2025-06-10}, {kind: department, date: 2025-04-10}]\n";
  CHECK(self_evaluated("2025-04-10", evaluations).empty());
  CHECK(self_evaluated("2025-04-11", evaluations) == "CY-07");
  CHECK(with("monitoring: [{through: 2025-05-31}]\n" + evaluations).value("CY-07", "monitored") ==
        "2025-05-31");
}

TEST_CASE("of three stages the wrong way round each pair of neighbours is found once") {
  const Checked all = signed_on("2026-01-01",
                                "monitoring: [{through: 2025-09-30, submitted: 2025-10-02}]\n"
                                "self_evaluation: {submitted: 2025-08-01}\n"
                                "evaluations: [{kind: finance, date: 2025-07-01}]\n");
  CHECK(all.count("F-53") == 1);
  CHECK(all.count("CY-06") == 1);
  CHECK(all.count("CY-07") == 1);
  CHECK(all.value("CY-07", "self_evaluated") == "2025-08-01");
}

TEST_CASE("a rectification is overdue by its dates, or by the day of judgement") {
  CHECK(with("rectification: {due: 2025-09-30, done: 2025-09-30}\n").rules().empty());
  CHECK(with("rectification: {due: 2025-09-30, done: 2025-10-01}\n").value("F-51", "days") == "1");
  const std::string open = "rectification: {due: 2025-09-30, done: }\n";
  CHECK(with(open).rules().empty());
  CHECK(with(open, {}, "2025-09-30").rules().empty());
  CHECK(with(open, {}, "2025-10-02").value("F-51", "overdue") == "2");
  CHECK(with("rectification: {due: 2025-09-30, done: 2025-09-12}\n", {}, "2025-12-31")
            .rules()
            .empty());
}

TEST_CASE("without dates in the policy nothing is late") {
  CHECK(with("ex_ante: {date: 2029-01-01}\nevaluations: [{date: 2029-01-01}]\n", {}, "2030-01-01")
            .rules()
            .empty());
}

TEST_CASE("an ex-ante assessment is late after the day of the policy") {
  constexpr std::string_view kBy = "calendar: {ex_ante_by: -1/09-30}\n";
  CHECK(with("ex_ante: {date: 2023-09-30}\n", kBy).rules().empty());
  const Checked late = with("ex_ante: {date: 2023-10-05}\n", kBy);
  CHECK(late.rules() == "F-54");
  CHECK(late.value("F-54", "due") == "2023-09-30");
  CHECK(late.value("F-54", "days") == "5");
  CHECK(with("", kBy).rules().empty());
  CHECK(with("", kBy, "2023-09-30").rules().empty());
  CHECK(with("", kBy, "2023-10-01").value("F-54", "overdue") == "1");
  CHECK(with("ex_ante: {by: purchaser}\n", kBy, "2023-10-01").rules().empty());
}

TEST_CASE("a target is late after the day of the policy") {
  constexpr std::string_view kBy = "calendar: {target_by: -1/10-31}\n";
  CHECK(with("target_approval: {submitted: 2023-10-31}\n", kBy).rules().empty());
  CHECK(with("target_approval: {submitted: 2023-11-01}\n", kBy).rules() == "F-55");
  CHECK(with("", kBy, "2023-11-01").rules() == "F-55");
  CHECK(with("target_approval: {approved: 2023-12-12}\n", kBy, "2024-01-01").rules().empty());
}

TEST_CASE("an evaluation is late after the day of the policy, but none is missed") {
  constexpr std::string_view kBy = "calendar: {evaluation_by: +1/06-30}\n";
  CHECK(with("evaluations: [{date: 2025-06-30}]\n", kBy).rules().empty());
  CHECK(with("evaluations: [{date: 2025-07-01}]\n", kBy).rules() == "F-56");
  CHECK(with("", kBy, "2026-01-01").rules().empty());
}

TEST_CASE("a period of monitoring ends, is handed in and is reviewed in this order") {
  const auto period = [](std::string_view dates) {
    return with("monitoring: [{through: 2024-08-31, by: purchaser, " + std::string(dates) + "}]\n");
  };
  CHECK(period("submitted: 2024-08-31, review: {by: finance, date: 2024-08-31}").rules().empty());
  const Checked early = period("submitted: 2024-08-12, review: {by: finance, date: 2024-08-01}");
  CHECK(early.count("F-49") == 1);
  CHECK(early.value("F-49", "handed_in") == "2024-08-12");
  CHECK(early.value("F-49", "through") == "2024-08-31");
  CHECK(period("submitted: 2024-09-12, review: {by: finance, date: 2024-09-01}")
            .value("F-49", "reviewed") == "2024-09-01");
}
