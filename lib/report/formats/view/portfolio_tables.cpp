// SPDX-License-Identifier: MIT
#include "report/formats/view/portfolio_tables.hpp"

#include <fmt/format.h>

#include "report/formats/view/portfolio_view.hpp"
#include "report/formats/view/table_maker.hpp"

namespace pbs {

void TableMaker::begin(std::string_view id, const Words& title,
                       std::vector<PortfolioColumn> columns, std::size_t all, Filled note) {
  finish();
  table_ = {id, title, std::move(columns), {}, all, std::move(note)};
}

void TableMaker::finish() {
  if (!table_.rows.empty()) take_(table_);
  table_ = {};
}

bool TableMaker::row() {
  if (table_.rows.size() >= most_) return false;
  table_.rows.emplace_back();
  return true;
}

void TableMaker::total_row() {
  table_.rows.emplace_back();
  table_.totalled = true;
  words(label::kTotalRow);
}

void TableMaker::project(const ProjectRef& project) {
  user(project->id);
  user(project->name.empty() ? project->path : project->name);
  table_.rows.back().back().project = project.get();
}

void TableMaker::user(std::string_view text) {
  table_.rows.back().push_back({{std::string(text), std::string(text)}, true});
}

void TableMaker::words(const Words& words) {
  table_.rows.back().push_back({{std::string(words.zh), std::string(words.en)}});
}

void TableMaker::digits(std::string text) {
  table_.rows.back().push_back({{text, text}});
}

void TableMaker::number(const std::optional<Decimal>& value) {
  digits(value ? value->to_string() : "—");
}

void TableMaker::change(const std::optional<Decimal>& value) {
  digits(value ? (value->sign() > 0 ? "+" : "") + value->to_string() : "—");
}

void TableMaker::money(const std::optional<Decimal>& yuan) {
  digits(yuan ? money_text(*yuan, scale_) : "—");
}

void TableMaker::grade(const std::optional<Grade>& grade) {
  if (grade) return words(both(grade_words, *grade));
  digits("—");
}

void for_each_portfolio_table(const Portfolio& portfolio, std::size_t most,
                              std::function<void(const PortfolioTable&)> take) {
  TableMaker maker(most, money_scale(portfolio), std::move(take));
  make_monitoring_tables(portfolio.insights, maker);
  make_results_tables(portfolio.insights, maker);
  make_comparison_tables(portfolio.insights, maker);
  maker.finish();
}

std::vector<PortfolioTable> portfolio_tables(const Portfolio& portfolio, std::size_t most) {
  std::vector<PortfolioTable> tables;
  for_each_portfolio_table(portfolio, most,
                           [&](const PortfolioTable& table) { tables.push_back(table); });
  return tables;
}

Filled rows_left_out(const PortfolioTable& table) {
  if (table.all <= table.rows.size()) return {};
  const std::size_t more = table.all - table.rows.size();
  return {fmt::format("……另有 {} 项", more), fmt::format("… and {} more", more)};
}

}  // namespace pbs
