// SPDX-License-Identifier: MIT
// The two files of a rule, lib/data/rules/<id>/{bad,good}.yaml, run as the programs run them.
// Any kind of file; its first comment lines may say more:
//
//   # options: --policy FILE --indicators FILE --register FILE --as-of DATE
//   # also: R-11 R-12
//   # register: JX-2024-0001,县城道路清扫
//   # shards: 1/3 2/3 3/3
//
// Paths are from the top of the source tree; `also` names rules that cannot be told apart from this
// one, because the same cause raises them; each line of `register` is one of the register; `shards` names the parts of
// a run whose scorecards are merged.
// Several documents of one file are a batch, as rules over many projects see it.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "source/finding.hpp"

namespace pbs::test {

struct FixtureFinding {
  std::string rule;
  Severity severity = Severity::info;
  std::string subject;
  std::map<std::string, std::string> values;
};

struct FixtureRun {
  std::vector<FixtureFinding> findings;
  std::set<std::string> also;

  bool raises(std::string_view rule) const;
  // Errors and warnings of other rules than `rule` and those of `also`, in one line; empty if none.
  std::string others(std::string_view rule) const;
};

// Folder of a rule's fixtures.
std::string fixture_folder(std::string_view rule);
// Runs one of its files with these severities.
FixtureRun run_fixture(const std::string& path, const RuleLevels& levels = {});

}  // namespace pbs::test
