// SPDX-License-Identifier: MIT
#include "insight/risk.hpp"

#include "catch.hpp"
#include "insight/insight_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

Policy policy() {
  Policy policy;
  policy.recheck.low_execution = decimal("0.80");
  policy.recheck.diff_warn = decimal("5");
  policy.recheck.diff_red = decimal("10");
  RecheckSamplePolicy& sample = policy.recheck.sample;
  sample.per_department = 2;
  sample.error = decimal("2");
  sample.warning = decimal("1");
  sample.most_findings = decimal("5");
  sample.seriously_inflated = decimal("10");
  sample.partly_inflated = decimal("5.5");
  sample.above_evaluation = decimal("4");
  sample.full_marks = decimal("4");
  sample.low_execution = decimal("3");
  sample.near_boundary = decimal("2");
  sample.large_budget = decimal("3");
  sample.large_budget_from = decimal("1000000");
  sample.red_light = decimal("3");
  sample.no_total = decimal("5");
  sample.key_project = decimal("2");
  sample.not_reviewed = decimal("1");
  return policy;
}

// Reviewed, truthful, nothing found.
Scorecard calm(Arena& arena) {
  Scorecard card = card_of(arena, "a", 1);
  card.self_evaluation->execution.adjusted = decimal("90");
  card.self_evaluation->execution.executed = decimal("85");
  card.self_evaluation->claimed_total = decimal("91");
  card.self_evaluation->review_total = decimal("90");
  card.self_evaluation->indicators[0].claimed = decimal("7");
  return card;
}

void find(Arena& arena, Scorecard& card, std::string_view rule, Severity severity) {
  CardFinding& finding = card.findings.append(arena);
  finding.rule = rule;
  finding.severity = severity;
}

// "code:subject=points", most points first.
std::string risk_of(Scorecard card, const Policy& rules = policy()) {
  Arena arena;
  assess_risk(rules, arena, card);
  std::string words = card.risk->points.to_string();
  for (const RiskReason& reason : card.risk->reasons) {
    words += " " + std::string(reason.code);
    if (!reason.subject.empty()) words += ":" + std::string(reason.subject);
    words += "=" + reason.points.to_string();
  }
  return words;
}

}  // namespace

TEST_CASE("a calm project has no risk, and one without a self-evaluation none to speak of") {
  Arena arena;
  Scorecard card = calm(arena);
  CHECK(risk_of(card) == "0");
  assess_risk(policy(), arena, card);
  CHECK(card.risk->per_department == 2);
  Scorecard target = calm(arena);
  target.self_evaluation.reset();
  assess_risk(policy(), arena, target);
  CHECK_FALSE(target.risk);
}

TEST_CASE("findings of the recheck count by their severity up to the most, gravest rule first") {
  Arena arena;
  Scorecard card = calm(arena);
  find(arena, card, "R-13", Severity::warning);
  find(arena, card, "R-04", Severity::error);
  find(arena, card, "R-04", Severity::error);
  find(arena, card, "R-16", Severity::info);
  find(arena, card, "R-14", Severity::warning);  // a reason of its own
  find(arena, card, "T-08", Severity::error);    // of the target, not of the recheck
  CHECK(risk_of(card) == "5 finding:R-04=4 finding:R-13=1");
  find(arena, card, "R-07", Severity::error);
  // 4 + 2 + 1 would be 7: what is above the most counts nothing, but is named.
  CHECK(risk_of(card) == "5 finding:R-04=4 finding:R-07=1 finding:R-13=0");
}

TEST_CASE("the difference is judged against the review, else against the recomputed total") {
  Arena arena;
  Scorecard card = calm(arena);
  card.self_evaluation->claimed_total = decimal("95");
  CHECK(risk_of(card) == "0");  // 5 is not above 5
  card.self_evaluation->claimed_total = decimal("95.01");
  CHECK(risk_of(card) == "5.5 difference=5.5");
  card.self_evaluation->claimed_total = decimal("79.99");
  CHECK(risk_of(card) == "10 difference=10");
  card.self_evaluation->review_total.reset();
  card.self_evaluation->total = TotalGrade{decimal("79"), Grade::fair};
  CHECK(risk_of(card) == "1 not_reviewed=1");
}

TEST_CASE("low execution is compared exactly, by what the policy divides by") {
  Arena arena;
  Scorecard card = calm(arena);
  card.self_evaluation->execution.adjusted = decimal("3");
  card.self_evaluation->execution.executed = decimal("2.4");
  CHECK(risk_of(card) == "0");
  card.self_evaluation->execution.executed = decimal("2.39999");
  CHECK(risk_of(card) == "3 low_execution=3");
  Policy rules = policy();
  rules.execution.denominator = Denominator::received;
  CHECK(risk_of(card, rules) == "0");  // nothing is stated as received
  card.self_evaluation->execution.received = decimal("4");
  CHECK(risk_of(card, rules) == "3 low_execution=3");
}

TEST_CASE("the other reasons, each by itself") {
  Arena arena;
  Scorecard card = calm(arena);
  card.key_project = true;
  CHECK(risk_of(card) == "2 key_project=2");
  card = calm(arena);
  card.self_evaluation->near_boundary = true;
  CHECK(risk_of(card) == "2 near_boundary=2");
  card = calm(arena);
  card.self_evaluation->execution.adjusted = decimal("100");
  CHECK(risk_of(card) == "3 large_budget=3");
  card.unit = "元";
  CHECK(risk_of(card) == "0");
  card = calm(arena);
  card.self_evaluation->indicators[0].claimed = decimal("8.00");
  CHECK(risk_of(card) == "4 full_marks=4");
  card.self_evaluation->execution.weight = decimal("10");
  card.self_evaluation->execution.claimed = decimal("9.89");
  CHECK(risk_of(card) == "0");
  card = calm(arena);
  card.monitoring.append(arena).light = "red";
  CHECK(risk_of(card) == "3 red_light=3");
  card = calm(arena);
  card.self_evaluation->total.reset();
  CHECK(risk_of(card) == "5 no_total=5");
  card = calm(arena);
  EvaluationScore& evaluation = card.evaluations.append(arena);
  evaluation.gap = decimal("5");
  CHECK(risk_of(card) == "0");
  card.evaluations[0].gap = decimal("5.01");
  CHECK(risk_of(card) == "4 above_evaluation=4");
}

TEST_CASE("a reason that the policy gives no points is none") {
  Arena arena;
  Scorecard card = calm(arena);
  card.key_project = true;
  find(arena, card, "R-13", Severity::warning);
  Policy rules = policy();
  rules.recheck.sample.key_project = Decimal();
  rules.recheck.sample.warning = Decimal();
  CHECK(risk_of(card, rules) == "0");
}
