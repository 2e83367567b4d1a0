// SPDX-License-Identifier: MIT
#include "validate_tool.hpp"

#include <cstdlib>
#include <memory>
#include <optional>

#include "base/utf8.hpp"
#include "common_options.hpp"
#include "declaration/vocabulary.hpp"
#include "init_option.hpp"
#include "list_options.hpp"
#include "pipeline.hpp"
#include "pipeline_mend.hpp"
#include "report/findings_format.hpp"

namespace pbs {

namespace {

struct ValidateOptions {
  CommonOptions common;
  bool list_rules = false;
  std::string explain;
  std::string print_schema;
  std::string print_weights;
  std::string init;
  std::string from;
  std::string service;
  std::string stage;
  std::string baseline;
  std::string write_baseline;
  bool fix = false;
  bool diff = false;
};

// The options that print something and stop; empty when none was given.
std::string printed(const ToolSurroundings& around, const ValidateOptions& options) {
  if (options.list_rules) return rule_list(options.common.format, around);
  if (!options.explain.empty()) return rule_explanation(options.explain, around);
  if (!options.print_schema.empty()) return schema_text(options.print_schema, around);
  if (!options.print_weights.empty()) {
    return weights_of_file(options.print_weights, options.common.policy, around);
  }
  return {};
}

std::optional<ProjectStage> stage_named(const std::string& word, const ToolSurroundings& around) {
  if (word.empty()) return std::nullopt;
  const int stage = kStageWords.find(word);
  if (stage >= 0) return static_cast<ProjectStage>(stage);
  std::string words = "--stage " + word + say(around, "：可选 ", ": one of");
  for (const Term& term : kStageWords.terms) words += " " + std::string(term.id);
  throw UsageProblem(words + "\n");
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const FindingsFormat* format : findings_formats()) names.emplace_back(format->name);
  return names;
}

// Every format with what it is for, a line each.
std::string format_help(const ToolSurroundings& around) {
  std::string words;
  for (const FindingsFormat* format : findings_formats()) {
    if (!words.empty()) words += '\n';
    words += pad_right(format->name, 8) + say(around, format->summary.zh, format->summary.en);
  }
  return words;
}

int run_validate(CLI::App& app, const ToolSurroundings& around, ValidateOptions& options,
                 ToolStreams& streams) {
  if (!options.init.empty()) {
    return run_init(options.init, options.from, options.service, options.common.outputs, around,
                    streams);
  }
  const std::string text = printed(around, options);
  if (!text.empty()) {
    streams.out.write(text);
    return 0;
  }
  BatchOptions batch =
      batch_options(app, around, options.common, format_names(), "text", streams);
  const char* const page = std::getenv("GITHUB_STEP_SUMMARY");
  if (page != nullptr) batch.job_summary = page;
  if (options.common.show_config) return 0;
  batch.stage = stage_named(options.stage, around);
  batch.baseline = options.baseline;
  batch.write_baseline = options.write_baseline;
  if (options.diff) {
    return static_cast<int>(run_mending(batch, MendMode::show, streams.out, streams.err));
  }
  ExitCode exit = ExitCode::clean;
  if (options.fix) exit = run_mending(batch, MendMode::write, streams.out, streams.err);
  if (exit == ExitCode::usage) return static_cast<int>(exit);
  return static_cast<int>(graver(exit, run_batch(batch, streams.out, streams.err)));
}

}  // namespace

ToolRun setup_validate(CLI::App& app, const ToolSurroundings& around) {
  app.name("pbs-validate");
  app.description(say(around, "检查政府购买服务项目、指标体系和办法文件，指出每一处问题的位置、依据和改法。",
                      "Checks project, indicator and policy files: every finding with its place, its basis and what to do."));
  app.footer(say(around,
                 "例：\n  pbs-validate examples/2024                检查一年的项目\n"
                 "  pbs-validate --format ndjson 目标.yaml    供脚本读取\n"
                 "  pbs-validate . -o 问题.sarif -o 测试.xml  供编辑器和构建服务器读取\n"
                 "  pbs-validate --explain R-04               一条规则的含义和依据\n"
                 "退出码：0 无问题；1 有问题；2 用法；3 写不出；4 文件缺失或不可读",
                 "Examples:\n  pbs-validate examples/2024                check a year's projects\n"
                 "  pbs-validate --format ndjson target.yaml  for scripts\n"
                 "  pbs-validate . -o a.sarif -o tests.xml    for editors and build servers\n"
                 "  pbs-validate --explain R-04               what a rule means and rests on\n"
                 "Exit codes: 0 clean; 1 findings; 2 usage; 3 cannot write; 4 missing or unreadable file"));
  const auto options = std::make_shared<ValidateOptions>();
  declare_common(app, around, options->common);
  app.add_option("--format", options->common.format, format_help(around))
      ->type_name("FORMAT");
  app.add_flag("--list-rules", options->list_rules, say(around, "列出全部规则", "List all rules"));
  app.add_option("--explain", options->explain, say(around, "解释一条规则", "Explain a rule"))
      ->type_name("RULE");
  app.add_option("--print-schema", options->print_schema,
                 say(around, "输出 JSON Schema：project indicators policy config scorecard",
                     "Print a JSON Schema: project indicators policy config scorecard"))
      ->type_name("KIND");
  app.add_option("--print-weights", options->print_weights,
                 say(around, "输出指标体系文件的有效分值（含层次分析法）",
                     "Print the effective weights of an indicator file (AHP included)"))
      ->type_name("FILE");
  app.add_option("--init", options->init,
                 say(around, "写出一个供填写的新文件：project indicators policy config",
                     "Write a new file to fill in: project indicators policy config"))
      ->type_name("KIND");
  app.add_option("--from", options->from,
                 say(around, "--init project：由表格（从 Excel 另存的 CSV）生成",
                     "--init project: from a table saved as CSV"))
      ->type_name("FILE");
  app.add_option("--service", options->service,
                 say(around, "--init project：按服务种类填入指标（种类、目录代码或中文名称）",
                     "--init project: with the targets usual for a service (set, catalogue code or "
                     "Chinese name)"))
      ->type_name("NAME");
  app.add_option("--stage", options->stage,
                 say(around, "按哪一阶段检查应填内容（缺省按文件内容）：ex_ante target_review monitoring "
                             "self_evaluation evaluation use_of_results",
                     "Stage whose contents must be there (default: from the content): ex_ante "
                     "target_review monitoring self_evaluation evaluation use_of_results"))
      ->type_name("STAGE");
  app.add_option("--baseline", options->baseline,
                 say(around, "基线文件：其中的问题不再计入", "Findings known before: only new ones count"))
      ->type_name("FILE");
  app.add_option("--write-baseline", options->write_baseline,
                 say(around, "把本次的问题写成基线文件", "Write this run's findings as a baseline"))
      ->type_name("FILE");
  app.add_flag("--fix", options->fix,
               say(around, "修正可以自动修正的写法后再检查（不改任何数值）",
                   "Mend what is safe, then check (no number is changed)"));
  app.add_flag("--diff", options->diff,
               say(around, "只显示 --fix 会作的修改", "Only show what --fix would change"));
  return [&app, around, options](ToolStreams& streams) {
    return run_validate(app, around, *options, streams);
  };
}

}  // namespace pbs
