// SPDX-License-Identifier: MIT
#include "declaration/policy.hpp"

#include <filesystem>
#include <string>

#include "base/file.hpp"
#include "catch.hpp"
#include "declaration/bound.hpp"
#include "declaration/config.hpp"
#include "declaration/indicators.hpp"

using pbs::PolicyDeclaration;

namespace {

std::string policy_text(const char* name) {
  return pbs::DiskFiles().read(std::string(PBS_SOURCE_DIR "/lib/data/policies/") + name);
}

}  // namespace

TEST_CASE("the policies of the tree bind without a finding") {
  int count = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(PBS_SOURCE_DIR "/lib/data/policies")) {
    CAPTURE(entry.path());
    const Bound<PolicyDeclaration> bound(pbs::kPolicyRecord,
                                         policy_text(entry.path().filename().c_str()));
    CHECK(bound.whole);
    CHECK(bound.rules().empty());
    ++count;
  }
  CHECK(count >= 3);
}

TEST_CASE("every part of the policy of the ministry is bound") {
  const Bound<PolicyDeclaration> bound(pbs::kPolicyRecord, policy_text("mof-2020.yaml"));
  const PolicyDeclaration& policy = bound.value;
  CHECK(policy.id.value == "mof-2020");
  CHECK(policy.effective.to.present());
  CHECK(policy.effective.to.blank());
  CHECK(policy.weights.without_cost.output.value == "50");
  CHECK(policy.weights.with_cost.cost.value == "20");
  REQUIRE(policy.execution.steps.unfinished.size() == 3);
  REQUIRE(policy.execution.steps.unfinished[0].size() == 2);
  CHECK(policy.execution.steps.unfinished[0][1].value == "0.7");
  CHECK(policy.scoring.methods.at_most.value == "inverse_excess");
  REQUIRE(policy.scoring.levels.bounds.size() == 2);
  CHECK(policy.scoring.levels.bounds[0].value == "0.80");
  REQUIRE(policy.grade.bands.size() == 4);
  CHECK(policy.grade.bands[0].key.value == "优");
  CHECK(policy.grade.bands[0].value.value == "90");
  CHECK(policy.target.unsigned_direction.cost.value == "at_most");
  REQUIRE(policy.monitoring.periods.size() == 1);
  CHECK(policy.monitoring.periods[0].report_by.value == "09-30");
  REQUIRE(policy.use_of_results.by_grade.size() == 4);
  CHECK(policy.use_of_results.by_grade[3].value.action.value == "improve_and_cut");
  CHECK(policy.catalogue.empty());
  CHECK(policy.catalogue.size() == 0);
  REQUIRE_FALSE(policy.cites.empty());
  CHECK(policy.cites[0].value.mark.value == "default");
}

TEST_CASE("use of results may differ by kind of service") {
  const Bound<PolicyDeclaration> bound(pbs::kPolicyRecord, R"(pbs: policy/1
id: own
extends: jixi-2024
use_of_results:
  by_grade:
    差: {action: cut, budget_factor: 0.5, supplier_action: exclude,
        by_kind: {continuing: {action: reduce, budget_factor: 0.8}, one_off: {budget_factor: 0}}}
catalogue: [{code: A1505, name: 公共设施管理服务}]
)");
  CHECK(bound.rules().empty());
  const auto& grade = bound.value.use_of_results.by_grade[0].value;
  CHECK(grade.supplier_action.value == "exclude");
  REQUIRE(grade.by_kind.size() == 2);
  CHECK(grade.by_kind[1].key.value == "one_off");
  CHECK(grade.by_kind[1].value.budget_factor.value == "0");
  CHECK(bound.value.catalogue[0].code.value == "A1505");
}

TEST_CASE("an indicator file binds as a tree and as rows") {
  const Bound<pbs::IndicatorsDeclaration> bound(pbs::kIndicatorsRecord, R"(pbs: indicators/1
id: purchase-evaluation
title: 政府购买服务绩效评价指标体系
stage: evaluation
services: []
total: 100
approved: {by: 县财政局, date: 2024-03-01}
indicators:
  - id: decision
    name: 决策
    weight: 20
    indicators:
      - {id: basis, name: 立项依据充分性, weight: 4, dimension: effectiveness, method: checklist,
         criteria: [符合法律法规和规划, {text: 属于部门职责, points: 2}], cite: 财预〔2020〕10号}
  - {id: output, name: 产出, weight: 30, indicators: [{id: quantity, weight: 30, method: rows, of: output.quantity}]}
  - {id: area, class: output.quantity, target: {at_least: 80, unit: 万平方米}, evidence: [作业台账]}
)");
  CHECK(bound.rules().empty());
  CHECK(bound.value.approved.by.value == "县财政局");
  REQUIRE(bound.value.indicators.size() == 3);
  const auto& leaf = bound.value.indicators[0].indicators[0];
  REQUIRE(leaf.criteria.size() == 2);
  CHECK(leaf.criteria[0].text.value == "符合法律法规和规划");
  CHECK(leaf.criteria[1].points.value == "2");
  CHECK(bound.value.indicators[1].indicators[0].of.value == "output.quantity");
  CHECK(bound.value.indicators[2].target.at_least.value == "80");
}

TEST_CASE("a configuration has the long options as keys, and no others") {
  const Bound<pbs::ConfigDeclaration> bound(pbs::kConfigRecord, R"(pbs: config/1
policy: own.yaml
indicators: [sets, more/one.yaml]
as-of: today
fail-under: 80
rule: {T-09: off, R-14: error}
)");
  CHECK(bound.rules().empty());
  CHECK(bound.value.indicators.size() == 2);
  CHECK(bound.value.as_of.value == "today");
  CHECK(bound.value.rule[1].key.value == "R-14");
  CHECK(
      Bound<pbs::ConfigDeclaration>(pbs::kConfigRecord, "pbs: config/1\nfail_over: 1\n").rules() ==
      "F-01");
}
