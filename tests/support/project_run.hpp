// SPDX-License-Identifier: MIT
// One project through the whole flow, as the programs run it, for tests.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "declaration/project.hpp"
#include "model/project.hpp"
#include "score/scorecard.hpp"
#include "source/finding.hpp"
#include "validate/policy_set.hpp"

namespace pbs::test {

struct ProjectRun {
  std::unique_ptr<SourceFile> source;
  Arena arena;
  const ProjectDeclaration* written = nullptr;
  const Project* project = nullptr;
  const Policy* policy = nullptr;
  Scorecard card;
  FindingLog log;
  bool whole = false;

  // The row whose id or name is `key`; fails the test when there is none.
  const IndicatorScore& row(std::string_view key) const;
  // Findings of a rule, with their subjects: "R-04 area".
  std::vector<std::string> ids() const;
  std::size_t count(std::string_view rule) const;
};

// The policies and indicator sets compiled into the programs.
const PolicySet& embedded_policy_set();
const IndicatorLibrary& embedded_sets();

struct RunSettings {
  std::string policy = "jixi-2024";
  std::optional<Date> as_of;
  bool notes = false;  // what --explain says beside the points
};

// Reads `text` as the project file `path`; findings are ordered by place.
std::unique_ptr<ProjectRun> run_project(std::string path, std::string text,
                                        const RunSettings& settings = {});

std::string read_file(const std::string& path);
// Files below a folder of the source tree with this ending, in byte order.
std::vector<std::string> files_below(const std::string& folder, std::string_view ending);

}  // namespace pbs::test
