// SPDX-License-Identifier: MIT
// pbs-validate --fix and --diff: what can be mended without a person.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "pipeline.hpp"

namespace pbs {

// The JSON Schema of a kind for a file at `path`, relative to its folder: in the nearest folder
// `schemas` above it; nothing where there is none.
std::optional<std::string> schema_near(const std::string& path, std::string_view kind);

enum class MendMode { write, show };

// Mends every file of the inputs: `write` replaces it (whole or not at all), `show` prints the change
// as a unified diff on `out`. Only texts in UTF-8 are mended; others are named on `err`, and standard
// input is refused (usage). Returns `findings` when `show` found
// something to mend, `missing` for files that could not be read. Throws OutputProblem.
ExitCode run_mending(const BatchOptions& options, MendMode mode, Output& out, Output& err);

}  // namespace pbs
