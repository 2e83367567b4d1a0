// SPDX-License-Identifier: MIT
// The points of whatever has points: a row, a leaf.
#pragma once

#include "report/formats/explain/page.hpp"

namespace pbs::explain {

struct Outcome {
  RowStatus status = RowStatus::unscored;
  std::optional<Decimal> points, low, high;
  std::string_view formula, exact;
};

// Points with their formula, an interval while pending, or why there are none.
void write_outcome(const Outcome&, Page&);

inline void write_points(const ExecutionScore& row, Page& page) {
  write_outcome({row.status, row.points, {}, {}, row.formula, row.exact}, page);
}
template <typename Row>
void write_points(const Row& row, Page& page) {
  write_outcome({row.status, row.points, row.low, row.high, row.formula, row.exact}, page);
}

}  // namespace pbs::explain
