// SPDX-License-Identifier: MIT
// Letters are described once and set twice: the HTML says what the Markdown says.
#include <string>

#include "base/spool.hpp"
#include "catch.hpp"
#include "report/formats/html_page.hpp"
#include "report/formats/kinds_of_cards.hpp"
#include "report/formats/letter/letter.hpp"
#include "report/report_target.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

class Kept : public Output {
 public:
  void write(std::string_view bytes) override { text += bytes; }
  void finish() override {}
  std::string text;
};

// The letters of a kind that these cards call for, in one stream.
std::string letters(std::string_view format, std::string_view kind, Language language,
                    std::initializer_list<Scorecard> cards) {
  ReportOptions options;
  options.language = language;
  options.letter = kind;
  options.as_of = "2025-07-01";
  const auto writer = find_format(format)->make(options);
  PortfolioBuilder builder;
  Spool items;
  for (const Scorecard& card : cards) {
    std::string item;
    writer->item(card, item);
    items.append(item);
    builder.add(card);
  }
  Kept out;
  ReportTarget target("", out);
  writer->finish(builder.finish(), items, target);
  target.finish();
  return out.text;
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

}  // namespace

TEST_CASE("a letter in HTML has the headings, tables and rows of the one in Markdown") {
  Arena arena;
  for (const Language language : {Language::zh, Language::en}) {
    for (const std::string_view kind : {"return", "supplier"}) {
      const auto cards = {scored_card(arena), rounded_card(arena), hostile_card(arena)};
      const std::string md = letters("letter-md", kind, language, cards);
      const std::vector<HtmlElement> page =
          read_html(letters("letter-html", kind, language, cards));
      INFO(kind);
      CHECK(elements(page, "article").size() == count(md, "\n---\n\n") + 1);
      CHECK(elements(page, "h1").size() == count("\n" + md, "\n# "));
      CHECK(elements(page, "h2").size() == count(md, "\n## "));
      CHECK(elements(page, "table").size() == count(md, "\n| ---"));
      // In Markdown a row is a line, and the line of hyphens is one more.
      CHECK(elements(page, "tr").size() + elements(page, "table").size() == count(md, "\n|"));
      CHECK(elements(page, "script").empty());
      CHECK(elements(page, "div", "sign").size() == elements(page, "article").size());
    }
  }
}

TEST_CASE("a letter in HTML says to whom, what, by when, and who signs") {
  Arena arena;
  const std::vector<HtmlElement> page =
      read_html(letters("letter-html", "return", Language::zh, {scored_card(arena)}));
  CHECK(elements(page, "h1").at(0)->text == "2024年度政府购买服务绩效材料退回修改通知书");
  CHECK(elements(page, "p", "number").at(0)->text == "【文号：＿＿〔＿＿＿＿〕＿＿号】");
  CHECK(elements(page, "p", "to").at(0)->text.ends_with("："));
  const std::string& letter = elements(page, "article").at(0)->text;
  for (const std::string_view part :
       {"序号级别位置涉及问题处理要求依据", "R-04", "前逐项修改并重新报送", "【发文单位（印章）】",
        "2025年7月1日"}) {
    INFO(letter);
    CHECK(letter.find(part) != std::string::npos);
  }
}

TEST_CASE("a page of letters asks nobody, runs nothing, and shows texts as texts") {
  Arena arena;
  const std::string html = letters("letter-html", "return", Language::zh, {hostile_card(arena)});
  const std::vector<HtmlElement> page = read_html(html);
  const std::string& policy = elements(page, "meta").at(1)->attributes.at("content");
  CHECK(policy.starts_with("default-src 'none'; style-src 'sha256-"));
  CHECK(policy.find("script-src") == std::string::npos);
  CHECK(count(html, "<script") == 0);
  CHECK(elements(page, "h2").at(0)->text.find("<script>alert(\"1\")</script>") !=
        std::string::npos);
}
