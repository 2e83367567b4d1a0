// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/fraction.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "report/formats/terminal/screens.hpp"
#include "report/formats/terminal/text_table.hpp"
#include "report/formats/view/portfolio_view.hpp"
#include "report/formats/view/public_note.hpp"
#include "report/formats/view/words.hpp"
#include "report/report_columns.hpp"

namespace pbs {

namespace {

constexpr Grade kGrades[] = {Grade::excellent, Grade::good, Grade::fair, Grade::poor};
constexpr std::size_t kLongestBar = 20;

// The columns of the list that a screen has room for, with short headings.
struct ScreenColumn {
  std::string_view key;  // of report_columns.hpp
  Words heading;
  int least = 0;
  int drop = 0;
};
constexpr ScreenColumn kColumns[] = {
    {"id", {"编号", "Id"}, 12, 3},
    {"name", {"项目", "Project"}, 24, 0},
    {"department", {"主管部门", "Department"}, 0, 5},
    {"rate", {"执行率%", "Rate %"}, 0, 4},
    {"claimed", {"自评", "Claimed"}, 0, 2},
    {"total", {"得分", "Total"}, 0, 0},
    {"grade", {"等级", "Grade"}, 0, 0},
    {"errors", {"错", "E"}, 0, 1},
    {"warnings", {"警", "W"}, 0, 1},
};

std::string say(const Words& words, const ReportOptions& options) {
  return std::string(in_language(words, options.language));
}

std::string cell_text(std::string_view key, const PortfolioRow& row, const ReportOptions& options) {
  std::string text;
  if (row.status == CardStatus::pending && row.total && (key == "total" || key == "grade"))
    text = "≥";
  find_project_column(key)->cell(row, {options.language, false}, text);
  return printable(text);
}

void write_ranking(const Portfolio& portfolio, const ReportOptions& options, std::string& out) {
  std::vector<TextColumn> columns;
  for (const ScreenColumn& column : kColumns) {
    columns.push_back({std::string(in_language(column.heading, options.language)),
                       find_project_column(column.key)->number, column.least, column.drop});
  }
  TextTable table(std::move(columns));
  for (const RankedRow& ranked : ranked_rows(portfolio)) {
    TextRow row;
    for (const ScreenColumn& column : kColumns) {
      row.cells.push_back(cell_text(column.key, *ranked.row, options));
      const bool grade = column.key == "grade";
      row.colors.emplace_back(grade ? grade_color(*ranked.row->grade) : std::string_view{});
    }
    table.add(std::move(row));
  }
  if (table.empty()) return;
  write_heading(label::kRanking, options, out);
  table.write(options.columns, options.color, out);
}

void write_ungraded(const Portfolio& portfolio, const ReportOptions& options, std::string& out) {
  TextTable table({{say(label::kId, options), false, 8, 2},
                   {say(label::kProject, options), false, 12, 0},
                   {say(label::kStatus, options), false, 0, 0},
                   {say({"错", "E"}, options), true, 0, 0},
                   {say({"警", "W"}, options), true, 0, 0},
                   {say(label::kFile, options), false, 12, 1}});
  for (const PortfolioRow* row : ungraded_rows(portfolio)) {
    table.add({{printable(row->id), printable(row->name.empty() ? row->path : row->name),
                std::string(status_words(row->status, options.language)),
                cell_text("errors", *row, options), cell_text("warnings", *row, options),
                printable(row->line > 1 ? fmt::format("{}:{}", row->path, row->line) : row->path)},
               {},
               {},
               false});
  }
  if (table.empty()) return;
  write_heading(label::kUngraded, options, out);
  table.write(options.columns, options.color, out);
}

// A bar in proportion to the longest; something is never drawn as nothing.
std::string bar(std::size_t length, std::size_t longest) {
  if (length == 0) return {};
  return bar_text(std::max<std::size_t>(kLongestBar * length / longest, 1));
}

void write_grades(const Portfolio& portfolio, const ReportOptions& options, std::string& out) {
  const int scale = money_scale(portfolio);
  TextTable table({{say(label::kGrade, options), false, 0, 0},
                   {say(label::kProjects, options), true, 0, 0},
                   {say(label::kShare, options), true, 0, 1},
                   {say({"预算数(万元)", "Budget (10,000 yuan)"}, options), true, 0, 2},
                   {"", false, 0, 3}});
  std::size_t longest = std::max<std::size_t>(portfolio.ungraded.projects, 1);
  for (const GradeCount& count : portfolio.grades) longest = std::max(longest, count.projects);
  const auto add = [&](std::string_view name, const GradeCount& count, std::string_view color) {
    table.add({{std::string(name), std::to_string(count.projects),
                share(count.projects, portfolio.rows.size()).to_string() + "%",
                money_text(count.adjusted, scale), bar(count.projects, longest)},
               {std::string(color), {}, {}, {}, std::string(color)},
               {},
               false});
  };
  for (const Grade grade : kGrades) {
    add(grade_words(grade, options.language), portfolio.grades[static_cast<std::size_t>(grade)],
        grade_color(grade));
  }
  add(in_language(label::kNoGrade, options.language), portfolio.ungraded, "2");
  write_heading(label::kGrades, options, out);
  table.write(options.columns, options.color, out);
}

void write_departments(const Portfolio& portfolio, const ReportOptions& options, std::string& out) {
  const int scale = money_scale(portfolio);
  std::vector<TextColumn> columns = {{say(label::kDepartment, options), false, 10, 0},
                                     {say({"项目", "All"}, options), true, 0, 0}};
  for (const Grade grade : kGrades) {
    columns.push_back({say(both(grade_words, grade), options), true, 0, 0});
  }
  columns.push_back({say({"未评", "none"}, options), true, 0, 0});
  columns.push_back({say(label::kMean, options), true, 0, 1});
  columns.push_back({say({"预算数(万元)", "Budget"}, options), true, 0, 2});
  TextTable table(std::move(columns));
  for (const DepartmentCount& part : portfolio.departments) {
    TextRow row;
    row.cells = {
        part.name.empty() ? say({"（未填）", "(not stated)"}, options) : printable(part.name),
        std::to_string(part.projects)};
    for (const std::size_t count : part.grades) row.cells.push_back(std::to_string(count));
    row.cells.push_back(std::to_string(part.not_scored));
    row.cells.push_back(part.mean ? part.mean->to_string() : std::string());
    row.cells.push_back(money_text(part.adjusted, scale));
    table.add(std::move(row));
  }
  if (table.empty()) return;
  write_heading(label::kDepartments, options, out);
  table.write(options.columns, options.color, out);
}

std::string headline_zh(const Portfolio& portfolio, int scale) {
  const std::size_t graded = graded_count(portfolio);
  std::string text = fmt::format("项目 {} 个，已评定等级 {}，未评级 {}", portfolio.rows.size(),
                                 graded, portfolio.rows.size() - graded);
  if (portfolio.mean) {
    text += fmt::format("；平均得分 {}（{}–{}）", *portfolio.mean, *portfolio.lowest,
                        *portfolio.highest);
  }
  text += fmt::format("\n全年预算数 {} 万元，全年执行数 {} 万元",
                      money_text(portfolio.adjusted, scale), money_text(portfolio.executed, scale));
  const PortfolioRate rate = portfolio_rate(portfolio);
  if (rate.rate) text += fmt::format("，预算执行率 {}%", *rate.rate);
  if (rate.left_out != 0) {
    text += fmt::format("（不含只填一数的项目 {} 个）", rate.left_out);
  }
  return text;
}

std::string headline_en(const Portfolio& portfolio, int scale) {
  const std::size_t graded = graded_count(portfolio);
  std::string text = fmt::format("{} projects, {} graded, {} without a grade",
                                 portfolio.rows.size(), graded, portfolio.rows.size() - graded);
  if (portfolio.mean) {
    text +=
        fmt::format("; mean {} ({}–{})", *portfolio.mean, *portfolio.lowest, *portfolio.highest);
  }
  text += fmt::format("\nadjusted budget {}, executed {} (10,000 yuan)",
                      money_text(portfolio.adjusted, scale), money_text(portfolio.executed, scale));
  const PortfolioRate rate = portfolio_rate(portfolio);
  if (rate.rate) text += fmt::format(", execution rate {}%", *rate.rate);
  if (rate.left_out != 0) {
    text += fmt::format(" (without {} that state one amount)", rate.left_out);
  }
  return text;
}

}  // namespace

std::string printable(std::string_view text) {
  return escape_for_message(text, text.size() + 1);
}

std::string_view grade_color(Grade grade) {
  constexpr std::string_view kColors[] = {"32", "36", "33", "31"};
  return kColors[static_cast<std::size_t>(grade)];
}

std::string bar_text(std::size_t cells) {
  std::string out;
  for (std::size_t i = 0; i < cells; ++i) out += "█";
  return out;
}

std::string_view light_color(std::string_view light) {
  if (light == "red") return "31";
  if (light == "yellow") return "33";
  if (light == "green") return "32";
  if (light == "blue") return "34";
  return {};
}

void write_wrapped(std::string_view text, int columns, int indent, std::string& out) {
  for (const std::string& line : wrap_to_width(text, columns - indent)) {
    out.append(static_cast<std::size_t>(indent), ' ');
    out += line + '\n';
  }
}

void write_heading(const Words& words, const ReportOptions& options, std::string& out) {
  out += '\n';
  out += colored(truncate_to_width(in_language(words, options.language), options.columns), "1;4",
                 options.color);
  out += '\n';
}

void write_portfolio_screen(const Portfolio& portfolio, const ReportOptions& options,
                            std::string& out) {
  const bool zh = options.language == Language::zh;
  const int scale = money_scale(portfolio);
  const std::string years = years_text(portfolio);
  std::string title(in_language(label::kTitle, options.language));
  if (!years.empty()) title += zh ? fmt::format("（{} 年度）", years) : fmt::format(" ({})", years);
  out += colored(truncate_to_width(title, options.columns), "1", options.color) + '\n';
  const std::string note = public_note(options.withheld, portfolio.left_out, options.language);
  if (!note.empty()) write_wrapped(note, options.columns, 0, out);
  write_wrapped(zh ? headline_zh(portfolio, scale) : headline_en(portfolio, scale), options.columns,
                0, out);
  write_ungraded(portfolio, options, out);
  write_ranking(portfolio, options, out);
  if (portfolio.rows.empty()) return;
  write_grades(portfolio, options, out);
  write_departments(portfolio, options, out);
  write_insight_screen(portfolio, options, out);
}

}  // namespace pbs
