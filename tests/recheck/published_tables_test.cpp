// SPDX-License-Identifier: MIT
// The re-authored published tables in tests/cases/: what a careful reviewer wrote down by hand
// (*.expected) against what the rules and the scoring say.
#include <fstream>
#include <iostream>
#include <set>
#include <string>
#include <vector>

#include "recheck/published_tables.hpp"

#include "catch.hpp"

namespace pbs::test {
namespace {

std::string digits(const std::optional<Decimal>& value) {
  return value ? value->normalised().to_string() : "none";
}

std::string same_number(const std::string& text) {
  const std::optional<Decimal> value = Decimal::parse(text);
  return value ? value->normalised().to_string() : text;
}

std::string said(const ProjectRun& run, const Expectation& line) {
  const auto& evaluation = run.card.self_evaluation;
  if (line.word == "status") return std::string(status_name(run.card.status));
  if (line.word == "execution") return evaluation ? digits(evaluation->execution.points) : "none";
  const bool has_total = evaluation && evaluation->total;
  if (line.word == "total") return has_total ? digits(evaluation->total->total) : "none";
  if (line.word == "grade")
    return has_total ? std::string(grade_name(evaluation->total->grade)) : "none";
  return {};
}

std::set<std::string> finding_lines(const ProjectRun& run) {
  std::set<std::string> lines;
  for (const Finding& finding : run.log.findings()) lines.insert(finding_line(finding));
  return lines;
}

// Errors and warnings that no `finding` line names.
std::vector<std::string> unexpected_findings(const PublishedTable& table) {
  std::vector<std::string> result;
  for (const Finding& finding : table.run->log.findings()) {
    const std::string line = finding_line(finding);
    if (finding.severity == Severity::info || names_finding(table, line)) continue;
    result.push_back(table.name + ": " + line);
  }
  return result;
}

// What differs from the expectations; empty when all of them hold.
std::vector<std::string> differences(const PublishedTable& table) {
  const ProjectRun& run = *table.run;
  const std::set<std::string> findings = finding_lines(run);
  std::vector<std::string> result;
  for (const Expectation& line : table.expected) {
    if (line.word == "finding") {
      if (findings.count(line.rest) == 0) result.push_back("missed: " + line.rest);
    } else if (line.word == "points") {
      const std::size_t blank = line.rest.rfind(' ');
      const std::string row = line.rest.substr(0, blank);
      const std::string wanted = same_number(line.rest.substr(blank + 1));
      const std::string got = digits(run.row(row).points);
      if (got != wanted) result.push_back("points of " + row + ": " + got + ", by hand " + wanted);
    } else if (line.word == "tolerated" || line.word == "oddity") {
      continue;
    } else {
      const std::string wanted = same_number(line.rest);
      const std::string got = said(run, line);
      if (got != wanted) result.push_back(line.word + ": " + got + ", by hand " + wanted);
    }
  }
  return result;
}

}  // namespace

TEST_CASE("every published table gives the findings and points written down by hand", "[cases]") {
  const std::vector<PublishedTable> tables = published_tables();
  CHECK(tables.size() >= 25);
  for (const PublishedTable& table : tables) {
    for (const std::string& difference : differences(table)) {
      INFO(table.name << ": " << difference);
      CHECK(difference.empty());
    }
  }
}

TEST_CASE("a published table gives no error or warning beyond those written down by hand",
          "[cases]") {
  for (const PublishedTable& table : published_tables()) {
    for (const std::string& unexpected : unexpected_findings(table)) {
      INFO(unexpected);
      CHECK(unexpected.empty());
    }
  }
}

TEST_CASE("every oddity of a published table is found by a rule or tolerated with a reason",
          "[cases]") {
  std::vector<Oddity> all;
  std::size_t unexpected = 0;
  for (const PublishedTable& table : published_tables()) {
    unexpected += unexpected_findings(table).size();
    const std::vector<Oddity> oddities = oddities_of(table);
    INFO(table.name);
    CHECK(!oddities.empty());
    all.insert(all.end(), oddities.begin(), oddities.end());
  }
  const std::string report = oddity_report(all, unexpected);
  std::ofstream(std::string(PBS_BINARY_DIR) + "/published-tables.txt", std::ios::binary) << report;
  std::cout << report.substr(report.rfind('\n', report.size() - 2) + 1);
  for (const Oddity& oddity : all) {
    INFO(oddity.table << " " << oddity.number << " " << oddity.gist << " -> " << oddity.rules);
    CHECK(oddity.not_raised.empty());
    CHECK(oddity.verdict != Verdict::missed);
  }
}

TEST_CASE("an oddity whose rule is silent is missed, and so is one tolerated without a reason",
          "[cases]") {
  const auto verdict = [](std::vector<Expectation> expected) {
    PublishedTable table{"small", run_project("small.yaml", "pbs: project/1\nid: A\nyear: 2024\n"),
                         std::move(expected)};
    REQUIRE(table.run->count("F-03") == 1);
    return oddities_of(table).at(0).verdict;
  };
  CHECK(verdict({{"oddity", "1 no name -> F-03"}}) == Verdict::found);
  CHECK(verdict({{"oddity", "1 no name -> F-03, R-04"}}) == Verdict::missed);
  CHECK(verdict({{"oddity", "1 no name -> tolerated"}}) == Verdict::missed);
  CHECK(verdict({{"oddity", "1 no name -> tolerated"}, {"tolerated", "1: it is short"}}) ==
        Verdict::tolerated);
  CHECK(verdict({{"oddity", "1 no name -> "}}) == Verdict::missed);
}

}  // namespace pbs::test
