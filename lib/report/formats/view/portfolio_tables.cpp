// SPDX-License-Identifier: MIT
#include "report/formats/view/portfolio_tables.hpp"

#include <fmt/format.h>

#include "report/formats/view/portfolio_view.hpp"
#include "report/formats/view/table_maker.hpp"

namespace pbs {

void TableMaker::begin(std::string_view id, const Words& title,
                       std::vector<PortfolioColumn> columns, std::size_t all, Filled note) {
  tables_.push_back({id, title, std::move(columns), {}, all, std::move(note)});
}

std::vector<PortfolioTable> TableMaker::finish() {
  std::erase_if(tables_, [](const PortfolioTable& table) { return table.rows.empty(); });
  return std::move(tables_);
}

bool TableMaker::row() {
  PortfolioTable& table = tables_.back();
  if (table.rows.size() >= most_) return false;
  table.rows.emplace_back();
  return true;
}

void TableMaker::total_row() {
  tables_.back().rows.emplace_back();
  tables_.back().totalled = true;
  words(label::kTotalRow);
}

void TableMaker::project(const ProjectRef& project) {
  user(project->id);
  user(project->name.empty() ? project->path : project->name);
  tables_.back().rows.back().back().project = project.get();
}

void TableMaker::user(std::string_view text) {
  tables_.back().rows.back().push_back({{std::string(text), std::string(text)}, true});
}

void TableMaker::words(const Words& words) {
  tables_.back().rows.back().push_back({{std::string(words.zh), std::string(words.en)}});
}

void TableMaker::digits(std::string text) {
  tables_.back().rows.back().push_back({{text, text}});
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

std::vector<PortfolioTable> portfolio_tables(const Portfolio& portfolio, std::size_t most) {
  TableMaker maker(most, money_scale(portfolio));
  make_monitoring_tables(portfolio.insights, maker);
  make_results_tables(portfolio.insights, maker);
  make_comparison_tables(portfolio.insights, maker);
  return maker.finish();
}

Filled rows_left_out(const PortfolioTable& table) {
  if (table.all <= table.rows.size()) return {};
  const std::size_t more = table.all - table.rows.size();
  return {fmt::format("……另有 {} 项", more), fmt::format("… and {} more", more)};
}

}  // namespace pbs
