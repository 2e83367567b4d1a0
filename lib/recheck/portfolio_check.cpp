// SPDX-License-Identifier: MIT
// What is said at the end of a run, when all projects are known: G-01 to G-06 G-09 and G-18.
#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/text.hpp"
#include "recheck/portfolio_groups.hpp"
#include "recheck/portfolio_rules.hpp"
#include "recheck/portfolio_shards.hpp"
#include "validate/exact_sum.hpp"

namespace pbs {

namespace {

// Sums of amounts with more digits than a Decimal holds are printed in whole yuan.
Decimal printed(const ExactSum& sum) {
  const Fraction value = sum.value();
  const std::optional<Decimal> exact = value.exact_decimal();
  return exact ? exact->normalised() : round(value, 0, Rounding::half_up);
}

struct DepartmentSums {
  Place place;
  ExactSum amount;
  ExactSum handed_in;
};

void with_cell(Finding& finding, std::string_view name, const Text& cell) {
  if (!cell.blank()) finding.with(name, escape_for_message(cell.value));
}

void report_missing(const Register& reg, const RegisterRow& row, FindingLog& log) {
  Finding& finding = log.add(portfolio_rule(PortfolioRule::not_handed_in), reg.at(row.id.place));
  with_cell(finding, "id", row.id);
  with_cell(finding, "name", row.name);
  with_cell(finding, "department", row.department);
}

void report_coverage(const DepartmentHandedIn& department, Place place, FindingLog& log) {
  if (department.handed_in == department.registered) return;
  Finding& finding = log.add(portfolio_rule(PortfolioRule::coverage), place);
  const bool named = !department.name.empty();
  if (named) finding.with("department", escape_for_message(department.name));
  finding.with_number(named ? "registered" : "projects", std::to_string(department.registered))
      .with_number("handed_in", std::to_string(department.handed_in));
  if (department.amount.is_zero()) return;
  finding.with_number("amount", department.amount.to_string())
      .with_number("handed_in_amount", department.handed_in_amount.to_string());
}

}  // namespace

PortfolioCheck::PortfolioCheck(const Register* reg)
    : register_(reg), handed_in_(reg == nullptr ? 0 : reg->rows().size()) {
}

void PortfolioCheck::add(const ProjectFacts& facts) {
  projects_.push_back(facts.keys);
  if (!facts.register_row || *facts.register_row >= handed_in_.size()) return;
  handed_in_[*facts.register_row] = true;
  const bool summed = !register_->totals().empty() &&
                      !register_->rows()[*facts.register_row].approved && facts.approved;
  if (summed) stated_.emplace(*facts.register_row, *facts.approved);
}

PortfolioResult PortfolioCheck::finish(const DocumentAccess& documents, const RuleLevels* levels) {
  PortfolioResult result;
  result.log = FindingLog(levels);
  report_groups(find_groups(projects_), projects_, documents, result);
  if (register_ != nullptr) {
    check_register(result);
    check_totals(result);
  }
  report_shards(shards_, result);
  return result;
}

void PortfolioCheck::check_register(PortfolioResult& result) const {
  std::unordered_map<std::string, std::size_t> numbers;
  std::vector<DepartmentSums> sums;
  for (std::size_t i = 0; i < register_->rows().size(); ++i) {
    const RegisterRow& row = register_->rows()[i];
    const auto [at, fresh] =
        numbers.emplace(comparable_words(row.department.stated()), result.handed_in.size());
    if (fresh) {
      result.handed_in.emplace_back().name = std::string(row.department.stated());
      const Text& cell = row.department.blank() ? row.id : row.department;
      sums.emplace_back().place = register_->at(cell.place);
    }
    DepartmentHandedIn& department = result.handed_in[at->second];
    ++department.registered;
    if (row.approved) sums[at->second].amount += *row.approved;
    if (handed_in_[i]) {
      ++department.handed_in;
      if (row.approved) sums[at->second].handed_in += *row.approved;
    } else {
      department.missing.emplace_back(row.id.value);
      report_missing(*register_, row, result.log);
    }
  }
  for (std::size_t i = 0; i < result.handed_in.size(); ++i) {
    DepartmentHandedIn& department = result.handed_in[i];
    department.amount = printed(sums[i].amount);
    department.handed_in_amount = printed(sums[i].handed_in);
    report_coverage(department, sums[i].place, result.log);
  }
}

// A row without an amount takes that of its project's file; where that is not known either, there
// is no sum to compare. Amounts that stand in both places are compared one by one (G-08).
void PortfolioCheck::check_totals(PortfolioResult& result) const {
  for (const RegisterTotal& total : register_->totals()) {
    ExactSum sum;
    std::size_t projects = 0;
    bool known = true;
    for (std::size_t i = 0; i < register_->rows().size() && known; ++i) {
      const RegisterRow& row = register_->rows()[i];
      const bool counts =
          (total.department.empty() ||
           comparable_words(total.department) == comparable_words(row.department.stated())) &&
          (!total.year || !row.year || *total.year == *row.year);
      if (!counts) continue;
      ++projects;
      const auto stated = stated_.find(i);
      known = row.approved || stated != stated_.end();
      if (known) sum += row.approved ? *row.approved : stated->second;
    }
    if (!known || projects == 0 || sum == *total.approved) continue;
    Finding& finding = result.log.add(portfolio_rule(PortfolioRule::sum),
                                      register_->at(total.approved.written.place));
    if (total.department.empty()) {
      finding.with("whole", escape_for_message(total.words.value));
    } else {
      finding.with("department", escape_for_message(total.department));
    }
    finding.with_number("total", total.approved->normalised().to_string())
        .with_number("sum", printed(sum).to_string())
        .with_number("projects", std::to_string(projects));
  }
}

}  // namespace pbs
