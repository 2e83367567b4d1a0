// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "report/formats/md/parts.hpp"
#include "report/formats/view/portfolio_tables.hpp"
#include "report/formats/view/portfolio_view.hpp"
#include "report/formats/view/public_note.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

constexpr std::size_t kMostTableRows = 200;  // longer lists stand in the workbook

constexpr Grade kGrades[] = {Grade::excellent, Grade::good, Grade::fair, Grade::poor};

void write_rate(const PortfolioRate& rate, MdText& md) {
  if (!rate.rate) return;
  std::string text = grouped(*rate.rate) + "%";
  if (rate.left_out != 0) {
    text += fmt::format(" ({} {})",
                        md.say({"不含只填一数的项目", "without projects that state one amount:"}),
                        rate.left_out);
  }
  md.item(label::kRate, text);
}

void write_summary(const Portfolio& portfolio, int scale, MdText& md) {
  const std::size_t graded = graded_count(portfolio);
  const std::string_view unit = md.say({" 万元", " × 10,000 yuan"});
  md.heading(2, md.say(label::kSummary));
  md.item(label::kProjects, std::to_string(portfolio.rows.size()));
  md.item(label::kGraded, std::to_string(graded));
  md.item(label::kNoGrade, std::to_string(portfolio.rows.size() - graded));
  if (portfolio.mean) {
    md.item(label::kMean,
            fmt::format("{} ({}–{})", *portfolio.mean, *portfolio.lowest, *portfolio.highest));
  }
  md.item(label::kBudget, money_text(portfolio.adjusted, scale) + std::string(unit));
  md.item(label::kExecuted, money_text(portfolio.executed, scale) + std::string(unit));
  write_rate(portfolio_rate(portfolio), md);
  if (!portfolio.duplicate_ids.empty()) {
    std::string ids;
    for (const std::string& id : portfolio.duplicate_ids)
      ids += (ids.empty() ? "" : ", ") + md_text(id);
    md.item({"编号重复", "Duplicate ids"}, ids);
  }
  md.end_list();
}

// The total has no share: rounded shares need not add up.
void grade_row(std::string_view name, const GradeCount& count, std::string_view part, int scale,
               MdText& md) {
  md.start_row();
  md.cell(name);
  md.cell(std::to_string(count.projects));
  md.cell(part);
  md.cell(money_text(count.adjusted, scale));
  md.cell(money_text(count.executed, scale));
  md.end_row();
}

void write_grades(const Portfolio& portfolio, int scale, MdText& md) {
  const std::size_t all = portfolio.rows.size();
  const auto row = [&](std::string_view name, const GradeCount& count) {
    grade_row(name, count, share(count.projects, all).to_string() + "%", scale, md);
  };
  md.heading(2, md.say(label::kGrades));
  md.paragraph(md.say(label::kWanNote));
  md.table_head({{label::kGrade},
                 {label::kProjects, true},
                 {label::kShare, true},
                 {label::kBudget, true},
                 {label::kExecuted, true}});
  for (const Grade grade : kGrades) {
    row(grade_words(grade, md.language()), portfolio.grades[static_cast<std::size_t>(grade)]);
  }
  row(md.say(label::kNoGrade), portfolio.ungraded);
  grade_row(md.say(label::kTotalRow), {all, portfolio.adjusted, portfolio.executed}, {}, scale, md);
  md.end_table();
}

std::string name_of(const PortfolioRow& row) {
  return md_text(row.name.empty() ? row.path : row.name);
}

// A public copy has no findings, and "0 errors" would say that there were none.
void finding_columns(bool findings, std::vector<MdText::Column>& columns) {
  if (!findings) return;
  columns.push_back({label::kErrors, true});
  columns.push_back({label::kWarnings, true});
}

void finding_cells(const PortfolioRow& row, bool findings, MdText& md) {
  if (!findings) return;
  md.cell(std::to_string(row.errors));
  md.cell(std::to_string(row.warnings));
}

void write_ungraded(const Portfolio& portfolio, bool findings, MdText& md) {
  const std::vector<const PortfolioRow*> rows = ungraded_rows(portfolio);
  if (rows.empty()) return;
  md.heading(2, md.say(label::kUngraded));
  std::vector<MdText::Column> columns = {
      {label::kId}, {label::kProject}, {label::kDepartment}, {label::kStatus}, {label::kFile}};
  finding_columns(findings, columns);
  md.table_head(columns);
  for (const PortfolioRow* row : rows) {
    md.start_row();
    md.cell(md_text(row->id));
    md.cell(md_text(row->name));
    md.cell(md_text(row->department));
    md.cell(status_words(row->status, md.language()));
    md.cell(md_text(row->line > 1 ? fmt::format("{}:{}", row->path, row->line) : row->path));
    finding_cells(*row, findings, md);
    md.end_row();
  }
  md.end_table();
}

void write_ranking(const Portfolio& portfolio, bool findings, MdText& md) {
  const std::vector<RankedRow> rows = ranked_rows(portfolio);
  if (rows.empty()) return;
  md.heading(2, md.say(label::kRanking));
  std::vector<MdText::Column> columns = {{label::kRank, true},
                                         {label::kId},
                                         {label::kProject},
                                         {label::kDepartment},
                                         {{"执行率（%）", "Rate (%)"}, true},
                                         {label::kClaimed, true},
                                         {{"得分", "Total"}, true},
                                         {label::kGrade}};
  finding_columns(findings, columns);
  md.table_head(columns);
  for (const RankedRow& ranked : rows) {
    const PortfolioRow& row = *ranked.row;
    const std::string_view bound = row.status == CardStatus::pending ? "≥ " : "";
    md.start_row();
    md.cell(std::to_string(ranked.rank));
    md.cell(md_text(row.id));
    md.cell(name_of(row));
    md.cell(md_text(row.department));
    md.cell(row.rate);
    md.cell(row.claimed);
    md.cell(fmt::format("{}{}", bound, *row.total));
    md.cell(fmt::format("{}{}", bound, grade_words(*row.grade, md.language())));
    finding_cells(row, findings, md);
    md.end_row();
  }
  md.end_table();
}

void write_departments(const Portfolio& portfolio, int scale, MdText& md) {
  if (portfolio.departments.empty()) return;
  const auto grade = [](Grade value) { return MdText::Column{both(grade_words, value), true}; };
  md.heading(2, md.say(label::kDepartments));
  md.paragraph(md.say(label::kWanNote));
  md.table_head({{label::kDepartment},
                 {label::kProjects, true},
                 grade(Grade::excellent),
                 grade(Grade::good),
                 grade(Grade::fair),
                 grade(Grade::poor),
                 {label::kNoGrade, true},
                 {label::kMean, true},
                 {label::kBudget, true},
                 {label::kExecuted, true}});
  for (const DepartmentCount& part : portfolio.departments) {
    md.start_row();
    md.cell(part.name.empty() ? std::string(md.say({"（未填）", "(not stated)"}))
                              : md_text(part.name));
    md.cell(std::to_string(part.projects));
    for (const std::size_t count : part.grades) md.cell(std::to_string(count));
    md.cell(std::to_string(part.not_scored));
    md.cell(part.mean);
    md.cell(money_text(part.adjusted, scale));
    md.cell(money_text(part.executed, scale));
    md.end_row();
  }
  md.end_table();
}

void write_table(const PortfolioTable& table, MdText& md) {
  md.heading(2, md.say(table.title));
  if (!table.note.zh.empty()) md.paragraph(md_text(md.say(table.note)));
  std::vector<MdText::Column> columns;
  for (const PortfolioColumn& column : table.columns) {
    columns.push_back({column.heading, column.number});
  }
  md.table_head(columns);
  for (const std::vector<PortfolioCell>& row : table.rows) {
    md.start_row();
    for (const PortfolioCell& cell : row) md.cell(md_text(md.say(cell.text)));
    md.end_row();
  }
  md.end_table();
  const Filled more = rows_left_out(table);
  if (!more.zh.empty()) md.paragraph(md.say(more));
}

void write_rules(const Portfolio& portfolio, MdText& md) {
  const std::vector<RuleCount> counts = rule_counts(portfolio);
  if (counts.empty()) return;
  md.heading(2, md.say(label::kRules));
  md.table_head({{{"规则", "Rule"}}, {label::kFindings}, {{"处数", "Count"}, true}});
  for (const RuleCount& count : counts) {
    md.start_row();
    md.cell(md_text(count.rule));
    md.cell(count.info == nullptr ? std::string() : md_text(md.say(count.info->summary)));
    md.cell(std::to_string(count.findings));
    md.end_row();
  }
  md.end_table();
}

}  // namespace

void write_md_portfolio(const Portfolio& portfolio, const ReportOptions& options, MdText& md) {
  const int scale = money_scale(portfolio);
  const std::string years = years_text(portfolio);
  md.heading(1, md.say(label::kTitle));
  if (!years.empty()) {
    md.paragraph(md.language() == Language::zh ? fmt::format("{} 年度", years)
                                               : fmt::format("Year {}", years));
  }
  const std::string note = public_note(options.withheld, portfolio.left_out, md.language());
  if (!note.empty()) md.paragraph(note);
  write_summary(portfolio, scale, md);
  if (!portfolio.rows.empty()) write_grades(portfolio, scale, md);
  write_ungraded(portfolio, options.withheld.empty(), md);
  write_ranking(portfolio, options.withheld.empty(), md);
  write_departments(portfolio, scale, md);
  for (const PortfolioTable& table : portfolio_tables(portfolio, kMostTableRows)) {
    write_table(table, md);
  }
  write_rules(portfolio, md);
  if (!portfolio.rows.empty()) md.heading(2, md.say(label::kDetails));
}

}  // namespace pbs
