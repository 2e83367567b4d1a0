// SPDX-License-Identifier: MIT
// G-05 to G-09 and G-17: projects against the register.
#include <string>

#include "recheck/batch_run.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

using test::BatchRun;

std::string project(const std::string& id, const std::string& approved,
                    const std::string& more = "") {
  return "pbs: project/1\nid: " + id + "\nname: 项目" + id +
         "\nyear: 2024\nunit: 万元\nbudget: {approved: " + approved + "}\n" + more;
}

constexpr const char* kHead = "id,name,department,approved\n";

}  // namespace

TEST_CASE("what is in the register and not among the files was not handed in", "[register]") {
  BatchRun batch(std::string(kHead) +
                 "A-1,项目A-1,甲局,1200000\nA-2,项目A-2,甲局,300000.50\nB-1,项目B-1,乙局,700000\n");
  batch.add(project("A-1", "120")).add(project("B-1", "70"));
  CHECK(batch.said() ==
        "G-06 list.csv:3:1 id=A-2 name=项目A-2 department=甲局\n"
        "G-09 list.csv:2:11 department=甲局 registered=2 handed_in=1 amount=1500000.5 "
        "handed_in_amount=1200000\n");
  REQUIRE(batch.result.handed_in.size() == 2);
  const DepartmentHandedIn& first = batch.result.handed_in[0];
  CHECK(first.name == "甲局");
  CHECK(first.registered == 2);
  CHECK(first.handed_in == 1);
  CHECK(first.missing == std::vector<std::string>{"A-2"});
  CHECK(batch.result.handed_in[1].handed_in == 1);
  CHECK(batch.result.handed_in[1].handed_in_amount == Decimal(700000));
}

TEST_CASE("without departments and amounts the coverage is that of the register", "[register]") {
  BatchRun batch("id\nA-1\nA-2\n");
  batch.add(project("A-1", "120"));
  CHECK(batch.said() == "G-06 list.csv:3:1 id=A-2\nG-09 list.csv:2:1 projects=2 handed_in=1\n");
}

TEST_CASE("a project that is not in the register is found", "[register]") {
  BatchRun batch(std::string(kHead) + "A-1,项目A-1,甲局,1200000\n");
  batch.add(project("A-1", "120")).add(project("A-9", "120"));
  CHECK(batch.said() == "G-07 p2.yaml:2:5 id=A-9\n");
}

TEST_CASE("a wrong id is one finding, not a missing project as well", "[register]") {
  BatchRun batch(std::string(kHead) + "A-1,项目A-l,甲局,1200000\n");
  batch.add(project("A-l", "120"));
  CHECK(batch.said() == "G-07 p1.yaml:2:5 list.csv:2:1 id=A-l listed=A-1 line=2\n");
}

TEST_CASE("a project of a year that the register does not cover is left alone", "[register]") {
  BatchRun other("id,year\nA-1,2023\n");
  other.add(project("A-1", "120"));
  CHECK(other.said() == "G-06 list.csv:2:1 id=A-1\nG-09 list.csv:2:1 projects=1 handed_in=0\n");
  BatchRun same("id,year\nA-1,2024\n");
  same.add(project("A-1", "120"));
  CHECK(same.said().empty());
}

TEST_CASE("a budget that differs from the register is found in the project's unit", "[register]") {
  BatchRun batch(std::string(kHead) + "A-1,,,1200000\nA-2,,,1180000\nA-3,,,\n");
  batch.add(project("A-1", "120.00")).add(project("A-2", "120.00")).add(project("A-3", "5"));
  CHECK(batch.said() == "G-08 p2.yaml:6:20 list.csv:3:7 approved=120.00 listed=118 unit=万元\n");
}

TEST_CASE("all that differs from the register's line is one finding", "[register]") {
  const std::string reg =
      "id,name,department,purchaser,class,key_project\n"
      "A-1,道路清扫,某县 城市管理局（本级）,某所,公共服务,是\n";
  BatchRun same(reg);
  same.add(project("A-1", "1",
                   "department: 某县城市管理局(本级)\npurchaser: {name: 某所}\n"
                   "service: {class: public}\nkey_project: true\n"));
  CHECK(same.said() == "G-17 p1.yaml:3:7 list.csv:2:5 name=项目A-1 listed_name=道路清扫\n");
  BatchRun different(reg);
  different.add(project(
      "A-1", "1", "department: 乙局\npurchaser: {name: 乙所}\nservice: {class: auxiliary}\n"));
  CHECK(different.said() ==
        "G-17 p1.yaml:3:7 list.csv:2:5 name=项目A-1 listed_name=道路清扫 department=乙局 "
        "listed_department=某县 城市管理局（本级） purchaser=乙所 listed_purchaser=某所 "
        "class=auxiliary listed_class=公共服务 key_project=否 listed_key_project=是\n");
}

TEST_CASE("a total of the register is compared with its projects", "[register]") {
  BatchRun wrong(std::string(kHead) + "A-1,,甲局,100\nA-2,,甲局,50\n小计,,,160\n合计,,,150\n");
  wrong.add(project("A-1", "100元")).add(project("A-2", "50元"));
  CHECK(wrong.said() == "G-05 list.csv:4:6 department=甲局 total=160 sum=150 projects=2\n");
}

TEST_CASE("where the register has totals only, the files' amounts are summed", "[register]") {
  const std::string reg = std::string(kHead) + "A-1,,甲局,\nA-2,,甲局,\n小计,,甲局,1600000\n";
  BatchRun wrong(reg);
  wrong.add(project("A-1", "100")).add(project("A-2", "50"));
  CHECK(wrong.said() == "G-05 list.csv:4:8 department=甲局 total=1600000 sum=1500000 projects=2\n");
  BatchRun right(reg);
  right.add(project("A-1", "100")).add(project("A-2", "60"));
  CHECK(right.said().empty());
  BatchRun missing(reg);
  missing.add(project("A-1", "100"));
  CHECK(missing.said().find("G-05") == std::string::npos);
}

TEST_CASE("a project that was read in part was handed in, and no more is said of it",
          "[register]") {
  BatchRun batch(std::string(kHead) + "A-1,道路清扫,甲局,1\n");
  batch.add("pbs: project/1\nid: A-1\nname: 项目\nyear: 2024\nbudget: {approved: 5\n");
  CHECK(batch.said().empty());
}

}  // namespace pbs
