// SPDX-License-Identifier: MIT
// The page that a build server shows of a run, in Markdown, with bounded memory and size.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "report/findings_format.hpp"

namespace pbs {

class JobSummary {
 public:
  // GitHub takes at most 1 MiB a step; what goes beyond this many bytes of rows is only counted.
  static constexpr std::size_t kMostRows = 900 * 1024;

  explicit JobSummary(Language language) : language_(language) {}

  // A row of the table of findings: no line break in it.
  static std::string row(const Finding& finding, Language language);

  // In input order. `row` is kept as long as there is room.
  void add(std::string_view rule, Severity severity, std::string_view row);
  std::size_t count(Severity severity) const { return counts_[index(severity)]; }

  std::string text(const FindingsTotals& totals) const;

 private:
  static std::size_t index(Severity severity) { return static_cast<std::size_t>(severity); }
  void write_counts(const FindingsTotals& totals, std::string& out) const;
  void write_rules(std::string& out) const;
  void write_rows(std::string& out) const;

  Language language_;
  // By severity; the gravest are shown first.
  std::array<std::string, 3> rows_;
  std::array<std::size_t, 3> counts_{};
  std::map<std::string, std::size_t, std::less<>> rules_;
};

}  // namespace pbs
