// SPDX-License-Identifier: MIT
// What a project changed against the year before (--compare). Views lie as those of the scorecard.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/arena.hpp"
#include "base/decimal.hpp"
#include "model/project.hpp"

namespace pbs {

// A row whose target is not what it was. Rows are matched by id, else by name.
struct YearTargetChange {
  std::string_view id, name;
  std::string_view before, after;  // as written; empty where the row is new or gone
  std::string_view change;         // raised, lowered, reworded, added, removed
};

struct YearChange {
  std::string_view matched_by;  // id, name; empty: the project is new
  std::string_view previous_id;
  std::optional<int> previous_year;
  std::optional<Decimal> previous_total;
  std::string_view previous_grade;    // 优 良 中 差
  std::optional<Decimal> change;      // total − previous total
  std::string_view grade_change;      // better, worse, same
  std::optional<Decimal> previous_adjusted, previous_executed;  // 元
  std::string_view previous_supplier;
  bool supplier_changed = false;
  std::size_t kept = 0;  // targets that are the same
  List<YearTargetChange> targets;
};

}  // namespace pbs
