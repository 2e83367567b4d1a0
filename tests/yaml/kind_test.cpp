// SPDX-License-Identifier: MIT
#include "yaml/kind.hpp"

#include "catch.hpp"
#include "yaml/sample.hpp"

namespace pbs::test {
namespace {

std::string header(std::string_view text) {
  const std::optional<Header> found = find_header(text);
  if (!found) return "none";
  return std::string(found->kind) + "|" + std::string(found->version) + "|" +
         std::to_string(found->at.begin) + "-" + std::to_string(found->at.end);
}

TEST_CASE("the header is found in the first line of content", "[kind]") {
  CHECK(header("pbs: project/1\nid: A\n") == "project|1|5-14");
  CHECK(header("# 注\n\n---\npbs: policy/1 # c\n") == "policy|1|16-24");
  CHECK(header("%YAML 1.2\n--- \npbs: config/1\n") == "config|1|20-28");
  CHECK(header("\xEF\xBB\xBFpbs: project/1\r\n") == "project|1|8-17");
  CHECK(header("\"pbs\": \"project/1\"\n") == "project|1|8-17");
  CHECK(header("pbs :  'indicators/1'\n") == "indicators|1|8-20");
  CHECK(header("pbs: project") == "project||5-12");
  CHECK(header("pbs:") == "||4-4");
}

TEST_CASE("the header is found further down", "[kind]") {
  CHECK(header("id: A\nname: |\n  pbs: no/1\npbs: project/1\n") == "project|1|31-40");
  CHECK(header("name: pbs\nbudget:\n  pbs: no/1\n") == "none");
}

TEST_CASE("the header is found behind a full-width colon", "[kind]") {
  CHECK(header("pbs：project/1\nid: A\n") == "project|1|6-15");
}

TEST_CASE("the header is found in a flow mapping and in JSON", "[kind]") {
  CHECK(header("{pbs: project/1, id: A}") == "project|1|6-15");
  CHECK(header("{\"pbs\":\"scorecard/1\",\"id\":1}\n") == "scorecard|1|8-19");
  CHECK(header("{\"id\": \"a, pbs: x\", 'b': [1, {pbs: no/1}],\n \"pbs\" : \"policy/1\"}") ==
        "policy|1|53-61");
  CHECK(header("{name: it's, pbs: project/1}") == "project|1|18-27");
  CHECK(header("{\"a\": {\"pbs\": \"no/1\"}}") == "none");
  CHECK(header("--- {pbs: project/1}") == "project|1|10-19");
}

TEST_CASE("other texts have no header", "[kind]") {
  CHECK(header("") == "none");
  CHECK(header("pbs:project/1\n") == "none");
  CHECK(header("pbsx: project/1\n") == "none");
  CHECK(header("- pbs: project/1\n") == "none");
  CHECK(header("{") == "none");
  CHECK(header("{\"unclosed") == "none");
}

TEST_CASE("a document of comments and markers is blank", "[kind]") {
  CHECK(is_blank_document(""));
  CHECK(is_blank_document("\xEF\xBB\xBF"));
  CHECK(is_blank_document("# a\n\n  # b\n---\n...\n"));
  CHECK(is_blank_document("%YAML 1.2\r\n---\r\n"));
  CHECK_FALSE(is_blank_document("---\n~\n"));
  CHECK_FALSE(is_blank_document("---x\n"));
  CHECK_FALSE(is_blank_document("a:\n"));
}

Lines check(std::string text) {
  static constexpr std::string_view kKnown[] = {"project/1", "indicators/1", "policy/1"};
  const SourceFile source("a.yaml", std::move(text));
  FindingLog log;
  const std::optional<Header> found = check_header(source, kKnown, log);
  CHECK(found.has_value() == log.empty());
  Lines lines;
  for (const Finding& finding : log.findings()) lines.push_back(describe(finding));
  return lines;
}

TEST_CASE("Y-02, Y-16, Y-17: a document without a header that we know", "[kind]") {
  CHECK(check("pbs: project/1\n").empty());
  CHECK(check("# nothing\n") == Lines{"Y-02 1:1"});
  CHECK(check("# c\nid: A\n") == Lines{"Y-16 2:1"});
  CHECK(check("pbs: projct/1\n") == Lines{"Y-17 1:6-1:14 header=projct/1 near=project/1"});
  CHECK(check("pbs: project/2\n") == Lines{"Y-17 1:6-1:15 header=project/2 near=project/1"});
  CHECK(check("pbs: 项目\n") == Lines{"Y-17 1:6-1:8 header=项目"});
  CHECK(check("pbs:\n") == Lines{"Y-17 1:5 header="});
}

}  // namespace
}  // namespace pbs::test
