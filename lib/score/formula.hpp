// SPDX-License-Identifier: MIT
// Writing a formula: numbers as they were written, signs as on paper.
#pragma once

#include <string>
#include <string_view>

#include "base/decimal.hpp"

namespace pbs {

inline void append_part(std::string& out, std::string_view sign) {
  out += sign;
}
inline void append_part(std::string& out, const Decimal& number) {
  number.append_to(out);
}

// Appends numbers and signs in turn: append_formula(out, weight, " × ", actual, " ÷ ", target).
template <typename... Parts>
void append_formula(std::string& out, const Parts&... parts) {
  (append_part(out, parts), ...);
}

}  // namespace pbs
