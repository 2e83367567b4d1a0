// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/fraction.hpp"
#include "catch.hpp"
#include "report/formats/html/chinese.hpp"
#include "report/formats/html/dictionary.hpp"
#include "report/formats/html/parts.hpp"
#include "report/formats/html_page.hpp"
#include "report/formats/kinds_of_cards.hpp"
#include "report/sample_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

std::string all_kinds(Arena& arena, Language language = Language::zh) {
  ReportOptions options;
  options.language = language;
  return report("html", options,
                {scored_card(arena), rounded_card(arena), rescaled_card(arena), pending_card(arena),
                 no_total_card(arena), target_card(arena), not_scored_card(arena)});
}

std::string one(const Scorecard& card) {
  return report("html", {}, {card});
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

// The texts of the cells of the foot of the only score table, a row each: "总分|||91.89|…".
std::vector<std::string> totals_of(const std::vector<HtmlElement>& page) {
  std::vector<std::string> rows;
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (page[i].tag != "tr" || page[page[i].parent].tag != "tfoot") continue;
    const HtmlElement& table = page[page[page[i].parent].parent];
    if (table.attributes.at("class") != "score") continue;
    std::string row;
    for (const HtmlElement& cell : page) {
      if (&page[cell.parent] == &page[i]) row += (row.empty() ? "" : "|") + cell.text;
    }
    if (row.ends_with('\n')) row.pop_back();  // the line break behind the row
    rows.push_back(row);
  }
  return rows;
}

// A page with what its script would find in it.
struct Pages {
  Pages(const std::string& html, Language language) : all(read_html(html)) {
    std::vector<bool> parents(all.size());
    for (const HtmlElement& element : all) {
      if (&element != &all[element.parent]) parents[element.parent] = true;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].tag != "bdi") shown.push_back(i);
      if (!parents[i]) leaf.insert(i);
    }
    for (const HtmlElement* script : elements(all, "script")) {
      if (script->attributes.contains("id")) json = script->text;
    }
    Portfolio portfolio;
    for (const std::string_view rule : {"F-03", "R-04", "T-09", "R-20", "Y-01"}) {
      portfolio.rules[std::string(rule)] = 1;
    }
    for (const auto& [text, translation] : dictionary_entries(portfolio, language)) {
      dictionary[std::string(text)] = translation;
    }
  }

  std::set<std::size_t> leaves() const { return leaf; }
  // What the language switch shows in its place.
  std::optional<std::string> other(std::size_t i) const {
    if (const auto own = all[i].attributes.find("data-o"); own != all[i].attributes.end()) {
      return own->second;
    }
    const auto known = dictionary.find(all[i].text);
    if (known == dictionary.end() || all[i].tag == "bdi" || !leaf.contains(i)) return std::nullopt;
    CHECK(json.find('"' + known->first + "\":\"" + known->second + '"') != std::string::npos);
    return known->second;
  }
  std::string language_of(std::size_t i) const {
    while (!all[i].attributes.contains("lang")) i = all[i].parent;
    return all[i].attributes.at("lang");
  }
  bool inside(std::size_t i, std::string_view tag) const {
    while (all[i].parent != i && all[i].tag != tag) i = all[i].parent;
    return all[i].tag == tag;
  }

  std::vector<HtmlElement> all;
  std::vector<std::size_t> shown;  // all but <bdi>, which English pages have more of
  std::set<std::size_t> leaf;
  std::map<std::string, std::string> dictionary;
  std::string json;
};

}  // namespace

TEST_CASE("the HTML report is well formed, its ids are unique and its links lead somewhere") {
  Arena arena;
  for (const Language language : {Language::zh, Language::en}) {
    const std::vector<HtmlElement> page = read_html(all_kinds(arena, language));
    for (const HtmlElement* link : elements(page, "a")) {
      const std::string& target = link->attributes.at("href");
      REQUIRE(target.starts_with('#'));
      element_of(page, std::string_view(target).substr(1));
    }
    for (const HtmlElement& element : page) {
      if (const auto id = element.attributes.find("id"); id != element.attributes.end()) {
        element_of(page, id->second);
      }
      if (const auto label = element.attributes.find("aria-labelledby");
          label != element.attributes.end()) {
        CHECK_FALSE(element_of(page, label->second).text.empty());
      }
    }
    CHECK(elements(page, "article").size() == 7);
    CHECK(elements(page, "h1").size() == 1);
    CHECK(elements(page, "main").size() == 1);
  }
}

TEST_CASE("random scorecards give well-formed HTML") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    Arena arena;
    CardMaker maker(seed, arena);
    const Scorecard card = maker.card();
    INFO(seed);
    REQUIRE_NOTHROW(read_html(one(card)));
  }
}

TEST_CASE("texts of a declaration are shown as text and nothing else") {
  Arena arena;
  const std::string html = one(hostile_card(arena));
  const std::vector<HtmlElement> page = read_html(html);
  // The dictionary of the language switch, which is data, and the script.
  CHECK(elements(page, "script").size() == 2);
  CHECK(count(html, "<script") == 2);
  CHECK(count(html, "</script") == 2);
  CHECK(html.find('\x1b') == std::string::npos);
  CHECK(html.find('\x07') == std::string::npos);
  const HtmlElement& heading = *elements(page, "h2").back();
  CHECK(heading.text.starts_with("<script>alert(\"1\")</script>'&amp;=HYPERLINK(\"http://a.b\")"));
  CHECK(count(heading.text, "字") == 300);
  // Right-to-left marks stay within the isolated text.
  for (const HtmlElement& element : page) {
    if (element.text.find("\xE2\x80\xAE") == std::string::npos || element.tag != "bdi") continue;
    CHECK(element.attributes.empty());
  }
  CHECK(count(html, "\xE2\x80\xAE") > 20);
  CHECK(elements(page, "bdi").size() > 10);
}

TEST_CASE("the page asks nobody and runs only what it carries") {
  Arena arena;
  const std::string html = all_kinds(arena);
  const std::vector<HtmlElement> page = read_html(html);
  const std::string& policy = elements(page, "meta").at(1)->attributes.at("content");
  // A digest has 43 characters and a =.
  CHECK(policy.starts_with("default-src 'none'; style-src 'sha256-"));
  CHECK(policy.find("unsafe") == std::string::npos);
  CHECK(policy.find("='; script-src 'sha256-") ==
        std::string("default-src 'none'; style-src 'sha256-").size() + 43);
  CHECK(elements(page, "style").at(0)->text == kReportStyle);
  CHECK(elements(page, "script").at(0)->attributes.at("type") == "application/json");
  CHECK(elements(page, "script").at(1)->text == kReportScript);
  for (const HtmlElement& element : page) {
    for (const auto& [name, value] : element.attributes) {
      CHECK_FALSE(name.starts_with("on"));
      CHECK(name != "src");
      CHECK(name != "style");
    }
  }
  for (const std::string_view asset : {kReportStyle, kReportScript}) {
    CHECK(asset.find("http") == std::string_view::npos);
    CHECK(asset.find("url(") == std::string_view::npos);
    CHECK(asset.find("</") == std::string_view::npos);
  }
}

TEST_CASE("every total of a project is that of its scorecard, and its parts add up to it") {
  Arena arena;
  SECTION("rows as printed") {
    CHECK(totals_of(read_html(one(scored_card(arena)))) ==
          std::vector<std::string>{"各行合计|100|99.89|91.89|+8.00|88.89",
                                   "总分||99.9|91.89|+8.01|88.89", "等级||优|优||"});
  }
  SECTION("a rounding line says what is missing") {
    CHECK(totals_of(read_html(one(rounded_card(arena)))) ==
          std::vector<std::string>{"各行合计|100|99.89|89.99|+9.90|",
                                   "舍入差：各行按未舍入的得分合计后再舍入|−0.03||",
                                   "总分|||89.96||", "等级|||良||"});
  }
  SECTION("both sums of a rescaled project") {
    CHECK(totals_of(read_html(one(rescaled_card(arena)))) ==
          std::vector<std::string>{"各行合计|100|89.89|81.00|+8.89|",
                                   "剔除不适用指标后折算：81.00 ÷ 90 × 100|+9.00||",
                                   "总分|||90.00||", "等级|||优||"});
  }
  SECTION("the interval of a pending project") {
    CHECK(totals_of(read_html(one(pending_card(arena)))) ==
          std::vector<std::string>{"各行合计|100|79.89|76.00||", "总分（最低）|||76.00 中||",
                                   "总分（最高）|||92.00 优||"});
  }
  SECTION("no total where a row has no points") {
    CHECK(totals_of(read_html(one(no_total_card(arena)))) ==
          std::vector<std::string>{"各行合计|100|99.89|9.89||"});
  }
}

TEST_CASE("a row shows its numbers, how the points came about and why") {
  Arena arena;
  const std::vector<HtmlElement> page = read_html(one(scored_card(arena)));
  const std::vector<const HtmlElement*> rows = elements(page, "tbody");
  const auto row = std::find_if(rows.begin(), rows.end(), [](const HtmlElement* body) {
    return body->text.starts_with("群众投诉率 质量指标");
  });
  REQUIRE(row != rows.end());
  for (const std::string_view part :
       {"≤5%", "6.1%", "+4.40", "12.60", "20 × (1 − (6.1 − 5) ÷ 5) = 15.60",
        "L22", "雨季清淘不及时", "增加夜班频次", "热线台账与自评不符", "12345热线台账.xlsx",
        "其中 背街小巷 年度指标值 12条"}) {
    CHECK((*row)->text.find(part) != std::string::npos);
  }
}

TEST_CASE("the portfolio page counts projects and money by grade") {
  Arena arena;
  const std::vector<HtmlElement> page = read_html(all_kinds(arena));
  std::string figures;
  for (const HtmlElement* name : elements(page, "dl", "figures")) figures += name->text;
  for (const std::string_view part :
       {"项目数7", "已评定等级4未评级 3", "平均得分86.9676.00–91.89", "全年预算数5,925.00万元",
        "预算执行率98.90%", "错误3", "警告1"}) {
    INFO(figures);
    CHECK(figures.find(part) != std::string::npos);
  }
  const HtmlElement& list = element_of(page, "list");
  // Best first; a pending project counts with its worst total.
  CHECK(list.text.find("县城道路清扫保洁服务") < list.text.find("居家养老服务"));
  CHECK(list.text.find("≥ 76.00") != std::string::npos);
  CHECK(list.text.find("档案数字化服务") == std::string::npos);
  const std::string& chart = elements(page, "svg").at(0)->text;
  CHECK(chart == "各等级项目数优2良1中1差0未评级3");
}

TEST_CASE("the projects without a grade come before the graded") {
  Arena arena;
  const std::string html = all_kinds(arena);
  CHECK(html.find("id=ungraded") < html.find("id=scores"));
  CHECK(html.find("id=ungraded") < html.find("examples/broken/empty.yaml"));
}

TEST_CASE("findings say what, where, what to do and on what basis") {
  Arena arena;
  const std::vector<HtmlElement> page = read_html(one(scored_card(arena)));
  const std::vector<const HtmlElement*> findings = elements(page, "div", "finding");
  REQUIRE(findings.size() == 2);
  for (const std::string_view part :
       {"错误 R-04", "第 22 行第 13 列", "群众投诉率", "另见 第 14 行第 3 列", "处理 ", "依据 "}) {
    INFO(findings[0]->text);
    CHECK(findings[0]->text.find(part) != std::string::npos);
  }
  CHECK(findings[1]->text.starts_with("警告 T-09"));
}

TEST_CASE("the report is in one language and every word of ours has the other") {
  Arena arena;
  const Pages zh(all_kinds(arena), Language::zh);
  const Pages en(all_kinds(arena, Language::en), Language::en);
  CHECK(elements(zh.all, "html").at(0)->attributes.at("lang") == "zh-CN");
  CHECK(elements(en.all, "html").at(0)->attributes.at("lang") == "en");
  CHECK(elements(zh.all, "h1").at(0)->text == "政府购买服务绩效评价报告");
  CHECK(elements(en.all, "h1").at(0)->text ==
        "Performance report on government-purchased services");
  REQUIRE(zh.shown.size() == en.shown.size());
  std::size_t words = 0;
  for (std::size_t i = 0; i < zh.shown.size(); ++i) {
    const HtmlElement& chinese = zh.all[zh.shown[i]];
    const HtmlElement& english = en.all[en.shown[i]];
    INFO(chinese.text << " / " << english.text);
    REQUIRE(chinese.tag == english.tag);
    const std::optional<std::string> other = zh.other(zh.shown[i]);
    const std::optional<std::string> back = en.other(en.shown[i]);
    REQUIRE(other.has_value() == back.has_value());
    if (!other) continue;
    CHECK(*other == english.text);
    CHECK(*back == chinese.text);
    ++words;
  }
  CHECK(words > 300);
}

TEST_CASE(
    "Chinese in an English report says that it is, and our words in it that they are English") {
  Arena arena;
  const Pages en(all_kinds(arena, Language::en), Language::en);
  std::size_t chinese = 0;
  std::size_t english = 0;
  for (const std::size_t i : en.leaves()) {
    if (en.inside(i, "head") || en.inside(i, "script")) continue;
    INFO(en.all[i].tag << " " << en.all[i].text);
    if (has_chinese(en.all[i].text)) {
      CHECK(en.language_of(i) == "zh");
      ++chinese;
    } else if (en.other(i)) {
      CHECK(en.language_of(i) == "en");
      ++english;
    }
  }
  CHECK(chinese > 100);
  CHECK(english > 300);
}

TEST_CASE("text of a declaration that reads like a word of ours is kept from the language switch") {
  Arena arena;
  Scorecard card = scored_card(arena);
  card.department = "优";
  card.supplier = "购买主体";
  card.self_evaluation->indicators.begin()->reason = "偏差原因";
  const Pages page(one(card), Language::zh);
  for (const std::string_view words : {"优", "购买主体", "偏差原因"}) {
    const std::vector<const HtmlElement*> kept = elements(page.all, "bdi");
    INFO(words);
    CHECK(std::any_of(kept.begin(), kept.end(),
                      [&](const HtmlElement* element) { return element->text == words; }));
  }
}

TEST_CASE("a public copy says what it leaves out, and says nothing of findings") {
  Arena arena;
  Scorecard card = scored_card(arena);
  card.findings = {};
  card.withheld.append(arena, "evidence");
  ReportOptions options;
  options.withheld = {"evidence"};
  const std::string html = report("html", options, {card});
  const std::vector<HtmlElement> page = read_html(html);
  const HtmlElement& note = *elements(page, "p", "note").at(0);
  CHECK(note.text.starts_with("公开版，不含："));
  CHECK(note.attributes.at("data-o").starts_with("Public copy, without: "));
  for (const HtmlElement* shown : elements(page, "main")) {
    for (const std::string_view words : {"未发现问题", "错误", "警告"}) {
      INFO(words);
      CHECK(shown->text.find(words) == std::string::npos);
    }
  }
}

TEST_CASE("an empty portfolio is a page that says so in numbers") {
  const std::vector<HtmlElement> page = read_html(report("html", {}, {}));
  CHECK(elements(page, "article").empty());
  CHECK(elements(page, "dl", "figures").at(0)->text.find("项目数0") != std::string::npos);
}
