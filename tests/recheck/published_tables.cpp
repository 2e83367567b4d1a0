// SPDX-License-Identifier: MIT
#include "recheck/published_tables.hpp"

#include <algorithm>
#include <sstream>

#include "base/text.hpp"

#include "catch.hpp"

namespace pbs::test {

namespace {

constexpr std::string_view kTolerated = "tolerated";

std::vector<Expectation> read_expectations(const std::string& path) {
  std::vector<Expectation> result;
  std::istringstream lines(read_file(path));
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

std::string_view verdict_word(Verdict verdict) {
  return verdict == Verdict::found       ? "found"
         : verdict == Verdict::tolerated ? kTolerated
                                         : "missed";
}

// The rule ids of "R-18, F-26 (info), tolerated".
std::vector<std::string> rule_ids(std::string_view rules) {
  std::vector<std::string> ids;
  for (const std::string_view part : split(rules, ",")) {
    const std::string_view id = trim(part).substr(0, trim(part).find(' '));
    if (!id.empty() && id != kTolerated) ids.emplace_back(id);
  }
  return ids;
}

bool says_why(const PublishedTable& table, const std::string& number) {
  return std::any_of(table.expected.begin(), table.expected.end(), [&](const Expectation& line) {
    return line.word == kTolerated && line.rest.starts_with(number + ": ");
  });
}

}  // namespace

std::vector<PublishedTable> published_tables() {
  std::vector<PublishedTable> tables;
  for (const std::string& file : files_below("tests/cases", ".yaml")) {
    const std::string path = file.substr(0, file.size() - std::string_view(".yaml").size());
    const std::string name = path.substr(path.rfind('/') + 1);
    tables.push_back({name, run_project(name + ".yaml", read_file(file)),
                      read_expectations(path + ".expected")});
  }
  return tables;
}

std::string finding_line(const Finding& finding) {
  std::string line(finding.rule->id);
  line.append(" ").append(severity_word(finding.severity));
  if (!finding.subject.empty()) line.append(" ").append(finding.subject);
  return line;
}

bool names_finding(const PublishedTable& table, const std::string& line) {
  return std::any_of(table.expected.begin(), table.expected.end(), [&](const Expectation& known) {
    return known.word == "finding" && known.rest == line;
  });
}

std::vector<Oddity> oddities_of(const PublishedTable& table) {
  constexpr std::string_view kArrow = "->";
  std::vector<Oddity> oddities;
  for (const Expectation& line : table.expected) {
    if (line.word != "oddity") continue;
    INFO(table.name << ": " << line.rest);
    const std::size_t blank = line.rest.find(' ');
    const std::size_t arrow = line.rest.rfind(kArrow);
    REQUIRE(blank < arrow);
    REQUIRE(arrow != std::string::npos);
    Oddity oddity;
    oddity.table = table.name;
    oddity.number = line.rest.substr(0, blank);
    oddity.gist = trim(std::string_view(line.rest).substr(blank, arrow - blank));
    oddity.rules = trim(std::string_view(line.rest).substr(arrow + kArrow.size()));
    const std::vector<std::string> ids = rule_ids(oddity.rules);
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(oddity.not_raised),
                 [&](const std::string& id) { return table.run->count(id) == 0; });
    if (!ids.empty() && oddity.not_raised.empty()) {
      oddity.verdict = Verdict::found;
    } else if (ids.empty() && oddity.rules == kTolerated && says_why(table, oddity.number)) {
      oddity.verdict = Verdict::tolerated;
    }
    oddities.push_back(std::move(oddity));
  }
  return oddities;
}

std::string oddity_report(const std::vector<Oddity>& oddities, std::size_t unexpected) {
  std::ostringstream report;
  report << "table | oddity | verdict | rules | gist\n";
  for (const Oddity& oddity : oddities) {
    report << oddity.table << " | " << oddity.number << " | " << verdict_word(oddity.verdict)
           << " | " << (oddity.verdict == Verdict::tolerated ? "-" : oddity.rules) << " | "
           << oddity.gist << "\n";
  }
  const auto count = [&](Verdict verdict) {
    return std::count_if(oddities.begin(), oddities.end(),
                         [&](const Oddity& oddity) { return oddity.verdict == verdict; });
  };
  report << "published tables: " << oddities.size() << " oddities, " << count(Verdict::found)
         << " found, " << count(Verdict::tolerated) << " tolerated, " << count(Verdict::missed)
         << " missed; " << unexpected << " unexpected findings\n";
  return report.str();
}

}  // namespace pbs::test
