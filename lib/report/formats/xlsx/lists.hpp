// SPDX-License-Identifier: MIT
// The sheets of a workbook that list all projects. They are written row by row, so that a workbook
// of any size needs little memory.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/formats/view/portfolio_tables.hpp"
#include "report/formats/view/portfolio_view.hpp"
#include "report/formats/xlsx/book.hpp"
#include "report/formats/xlsx/flat_item.hpp"
#include "report/formats/xlsx/forms.hpp"
#include "report/portfolio.hpp"

namespace pbs::xlsx {

// Where a project's forms stand; the cells are those of this workbook.
struct FormPlace {
  Place place;
  FormCells cells;
};

// Where the list of projects stands, for the formulas of other sheets.
struct RankingCells {
  std::string departments, totals, grades, budgets, executed;
};

class Lists {
 public:
  Lists(const Portfolio& portfolio, Book& book);

  // In this order: the lists that always are there, before other sheets; where the forms of each
  // row of the portfolio stand; the tables; the cells of each form, once it is written; the lists.
  void add_sheets();
  void place(std::size_t row, Place place) { places_.at(row).place = std::move(place); }
  void write_tables();
  void cells(std::size_t row, FormCells cells) { places_.at(row).cells = std::move(cells); }
  const std::string& ranking_sheet() const { return ranking_.sheet->name(); }
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
  void write_cell(Sheet& sheet, Row row, Column at, const PortfolioCell& cell, bool number) const;
  const std::string& say_cell(const PortfolioCell& cell) const;
  const Place& place_of(const PortfolioRow& row) const;
  void take_finding(const PortfolioRow& row, const std::vector<std::string_view>& cells);
  void take_use(const PortfolioRow& row, const std::vector<std::string_view>& cells);
  void take_duty(const PortfolioRow& row, const std::vector<std::string_view>& cells);
  void project_cells(List& list, const PortfolioRow& row, const Style& style);
  void headline(Row& row);
  void grade_table(Row& row, const RankingCells& cells);
  void distribution_table(Row& row, const RankingCells& cells);
  void dimension_table(Row& row);
  void chart(std::uint8_t type, const Words& title, const std::string& names,
             const std::string& values, std::optional<int> greatest = std::nullopt);
  void place_charts(Row row);

  const Portfolio& portfolio_;
  Book& book_;
  std::vector<FormPlace> places_;  // by row of the portfolio
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> rows_;  // by input and document
  std::string money_;
  Sheet* summary_ = nullptr;
  std::vector<lxw_chart*> charts_;
  List ranking_, departments_, findings_, use_, duties_;
  std::optional<Decimal> before_, after_;
};

}  // namespace pbs::xlsx
