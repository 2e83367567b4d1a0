// SPDX-License-Identifier: MIT
#include "pipeline_units.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>

#include <memory>
#include <utility>

namespace pbs {

void run_units(const BatchContext& context, const std::vector<InputFile>& files,
               const std::function<void(UnitResult)>& take) {
  const std::size_t jobs = context.options.jobs;
  UnitStream stream(files, context.options.accept_scorecards);
  if (jobs <= 1) {
    DocumentWorker worker(context);
    while (std::optional<WorkUnit> unit = stream.next()) take(worker.work(std::move(*unit)));
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
              [&](const std::shared_ptr<UnitResult>& result) { take(std::move(*result)); }));
}

}  // namespace pbs
