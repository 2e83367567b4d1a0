// SPDX-License-Identifier: MIT
#include "yaml/writer.hpp"

#include "catch.hpp"
#include "yaml/recorder.hpp"
#include "yaml/sample.hpp"

namespace pbs::test {
namespace {

std::string rewritten(const std::string& text) {
  const Bound bound = bind(text);
  CHECK(bound.complete);
  return write_record(kSampleRecord, &bound.sample);
}

TEST_CASE("the writer writes mappings, lists, comments and blanks", "[writer]") {
  YamlWriter writer;
  writer.comment("说明\n第二行");
  writer.begin_mapping();
  writer.key("pbs");
  writer.value("policy/1");
  writer.comment("种类");
  writer.key("名称");
  writer.value("道路: 保洁");
  writer.key("id");
  writer.value("0012", true);
  writer.key("to");
  writer.nothing();
  writer.key("list");
  writer.begin_list(YamlStyle::flow);
  writer.value("a");
  writer.value("");
  writer.end_list();
  writer.key("rows");
  writer.begin_list();
  writer.begin_mapping(YamlStyle::flow);
  writer.key("null");
  writer.value("~");
  writer.end_mapping();
  writer.end_list();
  writer.end_mapping();
  CHECK(writer.text() ==
        "# 说明\n# 第二行\npbs: policy/1  # 种类\n名称: \"道路: 保洁\"\nid: \"0012\"\nto: ~\n"
        "list: [a, \"\"]\nrows:\n  - {\"null\": \"~\"}\n");
}

TEST_CASE("a record is written in the order of its table, short parts in one line", "[writer]") {
  CHECK(
      rewritten(
          "year: 2024\n编号: \"0012\"\nname: 道路\nby: finance\n"
          "budget:\n  全年预算数: 118.50\n"
          "indicators:\n- {name: 面积, target: ≥82万平方米}\n- name: 投诉\n  history: {2021: 5%}\n"
          "cells: {a.b: 4, c: {points: 2, met: [1, 3]}}\nmatrix: [[1, 2], [3]]\n") ==
      "id: \"0012\"\nname: 道路\nyear: 2024\nbudget: {adjusted: 118.50}\nby: finance\n"
      "indicators:\n  - {name: 面积, target: ≥82万平方米}\n  - name: 投诉\n    history: {2021: "
      "5%}\n"
      "matrix:\n  - [1, 2]\n  - [3]\ncells:\n  a.b: 4\n  c: {points: 2, met: [1, 3]}\n");
}

TEST_CASE("long lists stand in lines of their own", "[writer]") {
  const std::string item = "一个相当长的佐证材料名称，占去不少地方";
  CHECK(rewritten("id: A\nname: B\nevidence: [" + item + ", " + item + ", x]\n") ==
        "id: A\nname: B\nevidence:\n  - " + item + "\n  - " + item + "\n  - x\n");
}

TEST_CASE("reading what was written gives the same texts", "[writer]") {
  const std::string text =
      "id: '007'\nname: \"多行\\n文字 # 不是注释\"\nyear: ~\nby: {role: 'null', name: ''}\n"
      "evidence: ['- a', 'x: y', '{', '&a', '*b', '!c', '%d', '@e', '`f', '“引号”', 'it''s', "
      "\"\\t\",\n"
      "  '#', ' 两端 ', '[', 'a, b', '~', \"\\u0007\"]\n"
      "history: {'x: y': 1, '#': 2, 甲：乙: 3}\n";
  const Bound first = bind(text);
  REQUIRE(first.log.empty());
  const std::string written = write_record(kSampleRecord, &first.sample);
  const Bound second = bind(written);
  INFO(written);
  REQUIRE(second.log.empty());
  CHECK(write_record(kSampleRecord, &second.sample) == written);
  CHECK(second.sample.name.value == "多行\n文字 # 不是注释");
  CHECK(second.sample.year.blank());
  CHECK(second.sample.by.role.value == "null");
  CHECK_FALSE(second.sample.by.role.blank());
  REQUIRE(second.sample.evidence.size() == first.sample.evidence.size());
  for (std::size_t i = 0; i < first.sample.evidence.size(); ++i) {
    CHECK(second.sample.evidence[i].value == first.sample.evidence[i].value);
  }
  CHECK(second.sample.history[2].key.value == "甲：乙");
}

TEST_CASE("plain texts that need quotation marks get them", "[writer]") {
  Sample sample;
  sample.id = {"a: b", {0, 1}};
  sample.name = {"# x", {0, 1}};
  sample.year = {"2024", {0, 1}};
  CHECK(write_record(kSampleRecord, &sample) == "id: \"a: b\"\nname: \"# x\"\nyear: 2024\n");
}

}  // namespace
}  // namespace pbs::test
