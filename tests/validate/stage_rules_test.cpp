// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

// "rule subject: missing" of every finding but the notes, in order.
std::string said(const std::string& text, std::optional<ProjectStage> stage = {}) {
  const SourceFile source("project.yaml", text);
  PolicyBench bench;
  const Policy* policy = bench.extend({});
  Arena arena;
  FindingLog log;
  ProjectDeclaration written;
  Project project;
  bind_document(source, YamlReader::libyaml, kProjectRecord, &written, arena, log);
  convert_project(source, written, *policy, nullptr, arena, project, log);
  const std::size_t read = log.findings().size();
  const WrittenInput input{source, written, project, *policy, nullptr, {}, stage};
  for (const WrittenRule& rule : stage_rules()) {
    if (rule.info.severity != Severity::info) rule.check(input, rule.info, log);
  }
  std::string words;
  for (std::size_t i = read; i < log.findings().size(); ++i) {
    const Finding& finding = log.findings()[i];
    if (!words.empty()) words += "; ";
    words += std::string(finding.rule->id) + " " + finding.subject + ":";
    for (const FindingValue& value : finding.values) {
      if (value.name == "missing" || value.name == "absent") words += " " + value.text;
    }
  }
  return words;
}

constexpr std::string_view kHead =
    "pbs: project/1\nid: P-1\nname: 公厕保洁\nyear: 2024\n"
    "purchaser: {name: 某局, type: state_organ, set_target: true}\n"
    "service: {catalogue: A1505, class: public, kind: new}\nbudget: {approved: 100}\n";

}  // namespace

TEST_CASE("a record that was begun and lacks fields is one finding that names them") {
  const std::string text =
      std::string(kHead) + "indicators: [{name: a, target: ≥1个, weight: 90}]\n" +
      "monitoring:\n  - {through: 2024-08-31, by: purchaser, expected_executed: 9}\n  - {through: "
      "2024-10-31, expected_executed: 9}\n";
  CHECK(said(text) == "F-71 monitoring[1]: submitted; F-71 monitoring[2]: submitted, by");
}

TEST_CASE("an approval of the budget needs both its day and who gave it") {
  const std::string text =
      std::string(kHead) +
      "indicators: [{name: a, target: ≥1个, weight: 90}]\n"
      "monitoring: [{through: 2024-08-31, submitted: 2024-09-10, by: purchaser, "
      "expected_executed: 9}]\ntarget_approval: {submitted: 2023-10-20, "
      "with_budget: true, approved: 2023-12-12, by: finance";
  CHECK(said(text + "}\n").empty());
  CHECK(said(text + ", budget_by: finance}\n") == "F-71 target_approval: budget_approved");
  CHECK(said(text + ", budget_approved: 2023-12-12}\n") == "F-71 target_approval: budget_by");
}

TEST_CASE("what later stages need is not asked for before") {
  const std::string text =
      std::string(kHead) + "contract: {amount: 96, start: 2024-01-01, months: 12}\n";
  CHECK(said(text + "indicators: [{name: a, target: ≥1个, weight: 90}]\n").empty());
  CHECK(said(text + "monitoring: [{through: 2024-08-31, submitted: 2024-09-10, by: purchaser, "
                    "expected_executed: 9}]\n") == "F-71 contract: procedure, signed, end");
}

TEST_CASE("a name in place of a map is a whole record") {
  CHECK(said("pbs: project/1\nid: P-1\nname: a\nyear: 2024\npurchaser: 某局\n").empty());
  CHECK(said("pbs: project/1\nid: P-1\nname: a\nyear: 2024\npurchaser: {name: 某局}\n") ==
        "F-71 purchaser: type");
}

TEST_CASE("a stage that is named asks for every record up to it") {
  CHECK(said(std::string(kHead), ProjectStage::ex_ante).empty());
  CHECK(said(std::string(kHead), ProjectStage::target_review) ==
        "F-70 : contract, weights, ex_ante");
  CHECK(said(std::string(kHead), ProjectStage::monitoring) ==
        "F-70 : supplier, contract, weights, target_approval, ex_ante, target_review");
  CHECK(said("pbs: project/1\nid: P-1\nname: a\nyear: 2024\n", ProjectStage::ex_ante) ==
        "F-70 : purchaser, service, budget");
}

TEST_CASE("a field whose key is misspelt is not missing as well") {
  CHECK(said("pbs: project/1\nid: P-1\nname: a\nyear: 2024\npurchaser: {name: 某局, tpye: 企业}\n",
             ProjectStage::ex_ante) == "F-70 : service, budget");
}

TEST_CASE("without a stage named, parts that are not there at all are a note") {
  const SourceFile source("project.yaml", std::string(kHead) + "indicators: [{name: a}]\n");
  PolicyBench bench;
  Arena arena;
  FindingLog log;
  ProjectDeclaration written;
  Project project;
  const Policy* policy = bench.extend({});
  bind_document(source, YamlReader::libyaml, kProjectRecord, &written, arena, log);
  convert_project(source, written, *policy, nullptr, arena, project, log);
  const WrittenInput input{source, written, project, *policy, nullptr, {}, {}};
  for (const WrittenRule& rule : stage_rules()) {
    if (rule.info.id == "F-72") rule.check(input, rule.info, log);
  }
  REQUIRE(log.findings().size() == 1);
  CHECK(log.findings()[0].severity == Severity::info);
  CHECK(value_of(log.findings()[0], "absent") == "contract, weights, ex_ante");
  CHECK(value_of(log.findings()[0], "stage_zh") == "绩效目标审核");
}
