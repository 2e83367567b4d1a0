// SPDX-License-Identifier: MIT
#include "insight/previous_year.hpp"

#include <algorithm>
#include <utility>

#include "insight/target_shift.hpp"
#include "model/yuan.hpp"
#include "validate/register.hpp"

namespace pbs {

namespace {

// The name without the year it speaks of: 2024年度河道保洁 and 2023年河道保洁 are one.
std::string name_key(std::string_view name, std::string_view purchaser, std::optional<int> year) {
  std::string words = comparable_words(name);
  const std::string digits = std::to_string(year.value_or(0));
  for (const std::string& part : {digits + "年度", digits + "年", digits}) {
    if (const std::size_t at = words.find(part); year && at != std::string::npos) {
      words.erase(at, part.size());
    }
  }
  return words + "\n" + comparable_words(purchaser);
}

bool same_supplier(const PreviousProject& before, const Scorecard& card) {
  if (!before.supplier_id.empty() && !card.supplier_id.empty()) {
    return before.supplier_id == card.supplier_id;
  }
  return comparable_words(before.supplier) == comparable_words(card.supplier);
}

class TwoYears {
 public:
  TwoYears(const PreviousProject& before, Arena& arena, const Scorecard& card)
      : before_(before), arena_(arena), card_(card) {}

  void fill(YearChange& change) {
    change.previous_id = arena_.keep(before_.id);
    change.previous_year = before_.year;
    change.previous_total = before_.total;
    change.previous_adjusted = before_.adjusted;
    change.previous_executed = before_.executed;
    change.previous_supplier = arena_.keep(before_.supplier);
    change.supplier_changed =
        !before_.supplier.empty() && !card_.supplier.empty() && !same_supplier(before_, card_);
    if (before_.grade) change.previous_grade = grade_name(*before_.grade);
    if (before_.total && card_.result) change.change = card_.result->total - *before_.total;
    if (before_.grade && card_.result) {
      const Grade now = card_.result->grade;
      change.grade_change = now == *before_.grade ? "same" : now < *before_.grade ? "better" : "worse";
    }
    compare_targets(change);
  }

 private:
  const PreviousTarget* row_before(const IndicatorScore& row) const {
    const auto found = std::find_if(
        before_.targets.begin(), before_.targets.end(), [&](const PreviousTarget& target) {
          if (!target.id.empty() && !row.id.empty()) return target.id == row.id;
          return comparable_words(target.name) == comparable_words(row.name);
        });
    return found == before_.targets.end() ? nullptr : &*found;
  }

  void note(YearChange& change, std::string_view id, std::string_view name, std::string_view before,
            std::string_view after, std::string_view what) {
    change.targets.append(arena_, {arena_.keep(id), arena_.keep(name), arena_.keep(before),
                                   arena_.keep(after), what});
  }

  void compare_targets(YearChange& change) {
    // A year in which no row is known says nothing about rows.
    if (!card_.self_evaluation || before_.targets.empty()) return;
    std::vector<const PreviousTarget*> met;
    for (const IndicatorScore& row : card_.self_evaluation->indicators) {
      const PreviousTarget* before = row_before(row);
      if (before == nullptr) {
        note(change, row.id, row.name, {}, row.target, "added");
        continue;
      }
      met.push_back(before);
      const std::string_view shift = target_shift(
          {before->text, before->method, before->indicator_class, before_.year.value_or(0)},
          {row.target, row.method, row.indicator_class, card_.year.value_or(0)});
      if (shift == "kept") {
        ++change.kept;
      } else {
        note(change, row.id, row.name, before->text, row.target, shift);
      }
    }
    for (const PreviousTarget& target : before_.targets) {
      if (std::find(met.begin(), met.end(), &target) != met.end()) continue;
      note(change, target.id, target.name, target.text, {}, "removed");
    }
  }

  const PreviousProject& before_;
  Arena& arena_;
  const Scorecard& card_;
};

}  // namespace

PreviousProject previous_project(const Scorecard& card) {
  PreviousProject project;
  project.id = card.id;
  project.name = card.name;
  project.department = card.department;
  project.purchaser = card.purchaser;
  project.catalogue = card.catalogue;
  project.supplier = card.supplier;
  project.supplier_id = card.supplier_id;
  project.year = card.year;
  if (card.result) {
    project.total = card.result->total;
    project.grade = card.result->grade;
  }
  if (!card.self_evaluation) return project;
  const SelfEvaluationScore& self = *card.self_evaluation;
  project.adjusted = in_yuan(self.execution.adjusted, card.unit);
  project.executed = in_yuan(self.execution.executed, card.unit);
  for (const IndicatorScore& row : self.indicators) {
    project.targets.push_back({std::string(row.id), std::string(row.name), std::string(row.target),
                               std::string(row.method), std::string(row.indicator_class)});
  }
  return project;
}

void PreviousYear::add(PreviousProject project) {
  if (project.id.empty()) return;
  const std::size_t index = projects_.size();
  ids_.emplace(project.id, index);
  if (!project.name.empty()) {
    names_.emplace(name_key(project.name, project.purchaser, project.year), index);
  }
  projects_.push_back(std::move(project));
}

PreviousYear::Match PreviousYear::find(const Scorecard& card) const {
  if (const auto found = ids_.find(std::string(card.id)); found != ids_.end()) {
    return {&projects_[found->second], "id"};
  }
  if (card.name.empty()) return {};
  const auto [first, last] = names_.equal_range(name_key(card.name, card.purchaser, card.year));
  Match match;
  for (auto at = first; at != last; ++at) {
    const PreviousProject& project = projects_[at->second];
    const bool coded = !project.catalogue.empty() && !card.catalogue.empty();
    if (coded && project.catalogue != card.catalogue) continue;
    if (match.project != nullptr) return {};
    match = {&project, "name"};
  }
  return match;
}

void compare_with(const PreviousYear& previous, Arena& arena, Scorecard& card) {
  card.year_change.emplace();
  if (card.id.empty()) return;
  const PreviousYear::Match match = previous.find(card);
  if (match.project == nullptr) return;
  card.year_change->matched_by = match.by;
  TwoYears(*match.project, arena, card).fill(*card.year_change);
}

}  // namespace pbs
