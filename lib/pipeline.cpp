// SPDX-License-Identifier: MIT
// The whole run, as one straight function: run_batch.
#include "pipeline.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "base/file.hpp"
#include "base/output_file.hpp"
#include "pipeline_document.hpp"
#include "pipeline_inputs.hpp"
#include "pipeline_resources.hpp"
#include "pipeline_results.hpp"

namespace pbs {

ExitCode graver(ExitCode a, ExitCode b) {
  const auto rank = [](ExitCode code) {
    switch (code) {
      case ExitCode::internal: return 4;
      case ExitCode::usage: return 3;
      case ExitCode::missing: return 2;
      case ExitCode::findings: return 1;
      case ExitCode::clean: break;
    }
    return 0;
  };
  return rank(a) >= rank(b) ? a : b;
}

namespace {

// Reads, scores and renders in parallel; collects in input order.
void run_units(const BatchContext& context, const std::vector<InputFile>& files,
               ResultCollector& collector) {
  const std::size_t jobs = context.options.jobs;
  UnitStream stream(files, context.options.accept_scorecards);
  if (jobs <= 1) {
    DocumentWorker worker(context);
    while (std::optional<WorkUnit> unit = stream.next()) collector.take(worker.work(std::move(*unit)));
    return;
  }
  const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, jobs);
  tbb::parallel_pipeline(
      jobs * 4,
      tbb::make_filter<void, std::shared_ptr<WorkUnit>>(
          tbb::filter_mode::serial_in_order,
          [&](tbb::flow_control& flow) -> std::shared_ptr<WorkUnit> {
            std::optional<WorkUnit> unit = stream.next();
            if (!unit) {
              flow.stop();
              return nullptr;
            }
            return std::make_shared<WorkUnit>(std::move(*unit));
          }) &
          tbb::make_filter<std::shared_ptr<WorkUnit>, std::shared_ptr<UnitResult>>(
              tbb::filter_mode::parallel,
              [&](const std::shared_ptr<WorkUnit>& unit) {
                DocumentWorker worker(context);
                return std::make_shared<UnitResult>(worker.work(std::move(*unit)));
              }) &
          tbb::make_filter<std::shared_ptr<UnitResult>, void>(
              tbb::filter_mode::serial_in_order,
              [&](const std::shared_ptr<UnitResult>& result) { collector.take(std::move(*result)); }));
}

}  // namespace

ExitCode run_batch(const BatchOptions& options, Output& out, Output& err) {
  // 1. Which files are there?
  const ExpandedInputs inputs = expand_inputs(options.inputs, options.stdin_filename);
  ExitCode exit = ExitCode::clean;
  for (const FileProblem& problem : inputs.problems) {
    err.write(problem_words(problem, options.language));
    exit = graver(exit, ExitCode::missing);
  }

  // 2. Policies and indicator files: those named by options, then those among the inputs; the
  // register of the year and the baseline.
  Resources resources;
  exit = graver(exit, load_resources(options, inputs.files, resources, err));
  if (exit == ExitCode::usage) return exit;

  // 3. Every document: read, check, score, render. In parallel, but collected in input order.
  BatchContext context{options, resources.policies, resources.indicators, resources.policy_id};
  if (resources.reg) context.reg = &*resources.reg;
  if (resources.baseline) context.baseline = &*resources.baseline;
  const Withholding withholding(
      resources.policies.choose(resources.policy_id, std::nullopt, std::nullopt)
          ->publication.withhold);
  if (options.for_public) context.withholding = &withholding;
  ResultCollector collector(options, context, out, err, inputs);
  run_units(context, inputs.files, collector);

  // 4. What can only be said at the end: the portfolio, the gates, the summary.
  return graver(exit, collector.finish(inputs.problems.empty()));
}

}  // namespace pbs
