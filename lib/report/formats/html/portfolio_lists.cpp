// SPDX-License-Identifier: MIT
// Kinds of services, and the best and the worst projects with what speaks for or against them.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/fraction.hpp"
#include "report/formats/html/parts.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_labels.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

constexpr std::size_t kMostOfAKind = 5;
constexpr std::size_t kMostMissing = 20;

struct ServiceCount {
  std::size_t projects = 0, graded = 0, low = 0;  // low: 中 or 差
  Fraction totals, adjusted;
};

// The mean of the totals, 2 decimals.
std::string mean_text(const ServiceCount& count) {
  if (count.graded == 0) return "—";
  const Fraction mean = count.totals / Fraction(static_cast<std::int64_t>(count.graded));
  return grouped(round(mean, 2, Rounding::half_up));
}

void write_service(const std::pair<std::string, std::string>& service, const ServiceCount& count,
                   int scale, HtmlText& html) {
  html.raw("<tr><th scope=\"row\">");
  if (service.first.empty() && service.second.empty()) {
    html.words("span class=\"dim\"", {"（未填）", "(not stated)"});
  }
  html.words("span", both(service_class_words, std::string_view(service.first))).raw(" ");
  html.words("span", both(service_kind_words, std::string_view(service.second))).raw("</th>");
  html.count(count.projects).count(count.graded).count(count.low).number(mean_text(count));
  const std::optional<Decimal> adjusted = count.adjusted.exact_decimal();
  html.number(adjusted ? money_text(*adjusted, scale) : std::string()).raw("</tr>\n");
}

// What in the project's numbers speaks against it, or for it.
void write_reasons(const PortfolioRow& row, HtmlText& html) {
  bool first = true;
  const auto say = [&](const std::string& zh, const std::string& en) {
    if (!first) html.raw("；");
    first = false;
    html.words("span", zh, en);
  };
  if (row.rate) {
    say(fmt::format("预算执行率 {}%", *row.rate), fmt::format("execution rate {}%", *row.rate));
  }
  if (const std::optional<Decimal> gap = difference(row.claimed, row.total);
      gap && !gap->is_zero()) {
    say(fmt::format("自评比结果{} {} 分", gap->is_negative() ? "低" : "高", gap->abs()),
        fmt::format("claimed {} than the result by {}", gap->is_negative() ? "less" : "more",
                    gap->abs()));
  }
  if (!row.light.empty() && row.light != "green") {
    say(fmt::format("监控{}", light_words(row.light, Language::zh)),
        fmt::format("monitoring: {}", light_words(row.light, Language::en)));
  }
  if (row.errors != 0) {
    say(fmt::format("错误 {} 处", row.errors), fmt::format("errors: {}", row.errors));
  }
  if (row.warnings != 0) {
    say(fmt::format("警告 {} 处", row.warnings), fmt::format("warnings: {}", row.warnings));
  }
}

void write_picked(const std::vector<RankedRow>& rows, const Words& caption,
                  const ReportLinks& links, HtmlText& html) {
  html.raw("<table class=\"plain picked\"><caption>").words("span", caption);
  html.raw("</caption><thead><tr>").words("th scope=\"col\" class=\"n\"", label::kRank);
  for (const Words* head : {&label::kProject, &label::kDepartment}) {
    html.words("th scope=\"col\"", *head);
  }
  html.words("th scope=\"col\" class=\"n\"", label::kTotal);
  html.words("th scope=\"col\"", label::kGrade).words("th scope=\"col\"", label::kRemark);
  html.raw("</tr></thead><tbody>\n");
  for (const RankedRow& ranked : rows) {
    const PortfolioRow& row = *ranked.row;
    html.raw("<tr>").count(ranked.rank);
    write_project_name(row, links, html);
    html.cell(row.department).number(row.total).raw("<td>");
    write_grade(*row.grade, html);
    html.raw("</td><td>");
    write_reasons(row, html);
    html.raw("</td></tr>\n");
  }
  html.raw("</tbody></table>\n");
}

// The ids of what was not handed in; long lists name the first ones.
void write_missing(const std::vector<std::string>& ids, HtmlText& html) {
  html.raw("<td>");
  const std::size_t shown = std::min(ids.size(), kMostMissing);
  for (std::size_t i = 0; i < shown; ++i) {
    if (i != 0) html.raw(", ");
    html.user(ids[i]);
  }
  if (shown < ids.size()) {
    html.raw(" ").words("small", fmt::format("另有 {} 个", ids.size() - shown),
                        fmt::format("and {} more", ids.size() - shown));
  }
  html.raw("</td>");
}

}  // namespace

void write_handed_in(const Portfolio& portfolio, int scale, HtmlText& html) {
  if (portfolio.handed_in.empty()) return;
  html.raw("<section aria-labelledby=\"handed-in\">")
      .words("h2 id=\"handed-in\"", label::kHandedInTitle)
      .raw("<table class=\"plain\"><caption>")
      .words("small", label::kWanNote)
      .raw("</caption><thead><tr>")
      .words("th scope=\"col\"", label::kDepartment);
  static constexpr Words kRegistered{"清单项目数", "In the register"};
  static constexpr Words kIn{"已报送", "Handed in"};
  static constexpr Words kAmount{"清单金额", "Amount"};
  static constexpr Words kInAmount{"已报送金额", "Amount handed in"};
  static constexpr Words kMissing{"未报送", "Not handed in"};
  for (const Words* head : {&kRegistered, &kIn, &kAmount, &kInAmount}) {
    html.words("th scope=\"col\" class=\"n\"", *head);
  }
  html.words("th scope=\"col\"", kMissing).raw("</tr></thead><tbody>\n");
  for (const DepartmentHandedIn& department : portfolio.handed_in) {
    html.raw("<tr>").block("th scope=\"row\"", department.name.empty() ? "—" : department.name);
    html.count(department.registered).count(department.handed_in);
    html.number(money_text(department.amount, scale));
    html.number(money_text(department.handed_in_amount, scale));
    write_missing(department.missing, html);
    html.raw("</tr>\n");
  }
  html.raw("</tbody></table></section>\n");
}

void write_services(const Portfolio& portfolio, int scale, HtmlText& html) {
  if (portfolio.rows.empty()) return;
  std::map<std::pair<std::string, std::string>, ServiceCount> counts;
  for (const PortfolioRow& row : portfolio.rows) {
    ServiceCount& count = counts[{row.service_class, row.service_kind}];
    ++count.projects;
    if (row.adjusted) count.adjusted += *row.adjusted;
    if (!row.grade || !row.total) continue;
    ++count.graded;
    count.totals += *row.total;
    if (*row.grade >= Grade::fair) ++count.low;
  }
  html.raw("<section aria-labelledby=\"services\">").words("h2 id=\"services\"", label::kServices);
  html.raw("<table class=\"plain\"><caption>").words("small", label::kWanNote);
  html.raw("</caption><thead><tr>").words("th scope=\"col\"", label::kService);
  static constexpr Words kLow{"中、差", "Fair, poor"};
  for (const Words* head :
       {&label::kProjects, &label::kGraded, &kLow, &label::kMean, &label::kBudget}) {
    html.words("th scope=\"col\" class=\"n\"", *head);
  }
  html.raw("</tr></thead><tbody>\n");
  for (const auto& [service, count] : counts) write_service(service, count, scale, html);
  html.raw("</tbody></table></section>\n");
}

void write_best_and_worst(const Portfolio& portfolio, const ReportLinks& links, HtmlText& html) {
  const std::vector<RankedRow> rows = ranked_rows(portfolio);
  if (rows.empty()) return;
  html.raw("<section aria-labelledby=\"best\">").words("h2 id=\"best\"", label::kBestAndWorst);
  const std::size_t each = std::min(kMostOfAKind, (rows.size() + 1) / 2);
  const auto count = static_cast<std::ptrdiff_t>(each);
  write_picked({rows.begin(), rows.begin() + count}, {"得分最高", "Highest scores"}, links, html);
  if (rows.size() > each) {
    const std::ptrdiff_t worst = std::min(count, static_cast<std::ptrdiff_t>(rows.size()) - count);
    write_picked({rows.rbegin(), rows.rbegin() + worst}, {"得分最低", "Lowest scores"}, links,
                 html);
  }
  html.raw("</section>\n");
}

}  // namespace pbs
