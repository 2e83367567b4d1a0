// SPDX-License-Identifier: MIT
#include "insight/robustness.hpp"

#include "catch.hpp"
#include "insight/insight_cards.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("a grade that one expert decides, one near a boundary and an open one are weak") {
  Arena arena;
  Scorecard expert = card_of(arena, "expert", 1);
  EvaluationScore& evaluation = expert.evaluations.append(arena);
  evaluation.kind = "department";
  evaluation.result.total = TotalGrade{decimal("90.10"), Grade::excellent};
  evaluation.experts.append(arena, {"甲", {}, {}, TotalGrade{decimal("88.00"), Grade::good}});
  evaluation.experts.append(arena, {"乙", {}, {}, TotalGrade{decimal("91.00"), Grade::excellent}});
  evaluation.experts.append(arena, {"丙", {}, {}, {}});
  Scorecard near = card_of(arena, "near", 2);
  near.self_evaluation->near_boundary = true;
  Scorecard open = card_of(arena, "open", 3);
  open.self_evaluation->total.reset();
  open.self_evaluation->worst = TotalGrade{decimal("74"), Grade::fair};
  open.self_evaluation->best = TotalGrade{decimal("92"), Grade::excellent};
  Scorecard same = card_of(arena, "same", 4);
  same.self_evaluation->worst = TotalGrade{decimal("91"), Grade::excellent};
  same.self_evaluation->best = TotalGrade{decimal("92"), Grade::excellent};

  const Robustness robustness = collected({near, open, same, expert}).robustness;
  CHECK(robustness.counts == std::array<std::size_t, kWeaknesses>{1, 1, 1});
  CHECK(ids_of(robustness.items) == "expert near open");
  CHECK(robustness.items[0].expert == "甲");
  CHECK(robustness.items[0].of == "department");
  CHECK(robustness.items[0].result.total == decimal("90.10"));
  CHECK(robustness.items[0].other.grade == Grade::good);
  CHECK(robustness.items[2].other.total == decimal("92"));
}
