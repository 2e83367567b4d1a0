// SPDX-License-Identifier: MIT
// Where a project's page stands: in the same file, or in a part of the report, a file of its own
// with the projects of one department.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "report/formats/view/portfolio_view.hpp"
#include "report/portfolio.hpp"

namespace pbs {

// Above this many projects a report is an index and parts.
inline constexpr std::size_t kMostInOneFile = 200;
// Projects of a part; a greater department has several.
inline constexpr std::size_t kMostInAPart = 300;
// Bytes of an index; with a list of the projects above, it lists departments only.
inline constexpr std::size_t kMostOfAnIndex = 1'000'000;

struct ReportPart {
  std::string file;                // "report-parts/001-某县水利局.html"
  std::string department;          // may be empty
  std::size_t number = 1, of = 1;  // of the department's parts
  std::vector<const PortfolioRow*> rows;

  std::string href() const;
};

// `stem`: the name of the report's file without its extension.
std::vector<ReportPart> report_parts(const Portfolio& portfolio, const std::string& stem);

class ReportLinks {
 public:
  ReportLinks() = default;  // all in the same file
  explicit ReportLinks(const std::vector<ReportPart>& parts);

  std::string href(const PortfolioRow& row) const { return href(anchor(row)); }
  std::string href(const ProjectInfo& project) const { return href(anchor(project)); }

 private:
  std::string href(const std::string& anchor) const;

  std::unordered_map<std::string, const ReportPart*> parts_;  // by the project's anchor
};

}  // namespace pbs
