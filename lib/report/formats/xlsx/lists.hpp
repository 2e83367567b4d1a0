// SPDX-License-Identifier: MIT
// The sheets of a workbook that list all projects. They are written row by row, so that a workbook
// of any size needs little memory.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/fraction.hpp"
#include "report/formats/view/portfolio_tables.hpp"
#include "report/formats/view/portfolio_view.hpp"
#include "report/formats/xlsx/book.hpp"
#include "report/formats/xlsx/flat_item.hpp"
#include "report/formats/xlsx/forms.hpp"
#include "report/portfolio.hpp"

namespace pbs::xlsx {

// Where a project's forms stand, by its row of the portfolio; empty: in no sheet of this workbook.
struct FormPlace {
  std::string sheet;
  FormCells cells;
};

// Where the list of projects stands, for the formulas of other sheets.
struct RankingCells {
  std::string departments, totals, grades, budgets, executed;
};

class Lists {
 public:
  // `places`: how many projects may have a sheet of their own.
  Lists(const Portfolio& portfolio, Book& book, std::size_t places);

  // Where the forms of a row of the portfolio stand; before the ranking is written.
  void place(std::size_t row, FormPlace place) { places_.at(row) = std::move(place); }

  // Adds the sheets in their order; to be called before other sheets are.
  void add_sheets();
  RankingCells write_ranking();
  void write_departments(const RankingCells& cells);
  // Every project's item in input order, then the rest.
  void take(const PortfolioRow& row, const FlatItem& item);
  void finish_lists();
  void write_summary(const RankingCells& cells);

 private:
  struct List {
    Sheet* sheet = nullptr;
    Row row = 1;
    std::vector<double> widths;
  };

  std::string_view say(const Words& words) const { return book_.say(words); }
  List begin_list(const Words& name, std::initializer_list<Words> heads,
                  std::initializer_list<double> widths);
  void end_list(List& list);
  void ranking_row(List& list, const PortfolioRow& row, std::size_t rank, bool last_is_formula);
  void write_table(const PortfolioTable& table);
  void take_finding(const PortfolioRow& row, const std::vector<std::string_view>& cells);
  void take_use(const PortfolioRow& row, const std::vector<std::string_view>& cells);
  void take_duty(const PortfolioRow& row, const std::vector<std::string_view>& cells);
  void project_cells(List& list, const PortfolioRow& row);
  void headline(Row& row);
  void grade_table(Row& row, const RankingCells& cells);
  void distribution_table(Row& row, const RankingCells& cells);
  void dimension_table(Row& row);
  void chart(std::uint8_t type, const Words& title, const std::string& names,
             const std::string& values, Row row, Column column);

  const Portfolio& portfolio_;
  Book& book_;
  std::vector<FormPlace> places_;  // by row of the portfolio
  std::string money_;
  Sheet* summary_ = nullptr;
  List ranking_, departments_, findings_, use_, duties_;
  Decimal before_, after_;
  std::array<Fraction, 4> points_, weights_;
};

}  // namespace pbs::xlsx
