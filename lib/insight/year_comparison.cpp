// SPDX-License-Identifier: MIT
#include "insight/year_comparison.hpp"

#include <algorithm>
#include <tuple>

#include "model/yuan.hpp"
#include "validate/register.hpp"

namespace pbs {

namespace {

void take_targets(const YearChange& change, const ProjectRef& project, YearFacts& facts) {
  facts.kept = change.kept;
  for (const YearTargetChange& target : change.targets) {
    if (target.change == "reworded") ++facts.reworded;
    if (target.change == "added") ++facts.added;
    if (target.change == "removed") ++facts.removed;
    const bool raised = target.change == "raised";
    if (!raised && target.change != "lowered") continue;
    ++(raised ? facts.change.raised : facts.change.lowered);
    facts.targets.push_back({project, std::string(target.name.empty() ? target.id : target.name),
                             std::string(target.before), std::string(target.after),
                             std::string(target.change)});
  }
}

std::optional<Decimal> difference_of(const std::optional<Decimal>& now,
                                     const std::optional<Decimal>& before) {
  return now && before ? std::optional(*now - *before) : std::nullopt;
}

}  // namespace

std::optional<YearFacts> year_facts(const Scorecard& card, const ProjectRef& project) {
  if (!card.year_change) return std::nullopt;
  const YearChange& change = *card.year_change;
  YearFacts facts;
  facts.matched = !change.matched_by.empty();
  facts.supplier_id = card.supplier_id;
  facts.change.project = project;
  facts.change.previous_id = change.previous_id;
  facts.change.previous_total = change.previous_total;
  facts.change.previous_grade = grade_named(change.previous_grade);
  facts.change.change = change.change;
  facts.change.grade_change = change.grade_change;
  facts.change.previous_adjusted = change.previous_adjusted;
  facts.change.previous_supplier = change.previous_supplier;
  facts.change.supplier = card.supplier;
  facts.change.supplier_changed = change.supplier_changed;
  if (card.result) {
    facts.change.total = card.result->total;
    facts.change.grade = card.result->grade;
  }
  if (card.self_evaluation) {
    const ExecutionScore& execution = card.self_evaluation->execution;
    facts.change.adjusted = in_yuan(execution.adjusted, card.unit);
    facts.executed = in_yuan(execution.executed, card.unit);
  }
  take_targets(change, project, facts);
  return facts;
}

bool greater_loss(const ProjectChange& a, const ProjectChange& b) {
  if (a.change.has_value() != b.change.has_value()) return a.change.has_value();
  if (a.change && *a.change != *b.change) return *a.change < *b.change;
  return stands_before(*a.project, *b.project);
}

bool shift_before(const TargetShift& a, const TargetShift& b) {
  if (a.change != b.change) return a.change == "lowered";
  return stands_before(*a.project, *b.project);
}

bool reference_before(const ProjectRef& a, const ProjectRef& b) {
  return stands_before(*a, *b);
}

void ComparisonCollector::Year::add(const std::optional<Decimal>& total,
                                    const std::optional<Grade>& grade,
                                    const std::optional<Decimal>& budget,
                                    const std::optional<Decimal>& spent) {
  ++totals.projects;
  ++(grade ? totals.grades[static_cast<std::size_t>(*grade)] : totals.ungraded);
  if (total) points.add(*total);
  if (budget) adjusted.add(*budget);
  if (spent) executed.add(*spent);
}

YearTotals ComparisonCollector::Year::value() {
  totals.mean = points.mean();
  totals.adjusted = adjusted.value();
  totals.executed = executed.value();
  return totals;
}

void ComparisonCollector::count_changes(const YearFacts& facts) {
  const ProjectChange& change = facts.change;
  ++result_.compared;
  if (change.change) {
    const int sign = change.change->sign();
    ++(sign > 0 ? result_.up : sign < 0 ? result_.down : result_.level);
    change_.add(*change.change);
  }
  if (change.grade_change == "better") ++result_.better;
  if (change.grade_change == "worse") ++result_.worse;
  if (change.grade_change == "same") ++result_.same;
  if (change.supplier_changed) ++result_.suppliers_changed;
  result_.raised += change.raised;
  result_.lowered += change.lowered;
  result_.reworded += facts.reworded;
  result_.added += facts.added;
  result_.removed += facts.removed;
  result_.kept += facts.kept;
}

void ComparisonCollector::note_supplier(const std::string& name, const std::string& code, bool now,
                                        const std::optional<Decimal>& total) {
  if (name.empty() && code.empty()) return;
  History& history = suppliers_[{name, code}];
  ++(now ? history.projects : history.previous_projects);
  if (total) (now ? history.now : history.before).add(*total);
}

void ComparisonCollector::add(YearFacts facts) {
  const ProjectChange& change = facts.change;
  now_.add(change.total, change.grade, change.adjusted, facts.executed);
  note_supplier(change.supplier, facts.supplier_id, true, change.total);
  if (!facts.matched) {
    ++result_.started;
    new_projects_.add(change.project);
    return;
  }
  count_changes(facts);
  met_.insert(change.previous_id);
  for (TargetShift& shift : facts.targets) targets_.add(std::move(shift));
  changes_.add(std::move(facts.change));
}

void ComparisonCollector::finish_ended() {
  for (const PreviousProject& project : previous_.projects()) {
    if (met_.count(project.id) != 0) continue;
    ++result_.ended_count;
    result_.ended.push_back({project.id, project.name, project.department, project.purchaser,
                             project.supplier, project.total, project.grade, project.adjusted});
  }
}

// One history a code; a supplier without one joins the only code that its name has.
void ComparisonCollector::finish_suppliers() {
  std::map<std::string, std::set<std::string>> codes;  // by comparable name
  for (const auto& [key, history] : suppliers_) {
    if (!key.second.empty()) codes[comparable_words(key.first)].insert(key.second);
  }
  std::map<std::string, std::pair<SupplierHistory, History>> joined;
  for (const auto& [key, history] : suppliers_) {
    const auto known = codes.find(comparable_words(key.first));
    const bool one = known != codes.end() && known->second.size() == 1;
    const std::string& code = !key.second.empty() || !one ? key.second : *known->second.begin();
    auto& [words, sums] = joined[code.empty() ? "\n" + comparable_words(key.first) : code];
    if (words.supplier.empty()) words.supplier = key.first;
    words.supplier_id = code;
    sums.previous_projects += history.previous_projects;
    sums.projects += history.projects;
    sums.before.add(history.before);
    sums.now.add(history.now);
  }
  for (auto& [key, entry] : joined) {
    auto& [words, sums] = entry;
    words.previous_projects = sums.previous_projects;
    words.projects = sums.projects;
    words.previous_mean = sums.before.mean();
    words.mean = sums.now.mean();
    words.change = difference_of(words.mean, words.previous_mean);
    result_.suppliers.push_back(std::move(words));
  }
  std::sort(result_.suppliers.begin(), result_.suppliers.end(),
            [](const SupplierHistory& a, const SupplierHistory& b) {
              const std::size_t of_a = a.previous_projects + a.projects;
              const std::size_t of_b = b.previous_projects + b.projects;
              if (of_a != of_b) return of_a > of_b;
              return std::tie(a.supplier, a.supplier_id) < std::tie(b.supplier, b.supplier_id);
            });
}

YearComparison ComparisonCollector::finish(bool whole) {
  for (const PreviousProject& project : previous_.projects()) {
    before_.add(project.total, project.grade, project.adjusted, project.executed);
    note_supplier(project.supplier, project.supplier_id, false, project.total);
  }
  if (whole) finish_ended();
  finish_suppliers();
  result_.previous = before_.value();
  result_.current = now_.value();
  result_.mean_change = change_.mean();
  result_.changes = changes_.finish();
  result_.targets = targets_.finish();
  result_.new_projects = new_projects_.finish();
  return std::move(result_);
}

}  // namespace pbs
