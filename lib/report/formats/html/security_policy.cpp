// SPDX-License-Identifier: MIT
#include "report/formats/html/security_policy.hpp"

#include <fmt/format.h>

#include "base/sha256.hpp"

namespace pbs {

namespace {

unsigned hex_digit(char digit) {
  return static_cast<unsigned>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

// The digest as content security policies write it: base64 (RFC 4648) of its 32 bytes.
std::string policy_digest(std::string_view bytes) {
  static constexpr std::string_view kAlphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::string hex = sha256_hex(bytes);
  std::string out;
  for (std::size_t i = 0; i < hex.size(); i += 3) {  // 3 digits of 4 bits are 2 of 6
    unsigned bits = 0;
    for (std::size_t k = i; k < i + 3; ++k)
      bits = bits * 16 + (k < hex.size() ? hex_digit(hex[k]) : 0);
    out += kAlphabet[bits / 64];
    out += kAlphabet[bits % 64];
  }
  out.back() = '=';  // 256 bits are 43 characters
  return "sha256-" + out;
}

}  // namespace

void write_security_policy(std::string_view style, std::string_view script, HtmlText& html) {
  std::string policy = fmt::format("default-src 'none'; style-src '{}'", policy_digest(style));
  if (!script.empty()) policy += fmt::format("; script-src '{}'", policy_digest(script));
  policy += "; base-uri 'none'; form-action 'none'";
  html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").raw(policy).raw("\">\n");
}

}  // namespace pbs
