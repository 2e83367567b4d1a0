// SPDX-License-Identifier: MIT
#include "base/direction.hpp"

#include "base/utf8.hpp"

namespace pbs {

namespace {

bool turns(char32_t c) noexcept {
  return (c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFDFF) ||
         (c >= 0xFE70 && c <= 0xFEFC) || c == 0x200E || c == 0x200F ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
         (c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF);
}

}  // namespace

bool turns_direction(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0xD6 || (lead >= 0xE3 && lead <= 0xED)) {
      ++at;  // nearly all of Chinese: its other bytes are below 0xD6
    } else if (turns(next_code_point(text, at))) {
      return true;
    }
  }
  return false;
}

}  // namespace pbs
