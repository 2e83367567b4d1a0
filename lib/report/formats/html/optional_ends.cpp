// SPDX-License-Identifier: MIT
#include "report/formats/html/optional_ends.hpp"

#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <string_view>

namespace pbs {

namespace {

struct OptionalEnd {
  std::string_view end;                            // the end tag without its bracket
  std::initializer_list<std::string_view> before;  // it may go where one of these follows
};

// Of a paragraph only where its parent ends or another paragraph, list or table begins.
const OptionalEnd kEnds[] = {
    {"/td", {"<td", "<th>", "<th ", "</tr>"}},
    {"/th", {"<td", "<th>", "<th ", "</tr>"}},
    {"/tr", {"<tr", "</tbody>", "</thead>", "</tfoot>"}},
    {"/thead", {"<tbody>", "<tbody "}},
    {"/tbody", {"<tbody>", "<tbody ", "<tfoot>", "</table>"}},
    {"/tfoot", {"</table>"}},
    {"/dt", {"<dt", "<dd"}},
    {"/dd", {"<dt", "<dd", "</dl>", "</div>"}},
    {"/li", {"<li", "</ul>", "</ol>"}},
    {"/p", {"<p>", "<p ", "<ul", "<dl", "<table", "</td>", "</li>", "</div>", "</section>"}},
};

// A line break between two tags belongs to nothing and goes with the end tag before it.
std::string_view without_break(std::string_view text) {
  return text.starts_with('\n') ? text.substr(1) : text;
}

// The length of the end tag at the start of `text` that may be left out, with the line break behind
// it; 0 where it may not.
std::size_t optional_end(std::string_view text) {
  constexpr std::string_view kFirstLetters = "tdlp";
  if (text.size() < 3 || kFirstLetters.find(text[2]) == std::string_view::npos) return 0;
  for (const OptionalEnd& optional : kEnds) {
    if (!text.substr(1).starts_with(optional.end)) continue;
    const std::size_t length = optional.end.size() + 2;
    if (text.size() <= length || text[length - 1] != '>') continue;
    const std::string_view next = without_break(text.substr(length));
    for (const std::string_view start : optional.before) {
      if (next.starts_with(start)) return text.size() - next.size();
    }
  }
  return 0;
}

bool is_plain(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte == '-';
}

// The end of the plain value that begins at `at`, behind its quote; `at` where it needs the quotes.
std::size_t plain_value_end(std::string_view html, std::size_t at) {
  std::size_t end = at;
  while (end < html.size() && is_plain(html[end])) ++end;
  const bool closed = end + 1 < html.size() && html[end] == '"' && html[end + 1] != '/';
  return closed ? end : at;
}

// Moves a tag to `kept`, without the quotes that its values do not need.
class TagMover {
 public:
  TagMover(std::string& html, std::size_t& kept) : html_(html), kept_(kept) {}

  std::size_t move(std::size_t at) {
    const std::size_t bracket = std::min(html_.find('>', at), html_.size());
    if (std::memchr(html_.data() + at, '"', bracket - at) == nullptr) {
      std::memmove(html_.data() + kept_, html_.data() + at, bracket - at);
      kept_ += bracket - at;
      return bracket;
    }
    while (at < html_.size() && html_[at] != '>') {
      const bool value = html_[at] == '=' && at + 1 < html_.size() && html_[at + 1] == '"';
      html_[kept_++] = html_[at++];
      if (value) at = move_value(at);
    }
    return at;
  }

 private:
  std::size_t move_value(std::size_t at) {
    const std::size_t end = plain_value_end(html_, at + 1);
    const bool bare = end != at + 1;
    if (bare) ++at;
    const std::size_t stop = bare ? end : html_.find('"', at + 1) + 1;
    while (at < stop) html_[kept_++] = html_[at++];
    return bare ? at + 1 : at;
  }

  std::string& html_;
  std::size_t& kept_;
};

}  // namespace

void drop_optional_ends(std::string& html, std::size_t from) {
  std::size_t kept = from;
  std::size_t at = from;
  while (at < html.size()) {
    const auto* const found =
        static_cast<const char*>(std::memchr(html.data() + at, '<', html.size() - at));
    const std::size_t tag =
        found == nullptr ? html.size() : static_cast<std::size_t>(found - html.data());
    std::memmove(html.data() + kept, html.data() + at, tag - at);
    kept += tag - at;
    at = tag;
    if (at == html.size()) break;
    const bool ends = at + 1 < html.size() && html[at + 1] == '/';
    const std::size_t dropped = ends ? optional_end(std::string_view(html).substr(at)) : 0;
    at = dropped == 0 ? TagMover(html, kept).move(at) : at + dropped;
  }
  html.resize(kept);
}

}  // namespace pbs
