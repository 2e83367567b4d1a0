// SPDX-License-Identifier: MIT
// What a rule finds fault with and what is right, from the files that the tests run
// (lib/data/rules/<id>/bad.yaml and good.yaml).
#pragma once

#include <span>
#include <string_view>

namespace pbs {

// The lines in which the two files differ, each ended by a line break, indented as in the file. One
// of the two is empty where the other has a line more.
struct RuleExample {
  std::string_view id;
  std::string_view bad;
  std::string_view good;
};

// Ordered by id, one a rule that has such files.
std::span<const RuleExample> rule_examples();

}  // namespace pbs
