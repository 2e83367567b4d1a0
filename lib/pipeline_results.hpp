// SPDX-License-Identifier: MIT
// Takes the workers' results in input order and writes them.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/output.hpp"
#include "pipeline_document.hpp"
#include "recheck/portfolio_rules.hpp"
#include "report/baseline.hpp"
#include "report/findings_format.hpp"
#include "report/format.hpp"
#include "report/portfolio.hpp"

namespace pbs {

class ResultCollector {
 public:
  // Opens the outputs and makes their writers in `context`. Throws OutputProblem.
  ResultCollector(const BatchOptions& options, BatchContext& context, Output& out, Output& err,
                  const ExpandedInputs& inputs);

  void take(UnitResult result);

  // Writes what needs all projects, the summary and the gates. `inputs_found`: nothing was missing
  // already (else "nothing found" is not said again).
  ExitCode finish(bool inputs_found);

 private:
  struct Sink {
    const ReportFormat* format = nullptr;
    std::unique_ptr<ReportTarget> target;
    std::unique_ptr<Spool> items;  // kept back until all projects are known; none with head_first
    bool begun = false;            // the head of the findings is written
  };

  void open_report(const OutputRequest& request, Sink& sink);
  void open_findings(const OutputRequest& request);

  static void take_items(const OutputPart& part, Sink& sink);
  void take_findings(const UnitResult& result);
  void finish_report(std::size_t i, const Portfolio& portfolio);
  void finish_findings(std::size_t i, const FindingsTotals& totals);
  // What the register's projects owe that were not handed in.
  void add_missing();
  // Rules over all projects; gives what the register says of each department.
  HandedIn check_portfolio();
  void write_baseline();
  void show_progress(bool last);
  std::string set_apart() const;
  void write_summary();
  void write_gates();

  const BatchOptions& options_;
  BatchContext& context_;
  Output& out_;
  Output& err_;
  std::vector<Sink> sinks_;
  PortfolioBuilder portfolio_;
  PortfolioCheck check_;
  std::unique_ptr<BaselineTally> tally_;  // none without a baseline
  BaselineWriter baseline_;
  ResultCounts counts_;
  std::vector<UnreadableFile> unreadable_;
  ExitCode exit_ = ExitCode::clean;
  const std::vector<InputFile>& inputs_;
  DocumentPlaces places_;
  std::vector<bool> registered_;    // by row of the register: handed in
  std::optional<int> latest_year_;  // of the projects
  std::size_t shown_ = 0;
  bool part_found_ = false;  // something was written of the projects
};

}  // namespace pbs
