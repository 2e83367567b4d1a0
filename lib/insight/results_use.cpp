// SPDX-License-Identifier: MIT
#include "insight/results_use.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "model/yuan.hpp"

namespace pbs {

namespace {

constexpr std::string_view kRectification[] = {"late", "open", "done"};
constexpr std::string_view kPublication[] = {"overdue", "late", "open", "published", "secret"};

// The earlier day; none stands last.
int compare_days(std::string_view a, std::string_view b) {
  if (a.empty() != b.empty()) return a.empty() ? 1 : -1;
  return a.compare(b);
}

void note_budget(const Scorecard& card, ResultsUseFacts& facts) {
  const std::optional<Decimal> before = in_yuan(card.use_of_results->budget_before, card.unit);
  const std::optional<Decimal> after = in_yuan(card.use_of_results->budget_after, card.unit);
  if (!before || !after) return;
  facts.before = before;
  facts.after = after;
}

PublicationItem publication_item(const PublicationScore& score, const ProjectRef& project) {
  PublicationItem item;
  item.project = project;
  item.what = score.what;
  item.by = score.by;
  item.approved = score.approved;
  item.due = score.due;
  item.published = score.published;
  item.status = score.status;
  item.to_congress = score.to_congress;
  return item;
}

}  // namespace

ResultsUseFacts results_use_facts(const Scorecard& card, const ProjectRef& project) {
  ResultsUseFacts facts;
  if (card.result) facts.grade = card.result->grade;
  if (card.use_of_results) {
    facts.used = true;
    facts.action = card.use_of_results->action;
    note_budget(card, facts);
    if (!card.use_of_results->supplier_action.empty() && facts.grade) {
      facts.supplier = SupplierConsequence{
          project, std::string(card.supplier), std::string(card.supplier_id), *facts.grade,
          std::string(card.use_of_results->supplier_action)};
    }
  }
  if (card.rectification && card.rectification->required) {
    const RectificationScore& score = *card.rectification;
    facts.rectification = RectificationItem{project, facts.grade, std::string(score.due),
                                            std::string(score.done), std::string(score.status)};
  }
  for (const PublicationScore& score : card.publication) {
    facts.publication.push_back(publication_item(score, project));
  }
  return facts;
}

bool consequence_before(const SupplierConsequence& a, const SupplierConsequence& b) {
  if (a.grade != b.grade) return a.grade > b.grade;
  if (a.supplier != b.supplier) return a.supplier < b.supplier;
  return stands_before(*a.project, *b.project);
}

bool rectification_before(const RectificationItem& a, const RectificationItem& b) {
  const std::size_t of_a = place_in(kRectification, a.status);
  const std::size_t of_b = place_in(kRectification, b.status);
  if (of_a != of_b) return of_a < of_b;
  if (const int days = compare_days(a.due, b.due); days != 0) return days < 0;
  return stands_before(*a.project, *b.project);
}

bool publication_before(const PublicationItem& a, const PublicationItem& b) {
  const std::size_t of_a = place_in(kPublication, a.status);
  const std::size_t of_b = place_in(kPublication, b.status);
  if (of_a != of_b) return of_a < of_b;
  if (const int days = compare_days(a.due, b.due); days != 0) return days < 0;
  return stands_before(*a.project, *b.project);
}

void ResultsUseCollector::Effect::add(const ResultsUseFacts& facts) {
  ++projects_;
  if (!facts.before || !facts.after) return;
  before_.add(*facts.before);
  after_.add(*facts.after);
}

BudgetEffect ResultsUseCollector::Effect::value() const {
  BudgetEffect effect{projects_, before_.count(), before_.value(), after_.value(), {}};
  effect.change = effect.after - effect.before;
  return effect;
}

void ResultsUseCollector::add(ResultsUseFacts facts) {
  if (facts.used) {
    actions_[facts.action].add(facts);
    if (facts.grade) grades_[static_cast<std::size_t>(*facts.grade)].add(facts);
    all_.add(facts);
  }
  if (facts.supplier) {
    ++result_.supplier_consequences;
    suppliers_.add(std::move(*facts.supplier));
  }
  if (facts.rectification) {
    ++result_.rectification_counts[facts.rectification->status];
    rectification_.add(std::move(*facts.rectification));
  }
  for (PublicationItem& item : facts.publication) {
    ++result_.publication_counts[item.status];
    if (item.to_congress) {
      ++result_.congress_count;
      congress_.add(item);
    }
    publication_.add(std::move(item));
  }
}

ResultsUse ResultsUseCollector::finish() {
  for (const auto& [action, effect] : actions_) {
    result_.actions.push_back({action, effect.value()});
  }
  for (std::size_t i = 0; i < grades_.size(); ++i) result_.grades[i] = grades_[i].value();
  result_.all = all_.value();
  result_.suppliers = suppliers_.finish();
  result_.rectification = rectification_.finish();
  result_.publication = publication_.finish();
  result_.congress = congress_.finish();
  return std::move(result_);
}

}  // namespace pbs
