// SPDX-License-Identifier: MIT
// The example year: two planted errors and one light, and nothing else that is more than a note.
#include <set>
#include <string>

#include "support/project_run.hpp"

#include "catch.hpp"

namespace pbs::test {
namespace {

// "cleaning.yaml:39 R-04" for every error and warning of a file.
std::set<std::string> grave_findings(const std::string& file) {
  std::set<std::string> found;
  const std::string name = file.substr(file.rfind('/') + 1);
  const auto run = run_project(name, read_file(file));
  for (const Finding& finding : run->log.findings()) {
    if (finding.severity == Severity::info) continue;
    REQUIRE(finding.place.known());
    const std::size_t line = run->source->line_column(finding.place.at.begin).line;
    found.insert(name + ":" + std::to_string(line) + " " + std::string(finding.rule->id));
  }
  return found;
}

}  // namespace

TEST_CASE("the twelve examples of a year give the planted findings and no other", "[examples]") {
  const std::vector<std::string> files = files_below("examples/2024", ".yaml");
  CHECK(files.size() == 12);
  std::set<std::string> found;
  for (const std::string& file : files) found.merge(grave_findings(file));
  CHECK(found == std::set<std::string>{"archive-digitising.yaml:28 R-11", "cleaning.yaml:39 R-04",
                                       "legal-aid.yaml:104 R-05"});
}

}  // namespace pbs::test
