// SPDX-License-Identifier: MIT
// Weights from pairwise judgements, against values worked out by hand in exact fractions.
#include <string>
#include <vector>

#include "base/fraction.hpp"
#include "catch.hpp"
#include "validate/ahp.hpp"

using namespace pbs;

namespace {

const std::vector<Decimal> kRandomIndex{Decimal(0),      Decimal(0),      Decimal(58, 2),
                                        Decimal(90, 2),  Decimal(112, 2), Decimal(124, 2),
                                        Decimal(132, 2), Decimal(141, 2), Decimal(145, 2)};

// The full matrix of the judgements above the diagonal, row by row.
PairwiseMatrix matrix_of(std::size_t size, const std::vector<std::string>& upper) {
  PairwiseMatrix matrix(size, std::vector<Fraction>(size, Fraction(1)));
  std::size_t next = 0;
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = i + 1; j < size; ++j) {
      matrix[i][j] = read_judgement(upper.at(next++)).value();
      matrix[j][i] = Fraction(1) / matrix[i][j];
    }
  }
  return matrix;
}

std::vector<std::string> texts(const std::vector<Fraction>& values) {
  std::vector<std::string> texts;
  for (const Fraction& value : values) texts.push_back(value.to_string());
  return texts;
}

std::string places(const Fraction& value, int scale) {
  return round(value, scale, Rounding::half_up).to_string();
}

std::vector<std::string> parts(const char* points, const std::vector<Fraction>& shares, int scale) {
  std::vector<std::string> texts;
  for (const Decimal& part : share_points(Decimal::parse(points).value(), shares, scale)) {
    texts.push_back(part.to_string());
  }
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a judgement is a whole number from 1 to 9 or its reciprocal") {
  CHECK(read_judgement("1").value() == Fraction(1));
  CHECK(read_judgement("9").value() == Fraction(9));
  CHECK(read_judgement("1/3").value() == Fraction(1, 3));
  CHECK(read_judgement(" 1/9 ").value() == Fraction(1, 9));
  CHECK(read_judgement("1/1").value() == Fraction(1));
  for (const char* text : {"", "0", "10", "1/0", "1/10", "2/3", "0.33", "3.0", "-3", "1/", "三"}) {
    CAPTURE(text);
    CHECK_FALSE(read_judgement(text));
  }
}

TEST_CASE("judgements that agree give their own proportions and no inconsistency") {
  const ExpertPriorities derived = derive_priorities(matrix_of(3, {"2", "6", "3"}), kRandomIndex);
  CHECK(texts(derived.priorities) == Texts{"3/5", "3/10", "1/10"});
  CHECK(derived.lambda_max == Fraction(3));
  CHECK(derived.consistency_index.is_zero());
  CHECK(derived.consistency_ratio.is_zero());
}

TEST_CASE("three indicators of the textbook: 1 3 5, 1 2") {
  const PairwiseMatrix matrix = matrix_of(3, {"3", "5", "2"});
  const ExpertPriorities derived = derive_priorities(matrix, kRandomIndex);
  // Column sums 23/15, 9/2, 8; the mean of 15/23, 2/3, 5/8 is 1073/1656, and so on.
  CHECK(texts(derived.priorities) == Texts{"1073/1656", "571/2484", "607/4968"});
  CHECK(derived.priorities[0] + derived.priorities[1] + derived.priorities[2] == Fraction(1));
  CHECK(derived.lambda_max.to_string() == "100536347567/33470872290");
  CHECK(derived.consistency_index.to_string() == "123730697/66941744580");
  CHECK(derived.consistency_ratio.to_string() == "618653485/194131059282");
  CHECK(places(derived.lambda_max, 4) == "3.0037");
  CHECK(places(derived.consistency_ratio, 4) == "0.0032");
}

TEST_CASE("four indicators of the textbook") {
  const ExpertPriorities derived =
      derive_priorities(matrix_of(4, {"2", "4", "5", "3", "4", "2"}), kRandomIndex);
  CHECK(texts(derived.priorities) ==
        Texts{"223307/456144", "34831/114036", "28825/228072", "35863/456144"});
  CHECK(derived.lambda_max.to_string() == "781262599935146131031/192972513768113137800");
  CHECK(derived.consistency_index.to_string() == "9372544862693579831/578917541304339413400");
  CHECK(derived.consistency_ratio.to_string() == "9372544862693579831/521025787173905472060");
  CHECK(places(derived.consistency_ratio, 4) == "0.0180");
}

TEST_CASE("judgements that go round in a circle have a great consistency ratio") {
  const PairwiseMatrix matrix = matrix_of(3, {"3", "1/3", "3"});
  const ExpertPriorities derived = derive_priorities(matrix, kRandomIndex);
  CHECK(texts(derived.priorities) == Texts{"1/3", "1/3", "1/3"});
  CHECK(derived.lambda_max == Fraction(13, 3));
  CHECK(derived.consistency_index == Fraction(2, 3));
  CHECK(derived.consistency_ratio == Fraction(100, 87));
  CHECK(pairs_not_reciprocal(matrix).empty());
}

TEST_CASE("the judgement furthest from the weights is named") {
  const PairwiseMatrix matrix = matrix_of(3, {"2", "9", "1/2"});
  const ExpertPriorities derived = derive_priorities(matrix, kRandomIndex);
  const UnequalPair pair = least_consistent(matrix, derived.priorities);
  CHECK(pair.row == 0);
  CHECK(pair.column == 2);
}

TEST_CASE("one or two indicators are always consistent") {
  const ExpertPriorities one = derive_priorities(matrix_of(1, {}), kRandomIndex);
  CHECK(texts(one.priorities) == Texts{"1"});
  CHECK(one.lambda_max == Fraction(1));
  CHECK(one.consistency_ratio.is_zero());
  const ExpertPriorities two = derive_priorities(matrix_of(2, {"3"}), kRandomIndex);
  CHECK(texts(two.priorities) == Texts{"3/4", "1/4"});
  CHECK(two.lambda_max == Fraction(2));
  CHECK(two.consistency_ratio.is_zero());
}

TEST_CASE("pairs that are not each other's reciprocal are found") {
  PairwiseMatrix matrix = matrix_of(3, {"3", "5", "2"});
  matrix[2][0] = Fraction(1, 4);
  const std::vector<UnequalPair> pairs = pairs_not_reciprocal(matrix);
  REQUIRE(pairs.size() == 1);
  CHECK(pairs[0].row == 0);
  CHECK(pairs[0].column == 2);
}

TEST_CASE("the experts' priorities are averaged by the experts' weights") {
  ExpertPriorities first;
  first.priorities = {Fraction(3, 4), Fraction(1, 4)};
  ExpertPriorities second;
  second.weight = Fraction(2);
  second.priorities = {Fraction(1, 2), Fraction(1, 2)};
  CHECK(texts(mean_priorities(std::vector{first, second})) == Texts{"7/12", "5/12"});
  CHECK(texts(mean_priorities(std::vector{first})) == Texts{"3/4", "1/4"});
}

TEST_CASE("points are shared out exactly, the largest remainders first") {
  const std::vector<Fraction> thirds(3, Fraction(1, 3));
  CHECK(parts("10", thirds, 2) == Texts{"3.34", "3.33", "3.33"});
  CHECK(parts("11", thirds, 0) == Texts{"4", "4", "3"});
  CHECK(parts("9", thirds, 0) == Texts{"3", "3", "3"});
  CHECK(parts("1.005", thirds, 2) == Texts{"0.335", "0.335", "0.335"});
  CHECK(parts("10", {Fraction(1, 6), Fraction(5, 6)}, 1) == Texts{"1.7", "8.3"});
  CHECK(parts("100", {Fraction(1073, 1656), Fraction(571, 2484), Fraction(607, 4968)}, 2) ==
        Texts{"64.79", "22.99", "12.22"});
}
