// SPDX-License-Identifier: MIT
// Findings about a file as a whole, from how its bytes were decoded.
#pragma once

#include "base/encoding.hpp"
#include "source/finding.hpp"

namespace pbs {

// Adds Y-05 (not UTF-8), Y-06 (byte order mark of a UTF-8 text) and Y-07 (CR LF). `first` is the
// file's first document.
void report_decoding(const Decoded& decoded, const SourceFile& first, FindingLog& log);

// Adds Y-03 or Y-04. `file` stands for the file and has an empty text.
void report_undecodable(const DecodeProblem& problem, const SourceFile& file, FindingLog& log);

}  // namespace pbs
