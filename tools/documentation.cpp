// SPDX-License-Identifier: MIT
#include "documentation.hpp"

#include <array>
#include <memory>
#include <string>
#include <utility>

#include "completion.hpp"
#include "man_page.hpp"
#include "report_tool.hpp"
#include "score_tool.hpp"
#include "validate_tool.hpp"

namespace pbs {

namespace {

struct DocumentationOptions {
  std::string completion;
  std::string man;
};

std::string all_completions(const std::string& shell, const ToolSurroundings& around) {
  std::array<CLI::App, 3> apps;
  static_cast<void>(setup_validate(apps[0], around));
  static_cast<void>(setup_score(apps[1], around));
  static_cast<void>(setup_report(apps[2], around));
  const std::array<const CLI::App*, 3> all = {&apps[0], &apps[1], &apps[2]};
  return completion_script(shell, all);
}

}  // namespace

ToolRun with_documentation(CLI::App& app, const ToolSurroundings& around, ToolRun run) {
  const auto options = std::make_shared<DocumentationOptions>();
  app.add_option("--print-completion", options->completion)
      ->check(CLI::IsMember({"bash", "zsh"}))
      ->group("");
  app.add_option("--print-man", options->man)->check(CLI::IsMember({"1", "5"}))->group("");
  return [&app, around, options, run = std::move(run)](ToolStreams& streams) {
    if (!options->completion.empty()) {
      streams.out.write(all_completions(options->completion, around));
      return 0;
    }
    if (!options->man.empty()) {
      streams.out.write(options->man == "1" ? program_page(app, around.language)
                                            : files_page(around.language));
      return 0;
    }
    return run(streams);
  };
}

}  // namespace pbs
