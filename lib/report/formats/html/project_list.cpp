// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "report/formats/html/parts.hpp"
#include "report/formats/view/portfolio_view.hpp"
#include "report/formats/view/words.hpp"
#include "report/report_columns.hpp"

namespace pbs {

namespace {

// Columns that the list of the graded leaves out: said elsewhere, or the same for nearly all.
constexpr std::string_view kNotListed[] = {"year", "status", "adjusted", "executed"};

bool listed(const ProjectColumn& column) {
  return std::find(std::begin(kNotListed), std::end(kNotListed), column.key) ==
         std::end(kNotListed);
}

std::string cell_text(const ProjectColumn& column, const PortfolioRow& row, Language language) {
  std::string text;
  if (column.key == "total" && row.status == CardStatus::pending) text = "≥ ";
  column.cell(row, {language, false}, text);
  return text;
}

std::size_t decimals_in(const ProjectColumn& column, const std::vector<RankedRow>& rows) {
  std::size_t most = 0;
  for (const RankedRow& ranked : rows) {
    most = std::max(most, decimals_of(cell_text(column, *ranked.row, Language::zh)));
  }
  return most;
}

// A column of the list with the decimals of its numbers.
struct ListColumn {
  const ProjectColumn* column = nullptr;
  std::size_t decimals = 0;
};

std::vector<ListColumn> list_columns(const std::vector<RankedRow>& rows, bool findings) {
  std::vector<ListColumn> columns;
  for (const ProjectColumn& column : project_columns()) {
    const bool counts = column.key == "errors" || column.key == "warnings";
    if (listed(column) && (findings || !counts))
      columns.push_back({&column, column.number ? decimals_in(column, rows) : 0});
  }
  return columns;
}

void write_cell(const ListColumn& in, const PortfolioRow& row, const ReportLinks& links,
                HtmlText& html) {
  const ProjectColumn& column = *in.column;
  if (column.key == "name") {
    write_project_name(row, links, html);
  } else if (column.key == "grade" && row.grade) {
    html.raw(fmt::format("<td data-v=\"{}\">", static_cast<int>(*row.grade)));
    if (row.status == CardStatus::pending) html.text("≥ ");
    write_grade(*row.grade, html);
    html.raw("</td>");
  } else if (column.number) {
    html.number(cell_text(column, row, html.language()), in.decimals);
  } else {
    html.cell(cell_text(column, row, html.language()));
  }
}

std::string place_of(const PortfolioRow& row) {
  return row.line > 1 ? fmt::format("{}:{}", row.path, row.line) : row.path;
}

}  // namespace

void write_project_name(const PortfolioRow& row, const ReportLinks& links, HtmlText& html) {
  html.raw("<th scope=\"row\"><a href=\"").raw(links.href(row)).raw("\">");
  const std::string& name = row.name.empty() ? row.id : row.name;
  html.user(name.empty() ? row.path : name).raw("</a></th>");
}

void write_ungraded_list(const std::vector<const PortfolioRow*>& rows, const ReportLinks& links,
                         bool findings, HtmlText& html) {
  if (rows.empty()) return;
  html.raw("<section aria-labelledby=\"ungraded\">")
      .words("h2 id=\"ungraded\"", label::kUngraded)
      .raw("<table class=\"list\"><thead><tr>");
  for (const Words* head :
       {&label::kProject, &label::kId, &label::kDepartment, &label::kStatus, &label::kFile}) {
    html.words("th scope=\"col\"", *head);
  }
  if (findings) {
    html.words("th scope=\"col\" class=\"n\"", label::kErrors)
        .words("th scope=\"col\" class=\"n\"", label::kWarnings);
  }
  html.raw("</tr></thead><tbody>\n");
  const std::size_t shown = std::min(rows.size(), kMostInAPart);
  for (std::size_t i = 0; i < shown; ++i) {
    const PortfolioRow& row = *rows[i];
    html.raw("<tr>");
    write_project_name(row, links, html);
    html.cell(row.id).cell(row.department).raw("<td>");
    html.words("span", both(status_words, row.status)).raw("</td>");
    html.cell(place_of(row));
    if (findings) html.count(row.errors).count(row.warnings);
    html.raw("</tr>\n");
  }
  html.raw("</tbody></table>\n");
  if (shown < rows.size()) {
    html.words("p class=\"dim\"", fmt::format("另有 {} 个，见各部门页面。", rows.size() - shown),
               fmt::format("and {} more on the pages of the departments", rows.size() - shown));
  }
  html.raw("</section>\n");
}

void write_ranked_list(const std::vector<RankedRow>& rows, const ReportLinks& links, bool findings,
                       HtmlText& html) {
  if (rows.empty()) return;
  html.raw("<section aria-labelledby=\"scores\">")
      .words("h2 id=\"scores\"", label::kRanking)
      .raw("<table class=\"list\" id=\"list\"><thead><tr><th scope=\"col\" class=\"n\">")
      .words("span", label::kRank)
      .raw("</th>");
  const std::vector<ListColumn> columns = list_columns(rows, findings);
  for (const auto& [column, decimals] : columns) {
    html.raw(fmt::format("<th scope=\"col\" data-k=\"{}\"{}>", column->key,
                         column->number ? " class=\"n\"" : ""))
        .words("span", column->heading)
        .raw("</th>");
  }
  html.raw("</tr></thead><tbody>\n");
  for (const RankedRow& ranked : rows) {
    html.raw("<tr>").count(ranked.rank);
    for (const ListColumn& column : columns) write_cell(column, *ranked.row, links, html);
    html.raw("</tr>\n");
  }
  html.raw("</tbody></table></section>\n");
}

void write_part_list(const std::vector<ReportPart>& parts, HtmlText& html) {
  html.raw("<section aria-labelledby=\"parts\">")
      .words("h2 id=\"parts\"", label::kDetails)
      .raw("<ul class=\"parts\">\n");
  for (const ReportPart& part : parts) {
    html.raw("<li><a href=\"").raw(part.href()).raw("\">");
    if (part.department.empty()) {
      html.words("span", {"（未填主管部门）", "(no department stated)"});
    } else {
      html.user(part.department);
    }
    if (part.of > 1) html.text(fmt::format(" {}/{}", part.number, part.of));
    html.raw("</a> ").words("small", fmt::format("{} 个项目", part.rows.size()),
                            fmt::format("projects: {}", part.rows.size()));
    html.raw("</li>\n");
  }
  html.raw("</ul></section>\n");
}

}  // namespace pbs
