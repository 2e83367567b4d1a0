// SPDX-License-Identifier: MIT
// The whole run, as one straight function: run_batch.
#include "pipeline.hpp"

#include <utility>

#include "base/file.hpp"
#include "base/output_file.hpp"
#include "pipeline_document.hpp"
#include "pipeline_inputs.hpp"
#include "pipeline_previous.hpp"
#include "pipeline_resources.hpp"
#include "pipeline_results.hpp"
#include "pipeline_units.hpp"

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

ExitCode run_batch(const BatchOptions& options, Output& out, Output& err) {
  // 1. Which files are there?
  const ExpandedInputs inputs = expand_inputs(options.inputs, options.stdin_filename);
  ExitCode exit = ExitCode::clean;
  for (const FileProblem& problem : inputs.problems) {
    err.write(problem_words(problem, options.language));
    exit = graver(exit, ExitCode::missing);
  }

  // 2. Policies and indicator files: those named by options, then those among the inputs; the
  // register of the year and the baseline; the year before.
  Resources resources;
  exit = graver(exit, load_resources(options, inputs.files, resources, err));
  if (exit == ExitCode::usage) return exit;

  // What a public copy leaves out, of both years.
  const Withholding withholding(
      resources.policies.choose(resources.policy_id, std::nullopt, std::nullopt)
          ->publication.withhold);
  PreviousYear previous;
  if (!options.compare.empty()) {
    exit = graver(exit, load_previous(options, withholding, previous, err));
    if (exit == ExitCode::usage) return exit;
  }

  // 3. Every document: read, check, score, render. In parallel, but collected in input order.
  BatchContext context{options, resources.policies, resources.indicators, resources.policy_id};
  if (resources.reg) context.reg = &*resources.reg;
  if (resources.baseline) context.baseline = &*resources.baseline;
  if (!options.compare.empty()) context.previous = &previous;
  if (options.for_public) context.withholding = &withholding;
  ResultCollector collector(options, context, out, err, inputs);
  run_units(context, inputs.files,
            [&collector](UnitResult result) { collector.take(std::move(result)); });

  // 4. What can only be said at the end: the portfolio, the gates, the summary.
  return graver(exit, collector.finish(inputs.problems.empty()));
}

}  // namespace pbs
