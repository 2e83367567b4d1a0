// SPDX-License-Identifier: MIT
#include "score/dimensions.hpp"

#include "catch.hpp"
#include "score/project_builder.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

std::string shown(const std::optional<DimensionScore>& score) {
  if (!score) return "none";
  return score->points.to_string() + "/" + score->weight.to_string() + " = " +
         (score->score ? score->score->to_string() : "?");
}

std::string of(ProjectBuilder& builder, Dimension dimension) {
  return shown(builder.score().dimensions[static_cast<std::size_t>(dimension)]);
}

NodeScore& leaf(EvaluationScore& evaluation, Arena& arena, std::string_view dimension, int points,
                int weight) {
  NodeScore& node = evaluation.nodes.append(arena);
  node.method = "judged";
  node.dimension = dimension;
  node.points = Decimal(points);
  node.weight = Decimal(weight);
  return node;
}

}  // namespace

TEST_CASE("each dimension has its share of its own points", "[dimensions]") {
  ProjectBuilder builder;
  builder.project.budget.executed.value = Decimal(90);
  builder.at_least("30", "3", "2");  // quantity: 20 of 30
  builder.at_least("20", "1", "1").indicator_class.value = IndicatorClass::output_quality;
  builder.at_least("20", "10", "9").indicator_class.value = IndicatorClass::benefit_social;
  builder.at_least("20", "100", "91").indicator_class.value = IndicatorClass::satisfaction;
  CHECK(of(builder, Dimension::efficiency) == "29.00/40 = 72.50");  // with the execution row, 9
  CHECK(of(builder, Dimension::effectiveness) == "38.00/40 = 95.00");
  CHECK(of(builder, Dimension::equity) == "18.20/20 = 91.00");
  CHECK(of(builder, Dimension::economy) == "none");
}

TEST_CASE("the dimension stated for a row goes before that of its class", "[dimensions]") {
  ProjectBuilder builder;
  builder.at_least("90", "3", "1").dimension.value = Dimension::economy;
  CHECK(of(builder, Dimension::economy) == "30.00/90 = 33.33");
  CHECK(of(builder, Dimension::efficiency) == "10.00/10 = 100.00");
}

TEST_CASE("rows that do not count are in no dimension", "[dimensions]") {
  ProjectBuilder builder;
  builder.at_least("40", "1", "1");
  builder.at_least("20", "1", "/").actual.value->kind = ActualKind::not_applicable;
  builder.words("30", Level::partial, "").indicator_class.value = IndicatorClass::benefit_social;
  CHECK(of(builder, Dimension::efficiency) == "50.00/50 = 100.00");
  CHECK(of(builder, Dimension::effectiveness) == "none");  // pending
}

TEST_CASE("a class of no dimension counts nowhere", "[dimensions]") {
  ProjectBuilder builder;
  builder.at_least("90", "1", "1").indicator_class.value = IndicatorClass::other;
  CHECK(of(builder, Dimension::efficiency) == "10.00/10 = 100.00");
  CHECK(of(builder, Dimension::effectiveness) == "none");
}

TEST_CASE("a project that was not evaluated has no dimensions", "[dimensions]") {
  ProjectBuilder builder;
  builder.at_least("90", "1", "");
  CHECK(of(builder, Dimension::efficiency) == "none");
}

TEST_CASE("the leaves of the evaluation that decided the result count", "[dimensions]") {
  Arena arena;
  Scorecard card;
  card.result = ResultScore{"finance", Decimal(80), Grade::good};
  EvaluationScore& earlier = card.evaluations.append(arena);
  earlier.kind = "finance";
  earlier.origin.date = "2025-05-10";
  earlier.result.total = TotalGrade{Decimal(90), Grade::excellent};
  leaf(earlier, arena, "economy", 1, 10);
  EvaluationScore& latest = card.evaluations.append(arena);
  latest.kind = "finance";
  latest.origin.date = "2025-06-10";
  latest.result.total = TotalGrade{Decimal(80), Grade::good};
  leaf(latest, arena, "economy", 7, 10);
  leaf(latest, arena, "economy", 8, 10).method = {};  // an inner node
  leaf(latest, arena, "", 8, 10);
  leaf(latest, arena, "equity", 5, 6);
  EvaluationScore& open = card.evaluations.append(arena);  // without a result
  open.kind = "finance";
  open.origin.date = "2025-08-10";
  leaf(open, arena, "economy", 2, 10);
  EvaluationScore& other = card.evaluations.append(arena);
  other.kind = "department";
  other.origin.date = "2025-07-10";
  leaf(other, arena, "efficiency", 9, 10);
  score_dimensions(Project(), default_policy(), card);
  CHECK(shown(card.dimensions[0]) == "7.00/10 = 70.00");
  CHECK(shown(card.dimensions[1]) == "none");
  CHECK(shown(card.dimensions[3]) == "5.00/6 = 83.33");
}

TEST_CASE("an evaluation of which only the total is printed leaves the rows of the project",
          "[dimensions]") {
  Arena arena;
  ProjectBuilder builder;
  builder.fill();
  Scorecard card = builder.score();
  card.dimensions = {};
  card.result = ResultScore{"finance", Decimal(80), Grade::good};
  card.evaluations.append(arena).kind = "finance";
  score_dimensions(builder.project, builder.policy, card);
  CHECK(shown(card.dimensions[1]) == "100.00/100 = 100.00");
}
