// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "report/findings_output.hpp"

using namespace pbs;

namespace {

constexpr RuleInfo kCeiling{
    .id = "T-16",
    .severity = Severity::error,
    .summary = {"成本指标的上限高于预算数", "ceiling of a cost indicator is above the budget"},
    .detail = {"全年预算数为 {adjusted}{unit}。", "budget.adjusted is {adjusted}{unit}"},
    .fix = {"调低上限，或调整全年预算数", "lower the ceiling, or raise budget.adjusted"},
    .cite = {"政策参数(默认)", "", Mark::setting}};

constexpr RuleInfo kSeveral{
    .id = "R-04",
    .severity = Severity::warning,
    .summary = {"自评得分不一致", "the claimed points differ"},
    .detail = {"自评 {claimed} 分。\n应为 {points} 分。\n执行率为 {rate}%。",
               "{claimed} points are claimed.\n{points} are right.\nThe rate is {rate}%."},
    .fix = {"更正得分\n或更正完成值", "correct the points\nor the actual"},
    .cite = {"财预〔2020〕10号", "第五条", Mark::confirmed}};

constexpr RuleInfo kNote{.id = "Y-06",
                         .severity = Severity::info,
                         .summary = {"有 BOM", "there is a BOM"},
                         .detail = {},
                         .fix = {"另存", "save again"},
                         .cite = {"pbs 文件格式", "", Mark::setting}};

Location at(const SourceFile& source, std::string_view part) {
  const auto begin = static_cast<std::uint32_t>(source.text().find(part));
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

std::string text_of(const FindingLog& log, const FindingStyle& style) {
  std::string out;
  write_findings_text(log, nullptr, style, out);
  return out;
}

FindingStyle english() {
  FindingStyle style;
  style.language = Language::en;
  return style;
}

// The excerpt of a finding of kNote, without the lines about it.
std::string excerpt_of(const SourceFile& source, Location place, int columns) {
  FindingLog log;
  log.add(kNote, {&source, place});
  FindingStyle style = english();
  style.info = true;
  style.columns = columns;
  const std::string text = text_of(log, style);
  const std::size_t first = text.find('\n') + 1;
  return text.substr(first, text.find("   fix:") - first);
}

}  // namespace

TEST_CASE("a finding in English is what the design shows") {
  const auto storage = std::make_shared<const std::string>(
      "  adjusted: 118.50\nindicators:\n  - id: cost\n    target: ≤130万元\n");
  const SourceFile source("examples/2024/cleaning.yaml", storage, *storage, 28);
  FindingLog log;
  log.add(kCeiling, {&source, at(source, "≤130万元")})
      .with_number("adjusted", "118.50")
      .with("unit", "万元")
      .see({&source, at(source, "118.50")});
  CHECK(text_of(log, english()) ==
        "examples/2024/cleaning.yaml:31:13: error T-16: ceiling of a cost indicator is above the "
        "budget\n"
        "   31 |     target: ≤130万元\n"
        "      |             ^~~~~~~~\n"
        "   budget.adjusted is 118.50万元 (examples/2024/cleaning.yaml:28:13)\n"
        "   fix: lower the ceiling, or raise budget.adjusted\n"
        "   basis: policy setting (default), not a requirement of a document\n");
  CHECK(text_of(log, {}) ==
        "examples/2024/cleaning.yaml:31:13: 错误 T-16：成本指标的上限高于预算数\n"
        "   31 |     target: ≤130万元\n"
        "      |             ^~~~~~~~\n"
        "   全年预算数为 118.50万元（examples/2024/cleaning.yaml:28:13）。\n"
        "   改法：调低上限，或调整全年预算数\n"
        "   依据：政策参数(默认)，不是文件要求\n");
}

TEST_CASE("sentences whose value is missing are left out, and the second place gets its line") {
  const SourceFile source("a.yaml", "claimed: 8\n");
  FindingLog log;
  log.add(kSeveral, {&source, at(source, "8")})
      .with_number("claimed", "8")
      .with_number("points", "6.24")
      .with("rate", "")
      .see({&source, at(source, "claimed")});
  CHECK(text_of(log, english()) ==
        "a.yaml:1:10: warning R-04: the claimed points differ\n"
        "    1 | claimed: 8\n"
        "      |          ^\n"
        "   8 points are claimed.\n"
        "   6.24 are right.\n"
        "   see: a.yaml:1:1\n"
        "   fix: correct the points\n"
        "      or the actual\n"
        "   basis: 财预〔2020〕10号第五条 (by reference)\n");
}

TEST_CASE("a finding without a place has only words") {
  FindingLog log;
  log.add(kSeveral, {});
  CHECK(text_of(log, {}) ==
        "警告 R-04：自评得分不一致\n"
        "   改法：更正得分\n"
        "      或更正完成值\n"
        "   依据：参照财预〔2020〕10号第五条\n");
}

TEST_CASE("info findings are printed when asked for") {
  const SourceFile source("a.yaml", "id: 1\n");
  FindingLog log;
  log.add(kNote, {&source, {0, 0}});
  CHECK(text_of(log, english()).empty());
  FindingStyle style = english();
  style.info = true;
  CHECK(text_of(log, style) ==
        "a.yaml:1:1: info Y-06: there is a BOM\n"
        "    1 | id: 1\n"
        "      | ^\n"
        "   fix: save again\n"
        "   basis: the file format of pbs, not a requirement of a document\n");
}

TEST_CASE("carets stand under wide characters by display width") {
  const SourceFile source("a.yaml", "项目名称: 县城道路清扫, 全角：b\n");
  CHECK(excerpt_of(source, at(source, "道路"), 80) ==
        "    1 | 项目名称: 县城道路清扫, 全角：b\n"
        "      |               ^~~~\n");
  CHECK(excerpt_of(source, at(source, "："), 80) ==
        "    1 | 项目名称: 县城道路清扫, 全角：b\n"
        "      |                             ^~\n");
}

TEST_CASE("tabs are expanded and invisible characters spelled out") {
  const SourceFile source("a.yaml", "\tid:\tx\u202Ey z\n");
  CHECK(excerpt_of(source, at(source, "y"), 80) ==
        "    1 |     id: x\\u202Ey z\n"
        "      |                ^\n");
  CHECK(excerpt_of(source, at(source, "\t"), 80) ==
        "    1 |     id: x\\u202Ey z\n"
        "      | ^~~~\n");
}

TEST_CASE("a place of several lines is marked to the end of the first") {
  const SourceFile source("a.yaml", "a: [1,\n  2,\n  3]\n");
  CHECK(excerpt_of(source, at(source, "[1,\n  2,\n  3]"), 80) ==
        "    1 | a: [1,\n"
        "      |    ^~~\n");
}

TEST_CASE("a place at the end of a line or in a blank line") {
  const SourceFile source("a.yaml", "name:\n\nid: x");
  CHECK(excerpt_of(source, {5, 5}, 80) ==
        "    1 | name:\n"
        "      |      ^\n");
  CHECK(excerpt_of(source, {6, 6}, 80).empty());
  CHECK(excerpt_of(source, {12, 12}, 80) ==
        "    3 | id: x\n"
        "      |      ^\n");
}

TEST_CASE("a long line is cut around the place") {
  std::string line = "objective: ";
  for (int i = 0; i < 60; ++i) line += "保持清洁，";
  const SourceFile source("a.yaml", line + "END " + line + "\n");
  CHECK(excerpt_of(source, at(source, "END"), 60) ==
        "    1 | …清洁，保持清洁，END objective: 保持清洁，保持清洁…\n"
        "      |                  ^~~\n");
  CHECK(excerpt_of(source, at(source, "objective"), 40) ==
        "    1 | objective: 保持清洁，保持清洁，…\n"
        "      | ^~~~~~~~~\n");
  const SourceFile latin("a.yaml", std::string(300, 'a') + "b");
  CHECK(excerpt_of(latin, {300, 301}, 40) ==
        "    1 | …aaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\n"
        "      |                                ^\n");
}

TEST_CASE("a huge line is not walked through") {
  const SourceFile source("a.yaml", "k: " + std::string(3'000'000, 'x') + "END");
  CHECK(excerpt_of(source, at(source, "END"), 40) ==
        "    1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxEND\n"
        "      |                              ^~~\n");
}

TEST_CASE("colours are used when asked for") {
  const SourceFile source("a.yaml", "x: 8\n");
  FindingLog log;
  log.add(kCeiling, {&source, at(source, "8")});
  FindingStyle style = english();
  style.color = true;
  CHECK(text_of(log, style) ==
        "\x1b[1ma.yaml:1:4:\x1b[0m \x1b[1;31merror\x1b[0m T-16: ceiling of a cost indicator is "
        "above the budget\n"
        "    1 | x: 8\n"
        "      |    \x1b[1;32m^\x1b[0m\n"
        "   fix: lower the ceiling, or raise budget.adjusted\n"
        "   basis: policy setting (default), not a requirement of a document\n");
}

TEST_CASE("values never bring control characters or line breaks to the terminal") {
  const SourceFile source("a\x1b[2J.yaml", "x: 8\n");
  FindingLog log;
  log.add(kCeiling, {&source, at(source, "8")})
      .with("adjusted", "1\n2\x1b[31m")
      .with("unit", "\u202E元");
  const std::string text = text_of(log, english());
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("budget.adjusted is 1 2\\u001B[31m\\u202E元\n") != std::string::npos);
}

TEST_CASE("findings beyond the limit are counted") {
  const SourceFile source("a.yaml", "x: 8\n");
  FindingLog log;
  for (std::size_t i = 0; i < FindingLog::kMost + 3; ++i) log.add(kNote, {&source, {0, 1}});
  CHECK(text_of(log, english()) == "3 more findings are not listed\n");
  CHECK(text_of(log, {}) == "另有 3 条问题未列出\n");
}

TEST_CASE("templates are filled once, and braces that are no names stay") {
  Finding finding;
  finding.subject = "area";
  finding.with("a", "{b}").with("b", "2");
  CHECK(fill_words("{a} {b} {} {X} { {subject}", finding) == "{b} 2 {} {X} { area");
  CHECK(fill_words("{missing}\nkept {b}\n{missing}", finding) == "kept 2");
  CHECK(fill_words("one {b}\n{missing}\nthree {b}", finding) == "one 2\nthree 2");
  CHECK(fill_words("{b", finding) == "{b");
  CHECK(fill_words("", finding).empty());
}

TEST_CASE("the basis says what standing the rule and its number have") {
  Policy policy;
  policy.cites.push_back({"recheck.sample", "某县办法", "第三条", Mark::confirmed});
  RuleInfo rule{.id = "R-15", .summary = {}, .detail = {}, .fix = {}, .cite = {}};
  const auto zh = [&](const Policy* with) { return basis_words(rule, with, Language::zh); };
  const auto en = [&](const Policy* with) { return basis_words(rule, with, Language::en); };

  CHECK(zh(nullptr) == "政策参数(默认)，不是文件要求");
  rule.cite = {"预算管理一体化系统", "", Mark::observed};
  CHECK(zh(nullptr) == "实践做法（预算管理一体化系统）");
  CHECK(en(nullptr) == "observed practice (a running provincial budget system)");
  rule.cite = {"财预〔2021〕6号", "", Mark::confirmed};
  CHECK(zh(nullptr) == "财预〔2021〕6号");
  for (const std::string_view document :
       {"财预〔2020〕10号", "财预〔2021〕101号", "财预〔2019〕136号", "财预〔2015〕88号"}) {
    rule.cite = {document, "第二十九条", Mark::confirmed};
    CHECK(zh(nullptr) == "参照" + std::string(document) + "第二十九条");
    CHECK(en(nullptr) == std::string(document) + "第二十九条 (by reference)");
  }
  rule.cite = {"山西省政府购买服务实施办法", "", Mark::confirmed};
  CHECK(zh(nullptr) == "山西省政府购买服务实施办法（外地做法，仅供参考）");

  rule.cite = {"财预〔2021〕6号", "", Mark::confirmed};
  rule.policy_key = "recheck.unknown";
  CHECK(
      en(&policy) ==
      "财预〔2021〕6号; the number (recheck.unknown): policy setting (default), not a requirement "
      "of a document");
  CHECK(zh(nullptr) == "财预〔2021〕6号；数值见政策参数 recheck.unknown");
  rule.policy_key = "recheck.sample";
  CHECK(zh(&policy) == "财预〔2021〕6号；数值（recheck.sample）：某县办法第三条");
  rule.cite = {};
  rule.policy_key = "recheck.unknown";
  CHECK(zh(&policy) == "政策参数(默认)，不是文件要求");
}

TEST_CASE("findings as JSON lines hold places, values, words and standing") {
  const SourceFile source("a.yaml", "x: 8\ny: 全\n");
  Policy policy;
  RuleInfo rule = kSeveral;
  rule.policy_key = "recheck.points_tolerance";
  rule.light = Light::red;
  FindingLog log;
  log.add(rule, {&source, at(source, "全")})
      .about("complaints")
      .with_number("claimed", "8.0")
      .with("name", "a\"b")
      .see({&source, at(source, "8")});
  log.add(kNote, {});
  std::string out;
  write_findings_ndjson(log, &policy, Language::en, out);
  CHECK(
      out ==
      R"j({"rule":"R-04","severity":"warning","light":"red","path":"a.yaml","line":2,"column":4,)j"
      R"j("end_line":2,"end_column":5,"subject":"complaints",)j"
      R"j("values":{"claimed":8.0,"name":"a\"b"},"second":{"path":"a.yaml","line":1,"column":4},)j"
      R"j("summary":"the claimed points differ","detail":"8.0 points are claimed.",)j"
      R"j("fix":"correct the points\nor the actual","document":"财预〔2020〕10号",)j"
      R"j("article":"第五条","mark":"confirmed",)j"
      R"j("policy":{"key":"recheck.points_tolerance","mark":"default"}})j"
      "\n"
      R"j({"rule":"Y-06","severity":"info","values":{},"summary":"there is a BOM",)j"
      R"j("fix":"save again","document":"pbs 文件格式","mark":"default"})j"
      "\n");
}

TEST_CASE("a finding in a scorecard keeps its place, and a path only of another file") {
  const SourceFile own("a.yaml", "x: 8\n");
  const SourceFile other("b.yaml", "\ny: 9\n");
  Finding finding;
  finding.rule = &kSeveral;
  finding.severity = Severity::error;
  finding.place = {&own, at(own, "8")};
  finding.second = {&other, at(other, "9")};
  finding.subject = "area";
  finding.with_number("points", "6.24");
  Arena arena;
  const CardFinding card = card_finding(finding, own, arena);
  CHECK(card.rule == "R-04");
  CHECK(card.severity == Severity::error);
  CHECK(card.path.empty());
  CHECK(card.place.line == 1);
  CHECK(card.place.column == 4);
  CHECK(card.second_path == "b.yaml");
  CHECK(card.second.line == 2);
  CHECK(card.subject == "area");
  REQUIRE(card.values.size() == 1);
  CHECK(card.values[0].text == "6.24");
  CHECK(fill_words("{points} {subject}", card) == "6.24 area");
}
