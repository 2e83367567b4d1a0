// SPDX-License-Identifier: MIT
// The options of a program as data, read from its own option table: for completions and man pages.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace pbs {

// What may stand behind an option.
struct OptionValue {
  enum class Rules { none, ids, levels };  // levels: ID=LEVEL

  bool taken = false;              // false: a flag
  std::vector<std::string> words;  // the known values; others may be allowed
  bool files = false;              // a path may stand here
  Rules rules = Rules::none;       // ids of rules may stand here, as --list-rules gives them
};

struct OptionRow {
  std::vector<std::string> names;  // with dashes, short ones first
  std::string value_name;          // such as FILE; empty for a flag
  std::string standard;            // the value without the option, may be empty
  std::string summary;             // in the language of the program, may have several lines
  bool repeatable = false;
  OptionValue value;
};

// The options in the order of declaration, without positional and hidden ones. Throws
// std::logic_error for a type name that nobody has said how to complete.
std::vector<OptionRow> option_rows(const CLI::App& app);

}  // namespace pbs
