// SPDX-License-Identifier: MIT
// What only many projects show (lib/insight) as plain tables, one description for every format that
// prints them: whom to act on, whom to re-check, duties, use of results with its budget effect,
// rectification, publication, the four E, differences, fragile grades, the year before.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "insight/project_ref.hpp"
#include "report/formats/view/words.hpp"
#include "report/portfolio.hpp"

namespace pbs {

struct PortfolioColumn {
  Words heading;
  bool number = false;  // right-aligned
  bool wide = false;    // sentences
};

// Words of ours in both languages, digits, or a text of a declaration.
struct PortfolioCell {
  Filled text;
  bool of_declaration = false;  // to be escaped and isolated; both languages are the same
  // The project that the cell names, where it has a page; null: none. Lives as the portfolio does.
  const ProjectInfo* project = nullptr;
};

struct PortfolioTable {
  std::string_view id;  // anchor
  Words title;
  std::vector<PortfolioColumn> columns;
  std::vector<std::vector<PortfolioCell>> rows;
  std::size_t all = 0;  // rows there are; `rows` has the first of them
  Filled note;          // a sentence above it; empty: none
  bool totalled = false;  // the last row is the sum of the others
};

// The tables that have rows, in the order of the year; amounts in 万元. At most `most` rows each
// (totalled ones are whole).
std::vector<PortfolioTable> portfolio_tables(const Portfolio& portfolio, std::size_t most);
// The same one by one, so that only one is in memory.
void for_each_portfolio_table(const Portfolio& portfolio, std::size_t most,
                              std::function<void(const PortfolioTable&)> take);

// "… and 12 more"; empty where all rows are there.
Filled rows_left_out(const PortfolioTable& table);

}  // namespace pbs
