// SPDX-License-Identifier: MIT
// Values of every shape, right and wrong (F-04).
#include "catch.hpp"
#include "yaml/sample.hpp"

namespace pbs::test {
namespace {

const std::string kHead = "id: A\nname: B\n";

std::string text_at(const Bound& bound, Location at) {
  return std::string(bound.source->text().substr(at.begin, at.end - at.begin));
}

TEST_CASE("every shape of field is bound with its place", "[binder]") {
  const Bound bound = bind(
      "pbs: project/1\n编号: JX-1\n项目名称: \"道路 保洁\"\nyear: 2024\n"
      "budget: {approved: 120.00, 全年预算数: 118.50}\n"
      "by: finance\n"
      "indicators:\n"
      "  - {id: a, name: 面积, target: ≥82万平方米}\n"
      "  - id: b\n    name: 投诉\n    history: {2021: 5.5%, 2022: 5.2%}\n"
      "    rows: [{name: 其中}]\n"
      "evidence: [台账.xlsx, 照片]\n"
      "matrix: [[1, 2], [3]]\n"
      "cells: {x.y: 4, z: {points: 2, met: [1, 3]}}\n"
      "years: {2023: {approved: 1}}\n");
  const Sample& sample = bound.sample;
  CHECK(bound.complete);
  CHECK(bound.log.empty());
  CHECK(sample.pbs.value == "project/1");
  CHECK(sample.id.value == "JX-1");
  CHECK(sample.name.value == "道路 保洁");
  CHECK(sample.name.quoted);
  CHECK_FALSE(sample.id.quoted);
  CHECK(text_at(bound, sample.name.place) == "\"道路 保洁\"");
  CHECK(sample.budget.approved.value == "120.00");
  CHECK(sample.budget.adjusted.value == "118.50");
  CHECK(text_at(bound, sample.budget.place) == "{approved: 120.00, 全年预算数: 118.50}");
  CHECK(sample.by.word.value == "finance");
  CHECK(text_at(bound, sample.by.place) == "finance");
  REQUIRE(sample.indicators.size() == 2);
  CHECK(sample.indicators[0].target.value == "≥82万平方米");
  CHECK(text_at(bound, sample.indicators[0].place) == "{id: a, name: 面积, target: ≥82万平方米}");
  const Row& row = sample.indicators[1];
  CHECK(text_at(bound, row.place) ==
        "id: b\n    name: 投诉\n    history: {2021: 5.5%, 2022: 5.2%}\n    rows: [{name: 其中}]");
  REQUIRE(row.history.size() == 2);
  CHECK(row.history[1].key.value == "2022");
  CHECK(row.history[1].value.value == "5.2%");
  REQUIRE(row.rows.size() == 1);
  CHECK(row.rows[0].name.value == "其中");
  REQUIRE(sample.evidence.size() == 2);
  CHECK(sample.evidence[1].value == "照片");
  REQUIRE(sample.matrix.size() == 2);
  CHECK(sample.matrix[0][1].value == "2");
  CHECK(sample.matrix[1].size() == 1);
  REQUIRE(sample.cells.size() == 2);
  CHECK(sample.cells[0].key.value == "x.y");
  CHECK(sample.cells[0].value.points.value == "4");
  CHECK(sample.cells[1].value.met[1].value == "3");
  REQUIRE(sample.years.size() == 1);
  CHECK(sample.years[0].key.value == "2023");
  CHECK(sample.years[0].value.approved.value == "1");
}

TEST_CASE("texts lie in the source, or in the arena where YAML changed them", "[binder]") {
  const Bound bound = bind("id: A\nname: \"a\\tb\"\nyear: 'x'\nevidence: [it, 'it''s']\n");
  const std::string_view text = bound.source->text();
  CHECK(bound.sample.id.value.data() == text.data() + 4);
  CHECK(bound.sample.year.value.data() == text.data() + text.find("x'"));
  CHECK(bound.sample.name.value == "a\tb");
  CHECK(bound.sample.evidence[1].value == "it's");
}

TEST_CASE("a single scalar is a list of one", "[binder]") {
  const Bound bound = bind(kHead + "evidence: 台账\n");
  CHECK(bound.log.empty());
  REQUIRE(bound.sample.evidence.size() == 1);
  CHECK(bound.sample.evidence[0].value == "台账");
}

TEST_CASE("a blank in place of a record, list or map is nothing", "[binder]") {
  const Bound bound = bind(kHead +
                           "year:\nbudget: ~\nby: null\nindicators:\nevidence: \"\"\nmatrix: ~\n"
                           "history:\ncells:\nyears: NULL\n");
  CHECK(bound.complete);
  CHECK(bound.log.empty());
  CHECK(bound.sample.year.present());
  CHECK(bound.sample.year.blank());
  CHECK_FALSE(bound.sample.budget.place.known());
  CHECK_FALSE(bound.sample.by.place.known());
  CHECK(bound.sample.indicators.empty());
  CHECK(bound.sample.evidence.empty());
  CHECK(bound.sample.history.empty());
}

TEST_CASE("blank elements: a text stays, a record is left out, a map keeps its key", "[binder]") {
  const Bound bound = bind(kHead +
                           "indicators:\n  -\n  - {name: x}\nevidence: [a, ~]\nmatrix: [~, [1]]\n"
                           "history: {2021: }\ncells: {a: }\nyears: {2023: ~}\n");
  CHECK(bound.log.empty());
  CHECK(bound.sample.indicators.size() == 1);
  REQUIRE(bound.sample.evidence.size() == 2);
  CHECK(bound.sample.evidence[1].blank());
  CHECK(bound.sample.matrix.size() == 1);
  REQUIRE(bound.sample.history.size() == 1);
  CHECK(bound.sample.history[0].value.blank());
  REQUIRE(bound.sample.cells.size() == 1);
  CHECK(bound.sample.cells[0].value.points.blank());
  REQUIRE(bound.sample.years.size() == 1);
  CHECK_FALSE(bound.sample.years[0].value.approved.present());
}

TEST_CASE("F-04: a mapping or list where a text is wanted is passed over whole", "[binder]") {
  Bound bound = bind(
      "id: A\nname:\n  first: x\n  second: [y]\nyear: [2024]\nevidence: [[a], {b: c}, d]\n"
      "history: {2021: [1]}\nmatrix: [[[1]], [{a: 1}]]\n");
  CHECK(bound.findings() == Lines{"F-04 2:1-2:5 text=name", "F-04 5:1-5:5 text=year",
                                  "F-04 6:1-6:9 text=evidence", "F-04 6:17-6:18 text=evidence",
                                  "F-04 7:11-7:15 text=2021", "F-04 8:1-8:7 text=matrix",
                                  "F-04 8:18-8:19 text=matrix"});
  CHECK(bound.complete);
  CHECK_FALSE(bound.sample.name.present());
  REQUIRE(bound.sample.evidence.size() == 1);
  CHECK(bound.sample.evidence[0].value == "d");
  CHECK(bound.sample.history.empty());
}

TEST_CASE("F-04: a scalar or list where a mapping is wanted", "[binder]") {
  Bound bound = bind(kHead +
                     "budget: 120\nhistory: [1, 2]\ncells: {a: [1]}\nyears: {2023: 5}\n"
                     "by: [finance]\nindicators: [x, [y]]\n");
  CHECK(bound.findings() == Lines{"F-04 3:9-3:12 mapping=budget", "F-04 4:1-4:8 mapping=history",
                                  "F-04 5:9-5:10 mapping=a", "F-04 6:15-6:16 mapping=2023",
                                  "F-04 7:1-7:3 mapping=by", "F-04 8:1-8:11 mapping=indicators",
                                  "F-04 8:14-8:15 mapping=indicators"});
  CHECK(bound.sample.years.empty());
}

TEST_CASE("F-04: keys whose colons lack their blanks are one text", "[binder]") {
  Bound bound = bind(kHead + "budget:\n  approved:120\n  adjusted:110\n");
  CHECK(bound.findings() == Lines{"F-04 4:3-5:15 mapping=budget glued=approved"});
}

TEST_CASE("F-04: a scalar or mapping where a list is wanted", "[binder]") {
  Bound bound = bind(kHead + "indicators: 面积\nevidence: {a: b}\nmatrix: 1\n");
  CHECK(bound.findings() == Lines{"F-04 3:13-3:15 list=indicators", "F-04 4:1-4:9 list=evidence",
                                  "F-04 5:9-5:10 rows=matrix"});
  Bound rows = bind(kHead + "matrix: [1, [2], {a: 3}]\nindicators: {name: x}\n");
  CHECK(rows.findings() == Lines{"F-04 3:10-3:11 rows=matrix", "F-04 3:18-3:19 rows=matrix",
                                 "F-04 4:1-4:11 list=indicators"});
  CHECK(rows.sample.matrix.size() == 1);
}

TEST_CASE("F-04: a key must be a plain text", "[binder]") {
  Bound bound = bind(kHead + "{a: 1}: x\n? [b]\n: y\n~: z\nhistory: {~ : 1, [2]: 3, 2021: 4}\n");
  CHECK(bound.findings() ==
        Lines{"F-04 3:1-3:2 plain_key=", "F-04 4:3-4:4 plain_key=", "F-04 6:1-6:2 plain_key=",
              "F-04 7:11-7:12 plain_key=", "F-04 7:18-7:19 plain_key="});
  REQUIRE(bound.sample.history.size() == 1);
  CHECK(bound.sample.history[0].value.value == "4");
}

TEST_CASE("F-04: a document must be a mapping", "[binder]") {
  Bound list = bind("- id: A\n- name: B\n");
  CHECK(list.findings() == Lines{"F-04 1:1 document=sample"});
  CHECK_FALSE(list.complete);
  Bound scalar = bind("just words\n");
  CHECK(scalar.findings() == Lines{"F-04 1:1-1:11 document=sample"});
  CHECK_FALSE(scalar.complete);
}

TEST_CASE("a flow document is read like a block document", "[binder]") {
  const Bound bound =
      bind(R"({"id": "A", "name": "B", "year": 2024, "indicators": [{"name": "x"}]})");
  CHECK(bound.complete);
  CHECK(bound.log.empty());
  CHECK(bound.sample.year.value == "2024");
  CHECK(bound.sample.indicators.size() == 1);
}

}  // namespace
}  // namespace pbs::test
