// SPDX-License-Identifier: MIT
#include "validate/policy_set.hpp"

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "base/sha256.hpp"
#include "catch.hpp"
#include "support/temporary_directory.hpp"
#include "support/test_policy.hpp"
#include "validate/policy_file.hpp"

using namespace pbs;
using pbs::test::PolicyBench;

namespace {

const Policy& chosen(const PolicySet& policies, std::string_view id) {
  const Policy* const policy = policies.choose(id, std::nullopt, std::nullopt);
  REQUIRE(policy != nullptr);
  return *policy;
}

std::string steps(const std::vector<Step>& rows) {
  std::string text;
  for (const Step& row : rows) text += row.from.to_string() + ":" + row.share.to_string() + " ";
  return text;
}

}  // namespace

TEST_CASE("every embedded policy is sound and bears the name of its file") {
  REQUIRE(embedded_policies().size() >= 3);
  for (const EmbeddedText& embedded : embedded_policies()) {
    CAPTURE(embedded.name);
    PolicyBench bench;
    bench.policies.check(test::source_of(std::string(embedded.text)), YamlReader::libyaml,
                         bench.log);
    CHECK(bench.rules() == "");
    const Policy& policy = chosen(bench.policies, embedded.name);
    CHECK(policy.id == embedded.name);
    CHECK(policy.origin == "embedded");
    CHECK(policy.sha256 == sha256_hex(embedded.text));
    CHECK(!policy.title.empty());
  }
}

TEST_CASE("the names of the set are those of the embedded policies and the added ids") {
  PolicyBench bench;
  REQUIRE(bench.extend("") != nullptr);
  CHECK(bench.policies.names() ==
        std::vector<std::string>{"county", "jixi-2024", "mof-2020", "mof-2021"});
  CHECK(bench.policies.choose("jixi-2023", std::nullopt, std::nullopt) == nullptr);
}

TEST_CASE("the default policy has the values of its text") {
  const PolicySet policies;
  const Policy& policy = chosen(policies, "jixi-2024");
  CHECK(policy.from == Date{2024, 3, 1});
  CHECK(!policy.to);
  CHECK(policy.scheme == Scheme::old2020);
  CHECK(policy.execution_weight == Decimal(10));
  CHECK(policy.without_cost.cost.is_zero());
  CHECK(policy.without_cost.output == Decimal(50));
  CHECK(policy.with_cost.cost == Decimal(20));
  CHECK(policy.satisfaction_to_benefit);
  CHECK(!policy.weight_ranges);
  CHECK(policy.scale == 2);
  CHECK(policy.rounding == Rounding::half_up);
  CHECK(policy.execution.rounding == ExecutionRounding::scale);
  CHECK(policy.execution.rounding_scale == 2);
  CHECK(policy.execution.zero_budget_not_applicable);
  CHECK(steps(policy.execution.steps_unfinished) == "0.80:0.7 0.60:0.5 0:0 ");
  CHECK(policy.scoring.within == "range");
  CHECK(!policy.scoring.strict_signs);
  CHECK(!policy.scoring.blue_from);
  CHECK(policy.grade.on_rounded);
  REQUIRE(policy.grade.bands.size() == 4);
  CHECK(policy.grade.bands[2].from == Decimal(60));
  CHECK(policy.grade_of(Decimal::parse("79.99").value()) == Grade::fair);
  CHECK(policy.grade_of(Decimal(90)) == Grade::excellent);
  CHECK(policy.target.max_indicators == 20);
  CHECK(policy.target.min_quantitative == Decimal(60, 2));
  CHECK(!policy.target.history_drop);
  CHECK(policy.recheck.exact_rows == 5);
  CHECK(policy.recheck.diff_red == Decimal(10));
  CHECK(policy.recheck.points_tolerance == Decimal(1, 2));
  CHECK(policy.grade_from == std::vector<std::string>{"finance", "department", "self_evaluation"});
  CHECK(policy.dimension_names == std::vector<std::string>{"经济性", "效率性", "有效性", "公平性"});
  CHECK(!policy.calendar.self_evaluation_by);
  CHECK(policy.catalogue.empty());
}

TEST_CASE("the policy that tests build by hand is the default one") {
  const PolicySet policies;
  const Policy& policy = chosen(policies, "jixi-2024");
  const Policy hand = test::default_policy();
  CHECK(policy.id == hand.id);
  CHECK(policy.scheme == hand.scheme);
  CHECK(policy.execution_weight == hand.execution_weight);
  for (const auto weights : {&Policy::without_cost, &Policy::with_cost}) {
    CHECK((policy.*weights).cost == (hand.*weights).cost);
    CHECK((policy.*weights).output == (hand.*weights).output);
    CHECK((policy.*weights).benefit == (hand.*weights).benefit);
    CHECK((policy.*weights).satisfaction == (hand.*weights).satisfaction);
  }
  CHECK(policy.scale == hand.scale);
  CHECK(policy.rounding == hand.rounding);
  CHECK(policy.execution.denominator == hand.execution.denominator);
  CHECK(policy.execution.cap == hand.execution.cap);
  CHECK(policy.execution.zero_budget_not_applicable == hand.execution.zero_budget_not_applicable);
  CHECK(policy.execution.zero_budget_points == hand.execution.zero_budget_points);
  CHECK(policy.execution.rounding == hand.execution.rounding);
  CHECK(policy.execution.rounding_scale == hand.execution.rounding_scale);
  CHECK(policy.execution.steps_finished == hand.execution.steps_finished);
  CHECK(steps(policy.execution.steps_unfinished) == steps(hand.execution.steps_unfinished));
  CHECK(policy.input.missing == hand.input.missing);
  CHECK(policy.input.not_applicable_excluded == hand.input.not_applicable_excluded);
  CHECK(policy.input.word_for_number_error == hand.input.word_for_number_error);
  CHECK(policy.input.negative_actual_zero == hand.input.negative_actual_zero);
  CHECK(policy.input.negative_target_rejected == hand.input.negative_target_rejected);
  CHECK(policy.grade.on_rounded == hand.grade.on_rounded);
  CHECK(policy.grade.decimals == hand.grade.decimals);
  CHECK(policy.grade_from == hand.grade_from);
  REQUIRE(policy.grade.bands.size() == hand.grade.bands.size());
  for (std::size_t i = 0; i < hand.grade.bands.size(); ++i) {
    CHECK(policy.grade.bands[i].grade == hand.grade.bands[i].grade);
    CHECK(policy.grade.bands[i].from == hand.grade.bands[i].from);
  }
}

TEST_CASE("the scoring values that tests build by hand are the default ones") {
  const PolicySet policies;
  const auto& scoring = chosen(policies, "jixi-2024").scoring;
  const Policy by_hand = test::default_policy();
  const auto& hand = by_hand.scoring;
  using Scoring = decltype(Policy::scoring);
  static constexpr std::string Scoring::*kMethods[] = {
      &Scoring::at_least, &Scoring::more_than, &Scoring::at_most, &Scoring::less_than,
      &Scoring::equals,   &Scoring::zero,      &Scoring::by,      &Scoring::within,
      &Scoring::between,  &Scoring::tiers,     &Scoring::words,   &Scoring::satisfaction,
      &Scoring::execution};
  for (const auto method : kMethods) CHECK(scoring.*method == hand.*method);
  CHECK(scoring.pass_mark == hand.pass_mark);
  CHECK(scoring.equal_over_full == hand.equal_over_full);
  CHECK(scoring.strict_signs == hand.strict_signs);
  CHECK(scoring.level_bounds == hand.level_bounds);
  CHECK(steps(scoring.satisfaction_steps) == steps(hand.satisfaction_steps));
  CHECK(scoring.tier_shares == hand.tier_shares);
  CHECK(scoring.explain_from == hand.explain_from);
  CHECK(scoring.explain_zero_from == hand.explain_zero_from);
  CHECK(scoring.blue_from == hand.blue_from);
  CHECK(scoring.penalty == hand.penalty);
  CHECK(scoring.penalty_tolerance == hand.penalty_tolerance);
  CHECK(scoring.penalty_floor == hand.penalty_floor);
  const Policy& embedded = chosen(policies, "jixi-2024");
  for (const PolicyCite& cite : by_hand.cites) {
    CAPTURE(cite.path);
    CHECK(embedded.cite(cite.path).document == cite.document);
    CHECK(embedded.cite(cite.path).mark == cite.mark);
  }
}

TEST_CASE(
    "the guide of 2021 changes the scheme and four methods, and nothing else of the scoring") {
  const PolicySet policies;
  const Policy& guide = chosen(policies, "mof-2021");
  CHECK(guide.scheme == Scheme::new2021);
  CHECK(guide.scoring.at_least == "ratio_threshold");
  CHECK(guide.scoring.more_than == "ratio_threshold");
  CHECK(guide.scoring.satisfaction == "satisfaction_steps");
  CHECK(guide.scoring.execution == "execution_steps");
  CHECK(guide.scoring.at_most == "inverse_excess");
  CHECK(guide.scoring.pass_mark == Decimal(60, 2));
  CHECK(guide.from == Date{2021, 8, 18});
}

TEST_CASE("a policy states only what it changes: maps merge by key, lists replace whole") {
  PolicyBench bench;
  const Policy* const policy = bench.extend(
      "title: 某县办法\n"
      "scoring:\n"
      "  pass_mark: 0.70\n"
      "  satisfaction_steps: [[0.95, 1.0], [0, 0.5]]\n"
      "grade: {bands: {优: 92, 良: 82, 中: 65, 差: 0}}\n"
      "target: {max_indicators: null}\n");
  REQUIRE(policy != nullptr);
  CHECK(bench.rules() == "");
  CHECK(policy->title == "某县办法");
  CHECK(policy->scoring.pass_mark == Decimal(70, 2));
  CHECK(policy->scoring.at_most == "inverse_excess");
  CHECK(steps(policy->scoring.satisfaction_steps) == "0.95:1.0 0:0.5 ");
  CHECK(policy->grade.decimals == 2);
  CHECK(policy->grade_of(Decimal(91)) == Grade::good);
  CHECK(policy->target.max_indicators == 0);
  CHECK(policy->target.min_quantitative == Decimal(60, 2));
  CHECK(policy->origin == "policy.yaml");
}

TEST_CASE("title and period are not inherited") {
  PolicyBench bench;
  const Policy* const policy = bench.extend("");
  REQUIRE(policy != nullptr);
  CHECK(policy->title.empty());
  CHECK(!policy->from);
}

TEST_CASE("Chinese keys and words say the same as English ones") {
  PolicyBench bench;
  const Policy* const policy = bench.extend(
      "指标体例: 成本单列一级指标\n"
      "修约: {小数位数: 1, 修约方式: 四舍六入五成双}\n"
      "赋分规则: {缺省规则: {小于等于: 反向指标按反比计分}, 严格大小于: 是}\n"
      "评级: {等级下限: {优秀: 90, 良好: 80, 中等: 60, 差: 0}}\n");
  CHECK(bench.rules() == "");
  REQUIRE(policy != nullptr);
  CHECK(policy->scheme == Scheme::new2021);
  CHECK(policy->scale == 1);
  CHECK(policy->rounding == Rounding::half_even);
  CHECK(policy->scoring.at_most == "inverse_ratio");
  CHECK(policy->scoring.strict_signs);
  CHECK(policy->grade.bands.size() == 4);
}

TEST_CASE("execution.rounding and zero_budget take a number or a word") {
  PolicyBench bench;
  const Policy* const policy =
      bench.extend("execution: {rounding: percent_first, zero_budget: 1.0, over_100: uncapped}\n");
  CHECK(bench.rules() == "");
  REQUIRE(policy != nullptr);
  CHECK(policy->execution.rounding == ExecutionRounding::percent_first);
  CHECK(!policy->execution.zero_budget_not_applicable);
  CHECK(policy->execution.zero_budget_points == Decimal(1));
  CHECK(!policy->execution.cap);
}

TEST_CASE("a policy may extend a file beside it, and one that was met later") {
  const test::TemporaryDirectory folder;
  folder.add("base.yaml",
             "pbs: policy/1\nid: base\nextends: mof-2020\nscoring: {pass_mark: 0.50}\n");
  PolicyBench bench;
  const std::string text = "pbs: policy/1\nid: child\nextends: base.yaml\nscheme: new2021\n";
  const Policy* const child = bench.add(text, folder / "child.yaml");
  CHECK(bench.rules() == "");
  REQUIRE(child != nullptr);
  CHECK(child->scoring.pass_mark == Decimal(50, 2));
  CHECK(child->scheme == Scheme::new2021);

  FindingLog unheard;
  PolicySet& policies = bench.policies;
  CHECK(policies.add(test::source_of("pbs: policy/1\nid: early\nextends: late\n"),
                     YamlReader::libyaml, unheard) == nullptr);
  CHECK(bench.add("pbs: policy/1\nid: late\nextends: jixi-2024\ngrade: {decimals: 1}\n"));
  CHECK(chosen(policies, "early").grade.decimals == 1);
}

TEST_CASE("the version in force on the day counts, else the one at the end of the year") {
  PolicyBench bench;
  const std::string head = "pbs: policy/1\nid: county\nextends: mof-2020\n";
  const Policy* const first = bench.add(
      head + "effective: {from: 2022-01-01, to: 2024-06-30}\nscoring: {pass_mark: 0.5}\n");
  const Policy* const second = bench.add(head + "effective: {from: 2024-07-01}\n");
  CHECK(bench.rules() == "");
  REQUIRE(first != nullptr);
  REQUIRE(second != nullptr);
  const PolicySet& policies = bench.policies;
  bool nearest = true;
  CHECK(policies.choose("county", Date{2024, 6, 30}, 2024, &nearest) == first);
  CHECK(!nearest);
  CHECK(policies.choose("county", std::nullopt, 2024, &nearest) == second);
  CHECK(!nearest);
  CHECK(policies.choose("county", std::nullopt, 2023) == first);
  CHECK(policies.choose("county", Date{2020, 1, 1}, 2023) == first);
  CHECK(policies.choose("county", std::nullopt, 2019, &nearest) == first);
  CHECK(nearest);
  CHECK(policies.choose("county", std::nullopt, std::nullopt, &nearest) == second);
  CHECK(!nearest);
  CHECK(policies.choose("jixi-2024", std::nullopt, 2023, &nearest) != nullptr);
  CHECK(nearest);
  CHECK(policies.choose("county", std::nullopt, -5) == second);
}

TEST_CASE("the same policy met twice is one policy") {
  PolicyBench bench;
  const Policy* const first = bench.extend("");
  CHECK(bench.extend("") == first);
  CHECK(bench.rules() == "");
}

TEST_CASE("a policy that is checked only cannot be chosen") {
  PolicyBench bench;
  bench.policies.check(test::source_of("pbs: policy/1\nid: county\nextends: jixi-2024\n"),
                       YamlReader::libyaml, bench.log);
  CHECK(bench.rules() == "");
  CHECK(bench.policies.choose("county", std::nullopt, std::nullopt) == nullptr);
}

TEST_CASE("the embedded policies are loaded once by many threads at a time") {
  const PolicySet policies;
  std::vector<const Policy*> found(8, nullptr);
  std::vector<std::thread> threads;
  for (const Policy*& one : found) {
    threads.emplace_back([&] { one = policies.choose("jixi-2024", std::nullopt, 2024); });
  }
  for (std::thread& thread : threads) thread.join();
  REQUIRE(found[0] != nullptr);
  CHECK(std::count(found.begin(), found.end(), found[0]) == 8);
}

TEST_CASE("policies are checked by many threads at a time, with files they extend") {
  const test::TemporaryDirectory folder;
  folder.add("base.yaml", "pbs: policy/1\nid: base\nextends: mof-2020\n");
  const PolicySet policies;
  std::vector<std::string> rules(8);
  std::vector<std::thread> threads;
  for (std::string& said : rules) {
    threads.emplace_back([&] {
      const auto source = test::source_of(
          "pbs: policy/1\nid: child\nextends: base.yaml\nscheme: newest\n", folder / "child.yaml");
      FindingLog log;
      policies.check(source, YamlReader::libyaml, log);
      said = test::rules_of(log);
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(rules == std::vector<std::string>(8, "C-03"));
}
