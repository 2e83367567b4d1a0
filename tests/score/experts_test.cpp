// SPDX-License-Identifier: MIT
#include <vector>

#include "catch.hpp"
#include "score/experts.hpp"
#include "score/formula_value.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

std::vector<ExpertMark> marks(std::initializer_list<std::int64_t> points) {
  std::vector<ExpertMark> result;
  for (const std::int64_t value : points) {
    result.push_back({result.size(), Fraction(value), Decimal(1), std::to_string(value)});
  }
  return result;
}

std::string joined(const std::vector<ExpertMark>& all, ExpertsMethod method) {
  std::string formula;
  append_joined(formula, all, method);
  const Fraction points = joined_points(all, method);
  CHECK(formula_value(formula) == points);
  return points.to_string() + " = " + formula;
}

}  // namespace

TEST_CASE("the mean counts every expert, the median the middle", "[score][experts]") {
  CHECK(joined(marks({4, 3}), ExpertsMethod::mean) == "7/2 = (4 + 3) ÷ 2");
  CHECK(joined(marks({9, 1, 5}), ExpertsMethod::median) == "5 = 5");
  CHECK(joined(marks({9, 1, 5, 6}), ExpertsMethod::median) == "11/2 = (5 + 6) ÷ 2");
  CHECK(joined(marks({7}), ExpertsMethod::median) == "7 = 7");
}

TEST_CASE("trimming drops one best and one worst from three experts up", "[score][experts]") {
  CHECK(joined(marks({9, 1}), ExpertsMethod::trimmed) == "5 = (9 + 1) ÷ 2");
  CHECK(joined(marks({9, 1, 6}), ExpertsMethod::trimmed) == "6 = 6");
  CHECK(joined(marks({9, 9, 1, 1, 5}), ExpertsMethod::trimmed) == "5 = (1 + 5 + 9) ÷ 3");
}

TEST_CASE("weights count, and weights that are all 0 count alike", "[score][experts]") {
  std::vector<ExpertMark> all = marks({4, 2});
  all[0].weight = Decimal(3);
  CHECK(joined(all, ExpertsMethod::weighted) == "7/2 = (4 × 3 + 2 × 1) ÷ (3 + 1)");
  all[0].weight = Decimal();
  CHECK(joined(all, ExpertsMethod::weighted) == "2 = (4 × 0 + 2 × 1) ÷ (0 + 1)");
  all[1].weight = Decimal();
  CHECK(joined(all, ExpertsMethod::weighted) == "3 = (4 + 2) ÷ 2");
}

TEST_CASE("a sum of criteria keeps its brackets under a weight", "[score][experts]") {
  std::vector<ExpertMark> all = marks({3, 2});
  all[0].formula = "2 + 1";
  all[0].weight = Decimal(2);
  CHECK(joined(all, ExpertsMethod::weighted) == "8/3 = ((2 + 1) × 2 + 2 × 1) ÷ (2 + 1)");
}
