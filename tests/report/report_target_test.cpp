// SPDX-License-Identifier: MIT
#include "report/report_target.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "report/format.hpp"
#include "support/temporary_directory.hpp"

namespace {

using Names = std::vector<std::string>;

class Memory : public pbs::Output {
 public:
  void write(std::string_view bytes) override { text += bytes; }
  void finish() override { finished = true; }
  std::string text;
  bool finished = false;
};

class IdWriter : public pbs::ReportWriter {
  void head(const pbs::Portfolio& portfolio, std::string& out) const override {
    out += std::to_string(portfolio.projects) + ":";
  }
  void item(const pbs::Scorecard& card, std::string& out) const override { out += card.id; }
  void tail(const pbs::Portfolio&, std::string& out) const override { out += "."; }
};

}  // namespace

TEST_CASE("a target is standard output, a file with others beside it, or a folder") {
  const pbs::test::TemporaryDirectory folder;
  Memory out;
  pbs::ReportTarget standard("", out);
  CHECK_FALSE(standard.takes_files());
  standard.main().write("x");
  standard.finish();
  CHECK(out.text == "x");
  CHECK(out.finished);

  pbs::ReportTarget file(folder / "report.html", out);
  CHECK(file.takes_files());
  CHECK(file.stem() == "report");
  file.main().write("index");
  file.file("report-parts/1.html").write("first");
  file.file("report-parts/2.html").write("second");
  file.main().write(" whole");
  CHECK(folder.read("report.html").empty());
  file.finish();
  CHECK(folder.read("report.html") == "index whole");
  CHECK(folder.read("report-parts/1.html") == "first");
  CHECK(folder.read("report-parts/2.html") == "second");

  pbs::ReportTarget made(folder / "new/", out);
  CHECK(made.is_folder());
  made.file("a.xlsx").write("a");
  made.finish();
  CHECK(folder.read("new/a.xlsx") == "a");
  CHECK(folder.names() == Names{"new", "report-parts", "report.html"});
}

TEST_CASE("a device takes one stream only") {
  Memory out;
  pbs::ReportTarget null("/dev/null", out);
  CHECK_FALSE(null.takes_files());
  CHECK_FALSE(null.is_folder());
}

TEST_CASE("by default a report is head, items in the portfolio's order, and tail") {
  pbs::Portfolio portfolio;
  portfolio.projects = 2;
  portfolio.rows.resize(2);
  portfolio.rows[0].item = 1;
  portfolio.rows[1].item = 0;
  pbs::Spool items;
  items.append("late");
  items.append("early");
  Memory out;
  pbs::ReportTarget target("", out);
  IdWriter().finish(portfolio, items, target);
  CHECK(out.text == "2:earlylate.");
}

TEST_CASE("a row of the portfolio knows its item although rows are put in input order") {
  pbs::PortfolioBuilder builder;
  pbs::PortfolioRow second, first;
  second.input = 2;
  second.id = "second";
  first.input = 1;
  first.id = "first";
  builder.add(second, {});
  builder.add(first, {});
  const pbs::Portfolio portfolio = builder.finish();
  REQUIRE(portfolio.rows.size() == 2);
  CHECK(portfolio.rows[0].id == "first");
  CHECK(portfolio.rows[0].item == 1);
  CHECK(portfolio.rows[1].item == 0);
}
