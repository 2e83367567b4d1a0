// SPDX-License-Identifier: MIT
// The re-authored published tables in tests/cases/: what a careful reviewer wrote down by hand
// (*.expected) against what the rules and the scoring say.
#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "support/project_run.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

struct Expectation {
  std::string word;  // finding, points, execution, total, grade, status, tolerated, oddity
  std::string rest;
};

std::vector<Expectation> read_expectations(const std::string& path) {
  std::vector<Expectation> result;
  std::istringstream lines(test::read_file(path));
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t blank = line.find(' ');
    result.push_back(
        {line.substr(0, blank), blank == std::string::npos ? "" : line.substr(blank + 1)});
  }
  REQUIRE(!result.empty());
  return result;
}

std::string_view severity_word(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "info";
}

// "R-04 error 扶贫临时救助标准": the row is optional.
bool has_finding(const test::ProjectRun& run, const std::string& wanted) {
  return std::any_of(
      run.log.findings().begin(), run.log.findings().end(), [&](const Finding& finding) {
        const std::string said =
            std::string(finding.rule->id) + " " + std::string(severity_word(finding.severity));
        return wanted == said || wanted == said + " " + finding.subject;
      });
}

std::string digits(const std::optional<Decimal>& value) {
  return value ? value->normalised().to_string() : "none";
}

std::string same_number(const std::string& text) {
  const std::optional<Decimal> value = Decimal::parse(text);
  return value ? value->normalised().to_string() : text;
}

std::string said(const test::ProjectRun& run, const Expectation& line) {
  const auto& evaluation = run.card.self_evaluation;
  if (line.word == "status") return std::string(status_name(run.card.status));
  if (line.word == "execution") return evaluation ? digits(evaluation->execution.points) : "none";
  const bool has_total = evaluation && evaluation->total;
  if (line.word == "total") return has_total ? digits(evaluation->total->total) : "none";
  if (line.word == "grade")
    return has_total ? std::string(grade_name(evaluation->total->grade)) : "none";
  return {};
}

// What differs from the expectations; empty when all of them hold.
std::vector<std::string> differences(const test::ProjectRun& run,
                                     const std::vector<Expectation>& expected) {
  std::vector<std::string> result;
  for (const Expectation& line : expected) {
    if (line.word == "finding") {
      if (!has_finding(run, line.rest)) result.push_back("missed: " + line.rest);
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
  const std::vector<std::string> files = test::files_below("tests/cases", ".yaml");
  CHECK(files.size() >= 25);
  for (const std::string& file : files) {
    const std::string name = file.substr(file.rfind('/') + 1);
    const auto run = test::run_project(name, test::read_file(file));
    const auto expected = read_expectations(file.substr(0, file.size() - 5) + ".expected");
    for (const std::string& difference : differences(*run, expected)) {
      INFO(name << ": " << difference);
      CHECK(difference.empty());
    }
  }
}

TEST_CASE("every oddity of a published table is found by a rule or tolerated with a reason",
          "[cases]") {
  for (const std::string& file : test::files_below("tests/cases", ".expected")) {
    const std::string name = file.substr(file.rfind('/') + 1);
    std::size_t oddities = 0;
    for (const Expectation& line : read_expectations(file)) {
      if (line.word != "oddity") continue;
      ++oddities;
      const std::size_t arrow = line.rest.find("->");
      INFO(name << ": " << line.rest);
      REQUIRE(arrow != std::string::npos);
      CHECK(!trim(std::string_view(line.rest).substr(arrow + 2)).empty());
      CHECK(line.rest.find('?') == std::string::npos);
    }
    INFO(name);
    CHECK(oddities > 0);
  }
}

}  // namespace pbs
