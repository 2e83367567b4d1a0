// SPDX-License-Identifier: MIT
// A report format: one file in report/formats/ that exports `const ReportFormat format_<name>`; the
// folder is the registry.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/spool.hpp"
#include "report/findings_output.hpp"
#include "report/portfolio.hpp"
#include "report/report_target.hpp"
#include "score/scorecard.hpp"

namespace pbs {

class PolicySet;

struct ReportOptions {
  const PolicySet* policies = nullptr;  // xlsx: where the parameters of formulas come from
  Language language = Language::zh;
  bool color = false;     // terminal
  int columns = 80;       // terminal
  std::string indicator;  // explain: only this row
  bool detail = false;    // one project was asked for: it is printed instead of the portfolio
  bool in_folder = false;  // the report is a folder of files
  bool csv_bom = true;    // csv: begin with a byte order mark, by which Excel knows UTF-8
  std::string letter;     // letter: its kind
  std::string as_of;      // letter: its date, YYYY-MM-DD; empty: to be filled in
  std::vector<std::string_view> withheld;  // what a public copy leaves out; empty: nothing
};

// A report is made of one item a project; items are what the workers make in parallel, and are kept
// outside memory until all projects are known. Mostly an item is the project's part of one stream:
// head + items in input order + tail. A report that is not one stream (a workbook, a folder of
// files) makes items that suit it, such as scorecards as JSON, and overrides `finish`.
//
// `item` may be called from several threads and in any order; the others are called once, after all
// items (but for `head` of a format with head_first). Writers keep no state between calls but the
// options, and at most how many items they made.
class ReportWriter {
 public:
  virtual ~ReportWriter() = default;
  virtual void head(const Portfolio&, std::string&) const {}
  virtual void item(const Scorecard& card, std::string& out) const = 0;
  virtual void tail(const Portfolio&, std::string&) const {}

  // Writes the whole report; the caller finishes the target. The item of a row of the portfolio is
  // `items.read(row.item, text)`. Throws OutputProblem. Never called of a format with head_first.
  virtual void finish(const Portfolio& portfolio, const Spool& items, ReportTarget& target) const;
};

struct ReportFormat {
  std::string_view name;       // terminal md html xlsx csv json ndjson
  std::string_view extension;  // with its dot; empty for terminal
  Words summary;
  // The head can be written before the first project is known (csv, ndjson): the report streams.
  bool head_first;
  bool listed = true;   // false: reached by an option of its own
  bool folder = false;  // -o DIR/ writes a folder of files
  bool binary = false;  // nothing for a terminal
  std::unique_ptr<ReportWriter> (*make)(const ReportOptions&);
};

std::span<const ReportFormat* const> report_formats();
const ReportFormat* find_format(std::string_view name);
// By the extension of an output path; nullptr if none has it.
const ReportFormat* format_for_path(std::string_view path);

}  // namespace pbs
