// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace pbs::test {

// A valid YAML document of nested mappings and lists, in block and flow style, with scalars of
// every style, Chinese words, blanks in all spellings, comments and blank lines; every third with
// CR LF. The same seed gives the same document everywhere.
std::string generate_yaml(std::uint32_t seed);

}  // namespace pbs::test
