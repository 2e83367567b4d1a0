// SPDX-License-Identifier: MIT
#include "score/difference.hpp"

#include "catch.hpp"
#include "score/project_builder.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

// 90 recomputed points in one row and 10 of the execution; the reviewer takes `off` from the row.
class ReviewBuilder : public ProjectBuilder {
 public:
  explicit ReviewBuilder(std::string_view review) {
    fill();
    project.claimed_total.value = Decimal(100);
    project.indicators[0].review_points.value = optional_decimal(review);
  }
};

}  // namespace

TEST_CASE("the class of a difference: bounds belong to the milder class", "[difference]") {
  struct Case {
    std::string_view review, points, level;
  };
  for (const Case& one : {Case{"85", "5", "truthful"}, Case{"84.99", "5.01", "partly_inflated"},
                          Case{"80", "10", "partly_inflated"},
                          Case{"79.99", "10.01", "seriously_inflated"}}) {
    CAPTURE(one.review);
    ReviewBuilder builder(one.review);
    const DifferenceScore difference = builder.self_evaluation().difference.value();
    CHECK(difference.points == *Decimal::parse(one.points));
    CHECK(difference.level == one.level);
    CHECK(difference.rate.value() == *Decimal::parse(one.points));  // of 100 claimed
    CHECK(difference.cite == "政策参数(默认)");
  }
}

TEST_CASE("a claim below the recheck has a class too", "[difference]") {
  ReviewBuilder builder("");
  builder.project.claimed_total.value = Decimal(89);
  const DifferenceScore difference = builder.self_evaluation().difference.value();
  CHECK(difference.points.to_string() == "-11.00");
  CHECK(difference.level == "seriously_inflated");
}

TEST_CASE("the bounds of the difference are the policy's", "[difference]") {
  ReviewBuilder builder("85");
  builder.policy.recheck.diff_warn = Decimal(499, 2);
  CHECK(builder.self_evaluation().difference->level == "partly_inflated");
  builder.policy.recheck.diff_red = Decimal(4);
  builder.policy.recheck.diff_warn = Decimal(3);
  CHECK(builder.self_evaluation().difference->level == "seriously_inflated");
}

TEST_CASE("without a claim of every row there is no difference", "[difference]") {
  ReviewBuilder builder("85");
  builder.project.claimed_total.value.reset();
  CHECK_FALSE(builder.self_evaluation().difference.has_value());
  builder.project.indicators[0].claimed.value = Decimal(90);
  CHECK_FALSE(builder.self_evaluation().difference.has_value());  // the execution row claims none
  builder.project.budget.claimed.value = Decimal(10);
  CHECK(builder.self_evaluation().difference->points.to_string() == "5.00");
}

TEST_CASE("a claim of nothing has no rate", "[difference]") {
  ReviewBuilder builder("");
  builder.project.claimed_total.value = Decimal(0);
  CHECK_FALSE(builder.self_evaluation().difference->rate.has_value());
}

TEST_CASE("operands stand where the project states them", "[places]") {
  ProjectBuilder builder;
  Indicator& row = builder.at_least("90", "10", "9");
  row.weight.written.place = {3, 5};
  row.target.written.place = {5, 7};
  row.actual.written.place = {7, 9};
  row.claimed.written.place = {8, 9};
  row.review_points.written.place = {9, 11};
  builder.project.budget.adjusted.written.place = {20, 22};
  builder.project.budget.executed.written.place = {21, 23};
  builder.project.weights.execution.written.place = {22, 24};
  const SelfEvaluationScore& score = builder.self_evaluation();
  CHECK(score.indicators[0].weight_place.line == 4);
  CHECK(score.indicators[0].target_place.line == 6);
  CHECK(score.indicators[0].actual_place.line == 8);
  CHECK(score.indicators[0].claimed_place.line == 9);
  CHECK(score.indicators[0].review_place.line == 10);
  CHECK(score.indicators[0].level_place.line == 0);
  CHECK(score.execution.adjusted_place.line == 21);
  CHECK(score.execution.executed_place.line == 22);
  CHECK(score.execution.weight_place.line == 23);
  builder.project.budget.weight.value = Decimal(10);
  builder.project.budget.weight.written.place = {30, 31};
  CHECK(builder.self_evaluation().execution.weight_place.line == 31);
  CHECK(builder.score(false).self_evaluation->indicators[0].weight_place.line == 0);
}
