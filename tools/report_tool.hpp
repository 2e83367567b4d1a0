// SPDX-License-Identifier: MIT
#pragma once

#include "run_tool.hpp"

namespace pbs {

// Declares the options of pbs-report; the returned function runs it.
ToolRun setup_report(CLI::App& app, const ToolSurroundings& around);

}  // namespace pbs
