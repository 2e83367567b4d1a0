// SPDX-License-Identifier: MIT
#include "man_page.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "base/text.hpp"
#include "option_values.hpp"
#include "roff.hpp"
#include "source/rule_info.hpp"

namespace pbs {

namespace {

struct Program {
  std::string_view name;
  Words purpose;
};

constexpr Program kPrograms[] = {
    {"pbs-validate",
     {"检查政府购买服务的项目、指标体系和办法文件", "check project, indicator and policy files"}},
    {"pbs-score", {"按办法重新计算项目的得分", "score projects under a policy"}},
    {"pbs-report", {"由项目文件或得分表写出绩效报告", "write reports from projects or scorecards"}},
};

struct Row {
  std::string_view name;
  Words words;
};

constexpr Row kExitCodes[] = {
    {"0", {"完成，没有问题。", "Done, and clean."}},
    {"1",
     {"有达到 --fail-on 级别的问题，有项目未能计分，或者没有通过 --fail-under、--fail-grade。",
      "There are findings at or above --fail-on, or a project could not be scored, or --fail-under "
      "or --fail-grade failed."}},
    {"2",
     {"用法不对：没有输入，没有这个选项，目录里没有本程序的文件，或者选项所指的办法、配置、清单、基"
      "线不能用。",
      "Usage: no input, an unknown option, a folder without any file of ours, or a policy, "
      "configuration, register or baseline that cannot be used."}},
    {"3", {"内部错误，或者写不出结果。", "Internal error, or output that cannot be written."}},
    {"4", {"给出的文件或目录不存在或不可读。", "A named file or folder is missing or unreadable."}},
};

constexpr Row kEnvironment[] = {
    {"NO_COLOR",
     {"有值时，--color auto 不用颜色。", "When it is set, --color auto means no colour."}},
    {"COLUMNS", {"输出的宽度，以列计；至少 20。", "Width of the output in columns, at least 20."}},
    {"LC_ALL, LC_MESSAGES, LANG",
     {"消息的语言：以 zh 开头为中文，否则为英文；--lang 优先。",
      "Language of the messages: Chinese if it begins with zh, else English; --lang wins."}},
};

constexpr Row kJobSummary = {"GITHUB_STEP_SUMMARY",
                             {"有值时，--format github 把汇总表追加到这个文件。",
                              "With --format github, a summary is appended to this file."}};

void name_and_synopsis(Roff& page, const CLI::App& app) {
  const std::string name = app.get_name();
  const auto* program = std::find_if(std::begin(kPrograms), std::end(kPrograms),
                                     [&](const Program& known) { return known.name == name; });
  page.heading("名称", "NAME");
  page.raw(roff_text(name) + " \\- " +
           roff_text(page.say(program->purpose.zh, program->purpose.en)) + "\n");
  page.heading("概要", "SYNOPSIS");
  page.raw(roff_bold(name) + " [" + roff_italic(page.say("选项", "OPTION")) + "]... " +
           roff_italic(page.say("输入", "INPUT")) + "...\n");
}

void description(Roff& page, const CLI::App& app) {
  page.heading("描述", "DESCRIPTION");
  page.paragraph(app.get_description(), app.get_description());
  page.paragraph(
      "输入可以是文件；目录（连同下级目录中的 "
      "*.yaml、*.yml、*.ndjson）；@清单（文本文件，每行一个输入）；"
      "或者 -（标准输入）。文件的种类由其 pbs: 行决定；目录中没有这一行的文件跳过并计数。",
      "An input is a file; a folder, with all *.yaml, *.yml and *.ndjson in it and below; @LIST, a "
      "text file with one input a line; or - for standard input. The kind of a file stands in its "
      "line pbs:; in a folder, files without that line are skipped and counted.");
  page.paragraph(
      "结果写到标准输出或 -o 所指的文件，进度和汇总写到标准错误。",
      "Results go to standard output or to the files of -o; progress and summaries go to "
      "standard error.");
}

void options(Roff& page, const CLI::App& app) {
  page.heading("选项", "OPTIONS");
  for (const OptionRow& row : option_rows(app)) {
    std::string tag;
    for (const std::string& name : row.names) tag += (tag.empty() ? "" : ", ") + roff_bold(name);
    if (!row.value_name.empty()) tag += " " + roff_italic(row.value_name);
    std::string words = row.summary;
    if (!row.standard.empty()) {
      words += std::string(page.say("；缺省 ", "; default ")) + row.standard;
    }
    page.tagged(tag, words);
  }
}

void table(Roff& page, std::span<const Row> rows) {
  for (const Row& row : rows) {
    page.tagged(roff_bold(row.name), page.say(row.words.zh, row.words.en));
  }
}

// The footer of --help has lines "  command   what it does".
void examples(Roff& page, const CLI::App& app) {
  page.heading("示例", "EXAMPLES");
  const std::string footer = app.get_footer();
  for (const std::string_view line : split(footer, "\n")) {
    if (!line.starts_with("  ")) continue;
    const std::string_view words = trim(line);
    const std::size_t gap = words.find("  ");
    if (gap == std::string_view::npos) {
      page.raw(".TP\n" + roff_bold(words) + "\n");
    } else {
      page.tagged(roff_bold(words.substr(0, gap)), trim(words.substr(gap)));
    }
  }
}

void see_also(Roff& page, const CLI::App& app) {
  page.heading("另见", "SEE ALSO");
  for (const Program& program : kPrograms) {
    if (program.name != app.get_name()) page.raw(".BR " + roff_text(program.name) + " (1),\n");
  }
  page.raw(".BR pbs (5)\n");
}

}  // namespace

std::string program_page(const CLI::App& app, Language language) {
  Roff page(app.get_name(), "1", language);
  name_and_synopsis(page, app);
  description(page, app);
  options(page, app);
  page.heading("退出状态", "EXIT STATUS");
  table(page, kExitCodes);
  page.heading("环境变量", "ENVIRONMENT");
  table(page, kEnvironment);
  if (app.get_name() == "pbs-validate") table(page, {&kJobSummary, 1});
  page.heading("文件", "FILES");
  page.tagged(roff_bold("pbs.yaml"),
              page.say("长选项的缺省值，从第一个输入所在的目录向上查找；见 pbs(5)。",
                       "Defaults of the long options, looked for upwards from the first input; see "
                       "pbs(5)."));
  examples(page, app);
  see_also(page, app);
  return page.text();
}

}  // namespace pbs
