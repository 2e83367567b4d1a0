// SPDX-License-Identifier: MIT
// The charts of the portfolio page beside those of the grades: how the scores are distributed, and
// how they stand against the execution of the budget.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/fraction.hpp"
#include "report/formats/html/parts.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"

namespace pbs {

namespace {

constexpr int kBinWidth = 5;
constexpr int kFirstBin = 50;  // all below stand in one

// The frame of the scatter chart, in units of the drawing.
constexpr int kLeft = 38, kTop = 10, kPlotWidth = 330, kPlotHeight = 190;
constexpr int kMostRate = 120;
// More projects than these are drawn as squares with their number, else as points.
constexpr std::size_t kMostPoints = 300;
constexpr int kCellRate = 5, kCellTotal = 4;

// The step of 0, 1, 2 … that a number from 0 to `most` falls into; what lies outside counts with
// the nearest.
int step_of(const Decimal& value, int width, int most) {
  const Fraction steps = Fraction(value) / Fraction(width);
  int step = 0;
  while ((step + 1) * width <= most && steps >= Fraction(step + 1)) ++step;
  return step;
}

std::string along(const Decimal& value, int most, int length) {
  Fraction part = Fraction(value) / Fraction(most);
  if (part.sign() < 0) part = Fraction(0);
  if (part > Fraction(1)) part = Fraction(1);
  return round(part * Fraction(length), 1, Rounding::half_up).to_string();
}

void write_frame(HtmlText& html) {
  for (const int total : {0, 60, 80, 90, 100}) {
    const int y = kTop + kPlotHeight - kPlotHeight * total / 100;
    html.raw(fmt::format("<path class=\"grid\" d=\"M{} {}h{}\"/>", kLeft, y, kPlotWidth));
    html.raw(fmt::format("<text class=\"l\" x=\"{}\" y=\"{}\">{}</text>", kLeft - 6, y + 4, total));
  }
  for (const int rate : {0, 20, 40, 60, 80, 100, 120}) {
    const int x = kLeft + kPlotWidth * rate / kMostRate;
    html.raw(fmt::format("<text class=\"c\" x=\"{}\" y=\"{}\">{}%</text>", x,
                         kTop + kPlotHeight + 17, rate));
  }
}

using Cells = std::map<std::pair<int, int>, std::size_t>;

void write_cells(const Cells& cells, HtmlText& html) {
  std::size_t most = 1;
  for (const auto& [cell, count] : cells) most = std::max(most, count);
  for (const auto& [cell, count] : cells) {
    const int width = kPlotWidth * kCellRate / kMostRate;
    const int height = kPlotHeight * kCellTotal / 100;
    const int shade = 1 + static_cast<int>(count * 4 / (most + 1));
    html.raw(fmt::format("<rect class=\"h{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
                         shade, kLeft + kPlotWidth * cell.first * kCellRate / kMostRate,
                         kTop + kPlotHeight - height * (cell.second + 1), width, height));
  }
}

void number_heads(std::initializer_list<const Words*> heads, HtmlText& html) {
  for (const Words* head : heads) html.words("th scope=\"col\" class=\"n\"", *head);
  html.raw("</tr></thead><tbody>\n");
}

void open_numbers(HtmlText& html) {
  html.raw("<details>").words("summary", {"图中的数值", "The numbers of the chart"});
  html.raw("<table class=\"plain\"><thead><tr>");
}

// The numbers of the points, a project each.
void write_points_table(const std::vector<const PortfolioRow*>& rows, const ReportLinks& links,
                        HtmlText& html) {
  open_numbers(html);
  html.words("th scope=\"col\"", label::kProject);
  number_heads({&label::kRate, &label::kTotal}, html);
  for (const PortfolioRow* row : rows) {
    html.raw("<tr>");
    write_project_name(*row, links, html);
    html.number(row->rate->to_string() + "%").number(row->total).raw("</tr>\n");
  }
  html.raw("</tbody></table></details>");
}

std::string range_text(int step, int width, int most, std::string_view sign) {
  const int from = step * width;
  if (from + width >= most) return fmt::format("≥{}{}", from, sign);
  return fmt::format("{}–{}{}", from, from + width, sign);
}

// The numbers of the squares: how many projects stand in each.
void write_cells_table(const Cells& cells, HtmlText& html) {
  open_numbers(html);
  static constexpr Words kRates{"预算执行率（含下限）", "Execution rate (lower bound included)"};
  static constexpr Words kTotals{"得分（含下限）", "Score (lower bound included)"};
  number_heads({&kRates, &kTotals, &label::kProjects}, html);
  for (const auto& [cell, count] : cells) {
    html.raw("<tr>").number(range_text(cell.first, kCellRate, kMostRate, "%"));
    html.number(range_text(cell.second, kCellTotal, 101, "")).count(count).raw("</tr>\n");
  }
  html.raw("</tbody></table></details>");
}

}  // namespace

void write_distribution(const Portfolio& portfolio, HtmlText& html) {
  constexpr int kBins = (100 - kFirstBin) / kBinWidth;
  std::vector<std::size_t> counts(kBins + 1);
  std::size_t graded = 0;
  for (const PortfolioRow& row : portfolio.rows) {
    if (!row.total || !row.grade) continue;
    ++graded;
    const int step = step_of(*row.total, kBinWidth, 100 - kBinWidth);
    ++counts[static_cast<std::size_t>(std::max(0, step - kFirstBin / kBinWidth + 1))];
  }
  if (graded == 0) return;
  std::vector<std::string> names = {fmt::format("<{}", kFirstBin)};
  for (int from = kFirstBin; from < 100; from += kBinWidth) {
    names.push_back(fmt::format("{}–{}", from, from + kBinWidth));
  }
  std::vector<Bar> bars;
  for (std::size_t i = counts.size(); i-- > 0;) {
    bars.push_back({Words::made(names[i], names[i]), std::to_string(counts[i]),
                    Decimal(static_cast<std::int64_t>(counts[i]))});
  }
  write_bar_chart("by-score",
                  {"得分分布（项目数，各段含下限）",
                   "Distribution of the scores (projects; lower bounds included)"},
                  bars, html);
}

void write_scatter(const Portfolio& portfolio, const ReportLinks& links, HtmlText& html) {
  std::vector<const PortfolioRow*> rows;
  for (const PortfolioRow& row : portfolio.rows) {
    if (row.total && row.grade && row.rate) rows.push_back(&row);
  }
  if (rows.size() < 2) return;
  const bool points = rows.size() <= kMostPoints;
  static constexpr Words kName{"预算执行率（横）与得分（纵）",
                               "Execution rate (across) and score (up)"};
  html.raw("<figure>").words("figcaption", kName);
  html.raw(fmt::format("<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"scatter\">",
                       kLeft + kPlotWidth + 32, kTop + kPlotHeight + 26));
  html.words("title id=\"scatter\"", kName);
  write_frame(html);
  Cells cells;
  for (const PortfolioRow* row : rows) {
    if (!points) {
      ++cells[{step_of(*row->rate, kCellRate, kMostRate - kCellRate),
               step_of(*row->total, kCellTotal, 100 - kCellTotal)}];
      continue;
    }
    const Decimal x = *Decimal::parse(along(*row->rate, kMostRate, kPlotWidth));
    const Decimal y = *Decimal::parse(along(*row->total, 100, kPlotHeight));
    html.raw("<circle r=\"4\" cx=\"").raw((Decimal(kLeft) + x).to_string());
    html.raw("\" cy=\"").raw((Decimal(kTop + kPlotHeight) - y).to_string()).raw("\"/>");
  }
  write_cells(cells, html);
  html.raw("</svg>");
  html.words("p class=\"dim\"",
             points ? Words{"每点一个项目。", "A point a project."}
                    : Words{"格子越深，项目越多。", "The darker the square, the more projects."});
  if (points) {
    write_points_table(rows, links, html);
  } else {
    write_cells_table(cells, html);
  }
  html.raw("</figure>\n");
}

void write_monitoring_lights(const Portfolio& portfolio, HtmlText& html) {
  constexpr std::string_view kLights[] = {"red", "yellow", "green", "blue"};
  std::map<std::string_view, std::size_t> counts;
  for (const PortfolioRow& row : portfolio.rows) {
    if (!row.light.empty()) ++counts[row.light];
  }
  if (counts.empty()) return;
  std::vector<Bar> bars;
  for (const std::string_view light : kLights) {
    const auto count = static_cast<std::int64_t>(counts[light]);
    bars.push_back({both(light_words, light), std::to_string(count), Decimal(count)});
  }
  write_bar_chart("by-light",
                  {"运行监控灯（最近一期，项目数）", "Lights of the latest monitoring (projects)"},
                  bars, html);
}

}  // namespace pbs
