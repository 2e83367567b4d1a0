// SPDX-License-Identifier: MIT
// Binding YAML events to records through their field tables.
#pragma once

#include <cstddef>

#include "base/arena.hpp"
#include "source/finding.hpp"
#include "yaml/reader.hpp"
#include "yaml/record.hpp"

namespace pbs {

// Limits on one document; passing one is a finding (Y-13, Y-14, Y-15) and ends its reading.
struct ReadLimits {
  std::size_t depth = 64;
  std::size_t scalar_bytes = 1U << 20;
  std::size_t nodes = 1'000'000;
  std::size_t document_bytes = 32U << 20;  // must stay below 2^31
};

// Reads the document `source` into `record_object` (a value-initialised struct described by
// `record`). Everything wrong becomes findings in `log`: YAML that does not parse (with words of
// our own for tabs, full-width colons and the like), aliases, anchors, tags, merge keys, unknown
// keys with the nearest name, duplicate keys (both places), required keys missing or blank, values
// of the wrong shape. Of a key written twice the first value stands; a blank scalar in place of a
// record or list is the same as nothing. One cause is one finding: what a wrong key was meant to be
// is not reported as missing, and nothing is missing in a mapping that a syntax error cut off.
// Texts lie in `source` or in `arena`. Returns false when the document could not be read to its
// end, is empty or is not a mapping; what was bound until then stands.
bool bind_document(const SourceFile& source, YamlReader reader, const Record& record,
                   void* record_object, Arena& arena, FindingLog& log,
                   const ReadLimits& limits = {});

}  // namespace pbs
