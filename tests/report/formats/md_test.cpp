// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include "base/text.hpp"
#include "catch.hpp"
#include "report/all_stages_card.hpp"
#include "report/formats/kinds_of_cards.hpp"
#include "report/formats/md/md_text.hpp"
#include "report/sample_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

std::string all_kinds(Arena& arena, Language language = Language::zh) {
  ReportOptions options;
  options.language = language;
  return report("md", options,
                {scored_card(arena), rounded_card(arena), rescaled_card(arena), pending_card(arena),
                 no_total_card(arena), target_card(arena), not_scored_card(arena)});
}

std::size_t bars(std::string_view line) {
  std::size_t found = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\') {
      ++i;
    } else if (line[i] == '|') {
      ++found;
    }
  }
  return found;
}

// Every row of a table has as many cells as its head, and nothing of ours is raw HTML.
void check_tables(const std::string& text) {
  std::size_t cells = 0;
  for (const std::string_view line : split(text, "\n")) {
    INFO(line);
    if (!line.starts_with('|')) {
      cells = 0;
      CHECK(bars(line) == 0);
      continue;
    }
    CHECK(line.ends_with('|'));
    if (cells == 0) cells = bars(line);
    CHECK(bars(line) == cells);
  }
  CHECK(text.find('<') == std::string::npos);
}

}  // namespace

TEST_CASE("text is escaped for Markdown and stays on its line") {
  CHECK(md_text("a|b\nc") == "a\\|b c");
  CHECK(md_text("<b>&*_`[x]#$~^\\") == "&lt;b&gt;&amp;\\*\\_\\`\\[x\\]\\#\\$\\~\\^\\\\");
  CHECK(md_text("≥82万平方米") == "≥82万平方米");
  CHECK(md_text("a\x1b") == "a\xEF\xBF\xBD");
  CHECK(md_text("a \xE2\x80\xAE") ==
        "\xE2\x81\xA8"
        "a \xE2\x80\xAE\xE2\x81\xA9");
}

TEST_CASE("the tables of a Markdown report are whole") {
  Arena arena;
  check_tables(all_kinds(arena));
  check_tables(all_kinds(arena, Language::en));
  check_tables(report("md", {}, {hostile_card(arena)}));
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    Arena other;
    CardMaker maker(seed, other);
    check_tables(report("md", {}, {maker.card()}));
  }
}

TEST_CASE("a Markdown report shows numbers, reckoning and totals of every row") {
  Arena arena;
  const std::string text = all_kinds(arena);
  for (const std::string_view line : {
           "# 政府购买服务绩效评价报告\n\n2024 年度\n",
           "| 优 | 2 | 28.6% | 2,370.00 | 2,344.00 |\n",
           "| 合计 | 7 | | 5,925.00 | 5,860.00 |\n",
           "| 1 | JX-2024-0012 | 县城道路清扫保洁服务 | 某县城市管理局 | 98.90 | 99.9 | 91.89 | 优 "
           "| 1 | 1 |\n",
           "### 县城道路清扫保洁服务\n",
           "| 群众投诉率 | 质量指标 | ≤5% | 6.1% | 20 | 20 × (1 − (6.1 − 5) ÷ 5) = 15.60 | 15.60 | "
           "20 | +4.40 | "
           "12.60 | 财预〔2020〕10号 |\n",
           "| **各行合计** | | | | 100 | | 91.89 | 99.89 | +8.00 | 88.89 | |\n",
           "| **总分** | | | | | | **91.89 优** | 99.9 | +8.01 | 88.89 | |\n",
           "| **舍入差** | | | | | | −0.03 | | | | |\n",
           "| **剔除不适用指标后折算** | | | | | 81.00 ÷ 90 × 100 | +9.00 | | | | |\n",
           "| **总分（最低）** | | | | | | **76.00 中** | | | | |\n",
           "- **错误 R-04** examples/2024/cleaning.yaml:22:13 群众投诉率：",
       }) {
    INFO(text);
    INFO(line);
    CHECK(text.find(line) != std::string::npos);
  }
}

TEST_CASE("a Markdown report is in English when asked for") {
  Arena arena;
  const std::string text = all_kinds(arena, Language::en);
  CHECK(text.starts_with("# Performance report on government-purchased services\n\nYear 2024\n"));
  CHECK(text.find("- **Self-evaluation, recomputed**: **91.89 excellent**\n") != std::string::npos);
  CHECK(text.find("合计") == std::string::npos);
}

TEST_CASE("a project's Markdown is an evaluation report with the chapters of the official outline") {
  Arena arena;
  ReportOptions options;
  options.detail = true;
  const std::string text = report("md", options, {all_stages_card(arena)});
  check_tables(text);
  CHECK(text.starts_with("# 2024 年度县城道路清扫保洁服务绩效评价报告\n"));
  std::size_t at = 0;
  for (const std::string_view heading :
       {"## 一、项目基本情况\n", "## 二、绩效评价工作开展情况\n", "## 三、综合评价情况及评价结论\n",
        "## 四、绩效评价指标分析\n", "### （一）决策情况\n", "### （二）产出情况\n", "## 五、主要经验及做法\n",
        "## 六、存在的问题及原因分析\n", "## 七、有关建议\n", "## 八、其他需要说明的问题\n",
        "## 附件 1 项目支出绩效自评表\n", "## 附件 2 绩效运行监控表\n", "## 附件 3 事前绩效评估评分表\n",
        "## 附件 4 绩效目标审核表\n", "## 附件 5 绩效评价指标评分表（财政评价）\n", "## 附件 6 审核发现的问题\n"}) {
    INFO(heading);
    const std::size_t found = text.find(heading, at);
    REQUIRE(found != std::string::npos);
    at = found;
  }
  for (const std::string_view line :
       {"- **评价得分和等级**：**91.20 优**\n", "| 舍入差 | | −0.01 | |\n", "| **总分** | | 91.20 | |\n",
        "**【待填写：主要经验及做法】**\n", "- 积尘负荷：分值 30，得分 27.03，失分 2.97；",
        "- 截至 2024-08-31 的绩效运行监控为黄灯\n", "| 秘密专家甲 | 1 | 90.7 | 91.7 |\n"}) {
    INFO(line);
    CHECK(text.find(line) != std::string::npos);
  }
}
