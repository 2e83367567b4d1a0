// SPDX-License-Identifier: MIT
// Shell completions, written from the programs' own option tables.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <CLI/CLI.hpp>

namespace pbs {

// The completion script of all programs for `shell` (bash or zsh); empty for another shell. The ids
// of rules are not in it: the script asks pbs-validate --list-rules.
std::string completion_script(std::string_view shell, std::span<const CLI::App* const> apps);

}  // namespace pbs
