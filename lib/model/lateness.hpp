// SPDX-License-Identifier: MIT
// Whether something was done in time, the same for every duty of the year. The clock is never read:
// what is not done yet is overdue only as of a day that the user names.
#pragma once

#include <cstdint>
#include <optional>

#include "base/date.hpp"

namespace pbs {

enum class Timeliness : std::uint8_t {
  open,     // not done, and not known to be late
  done,     // in time, or without a day to compare
  late,     // done after the last day
  overdue,  // not done as of the day of judgement
};

struct Lateness {
  Timeliness state = Timeliness::open;
  int days = 0;  // calendar days after the last day, when late or overdue
};

// What lateness is judged by. `there`: it is done although its day may not be stated.
struct Timing {
  std::optional<Date> due;  // the last day
  std::optional<Date> done;
  bool there = false;
};

inline Lateness lateness(const Timing& timing, const std::optional<Date>& as_of) {
  if (timing.done) {
    if (!timing.due || *timing.done <= *timing.due) return {Timeliness::done, 0};
    return {Timeliness::late, days_between(*timing.due, *timing.done)};
  }
  if (timing.there) return {Timeliness::done, 0};
  if (!timing.due || !as_of || *as_of <= *timing.due) return {};
  return {Timeliness::overdue, days_between(*timing.due, *as_of)};
}

}  // namespace pbs
