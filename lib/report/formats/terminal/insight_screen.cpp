// SPDX-License-Identifier: MIT
// What only many projects show, on the terminal: whom to act on, whom to re-check, the comparison
// with the year before. Long lists end with how many there are more.
#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "report/formats/terminal/screens.hpp"
#include "report/formats/terminal/text_table.hpp"
#include "report/formats/view/insight_words.hpp"
#include "report/formats/view/portfolio_tables.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

constexpr std::size_t kMostLines = 10;

std::string say(const Words& words, const ReportOptions& options) {
  return std::string(in_language(words, options.language));
}

template <typename T>
std::span<const T> first_lines(const std::vector<T>& items) {
  return std::span<const T>(items).first(std::min(items.size(), kMostLines));
}

void write_more(std::size_t all, std::size_t shown, const ReportOptions& options,
                std::string& out) {
  if (all <= shown) return;
  out += options.language == Language::zh ? fmt::format("……另有 {} 项\n", all - shown)
                                          : fmt::format("… and {} more\n", all - shown);
}

std::string project_name(const ProjectInfo& project) {
  if (!project.name.empty()) return printable(project.name);
  return printable(project.id.empty() ? project.path : project.id);
}

std::string_view urgency_color(Urgency urgency) {
  if (urgency <= Urgency::red) return "31";
  return urgency == Urgency::blue ? "34" : "33";
}

void write_act_on(const ActOn& list, const ReportOptions& options, std::string& out) {
  if (list.projects == 0) return;
  TextTable table({{say({"紧急程度", "Urgency"}, options), false, 0, 0},
                   {say(label::kId, options), false, 10, 2},
                   {say(label::kProject, options), false, 16, 0},
                   {say({"措施", "Action"}, options), false, 0, 1},
                   {say({"期限", "Due"}, options), false, 0, 0}});
  for (const ActOnItem& item : first_lines(list.items)) {
    const std::string_view action = item.decided.empty() ? item.action : item.decided;
    table.add({{std::string(urgency_words(item.urgency, options.language)),
                printable(item.project->id), project_name(*item.project),
                std::string(monitor_action_words(action, options.language)), item.due},
               {std::string(urgency_color(item.urgency))},
               {printable(reasons_words(item.reasons, options.language))},
               false});
  }
  write_heading({"监控需处置的项目", "To act on"}, options, out);
  table.write(options.columns, options.color, out);
  write_more(list.projects, std::min(list.items.size(), kMostLines), options, out);
}

void write_sample(const Sample& sample, const ReportOptions& options, std::string& out) {
  write_heading({"复核抽样", "To re-check"}, options, out);
  const auto least = static_cast<std::size_t>(
      std::count_if(sample.projects.begin(), sample.projects.end(),
                    [](const SampledProject& project) { return project.for_department; }));
  write_wrapped(
      options.language == Language::zh
          ? fmt::format("从 {} 个可抽取项目中按风险取 {} 个，另为主管部门最少数补 {} 个；风险分是政策"
                        "参数（缺省），不是文件的要求。",
                        sample.candidates, sample.projects.size() - least, least)
          : fmt::format("{} by risk of {} projects, {} more for the least number of a department; "
                        "points of risk are policy settings, not a requirement of a document.",
                        sample.projects.size() - least, sample.candidates, least),
      options.columns, 0, out);
  TextTable table({{say({"风险", "Risk"}, options), true, 0, 0},
                   {say(label::kId, options), false, 10, 0},
                   {say(label::kProject, options), false, 16, 0},
                   {say(label::kDepartment, options), false, 8, 2},
                   {say(label::kTotal, options), true, 0, 1},
                   {say({"抽取", "For"}, options), false, 0, 0}});
  for (const SampledProject& project : sample.projects) {
    const Words why =
        project.for_department ? Words{"部门最少数", "department"} : Words{"风险", "risk"};
    TextRow row;
    row.cells = {project.risk.to_string(),
                 printable(project.project->id),
                 project_name(*project.project),
                 printable(project.project->department),
                 project.total ? project.total->to_string() : std::string("—"),
                 say(why, options)};
    if (!project.reasons.empty()) {
      row.notes = {printable(reasons_words(project.reasons, options.language))};
    }
    table.add(std::move(row));
  }
  table.write(options.columns, options.color, out);
}

std::string signed_number(const std::optional<Decimal>& value) {
  if (!value) return "—";
  return (value->sign() > 0 ? "+" : "") + value->to_string();
}

std::string grade_text(const std::optional<Grade>& grade, Language language) {
  return grade ? std::string(grade_words(*grade, language)) : std::string("—");
}

void write_comparison_lines(const YearComparison& comparison, const ReportOptions& options,
                            std::string& out) {
  const bool zh = options.language == Language::zh;
  const auto mean = [](const YearTotals& totals) {
    return totals.mean ? totals.mean->to_string() : std::string("—");
  };
  const auto line = [&](const std::string& chinese, const std::string& english) {
    write_wrapped(zh ? chinese : english, options.columns, 0, out);
  };
  line(fmt::format("上年项目 {} 个、平均 {}；本年 {} 个、平均 {}；可比 {} 个，新增 {}，终止 {}",
                   comparison.previous.projects, mean(comparison.previous),
                   comparison.current.projects, mean(comparison.current), comparison.compared,
                   comparison.started, comparison.ended_count),
       fmt::format("{} projects before, mean {}; {} now, mean {}; {} compared, {} new, {} ended",
                   comparison.previous.projects, mean(comparison.previous),
                   comparison.current.projects, mean(comparison.current), comparison.compared,
                   comparison.started, comparison.ended_count));
  line(fmt::format("总分上升 {}、下降 {}、持平 {}（平均 {}）；等级上升 {}、下降 {}、不变 {}",
                   comparison.up, comparison.down, comparison.level,
                   signed_number(comparison.mean_change), comparison.better, comparison.worse,
                   comparison.same),
       fmt::format("points: {} up, {} down, {} level (mean {}); grade: {} better, {} worse, {} same",
                   comparison.up, comparison.down, comparison.level,
                   signed_number(comparison.mean_change), comparison.better, comparison.worse,
                   comparison.same));
  line(fmt::format("指标值提高要求 {}、放宽 {}、改写 {}、新增 {}、删除 {}、未变 {}；更换承接主体 {} 个项目",
                   comparison.raised, comparison.lowered, comparison.reworded, comparison.added,
                   comparison.removed, comparison.kept, comparison.suppliers_changed),
       fmt::format("targets: {} raised, {} lowered, {} reworded, {} added, {} removed, {} kept; "
                   "{} projects changed their supplier",
                   comparison.raised, comparison.lowered, comparison.reworded, comparison.added,
                   comparison.removed, comparison.kept, comparison.suppliers_changed));
}

void write_changes(const YearComparison& comparison, const ReportOptions& options,
                   std::string& out) {
  TextTable table({{say(label::kId, options), false, 10, 3},
                   {say(label::kProject, options), false, 16, 0},
                   {say({"上年", "Before"}, options), true, 0, 1},
                   {say({"本年", "Now"}, options), true, 0, 0},
                   {say({"变化", "Change"}, options), true, 0, 0},
                   {say(label::kGrade, options), false, 0, 0}});
  for (const ProjectChange& change : first_lines(comparison.changes)) {
    const auto total = [](const std::optional<Decimal>& value) {
      return value ? value->to_string() : std::string("—");
    };
    TextRow row;
    row.cells = {printable(change.project->id), project_name(*change.project),
                 total(change.previous_total),  total(change.total),
                 signed_number(change.change),
                 grade_text(change.previous_grade, options.language) + "→" +
                     grade_text(change.grade, options.language)};
    if (change.supplier_changed) {
      row.notes.push_back(printable(say({"承接主体：", "supplier: "}, options) +
                                    change.previous_supplier + " → " + change.supplier));
    }
    table.add(std::move(row));
  }
  table.write(options.columns, options.color, out);
  write_more(comparison.compared, std::min(comparison.changes.size(), kMostLines), options, out);
}

void write_shifts(const YearComparison& comparison, const ReportOptions& options,
                  std::string& out) {
  if (comparison.targets.empty()) return;
  TextTable table({{say({"变化", "Target"}, options), false, 0, 0},
                   {say(label::kProject, options), false, 12, 1},
                   {say(label::kIndicator, options), false, 10, 0},
                   {say({"上年", "Before"}, options), false, 8, 0},
                   {say({"本年", "Now"}, options), false, 8, 0}});
  for (const TargetShift& shift : first_lines(comparison.targets)) {
    table.add({{std::string(change_words(shift.change, options.language)),
                project_name(*shift.project), printable(shift.row), printable(shift.before),
                printable(shift.after)},
               {std::string(shift.change == "lowered" ? "33" : "32")},
               {},
               false});
  }
  table.write(options.columns, options.color, out);
  write_more(comparison.raised + comparison.lowered,
             std::min(comparison.targets.size(), kMostLines), options, out);
}

void write_comparison(const YearComparison& comparison, const ReportOptions& options,
                      std::string& out) {
  write_heading({"与上年比较", "Against the year before"}, options, out);
  write_comparison_lines(comparison, options, out);
  if (!comparison.changes.empty()) write_changes(comparison, options, out);
  write_shifts(comparison, options, out);
  const auto names = [&](const Words& words, std::size_t all, const auto& list, auto name_of) {
    if (list.empty()) return;
    std::string text = say(words, options);
    const std::size_t start = text.size();
    for (const auto& item : first_lines(list)) {
      text += (text.size() == start ? "" : say({"、", "; "}, options)) + name_of(item);
    }
    if (all > kMostLines) text += " …";
    write_wrapped(text, options.columns, 0, out);
  };
  names({"新增：", "new: "}, comparison.started, comparison.new_projects,
        [](const ProjectRef& project) { return project_name(*project); });
  names({"终止：", "ended: "}, comparison.ended_count, comparison.ended,
        [](const EndedProject& project) {
          return printable(project.name.empty() ? project.id : project.name);
        });
}

// The tables that are short whatever the number of projects.
void write_short_tables(const Portfolio& portfolio, const ReportOptions& options,
                        std::string& out) {
  for (const PortfolioTable& table : portfolio_tables(portfolio, kMostLines)) {
    if (table.id != "four-e" && table.id != "use" && table.id != "duties") continue;
    std::vector<TextColumn> columns;
    for (const PortfolioColumn& column : table.columns) {
      columns.push_back({say(column.heading, options), column.number, column.number ? 0 : 10, 0});
    }
    TextTable text(std::move(columns));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      TextRow row;
      for (const PortfolioCell& cell : table.rows[i]) row.cells.push_back(printable(say(cell.text, options)));
      row.ruled = table.totalled && i + 1 == table.rows.size();
      text.add(std::move(row));
    }
    write_heading(table.title, options, out);
    text.write(options.columns, options.color, out);
  }
}

}  // namespace

void write_insight_screen(const Portfolio& portfolio, const ReportOptions& options,
                          std::string& out) {
  const Insights& insights = portfolio.insights;
  write_act_on(insights.act_on, options, out);
  write_short_tables(portfolio, options, out);
  if (insights.sample) write_sample(*insights.sample, options, out);
  if (insights.comparison) write_comparison(*insights.comparison, options, out);
}

}  // namespace pbs
