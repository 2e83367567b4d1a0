// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "report/formats/html/parts.hpp"
#include "report/formats/view/portfolio_tables.hpp"
#include "report/formats/view/portfolio_view.hpp"
#include "report/formats/view/stage_labels.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

constexpr Grade kGrades[] = {Grade::excellent, Grade::good, Grade::fair, Grade::poor};

void figure(HtmlText& html, const Words& name, const std::string& value, const Words& note = {}) {
  html.raw("<div>").words("dt", name).raw("<dd><b>").text(value).raw("</b>");
  if (!note.zh.empty()) html.words("small", note);
  html.raw("</dd></div>\n");
}

std::string text_or_dash(const std::optional<Decimal>& value) {
  return value ? grouped(*value) : "—";
}

void write_headline(const Portfolio& portfolio, bool findings, HtmlText& html) {
  const int scale = money_scale(portfolio);
  const std::size_t graded = graded_count(portfolio);
  std::size_t errors = 0;
  std::size_t warnings = 0;
  for (const PortfolioRow& row : portfolio.rows) {
    errors += row.errors;
    warnings += row.warnings;
  }
  const PortfolioRate rate = portfolio_rate(portfolio);
  const std::string without = std::to_string(portfolio.rows.size() - graded);
  const std::string without_zh = "未评级 " + without;
  const std::string without_en = "without a grade: " + without;
  const std::string range = portfolio.lowest && portfolio.highest
                                ? fmt::format("{}–{}", *portfolio.lowest, *portfolio.highest)
                                : std::string();
  html.raw("<dl class=\"figures\">\n");
  figure(html, label::kProjects, std::to_string(portfolio.rows.size()));
  figure(html, label::kGraded, std::to_string(graded), Words::made(without_zh, without_en));
  figure(html, label::kMean, text_or_dash(portfolio.mean), Words::made(range, range));
  figure(html, label::kBudget, money_text(portfolio.adjusted, scale), {"万元", "10,000 yuan"});
  figure(html, label::kExecuted, money_text(portfolio.executed, scale), {"万元", "10,000 yuan"});
  Filled partial;
  if (rate.left_out != 0) {
    partial = {fmt::format("不含只填一数的项目 {}", rate.left_out),
               fmt::format("without {} that state one amount", rate.left_out)};
  }
  figure(html, label::kRate, rate.rate ? grouped(*rate.rate) + "%" : "—", partial);
  if (findings) {
    figure(html, label::kErrors, std::to_string(errors));
    figure(html, label::kWarnings, std::to_string(warnings));
  }
  html.raw("</dl>\n");
}

void write_duplicates(const Portfolio& portfolio, HtmlText& html) {
  if (portfolio.duplicate_ids.empty()) return;
  html.raw("<p class=\"note\">").words("span", {"编号重复：", "Ids that occur more than once: "});
  bool first = true;
  for (const std::string& id : portfolio.duplicate_ids) {
    if (!first) html.text(", ");
    first = false;
    html.user(id);
  }
  html.raw("</p>\n");
}

// The total has no share: rounded shares need not add up.
void grade_row(HtmlText& html, const GradeCount& count, std::string_view part, int scale) {
  html.count(count.projects)
      .number(part)
      .number(money_text(count.adjusted, scale))
      .number(money_text(count.executed, scale))
      .raw("</tr>\n");
}

void write_grade_table(const Portfolio& portfolio, int scale, HtmlText& html) {
  const std::size_t all = portfolio.rows.size();
  const auto part = [&](const GradeCount& count) {
    return share(count.projects, all).to_string() + "%";
  };
  html.raw("<table class=\"plain\"><caption>")
      .words("span", {"等级、项目数和金额（万元）", "Grades, projects and amounts (10,000 yuan)"})
      .raw("</caption><thead><tr>");
  for (const Words* head :
       {&label::kGrade, &label::kProjects, &label::kShare, &label::kBudget, &label::kExecuted}) {
    html.words(head == &label::kGrade ? "th scope=\"col\"" : "th scope=\"col\" class=\"n\"", *head);
  }
  html.raw("</tr></thead><tbody>\n");
  for (const Grade grade : kGrades) {
    html.raw("<tr><th scope=\"row\">");
    write_grade(grade, html);
    html.raw("</th>");
    const GradeCount& count = portfolio.grades[static_cast<std::size_t>(grade)];
    grade_row(html, count, part(count), scale);
  }
  html.raw("<tr>").words("th scope=\"row\"", label::kNoGrade);
  grade_row(html, portfolio.ungraded, part(portfolio.ungraded), scale);
  html.raw("</tbody><tfoot><tr>").words("th scope=\"row\"", label::kTotalRow);
  grade_row(html, {all, portfolio.adjusted, portfolio.executed}, {}, scale);
  html.raw("</tfoot></table>\n");
}

void write_grade_charts(const Portfolio& portfolio, int scale, HtmlText& html) {
  std::vector<Bar> counts;
  std::vector<Bar> money;
  const auto add = [&](const Words& name, const GradeCount& grade) {
    counts.push_back(
        {name, std::to_string(grade.projects), Decimal(static_cast<std::int64_t>(grade.projects))});
    money.push_back({name, money_text(grade.adjusted, scale), std::max(grade.adjusted, Decimal())});
  };
  for (const Grade grade : kGrades) {
    add(both(grade_words, grade), portfolio.grades[static_cast<std::size_t>(grade)]);
  }
  add(label::kNoGrade, portfolio.ungraded);
  html.raw("<div class=\"charts\">");
  write_bar_chart("by-count", {"各等级项目数", "Projects by grade"}, counts, html);
  write_bar_chart("by-money",
                  {"各等级全年预算数（万元）", "Adjusted budget by grade (10,000 yuan)"}, money,
                  html);
  html.raw("</div>\n");
}

void department_numbers(HtmlText& html, const DepartmentCount& part, int scale) {
  html.count(part.projects);
  for (const std::size_t count : part.grades) html.count(count);
  html.count(part.not_scored)
      .number(part.mean)
      .number(money_text(part.adjusted, scale))
      .number(money_text(part.executed, scale))
      .raw("</tr>\n");
}

void department_row(HtmlText& html, const DepartmentCount& part, int scale) {
  html.raw("<tr><th scope=\"row\">");
  if (part.name.empty()) {
    html.words("span class=\"dim\"", {"（未填）", "(not stated)"});
  } else {
    html.user(part.name);
  }
  html.raw("</th>");
  department_numbers(html, part, scale);
}

void write_departments(const Portfolio& portfolio, int scale, HtmlText& html) {
  if (portfolio.departments.empty()) return;
  html.raw("<section aria-labelledby=\"departments\">")
      .words("h2 id=\"departments\"", label::kDepartments);
  html.raw(
          "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\"departments\">"
          "<table class=\"plain\"><caption>")
      .words("small", label::kWanNote)
      .raw("</caption><thead><tr>")
      .words("th scope=\"col\"", label::kDepartment);
  html.words("th scope=\"col\" class=\"n\"", label::kProjects);
  for (const Grade grade : kGrades) {
    html.words("th scope=\"col\" class=\"n\"", both(grade_words, grade));
  }
  for (const Words* head : {&label::kNoGrade, &label::kMean, &label::kBudget, &label::kExecuted}) {
    html.words("th scope=\"col\" class=\"n\"", *head);
  }
  html.raw("</tr></thead><tbody>\n");
  for (const DepartmentCount& part : portfolio.departments) department_row(html, part, scale);
  DepartmentCount all{{},
                      portfolio.rows.size(),
                      {},
                      portfolio.ungraded.projects,
                      portfolio.adjusted,
                      portfolio.executed,
                      portfolio.mean};
  for (std::size_t i = 0; i < all.grades.size(); ++i) all.grades[i] = portfolio.grades[i].projects;
  html.raw("</tbody><tfoot><tr>").words("th scope=\"row\"", label::kTotalRow);
  department_numbers(html, all, scale);
  html.raw("</tfoot></table></div></section>\n");
}

// The index of many projects stays small.
std::size_t most_rows(const Portfolio& portfolio) {
  return portfolio.rows.size() > 200 ? 40 : 200;
}

// Days and ids stay on one line.
bool keeps_together(std::string_view text) {
  constexpr std::size_t kLongest = 20;
  return text.size() <= kLongest && std::ranges::all_of(text, [](char byte) {
           return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || byte == '-';
         });
}

void write_cell(const PortfolioCell& cell, bool number, const ReportLinks& links, HtmlText& html) {
  const bool together = keeps_together(cell.text.zh);
  if (cell.project != nullptr) {
    html.raw("<td>").block("a href=\"" + links.href(*cell.project) + "\"", cell.text.zh);
    html.raw("</td>");
  } else if (cell.of_declaration) {
    html.block(together ? "td class=\"nb\"" : "td", cell.text.zh);
  } else if (number) {
    html.number(cell.text.zh);
  } else if (cell.text.zh == cell.text.en) {
    html.block(together ? "td class=\"nb\"" : "td", cell.text.zh);
  } else {
    html.words("td", cell.text);
  }
}

void write_table_row(const PortfolioTable& table, std::size_t i, const ReportLinks& links,
                     HtmlText& html) {
  const bool total = table.totalled && i + 1 == table.rows.size();
  html.raw(total ? "</tbody><tfoot><tr>" : "<tr>");
  for (std::size_t k = 0; k < table.rows[i].size(); ++k) {
    write_cell(table.rows[i][k], table.columns[k].number, links, html);
  }
  html.raw(total ? "</tr></tfoot>" : "</tr>\n");
}

void write_table(const PortfolioTable& table, const ReportLinks& links, HtmlText& html) {
  const std::string id(table.id);
  html.raw("<section aria-labelledby=\"" + id + "\">").words("h2 id=\"" + id + "\"", table.title);
  if (!table.note.zh.empty()) html.words("p class=\"note\"", table.note);
  html.raw("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\"" + id +
           "\"><table class=\"plain\"><thead><tr>");
  for (const PortfolioColumn& column : table.columns) {
    html.words(column.number ? "th scope=\"col\" class=\"n\"" : "th scope=\"col\"",
               column.heading);
  }
  html.raw("</tr></thead><tbody>\n");
  for (std::size_t i = 0; i < table.rows.size(); ++i) write_table_row(table, i, links, html);
  html.raw(table.totalled ? "</table></div>" : "</tbody></table></div>");
  const Filled more = rows_left_out(table);
  if (!more.zh.empty()) html.words("p class=\"note\"", more);
  html.raw("</section>\n");
}

void write_rules(const Portfolio& portfolio, HtmlText& html) {
  const std::vector<RuleCount> counts = rule_counts(portfolio);
  if (counts.empty()) return;
  html.raw("<section aria-labelledby=\"rules\">")
      .words("h2 id=\"rules\"", label::kRules)
      .raw("<table class=\"plain\"><thead><tr>")
      .words("th scope=\"col\"", {"规则", "Rule"})
      .words("th scope=\"col\"", label::kFindings)
      .words("th scope=\"col\" class=\"n\"", {"处数", "Count"})
      .raw("</tr></thead><tbody>\n");
  for (const RuleCount& count : counts) {
    html.raw("<tr><th scope=\"row\"><code>").text(count.rule).raw("</code></th><td>");
    if (count.info != nullptr) html.summary("span", *count.info);
    html.raw("</td>").count(count.findings).raw("</tr>\n");
  }
  html.raw("</tbody></table></section>\n");
}

}  // namespace

std::vector<Chapter> portfolio_chapters(const Portfolio& portfolio, bool list, bool parts) {
  const bool graded = graded_count(portfolio) != 0;
  const struct {
    Chapter chapter;
    bool there;
  } all[] = {{{"summary", label::kSummary}, true},
             {{"departments", label::kDepartments}, !portfolio.departments.empty()},
             {{"handed-in", label::kHandedInTitle}, !portfolio.handed_in.empty()},
             {{"services", label::kServices}, !portfolio.rows.empty()},
             {{"best", label::kBestAndWorst}, graded},
             {{"rules", label::kRules}, !rule_counts(portfolio).empty()},
             {{"ungraded", label::kUngraded}, graded_count(portfolio) != portfolio.rows.size()},
             {{"parts", label::kDetails}, parts},
             {{"scores", label::kRanking}, list && graded}};
  std::vector<Chapter> chapters;
  for (const auto& [chapter, there] : all) {
    if (there) chapters.push_back(chapter);
    if (chapter.id != "best") continue;
    for (const PortfolioTable& table : portfolio_tables(portfolio, most_rows(portfolio))) {
      chapters.push_back({table.id, table.title});
    }
  }
  return chapters;
}

void write_portfolio_page(const Portfolio& portfolio, const ReportLinks& links, bool findings,
                          HtmlText& html) {
  const int scale = money_scale(portfolio);
  html.raw("<section aria-labelledby=\"summary\">").words("h2 id=\"summary\"", label::kSummary);
  write_headline(portfolio, findings, html);
  write_duplicates(portfolio, html);
  if (!portfolio.rows.empty()) {
    html.raw("<div class=\"grades\">");
    write_grade_table(portfolio, scale, html);
    write_grade_charts(portfolio, scale, html);
    html.raw("</div>\n<div class=\"charts more\">");
    write_distribution(portfolio, html);
    write_scatter(portfolio, links, html);
    write_monitoring_lights(portfolio, html);
    html.raw("</div>\n");
  }
  html.raw("</section>\n");
  write_departments(portfolio, scale, html);
  write_handed_in(portfolio, scale, html);
  write_services(portfolio, scale, html);
  write_best_and_worst(portfolio, links, html);
  for (const PortfolioTable& table : portfolio_tables(portfolio, most_rows(portfolio))) {
    write_table(table, links, html);
  }
  write_rules(portfolio, html);
}

}  // namespace pbs
