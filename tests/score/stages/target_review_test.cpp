// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/stages/stage_bench.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

// Points in the order of the form: 10+10, 15+15, 15+15, 10+10.
std::string points(std::string_view form, std::string_view relevance) {
  std::string text = "target_review: {date: 2023-11-02, by: finance, points: {completeness.form: ";
  text.append(form).append(", completeness.clarity: 10, relevance.target: ").append(relevance);
  return text +
         ", relevance.indicators: 15, adequacy.results: 15, adequacy.funds: 15, "
         "feasibility.achievable: 10, feasibility.conditions: 10}}\n";
}

}  // namespace

TEST_CASE("points of the eight review points become grade and consequence",
          "[score][target_review]") {
  struct Case {
    std::string_view form, relevance, outcome, consequence;
  };
  for (const Case& one :
       {Case{"10", "15", "100.00 优", "proceed"}, Case{"0", "15", "90.00 优", "proceed"},
        Case{"0", "14.5", "89.50 良", "complete"}}) {
    CAPTURE(one.form, one.relevance);
    StageBench bench(points(one.form, one.relevance));
    const TargetReviewScore& score = bench.target_review();
    CHECK(score.mode == "points");
    CHECK(outcome(score.result) == one.outcome);
    CHECK(score.consequence == one.consequence);
    CHECK(score.cite == "分档：政策参数(默认)；处理：财预〔2015〕88号");
    CHECK(formulas_hold(score.nodes));
  }
}

TEST_CASE("the bands of the review are its own", "[score][target_review]") {
  StageBench bench(points("0", "0"));
  CHECK(outcome(bench.target_review().result) == "75.00 中");
  CHECK(bench.target_review().consequence == "resubmit");
  bench.policy.target_review.bands = {{Grade::excellent, Decimal(95)},
                                      {Grade::good, Decimal(85)},
                                      {Grade::fair, Decimal(80)},
                                      {Grade::poor, Decimal()}};
  CHECK(outcome(bench.target_review().result) == "75.00 差");
  CHECK(bench.target_review().consequence == "refuse");
}

TEST_CASE("a review that is not complete is an interval without a consequence",
          "[score][target_review]") {
  StageBench bench(
      "target_review: {date: 2023-11-02, by: finance, points: {completeness.form: 10}}\n");
  const TargetReviewScore& score = bench.target_review();
  CHECK(outcome(score.result) == "10.00 差 – 100.00 优");
  CHECK(score.consequence.empty());
  CHECK(points_at(score.nodes, "completeness") == "10.00–20.00");
}

TEST_CASE("ratings alone have no total; the grade concluded says what follows",
          "[score][target_review]") {
  StageBench bench(
      "target_review: {date: 2023-11-02, by: finance, conclusion: 良, ratings: "
      "{completeness.form: 优, completeness.clarity: 中}}\n");
  const TargetReviewScore& score = bench.target_review();
  CHECK(score.mode == "ratings");
  CHECK(outcome(score.result) == "none");
  CHECK(score.consequence == "complete");
  CHECK(score.stated == "良");
  CHECK(node_at(score.nodes, "completeness.form").rating == "优");
  CHECK(points_at(score.nodes, "completeness.form") == "unscored");
  CHECK(score.cite == "处理：财预〔2015〕88号");
}

TEST_CASE("what is no grade word has no consequence", "[score][target_review]") {
  StageBench bench("target_review: {date: 2023-11-02, by: finance, conclusion: 原则同意}\n");
  CHECK(bench.target_review().consequence.empty());
  CHECK(bench.target_review().mode.empty());
  StageBench refused("target_review: {date: 2023-11-02, by: finance, conclusion: 差}\n");
  CHECK(refused.target_review().consequence == "refuse");
}

TEST_CASE("the policy may ask for one form only", "[score][target_review]") {
  StageBench bench(points("10", "15"));
  bench.policy.target_review.mode = ReviewMode::ratings;
  CHECK(bench.target_review().mode == "ratings");
  CHECK(outcome(bench.target_review().result) == "none");
  bench.policy.target_review.mode = ReviewMode::points;
  CHECK(outcome(bench.target_review().result) == "100.00 优");
}
