// SPDX-License-Identifier: MIT
// Every rule about policies with what breaks it and what just does not.
#include <string>

#include "catch.hpp"
#include "support/temporary_directory.hpp"
#include "validate/policy_file.hpp"
#include "validate/policy_trees.hpp"
#include "validate/rule.hpp"

using namespace pbs;
using pbs::test::PolicyBench;
using pbs::test::text_at;
using pbs::test::value_of;

namespace {

// The rules found in a policy that extends the default and says `lines` otherwise.
std::string rules_for(std::string_view lines) {
  PolicyBench bench;
  bench.extend(lines);
  return bench.rules();
}

}  // namespace

TEST_CASE("the table of policy rules is whole") {
  REQUIRE(policy_rules().size() == 13);
  for (const WrittenRule& rule : policy_rules()) {
    CAPTURE(rule.info.id);
    CHECK(rule.check == nullptr);
    for (const Words& words : {rule.info.summary, rule.info.detail, rule.info.fix}) {
      CHECK(!words.zh.empty());
      CHECK(!words.en.empty());
    }
  }
}

TEST_CASE("C-01: the policy that is extended must be known") {
  PolicyBench bench;
  CHECK(bench.add("pbs: policy/1\nid: county\nextends: jixi-2042\n") == nullptr);
  CHECK(bench.rules() == "C-01");
  CHECK(text_at(bench.only()) == "jixi-2042");
  CHECK(value_of(bench.only(), "unknown") == "jixi-2042");
  CHECK(value_of(bench.only(), "near") == "jixi-2024");
  CHECK(bench.policies.choose("county", std::nullopt, std::nullopt) == nullptr);
}

TEST_CASE("C-01: policies must not extend each other") {
  const test::TemporaryDirectory folder;
  folder.add("a.yaml", "pbs: policy/1\nid: a\nextends: b.yaml\n");
  folder.add("b.yaml", "pbs: policy/1\nid: b\nextends: a.yaml\n");
  PolicyBench bench;
  CHECK(bench.add(folder.read("a.yaml"), folder / "a.yaml") == nullptr);
  CHECK(bench.rules() == "C-01");
  CHECK(value_of(bench.only(), "because") == "C-01");

  PolicyBench self;
  self.add("pbs: policy/1\nid: a\nextends: a\n");
  CHECK(value_of(self.only(), "cycle") == "a → a");

  PolicyBench ids;
  ids.add("pbs: policy/1\nid: a\nextends: b\n");
  ids.log.clear();
  ids.add("pbs: policy/1\nid: b\nextends: a\n");
  CHECK(ids.rules() == "C-01");
  CHECK(value_of(ids.only(), "cycle") == "b → a → b");
}

TEST_CASE("C-01: the policy that is extended must be sound") {
  const test::TemporaryDirectory folder;
  folder.add("base.yaml",
             "pbs: policy/1\nid: base\nextends: mof-2020\ngrade: {bands: {优: 90, 良: 80, 中: 60, "
             "差: 10}}\n");
  PolicyBench bench;
  CHECK(bench.add("pbs: policy/1\nid: a\nextends: base.yaml\n", folder / "a.yaml") == nullptr);
  CHECK(bench.rules() == "C-01");
  CHECK(value_of(bench.only(), "unusable") == "base.yaml");
  CHECK(value_of(bench.only(), "because") == "C-04");
  REQUIRE(bench.only().second.known());
  CHECK(bench.only().second.source->path().ends_with("base.yaml"));
}

TEST_CASE("C-02: a policy that extends nothing states every value") {
  PolicyBench bench;
  CHECK(bench.add("pbs: policy/1\nid: county\nweights: {execution: 10}\n") == nullptr);
  CHECK(bench.rules() == "C-02");
  CHECK(value_of(bench.only(), "count") == "23");
  CHECK(value_of(bench.only(), "paths").starts_with("scheme weights.without_cost"));
}

TEST_CASE("C-02: a value that nothing stands for is named, one that may be off is not") {
  std::string text;
  for (const EmbeddedText& embedded : embedded_policies()) {
    if (embedded.name == "mof-2020") text = embedded.text;
  }
  const std::string mark = "  pass_mark: 0.60";
  text.replace(text.find("id: mof-2020"), 12, "id: whole");
  PolicyBench whole;
  CHECK(whole.add(text) != nullptr);
  CHECK(whole.rules() == "");
  text.replace(text.find(mark), mark.size(), std::string(mark.size(), ' '));
  PolicyBench bench;
  CHECK(bench.add(text) == nullptr);
  CHECK(bench.rules() == "C-02");
  CHECK(value_of(bench.only(), "path") == "scoring.pass_mark");

  CHECK(rules_for("scoring: {pass_mark: null}\n") == "C-02");
  CHECK(rules_for("target: {max_weight: null, min_quantitative: }\n") == "");
  CHECK(rules_for("calendar: {self_evaluation_by: null}\n") == "");
}

TEST_CASE("C-02: a proportional penalty needs its tolerance and floor") {
  CHECK(rules_for("scoring: {over_achievement: {penalty: proportional}}\n") == "C-02 C-02");
  CHECK(rules_for(
            "scoring: {over_achievement: {penalty: proportional, tolerance: 1.3, floor: 0.6}}\n") ==
        "");
}

TEST_CASE("C-03: numbers are numbers within their limits") {
  CHECK(rules_for("scoring: {pass_mark: 60%}\n") == "C-03");
  CHECK(rules_for("scoring: {pass_mark: 1}\n") == "C-03");
  CHECK(rules_for("scoring: {pass_mark: 0}\n") == "");
  CHECK(rules_for("rounding: {scale: 1.5}\n") == "C-03");
  CHECK(rules_for("rounding: {scale: 7}\n") == "C-03");
  CHECK(rules_for("rounding: {scale: 6}\n") == "");
  CHECK(rules_for("weights: {execution: -10}\n") == "C-03");
  CHECK(rules_for("recheck: {excess: 0.99}\n") == "C-03");
  CHECK(rules_for("scoring: {levels: {bounds: [0.80]}}\n") == "C-03");
  CHECK(rules_for("scoring: {satisfaction_steps: [[0.9, 1.0, 5], [0, 0]]}\n") == "C-03");
  CHECK(rules_for("monitoring: {periods: [{months: 13, report_by: 09-30}]}\n") == "C-03");
  CHECK(rules_for("monitoring: {lights: {red_below: 50%}}\n") == "");
  CHECK(rules_for("monitoring: {execution_checkpoints: {4: 25, 13: 80}}\n") == "C-03");

  PolicyBench bench;
  bench.extend("grade: {decimals: two}\n");
  CHECK(text_at(bench.only()) == "two");
  CHECK(value_of(bench.only(), "path") == "grade.decimals");
  CHECK(value_of(bench.only(), "whole_high") == "6");
  PolicyBench percent;
  percent.extend("scoring: {pass_mark: 65.5%}\n");
  CHECK(value_of(percent.only(), "below") == "1");
  CHECK(value_of(percent.only(), "share") == "0.655");
}

TEST_CASE("C-03: words are known words, dates are dates") {
  PolicyBench bench;
  CHECK(bench.extend("input: {missing: zeros}\n") == nullptr);
  CHECK(bench.rules() == "C-03");
  CHECK(value_of(bench.only(), "near") == "zero");
  CHECK(value_of(bench.only(), "words") == "zero exclude pending");
  CHECK(rules_for("execution: {rounding: round}\n") == "C-03");
  CHECK(rules_for("use_of_results: {grade_from: [finance, county]}\n") == "C-03");
  CHECK(rules_for("use_of_results: {by_grade: {优良: {action: support}}}\n") == "C-03");
  CHECK(rules_for("use_of_results: {by_grade: {优: {by_kind: {old: {action: cut}}}}}\n") == "C-03");
  CHECK(rules_for("use_of_results: {by_grade: {优: {by_kind: {new: {budget_factor: 1.1}}}}}\n") ==
        "");
  CHECK(rules_for("four_e: {names: [经济性, 效率性, 有效性]}\n") == "C-03");
  CHECK(rules_for("calendar: {self_evaluation_by: 3月31日}\n") == "C-03");
  CHECK(rules_for("calendar: {self_evaluation_by: +1/03-31}\n") == "");
  CHECK(rules_for("effective: {from: 2024年3月1日}\n") == "C-03");
  CHECK(rules_for("effective: {from: 2024-03-01, to: 2024-02-29}\n") == "C-03");
  CHECK(rules_for("effective: {from: 2024-03-01, to: 2024-03-01}\n") == "");
}

TEST_CASE("C-04: the bands of the grades tile 0 to 100") {
  CHECK(rules_for("grade: {bands: {优: 90, 良: 80, 中: 60, 差: 0}}\n") == "");
  CHECK(rules_for("grade: {bands: {优: 90.01, 良: 80, 中: 60, 差: 0}}\n") == "");
  CHECK(rules_for("grade: {bands: {优: 90, 良: 90, 中: 60, 差: 0}}\n") == "C-04");
  CHECK(rules_for("grade: {bands: {优: 80, 良: 90, 中: 60, 差: 0}}\n") == "C-04");
  CHECK(rules_for("grade: {bands: {优: 90, 良: 80, 中: 60, 差: 1}}\n") == "C-04");
  CHECK(rules_for("grade: {bands: {优: 90, 良: 80, 中: 60}}\n") == "C-04");
  CHECK(rules_for("grade: {bands: {优: 90, 优秀: 80, 中: 60, 差: 0}}\n") == "C-04");
  CHECK(rules_for("grade: {bands: {优: 90, 良: 80, 合格: 60, 差: 0}}\n") == "C-04");
  CHECK(rules_for("grade: {bands: {优: 101, 良: 80, 中: 60, 差: 0}}\n") == "C-03");
  CHECK(rules_for("grade: {bands: {优: \">90\", 良: 80, 中: 60, 差: 0}}\n") == "C-03");
  CHECK(rules_for("ex_ante: {bands: {予以支持: 80, 不予支持: 60}}\n") == "C-04");
  CHECK(rules_for("ex_ante: {bands: {予以支持: 80, 暂缓: 80, 不予支持: 0}}\n") == "C-04");

  PolicyBench bench;
  CHECK(bench.extend("grade: {bands: {差: 5, 优: 90, 良: 80, 中: 60}}\n") == nullptr);
  CHECK(value_of(bench.only(), "lowest") == "差");
  CHECK(value_of(bench.only(), "lowest_bound") == "5");
  CHECK(text_at(bench.only()) == "5");
}

TEST_CASE("C-05: steps fall, shares never rise, pairs stand in order") {
  CHECK(rules_for("scoring: {satisfaction_steps: [[0.9, 1], [0.8, 0.8], [0, 0.8]]}\n") == "");
  CHECK(rules_for("scoring: {satisfaction_steps: [[0.9, 1], [0.9, 0.8], [0, 0]]}\n") == "C-05");
  CHECK(rules_for("scoring: {satisfaction_steps: [[0.9, 0.8], [0.8, 1], [0, 0]]}\n") == "C-05");
  CHECK(rules_for("execution: {steps: {unfinished: [[0.8, 0.7], [0.6, 0.5]]}}\n") == "C-05");
  CHECK(rules_for("scoring: {levels: {bounds: [0.6, 0.6]}}\n") == "C-05");
  CHECK(rules_for("scoring: {levels: {bounds: [0.8, 0.5]}}\n") == "");
  CHECK(rules_for("scoring: {tiers: {优: 1.0, 良: 0.6, 中: 0.8, 差: 0}}\n") == "C-05");
  CHECK(rules_for("scoring: {tiers: {优: 1.0, 良: 0.8, 差: 0}}\n") == "C-05");
  CHECK(rules_for("recheck: {diff_warn: 10.01}\n") == "C-05");
  CHECK(rules_for("recheck: {diff_warn: 10}\n") == "");
  CHECK(rules_for("monitoring: {lights: {red_below: 81}}\n") == "C-05");
  CHECK(rules_for("contract: {max_months_exception: 6}\n") == "C-05");
}

TEST_CASE("C-06: execution and the first-level points add up to 100") {
  PolicyBench bench;
  CHECK(bench.extend("weights: {execution: 20}\n") == nullptr);
  CHECK(bench.rules() == "C-06");
  CHECK(text_at(bench.only()) == "20");
  CHECK(value_of(bench.only(), "without_cost") == "20 + 50 + 30 + 10 = 110");
  CHECK(value_of(bench.only(), "with_cost") == "20 + 20 + 40 + 20 + 10 = 110");
  CHECK(rules_for("weights: {without_cost: {output: 60, benefit: 30, satisfaction: 10}}\n") ==
        "C-06");
  CHECK(rules_for("weights: {without_cost: {output: 50.5, benefit: 29.5}}\n") == "");
  CHECK(rules_for(
            "weights: {execution: 20, without_cost: {output: 40}, with_cost: {output: 30}}\n") ==
        "");
}

TEST_CASE("C-06 may be a warning by the user's choice; the policy is then used") {
  RuleLevels levels;
  levels.set("C-06", RuleLevels::Level::warning);
  FindingLog log(&levels);
  PolicySet policies;
  const Policy* const policy = policies.add(
      test::source_of("pbs: policy/1\nid: county\nextends: jixi-2024\nweights: {execution: 20}\n"),
      YamlReader::libyaml, log);
  CHECK(test::rules_without(log, test::about_citations) == "C-06");
  REQUIRE(policy != nullptr);
  CHECK(policy->execution_weight == Decimal(20));
}

TEST_CASE("C-04 cannot be chosen away: such a policy is never used") {
  RuleLevels levels;
  levels.set("C-04", RuleLevels::Level::off);
  FindingLog log(&levels);
  PolicySet policies;
  CHECK(policies.add(test::source_of("pbs: policy/1\nid: county\nextends: jixi-2024\n"
                                     "grade: {bands: {优: 90, 良: 95, 中: 60, 差: 0}}\n"),
                     YamlReader::libyaml, log) == nullptr);
}

TEST_CASE("C-07: two versions of one policy are never in force on one day") {
  const std::string head = "pbs: policy/1\nid: county\nextends: mof-2020\n";
  PolicyBench bench;
  REQUIRE(bench.add(head + "effective: {from: 2023-01-01, to: 2024-06-30}\n") != nullptr);
  CHECK(bench.add(head + "effective: {from: 2024-06-30}\n") == nullptr);
  CHECK(bench.rules() == "C-07");
  CHECK(value_of(bench.only(), "from") == "2024-06-30");
  CHECK(value_of(bench.only(), "to") == "2024-06-30");
  CHECK(bench.only().second.known());
  CHECK(bench.add(head + "effective: {from: 2024-07-01}\n") != nullptr);
}

TEST_CASE("C-07: a changed policy cannot take the id of an embedded one") {
  PolicyBench bench;
  CHECK(bench.add("pbs: policy/1\nid: jixi-2024\nextends: mof-2020\nscoring: {pass_mark: 0.1}\n") ==
        nullptr);
  CHECK(bench.rules() == "C-07");
  REQUIRE(bench.only().second.known());
  CHECK(bench.only().second.source->path() == "embedded:jixi-2024.yaml");
  const Policy* const policy = bench.policies.choose("jixi-2024", std::nullopt, 2024);
  REQUIRE(policy != nullptr);
  CHECK(policy->scoring.pass_mark == Decimal(60, 2));
}

TEST_CASE("C-08: methods are known and fit what they stand for") {
  PolicyBench bench;
  CHECK(bench.extend("scoring: {methods: {at_most: ratio}}\n") == nullptr);
  CHECK(bench.rules() == "C-08");
  CHECK(value_of(bench.only(), "written") == "ratio");
  CHECK(value_of(bench.only(), "fitting") == "inverse_excess inverse_ratio direct");
  PolicyBench unknown;
  unknown.extend("scoring: {methods: {at_least: ratios}}\n");
  CHECK(unknown.rules() == "C-08");
  CHECK(value_of(unknown.only(), "near") == "ratio");
  CHECK(rules_for("scoring: {methods: {execution: ratio}}\n") == "C-08");
  CHECK(rules_for("scoring: {methods: {at_least: satisfaction_steps}}\n") == "C-08");
  CHECK(rules_for("scoring: {methods: {satisfaction: satisfaction_steps, words: direct}}\n") == "");
}

TEST_CASE("C-10: a citation names a value of the policy") {
  PolicyBench bench;
  CHECK(bench.extend("cites: {scoring.passmark: {document: 县办法, mark: confirmed}}\n") !=
        nullptr);
  CHECK(bench.rules() == "C-10");
  CHECK(bench.only().severity == Severity::warning);
  CHECK(value_of(bench.only(), "near") == "scoring.pass_mark");
  CHECK(rules_for("cites: {monitoring.periods.months: {document: 县办法, mark: observed}}\n") ==
        "");
  CHECK(rules_for("cites: {use_of_results.by_grade.优.action: {document: 县办法}}\n") == "");
  CHECK(rules_for("cites: {use_of_results.by_grade.甲.action: {document: 县办法}}\n") == "C-10");
  CHECK(rules_for("cites: {scoring.pass_mark.low: {document: 县办法}}\n") == "C-10");
}

TEST_CASE("C-11: a citation has a document and a known mark") {
  PolicyBench bench;
  CHECK(bench.extend("cites: {weights: {document: 县办法, mark: confirm}}\n") == nullptr);
  CHECK(bench.rules() == "C-11");
  CHECK(value_of(bench.only(), "near") == "confirmed");
  CHECK(rules_for("cites: {weights: {article: 第三条}}\n") == "C-11");
  CHECK(rules_for("cites: {weights: {article: 第三条, mark: confirmed}}\n") == "C-11");
  CHECK(rules_for("cites: {weights: {mark: default}}\n") == "");
  CHECK(rules_for("cites: {weights: {document: 县办法}}\n") == "");
}

TEST_CASE("an unknown key leaves a policy unused, for it may be a value misspelt") {
  PolicyBench bench;
  CHECK(bench.extend("scoring: {pass_marks: 0.70}\n") == nullptr);
  CHECK(bench.rules() == "F-01");
}

TEST_CASE("several troubles are found in one run") {
  CHECK(rules_for("scoring: {pass_mark: 2, methods: {by: ratio}}\n"
                  "grade: {bands: {优: 90, 良: 80, 中: 60, 差: 5}}\n"
                  "cites: {nowhere: {document: 县办法}}\n") == "C-08 C-03 C-04 C-10");
}

TEST_CASE("C-13: a policy cites what it states otherwise than the one it extends") {
  PolicyBench bench;
  bench.extend("recheck: {survey_sample: 50, unspent: 0.15}\nscoring: {pass_mark: 0.70}\n");
  CHECK(bench.all_rules() == "C-13");
  CHECK(value_of(bench.log.findings().at(0), "count") == "3");
  CHECK(value_of(bench.log.findings().at(0), "paths") ==
        "scoring.pass_mark, recheck.survey_sample, recheck.unspent");
  CHECK(text_at(bench.log.findings().at(0)) == "0.70");

  PolicyBench cited;
  cited.extend(
      "recheck: {survey_sample: 50, unspent: 0.20}\ncites:\n  recheck: {mark: default}\n");
  CHECK(cited.all_rules() == "");
  PolicyBench same;
  same.extend("recheck: {survey_sample: 30.0}\n");
  CHECK(same.all_rules() == "");
}

TEST_CASE("C-12: the trees a policy states are known and made for their stage") {
  const auto findings = [](std::string_view lines) {
    PolicyBench policies;
    FindingLog unheard;
    IndicatorLibrary sets;
    const Policy& policy = *policies.policies.choose("jixi-2024", std::nullopt, std::nullopt);
    sets.add(test::source_of("pbs: indicators/1\nid: county-tree\nstage: evaluation\n"
                             "indicators: [{id: a, name: 产出, weight: 100}]\n"),
             IndicatorLibrary::Rank::input, policy, YamlReader::libyaml, unheard);
    std::string text = "pbs: policy/1\nid: county\nextends: jixi-2024\n";
    const auto source = test::source_of(text.append(lines));
    FindingLog log;
    check_policy_trees(*source, YamlReader::libyaml, policies.policies, sets, log);
    std::string said = test::rules_of(log);
    if (log.empty()) return said;
    const Finding& first = log.findings().front();
    return said + "|" + value_of(first, "path") + "|" + value_of(first, "near") + "|" +
           value_of(first, "stage");
  };
  CHECK(findings("evaluation: {tree: county-tree}\n") == "");
  CHECK(findings("evaluation: {tree: county-trees}\n") == "C-12|evaluation.tree|county-tree|");
  CHECK(findings("ex_ante: {tree: county-tree}\n") == "C-12|ex_ante.tree||evaluation");
  // The built-in policies name it; it need not be at hand.
  CHECK(findings("target_review: {tree: target-review}\n") == "");
  CHECK(findings("target_review: {mode: both}\n") == "");
}

TEST_CASE("C-03: the random index of three or more judgements is above 0") {
  CHECK(rules_for("weights: {ahp_random_index: [0, 0, 0.58]}\n") == "");
  CHECK(rules_for("weights: {ahp_random_index: [0, 0, 0]}\n") == "C-03");
  CHECK(rules_for("weights: {ahp_consistency: 10%}\n") == "C-03");
  CHECK(rules_for("weights: {ahp_consistency: }\n") == "");
}
