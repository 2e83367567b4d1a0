// SPDX-License-Identifier: MIT
// A stage of the performance management (domain rules D-02) and its part of the scorecard. One file
// a stage in score/stages/; the folder is the registry.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/arena.hpp"
#include "base/date.hpp"
#include "model/indicator_set.hpp"
#include "model/policy.hpp"
#include "model/project.hpp"
#include "score/scorecard.hpp"
#include "source/source_file.hpp"

namespace pbs {

struct ScoreInput {
  const Project& project;
  const Policy& policy;
  const SourceFile& source;  // for the places of rows
  bool explain = true;       // fill formulas and places (false: only points, for pbs-validate)
  const TreeFinder* trees = nullptr;  // of the stages scored by a tree
  std::optional<Date> as_of = {};  // lateness is judged as of this day; without it nothing is late
};

// Stages from this position on look at card.result.
inline constexpr int kAfterResult = 60;

struct Stage {
  std::string_view name;
  Words title;
  int order;  // position in the year
  void (*score)(const ScoreInput&, Arena&, Scorecard&);
};

// All stages in the order of the year.
std::span<const Stage* const> scoring_stages();

// Scores all stages and decides status and result. The scorecard's texts lie in `arena`, in the
// project's source or in the policy. `card.source` and `card.findings` are left to the caller.
void score_project(const ScoreInput&, Arena&, Scorecard& card);

}  // namespace pbs
