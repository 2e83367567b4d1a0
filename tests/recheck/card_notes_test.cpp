// SPDX-License-Identifier: MIT
// Which rules had nothing to say, and why: worked out from policy and project, never beside a
// finding of the same rule.
#include "recheck/card_notes.hpp"

#include <algorithm>
#include <string>

#include "support/project_run.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

using test::ProjectRun;

const CardNote* find_note(const ProjectRun& run, std::string_view rule, std::string_view key = {}) {
  const auto found = std::ranges::find_if(run.card.notes, [&](const CardNote& note) {
    return note.unapplied && note.rule == rule && note.key == key;
  });
  return found == run.card.notes.end() ? nullptr : &*found;
}

std::string english(const ProjectRun& run, std::string_view rule, std::string_view key = {}) {
  const CardNote* const note = find_note(run, rule, key);
  return note == nullptr ? "" : std::string(note->text.en);
}

std::unique_ptr<ProjectRun> noted(std::string text, const std::string& policy = "jixi-2024") {
  return test::run_project("a.yaml", std::move(text), {policy, std::nullopt, true});
}

// Two rows of 90 points and an execution row; what is put in stands behind a row's own keys.
std::string project(const std::string& first, const std::string& more = {}) {
  return "pbs: project/1\nid: A\nname: 甲\nyear: 2024\nunit: 万元\n"
         "budget: {approved: 100, adjusted: 100, executed: 90, weight: 10, claimed: 9.00}\n"
         "indicators:\n"
         "  - {id: a, name: 满意率, class: satisfaction, weight: 40, " +
         first +
         "}\n"
         "  - {id: b, name: 次数, class: output.quantity, weight: 50, target: ≤5次, actual: 2次}\n" +
         more;
}

bool spoke(const ProjectRun& run, const CardNote& note) {
  const auto is_it = [&](const Finding& finding) {
    return finding.rule->id == note.rule && finding.subject == note.key;
  };
  const auto& allowed = run.log.suppressed();
  return std::ranges::any_of(run.log.findings(), is_it) ||
         std::ranges::any_of(allowed,
                             [&](const SuppressedFinding& one) { return is_it(one.finding); });
}

TEST_CASE("a reason is never given beside a finding of the same rule", "[recheck]") {
  std::size_t notes = 0;
  for (const char* folder : {"lib/data/rules", "tests/cases", "examples"}) {
    for (const std::string& path : test::files_below(folder, ".yaml")) {
      const std::string text = test::read_file(path);
      if (text.find("pbs: project/1") == std::string::npos) continue;
      for (const char* policy : {"jixi-2024", "mof-2021"}) {
        const auto run = noted(text, policy);
        for (const CardNote& note : run->card.notes) {
          CAPTURE(path, policy, std::string(note.rule), std::string(note.key));
          CHECK_FALSE((note.unapplied && spoke(*run, note)));
          ++notes;
        }
      }
    }
  }
  CHECK(notes > 10000);
}

TEST_CASE("every rule named in a reason is in the catalogue or a value of the policy",
          "[recheck]") {
  for (const RowNote& note : row_notes()) CHECK(find_rule(note.rule) != nullptr);
  for (const auto table :
       {self_evaluation_notes(), target_notes(), monitoring_notes(), result_notes()}) {
    for (const PartNote& note : table) {
      CAPTURE(std::string(note.rule));
      const bool path = note.rule.find('.') != std::string_view::npos || note.rule == "calendar";
      const bool lamp = note.rule == "ML-02" || note.rule == "ML-09";
      CHECK((path || lamp || find_rule(note.rule) != nullptr));
    }
  }
}

TEST_CASE("the limit that was not reached is shown with its numbers", "[recheck]") {
  const auto run = noted(project("target: ≥90%, actual: 91.5%, claimed: 40"));
  CHECK(english(*run, "R-08", "a") == "91.5 < 1.30 × 90 = 117");
  CHECK(find_note(*run, "R-08", "a")->mark == Mark::observed);
  CHECK(english(*run, "R-08", "b") == "a ceiling: staying below it is no excess");
  CHECK(english(*run, "R-04", "a") == "|40 − 40.00| = 0.00 ≤ 0.01");
  CHECK(find_note(*run, "R-04", "a")->mark == Mark::setting);
  CHECK(english(*run, "R-04", "b") == "no points are claimed");
}

TEST_CASE("a limit that was reached is quiet only where the reason is stated", "[recheck]") {
  const std::string far = "target: ≥60%, actual: 91.5%";
  CHECK(english(*noted(project(far)), "R-08", "a").empty());
  CHECK(noted(project(far))->count("R-08") == 1);
  CHECK(english(*noted(project(far + ", reason: 新增网点")), "R-08", "a") ==
        "91.5 ≥ 1.30 × 60 = 78, and the reason is stated");
}

TEST_CASE("what the policy leaves unset is named by its path", "[recheck]") {
  const auto run = noted(project("target: ≥90%, actual: 91.5%"));
  CHECK(english(*run, "T-15") == "off: target.history_drop is unset, earlier years are not compared");
  CHECK(english(*run, "T-18") == "off: target.max_weight is unset");
  CHECK(english(*run, "P-CATALOGUE") ==
        "the policy has no catalogue (catalogue is empty): not checked, which is no pass");
  CHECK(english(*run, "R-21") ==
        "the policy sets no day (calendar.self_evaluation_by): lateness is not judged");
  CHECK(english(*run, "R-09") ==
        "the policy takes nothing off (scoring.over_achievement.penalty: none)");
  CHECK(english(*run, "ML-12").empty());  // no period of monitoring
}

TEST_CASE("alerts of monitoring that the policy has switched off are named", "[recheck]") {
  const auto run = noted(project("target: ≥90%, actual: 91.5%",
                                 "monitoring:\n  - {through: 2024-08-31, by: purchaser, "
                                 "executed: 50, rows: [{id: b, actual: 1次}]}\n"));
  CHECK(english(*run, "ML-12") == "off: monitoring.execution_checkpoints is empty");
  CHECK(english(*run, "ML-13") == "off: monitoring.coherence_points is unset");
  CHECK(english(*run, "ML-14", "2024-08-31") == "no warning of ML-12 or ML-13 to be answered");
}

TEST_CASE("the exact forms of the two alerts on the budget are shown", "[recheck]") {
  const auto run = noted(project("target: ≥90%, actual: 90%"));
  CHECK(english(*run, "R-11").empty());
  CHECK(run->count("R-11") == 1);  // 0.95 × 90 × 100 > 90 × 90
  CHECK(english(*run, "R-12") == "100 − 90 = 10 ≤ 0.20 × 100 = 20");
}

TEST_CASE("nothing is noted unless an explanation was asked for", "[recheck]") {
  CHECK(test::run_project("a.yaml", project("target: ≥90%, actual: 90%"))->card.notes.empty());
}

TEST_CASE("the values of the policy that a stage was scored with are noted as written",
          "[recheck]") {
  const auto run = noted(project("target: ≥90%, actual: 90%"));
  const auto found = std::ranges::find_if(run->card.notes, [](const CardNote& note) {
    return !note.unapplied && note.rule == "grade.bands";
  });
  REQUIRE(found != run->card.notes.end());
  CHECK(found->text.zh == "{优: 90, 良: 80, 中: 60, 差: 0}");
  CHECK(found->mark == Mark::confirmed);
}

}  // namespace
}  // namespace pbs
