// SPDX-License-Identifier: MIT
#include "run_tool.hpp"

#include <csignal>
#include <exception>
#include <string>

#include <unistd.h>

#include "base/nearest.hpp"
#include "documentation.hpp"
#include "pipeline.hpp"

namespace pbs {

namespace {

constexpr int code(ExitCode exit) { return static_cast<int>(exit); }

// The unknown options of a command line with the nearest known names.
std::string unknown_options(const CLI::App& app, bool zh) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  std::string words;
  for (const std::string& unknown : app.remaining()) {
    const std::string option = unknown.substr(0, unknown.find('='));
    const std::string_view near = nearest_name(option, views);
    words += (zh ? "没有选项 " : "unknown option ") + option;
    if (!near.empty()) words += (zh ? "，是否应为 " : "; did you mean ") + std::string(near) + (zh ? "？" : "?");
    words += '\n';
  }
  return words;
}

int parse_and_run(int argc, char** argv, CLI::App& app, const ToolRun& run, bool zh,
                  ToolStreams& streams) {
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    streams.out.write(app.help());
    streams.out.finish();
    return code(ExitCode::clean);
  } catch (const CLI::CallForVersion& version) {
    streams.out.write(std::string(version.what()) + "\n");
    streams.out.finish();
    return code(ExitCode::clean);
  } catch (const CLI::ExtrasError&) {
    throw UsageProblem(unknown_options(app, zh));
  } catch (const CLI::ParseError& problem) {
    throw UsageProblem(std::string(problem.what()) + "\n");
  }
  const int result = run(streams);
  streams.out.finish();
  streams.err.finish();
  return result;
}

}  // namespace

int run_tool(int argc, char** argv, ToolSetup setup) {
  static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
  OutputStream out(STDOUT_FILENO, "stdout");
  OutputStream err(STDERR_FILENO, "stderr");
  ToolStreams streams{out, err};
  const ToolSurroundings around = look_around(argc, argv);
  const bool zh = around.language == Language::zh;
  CLI::App app;
  std::string message;
  int result = code(ExitCode::internal);
  try {
    const ToolRun run = with_documentation(app, around, setup(app, around));
    return parse_and_run(argc, argv, app, run, zh, streams);
  } catch (const UsageProblem& problem) {
    message = std::string(problem.what()) +
              (zh ? "用法见 " : "see ") + app.get_name() + " --help\n";
    result = code(ExitCode::usage);
  } catch (const OutputProblem& problem) {
    if (problem.closed_pipe) return code(ExitCode::internal);
    message = (zh ? "写不出结果：" : "cannot write: ") + std::string(problem.what()) + "\n";
  } catch (const std::exception& problem) {
    message = (zh ? "内部错误：" : "internal error: ") + std::string(problem.what()) + "\n";
  }
  try {
    err.write(message);
    err.finish();
  } catch (const OutputProblem&) {
    // Nobody is left to tell.
  }
  return result;
}

}  // namespace pbs
