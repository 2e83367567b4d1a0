// SPDX-License-Identifier: MIT
// Projects that share what only one of them can have (private to the folder): G-01 to G-04.
#pragma once

#include <cstddef>
#include <deque>
#include <vector>

#include "recheck/portfolio_rules.hpp"

namespace pbs {

struct ProjectGroup {
  PortfolioRule rule;
  std::size_t first = 0;   // numbers of projects
  std::size_t second = 0;  // the first one that collides with it
  std::size_t count = 0;   // how many projects, names or codes there are
  bool by_name = false;    // G-03: one name with several codes
};

// By place of the second project, then by rule. A project that merely repeats another one's id says
// nothing further (it is the same project), and one with another one's contract no longer counts as
// a copy of its targets.
std::vector<ProjectGroup> find_groups(const std::deque<ProjectKeys>& projects);

// Writes the findings of the groups.
void report_groups(const std::vector<ProjectGroup>& groups, const std::deque<ProjectKeys>& projects,
                   const DocumentAccess& documents, PortfolioResult& result);

}  // namespace pbs
