// SPDX-License-Identifier: MIT
// The year before, as far as a comparison needs it: a small row of each project. Filled once, then
// shared by all workers and never changed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/arena.hpp"
#include "base/decimal.hpp"
#include "score/scorecard.hpp"

namespace pbs {

struct PreviousTarget {
  std::string id, name, text, method, indicator_class;
};

struct PreviousProject {
  std::string id, name, department, purchaser, catalogue, supplier, supplier_id;
  std::optional<int> year;
  std::optional<Decimal> total;
  std::optional<Grade> grade;
  std::optional<Decimal> adjusted, executed;  // 元
  std::vector<PreviousTarget> targets;
};

PreviousProject previous_project(const Scorecard& card);

class PreviousYear {
 public:
  // In input order. A project without id is passed over: nothing could be said of it.
  void add(PreviousProject project);

  const std::vector<PreviousProject>& projects() const { return projects_; }

  struct Match {
    const PreviousProject* project = nullptr;  // nullptr: none
    std::string_view by;                       // id, name
  };
  // By id, of equal ones the first; else the only one with this name (years in it set aside) and
  // purchaser whose code of the catalogue, where both state one, is the same.
  Match find(const Scorecard& card) const;

 private:
  std::vector<PreviousProject> projects_;
  std::unordered_map<std::string, std::size_t> ids_;
  std::unordered_multimap<std::string, std::size_t> names_;
};

// Sets `card.year_change`. Texts are kept in `arena`.
void compare_with(const PreviousYear& previous, Arena& arena, Scorecard& card);

}  // namespace pbs
