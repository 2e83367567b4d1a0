// SPDX-License-Identifier: MIT
// The form of a review and what a poor one means: TR-01, TR-02, TR-05, TR-06, F-57.
#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

constexpr std::string_view kApproved =
    "target_approval: {submitted: 2023-10-20, approved: "
    "2023-12-12}\n";

Checked reviewed(const std::string& values, std::string_view approval = kApproved,
                 std::string_view policy = {}) {
  return Checked(changed({}) + "target_review: {date: 2023-11-02, by: finance, " + values + "}\n" +
                     std::string(approval),
                 policy);
}

}  // namespace

TEST_CASE("the form of the review is the one that the policy asks for") {
  const std::string ratings = "ratings: {a.b: 优}";
  const std::string points = "points: {a.b: 9.5}";
  const auto rules = [](const std::string& values, std::string_view mode) {
    return reviewed(values, "", "target_review: {mode: " + std::string(mode) + "}\n").rules();
  };
  CHECK(rules(ratings, "both").empty());
  CHECK(rules(points, "both").empty());
  CHECK(rules(ratings, "ratings").empty());
  CHECK(rules(points, "points").empty());
  CHECK(rules(points, "ratings") == "TR-01");
  CHECK(rules(ratings, "points") == "TR-02");
  const Checked scored = reviewed(points, "", "target_review: {mode: ratings}\n");
  CHECK(scored.text("TR-01") == "9.5");
  CHECK(scored.value("TR-01", "path") == "a.b");
}

TEST_CASE("a target concluded as 中 is handed in again before it is approved") {
  CHECK(reviewed("conclusion: 优").rules().empty());
  CHECK(reviewed("conclusion: 良").rules().empty());
  CHECK(reviewed("conclusion: 中").rules() == "TR-05");
  CHECK(reviewed("conclusion: 中等").rules() == "TR-05");
  CHECK(reviewed("conclusion: 中", "").rules().empty());  // not approved
  CHECK(
      reviewed("conclusion: 中", "target_approval: {submitted: 2023-11-20, approved: 2023-12-12}\n")
          .rules()
          .empty());
  CHECK(reviewed("conclusion: 中").value("TR-05", "grade") == "中");
}

TEST_CASE("a target concluded as 差 is never approved") {
  CHECK(reviewed("conclusion: 差").rules() == "TR-06");
  CHECK(reviewed("conclusion: 差", "").rules().empty());
  CHECK(
      reviewed("conclusion: 差", "target_approval: {submitted: 2023-11-20, approved: 2023-12-12}\n")
          .rules() == "TR-06");
  CHECK(reviewed("conclusion: 差").second("TR-06") == "2023-12-12");
}

TEST_CASE("without a conclusion the grade is no better than the best rating") {
  CHECK(reviewed("ratings: {a: 中, b: 中}").rules() == "TR-05");
  CHECK(reviewed("ratings: {a: 中, b: 差}").rules() == "TR-05");
  CHECK(reviewed("ratings: {a: 中, b: 差}").value("TR-05", "best_rating") == "中");
  CHECK(reviewed("ratings: {a: 差, b: 差}").rules() == "TR-06");
  CHECK(reviewed("ratings: {a: 中, b: 良}").rules().empty());
  CHECK(reviewed("ratings: {a: 差}, points: {b: 10}").rules() == "F-57");  // no certain grade
  CHECK(reviewed("ratings: {a: 中, b: 中}, conclusion: 良").rules().empty());
}

TEST_CASE("a point rated 差 is mended before the approval although the grade is good") {
  const Checked poor = reviewed("ratings: {form: 优, clarity: 差, fit: 良}");
  CHECK(poor.rules() == "F-57");
  CHECK(poor.text("F-57") == "差");
  CHECK(poor.finding("F-57").subject == "clarity");
  CHECK(reviewed("ratings: {form: 优, clarity: 差}",
                 "target_approval: {submitted: 2023-11-20, approved: 2023-12-12}\n")
            .rules()
            .empty());
  CHECK(reviewed("ratings: {form: 优, clarity: 中}").rules().empty());
}
