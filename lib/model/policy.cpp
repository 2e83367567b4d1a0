// SPDX-License-Identifier: MIT
#include "model/policy.hpp"

namespace pbs {

const PolicyCite& Policy::cite(std::string_view path) const {
  static const PolicyCite kNone;
  for (;;) {
    for (const PolicyCite& candidate : cites) {
      if (candidate.path == path) return candidate;
    }
    const std::size_t dot = path.rfind('.');
    if (dot == std::string_view::npos) return kNone;
    path = path.substr(0, dot);
  }
}

Grade Policy::grade_of(const Decimal& total) const {
  for (const GradeBand& band : grade.bands) {
    if (total >= band.from) return band.grade;
  }
  return Grade::poor;
}

}  // namespace pbs
