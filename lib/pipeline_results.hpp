// SPDX-License-Identifier: MIT
// Takes the workers' results in input order and writes them.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "base/output.hpp"
#include "base/output_file.hpp"
#include "pipeline_document.hpp"
#include "report/format.hpp"
#include "report/portfolio.hpp"

namespace pbs {

class ResultCollector {
 public:
  // Opens the outputs and makes their writers in `context`. Throws OutputProblem.
  ResultCollector(const BatchOptions& options, BatchContext& context, Output& out, Output& err,
                  std::size_t inputs);

  void take(UnitResult result);

  // Writes what needs all projects, the summary and the gates. `inputs_found`: nothing was missing
  // already (else "nothing found" is not said again).
  ExitCode finish(bool inputs_found);

 private:
  struct Sink {
    const ReportFormat* format = nullptr;
    std::unique_ptr<OutputFile> file;  // none: standard output
    std::string parts;                 // kept back until the head can be written
  };

  Output& output_of(Sink& sink) { return sink.file ? static_cast<Output&>(*sink.file) : out_; }
  void show_progress(bool last);
  void write_summary();
  void write_gates();

  const BatchOptions& options_;
  BatchContext& context_;
  Output& out_;
  Output& err_;
  std::vector<Sink> sinks_;
  PortfolioBuilder portfolio_;
  ResultCounts counts_;
  ExitCode exit_ = ExitCode::clean;
  std::size_t inputs_ = 0;
  std::size_t shown_ = 0;
};

}  // namespace pbs
