// SPDX-License-Identifier: MIT
#include "report/findings_format.hpp"

#include <algorithm>

namespace pbs {

namespace {

template <typename Matches>
const FindingsFormat* find_where(Matches matches) {
  const std::span<const FindingsFormat* const> formats = findings_formats();
  const auto found = std::find_if(formats.begin(), formats.end(), matches);
  return found == formats.end() ? nullptr : *found;
}

}  // namespace

const FindingsFormat* find_findings_format(std::string_view name) {
  return find_where([&](const FindingsFormat* format) { return format->name == name; });
}

const FindingsFormat* findings_format_for_path(std::string_view path) {
  return find_where([&](const FindingsFormat* format) {
    return std::any_of(format->extensions.begin(), format->extensions.end(),
                       [&](std::string_view extension) { return path.ends_with(extension); });
  });
}

}  // namespace pbs
