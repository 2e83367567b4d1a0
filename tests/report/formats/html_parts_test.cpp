// SPDX-License-Identifier: MIT
#include <filesystem>
#include <map>
#include <string>
#include <utility>
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
    card.supplier = "某公司";
    card.result.emplace();
    card.result->total = decimal("90.00");
    card.result->grade = Grade::excellent;
    card.result->from = "self_evaluation";
    UseOfResultsScore& use = card.use_of_results.emplace();
    use.grade = "优";
    use.from = "self_evaluation";
    use.supplier_action = "prefer";
    std::string item;
    writer->item(card, item);
    items.append(item);
    builder.add(card);
  }
  ReportTarget target(path, out);
  writer->finish(builder.finish(), items, target);
  target.finish();
}

std::string percent_decoded(const std::string& address) {
  std::string path;
  for (std::size_t i = 0; i < address.size(); ++i) {
    if (address[i] != '%') {
      path += address[i];
      continue;
    }
    path += static_cast<char>(std::stoi(address.substr(i + 1, 2), nullptr, 16));
    i += 2;
  }
  return path;
}

// The addresses of a section's links.
std::vector<std::string> links_in(const std::vector<HtmlElement>& page, std::string_view section) {
  std::vector<std::string> found;
  for (const HtmlElement* link : elements(page, "a")) {
    const HtmlElement* around = link;
    while (around != &page[around->parent] && around->tag != "section")
      around = &page[around->parent];
    const auto label = around->attributes.find("aria-labelledby");
    if (label != around->attributes.end() && label->second == section) {
      found.push_back(link->attributes.at("href"));
    }
  }
  return found;
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

TEST_CASE("every list of the index links its projects to their pages in the parts") {
  const TemporaryDirectory folder;
  Nowhere out;
  write_report(201, folder / "year.html", out);
  const std::vector<HtmlElement> index = read_html(folder.read("year.html"));
  std::map<std::string, std::vector<HtmlElement>> parts;
  for (const auto& [section, least] : {std::pair<std::string_view, std::size_t>{"suppliers", 40},
                                       {"best", 10},
                                       {"summary", 201}}) {
    const std::vector<std::string> links = links_in(index, section);
    INFO(section);
    CHECK(links.size() >= least);
    for (const std::string& link : links) {
      const std::size_t hash = link.find('#');
      REQUIRE(hash != std::string::npos);
      const std::string file = percent_decoded(link.substr(0, hash));
      if (!parts.contains(file)) parts[file] = read_html(folder.read(file));
      CHECK(element_of(parts[file], link.substr(hash + 1)).tag == "article");
    }
  }
}

TEST_CASE("in one file every list links its projects to their pages below") {
  const TemporaryDirectory folder;
  Nowhere out;
  write_report(12, folder / "year.html", out);
  const std::vector<HtmlElement> page = read_html(folder.read("year.html"));
  for (const std::string_view section : {"suppliers", "best", "scores", "summary"}) {
    const std::vector<std::string> links = links_in(page, section);
    INFO(section);
    CHECK(links.size() >= 10);
    for (const std::string& link : links) {
      REQUIRE(link.starts_with('#'));
      CHECK(element_of(page, link.substr(1)).tag == "article");
    }
  }
}

TEST_CASE("the scatter chart has its numbers in a table: a row a point, or a row a square") {
  const TemporaryDirectory folder;
  Nowhere out;
  write_report(12, folder / "few.html", out);
  write_report(301, folder / "many.html", out);
  const auto table = [&](const std::string& name) {
    return elements(read_html(folder.read(name)), "details").at(0)->text;
  };
  CHECK(table("few.html").starts_with("图中的数值项目预算执行率总分"));
  CHECK(table("few.html").find("清扫98.90%90.00") != std::string::npos);
  CHECK(table("many.html").find("预算执行率（含下限）得分（含下限）项目数") != std::string::npos);
  CHECK(table("many.html").find("95–100%88–92301") != std::string::npos);
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
  CHECK(dropped("<tr><td>1</td><td>2</td></tr>\n</tbody></table>") == "<tr><td>1<td>2</table>");
  CHECK(dropped("<dl><dt>a</dt><dd>b</dd></dl>") == "<dl><dt>a<dd>b</dl>");
  CHECK(dropped("<tbody><tr><td>1</td></tr></tbody>\n<tbody lang=\"zh\">") ==
        "<tbody><tr><td>1<tbody lang=zh>");
  CHECK(dropped("<p>a</p> text") == "<p>a</p> text");
  CHECK(dropped("<p>a</p></article>") == "<p>a</p></article>");
  CHECK(dropped("<b>a</b><td>") == "<b>a</b><td>");
  CHECK(dropped("</td") == "</td");
  CHECK(dropped("<i class=\"a\" id=\"p-1\">x=\"y\"</i>") == "<i class=a id=p-1>x=\"y\"</i>");
  CHECK(dropped("<i class=\"a b\" title=\"\">") == "<i class=\"a b\" title=\"\">");
  CHECK(dropped("<rect width=\"5\"/>") == "<rect width=\"5\"/>");
}
