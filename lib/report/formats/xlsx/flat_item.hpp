// SPDX-License-Identifier: MIT
// What a project adds to the lists of a workbook, made by the workers so that writing the lists needs
// no scorecard again; the scorecard itself stands behind it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/findings_output.hpp"
#include "score/scorecard.hpp"

namespace pbs::xlsx {

// A line of a list: its kind and the texts of its cells.
struct FlatRecord {
  enum class Kind : char { finding = 'F', use = 'U', duty = 'Y' };
  Kind kind;
  std::vector<std::string_view> cells;
};

// `whole`: the scorecard is needed again.
void write_item(const Scorecard& card, Language language, bool whole, std::string& out);

struct FlatItem {
  std::vector<FlatRecord> records;
  std::string_view card;  // a line of JSON
};
// The views lie in `text`.
FlatItem read_item(std::string_view text);

}  // namespace pbs::xlsx
