// SPDX-License-Identifier: MIT
#include "validate_tool.hpp"

#include <memory>

#include "common_options.hpp"
#include "list_options.hpp"
#include "pipeline.hpp"

namespace pbs {

namespace {

struct ValidateOptions {
  CommonOptions common;
  bool list_rules = false;
  std::string explain;
  std::string print_schema;
};

int run_validate(CLI::App& app, const ToolSurroundings& around, ValidateOptions& options,
                 ToolStreams& streams) {
  std::string text;
  if (options.list_rules) text = list_rules(around.language, around.columns);
  if (!options.explain.empty()) text = rule_explanation(options.explain, around);
  if (!options.print_schema.empty()) text = schema_text(options.print_schema, around);
  if (!text.empty()) {
    streams.out.write(text);
    return 0;
  }
  const BatchOptions batch =
      batch_options(app, around, options.common, {"text", "ndjson"}, "text", streams);
  if (options.common.show_config) return 0;
  return static_cast<int>(run_batch(batch, streams.out, streams.err));
}

}  // namespace

ToolRun setup_validate(CLI::App& app, const ToolSurroundings& around) {
  app.name("pbs-validate");
  app.description(say(around, "检查政府购买服务项目、指标体系和办法文件，指出每一处问题的位置、依据和改法。",
                      "Checks project, indicator and policy files: every finding with its place, its basis and what to do."));
  app.footer(say(around,
                 "例：\n  pbs-validate examples/2024                检查一年的项目\n"
                 "  pbs-validate --format ndjson 目标.yaml    供脚本读取\n"
                 "  pbs-validate --explain R-04               一条规则的含义和依据\n"
                 "退出码：0 无问题；1 有问题；2 用法；3 写不出；4 文件缺失或不可读",
                 "Examples:\n  pbs-validate examples/2024                check a year's projects\n"
                 "  pbs-validate --format ndjson target.yaml  for scripts\n"
                 "  pbs-validate --explain R-04               what a rule means and rests on\n"
                 "Exit codes: 0 clean; 1 findings; 2 usage; 3 cannot write; 4 missing or unreadable file"));
  const auto options = std::make_shared<ValidateOptions>();
  declare_common(app, around, options->common);
  app.add_option("--format", options->common.format, say(around, "text 或 ndjson", "text or ndjson"))
      ->type_name("FORMAT");
  app.add_flag("--list-rules", options->list_rules, say(around, "列出全部规则", "List all rules"));
  app.add_option("--explain", options->explain, say(around, "解释一条规则", "Explain a rule"))
      ->type_name("RULE");
  app.add_option("--print-schema", options->print_schema,
                 say(around, "输出 JSON Schema：project indicators policy config scorecard",
                     "Print a JSON Schema: project indicators policy config scorecard"))
      ->type_name("KIND");
  return [&app, around, options](ToolStreams& streams) {
    return run_validate(app, around, *options, streams);
  };
}

}  // namespace pbs
