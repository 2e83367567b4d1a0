// SPDX-License-Identifier: MIT
// The example year: two planted errors and one light, and nothing else that is more than a note.
#include <map>
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
                                       "legal-aid.yaml:122 R-05"});
}

TEST_CASE("the six examples of the year before give one light and nothing else that is grave",
          "[examples]") {
  const std::vector<std::string> files = files_below("examples/2023", ".yaml");
  CHECK(files.size() == 6);
  std::set<std::string> found;
  for (const std::string& file : files) found.merge(grave_findings(file));
  CHECK(found == std::set<std::string>{"bicycles.yaml:19 R-12"});
}

TEST_CASE("every stage stands in several examples of the year, and all lights are shown",
          "[examples]") {
  std::map<std::string, int> stages;
  std::set<std::string> lights, actions;
  int sheets = 0;
  for (const std::string& file : files_below("examples/2024", ".yaml")) {
    const auto run = run_project(file, read_file(file));
    const Scorecard& card = run->card;
    CAPTURE(file);
    REQUIRE(card.ex_ante);
    CHECK(card.ex_ante->total);  // from points or ratings, not only concluded
    CHECK(card.ex_ante->stated == card.ex_ante->conclusion);
    REQUIRE(card.target_review);
    CHECK_FALSE(card.target_review->consequence.empty());
    stages["ratings"] += card.target_review->mode == "ratings";
    stages["points"] += card.target_review->mode == "points";
    actions.emplace(card.target_review->consequence);
    for (const MonitoringScore& period : card.monitoring) {
      for (const MonitoringRowScore& row : period.rows) {
        if (!row.light.empty()) lights.emplace(row.light);
      }
    }
    stages["periods"] += static_cast<int>(card.monitoring.size());
    stages["self"] += card.self_evaluation && card.self_evaluation->total;
    for (const EvaluationScore& evaluation : card.evaluations) {
      ++stages[std::string(evaluation.kind)];
      sheets += evaluation.experts.size() > 1;
      if (!evaluation.nodes.empty() && !evaluation.result.total) ++stages["pending"];
    }
    stages["use"] += card.use_of_results.has_value();
  }
  CHECK(stages["ratings"] >= 6);
  CHECK(stages["points"] == 4);  // the four key projects
  CHECK(stages["periods"] >= 15);
  CHECK(stages["self"] == 12);
  CHECK(stages["department"] >= 2);
  CHECK(stages["finance"] >= 3);
  CHECK(stages["pending"] == 1);
  CHECK(stages["use"] == 12);
  CHECK(sheets >= 4);
  CHECK(lights == std::set<std::string>{"red", "yellow", "green", "blue"});
  CHECK(actions == std::set<std::string>{"proceed", "complete", "resubmit"});
}

}  // namespace pbs::test
