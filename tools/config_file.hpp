// SPDX-License-Identifier: MIT
// pbs.yaml: defaults for long options.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "common_options.hpp"

namespace pbs {

// Path of the configuration for these inputs: --config, else the first pbs.yaml found upwards from
// the first input; empty if there is none.
std::string find_config(const CommonOptions& options);

// Gives every option of `app` that was not on the command line the value of the file at `path`.
// Returns the names (with --) of the options it set. Throws UsageProblem, its findings included.
std::vector<std::string> apply_config(const std::string& path, CLI::App& app, bool zh, bool color);

// The value of every option and where it comes from, as YAML with comments.
std::string show_config(const CLI::App& app, const std::string& path,
                        const std::vector<std::string>& from_file);

}  // namespace pbs
