// SPDX-License-Identifier: MIT
// Which workbooks a report has, and what is in each.
#pragma once

#include <memory>
#include <string>

#include "base/spool.hpp"
#include "report/findings_output.hpp"
#include "report/portfolio.hpp"
#include "report/report_target.hpp"
#include "score/scorecard.hpp"

namespace pbs {

class PolicySet;

namespace xlsx {

class Workbooks {
 public:
  static constexpr std::size_t kMostSheets = 200;  // projects with a sheet in the one workbook

  // Without `policies` the embedded ones are taken.
  Workbooks(const PolicySet* policies, Language language);
  ~Workbooks();

  void item(const Scorecard& card, std::string& out) const;
  void write(const Portfolio& portfolio, const Spool& items, ReportTarget& target) const;

 private:
  void write_overview(const Portfolio& portfolio, const Spool& items, const std::string& folder,
                      bool with_forms, Output& output) const;
  void write_project(std::string_view line, const std::string& folder, Output& output) const;

  std::unique_ptr<PolicySet> own_;
  const PolicySet& policies_;
  Language language_;
};

}  // namespace xlsx
}  // namespace pbs
