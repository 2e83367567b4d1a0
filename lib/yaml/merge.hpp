// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/record.hpp"

namespace pbs {

// Fills what `child` does not state from `parent`, both described by `record` (policy `extends`).
// Records merge key by key, at any depth; lists, text_map and record_map replace whole, and one
// that is written but empty counts as not stated. A record in its scalar form (`by: finance`) is
// one text and is not mixed with a mapping. A text that is written but blank is stated. Texts
// filled in keep their places in the parent's source, which must outlive the child. Returns whether
// anything was filled.
bool merge_record(const Record& record, void* child, const void* parent);

}  // namespace pbs
