// SPDX-License-Identifier: MIT
// A finding's words and place for programs that show them next to the file.
#pragma once

#include <string>
#include <string_view>

#include "report/findings_output.hpp"

namespace pbs {

// Summary, detail and fix, a sentence a line, without a final line break; control and invisible
// characters are spelled out.
std::string finding_message(const Finding& finding, Language language);
// The same with the basis as last line.
std::string finding_message(const Finding& finding, const Policy* policy, Language language);

// The path without `./`, doubled slashes and `name/..`; leading `..` stay.
std::string plain_path(std::string_view path);
// The path as a URI reference (RFC 3986): relative ones stay relative, absolute ones become
// file:///…; bytes outside the unreserved characters are percent-encoded.
std::string uri_of_path(std::string_view path);

}  // namespace pbs
