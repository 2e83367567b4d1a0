// SPDX-License-Identifier: MIT
#include "validate/ahp.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>

#include "base/text.hpp"

namespace pbs {
namespace {

Fraction count(std::size_t n) {
  return Fraction(static_cast<std::int64_t>(n));
}

Fraction column_sum(const PairwiseMatrix& matrix, std::size_t column) {
  Fraction sum;
  for (const std::vector<Fraction>& row : matrix) sum += row[column];
  return sum;
}

// The mean of (A p)[i] ÷ p[i].
Fraction lambda_of(const PairwiseMatrix& matrix, const std::vector<Fraction>& priorities) {
  Fraction sum;
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    Fraction product;
    for (std::size_t j = 0; j < matrix.size(); ++j) product += matrix[i][j] * priorities[j];
    sum += product / priorities[i];
  }
  return sum / count(matrix.size());
}

}  // namespace

std::optional<Fraction> read_judgement(std::string_view text) {
  text = trim(text);
  const bool reciprocal = text.size() == 3 && text.starts_with("1/");
  if (reciprocal) text.remove_prefix(2);
  if (text.size() != 1 || text[0] < '1' || text[0] > '9') return std::nullopt;
  const int digit = text[0] - '0';
  return reciprocal ? Fraction(1, digit) : Fraction(digit);
}

std::vector<UnequalPair> pairs_not_reciprocal(const PairwiseMatrix& matrix) {
  std::vector<UnequalPair> pairs;
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    for (std::size_t j = i + 1; j < matrix.size(); ++j) {
      if (matrix[i][j] * matrix[j][i] != Fraction(1)) pairs.push_back({i, j});
    }
  }
  return pairs;
}

ExpertPriorities derive_priorities(const PairwiseMatrix& matrix,
                                   std::span<const Decimal> random_index) {
  const std::size_t n = matrix.size();
  ExpertPriorities result;
  result.priorities.resize(n);
  for (std::size_t j = 0; j < n; ++j) {
    const Fraction sum = column_sum(matrix, j);
    for (std::size_t i = 0; i < n; ++i) {
      result.priorities[i] += matrix[i][j] / (sum * count(n));
    }
  }
  result.lambda_max = lambda_of(matrix, result.priorities);
  if (n < 2) return result;
  result.consistency_index = (result.lambda_max - count(n)) / count(n - 1);
  if (n <= random_index.size() && random_index[n - 1].sign() > 0) {
    result.consistency_ratio = result.consistency_index / Fraction(random_index[n - 1]);
  }
  return result;
}

UnequalPair least_consistent(const PairwiseMatrix& matrix, std::span<const Fraction> priorities) {
  UnequalPair worst{0, 1};
  Fraction furthest;
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    for (std::size_t j = i + 1; j < matrix.size(); ++j) {
      const Fraction factor = matrix[i][j] * priorities[j] / priorities[i];
      const Fraction distance = std::max(factor, Fraction(1) / factor);
      if (distance <= furthest) continue;
      furthest = distance;
      worst = {i, j};
    }
  }
  return worst;
}

std::vector<Fraction> mean_priorities(std::span<const ExpertPriorities> experts) {
  Fraction weights;
  for (const ExpertPriorities& expert : experts) weights += expert.weight;
  std::vector<Fraction> mean(experts.front().priorities.size());
  for (const ExpertPriorities& expert : experts) {
    for (std::size_t i = 0; i < mean.size(); ++i) {
      mean[i] += expert.priorities[i] * expert.weight / weights;
    }
  }
  return mean;
}

std::vector<Decimal> share_points(const Decimal& points, std::span<const Fraction> shares,
                                  int scale) {
  scale = std::max(scale, points.scale());
  const Decimal unit(1, scale);
  std::vector<Decimal> parts;
  std::vector<Fraction> remainders;
  Decimal left = points;
  for (const Fraction& share : shares) {
    const Fraction exact = Fraction(points) * share;
    parts.push_back(round(exact, scale, Rounding::down));
    remainders.push_back(exact - Fraction(parts.back()));
    left -= parts.back();
  }
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  for (std::size_t i = 0; i < order.size() && left.sign() > 0; ++i) {
    parts[order[i]] += unit;
    left -= unit;
  }
  return parts;
}

}  // namespace pbs
