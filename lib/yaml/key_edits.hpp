// SPDX-License-Identifier: MIT
// Mending of keys that a typist spelled nearly right.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "source/finding.hpp"
#include "yaml/record.hpp"

namespace pbs {

// A plain colon and a blank for the full-width one at `colon`, with the blanks behind it. Nothing
// when `colon` is not the place of the sign alone, or when the rest of the line holds a colon
// already, so that nobody can tell which of them ends the key.
std::optional<TextEdit> plain_colon(std::string_view text, Location colon);

// The only field of `record` that has a name near to `key`, and that name; nullptr when several
// fields have one (or none).
struct NearField {
  const Field* field = nullptr;
  std::string_view name;
};
NearField only_near_field(const Record& record, std::string_view key);

}  // namespace pbs
