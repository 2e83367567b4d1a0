// SPDX-License-Identifier: MIT
// What a careful reviewer wrote down by hand about a published table (tests/cases/*.expected), and
// what became of the oddities noted for it. The lines are explained in tests/cases/README.md.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "support/project_run.hpp"

namespace pbs::test {

struct Expectation {
  std::string word;  // finding, points, execution, total, grade, status, tolerated, oddity
  std::string rest;
};

struct PublishedTable {
  std::string name;  // 01-commissioned-services-town
  std::unique_ptr<ProjectRun> run;
  std::vector<Expectation> expected;
};

// Every table of tests/cases with its run under the default policy, in byte order of the names.
std::vector<PublishedTable> published_tables();

// "R-04 error 扶贫临时救助标准": the row is left out where the finding names none.
std::string finding_line(const Finding& finding);
bool names_finding(const PublishedTable& table, const std::string& line);

enum class Verdict { found, tolerated, missed };

struct Oddity {
  std::string table;
  std::string number;
  std::string gist;
  std::string rules;  // as written: "R-18, R-04", "tolerated"
  std::vector<std::string> not_raised;
  Verdict verdict = Verdict::missed;
};

// One entry an `oddity` line. Found: every rule it names is raised; tolerated: it names none, and a
// line `tolerated N: …` says why.
std::vector<Oddity> oddities_of(const PublishedTable& table);

// A line an oddity and the totals as last line.
std::string oddity_report(const std::vector<Oddity>& oddities, std::size_t unexpected);

}  // namespace pbs::test
