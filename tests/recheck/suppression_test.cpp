// SPDX-License-Identifier: MIT
#include "recheck/suppression.hpp"

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "recheck/rule.hpp"
#include "support/project_run.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

// A ceiling above the budget (T-16) in line 10 and a percentage above 100 (T-10) in line 11.
std::string project(const std::string& above, const std::string& behind = "",
                    const std::string& on_second = "") {
  return "pbs: project/1\n"
         "id: JX-2024-0300\n"
         "name: 河道保洁服务\n"
         "year: 2024\n"
         "unit: 万元\n"
         "budget: {approved: 100, adjusted: 100, weight: 10}\n"
         "weights: {execution: 10, output: 90}\n"
         "indicators:\n" +
         above + "  - {id: cost, name: 总成本, class: output.cost, target: ≤130万元, weight: 40}" +
         behind +
         "\n"
         "  - {id: length, name: 保洁达标率, class: output.quality, target: ≥120%, weight: 50}" +
         on_second + "\n";
}

struct Judged {
  std::unique_ptr<test::ProjectRun> run;

  std::size_t count(std::string_view rule) const { return run->count(rule); }
  // The rules of suppressed findings, in order.
  std::vector<std::string> allowed() const {
    std::vector<std::string> rules;
    for (const SuppressedFinding& suppressed : run->log.suppressed()) {
      rules.emplace_back(suppressed.finding.rule->id);
    }
    return rules;
  }
  // The value of the first finding of a rule.
  std::string value(std::string_view rule, std::string_view name) const {
    for (const Finding& finding : run->log.findings()) {
      if (finding.rule->id != rule) continue;
      for (const FindingValue& value : finding.values) {
        if (value.name == name) return value.text;
      }
    }
    return "(none)";
  }
};

Judged judge(const std::string& text, std::string_view as_of = "") {
  test::RunSettings settings;
  settings.as_of = Date::parse(as_of);
  return {test::run_project("p.yaml", text, settings)};
}

using Rules = std::vector<std::string>;

TEST_CASE("without a comment both findings count", "[suppression]") {
  const Judged plain = judge(project(""));
  CHECK(plain.count("T-16") == 1);
  CHECK(plain.count("T-10") == 1);
  CHECK(plain.allowed().empty());
  CHECK(plain.run->card.allowed.empty());
}

TEST_CASE("a comment on the line or above it takes the finding out and keeps the rest",
          "[suppression]") {
  for (const Judged& judged : {judge(project("  # pbs: allow T-16 -- framework price\n")),
                               judge(project("", "  # pbs: allow T-16 -- framework price"))}) {
    CHECK(judged.count("T-16") == 0);
    CHECK(judged.count("T-10") == 1);
    CHECK(judged.allowed() == Rules{"T-16"});
    CHECK(judged.count("Y-23") == 0);
    const Suppression& by = judged.run->log.suppressed().front().by;
    CHECK(by.kind == Suppression::Kind::comment);
    CHECK(by.reason == "framework price");
    CHECK(by.until.empty());
    CHECK(by.comment.known());
  }
}

TEST_CASE("comments above one another all speak about the line below", "[suppression]") {
  const Judged judged =
      judge(project("  # pbs: allow T-16 -- x\n  # a word\n", "", "  # pbs: allow T-10 -- y"));
  CHECK(judged.allowed() == Rules{"T-16", "T-10"});
}

TEST_CASE("another line is not meant", "[suppression]") {
  for (const Judged& judged : {judge(project("  # pbs: allow T-16 -- x\n\n")),
                               judge(project("", "", "  # pbs: allow T-16 -- x"))}) {
    CHECK(judged.count("T-16") == 1);
    CHECK(judged.count("Y-23") == 1);
    CHECK(judged.value("Y-23", "rules") == "T-16");
    CHECK(judged.allowed().empty());
  }
}

TEST_CASE("the Chinese spelling allows as well", "[suppression]") {
  CHECK(judge(project("  # pbs：允许T-16至2025-06-30——框架协议价\n")).allowed() == Rules{"T-16"});
}

TEST_CASE("without a reason the finding counts and the comment is an error", "[suppression]") {
  const Judged judged = judge(project("  # pbs: allow T-16\n"));
  CHECK(judged.count("T-16") == 1);
  CHECK(judged.count("Y-20") == 1);
  CHECK(judged.value("Y-20", "no_reason") == "allow T-16");
  CHECK(judged.count("Y-23") == 0);
  CHECK(judged.allowed().empty());
}

TEST_CASE("an unknown rule is named with the nearest one, the others of the comment count",
          "[suppression]") {
  const Judged judged = judge(project("  # pbs: allow T-16, R-O4 -- x\n"));
  CHECK(judged.count("Y-21") == 1);
  CHECK(judged.value("Y-21", "rule") == "R-O4");
  CHECK(judged.value("Y-21", "near") == "R-04");
  CHECK(judged.allowed() == Rules{"T-16"});
}

TEST_CASE("the day is the last one, and is judged only with a day of judgement", "[suppression]") {
  const std::string text = project("  # pbs: allow T-16 until 2025-06-30 -- x\n");
  CHECK(judge(text).allowed() == Rules{"T-16"});
  CHECK(judge(text, "2025-06-30").allowed() == Rules{"T-16"});
  CHECK(judge(text, "2025-06-30").run->log.suppressed().front().by.until == "2025-06-30");
  const Judged late = judge(text, "2025-07-01");
  CHECK(late.allowed().empty());
  CHECK(late.count("T-16") == 1);
  CHECK(late.count("Y-22") == 1);
  CHECK(late.value("Y-22", "until") == "2025-06-30");
  CHECK(late.value("Y-22", "as_of") == "2025-07-01");
  CHECK(late.count("Y-23") == 0);
}

TEST_CASE("an expired comment beside a valid one is only idle", "[suppression]") {
  const Judged judged =
      judge(project("  # pbs: allow T-16 until 2024-06-30 -- x\n", "  # pbs: allow T-16 -- y"),
            "2025-07-01");
  CHECK(judged.allowed() == Rules{"T-16"});
  CHECK(judged.count("Y-22") == 0);
  CHECK(judged.count("Y-23") == 1);
}

TEST_CASE("ids that find nothing are named in one finding", "[suppression]") {
  const Judged judged = judge(project("  # pbs: allow T-16, R-13, R-04 -- x\n"));
  CHECK(judged.allowed() == Rules{"T-16"});
  CHECK(judged.count("Y-23") == 1);
  CHECK(judged.value("Y-23", "rules") == "R-13, R-04");
}

TEST_CASE("a rule that another one speaks for allows that one", "[suppression]") {
  REQUIRE(find_rule("W-01") == find_rule("T-07"));
  CHECK(judge(project("  # pbs: allow W-01 -- x\n")).value("Y-23", "rules") == "W-01");
  const std::string text =
      "pbs: project/1\nid: a\nname: 甲\nyear: 2024\nunit: 万元\n"
      "weights: {execution: 25, output: 75}\n"
      "budget: {approved: 100, adjusted: 100, weight: 25}  # pbs: allow W-01 -- x\n"
      "indicators:\n"
      "  - {id: l, name: 保洁长度, class: output.quantity, target: ≥9公里, weight: 75}\n";
  const Judged judged = judge(text);
  CHECK(judged.allowed() == Rules{"T-07"});
  CHECK(judged.count("T-07") == 0);
  CHECK(judged.count("Y-23") == 0);
}

TEST_CASE("findings about comments and over many projects cannot be allowed", "[suppression]") {
  const Judged judged = judge(project("  # pbs: allow Y-23 -- x\n"));
  CHECK(judged.count("Y-20") == 1);
  CHECK(judged.value("Y-20", "not_allowed") == "Y-23");
  CHECK(judged.count("Y-23") == 0);
}

TEST_CASE("a file that cannot be read keeps its findings", "[suppression]") {
  const Judged judged = judge("# pbs: allow Y-01 -- x\npbs: project/1\nid: 'x\n");
  CHECK(judged.count("Y-01") == 1);
  CHECK(judged.allowed().empty());
}

TEST_CASE("an idle comment is not blamed for a rule that was not looked for", "[suppression]") {
  const SourceFile source("p.yaml", "a: 1  # pbs: allow T-16, R-04 -- x\n");
  RuleLevels levels;
  levels.set("T-16", RuleLevels::Level::off);
  FindingLog log(&levels);
  apply_suppressions(source, YamlReader::libyaml, std::nullopt, log);
  REQUIRE(log.findings().size() == 1);
  CHECK(log.findings().front().values.front().text == "R-04");

  const SourceFile late("p.yaml", "a: 1  # pbs: allow R-21 -- x\n");
  FindingLog without;
  apply_suppressions(late, YamlReader::libyaml, std::nullopt, without);
  CHECK(without.empty());
  FindingLog with;
  apply_suppressions(late, YamlReader::libyaml, Date{2025, 6, 30}, with);
  CHECK(with.has("Y-23"));
}

TEST_CASE("an allowed finding counts neither as the gravest nor among the findings",
          "[suppression]") {
  const SourceFile source("p.yaml", "a: 1  # pbs: allow R-04 -- x\n");
  FindingLog log;
  log.add(*find_rule("R-04"), {&source, {3, 4}});
  REQUIRE(log.worst() == Severity::error);
  apply_suppressions(source, YamlReader::libyaml, std::nullopt, log);
  CHECK(log.worst() == Severity::info);
  CHECK(log.empty());
  CHECK_FALSE(log.has("R-04"));
}

TEST_CASE("points are the same with and without the comment, the card names what is allowed",
          "[suppression]") {
  const std::string scored =
      "pbs: project/1\nid: a\nname: 甲\nyear: 2024\nunit: 万元\n"
      "budget: {adjusted: 100, executed: 100, weight: 10}\n"
      "indicators:\n"
      "  - {id: l, name: 保洁长度, class: output.quantity, target: ≥9公里, weight: 90, "
      "actual: 8.1公里, claimed: 90}";
  const Judged plain = judge(scored + "\n");
  REQUIRE(plain.count("R-04") == 1);
  const Judged allowed = judge(scored + "  # pbs: allow R-04 until 2026-01-01 -- 见复核意见\n");
  CHECK(allowed.count("R-04") == 0);
  REQUIRE(allowed.run->card.self_evaluation->total);
  CHECK(allowed.run->card.self_evaluation->total->total ==
        plain.run->card.self_evaluation->total->total);
  REQUIRE(allowed.run->card.allowed.size() == 1);
  const CardAllowed& entry = allowed.run->card.allowed[0];
  CHECK(entry.rule == "R-04");
  CHECK(entry.severity == Severity::error);
  CHECK(entry.place.line == 8);
  CHECK(entry.reason == "见复核意见");
  CHECK(entry.until == "2026-01-01");
}

TEST_CASE("random comment lines never break a project", "[suppression]") {
  std::mt19937 random(3);
  constexpr std::string_view kParts[] = {"# pbs: ", "allow ", "允许",       "T-16", "T-10", ", ",
                                         " until ", "至",     "2025-06-30", " -- ", "——",   "x",
                                         "\n  ",    "#",      "'",          "，",   "Y-20"};
  for (int round = 0; round < 200; ++round) {
    std::string comment = "  # pbs: ";
    for (int i = 0; i < 8; ++i) {
      const std::string_view part = kParts[random() % std::size(kParts)];
      comment += part;
      if (part.starts_with("\n")) comment += "# pbs: ";
    }
    const Judged judged = judge(project(comment + "\n"), "2025-01-01");
    CHECK(judged.run->whole);
    CHECK(judged.count("T-16") + judged.count("T-10") + judged.allowed().size() >= 2);
  }
}

}  // namespace
}  // namespace pbs
