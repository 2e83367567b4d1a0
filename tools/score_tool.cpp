// SPDX-License-Identifier: MIT
#include "score_tool.hpp"

#include <charconv>
#include <memory>

#include "common_options.hpp"
#include "list_options.hpp"
#include "pipeline.hpp"
#include "score/explain.hpp"

namespace pbs {

namespace {

struct ScoreOptions {
  CommonOptions common;
  std::string explain;
  std::string explain_method;
  std::string print_policy;
  std::string shard;
  std::size_t sample = 0;
  bool list_methods = false;
};

// `I/N`, I from 1.
void take_shard(const ToolSurroundings& around, const std::string& words, BatchOptions& batch) {
  const auto number = [](std::string_view digits, std::size_t& value) {
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value);
    return read.ec == std::errc() && read.ptr == end;
  };
  const std::string_view text = words;
  const std::size_t slash = text.find('/');
  const bool good = slash != std::string_view::npos && number(text.substr(0, slash), batch.shard) &&
                    number(text.substr(slash + 1), batch.shards) && batch.shard >= 1 &&
                    batch.shard <= batch.shards;
  if (good) return;
  throw UsageProblem(say(around, "--shard 应为“第几份/总份数”，例如 2/7，而不是 ",
                         "--shard takes number/count, for example 2/7, not ") + words + "\n");
}

int run_score(CLI::App& app, const ToolSurroundings& around, ScoreOptions& options,
              ToolStreams& streams) {
  std::string text;
  if (options.list_methods) text = list_methods(around.language == Language::zh);
  if (!options.explain_method.empty()) text = method_explanation(options.explain_method, around);
  if (!options.print_policy.empty()) text = policy_text(options.print_policy, around);
  if (!text.empty()) {
    streams.out.write(text);
    return 0;
  }
  const std::string standard = around.out_is_terminal ? "terminal" : "ndjson";
  BatchOptions batch = batch_options(app, around, options.common,
                                     {"ndjson", "json", "csv", "terminal"}, standard, streams);
  if (options.common.show_config) return 0;
  if (!options.shard.empty()) take_shard(around, options.shard, batch);
  batch.sample = options.sample;
  if (!options.explain.empty()) {
    const std::size_t slash = options.explain.find('/');
    batch.only_project = options.explain.substr(0, slash);
    if (slash != std::string::npos) batch.only_indicator = options.explain.substr(slash + 1);
    batch.outputs = {{"explain", {}}};
    batch.report_language = around.language;
  }
  return static_cast<int>(run_batch(batch, streams.out, streams.err));
}

}  // namespace

ToolRun setup_score(CLI::App& app, const ToolSurroundings& around) {
  app.name("pbs-score");
  app.description(say(around, "按办法重新计算每个项目的每一个得分、总分和等级，并说明理由。",
                      "Recomputes every point, total and grade of every project under a policy, and says why."));
  app.footer(say(around,
                 "例：\n  pbs-score examples/2024                        得分表\n"
                 "  pbs-score examples/2024 -o cards.ndjson        供 pbs-report 和脚本读取\n"
                 "  pbs-score examples/2024 --explain JX-2024-0003  逐分说明\n"
                 "  pbs-score examples/2024 --explain JX-2024-0003/visits\n"
                 "  pbs-score examples/2024 --explain JX-2024-0003/monitoring\n"
                 "  pbs-score examples/2024 --explain JX-2024-0001/evaluation/decision\n"
                 "退出码：0 无问题；1 有问题或未能计分；2 用法；3 写不出；4 文件缺失或不可读",
                 "Examples:\n  pbs-score examples/2024                        table of scores\n"
                 "  pbs-score examples/2024 -o cards.ndjson        for pbs-report and scripts\n"
                 "  pbs-score examples/2024 --explain JX-2024-0003  every point explained\n"
                 "  pbs-score examples/2024 --explain JX-2024-0003/visits\n"
                 "  pbs-score examples/2024 --explain JX-2024-0003/monitoring\n"
                 "  pbs-score examples/2024 --explain JX-2024-0001/evaluation/decision\n"
                 "Exit codes: 0 clean; 1 findings or not scored; 2 usage; 3 cannot write; 4 missing or unreadable file"));
  const auto options = std::make_shared<ScoreOptions>();
  declare_common(app, around, options->common);
  app.add_option("--format", options->common.format, "ndjson json csv terminal")->type_name("FORMAT");
  app.add_option("--explain", options->explain,
                 say(around,
                     "说明一个项目、其中一个阶段或一行的每一分；阶段："
                     "purchase ex_ante target_review target_approval monitoring self_evaluation "
                     "evaluation result dimensions use_of_results rectification publication duties；"
                     "阶段之后可再写 / 和指标路径、监控期末日期或 finance",
                     "Explain every point of a project, of one stage or of one row; stages: "
                     "purchase ex_ante target_review target_approval monitoring self_evaluation "
                     "evaluation result dimensions use_of_results rectification publication duties; "
                     "a stage may be followed by / and the path of a node, the last day of a "
                     "period, or finance"))
      ->type_name("ID[/INDICATOR]");
  app.add_option("--shard", options->shard,
                 say(around, "只计算 N 份中的第 I 份；pbs-report 把各份合起来",
                     "Score only part I of N; pbs-report puts the parts together"))
      ->type_name("I/N");
  declare_sample(app, around, options->sample);
  app.add_flag("--list-methods", options->list_methods, say(around, "列出计分方法", "List the scoring methods"));
  app.add_option("--explain-method", options->explain_method,
                 say(around, "解释一种计分方法", "Explain a scoring method"))->type_name("NAME");
  app.add_option("--print-policy", options->print_policy,
                 say(around, "输出一个内置办法", "Print an embedded policy"))->type_name("NAME");
  return [&app, around, options](ToolStreams& streams) {
    return run_score(app, around, *options, streams);
  };
}

}  // namespace pbs
