// SPDX-License-Identifier: MIT
// From main's arguments to an exit code: the one place where exceptions end.
#pragma once

#include <functional>

#include <CLI/CLI.hpp>

#include "base/output.hpp"
#include "report/findings_output.hpp"
#include "terminal.hpp"

namespace pbs {

struct ToolStreams {
  Output& out;
  Output& err;
};

// Runs the program after its options were parsed; gives the exit code.
using ToolRun = std::function<int(ToolStreams&)>;

// Declares a program's options on `app` and touches no file.
using ToolSetup = ToolRun (*)(CLI::App& app, const ToolSurroundings& around);

int run_tool(int argc, char** argv, ToolSetup setup);

// A mistake in the use of a program: the message goes to standard error, the exit code is 2.
struct UsageProblem : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace pbs
