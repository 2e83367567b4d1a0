// SPDX-License-Identifier: MIT
#include "report_tool.hpp"

#include <memory>
#include <string>
#include <vector>

#include "common_options.hpp"
#include "list_options.hpp"
#include "pipeline.hpp"
#include "report/format.hpp"

namespace pbs {

namespace {

struct ReportToolOptions {
  CommonOptions common;
  std::string project;
  std::string audience = "internal";
  std::string csv_bom = "yes";
  std::string letter;
  std::vector<std::string> compare;
  std::size_t sample = 0;
  bool list_formats = false;
};

// What --letter does not go with.
void check_letter(const ToolSurroundings& around, const ReportToolOptions& options) {
  const std::string& format = options.common.format;
  if (!format.empty() && format != "md" && format != "html") {
    throw UsageProblem(say(around, "--letter 的格式是 md 或 html\n", "--letter writes md or html\n"));
  }
  if (options.audience == "public") {
    throw UsageProblem(say(around, "--letter 只供内部和收件单位，不能同时用 --audience public\n",
                           "letters are for their recipients: leave out --audience public\n"));
  }
  const bool listed = !options.common.register_path.empty() && !options.common.as_of.empty();
  if (options.letter == "status" && !listed) {
    throw UsageProblem(say(around, "--letter status 要有 --register 和 --as-of\n",
                           "--letter status needs --register and --as-of\n"));
  }
}

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
  if (!options.letter.empty()) {
    check_letter(around, options);
    formats = {"letter-md", "letter-html"};
    if (!options.common.format.empty()) options.common.format = "letter-" + options.common.format;
  }
  const std::string standard = options.letter.empty() ? "terminal" : "letter-md";
  BatchOptions batch = batch_options(app, around, options.common, formats, standard, streams);
  if (options.common.show_config) return 0;
  batch.accept_scorecards = true;
  batch.only_project = options.project;
  batch.for_public = options.audience == "public";
  batch.csv_bom = options.csv_bom == "yes";
  batch.letter = options.letter;
  batch.sample = options.sample;
  batch.compare = options.compare;
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
  app.add_option("--audience", options->audience,
                 say(around, "给谁看：public 为公开版，略去办法 publication.withhold 所列内容和审核中的问题",
                     "For whom: public leaves out what the policy's publication.withhold lists, and findings"))
      ->check(CLI::IsMember({"internal", "public"}))->capture_default_str();
  app.add_option("--csv-bom", options->csv_bom,
                 say(around, "CSV 以字节顺序标记开头（Excel 据此识别 UTF-8）",
                     "Begin CSV with a byte order mark (Excel then reads it as UTF-8)"))
      ->check(CLI::IsMember({"yes", "no"}))->capture_default_str();
  app.add_option("--letter", options->letter,
                 say(around,
                     "通知：return 审核意见，rectification 整改通知，status 报送情况，supplier 承接主体；"
                     "-o 目录/ 每个单位一份；--format md 或 html（可直接打印）",
                     "Letters, one a recipient with -o DIR/, as md or html (to print): return, "
                     "rectification, status (handed in), supplier"))
      ->check(CLI::IsMember({"return", "rectification", "status", "supplier"}));
  app.add_option("--compare", options->compare,
                 say(around, "与上年比较：上年的项目文件、目录或得分表（可重复）",
                     "Compare with the year before: its project files, folders or scorecards (repeatable)"))
      ->type_name("PATH")->allow_extra_args(false);
  declare_sample(app, around, options->sample);
  app.add_flag("--list-formats", options->list_formats, say(around, "列出格式", "List the formats"));
  return [&app, around, options](ToolStreams& streams) {
    return run_report(app, around, *options, streams);
  };
}

}  // namespace pbs
