// SPDX-License-Identifier: MIT
// Reads an HTML report strictly: every element is closed in order, every attribute is quoted, no
// attribute comes twice. Fails the test where a browser would guess.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pbs::test {

struct HtmlElement {
  std::string tag;
  std::map<std::string, std::string> attributes;  // values unescaped
  std::string text;                               // of the whole element, unescaped
  std::size_t parent = 0;                         // index; of the first element itself
};

std::vector<HtmlElement> read_html(std::string_view page);

// The elements with this tag, and with this class when it is not empty.
std::vector<const HtmlElement*> elements(const std::vector<HtmlElement>& page, std::string_view tag,
                                         std::string_view html_class = {});
// The only element with this id; fails the test otherwise.
const HtmlElement& element_of(const std::vector<HtmlElement>& page, std::string_view id);

}  // namespace pbs::test
