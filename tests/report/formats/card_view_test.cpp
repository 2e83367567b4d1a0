// SPDX-License-Identifier: MIT
#include "report/formats/view/card_view.hpp"

#include "catch.hpp"
#include "report/formats/kinds_of_cards.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("sums count every row once and breakdown rows never") {
  Arena arena;
  const ScoreSums sums = score_sums(*scored_card(arena).self_evaluation);
  CHECK(sums.weight->to_string() == "100");
  CHECK(sums.points->to_string() == "91.89");
  CHECK(sums.claimed->to_string() == "99.89");
  CHECK(sums.review->to_string() == "88.89");
}

TEST_CASE("a pending row counts with its worst, and leaves the review open") {
  Arena arena;
  Scorecard card = pending_card(arena);
  card.self_evaluation->indicators[0].review = number("60");
  const ScoreSums sums = score_sums(*card.self_evaluation);
  CHECK(sums.points->to_string() == "76.00");
  CHECK_FALSE(sums.review);
}

TEST_CASE("sums of absurd numbers are left out, not wrong") {
  Arena arena;
  Scorecard card = scored_card(arena);
  card.self_evaluation->indicators[0].claimed = number("999999999999999999999999999999");
  card.self_evaluation->indicators[1].claimed = number("0.00000000000000000000000000001");
  const ScoreSums sums = score_sums(*card.self_evaluation);
  CHECK_FALSE(sums.claimed);
  CHECK(sums.points->to_string() == "91.89");
}

TEST_CASE("a difference carries its sign and the decimals of its parts") {
  CHECK(with_sign(*difference(number("8"), number("6.24"))) == "+1.76");
  CHECK(with_sign(*difference(number("6.24"), number("8"))) == "−1.76");
  CHECK(with_sign(*difference(number("10"), number("10.00"))) == "0");
  CHECK(with_sign(*difference(number("1200"), number("0"))) == "+1,200");
  CHECK_FALSE(difference(number("8"), std::nullopt));
}

TEST_CASE("a calculation is shown only where arithmetic led to the points") {
  CHECK(calculation("8 × 2 ÷ 3", "16/3", number("5.33")) == "8 × 2 ÷ 3 ≈ 5.33");
  CHECK(calculation("8 × (1 − (6.1 − 5) ÷ 5)", "", number("6.24")) ==
        "8 × (1 − (6.1 − 5) ÷ 5) = 6.24");
  CHECK(calculation("10", "", number("10.00")) == "10.00");
  CHECK(calculation("", "", number("0.00")) == "0.00");
  CHECK(calculation("8 × 2 ÷ 3", "16/3", std::nullopt).empty());
  Arena arena;
  CHECK(calculation(pending_card(arena).self_evaluation->indicators[1]) == "0.00–16.00");
}

TEST_CASE("findings are grouped by rule, the gravest first") {
  Arena arena;
  Scorecard card;
  for (const auto& [rule, severity] :
       {std::pair("T-09", Severity::warning), std::pair("R-04", Severity::error),
        std::pair("F-26", Severity::info), std::pair("T-09", Severity::warning),
        std::pair("R-05", Severity::error)}) {
    CardFinding& finding = card.findings.append(arena);
    finding.rule = rule;
    finding.severity = severity;
  }
  std::string order;
  for (const FindingGroup& group : grouped_findings(card)) {
    order += std::string(group.rule) + "×" + std::to_string(group.findings.size()) + " ";
  }
  CHECK(order == "R-04×1 R-05×1 T-09×2 F-26×1 ");
  CHECK(count_findings(card, Severity::warning) == 2);
}

TEST_CASE("a finding about a row is called by the row's name") {
  Arena arena;
  Scorecard card = scored_card(arena);
  card.self_evaluation->indicators[1].id = "complaints";
  CardFinding finding;
  finding.subject = "complaints";
  CHECK(subject_text(card, finding) == "群众投诉率");
  finding.subject = "budget.adjusted";
  CHECK(subject_text(card, finding) == "budget.adjusted");
  card.self_evaluation.reset();
  CHECK(subject_text(card, finding) == "budget.adjusted");
}
