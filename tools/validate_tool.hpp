// SPDX-License-Identifier: MIT
#pragma once

#include "run_tool.hpp"

namespace pbs {

// Declares the options of pbs-validate; the returned function runs it.
ToolRun setup_validate(CLI::App& app, const ToolSurroundings& around);

}  // namespace pbs
