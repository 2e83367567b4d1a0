// SPDX-License-Identifier: MIT
#include "validate/register_headings.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

#include "base/nearest.hpp"
#include "declaration/project.hpp"
#include "declaration/records.hpp"
#include "model/unit.hpp"
#include "validate/register.hpp"

namespace pbs {
namespace {

// A column has the key and the labels of a field, and some words that lists use.
struct Heading {
  const Record& record;
  std::string_view key;
  std::array<std::string_view, 4> words{};
};
constexpr Heading kHeadings[kRegisterColumns] = {
    {kProjectRecord, "id", {"编号"}},
    {kProjectRecord, "name", {"项目"}},
    {kProjectRecord, "department", {"主管单位", "主管预算单位"}},
    {kProjectRecord, "purchaser", {"预算单位", "单位名称", "实施单位"}},
    {kBudgetRecord, "approved", {"预算数", "预算金额", "年初预算", "批复金额"}},
    {kServiceRecord, "class", {"服务类型"}},
    {kProjectRecord, "key_project", {"是否重点"}},
    {kProjectRecord, "unit", {"单位", "计量单位"}},
    {kProjectRecord, "year", {}},
};

const Field& field_of(const Heading& heading) {
  std::size_t hint = 0;
  return *heading.record.find(heading.key, hint);
}

bool names_column(const Heading& heading, std::string_view words) {
  const Field& field = field_of(heading);
  const auto holds = [words](std::span<const std::string_view> list) {
    return std::any_of(list.begin(), list.end(),
                       [words](std::string_view one) { return !one.empty() && one == words; });
  };
  return words == field.key || holds(field.labels) || holds(heading.words);
}

}  // namespace

RegisterHeading register_heading(std::string_view cell) {
  RegisterHeading out{comparable_words(cell), {}};
  const std::size_t open = out.words.find('(');
  if (open == std::string::npos || open == 0 || !out.words.ends_with(')')) return out;
  std::string inside = out.words.substr(open + 1, out.words.size() - open - 2);
  constexpr std::string_view kUnitIs = "单位:";
  if (inside.starts_with(kUnitIs)) inside.erase(0, kUnitIs.size());
  out.words.resize(open);
  if (read_unit(inside).family == UnitFamily::money) out.unit = std::move(inside);
  return out;
}

RegisterColumn register_column(std::string_view words) {
  for (std::size_t i = 0; i < kRegisterColumns; ++i) {
    if (names_column(kHeadings[i], words)) return static_cast<RegisterColumn>(i);
  }
  return RegisterColumn::count;
}

std::string_view near_register_heading(std::string_view words) {
  std::vector<std::string_view> known;
  for (const Heading& heading : kHeadings) {
    const Field& field = field_of(heading);
    known.push_back(field.key);
    known.insert(known.end(), field.labels.begin(), field.labels.end());
  }
  return nearest_name(words, known);
}

}  // namespace pbs
