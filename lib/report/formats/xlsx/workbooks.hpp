// SPDX-License-Identifier: MIT
// Which workbooks a report has, and what is in each.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "base/spool.hpp"
#include "report/findings_output.hpp"
#include "report/portfolio.hpp"
#include "report/report_target.hpp"
#include "score/scorecard.hpp"

namespace pbs {

class PolicySet;

namespace xlsx {

class Book;
class Lists;

class Workbooks {
 public:
  static constexpr std::size_t kMostSheets = 200;  // projects with a sheet in the one workbook

  // Without `policies` the embedded ones are taken.
  // `each_a_book`: every project has a workbook of its own.
  Workbooks(const PolicySet* policies, Language language, bool each_a_book);
  ~Workbooks();

  void item(const Scorecard& card, std::string& out) const;
  void write(const Portfolio& portfolio, const Spool& items, ReportTarget& target) const;

 private:
  enum class Forms { here, beside, none };  // where the forms stand that a workbook of lists leads to

  void write_overview(const Portfolio& portfolio, const Spool& items, const std::string& folder,
                      Forms forms, const std::vector<std::string>& files, Output& output) const;
  void write_sheets(const Portfolio& portfolio, const Spool& items,
                    const std::vector<std::string>& sheets, Book& book, Lists& lists) const;
  void write_project(std::string_view line, const std::string& folder, const std::string& overview,
                     Output& output) const;

  std::unique_ptr<PolicySet> own_;
  const PolicySet& policies_;
  Language language_;
  bool each_a_book_;
  mutable std::atomic<std::size_t> items_ = 0;
};

}  // namespace xlsx
}  // namespace pbs
