// SPDX-License-Identifier: MIT
// The year before, for --compare: read and scored like any input, of which only small rows are kept.
#pragma once

#include "base/output.hpp"
#include "insight/previous_year.hpp"
#include "pipeline.hpp"
#include "report/audience.hpp"

namespace pbs {

// Reads what options.compare names into `previous`. Its findings are not said again: they belong to
// that year's own run. Gives `missing` when something could not be read and `usage` when none of it
// is a project or scorecard, with a line on `err`. A public copy leaves out of that year, too, what
// `withholding` says.
ExitCode load_previous(const BatchOptions& options, const Withholding& withholding,
                       PreviousYear& previous, Output& err);

}  // namespace pbs
