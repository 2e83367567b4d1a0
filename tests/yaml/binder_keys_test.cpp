// SPDX-License-Identifier: MIT
// Keys: unknown (F-01), written twice (F-02), missing (F-03), and the keys YAML offers but we
// refuse.
#include "catch.hpp"
#include "yaml/sample.hpp"

namespace pbs::test {
namespace {

const std::string kHead = "id: A\nname: B\n";

TEST_CASE("F-01: an unknown key is reported with the nearest key or label", "[binder]") {
  Bound bound = bind(kHead + "yaer: 2024\n全年预算: 1\nbudget: {aproved: 1, 年初预算: 2}\n");
  CHECK(bound.findings() == Lines{"F-01 3:1-3:5 key=yaer near=year", "F-01 4:1-4:5 key=全年预算",
                                  "F-01 5:10-5:17 key=aproved near=approved",
                                  "F-01 5:22-5:26 key=年初预算 near=年初预算数"});
  CHECK(bound.complete);
  CHECK_FALSE(bound.sample.year.present());
}

TEST_CASE("F-01: columns are code points, behind CR LF, tabs and Chinese text too", "[binder]") {
  Bound bound = bind("id:\tA\r\nname: B\r\nbudget:\t{年初预算数:\t1, 全年预算: 2}\r\n");
  CHECK(bound.findings() == Lines{"F-01 3:20-3:24 key=全年预算 near=全年预算数"});
}

TEST_CASE("F-01: what stands below an unknown key is passed over", "[binder]") {
  Bound bound = bind(kHead + "zzz:\n  id: 1\n  id: 2\n  x: [{y: !!str z}, &a b]\nyear: 2024\n");
  CHECK(bound.findings() == Lines{"F-01 3:1-3:4 key=zzz"});
  CHECK(bound.sample.year.value == "2024");
}

TEST_CASE("a known key is accepted wherever it stands", "[binder]") {
  const Bound bound = bind("year: 2024\nname: B\nevidence: x\nid: A\npbs: p\n");
  CHECK(bound.log.empty());
  CHECK(bound.sample.id.value == "A");
  CHECK(bound.sample.pbs.value == "p");
}

TEST_CASE("F-02: a key written twice names both places and the first value stands", "[binder]") {
  Bound bound = bind(kHead + "year: 2024\nid: C\nindicators:\n  - {name: x, name: y}\n");
  CHECK(bound.findings() ==
        Lines{"F-02 4:1-4:3 key=id line=1 -> 1:1", "F-02 6:15-6:19 key=name line=6 -> 6:6"});
  CHECK(bound.sample.id.value == "A");
  CHECK(bound.sample.indicators[0].name.value == "x");
}

TEST_CASE("F-02: the English and the Chinese spelling are one key", "[binder]") {
  Bound bound = bind(kHead + "项目名称: C\n名称: D\n");
  CHECK(bound.findings() == Lines{"F-02 3:1-3:5 key=项目名称 line=2 first=name -> 2:1",
                                  "F-02 4:1-4:3 key=名称 line=2 first=name -> 2:1"});
  CHECK(bound.sample.name.value == "B");
}

TEST_CASE("F-02: free keys of a map must differ too, however many there are", "[binder]") {
  Bound bound = bind(kHead + "history: {2021: a, 2022: b, 2021: c}\ncells: {x: 1, x: 2}\n");
  CHECK(bound.findings() ==
        Lines{"F-02 3:29-3:33 key=2021 line=3 -> 3:11", "F-02 4:15-4:16 key=x line=4 -> 4:9"});
  CHECK(bound.sample.history.size() == 2);
  CHECK(bound.sample.history[0].value.value == "a");

  std::string text = kHead + "history:\n";
  for (int i = 0; i < 100; ++i) text += "  k" + std::to_string(i) + ": v\n";
  text += "  k3: w\n  k99: w\n  k100: v\n";
  Bound many = bind(text);
  CHECK(many.findings() == Lines{"F-02 104:3-104:5 key=k3 line=7 -> 7:3",
                                 "F-02 105:3-105:6 key=k99 line=103 -> 103:3"});
  CHECK(many.sample.history.size() == 101);
}

TEST_CASE("keys of different maps and records do not meet", "[binder]") {
  const Bound bound = bind(kHead +
                           "indicators:\n  - {name: x, history: {a: 1}}\n"
                           "  - {name: x, history: {a: 1}, rows: [{name: x}]}\n"
                           "cells: {a: {met: 1}, b: {met: 1}}\n");
  CHECK(bound.log.empty());
}

TEST_CASE("F-03: a missing key is reported once, at its mapping's first key", "[binder]") {
  Bound bound =
      bind("year: 2024\nindicators:\n  - target: 5\n  - {}\n  - name: x\nby: {name: x}\n");
  CHECK(bound.findings() ==
        Lines{"F-03 1:1-1:5 key=id label=编号", "F-03 1:1-1:5 key=name label=项目名称",
              "F-03 3:5-3:11 key=name label=项目名称", "F-03 4:5-4:6 key=name label=项目名称",
              "F-03 6:6-6:10 key=role"});
}

TEST_CASE("F-03: a key with nothing behind it is missing, at its own place", "[binder]") {
  CHECK(bind("id:\nname: ~\n").findings() ==
        Lines{"F-03 1:1-1:3 key=id label=编号", "F-03 2:1-2:5 key=name label=项目名称"});
  CHECK(bind("id: \"\"\nname: 'null'\n").findings() ==
        Lines{"F-03 1:1-1:3 key=id label=编号"});
}

TEST_CASE("F-03: a key whose value has the wrong shape is not missing", "[binder]") {
  Bound bound = bind("id: [x]\nname: B\n");
  CHECK(bound.findings() == Lines{"F-04 1:1-1:3 text=id"});
}

TEST_CASE("F-03: one cause is one finding", "[binder]") {
  CHECK(bind("id: A\nnmae: B\n").findings() == Lines{"F-01 2:1-2:5 key=nmae near=name"});
  CHECK(bind("id: A\nnmae: B\nname: C\n").findings() == Lines{"F-01 2:1-2:5 key=nmae near=name"});
  CHECK(bind("{id: A, name：B}").findings() == Lines{"Y-09 1:13-1:14 key=name"});
  CHECK(bind("id: A\nindicators: [\n").findings() ==
        Lines{"Y-01 2:13-2:14 open_bracket=[ open_line=2 words=while parsing a flow node: did not "
              "find expected node content -> 3:1"});
}

TEST_CASE("a record in its scalar form lacks no keys", "[binder]") {
  CHECK(bind(kHead + "by: finance\n").log.empty());
}

TEST_CASE("Y-10: anchors and aliases are refused and the alias counts as nothing", "[binder]") {
  Bound bound =
      bind("id: &a A\nname: *a\nindicators:\n  - &r {name: x}\n  - *r\nbudget: *a\n*a : 1\n");
  CHECK(bound.findings() == Lines{"Y-10 1:5-1:7 name=&a", "Y-10 2:7-2:9 name=*a",
                                  "Y-10 4:5-4:7 name=&r", "Y-10 5:5-5:7 name=*r",
                                  "Y-10 6:9-6:11 name=*a", "Y-10 7:1-7:3 name=*a"});
  CHECK(bound.complete);
  CHECK(bound.sample.id.value == "A");
  CHECK_FALSE(bound.sample.name.present());
  CHECK(bound.sample.indicators.size() == 1);
  CHECK(bind("id: '&a'\nname: a & b *c\n").log.empty());
}

TEST_CASE("Y-11: tags are refused and the value is read", "[binder]") {
  Bound bound = bind("id: !!str 12\nname: !x B\nbudget: !!map {approved: 1}\nevidence: ! [a]\n");
  CHECK(bound.findings() == Lines{"Y-11 1:5-1:10 tag=!!str", "Y-11 2:7-2:9 tag=!x",
                                  "Y-11 3:9-3:14 tag=!!map", "Y-11 4:11-4:12 tag=!"});
  CHECK(bound.sample.id.value == "12");
  CHECK(bound.sample.budget.approved.value == "1");
  CHECK(bind("id: '!x'\nname: a!\n").log.empty());
}

TEST_CASE("Y-12: a merge key is refused, once", "[binder]") {
  Bound bound = bind(kHead + "budget:\n  <<: *base\n  approved: 1\nhistory: {<<: [*a, *b]}\n");
  CHECK(bound.findings() == Lines{"Y-12 4:3-4:5", "Y-12 6:11-6:13"});
  CHECK(bound.sample.budget.approved.value == "1");
  CHECK(bind(kHead + "history: {'<<': 1}\n").log.empty());
}

TEST_CASE("Y-09: a key with a full-width colon in a document that is YAML", "[binder]") {
  CHECK(bind("id: A\nindicators:\n  - {name：面积, target: 5}\n  - name：面积\nname: x\n")
            .findings() == Lines{"Y-09 3:10-3:11 key=name", "Y-09 4:9-4:10 key=name"});
  CHECK(bind(kHead + "budget:\n  approved：120\n  全年预算数：110\n").findings() ==
        Lines{"Y-09 4:11-4:12 key=approved", "Y-09 5:8-5:9 key=全年预算数"});
  CHECK(bind(kHead + "history: {2021：5%, 2022: 6%}\n").findings() ==
        Lines{"Y-09 3:15-3:16 key=2021"});
  CHECK(bind(kHead + "history:\n  2021：5%\n  2022：6%\n").findings() ==
        Lines{"Y-09 4:7-4:8 key=2021", "Y-09 5:7-5:8 key=2022"});
  CHECK(bind(kHead + "year：: 2024\n").findings() == Lines{"Y-09 3:5-3:6 key=year"});
  CHECK(bind("id：A\nname：B\n").findings() ==
        Lines{"Y-09 1:3-1:4 key=id", "Y-09 2:5-2:6 key=name"});
}

TEST_CASE("a full-width colon in a value or in a free key is no mistake", "[binder]") {
  const Bound bound = bind(
      "id: A\nname: 目标：保持清洁\nevidence: ['name：x', 附件：1]\n"
      "history: {甲：乙: 1}\n");
  CHECK(bound.log.empty());
  CHECK(bound.sample.history[0].key.value == "甲：乙");
}

TEST_CASE("Y-19: a key indented by a full-width blank", "[binder]") {
  Bound bound = bind("id: A\n\u3000name: B\n\u00A0year: 1\n");
  CHECK(bound.findings() ==
        Lines{"Y-19 2:1-2:6 sign=U+3000 plain=U+0020", "Y-19 3:1-3:6 sign=U+00A0 plain=U+0020"});
}

}  // namespace
}  // namespace pbs::test
