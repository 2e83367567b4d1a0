// SPDX-License-Identifier: MIT
// Scorecards made by hand for the tests of reports.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include "base/arena.hpp"
#include "base/decimal.hpp"
#include "score/scorecard.hpp"

namespace pbs::test {

inline Decimal decimal(std::string_view digits) {
  return Decimal::parse(digits).value();
}

// A scored project in which every member is set.
Scorecard full_card(Arena& arena);

// A scored project with one row, as short as can be.
Scorecard small_card(Arena& arena, std::string_view id, std::string_view total, Grade grade);

// Cards of all kinds: any member may be absent or set, texts hold whatever people and attackers
// write.
class CardMaker {
 public:
  CardMaker(std::uint64_t seed, Arena& arena) : random_(seed), arena_(arena) {}
  Scorecard card();

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }
  bool maybe() { return below(2) == 0; }
  std::string_view text();
  std::optional<Decimal> maybe_number();
  Decimal any_number();
  CardPlace place();
  ExecutionScore execution();
  IndicatorScore indicator();
  SelfEvaluationScore self_evaluation();
  CardFinding finding();
  TotalGrade total() { return {any_number(), static_cast<Grade>(below(4))}; }

  std::mt19937_64 random_;
  Arena& arena_;
};

}  // namespace pbs::test
