// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "catch.hpp"
#include "report/formats/kinds_of_cards.hpp"
#include "report/formats/terminal/text_table.hpp"
#include "report/sample_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

ReportOptions screen(int columns, Language language = Language::zh, bool detail = false) {
  ReportOptions options;
  options.columns = columns;
  options.language = language;
  options.detail = detail;
  return options;
}

std::string all_kinds(Arena& arena, const ReportOptions& options) {
  return report("terminal", options,
                {scored_card(arena), rounded_card(arena), rescaled_card(arena), pending_card(arena),
                 no_total_card(arena), target_card(arena), not_scored_card(arena)});
}

void check_lines(const std::string& text, int columns) {
  REQUIRE((text.empty() || text.ends_with('\n')));
  for (const std::string_view line : split(text, "\n")) {
    INFO(line);
    CHECK(display_width(line) <= columns);
    CHECK(std::none_of(line.begin(), line.end(), [](char byte) {
      return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
    }));
  }
}

bool has_line(const std::string& text, std::string_view line) {
  for (const std::string_view found : split(text, "\n")) {
    if (found == line) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("no line is wider than the terminal") {
  Arena arena;
  for (const int columns : {30, 40, 60, 80, 100, 160}) {
    for (const Language language : {Language::zh, Language::en}) {
      for (const bool detail : {false, true}) {
        INFO(columns);
        check_lines(all_kinds(arena, screen(columns, language, detail)), columns);
        check_lines(report("terminal", screen(columns, language, detail), {hostile_card(arena)}),
                    columns);
      }
    }
  }
}

TEST_CASE("random scorecards keep to the terminal's width") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Arena arena;
    CardMaker maker(seed, arena);
    const Scorecard card = maker.card();
    INFO(seed);
    check_lines(report("terminal", screen(80), {card}), 80);
    check_lines(report("terminal", screen(80, Language::en, true), {card}), 80);
  }
}

TEST_CASE("the list at 80 columns has the graded best first, decimals aligned") {
  Arena arena;
  const std::string text = all_kinds(arena, screen(80));
  for (const std::string_view line : {
           "编号          项目                  执行率%  自评    得分  等级  错  警",
           "JX-2024-0012  县城道路清扫保洁服务    98.90  99.9   91.89  优     1   1",
           "JX-2024-0003  居家养老服务            98.90         90.00  优     0   0",
           "JX-2024-0002  河道日常管护服务        98.90         89.96  良     0   0",
           "JX-2024-0004  法律援助服务            98.90        ≥76.00  ≥中    0   0",
           "优           2  28.6%      2,370.00  █████████████",
       }) {
    INFO(text);
    CHECK(has_line(text, line));
  }
  CHECK(text.find("未评定等级的项目") < text.find("项目得分"));
  CHECK(text.find("平均得分 86.96（76.00–91.89）") != std::string::npos);
}

TEST_CASE("one project is shown row by row, its parts adding up") {
  Arena arena;
  const std::string text =
      report("terminal", screen(80, Language::zh, true), {rounded_card(arena)});
  for (const std::string_view line : {
           "水面垃圾           ≤2%           2.6%            25  25     15.10  +9.90",
           "各行合计                                        100  99.89  89.99  +9.90",
           "舍入差                                                      −0.03",
           "总分 良                                                     89.96",
           "总分距等级分界线不超过 0.05 分，定级时请复核。",
       }) {
    INFO(text);
    CHECK(has_line(text, line));
  }
}

TEST_CASE("colours are used only when asked for") {
  Arena arena;
  ReportOptions options = screen(80);
  CHECK(all_kinds(arena, options).find('\x1b') == std::string::npos);
  options.color = true;
  CHECK(all_kinds(arena, options).find("\x1b[32m优  \x1b[0m") != std::string::npos);
}

TEST_CASE("the terminal speaks English when asked to") {
  Arena arena;
  const std::string text = all_kinds(arena, screen(80, Language::en));
  CHECK(text.starts_with(
      "Performance report on government-purchased services (2024)\n7 projects, 4 graded"));
  CHECK(
      text.find("JX-2024-0002  河道日常管护服务       98.90            89.96  good       0  0\n") !=
      std::string::npos);
}

TEST_CASE("a table leaves out what has no room, the least important first") {
  TextTable table({{"a", false, 4, 0}, {"bbbbbb", false, 0, 2}, {"c", true, 0, 1}});
  table.add({{"一二三四五六", "text", "1.5"}, {}, {}, false});
  table.add({{"七", "", "12"}, {}, {"a note that is longer than the table"}, true});
  std::string out;
  table.write(14, false, out);
  CHECK(out ==
        "a            c\n"
        "一二三…    1.5\n"
        "──────────────\n"
        "七        12\n"
        "  a note that\n"
        "  is longer\n"
        "  than the\n"
        "  table\n");
}
