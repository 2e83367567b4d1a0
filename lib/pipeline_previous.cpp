// SPDX-License-Identifier: MIT
#include "pipeline_previous.hpp"

#include <utility>

#include "pipeline_document.hpp"
#include "pipeline_inputs.hpp"
#include "pipeline_resources.hpp"
#include "pipeline_units.hpp"

namespace pbs {

namespace {

// The same policy and indicator files over other inputs; nothing else of the run applies to them.
BatchOptions previous_options(const BatchOptions& options) {
  BatchOptions previous;
  previous.inputs = options.compare;
  previous.policy = options.policy;
  previous.indicators = options.indicators;
  previous.language = options.language;
  previous.jobs = options.jobs;
  previous.reader = options.reader;
  previous.levels = options.levels;
  previous.accept_scorecards = true;
  return previous;
}

std::string nothing_words(Language language) {
  return language == Language::zh ? "--compare：其中没有可比较的项目或得分表。\n"
                                  : "--compare: no project or scorecard to compare with\n";
}

}  // namespace

ExitCode load_previous(const BatchOptions& options, const Withholding& withholding,
                       PreviousYear& previous, Output& err) {
  const BatchOptions own = previous_options(options);
  const ExpandedInputs inputs = expand_inputs(own.inputs, own.stdin_filename);
  ExitCode exit = ExitCode::clean;
  for (const FileProblem& problem : inputs.problems) {
    err.write(problem_words(problem, options.language));
    exit = graver(exit, ExitCode::missing);
  }
  Resources resources;
  if (load_resources(own, inputs.files, resources, err) == ExitCode::usage) return ExitCode::usage;
  BatchContext context{own, resources.policies, resources.indicators, resources.policy_id};
  context.reads_previous = true;
  if (options.for_public) context.withholding = &withholding;
  run_units(context, inputs.files, [&](UnitResult result) {
    for (const UnreadableFile& file : result.unreadable) {
      err.write(file.words + "\n");
      exit = graver(exit, ExitCode::missing);
    }
    for (PreviousProject& project : result.previous) previous.add(std::move(project));
  });
  if (previous.projects().empty() && exit == ExitCode::clean) {
    err.write(nothing_words(options.language));
    return ExitCode::usage;
  }
  return exit;
}

}  // namespace pbs
