// SPDX-License-Identifier: MIT
// One project file through the whole flow: read, bound, converted, scored, checked.
#pragma once

#include <optional>
#include <string>

#include "base/arena.hpp"
#include "base/date.hpp"
#include "declaration/project.hpp"
#include "model/project.hpp"
#include "recheck/portfolio_facts.hpp"
#include "score/scorecard.hpp"
#include "source/finding.hpp"
#include "validate/policy_set.hpp"
#include "yaml/reader.hpp"

namespace pbs {

struct ProjectSettings {
  const PolicySet& policies;
  const IndicatorLibrary& indicators;
  std::string policy_id;  // of a policy in `policies`
  std::optional<Date> as_of;
  YamlReader reader = YamlReader::libyaml;
  bool explain = true;  // fill formulas and places of the scorecard
  std::optional<ProjectStage> stage = {};  // judge as of this stage, whatever the content shows
  const Register* reg = nullptr;           // the project is compared with its row
  bool notes = false;  // fill the scorecard's notes: rules that had nothing to say, and settings
};

// Everything lies in the arena, the source, the policy or the indicator set.
struct ProjectResult {
  const ProjectDeclaration* written = nullptr;
  const Project* project = nullptr;
  const Policy* policy = nullptr;
  Scorecard card;      // without `source` and `findings`
  bool whole = false;  // read to its end; otherwise the card is not_scored
  ProjectFacts facts;  // for the rules over many projects
};

// Findings go to `log`, ordered by place; those that comments allow are set apart. `input` is the
// number of the file among the inputs.
ProjectResult run_project(const ProjectSettings& settings, const SourceFile& source, Arena& arena,
                          FindingLog& log, std::size_t input = 0);

}  // namespace pbs
