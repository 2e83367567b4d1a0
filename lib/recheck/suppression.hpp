// SPDX-License-Identifier: MIT
// Findings that a comment in the file allows: `# pbs: allow T-16 until 2025-06-30 -- reason`.
#pragma once

#include <optional>

#include "base/arena.hpp"
#include "base/date.hpp"
#include "score/scorecard.hpp"
#include "source/finding.hpp"
#include "yaml/reader.hpp"

namespace pbs {

// Moves the findings of `log` that comments of `source` allow to log.suppressed(). A comment speaks
// about findings that begin on its own line or, where it stands alone, on the first line below that
// is no comment; it names them by rule (an id that another rule speaks for, such as W-05, means
// that rule). Its last day is judged with `as_of` only. What is wrong with the comments themselves
// becomes findings that cannot be allowed: Y-20 not understood or without a reason, Y-21 unknown
// rule, Y-22 expired, Y-23 nothing to allow (not for rules switched off; nor, without `as_of`, for
// those that quote it).
//
// To be called when every finding of the document is in `log`, before it is sorted by place. A
// document that could not be read to its end keeps all its findings. Points and grades are not
// touched.
void apply_suppressions(const SourceFile& source, YamlReader reader, std::optional<Date> as_of,
                        FindingLog& log);

// The allowed findings as they stand in the scorecard; views lie in the arena.
List<CardAllowed> allowed_on_card(const FindingLog& log, Arena& arena);

}  // namespace pbs
