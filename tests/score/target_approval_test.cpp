// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/stages/stage_bench.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

constexpr std::string_view kStated = "approved: 2023-12-12, by: finance, budget_approved: "
                                     "2023-12-12, budget_by: finance}";

// The texts of the score stand in the bench.
struct Approved {
  explicit Approved(std::string_view to)
      : bench("", kStated, to), score(bench.score().target_approval.value()) {}
  StageBench bench;
  TargetApprovalScore score;
};

}  // namespace

TEST_CASE("target and budget approved by one body on one day are approved together", "[approval]") {
  const Approved run(kStated);
  const TargetApprovalScore& score = run.score;
  CHECK(score.submitted == "2023-10-20");
  CHECK(score.with_budget);
  CHECK(score.approved == "2023-12-12");
  CHECK(score.by == "finance");
  CHECK(score.budget_approved == "2023-12-12");
  CHECK(score.budget_by == "finance");
  CHECK(score.together);
  CHECK(score.changes.empty());
}

TEST_CASE("another day, another body or nothing stated is not together", "[approval]") {
  CHECK_FALSE(Approved("approved: 2023-12-12, by: finance, budget_approved: 2023-12-13, "
                       "budget_by: finance}").score.together);
  CHECK_FALSE(Approved("approved: 2023-12-12, by: department, budget_approved: 2023-12-12, "
                       "budget_by: finance}").score.together);
  CHECK_FALSE(Approved("approved: 2023-12-12, by: finance}").score.together);
}

TEST_CASE("recorded adjustments of the target are shown", "[approval]") {
  const Approved run(
      "approved: 2023-12-12, by: finance, changes: [{date: 2024-08-01, by: finance, "
      "with_budget: true, reason: 新增两条道路}, {date: 2024-09-01, by: department}]}");
  const TargetApprovalScore& score = run.score;
  REQUIRE(score.changes.size() == 2);
  CHECK(score.changes[0].date == "2024-08-01");
  CHECK(score.changes[0].by == "finance");
  CHECK(score.changes[0].with_budget);
  CHECK(score.changes[0].reason == "新增两条道路");
  CHECK_FALSE(score.changes[1].with_budget);
}

TEST_CASE("a project without approval shows none", "[approval]") {
  StageBench bench("", "target_approval: {submitted: 2023-10-20, with_budget: true, approved: "
                       "2023-12-12, by: finance, budget_approved: 2023-12-12, budget_by: finance}\n");
  CHECK_FALSE(bench.score().target_approval.has_value());
}
