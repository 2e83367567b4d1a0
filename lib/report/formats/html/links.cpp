// SPDX-License-Identifier: MIT
#include "report/formats/html/links.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/file_names.hpp"

namespace pbs {

std::vector<ReportPart> report_parts(const Portfolio& portfolio, const std::string& stem) {
  std::map<std::string_view, std::vector<const PortfolioRow*>> departments;
  for (const PortfolioRow& row : portfolio.rows) departments[row.department].push_back(&row);
  std::vector<ReportPart> parts;
  FileNames names;
  for (const auto& [department, rows] : departments) {
    const std::size_t of = (rows.size() + kMostInAPart - 1) / kMostInAPart;
    for (std::size_t number = 1; number <= of; ++number) {
      ReportPart part;
      part.department = department;
      part.number = number;
      part.of = of;
      const auto first = rows.begin() + static_cast<std::ptrdiff_t>((number - 1) * kMostInAPart);
      const std::size_t left = rows.size() - (number - 1) * kMostInAPart;
      part.rows.assign(first, first + static_cast<std::ptrdiff_t>(std::min(left, kMostInAPart)));
      const std::string title = department.empty() ? "-" : part.department;
      part.file =
          fmt::format("{}-parts/{}", stem,
                      names.unique(fmt::format("{:03}-{}", parts.size() + 1, title), ".html"));
      parts.push_back(std::move(part));
    }
  }
  return parts;
}

ReportLinks::ReportLinks(const std::vector<ReportPart>& parts) {
  for (const ReportPart& part : parts) {
    for (const PortfolioRow* row : part.rows) parts_.emplace(anchor(*row), &part);
  }
}

namespace {

// Names of departments are kept as they are in file names; a link needs them in percent encoding.
std::string percent_encoded(std::string_view path) {
  std::string out;
  for (const char byte : path) {
    const auto code = static_cast<unsigned char>(byte);
    const bool plain = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
                       (code >= '0' && code <= '9') || byte == '-' || byte == '_' || byte == '.' ||
                       byte == '/';
    if (plain) {
      out += byte;
    } else {
      out += fmt::format("%{:02X}", code);
    }
  }
  return out;
}

}  // namespace

std::string ReportPart::href() const {
  return percent_encoded(file);
}

std::string ReportLinks::href(const std::string& anchor) const {
  const auto found = parts_.find(anchor);
  const std::string here = "#" + anchor;
  return found == parts_.end() ? here : found->second->href() + here;
}

}  // namespace pbs
