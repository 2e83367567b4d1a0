// SPDX-License-Identifier: MIT
#include "recheck/form_checks.hpp"

#include "catch.hpp"
#include "recheck/rule.hpp"
#include "score/stages/stage_bench.hpp"
#include "validate/rule.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

constexpr std::string_view kReview =
    "target_review: {date: 2023-11-02, by: finance, ratings: {completeness.form: 优}}\n";

const FormCheck* check(const Scorecard& card, std::string_view path, std::string_view rule) {
  for (const FormCheck& one : node_at(card.target_review->nodes, path).form) {
    if (one.rule == rule) return &one;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("the rules of the tree are counted for each point of the review", "[form]") {
  StageBench bench(kReview);
  Scorecard card = bench.score();
  Arena arena;
  REQUIRE(check(card, "relevance.indicators", "T-03") != nullptr);
  card.findings.append(arena).rule = "T-03";
  card.findings.back().severity = Severity::warning;
  card.findings.append(arena).rule = "T-03";
  card.findings.back().severity = Severity::error;
  card.findings.append(arena).rule = "R-04";
  count_form_findings({}, arena, card);
  CHECK(check(card, "relevance.indicators", "T-03")->findings == 2);
  CHECK(check(card, "relevance.indicators", "T-03")->severity == "error");
  CHECK(check(card, "relevance.indicators", "T-04")->findings == 0);
  CHECK(check(card, "relevance.indicators", "T-04")->severity.empty());
  CHECK(check(card, "completeness.form", "T-03") == nullptr);
}

TEST_CASE("a rule that is switched off is not shown as checked", "[form]") {
  StageBench bench(kReview);
  Scorecard card = bench.score();
  Arena arena;
  RuleLevels levels;
  levels.set("T-03", RuleLevels::Level::off);
  count_form_findings(levels, arena, card);
  CHECK(check(card, "relevance.indicators", "T-03") == nullptr);
  CHECK(check(card, "relevance.indicators", "T-02") != nullptr);
}

TEST_CASE("all eight points of the embedded review have rules that the program checks", "[form]") {
  StageBench bench(kReview);
  std::size_t points = 0;
  for (const NodeScore& node : bench.score().target_review->nodes) {
    if (node.form.empty()) continue;
    ++points;
    for (const FormCheck& one : node.form) {
      CAPTURE(one.rule);
      CHECK(is_project_rule(one.rule));
    }
  }
  CHECK(points == 8);
}

TEST_CASE("only rules about what is declared can be form rules", "[form]") {
  CHECK(is_project_rule("T-16"));
  CHECK_FALSE(is_project_rule("R-04"));
  CHECK_FALSE(is_project_rule("I-01"));
  CHECK_FALSE(is_project_rule("T-99"));
}

TEST_CASE("a card without a review has nothing to count", "[form]") {
  Scorecard card;
  Arena arena;
  count_form_findings({}, arena, card);
  CHECK_FALSE(card.target_review.has_value());
}
