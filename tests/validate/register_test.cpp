// SPDX-License-Identifier: MIT
#include "validate/register.hpp"

#include <string>

#include "catch.hpp"

namespace pbs {
namespace {

struct ReadRegister {
  FindingLog log;
  Register reg;

  explicit ReadRegister(const std::string& bytes) : reg(read_register("list.csv", bytes, log)) {}

  // "G-14 list.csv:3:1 id=A-1 line=2"
  std::string said() const {
    std::string out;
    for (const Finding& finding : log.findings()) {
      const LineColumn at = finding.place.source->line_column(finding.place.at.begin);
      out += std::string(finding.rule->id) + " " + finding.place.source->path() + ":" +
             std::to_string(at.line) + ":" + std::to_string(at.column);
      for (const FindingValue& value : finding.values) {
        out += " " + std::string(value.name) + "=" + value.text;
      }
      out += "\n";
    }
    return out;
  }
};

std::string approved(const RegisterRow& row) {
  return row.approved ? row.approved->to_string() : "none";
}

}  // namespace

TEST_CASE("a register has typed rows whose places are those of the cells", "[register]") {
  const ReadRegister read(
      "id,name,department,purchaser,approved,class,key_project\n"
      "JX-1,道路清扫,某局,某所,1200000,public,true\n"
      "JX-2,食堂服务,某局,,,auxiliary,\n");
  CHECK(read.said().empty());
  REQUIRE(read.reg.valid());
  REQUIRE(read.reg.rows().size() == 2);
  const RegisterRow& row = read.reg.rows()[0];
  CHECK(row.name.value == "道路清扫");
  CHECK(row.department.value == "某局");
  CHECK(row.purchaser.value == "某所");
  CHECK(approved(row) == "1200000");
  CHECK(*row.service_class == "public");
  CHECK(*row.key_project);
  const LineColumn at = read.reg.source()->line_column(row.name.place.begin);
  CHECK(at.line == 2);
  CHECK(at.column == 6);
  const RegisterRow& second = read.reg.rows()[1];
  CHECK(second.purchaser.blank());
  CHECK_FALSE(second.approved);
  CHECK_FALSE(second.key_project);
}

TEST_CASE("headings may be Chinese, in any order, below a title, beside other columns",
          "[register]") {
  const ReadRegister read(
      "2024年政府购买服务项目名单,,,,\n"
      "序号,重点项目,年初预算数（万元）,项目名称,项目编号\n"
      "1,是,118.5,道路清扫,JX-1\n");
  CHECK(read.said().empty());
  REQUIRE(read.reg.rows().size() == 1);
  CHECK(read.reg.rows()[0].id.value == "JX-1");
  CHECK(approved(read.reg.rows()[0]) == "1185000");
  CHECK(*read.reg.rows()[0].key_project);
}

TEST_CASE("amounts are in yuan unless the unit column or the cell says otherwise", "[register]") {
  const ReadRegister read(
      "id,approved,unit\n"
      "A-1,120,\n"
      "A-2,120,万元\n"
      "A-3,\"1,200,000.50元\",万元\n"
      "A-4,-,万元\n");
  CHECK(read.said().empty());
  REQUIRE(read.reg.rows().size() == 4);
  CHECK(approved(read.reg.rows()[0]) == "120");
  CHECK(*read.reg.rows()[1].approved == Decimal(1200000));
  CHECK(*read.reg.rows()[2].approved == Decimal(120000050, 2));
  CHECK(approved(read.reg.rows()[3]) == "none");
}

TEST_CASE("a column 单位 that names who spends the money is no unit", "[register]") {
  const ReadRegister read("项目编号,单位,年初预算数\nA-1,某局,120\n");
  CHECK(read.said().empty());
  REQUIRE(read.reg.valid());
  CHECK(approved(read.reg.rows()[0]) == "120");
  const ReadRegister unit("项目编号,单位,年初预算数\nA-1,万元,120\n");
  CHECK(*unit.reg.rows()[0].approved == Decimal(1200000));
}

TEST_CASE("a register in GB18030 is read without a finding", "[register]") {
  // 项目编号,项目名称 / A-1,道路清扫保洁服务
  const ReadRegister read(
      "\xCF\xEE\xC4\xBF\xB1\xE0\xBA\xC5,\xCF\xEE\xC4\xBF\xC3\xFB\xB3\xC6\r\n"
      "A-1,\xB5\xC0\xC2\xB7\xC7\xE5\xC9\xA8\xB1\xA3\xBD\xE0\xB7\xFE\xCE\xF1\r\n");
  CHECK(read.said().empty());
  REQUIRE(read.reg.rows().size() == 1);
  CHECK(read.reg.rows()[0].name.value == "道路清扫保洁服务");
}

TEST_CASE("projects are found by id, by year where the register has years, and by a single name",
          "[register]") {
  const ReadRegister read(
      "id,name,year\nA-1,清扫,2023\nA-1,清扫,2024年\nA-2,食堂,2024\nA-3,食堂,2024\n");
  CHECK(read.said().empty());
  CHECK(read.reg.find("A-1", 2024) == 1);
  CHECK(read.reg.find("Ａ-1 ", 2023) == 0);
  CHECK_FALSE(read.reg.find("A-1", 2025));
  CHECK(read.reg.covers(2023));
  CHECK_FALSE(read.reg.covers(2025));
  CHECK(read.reg.find_name("清扫", 2024) == 1);
  CHECK_FALSE(read.reg.find_name("食堂", 2024));
  const ReadRegister yearless("id,name\nA-1,清扫\n");
  CHECK(yearless.reg.covers(2025));
  CHECK(yearless.reg.find("A-1", 2025) == 0);
}

TEST_CASE("rows of totals are no projects", "[register]") {
  const ReadRegister read(
      "id,name,department,approved\n"
      "A-1,清扫,甲局,100\nA-2,食堂,甲局,50\n小计,,,150\nA-3,绿化,乙局,70\n,合计,,220\n");
  CHECK(read.said().empty());
  CHECK(read.reg.rows().size() == 3);
  REQUIRE(read.reg.totals().size() == 2);
  CHECK(read.reg.totals()[0].department == "甲局");
  CHECK(*read.reg.totals()[0].approved == Decimal(150));
  CHECK(read.reg.totals()[1].department.empty());
}

TEST_CASE("a register without ids or without projects cannot be used", "[register]") {
  const ReadRegister no_id("name,approved\n清扫,100\n");
  CHECK(no_id.said() == "G-10 list.csv:1:1 headings=name, approved\n");
  CHECK_FALSE(no_id.reg.valid());
  const ReadRegister no_rows("id,name\n");
  CHECK(no_rows.said() == "G-16 list.csv:1:1\n");
  CHECK_FALSE(no_rows.reg.valid());
  const ReadRegister empty("");
  CHECK(empty.said() == "G-16 list.csv:1:1\n");
  CHECK_FALSE(empty.reg.valid());
  const ReadRegister binary(std::string("\0\1\2\3\4\5\6\7", 8));
  CHECK_FALSE(binary.reg.valid());
  REQUIRE(binary.log.findings().size() == 1);
  CHECK(binary.log.findings()[0].rule->id == "Y-03");
}

TEST_CASE("a heading that is nearly right is named, one that stands twice counts once",
          "[register]") {
  const ReadRegister read("id,aproved,备注,name,name\nA-1,100,无,清扫,食堂\n");
  CHECK(read.said() ==
        "G-11 list.csv:1:4 heading=aproved near=approved\nG-11 list.csv:1:20 twice=name\n");
  CHECK(read.reg.valid());
  CHECK(read.reg.rows()[0].name.value == "清扫");
}

TEST_CASE("cells that cannot be understood are found at their place", "[register]") {
  const ReadRegister read(
      "id,approved,unit,class,key_project,year\n"
      "A-1,一百,元,public,是,2024\n"
      "A-2,100,斤,public,是,2024\n"
      "A-3,100,元,公益,或许,今年\n");
  CHECK(read.said() ==
        "G-15 list.csv:2:5 amount=一百\n"
        "G-15 list.csv:3:9 unit=斤\n"
        "G-15 list.csv:4:11 class=公益\n"
        "G-15 list.csv:4:14 flag=或许\n"
        "G-15 list.csv:4:17 year=今年\n");
  CHECK_FALSE(read.reg.valid());
}

TEST_CASE("rows without an id and ids that stand twice are found", "[register]") {
  const ReadRegister read("id,name\nA-1,清扫\n,食堂\nA-1,绿化\n");
  CHECK(read.said() == "G-13 list.csv:3:2 name=食堂\nG-14 list.csv:4:1 id=A-1 line=2\n");
  CHECK_FALSE(read.reg.valid());
  REQUIRE(read.log.findings()[1].second.known());
  CHECK(read.log.findings()[1].second.at.begin == 8);
}

TEST_CASE("a wrong quote is found at its line", "[register]") {
  const ReadRegister read("id,name\nA-1,清\"扫\nA-2,食堂\n");
  CHECK(read.said() == "G-12 list.csv:2:5 stray=2\n");
  CHECK_FALSE(read.reg.valid());
  const ReadRegister open("id,name\nA-1,\"清扫\nA-2,食堂\n");
  CHECK(open.said() == "G-12 list.csv:2:5 open=2\n");
}

TEST_CASE("a rule about the register that is switched off does not stop it", "[register]") {
  RuleLevels levels;
  levels.set("G-14", RuleLevels::Level::off);
  FindingLog log(&levels);
  const Register reg = read_register("list.csv", "id\nA-1\nA-1\n", log);
  CHECK(log.empty());
  CHECK(reg.valid());
}

}  // namespace pbs
