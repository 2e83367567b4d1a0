// SPDX-License-Identifier: MIT
// The words of a comment that allows findings:
//   pbs: allow T-16, R-13 until 2025-06-30 -- reason
//   pbs：允许 T-16、R-13 至 2025-06-30 —— 原因
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"

namespace pbs {

// What keeps a comment from being understood: `name` is the value of Y-20 that says it, empty when
// nothing does.
struct AllowFault {
  std::string_view name;
  std::string text;
};

struct AllowComment {
  std::vector<std::string> rules;  // ids as written, full-width letters and digits made plain
  std::optional<Date> until;       // the last day; absent: for ever
  std::string_view reason;         // a part of the given words
  AllowFault fault;
};

// `words`: what stands behind the # of a comment and begins with `pbs`. Nothing when it does not
// speak of allowing at all: words without a colon behind `pbs`, and headers such as pbs: project/1.
std::optional<AllowComment> read_allow_comment(std::string_view words);

}  // namespace pbs
