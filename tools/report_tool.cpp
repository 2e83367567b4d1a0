// SPDX-License-Identifier: MIT
#include "report_tool.hpp"

#include <memory>

#include "common_options.hpp"
#include "list_options.hpp"
#include "pipeline.hpp"
#include "report/format.hpp"

namespace pbs {

namespace {

struct ReportToolOptions {
  CommonOptions common;
  std::string project;
  bool list_formats = false;
};

int run_report(CLI::App& app, const ToolSurroundings& around, ReportToolOptions& options,
               ToolStreams& streams) {
  if (options.list_formats) {
    streams.out.write(format_list(around));
    return 0;
  }
  std::vector<std::string> formats;
  for (const ReportFormat* format : report_formats()) {
    if (format->listed) formats.emplace_back(format->name);
  }
  BatchOptions batch = batch_options(app, around, options.common, formats, "terminal", streams);
  if (options.common.show_config) return 0;
  batch.accept_scorecards = true;
  batch.only_project = options.project;
  return static_cast<int>(run_batch(batch, streams.out, streams.err));
}

}  // namespace

ToolRun setup_report(CLI::App& app, const ToolSurroundings& around) {
  app.name("pbs-report");
  app.description(say(around, "由项目文件或得分表写出可归档的绩效报告。",
                      "Writes graded reports from project files or scorecards."));
  app.footer(say(around,
                 "例：\n  pbs-report examples/2024 -o report.html -o report.md\n"
                 "  pbs-score examples/2024 | pbs-report - -o report.html\n"
                 "  pbs-report examples/2024 --project JX-2024-0003\n"
                 "退出码：0 无问题；1 有问题或未能计分；2 用法；3 写不出；4 文件缺失或不可读",
                 "Examples:\n  pbs-report examples/2024 -o report.html -o report.md\n"
                 "  pbs-score examples/2024 | pbs-report - -o report.html\n"
                 "  pbs-report examples/2024 --project JX-2024-0003\n"
                 "Exit codes: 0 clean; 1 findings or not scored; 2 usage; 3 cannot write; 4 missing or unreadable file"));
  const auto options = std::make_shared<ReportToolOptions>();
  declare_common(app, around, options->common);
  app.add_option("--format", options->common.format,
                 say(around, "标准输出的格式（缺省 terminal）", "Format on standard output (default: terminal)"))
      ->type_name("FORMAT");
  app.add_option("--project", options->project, say(around, "只写一个项目", "Only this project"))
      ->type_name("ID");
  app.add_flag("--list-formats", options->list_formats, say(around, "列出格式", "List the formats"));
  return [&app, around, options](ToolStreams& streams) {
    return run_report(app, around, *options, streams);
  };
}

}  // namespace pbs
