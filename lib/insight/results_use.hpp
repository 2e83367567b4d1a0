// SPDX-License-Identifier: MIT
// What follows from the results of all projects (评价结果应用): actions and grades with the effect
// on next year's budget, consequences for suppliers, rectification, publication, and what goes to
// the People's Congress. Amounts are in 元, exact.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.hpp"
#include "base/sum_and_mean.hpp"
#include "insight/listing.hpp"
#include "insight/project_ref.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// The effect on the budget. Sums are over the projects for which the policy proposes an amount and
// whose unit is one of money; change = after − before.
struct BudgetEffect {
  std::size_t projects = 0;
  std::size_t proposed = 0;  // of these, with an amount proposed
  Decimal before, after, change;
};

struct ActionEffect {
  std::string action;  // identifier of the policy; empty: the policy names none
  BudgetEffect effect;
};

struct SupplierConsequence {
  ProjectRef project;
  std::string supplier, supplier_id;
  Grade grade = Grade::poor;
  std::string action;  // the policy's supplier_action
};

struct RectificationItem {
  ProjectRef project;
  std::optional<Grade> grade;
  std::string due, done;
  std::string status;  // late, open, done
};

struct PublicationItem {
  ProjectRef project;
  std::string what, by;
  std::string approved, due, published;
  std::string status;  // overdue, late, open, published, secret
  bool to_congress = false;
};

struct ResultsUse {
  std::vector<ActionEffect> actions;      // byte order of the action
  std::array<BudgetEffect, 4> grades{};   // by Grade
  BudgetEffect all;
  std::size_t supplier_consequences = 0;
  std::vector<SupplierConsequence> suppliers;  // worst grade first, then supplier, then input order
  std::map<std::string, std::size_t> rectification_counts;  // by status
  std::vector<RectificationItem> rectification;  // late, open, done; the earlier day first
  std::map<std::string, std::size_t> publication_counts;  // by status
  std::vector<PublicationItem> publication;  // overdue, late, open, published, secret; earlier first
  std::size_t congress_count = 0;
  std::vector<PublicationItem> congress;  // of the publications, what also goes to the Congress
};

struct ResultsUseFacts {
  bool used = false;  // the project has a use of its result
  std::optional<Grade> grade;
  std::string action;
  std::optional<Decimal> before, after;  // 元, both or none
  std::optional<SupplierConsequence> supplier;
  std::optional<RectificationItem> rectification;
  std::vector<PublicationItem> publication;
};

ResultsUseFacts results_use_facts(const Scorecard& card, const ProjectRef& project);
bool consequence_before(const SupplierConsequence& a, const SupplierConsequence& b);
bool rectification_before(const RectificationItem& a, const RectificationItem& b);
bool publication_before(const PublicationItem& a, const PublicationItem& b);

class ResultsUseCollector {
 public:
  explicit ResultsUseCollector(std::size_t most)
      : suppliers_(most), rectification_(most), publication_(most), congress_(most) {}
  void add(ResultsUseFacts facts);
  ResultsUse finish();

 private:
  class Effect {
   public:
    void add(const ResultsUseFacts& facts);
    BudgetEffect value() const;

   private:
    std::size_t projects_ = 0;
    SumAndMean before_, after_;
  };

  ResultsUse result_;
  std::map<std::string, Effect, std::less<>> actions_;
  std::array<Effect, 4> grades_;
  Effect all_;
  Listing<SupplierConsequence, consequence_before> suppliers_;
  Listing<RectificationItem, rectification_before> rectification_;
  Listing<PublicationItem, publication_before> publication_, congress_;
};

}  // namespace pbs
