// SPDX-License-Identifier: MIT
#include <filesystem>
#include <string>
#include <vector>

#include "base/spool.hpp"
#include "catch.hpp"
#include "report/format.hpp"
#include "report/formats/html/links.hpp"
#include "report/formats/html/optional_ends.hpp"
#include "report/formats/html_page.hpp"
#include "report/report_target.hpp"
#include "report/sample_cards.hpp"
#include "support/temporary_directory.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

class Nowhere : public Output {
 public:
  void write(std::string_view bytes) override { text += bytes; }
  void finish() override {}
  std::string text;
};

// A report on so many projects of three departments, written to `path`.
void write_report(std::size_t projects, const std::string& path, Output& out) {
  Arena arena;
  const auto writer = find_format("html")->make({});
  PortfolioBuilder builder;
  Spool items;
  for (std::size_t i = 0; i < projects; ++i) {
    const std::string id = "P-" + std::to_string(i);
    Scorecard card = small_card(arena, id, "90.00", Grade::excellent);
    card.source.input = i + 1;
    card.department = i % 3 == 0 ? "水利局" : i % 3 == 1 ? "民政局/养老科" : "";
    std::string item;
    writer->item(card, item);
    items.append(item);
    builder.add(card);
  }
  ReportTarget target(path, out);
  writer->finish(builder.finish(), items, target);
  target.finish();
}

}  // namespace

TEST_CASE("above 200 projects a report is an index and a part a department") {
  const TemporaryDirectory folder;
  Nowhere out;
  write_report(201, folder / "year.html", out);
  const std::vector<HtmlElement> index = read_html(folder.read("year.html"));
  CHECK(elements(index, "article").empty());
  CHECK(element_of(index, "parts").text == "项目明细");
  std::size_t links = 0;
  for (const HtmlElement* link : elements(index, "a")) {
    const std::string& href = link->attributes.at("href");
    if (href.starts_with('#')) continue;
    CHECK(href.starts_with("year-parts/"));
    // Names of departments are percent encoded.
    for (const char byte : href) CHECK(static_cast<unsigned char>(byte) < 0x80);
    if (const std::size_t hash = href.find('#'); hash != std::string::npos) ++links;
  }
  CHECK(links >= 201);
  std::size_t projects = 0;
  for (const auto& file : std::filesystem::directory_iterator(folder / "year-parts")) {
    const std::vector<HtmlElement> part =
        read_html(folder.read("year-parts/" + file.path().filename().string()));
    projects += elements(part, "article").size();
    CHECK(elements(part, "article").size() == 67);
    bool back = false;
    for (const HtmlElement* link : elements(part, "a")) {
      const std::string& href = link->attributes.at("href");
      back = back || href == "../year.html";
      if (href.starts_with('#')) element_of(part, href.substr(1));
    }
    CHECK(back);
  }
  CHECK(projects == 201);
}

TEST_CASE("up to 200 projects, and on standard output, a report is one page") {
  const TemporaryDirectory folder;
  Nowhere out;
  write_report(200, folder / "year.html", out);
  CHECK(elements(read_html(folder.read("year.html")), "article").size() == 200);
  CHECK(folder.names() == std::vector<std::string>{"year.html"});
  write_report(201, "", out);
  CHECK(elements(read_html(out.text), "article").size() == 201);
}

TEST_CASE("a department with many projects has several parts, and no index is above its limit") {
  Portfolio portfolio;
  portfolio.rows.resize(2 * kMostInAPart + 1);
  const std::vector<ReportPart> parts = report_parts(portfolio, "r");
  REQUIRE(parts.size() == 3);
  CHECK(parts[0].rows.size() == kMostInAPart);
  CHECK(parts[2].rows.size() == 1);
  CHECK(parts[2].number == 3);
  CHECK(parts[2].of == 3);
  const TemporaryDirectory folder;
  Nowhere out;
  write_report(6000, folder / "year.html", out);
  CHECK(folder.read("year.html").size() <= kMostOfAnIndex);
}

TEST_CASE("only end tags that HTML lets be left out are, and the page stays the same") {
  const auto dropped = [](std::string html) {
    drop_optional_ends(html, 0);
    return html;
  };
  CHECK(dropped("<tr><td>1</td><td>2</td></tr>\n</tbody></table>") == "<tr><td>1<td>2\n</table>");
  CHECK(dropped("<dl><dt>a</dt><dd>b</dd></dl>") == "<dl><dt>a<dd>b</dl>");
  CHECK(dropped("<p>a</p> text") == "<p>a</p> text");
  CHECK(dropped("<p>a</p></article>") == "<p>a</p></article>");
  CHECK(dropped("<b>a</b><td>") == "<b>a</b><td>");
  CHECK(dropped("</td") == "</td");
  CHECK(dropped("<i class=\"a\" id=\"p-1\">x=\"y\"</i>") == "<i class=a id=p-1>x=\"y\"</i>");
  CHECK(dropped("<i class=\"a b\" title=\"\">") == "<i class=\"a b\" title=\"\">");
  CHECK(dropped("<rect width=\"5\"/>") == "<rect width=\"5\"/>");
}
