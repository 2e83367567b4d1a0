// SPDX-License-Identifier: MIT
// G-01 to G-04: what projects share. The register's rules are in portfolio_register_test.cpp.
#include "recheck/portfolio_rules.hpp"

#include <string>

#include "recheck/batch_run.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

using test::BatchRun;

// Lines 1 to 6.
std::string head(const std::string& id, const std::string& more = "") {
  return "pbs: project/1\nid: " + id + "\nname: 项目" + id + "\nyear: 2024\nunit: 万元\n" + more;
}

std::string supplier(const std::string& name, const std::string& code) {
  return "supplier: {name: " + name + ", id: \"" + code + "\"}\n";
}

std::string contract(const std::string& amount, const std::string& day) {
  return "contract: {amount: " + amount + ", signed: " + day + "}\n";
}

std::string rows(const std::string& last = "≥5次", int count = 5) {
  std::string out = "indicators:\n";
  for (int i = 1; i < count; ++i) {
    out += "  - {name: 指标甲" + std::to_string(i) + ", target: ≥" + std::to_string(i) + "次}\n";
  }
  return out + "  - {name: 指标末, target: " + last + "}\n";
}

}  // namespace

TEST_CASE("two projects with one id in one year are found, in two years they are not",
          "[portfolio]") {
  CHECK(BatchRun().add(head("A-1")).add(head("A-2")).add(head("A-1")).said() ==
        "G-01 p3.yaml:2:5 p1.yaml:2:5 id=A-1 year=2024 count=2\n");
  CHECK(BatchRun().add(head("A-1")).add(head("A-1")).add(head("Ａ-1")).said() ==
        "G-01 p2.yaml:2:5 p1.yaml:2:5 id=A-1 year=2024 count=3\n");
  const std::string later = "pbs: project/1\nid: A-1\nname: 乙\nyear: 2025\n";
  CHECK(BatchRun().add(head("A-1")).add(later).said().empty());
}

TEST_CASE("a project that is handed in twice is one finding", "[portfolio]") {
  const std::string project =
      head("A-1", supplier("某公司", "9134") + contract("120", "2024-01-05") + rows());
  CHECK(BatchRun().add(project).add(project).said() ==
        "G-01 p2.yaml:2:5 p1.yaml:2:5 id=A-1 year=2024 count=2\n");
}

TEST_CASE("one contract in two projects is found whatever the unit of its amount", "[portfolio]") {
  const std::string a = head("A-1", supplier("某公司", "9134") + contract("120", "2024-01-05"));
  const std::string b =
      head("A-2", supplier("某公司", "9134") + contract("1200000.00元", "2024年1月5日"));
  CHECK(BatchRun().add(a).add(b).said() ==
        "G-02 p2.yaml:7:41 p1.yaml:7:33 id=A-2 other=A-1 supplier=某公司 amount=1200000.00元 "
        "signed=2024年1月5日 count=2\n");
  const std::string other_day =
      head("A-2", supplier("某公司", "9134") + contract("120", "2024-01-06"));
  const std::string other_amount =
      head("A-2", supplier("某公司", "9134") + contract("121", "2024-01-05"));
  const std::string other_supplier =
      head("A-2", supplier("乙公司", "9135") + contract("120", "2024-01-05"));
  const std::string undated = head("A-2", supplier("某公司", "9134") + "contract: {amount: 120}\n");
  for (const std::string& other : {other_day, other_amount, other_supplier, undated}) {
    INFO(other);
    CHECK(BatchRun().add(a).add(other).said().empty());
  }
}

TEST_CASE("a contract over several years may be declared in each of them", "[portfolio]") {
  const std::string a = head("A-1", supplier("某公司", "9134") + contract("120", "2024-01-05"));
  std::string b = head("A-2", supplier("某公司", "9134") + contract("120", "2024-01-05"));
  b.replace(b.find("2024"), 4, "2025");
  CHECK(BatchRun().add(a).add(b).said().empty());
}

TEST_CASE("a code with two names and a name with two codes are one finding each", "[portfolio]") {
  CHECK(BatchRun()
            .add(head("A-1", supplier("某环境公司", "9134")))
            .add(head("A-2", supplier("某环境 公司", "9134")))
            .add(head("A-3", supplier("某物业公司", "9134")))
            .add(head("A-4", supplier("某保洁公司", "9134")))
            .said() ==
        "G-03 p3.yaml:6:18 p1.yaml:6:18 code=9134 name=某环境公司 other_name=某物业公司 names=3\n");
  CHECK(BatchRun()
            .add(head("A-1", supplier("某环境公司", "9134")))
            .add(head("A-2", supplier("某环境公司", "9135")))
            .said() ==
        "G-03 p2.yaml:6:29 p1.yaml:6:29 of_name=某环境公司 code_a=9134 code_b=9135 codes=2\n");
}

TEST_CASE("masked codes and missing ones name nobody", "[portfolio]") {
  CHECK(BatchRun()
            .add(head("A-1", supplier("某环境公司", "91341800XXXXXXXXXX")))
            .add(head("A-2", supplier("某物业公司", "91341800XXXXXXXXXX")))
            .add(head("A-3", supplier("某物业公司", "9134**********")))
            .add(head("A-4", "supplier: 某物业公司\n"))
            .said()
            .empty());
  CHECK(BatchRun()
            .add(head("A-1", supplier("某环境公司", "9134180000000000X")))
            .add(head("A-2", supplier("某物业公司", "9134180000000000X")))
            .said() != "");
}

TEST_CASE("equal targets of different services were copied, of one service they were not",
          "[portfolio]") {
  const std::string sweeping = "service: {catalogue: A1505}\n";
  const std::string catering = "service: {catalogue: B0902}\n";
  CHECK(BatchRun()
            .add(head("A-1", sweeping + rows()))
            .add(head("A-2", sweeping + rows()))
            .said()
            .empty());
  CHECK(BatchRun().add(head("A-1", sweeping + rows())).add(head("A-2", catering + rows())).said() ==
        "G-04 p2.yaml:8:5 p1.yaml:8:5 name=项目A-2 other=项目A-1 rows=5 count=2\n");
  CHECK(BatchRun()
            .add(head("A-1", sweeping + rows()))
            .add(head("A-2", catering + rows("≥6次")))
            .said()
            .empty());
  CHECK(BatchRun()
            .add(head("A-1", sweeping + rows("≥5次", 4)))
            .add(head("A-2", catering + rows("≥5次", 4)))
            .said()
            .empty());
}

TEST_CASE("a project copied with its contract is one finding", "[portfolio]") {
  const std::string rest = supplier("某公司", "9134") + contract("120", "2024-01-05") + rows();
  const std::string said = BatchRun()
                               .add(head("A-1", "service: {catalogue: A1505}\n" + rest))
                               .add(head("A-2", "service: {catalogue: B0902}\n" + rest))
                               .said();
  CHECK(said.substr(0, 4) == "G-02");
  CHECK(said.find("G-04") == std::string::npos);
}

TEST_CASE("a document that cannot be read again is named by file and line", "[portfolio]") {
  CHECK(BatchRun().add(head("A-1")).add(head("A-1")).said(false) ==
        "G-01 p2.yaml:1:1 p1.yaml:1:1 count=2\n");
}

TEST_CASE("few documents are read again however many findings there are", "[portfolio]") {
  PortfolioCheck check;
  for (std::uint32_t i = 1; i <= 3000; ++i) {
    ProjectFacts facts;
    facts.keys.id = 1 + i / 2;
    facts.keys.place = {i, 1, 1};
    check.add(facts);
  }
  std::size_t opened = 0;
  std::uint32_t last = 0;
  bool in_order = true;
  DocumentAccess documents;
  documents.open = [&](const DocumentPlace& at) -> std::shared_ptr<const SourceFile> {
    ++opened;
    in_order = in_order && at.input > last;
    last = at.input;
    return nullptr;
  };
  const PortfolioResult result = check.finish(documents);
  CHECK(opened <= PortfolioCheck::kMostReopened);
  CHECK(in_order);
  CHECK(result.log.findings().size() == FindingLog::kMost);
  CHECK(result.log.dropped() == 1499 - FindingLog::kMost);
  CHECK(result.log.worst() == Severity::error);
}

TEST_CASE("the facts of a project are few bytes", "[portfolio]") {
  CHECK(sizeof(ProjectKeys) <= 64);
}

TEST_CASE("the examples of a year share nothing that they must not share", "[portfolio]") {
  BatchRun batch;
  for (const std::string& path : test::files_below("examples/2024", ".yaml")) {
    batch.add(test::read_file(path));
  }
  CHECK(batch.said().empty());
}

}  // namespace pbs
