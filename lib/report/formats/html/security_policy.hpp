// SPDX-License-Identifier: MIT
// A page forbids itself the network: it may use exactly the style and the script that it carries,
// told by their digests.
#pragma once

#include <string_view>

#include "report/formats/html/html_text.hpp"

namespace pbs {

// `script`: empty where the page has none.
void write_security_policy(std::string_view style, std::string_view script, HtmlText& html);

}  // namespace pbs
