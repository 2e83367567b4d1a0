// SPDX-License-Identifier: MIT
// Makes the tables of portfolio_tables.hpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "insight/project_ref.hpp"
#include "report/formats/view/portfolio_tables.hpp"

namespace pbs {

class TableMaker {
 public:
  using Take = std::function<void(const PortfolioTable&)>;

  // Tables without rows are dropped, the others given to `take` as they are complete.
  TableMaker(std::size_t most, int scale, Take take)
      : most_(most), scale_(scale), take_(std::move(take)) {}

  // A table that takes the rows added from now on; `all`: rows there are.
  void begin(std::string_view id, const Words& title, std::vector<PortfolioColumn> columns,
             std::size_t all, Filled note = {});
  // After the last row of the last table.
  void finish();

  // Starts a row. False: the table is full.
  bool row();
  void total_row();

  void project(const ProjectRef& project);  // two cells: id, and name with its page
  void user(std::string_view text);
  void words(const Words& words);
  void digits(std::string text);
  void number(const std::optional<Decimal>& value);
  void change(const std::optional<Decimal>& value);  // with its sign
  void money(const std::optional<Decimal>& yuan);
  void count(std::size_t value) { digits(std::to_string(value)); }
  void grade(const std::optional<Grade>& grade);

 private:
  std::size_t most_;
  int scale_;
  Take take_;
  PortfolioTable table_;
};

inline constexpr PortfolioColumn kIdColumn{label::kId};
inline constexpr PortfolioColumn kProjectColumn{label::kProject};

void make_monitoring_tables(const Insights&, TableMaker&);
void make_results_tables(const Insights&, TableMaker&);
void make_comparison_tables(const Insights&, TableMaker&);

}  // namespace pbs
