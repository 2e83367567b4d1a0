// SPDX-License-Identifier: MIT
#include "common_options.hpp"

#include <algorithm>
#include <chrono>
#include <memory>
#include <thread>

#include "base/nearest.hpp"
#include "base/utf8.hpp"
#include "config_file.hpp"
#include "recheck/rule.hpp"
#include "report/findings_format.hpp"
#include "report/format.hpp"

namespace pbs {

namespace {

bool wanted(const std::string& when, bool terminal) {
  return when == "always" || (when == "auto" && terminal);
}

Date today() {
  const std::chrono::year_month_day day{
      std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::optional<Date> as_of_date(const std::string& value, bool zh) {
  if (value.empty()) return std::nullopt;
  if (value == "today") return today();
  const std::optional<Date> date = Date::parse(value);
  if (!date) throw UsageProblem((zh ? "--as-of 要写成 2025-06-30 或 today，而不是 " : "--as-of takes a date such as 2025-06-30 or today, not ") + value + "\n");
  return date;
}

void set_levels(const std::vector<std::string>& rules, bool zh, RuleLevels& levels) {
  for (const std::string& rule : rules) {
    const std::size_t equals = rule.find('=');
    const std::string id = rule.substr(0, equals);
    const std::string level = equals == std::string::npos ? "" : rule.substr(equals + 1);
    using Level = RuleLevels::Level;
    if (find_rule(id) == nullptr) {
      throw UsageProblem((zh ? "没有规则 " : "there is no rule ") + id +
                         (zh ? "（--list-rules 列出全部）\n" : " (--list-rules lists them)\n"));
    }
    if (level == "off") levels.set(id, Level::off);
    else if (level == "info") levels.set(id, Level::info);
    else if (level == "warning") levels.set(id, Level::warning);
    else if (level == "error") levels.set(id, Level::error);
    else throw UsageProblem("--rule " + rule + (zh ? "：要写成 ID=off|info|warning|error\n" : ": use ID=off|info|warning|error\n"));
  }
}

// The format of an output path by its extension.
std::string format_of_path(const std::string& path, const std::vector<std::string>& formats,
                           bool findings, bool zh) {
  if (findings) {
    const FindingsFormat* format = findings_format_for_path(path);
    if (format == nullptr && path.find('.', path.rfind('/') + 1) == std::string::npos) {
      format = find_findings_format("text");  // such as /dev/stderr
    }
    if (format != nullptr) return std::string(format->name);
  } else if (const ReportFormat* format = format_for_path(path)) {
    for (const std::string& name : {std::string(format->name), "letter-" + std::string(format->name)}) {
      if (std::find(formats.begin(), formats.end(), name) != formats.end()) return name;
    }
  }
  if (findings) {
    throw UsageProblem("-o " + path + (zh ? "：扩展名不对应任何格式；可加 --format\n"
                                          : ": no format has this extension; add --format\n"));
  }
  throw UsageProblem("-o " + path + (zh ? "：扩展名不对应任何格式（--list-formats 列出）；可加 --format\n"
                                        : ": no format has this extension (--list-formats lists them); add --format\n"));
}

[[noreturn]] void refuse_folder(const std::string& path, const std::string& format, bool zh) {
  std::string folders;
  for (const ReportFormat* known : report_formats()) {
    if (known->folder && known->listed) folders += (folders.empty() ? "" : zh ? "、" : ", ") + std::string(known->name);
  }
  if (folders.empty()) folders = zh ? "没有" : "none";
  if (format.empty()) {
    throw UsageProblem("-o " + path + (zh ? "：写到目录要加 --format，可用的格式：" : ": a folder needs --format, one of: ") + folders + "\n");
  }
  throw UsageProblem("-o " + path + (zh ? "：格式 " + format + " 不能写成目录，可以的有：" : ": the format " + format + " is no folder; these are: ") + folders + "\n");
}

void add_outputs(const CommonOptions& options, const std::vector<std::string>& formats,
                 const std::string& standard, bool findings, bool terminal, bool zh,
                 BatchOptions& batch) {
  const bool stated = !options.format.empty();
  if (stated && std::find(formats.begin(), formats.end(), options.format) == formats.end()) {
    const std::vector<std::string_view> views(formats.begin(), formats.end());
    const std::string_view near = nearest_name(options.format, views);
    std::string words = (zh ? "没有格式 " : "there is no format ") + options.format;
    if (!near.empty()) words += (zh ? "，是否应为 " : "; did you mean ") + std::string(near) + (zh ? "？" : "?");
    throw UsageProblem(words + "\n");
  }
  const auto report = [&](const std::string& name) { return findings ? nullptr : find_format(name); };
  if (options.outputs.empty()) batch.outputs.push_back({stated ? options.format : standard, {}});
  for (const std::string& path : options.outputs) {
    if (path == "-") {
      batch.outputs.push_back({stated ? options.format : standard, {}});
    } else if (!findings && names_folder(path)) {
      const std::string& name = stated ? options.format : standard;
      const ReportFormat* format = report(name);
      if (format == nullptr || !format->folder) refuse_folder(path, options.format, zh);
      batch.outputs.push_back({name, path});
    } else {
      const bool unknown = findings && findings_format_for_path(path) == nullptr;
      const bool by_option = stated && (options.outputs.size() == 1 || unknown);
      batch.outputs.push_back(
          {by_option ? options.format : format_of_path(path, formats, findings, zh), path});
    }
  }
  for (const OutputRequest& output : batch.outputs) {
    const ReportFormat* format = report(output.format);
    if (format != nullptr && format->binary && output.path.empty() && terminal) {
      throw UsageProblem(output.format + (zh ? " 不能显示在终端上；请用 -o 写到文件\n"
                                             : " cannot be shown on a terminal; write it to a file with -o\n"));
    }
  }
}

// Descriptions wrapped to the terminal, by the width of Chinese text.
class TerminalFormatter : public CLI::Formatter {
 public:
  explicit TerminalFormatter(int columns) : columns_(std::max(columns, kLeastColumns)) {
    column_width(kOptionColumns);
    label("REQUIRED", "");
  }
  std::string make_option_desc(const CLI::Option* option) const override {
    std::string wrapped;
    for (const std::string& line :
         wrap_to_width(option->get_description(), columns_ - kOptionColumns)) {
      wrapped += (wrapped.empty() ? "" : "\n") + line;
    }
    return wrapped;
  }

 private:
  static constexpr int kOptionColumns = 30;
  static constexpr int kLeastColumns = 60;
  int columns_;
};

}  // namespace

std::string say(const ToolSurroundings& around, std::string_view zh, std::string_view en) {
  return std::string(around.language == Language::zh ? zh : en);
}

void declare_sample(CLI::App& app, const ToolSurroundings& around, std::size_t& sample) {
  app.add_option("--sample", sample,
                 say(around, "抽取风险最大的 N 个项目复核，各主管部门至少数由办法定，并写明理由",
                     "Draw the N riskiest projects to re-check, and the policy's least number of each department, with reasons"))
      ->type_name("N")
      ->check(CLI::Range(std::size_t{1}, std::size_t{1'000'000}).description(""));
}

void declare_common(CLI::App& app, const ToolSurroundings& around, CommonOptions& options) {
  const auto words = [&](std::string_view zh, std::string_view en) { return say(around, zh, en); };
  app.formatter(std::make_shared<TerminalFormatter>(around.columns));
  app.set_help_flag("-h,--help", words("显示帮助", "Show this help"));
  app.set_version_flag("--version", app.get_name() + " " PBS_VERSION, words("显示版本", "Show the version"));
  app.add_option("inputs", options.inputs,
                 words("文件、目录、@清单，或 -（标准输入）", "Files, folders, @lists, or - (standard input)"))
      ->type_name("INPUT");
  app.add_option("-o,--output", options.outputs,
                 words("写到文件，格式由扩展名定（可重复）", "Write to a file; the extension gives the format (repeatable)"))
      ->type_name("FILE")->allow_extra_args(false);
  app.add_option("--stdin-filename", options.stdin_filename,
                 words("标准输入在消息中的名字", "Name of standard input in messages"))->type_name("NAME")->capture_default_str();
  app.add_option("--policy", options.policy,
                 words("办法的名字或文件", "Policy, by name or file"))->type_name("NAME|FILE")->capture_default_str();
  app.add_option("--indicators", options.indicators,
                 words("指标体系文件或目录（可重复）", "Indicator files or folders (repeatable)"))
      ->type_name("PATH")->allow_extra_args(false);
  app.add_option("--register", options.register_path,
                 words("本年项目清单（CSV），核对报送情况和预算数",
                       "The year's list of projects (CSV): what was not handed in, and the amounts"))
      ->type_name("FILE");
  app.add_option("--as-of", options.as_of,
                 words("按此日期判断是否逾期（缺省不判断）", "Judge what is late as of this date (default: never)"))
      ->type_name("DATE|today");
  app.add_option("--rule", options.rules,
                 words("改变一条规则的级别，如 T-09=off", "Change a rule's severity, for example T-09=off"))
      ->type_name("ID=LEVEL")->allow_extra_args(false);
  app.add_option("--fail-on", options.fail_on,
                 words("从哪一级起退出码为 1", "Severity from which the exit code is 1"))
      ->check(CLI::IsMember({"error", "warning"}))->capture_default_str();
  app.add_option("--fail-under", options.fail_under,
                 words("任一项目低于此分则退出码为 1", "Exit 1 when a project has fewer points"))->type_name("POINTS");
  app.add_option("--fail-grade", options.fail_grade,
                 words("任一项目为此等级或更差则退出码为 1", "Exit 1 when a project has this grade or a worse one"))
      ->type_name("优|良|中|差");
  app.add_flag("--info", options.info, words("也显示提示", "Show notes too"));
  app.add_option("--lang", options.lang, words("语言", "Language"))->check(CLI::IsMember({"zh", "en"}));
  app.add_option("--color", options.color, words("颜色", "Colour"))
      ->check(CLI::IsMember({"auto", "always", "never"}))->capture_default_str();
  app.add_option("--progress", options.progress, words("进度", "Progress"))
      ->check(CLI::IsMember({"auto", "always", "never"}))->capture_default_str();
  app.add_option("-j,--jobs", options.jobs, words("线程数，0 为全部核", "Threads; 0: all cores"))->type_name("N");
  app.add_option("--reader", options.reader, words("YAML 读取库", "YAML reader"))
      ->check(CLI::IsMember({"libyaml", "yaml-cpp"}))->capture_default_str();
  app.add_option("--config", options.config,
                 words("配置文件（缺省向上查找 pbs.yaml）", "Configuration (default: pbs.yaml, looked for upwards)"))
      ->type_name("FILE");
  app.add_flag("--no-config", options.no_config, words("不读配置文件", "Read no configuration"));
  app.add_flag("--show-config", options.show_config, words("显示生效的选项后退出", "Show the options in force and stop"));
}

BatchOptions batch_options(CLI::App& app, const ToolSurroundings& around, CommonOptions& options,
                           const std::vector<std::string>& formats, const std::string& standard,
                           ToolStreams& streams) {
  const bool zh = around.language == Language::zh;
  std::string config;
  std::vector<std::string> from_file;
  if (!options.no_config) {
    config = find_config(options);
    if (!config.empty()) from_file = apply_config(config, app, zh, wanted(options.color, around.err_is_terminal && !around.no_color));
  }
  if (options.show_config) {
    streams.out.write(show_config(app, config, from_file));
    return {};
  }
  if (options.inputs.empty()) {
    throw UsageProblem(zh ? "没有给出输入：请给出文件或目录，或用 - 读标准输入\n"
                          : "no input: give files or folders, or - for standard input\n");
  }
  BatchOptions batch;
  batch.inputs = options.inputs;
  batch.stdin_filename = options.stdin_filename;
  batch.policy = options.policy;
  batch.indicators = options.indicators;
  batch.register_path = options.register_path;
  batch.as_of = as_of_date(options.as_of, zh);
  // pbs.yaml may have set the language after the options were declared.
  batch.language = options.lang.empty() ? around.language
                   : options.lang == "zh" ? Language::zh : Language::en;
  batch.report_language = options.lang.empty() ? Language::zh : batch.language;
  batch.color_out = wanted(options.color, around.out_is_terminal && !around.no_color);
  batch.color_err = wanted(options.color, around.err_is_terminal && !around.no_color);
  batch.progress = wanted(options.progress, around.err_is_terminal);
  batch.info = options.info;
  batch.columns = around.columns;
  batch.jobs = options.jobs != 0 ? options.jobs
                                 : std::max<std::size_t>(1, std::thread::hardware_concurrency());
  batch.reader = options.reader == "yaml-cpp" ? YamlReader::yaml_cpp : YamlReader::libyaml;
  set_levels(options.rules, zh, batch.levels);
  batch.fail_on = options.fail_on == "warning" ? Severity::warning : Severity::error;
  if (!options.fail_under.empty()) {
    batch.fail_under = Decimal::parse(options.fail_under);
    if (!batch.fail_under) throw UsageProblem("--fail-under " + options.fail_under + (zh ? "：不是数\n" : ": not a number\n"));
  }
  if (!options.fail_grade.empty()) {
    batch.fail_grade = grade_named(options.fail_grade);
    if (!batch.fail_grade) throw UsageProblem("--fail-grade " + options.fail_grade + (zh ? "：等级是 优 良 中 差\n" : ": grades are 优 良 中 差\n"));
  }
  const bool findings = app.get_name() == "pbs-validate";
  batch.findings_only = findings;
  batch.version = PBS_VERSION;
  add_outputs(options, formats, standard, findings, around.out_is_terminal, zh, batch);
  return batch;
}

}  // namespace pbs
