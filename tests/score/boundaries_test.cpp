// SPDX-License-Identifier: MIT
// 100,000 random projects whose totals lie on or within two cents of a grade boundary, against a
// computation in whole cents and integers that shares no code with the product.
#include <cstdint>
#include <random>

#include "catch.hpp"
#include "score/stage.hpp"
#include "support/test_policy.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

constexpr int kProjects = 100'000;
constexpr std::int64_t kAll = 10'000;       // cents of a whole project
constexpr std::int64_t kExecution = 1'000;  // cents of the execution row

class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}
  // A whole number from `low` to `high`.
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(high - low + 1));
  }
  bool chance(int percent) { return between(1, 100) <= percent; }

 private:
  std::mt19937_64 engine_;
};

std::int64_t half_up(std::int64_t numerator, std::int64_t denominator) {
  return (2 * numerator + denominator) / (2 * denominator);
}

Grade grade_of_cents(std::int64_t numerator, std::int64_t denominator) {
  if (numerator >= 9000 * denominator) return Grade::excellent;
  if (numerator >= 8000 * denominator) return Grade::good;
  return numerator >= 6000 * denominator ? Grade::fair : Grade::poor;
}

struct Case {
  bool on_rounded = true;
  bool execution_exact = false;
  std::int64_t budget = 1, executed = 0;
  std::int64_t rows = 0;      // cents of the indicator rows
  std::int64_t excluded = 0;  // weight in cents of the row that does not apply

  std::int64_t counted() const { return kAll - excluded; }
  // Σ points as numerator over `budget`, in cents.
  std::int64_t sum() const {
    const std::int64_t spent = std::min(executed, budget);
    const std::int64_t execution =
        execution_exact ? kExecution * spent : half_up(kExecution * spent, budget) * budget;
    return rows * budget + execution;
  }
  std::int64_t total_cents() const { return half_up(sum() * kAll, budget * counted()); }
  Grade grade() const {
    return on_rounded ? grade_of_cents(total_cents(), 1)
                      : grade_of_cents(sum() * kAll, budget * counted());
  }
};

class Maker {
 public:
  Maker(Random& random, Arena& arena) : random_(random), arena_(arena) {}

  Case make(Project& project) {
    Case made;
    made.on_rounded = random_.chance(50);
    made.execution_exact = random_.chance(50);
    project.id.value = project.name.value = "P";
    project.id.place = project.name.place = {0, 1};
    project.year.value = 2024;
    made.budget = random_.between(1, 100'000);
    made.executed = random_.chance(10) ? made.budget + random_.between(0, 100)
                                       : random_.between(made.budget / 2, made.budget);
    project.budget.adjusted.value = Decimal(made.budget, 2);
    project.budget.executed.value = Decimal(made.executed, 2);
    std::int64_t left = kAll - kExecution;
    if (random_.chance(20)) left -= add_excluded(project, made);
    const std::int64_t plain = random_.between(1, 5);
    for (std::int64_t i = 0; i < plain; ++i) left -= add_number(project, made, left / 6);
    add_last(project, made, left);
    return made;
  }

 private:
  Indicator& add(Project& project, std::int64_t weight, TargetKind kind) {
    Indicator& row = project.indicators.append(arena_);
    row.name = "行";
    row.indicator_class.value = IndicatorClass::output_quantity;
    row.weight.value = Decimal(weight, 2);
    row.target.value.emplace().kind = kind;
    row.actual.value.emplace();
    return row;
  }

  std::int64_t add_excluded(Project& project, Case& made) {
    made.excluded = random_.between(1, 2000);
    add(project, made.excluded, TargetKind::at_least).target.value->value = Decimal(1);
    project.indicators.back().actual.value->kind = ActualKind::not_applicable;
    return made.excluded;
  }

  std::int64_t add_number(Project& project, Case& made, std::int64_t most) {
    const std::int64_t weight = random_.between(1, most);
    const std::int64_t target = random_.between(1, 10'000);
    const std::int64_t actual = random_.between(0, target * 2 + 1);
    const bool ceiling = random_.chance(40);
    Indicator& row = add(project, weight, ceiling ? TargetKind::at_most : TargetKind::at_least);
    row.target.value->value = Decimal(target, 1);
    row.actual.value->kind = ActualKind::number;
    row.actual.value->value = Decimal(actual, 1);
    std::int64_t earned = 0;
    if (ceiling) {
      earned = actual <= target ? weight : half_up(weight * (2 * target - actual), target);
      if (actual >= 2 * target) earned = 0;
    } else {
      earned = actual >= target ? weight : half_up(weight * actual, target);
    }
    made.rows += earned;
    return weight;
  }

  // A qualitative row whose points bring the total to a boundary, give or take two cents.
  void add_last(Project& project, Case& made, std::int64_t weight) {
    constexpr std::int64_t kBounds[] = {9000, 8000, 6000};
    const std::int64_t bound = kBounds[random_.between(0, 2)];
    const std::int64_t wanted = half_up(bound * made.counted(), kAll) + random_.between(-2, 2);
    std::int64_t points = wanted - half_up(made.sum(), made.budget);
    if (points < 0 || points > weight) points = random_.between(0, weight);
    Indicator& row = add(project, weight, TargetKind::words);
    row.actual.value->kind = ActualKind::words;
    row.claimed.value = Decimal(points, 2);
    row.level.value = points >= half_up(weight * 8, 10)   ? Level::achieved
                      : points >= half_up(weight * 6, 10) ? Level::partial
                                                          : Level::missed;
    made.rows += points;
  }

  Random& random_;
  Arena& arena_;
};

bool near_boundary(std::int64_t cents) {
  for (const std::int64_t bound : {9000, 8000, 6000}) {
    if (cents >= bound - 2 && cents <= bound + 2) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("100,000 projects around the grade boundaries: no wrong total, no wrong grade",
          "[score]") {
  Random random(20240301);
  Arena arena;
  Policy policy = default_policy();
  const SourceFile source("a.yaml", std::string());
  int wrong_totals = 0;
  int wrong_grades = 0;
  int near = 0;
  for (int i = 0; i < kProjects; ++i) {
    arena.reset();
    Project project;
    const Case made = Maker(random, arena).make(project);
    policy.grade.on_rounded = made.on_rounded;
    policy.execution.rounding =
        made.execution_exact ? ExecutionRounding::exact : ExecutionRounding::scale;
    Scorecard card;
    score_project({project, policy, source, (i & 1) != 0}, arena, card);
    REQUIRE(card.status == CardStatus::scored);
    const TotalGrade& total = *card.self_evaluation->total;
    wrong_totals += total.total == Decimal(made.total_cents(), 2) ? 0 : 1;
    wrong_grades += total.grade == made.grade() ? 0 : 1;
    near += near_boundary(made.total_cents()) ? 1 : 0;
  }
  CHECK(wrong_totals == 0);
  CHECK(wrong_grades == 0);
  CHECK(near > kProjects / 2);
}
