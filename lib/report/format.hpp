// SPDX-License-Identifier: MIT
// A report format: one file in report/formats/ that exports `const ReportFormat format_<name>`; the
// folder is the registry.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "report/findings_output.hpp"
#include "report/portfolio.hpp"
#include "score/scorecard.hpp"

namespace pbs {

struct ReportOptions {
  Language language = Language::zh;
  bool color = false;     // terminal
  int columns = 80;       // terminal
  std::string indicator;  // explain: only this row
  bool detail = false;    // terminal: one project was asked for, print its rows instead of the list
};

// A report is head + one part a project in input order + tail. `item` may be called from several
// threads and in any order; head and tail are called once, after all items. Writers keep no state
// between calls but the options.
class ReportWriter {
 public:
  virtual ~ReportWriter() = default;
  virtual void head(const Portfolio& portfolio, std::string& out) const = 0;
  virtual void item(const Scorecard& card, std::string& out) const = 0;
  virtual void tail(const Portfolio& portfolio, std::string& out) const = 0;
};

struct ReportFormat {
  std::string_view name;       // terminal md html csv json ndjson
  std::string_view extension;  // with its dot; empty for terminal
  Words summary;
  // The head can be written before the first project is known (csv, ndjson): the report streams.
  bool head_first;
  bool listed = true;  // false: reached by an option of its own
  std::unique_ptr<ReportWriter> (*make)(const ReportOptions&);
};

std::span<const ReportFormat* const> report_formats();
const ReportFormat* find_format(std::string_view name);
// By the extension of an output path; nullptr if none has it.
const ReportFormat* format_for_path(std::string_view path);

}  // namespace pbs
