// SPDX-License-Identifier: MIT
#include "report/format.hpp"

#include <algorithm>

namespace pbs {

namespace {

template <typename Matches>
const ReportFormat* find_where(Matches matches) {
  const std::span<const ReportFormat* const> formats = report_formats();
  const auto found = std::find_if(formats.begin(), formats.end(), matches);
  return found == formats.end() ? nullptr : *found;
}

}  // namespace

void ReportWriter::finish(const Portfolio& portfolio, const Spool& items,
                          ReportTarget& target) const {
  Output& output = target.main();
  std::string text;
  head(portfolio, text);
  output.write(text);
  for (const PortfolioRow& row : portfolio.rows) {
    items.read(row.item, text);
    output.write(text);
  }
  text.clear();
  tail(portfolio, text);
  output.write(text);
}

const ReportFormat* find_format(std::string_view name) {
  return find_where([&](const ReportFormat* format) { return format->name == name; });
}

const ReportFormat* format_for_path(std::string_view path) {
  return find_where([&](const ReportFormat* format) {
    return format->listed && !format->extension.empty() && path.ends_with(format->extension);
  });
}

}  // namespace pbs
