// SPDX-License-Identifier: MIT
#include "yaml/key_edits.hpp"

#include <string>

#include "base/arena.hpp"
#include "declaration/project.hpp"
#include "source/edits.hpp"
#include "yaml/binder.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

// `text` behind a header, read and mended; how many findings were mended stands before it.
std::string mended(const std::string& text, std::size_t* findings = nullptr) {
  const std::string head = "pbs: project/1\n";
  const SourceFile source("project.yaml", head + text);
  Arena arena;
  FindingLog log;
  bind_document(source, YamlReader::libyaml, kProjectRecord, &arena.make<ProjectDeclaration>(),
                arena, log);
  const Mending mending = mend(log, source);
  if (findings != nullptr) *findings = mending.findings;
  return apply_edits(source.text(), mending.edits).substr(head.size());
}

}  // namespace

TEST_CASE("a full-width colon behind a key is mended with the blanks behind it", "[key_edits]") {
  CHECK(mended("id：P-1\n") == "id: P-1\n");
  CHECK(mended("id：   P-1 # 编号\nname： 保洁\nyear: 2024\n") ==
        "id: P-1 # 编号\nname: 保洁\nyear: 2024\n");
  CHECK(mended("budget：\n  approved: 1\n") == "budget:\n  approved: 1\n");
  CHECK(mended("budget: {approved：100, adjusted： 96.00}\n") ==
        "budget: {approved: 100, adjusted: 96.00}\n");
  CHECK(mended("id：: P-1\n") == "id: P-1\n");
  std::size_t findings = 0;
  mended("id：P-1\nname：保洁\nyear: 2024\n", &findings);
  CHECK(findings == 2);
}

TEST_CASE("a line with a second colon is left to its author", "[key_edits]") {
  CHECK(mended("name：保洁: 一期\n") == "name：保洁: 一期\n");
  CHECK(mended("id: A\nobjective: 目标一：保洁\n") == "id: A\nobjective: 目标一：保洁\n");
}

TEST_CASE("a misspelt key gets the only name near it", "[key_edits]") {
  CHECK(mended("nmae: 保洁\nid: A\n") == "name: 保洁\nid: A\n");
  CHECK(mended("\"objectve\": 保洁\n") == "\"objective\": 保洁\n");
  CHECK(mended("项目名你: 保洁\n") == "项目名称: 保洁\n");
  CHECK(mended("budget: {aproved: 5, adjusted: 6}\n") == "budget: {approved: 5, adjusted: 6}\n");
  CHECK(mended("indicators:\n  - {naem: 甲, wieght: 5}\n  - {naem: 乙}\n") ==
        "indicators:\n  - {name: 甲, weight: 5}\n  - {name: 乙}\n");
}

TEST_CASE("a key is not renamed into one that stands there or that another one claims",
          "[key_edits]") {
  CHECK(mended("nmae: 甲\nname: 乙\n") == "nmae: 甲\nname: 乙\n");
  CHECK(mended("name: 乙\nnmae: 甲\n") == "name: 乙\nnmae: 甲\n");
  CHECK(mended("nmae: 甲\nnaem: 乙\n") == "nmae: 甲\nnaem: 乙\n");
  CHECK(mended("nothing_like_it: 甲\n") == "nothing_like_it: 甲\n");
  CHECK(mended("nmae: 甲\nid: \"\n") == "nmae: 甲\nid: \"\n");
}

TEST_CASE("a rule that is switched off mends nothing and disturbs no other", "[key_edits]") {
  RuleLevels levels;
  levels.set("F-01", RuleLevels::Level::off);
  FindingLog log(&levels);
  const SourceFile source("project.yaml", "pbs: project/1\nnmae: 甲\n");
  Arena arena;
  bind_document(source, YamlReader::libyaml, kProjectRecord, &arena.make<ProjectDeclaration>(),
                arena, log);
  CHECK(mend(log, source).edits.empty());
}

}  // namespace pbs
