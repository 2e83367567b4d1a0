// SPDX-License-Identifier: MIT
// The rows of a project in every stage, one after another in the order of the year: what lists of
// rows print (report_columns.hpp). In each stage and part Σ points of the kinds `row` and
// `rounding` are the points of the kind `total`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "score/scorecard.hpp"
#include "source/rule_info.hpp"

namespace pbs {

// What a row is: something scored or watched, the sum of what lies below it in a tree, what
// rounding or rescaling changed, the total.
enum class RowKind : std::uint8_t { row, group, rounding, total };

struct ReportRow {
  std::string_view stage;  // identifier of kStageWords
  std::string_view part;   // of several: a period's last day, the kind of an evaluation …
  RowKind kind = RowKind::row;
  std::string_view id, name;
  Words label;  // the name of a row that the program makes
  std::string_view indicator_class, group, dimension, content;
  std::optional<Decimal> weight;
  std::string target, actual;  // as written; of the execution row the amounts
  std::string_view level, method;
  std::optional<RowStatus> status;
  std::optional<Decimal> points, low, high, claimed, review, spread;
  std::string_view exact, formula, reason, remedy, cite;
  List<std::string_view> evidence;
  std::size_t line = 0;
  std::string_view tree;     // indicator file
  std::string_view outcome;  // grade, conclusion, rating, consequence, action or status
  std::string_view light, expected, outlook, cause;
};

// Views lie in `card`.
std::vector<ReportRow> report_rows(const Scorecard& card);

// Whether nodes[i] has nodes below it.
bool is_inner(const List<NodeScore>& nodes, std::size_t i);

}  // namespace pbs
