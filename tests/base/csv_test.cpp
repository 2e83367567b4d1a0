// SPDX-License-Identifier: MIT
#include "base/csv.hpp"

#include <string>

#include "catch.hpp"

namespace pbs {
namespace {

std::string shown(const CsvTable& table) {
  std::string out;
  for (const CsvRow& row : table.rows) {
    out += std::to_string(row.line) + ":";
    for (const CsvCell& cell : row.cells) out += "[" + std::string(cell.text) + "]";
    out += "\n";
  }
  return out;
}

std::string raw(std::string_view text, const CsvCell& cell) {
  return std::string(text.substr(cell.begin, cell.end - cell.begin));
}

}  // namespace

TEST_CASE("a table is read row by row with the line of each row", "[csv]") {
  CHECK(shown(read_csv("id,name\nA-1,道路清扫\nA-2,\n")) ==
        "1:[id][name]\n2:[A-1][道路清扫]\n3:[A-2][]\n");
  CHECK(shown(read_csv("id,name\nA-1,x")) == "1:[id][name]\n2:[A-1][x]\n");
  CHECK(shown(read_csv("")).empty());
}

TEST_CASE("line ends of Windows and of old tables, blank lines and rows of commas are tolerated",
          "[csv]") {
  CHECK(shown(read_csv("id,name\r\n\r\nA-1,x\r\n,\r\n  \r\n")) == "1:[id][name]\n3:[A-1][x]\n");
  CHECK(shown(read_csv("id,name\rA-1,x\r")) == "1:[id][name]\n1:[A-1][x]\n");
}

TEST_CASE("a byte order mark is no part of the first cell", "[csv]") {
  const std::string_view text = "\xEF\xBB\xBFid,name\n";
  const CsvTable table = read_csv(text);
  CHECK(shown(table) == "1:[id][name]\n");
  CHECK(table.rows[0].cells[0].begin == 3);
}

TEST_CASE("quotes keep separators, line breaks and doubled quotes", "[csv]") {
  const std::string_view text =
      "id,\"name, full\"\nA-1,\"two\nlines\"\nA-2,\"the \"\"big\"\" one\"\n";
  const CsvTable table = read_csv(text);
  CHECK(shown(table) == "1:[id][name, full]\n2:[A-1][two\nlines]\n4:[A-2][the \"big\" one]\n");
  CHECK_FALSE(table.problem);
  CHECK(raw(text, table.rows[2].cells[1]) == "\"the \"\"big\"\" one\"");
  REQUIRE(table.unquoted.size() == 1);
}

TEST_CASE("a cell's place leaves out the blanks around it", "[csv]") {
  const std::string_view text = "id, name \n A-1 ,　甲　\n";
  const CsvTable table = read_csv(text);
  CHECK(raw(text, table.rows[0].cells[1]) == "name");
  CHECK(raw(text, table.rows[1].cells[0]) == "A-1");
  CHECK(table.rows[1].cells[1].text == "甲");
}

TEST_CASE("a stray quote ends the table at its line", "[csv]") {
  const CsvTable table = read_csv("id,name\nA-1,x\nA-2,5\" pipe\nA-3,y\n");
  CHECK(shown(table) == "1:[id][name]\n2:[A-1][x]\n");
  REQUIRE(table.problem);
  CHECK(table.problem->kind == CsvProblem::Kind::stray_quote);
  CHECK(table.problem->line == 3);
  const CsvTable behind = read_csv("id,\"na\"me\n");
  REQUIRE(behind.problem);
  CHECK(behind.problem->kind == CsvProblem::Kind::stray_quote);
}

TEST_CASE("a quote that stays open is reported where it opens", "[csv]") {
  const std::string_view text = "id,name\nA-1,\"x\nA-2,y\nA-3,z\n";
  const CsvTable table = read_csv(text);
  REQUIRE(table.problem);
  CHECK(table.problem->kind == CsvProblem::Kind::open_quote);
  CHECK(table.problem->line == 2);
  CHECK(text.substr(table.problem->begin, table.problem->end - table.problem->begin) == "\"x");
}

TEST_CASE("tabs and semicolons separate where the heading shows it", "[csv]") {
  CHECK(csv_separator("id\tname, full\n1;2;3;4\n") == '\t');
  CHECK(csv_separator("\n;;\nid,name\n") == ';');
  CHECK(csv_separator("\"a;b;c\",d\n") == ',');
  CHECK(csv_separator("id\n") == ',');
  CHECK(shown(read_csv("id\tname\n\tx\n", '\t')) == "1:[id][name]\n2:[][x]\n");
}

}  // namespace pbs
