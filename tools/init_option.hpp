// SPDX-License-Identifier: MIT
// pbs-validate --init: a new file to fill in.
#pragma once

#include <string>
#include <vector>

#include "run_tool.hpp"
#include "terminal.hpp"

namespace pbs {

// Writes a template of the kind, with `service` filled from the set made for it, or with `from` the declaration made of a table saved from a
// spreadsheet, to the one output or standard output; what could not be taken over is said on standard
// error. An existing file is never replaced. Returns the exit code; throws UsageProblem.
int run_init(const std::string& kind, const std::string& from, const std::string& service,
             const std::vector<std::string>& outputs, const ToolSurroundings& around,
             ToolStreams& streams);

}  // namespace pbs
