// SPDX-License-Identifier: MIT
// The columns of lists of projects and of rows. To add one, append its row to report_columns.cpp or
// row_columns.cpp; csv and the lists of the other formats follow.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "report/findings_output.hpp"
#include "report/portfolio.hpp"
#include "report/report_rows.hpp"
#include "score/scorecard.hpp"

namespace pbs {

struct CellStyle {
  Language language = Language::zh;
  bool plain = false;   // for programs: identifiers instead of words, digits without separators
  bool grouped = true;  // thousands of amounts are separated
};

// A column of a list of projects. Amounts are in 万元.
struct ProjectColumn {
  std::string_view key;  // stable
  Words heading;
  bool number = false;  // right-aligned
  void (*cell)(const PortfolioRow&, const CellStyle&, std::string& out);
};

// id name year department status adjusted executed rate claimed total grade errors warnings
std::span<const ProjectColumn> project_columns();

struct RowColumn {
  std::string_view key;
  Words heading;
  bool number = false;
  void (*cell)(const ReportRow&, const CellStyle&, std::string& out);
};

// row row_name class group dimension weight target actual level method row_status points exact low
// high claimed_points difference review formula reason remedy evidence cite line stage part kind
// tree content outcome light expected outlook cause spread
std::span<const RowColumn> row_columns();

// nullptr if there is no such column.
const ProjectColumn* find_project_column(std::string_view key);
const RowColumn* find_row_column(std::string_view key);

}  // namespace pbs
