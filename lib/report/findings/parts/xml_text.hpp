// SPDX-License-Identifier: MIT
// Texts from outside in XML 1.0.
#pragma once

#include <string>
#include <string_view>

namespace pbs {

// Appends `text` so that it can stand in an element or in a quoted attribute. Characters that XML
// 1.0 does not allow even as references (most control characters, U+FFFE, U+FFFF) and bytes that
// are not UTF-8 become U+FFFD.
void append_xml(std::string_view text, std::string& out);
// The same with line breaks and tabs as references: an attribute would make blanks of them.
void append_xml_attribute(std::string_view name, std::string_view text, std::string& out);

}  // namespace pbs
