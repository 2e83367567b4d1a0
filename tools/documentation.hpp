// SPDX-License-Identifier: MIT
// Hidden options by which a program writes its own completions and man pages.
#pragma once

#include "run_tool.hpp"

namespace pbs {

// Adds `--print-completion bash|zsh` and `--print-man 1|5` (the program; its files) to the options
// of a program. The returned function prints what they ask for, or else does what `run` does.
ToolRun with_documentation(CLI::App& app, const ToolSurroundings& around, ToolRun run);

}  // namespace pbs
