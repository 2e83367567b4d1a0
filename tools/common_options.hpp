// SPDX-License-Identifier: MIT
// The options that all three programs have.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "pipeline.hpp"
#include "run_tool.hpp"
#include "terminal.hpp"

namespace pbs {

// Option values as typed.
struct CommonOptions {
  std::vector<std::string> inputs;
  std::vector<std::string> outputs;
  std::string format;
  std::string stdin_filename = "stdin.yaml";
  std::string policy = "jixi-2024";
  std::vector<std::string> indicators;
  std::string register_path;
  std::string as_of;
  std::string lang;
  std::string color = "auto";
  std::string progress = "auto";
  std::string reader = "libyaml";
  std::string fail_on = "error";
  std::string fail_under;
  std::string fail_grade;
  std::vector<std::string> rules;
  std::string config;
  std::size_t jobs = 0;
  bool info = false;
  bool no_config = false;
  bool show_config = false;
};

// A description in the language of the program.
std::string say(const ToolSurroundings& around, std::string_view zh, std::string_view en);

void declare_common(CLI::App& app, const ToolSurroundings& around, CommonOptions& options);

// --sample, of pbs-score and pbs-report.
void declare_sample(CLI::App& app, const ToolSurroundings& around, std::size_t& sample);

// The batch these options ask for, after pbs.yaml has been read. Throws UsageProblem for values that
// mean nothing. `formats` are the names -o and --format may give; `standard` the one without either.
BatchOptions batch_options(CLI::App& app, const ToolSurroundings& around, CommonOptions& options,
                           const std::vector<std::string>& formats, const std::string& standard,
                           ToolStreams& streams);

}  // namespace pbs
