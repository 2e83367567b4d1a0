// SPDX-License-Identifier: MIT
// Which version of a policy counts on a day.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "model/policy.hpp"

namespace pbs {

// A day of the common calendar that both are in force on: the first one; nothing if there is none.
// A policy without a first or last day is in force from or for ever. `first` is empty when neither
// has a first day.
struct Overlap {
  bool exists = false;
  std::optional<Date> first;
  std::optional<Date> last;
};
Overlap overlap_of(const Policy& a, const Policy& b);

// Of the versions offered, in this order: the one in force on `date`; the one in force on 31
// December of `year`; the nearest to the first of these days that is given (of two equally near the
// later). With neither day the one that begins last.
class VersionChoice {
 public:
  VersionChoice(std::optional<Date> date, std::optional<int> year);

  void offer(const Policy& policy);
  // nullptr if nothing was offered. `nearest`, if given, receives whether none was in force.
  const Policy* chosen(bool* nearest) const;

 private:
  std::optional<Date> date_;
  std::optional<Date> year_end_;
  const Policy* on_date_ = nullptr;
  const Policy* at_year_end_ = nullptr;
  const Policy* nearest_ = nullptr;
  int distance_ = 0;
};

}  // namespace pbs
