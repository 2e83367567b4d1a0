// SPDX-License-Identifier: MIT
#include "report/findings/parts/xml_text.hpp"

#include "base/utf8.hpp"

namespace pbs {

namespace {

// XML 1.0, production Char; U+FFFD itself is allowed.
bool allowed(char32_t c) {
  return c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
}

void append_character(char32_t c, std::string& out) {
  switch (c) {
    case U'&':
      out += "&amp;";
      return;
    case U'<':
      out += "&lt;";
      return;
    case U'>':
      out += "&gt;";
      return;
    case U'"':
      out += "&quot;";
      return;
    case U'\r':
      out += "&#13;";
      return;
    default:
      append_utf8(out, allowed(c) ? c : kReplacementCharacter);
  }
}

}  // namespace

void append_xml(std::string_view text, std::string& out) {
  for (std::size_t at = 0; at < text.size();) append_character(next_code_point(text, at), out);
}

void append_xml_attribute(std::string_view name, std::string_view text, std::string& out) {
  out += ' ';
  out += name;
  out += "=\"";
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c == U'\n') {
      out += "&#10;";
    } else if (c == U'\t') {
      out += "&#9;";
    } else {
      append_character(c, out);
    }
  }
  out += '"';
}

}  // namespace pbs
