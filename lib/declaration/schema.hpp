// SPDX-License-Identifier: MIT
// JSON Schemas (draft 2020-12) written from the field tables.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "yaml/record.hpp"

namespace pbs {

// The kinds of input: project, indicators, policy, config.
std::span<const std::string_view> schema_kinds();

// The field table of one kind; nullptr if the kind is unknown.
const Record* record_of_kind(std::string_view kind);

// The schema of one kind, indented, ending in a line break; empty if the kind is unknown. A scalar
// accepts string, number, boolean or null; a closed word its identifiers, Chinese terms or null; an
// identifier only a string (one that is all digits must be quoted); a required scalar is not blank.
// Every Chinese spelling is a property of its own, a required key an `anyOf` of its spellings, and
// unknown keys are refused. Editors also find headings, examples and what each word means.
std::string json_schema(std::string_view kind);

}  // namespace pbs
