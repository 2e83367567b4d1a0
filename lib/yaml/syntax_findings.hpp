// SPDX-License-Identifier: MIT
// What is said about a text that is not YAML.
#pragma once

#include "source/finding.hpp"
#include "yaml/reader.hpp"
#include "yaml/record.hpp"

namespace pbs {

// Adds what explains the problem: tabs (Y-08), full-width colons, all of them (Y-09), full-width
// quotation marks, brackets or commas (Y-19); and Y-01 when none of these stands where the problem
// was noticed. `record` tells the names that may be keys.
void report_syntax_problem(const SourceFile& source, const YamlProblem& problem,
                           const Record& record, FindingLog& log);

}  // namespace pbs
