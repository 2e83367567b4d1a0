// SPDX-License-Identifier: MIT
#include "score/tree_method.hpp"
#include "catch.hpp"
#include "score/formula_value.hpp"
#include "score/project_builder.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

struct Leaf {
  ProjectBuilder builder;
  IndicatorNode node;
  Arena arena;
  List<int> met;

  void criterion(std::string_view points) {
    Criterion& one = node.criteria.emplace_back();
    one.points.value = optional_decimal(points);
  }
  LeafInput input(std::string_view weight, GivenToLeaf given) {
    return {builder.project, builder.policy, nullptr, node, *optional_decimal(weight), given};
  }
  // Exact points and formula, or "missing".
  std::string score(std::string_view weight, GivenToLeaf given) {
    const TreeMethod& method = leaf_method(node, given);
    const LeafInput in = input(weight, given);
    const LeafResult result = method.score(in);
    if (result.outcome == LeafOutcome::missing) return "missing";
    std::string formula;
    method.formula(in, result, formula);
    CHECK(formula_value(formula) == result.points);
    return std::string(method.name) + " " + result.points.to_string() + " = " + formula;
  }
  std::string checked(std::string_view weight, std::initializer_list<int> numbers) {
    met = {};
    for (const int number : numbers) met.append(arena, number);
    return score(weight, {.met = &met});
  }
};

}  // namespace

TEST_CASE("the registry of tree methods holds the closed list", "[score][tree]") {
  std::string names;
  for (const TreeMethod* method : tree_methods()) names.append(method->name).append(" ");
  CHECK(names ==
        "checklist completion_rate cost_saving execution_rate judged rating received_rate rows ");
  CHECK(find_tree_method("ratio") == nullptr);
}

TEST_CASE("criteria without points share the weight evenly", "[score][tree]") {
  Leaf leaf;
  for (int i = 0; i < 3; ++i) leaf.criterion("");
  CHECK(leaf.checked("4", {1, 3}) == "checklist 8/3 = 4 × 2 ÷ 3");
  CHECK(leaf.checked("4", {1, 2, 3}) == "checklist 4 = 4");
  CHECK(leaf.checked("4", {}) == "checklist 0 = 0");
  CHECK(leaf.checked("4", {1, 1, 7, 0}) == "checklist 4/3 = 4 × 1 ÷ 3");  // once, and only those
}

TEST_CASE("criteria with points earn their own, at most the weight", "[score][tree]") {
  Leaf leaf;
  leaf.criterion("2");
  leaf.criterion("1.5");
  leaf.criterion("1");
  CHECK(leaf.checked("4", {1, 3}) == "checklist 3 = 2 + 1");
  CHECK(leaf.checked("4", {1, 2, 3}) == "checklist 4 = min(4, 2 + 1.5 + 1)");
}

TEST_CASE("what was given decides between points, rating and criteria", "[score][tree]") {
  Leaf leaf;
  leaf.node.method = "checklist";
  leaf.criterion("");
  CHECK(leaf.score("4", {.points = Decimal(35, 1)}) == "judged 7/2 = 3.5");
  CHECK(leaf.score("4", {.points = Decimal(-1)}) == "judged 0 = 0");
  CHECK(leaf.score("4", {}) == "missing");
  leaf.builder.policy.ex_ante.ratings = {Decimal(1), Decimal(8, 1), Decimal(6, 1), Decimal()};
  CHECK(leaf.score("5", {.rating = Grade::fair}) == "rating 3 = 5 × 0.6");
  CHECK(leaf.score("5", {.rating = Grade::poor}) == "rating 0 = 0");
}

TEST_CASE("what is computed is not typed", "[score][tree]") {
  Leaf leaf;
  leaf.node.method = "received_rate";
  leaf.builder.project.budget.received.value = Decimal(75);
  CHECK(leaf.score("2", {.points = Decimal(2)}) == "received_rate 3/2 = 2 × 75 ÷ 100");
  leaf.builder.project.budget.received.value = Decimal(120);
  CHECK(leaf.score("2", {}) == "received_rate 2 = 2");
  leaf.builder.project.budget.adjusted.value = Decimal();
  CHECK(leaf.score("2", {}) == "missing");
}

TEST_CASE("completion is weighed and capped row by row", "[score][tree]") {
  Leaf leaf;
  leaf.node.method = "completion_rate";
  CHECK(leaf.score("10", {}) == "missing");
  leaf.builder.at_least("30", "10", "20");
  leaf.builder.at_least("10", "3", "2");
  CHECK(leaf.score("10", {}) == "completion_rate 55/6 = 10 × (30 + 10 × 2 ÷ 3) ÷ (30 + 10)");
  leaf.builder.at_least("10", "3", "");
  CHECK(leaf.score("10", {}) == "missing");
}
