// SPDX-License-Identifier: MIT
// What makes a finding the same finding in the next run: for SARIF's partialFingerprints and for
// the baseline.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/finding.hpp"

namespace pbs {

// A finding by which it is known again. It stays the same when lines are inserted, rows change
// their order (they are known by id, else by name) or a number in a message changes.
struct FindingKey {
  std::string path;         // of the YAML value, see yaml/path_at.hpp; empty: the whole document
  std::string fingerprint;  // 32 lower-case hexadecimal digits
};

// One for each of log.findings(), then one for each of log.suppressed(), in their order. `id` is
// that of the project, indicator file or policy, see document_id. A finding keeps its key when it
// is suppressed. Reads the documents of the findings once more, so ask only where there are
// findings and somebody needs their keys.
std::vector<FindingKey> finding_keys(const FindingLog& log, std::string_view id);

// The fingerprints alone: the first half of the SHA-256 of rule, id, path and the ordinal among
// the findings for which these three are equal.
std::vector<std::string> fingerprints(const FindingLog& log, std::string_view id);

// `id`, or, where it is empty, the path of the file (with #N for its N-th document).
std::string document_id(const FindingLog& log, std::string_view id);

}  // namespace pbs
