// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/project_builder.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("a project that earns everything has 100 points", "[score]") {
  ProjectBuilder builder;
  builder.fill();
  CHECK(builder.outcome() == "100.00 优");
  CHECK(builder.score().status == CardStatus::scored);
  CHECK(builder.score().result.value().from == "self_evaluation");
  CHECK(builder.self_evaluation().rounding.is_zero());
}

TEST_CASE("weights that do not add up to 100 leave total and grade out", "[score]") {
  ProjectBuilder builder;
  builder.at_least("89.99", "1", "1");
  CHECK(builder.outcome() == "none");
  CHECK(builder.score().status == CardStatus::no_total);
  CHECK_FALSE(builder.score().result.has_value());
  CHECK(builder.self_evaluation().indicators[0].points.value().to_string() == "89.99");
  builder.at_least("0.01", "1", "1");
  CHECK(builder.outcome() == "100.00 优");
}

TEST_CASE("a row without name, weight or target is unscored, the others are recomputed",
          "[score]") {
  ProjectBuilder builder;
  builder.at_least("80", "10", "9");
  Indicator& bad = builder.at_least("10", "1", "1");
  SECTION("name") {
    bad.name = {};
  }
  SECTION("weight") {
    bad.weight.value.reset();
  }
  SECTION("negative weight") {
    bad.weight.value = Decimal(-10);
  }
  SECTION("target") {
    bad.target.value.reset();
  }
  SECTION("target not understood") {
    bad.target.value->kind = TargetKind::unreadable;
  }
  SECTION("negative target") {
    bad.target.value->value = Decimal(-1);
  }
  SECTION("target of 0 that any value reaches") {
    bad.target.value->value = Decimal();
  }
  SECTION("unknown method") {
    bad.method.value = "no_such_method";
  }
  SECTION("method of a tree") {
    bad.method.value = "execution_linear";
  }
  SECTION("method that does not fit the target") {
    bad.method.value = "deadline";
  }
  const SelfEvaluationScore& score = builder.self_evaluation();
  CHECK(score.indicators[0].points.value().to_string() == "72.00");
  CHECK(score.indicators[1].status == RowStatus::unscored);
  CHECK_FALSE(score.indicators[1].points.has_value());
  CHECK_FALSE(score.total.has_value());
  CHECK(builder.score().status == CardStatus::no_total);
}

TEST_CASE("a negative target is scored when the policy accepts it, and always directly",
          "[score]") {
  ProjectBuilder builder;
  Indicator& row = builder.at_least("90", "-5", "-6");
  row.method.value = "direct";
  CHECK(builder.outcome() == "10.00 差");
  row.method.value.reset();
  CHECK(builder.outcome() == "none");
  builder.policy.input.negative_target_rejected = false;
  CHECK(builder.outcome() == "10.00 差");
  row.actual.value->value = Decimal(-4);
  CHECK(builder.outcome() == "100.00 优");
}

TEST_CASE("a missing actual follows the policy", "[score]") {
  ProjectBuilder builder;
  builder.at_least("45", "10", "8");
  builder.at_least("45", "10", "");
  SECTION("zero") {
    CHECK(builder.outcome() == "46.00 差");
    const IndicatorScore& row = builder.self_evaluation().indicators[1];
    CHECK(row.status == RowStatus::missing);
    CHECK(row.points.value().to_string() == "0.00");
    CHECK(row.formula == "0");
  }
  SECTION("exclude") {
    builder.policy.input.missing = MissingActual::exclude;
    CHECK(builder.outcome() == "83.64 良");  // 46 ÷ 55 × 100
    CHECK_FALSE(builder.self_evaluation().indicators[1].points.has_value());
  }
  SECTION("pending") {
    builder.policy.input.missing = MissingActual::pending;
    CHECK(builder.outcome() == "46.00 差 – 91.00 优");
    CHECK(builder.score().status == CardStatus::pending);
    CHECK(builder.score().result.value().grade == Grade::poor);
  }
}

TEST_CASE("a row that does not apply is taken out and the rest brought to 100 once", "[score]") {
  ProjectBuilder builder;
  builder.at_least("40", "3", "2");  // 26.67
  builder.at_least("20", "1", "1");
  builder.at_least("30", "1", "/").actual.value->kind = ActualKind::not_applicable;
  SECTION("exclude") {
    const SelfEvaluationScore& score = builder.self_evaluation();
    CHECK(score.indicators[2].status == RowStatus::not_applicable);
    CHECK(score.total.value().total.to_string() == "80.96");  // 56.67 ÷ 70 × 100 = 80.957…
    CHECK(score.rescaling.value().points == Decimal(5667, 2));
    CHECK(score.rescaling.value().weight == Decimal(70));
    CHECK(score.rescaling.value().full == Decimal(100));
    CHECK(score.rounding == Decimal(2429, 2));
  }
  SECTION("zero") {
    builder.policy.input.not_applicable_excluded = false;
    CHECK(builder.outcome() == "56.67 差");
    CHECK_FALSE(builder.self_evaluation().rescaling.has_value());
    CHECK(builder.self_evaluation().indicators[2].status == RowStatus::not_applicable);
  }
}

TEST_CASE("where nothing applies there is no total", "[score]") {
  ProjectBuilder builder;
  builder.project.budget.adjusted.value = Decimal();
  builder.project.budget.executed.value = Decimal();
  builder.at_least("90", "1", "/").actual.value->kind = ActualKind::not_applicable;
  CHECK(builder.outcome() == "none");
}

TEST_CASE("a qualitative row without points makes total and grade an interval", "[score]") {
  ProjectBuilder builder;
  builder.at_least("75", "1", "1");
  builder.words("15", Level::partial, "");
  CHECK(builder.outcome() == "94.00 优 – 97.00 优");
  const IndicatorScore& row = builder.self_evaluation().indicators[1];
  CHECK(row.status == RowStatus::pending);
  CHECK(row.low.value().to_string() == "9.00");
  CHECK(row.high.value().to_string() == "12.00");
  CHECK_FALSE(row.points.has_value());
  CHECK(row.formula.empty());
  CHECK(builder.score().result.value().total == Decimal(94));
}

TEST_CASE("words that are no level are pending between 0 and the weight", "[score]") {
  ProjectBuilder builder;
  builder.at_least("75", "1", "1");
  builder.words("15", std::nullopt, "14");
  CHECK(builder.outcome() == "85.00 良 – 100.00 优");
}

TEST_CASE("claimed points outside the band of the level count 0", "[score]") {
  ProjectBuilder builder;
  builder.at_least("75", "1", "1");
  builder.words("15", Level::partial, "14");
  CHECK(builder.outcome() == "85.00 良");
  CHECK(builder.self_evaluation().indicators[1].note == MethodNote::outside_band);
}

TEST_CASE("a qualitative row left blank is missing", "[score]") {
  ProjectBuilder builder;
  builder.at_least("75", "1", "1");
  builder.words("15", std::nullopt, "15").actual.value->kind = ActualKind::none;
  CHECK(builder.self_evaluation().indicators[1].status == RowStatus::missing);
  CHECK(builder.outcome() == "85.00 良");
}

TEST_CASE("a word for a number is missing, or full points where the policy says so", "[score]") {
  ProjectBuilder builder;
  Indicator& row = builder.at_least("90", "10", "");
  row.actual.value->kind = ActualKind::unreadable;
  row.actual.value->level = Level::achieved;
  CHECK(builder.outcome() == "10.00 差");
  builder.policy.input.word_for_number_error = false;
  CHECK(builder.outcome() == "100.00 优");
  row.actual.value->level.reset();
  CHECK(builder.outcome() == "10.00 差");
}

TEST_CASE("a target declaration has no self-evaluation and nothing wrong", "[score]") {
  ProjectBuilder builder;
  builder.at_least("90", "1", "");
  CHECK_FALSE(builder.score().self_evaluation.has_value());
  CHECK(builder.score().status == CardStatus::pending);
  CHECK_FALSE(builder.score().result.has_value());
  SECTION("an actual begins the stage") {
    builder.project.indicators[0].actual.value->kind = ActualKind::number;
  }
  SECTION("an actual that is not understood begins the stage") {
    builder.project.indicators[0].actual.written = {"?", {5, 6}, false};
  }
  SECTION("claimed points begin the stage") {
    builder.project.indicators[0].claimed.value = Decimal(90);
  }
  SECTION("a level begins the stage") {
    builder.project.indicators[0].level.value = Level::achieved;
  }
  SECTION("self_evaluation begins the stage") {
    builder.project.self_evaluation = {5, 9};
  }
  CHECK(builder.score().self_evaluation.has_value());
}

TEST_CASE("a project without id, name or year is not scored", "[score]") {
  ProjectBuilder builder;
  builder.fill();
  SECTION("id") {
    builder.project.id = {};
  }
  SECTION("name") {
    builder.project.name = {};
  }
  SECTION("year") {
    builder.project.year.value.reset();
  }
  CHECK(builder.score().status == CardStatus::not_scored);
  CHECK_FALSE(builder.score().self_evaluation.has_value());
}

TEST_CASE("what is claimed and reviewed stands beside what is recomputed", "[score]") {
  ProjectBuilder builder;
  Indicator& row = builder.at_least("40", "10", "9");
  row.claimed.value = Decimal(40);
  row.review_points.value = Decimal(35);
  builder.at_least("50", "1", "1").claimed.value = Decimal(50);
  builder.project.budget.claimed.value = Decimal(10);
  const SelfEvaluationScore& score = builder.self_evaluation();
  CHECK(score.total.value().total.to_string() == "96.00");  // the review changes nothing
  CHECK(score.claimed_total == Decimal(100));
  CHECK_FALSE(score.claimed_total_stated);
  CHECK(score.review_total == Decimal(95));
  builder.project.claimed_total.value = Decimal(986, 1);
  CHECK(builder.self_evaluation().claimed_total == Decimal(986, 1));
  CHECK(builder.self_evaluation().claimed_total_stated);
}

TEST_CASE("without a review there is no review total", "[score]") {
  ProjectBuilder builder;
  builder.fill();
  CHECK_FALSE(builder.self_evaluation().review_total.has_value());
  CHECK_FALSE(builder.self_evaluation().claimed_total.has_value());
}

TEST_CASE("without explanation there are points and nothing to read", "[score]") {
  ProjectBuilder builder;
  builder.at_least("90", "3", "2").place = {3, 9};
  const Scorecard card = builder.score(false);
  const IndicatorScore& row = card.self_evaluation.value().indicators[0];
  CHECK(row.points.value().to_string() == "60.00");
  CHECK(row.formula.empty());
  CHECK(row.cite.empty());
  CHECK(row.place.line == 0);
}

TEST_CASE("a row says where it stands, by which method and by whose rule", "[score]") {
  ProjectBuilder builder;
  Indicator& row = builder.at_least("80", "3", "2");
  row.place = {7, 9};
  builder.at_least("10", "3", "2").method.value = "ratio_threshold";
  const SelfEvaluationScore& score = builder.self_evaluation();
  CHECK(score.indicators[0].place.line == 8);
  CHECK(score.indicators[0].place.column == 1);
  CHECK(score.indicators[0].method == "ratio");
  CHECK(score.indicators[0].cite == "财预〔2020〕10号");
  CHECK(score.indicators[0].exact == "160/3");
  CHECK(score.indicators[1].cite == "财预〔2021〕101号(示例)");
}
