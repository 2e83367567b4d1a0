// SPDX-License-Identifier: MIT
// The default policy built by hand, so that tests of scoring need no policy file.
#pragma once

#include "model/policy.hpp"

namespace pbs::test {

inline void set_default_methods(Policy& policy) {
  auto& scoring = policy.scoring;
  scoring.at_least = scoring.more_than = scoring.satisfaction = "ratio";
  scoring.at_most = scoring.less_than = "inverse_excess";
  scoring.equals = "equal";
  scoring.zero = "zero_target";
  scoring.by = "deadline";
  scoring.within = scoring.between = "range";
  scoring.tiers = "tiers";
  scoring.words = "levels";
  scoring.execution = "execution_linear";
}

inline void set_default_cites(Policy& policy) {
  policy.cites = {
      {"scoring.methods", "政策参数", "", Mark::setting},
      {"scoring.methods.at_least", "财预〔2020〕10号", "", Mark::confirmed},
      {"scoring.methods.at_most", "预算管理一体化系统", "", Mark::observed},
      {"scoring.methods.words", "财预〔2020〕10号", "", Mark::confirmed},
      {"scoring.methods.execution", "已公布的绩效自评表", "", Mark::confirmed},
      {"scoring.pass_mark", "财预〔2021〕101号(示例)", "", Mark::confirmed},
      {"monitoring.lights", "预算管理一体化系统(合肥参数)", "", Mark::observed},
      {"monitoring.aggregate", "预算管理一体化系统(合肥参数)", "", Mark::observed},
  };
}

inline void set_default_stages(Policy& policy) {
  MonitoringPolicy& monitoring = policy.monitoring;
  monitoring.red_below = monitoring.execution_red_below = Decimal(60);
  monitoring.yellow_below = monitoring.execution_yellow_below = Decimal(80);
  monitoring.blue_from = Decimal(120);
  monitoring.respond_days = 10;
  auto& by_grade = policy.use_of_results.by_grade;
  by_grade[0] = by_grade[1] = {{"support", {}, {}, false, {}}, {}};
  by_grade[2] = by_grade[3] = {{"improve_and_cut", {}, {}, true, {}}, {}};
  policy.ex_ante.scope = {"new", "continuing", "one_off"};
  policy.recheck.diff_warn = Decimal(5);
  policy.recheck.diff_red = Decimal(10);
  policy.publication.days = 20;
  policy.publication.required = {"target", "contract", "self_evaluation", "evaluation"};
  policy.publication.to_congress = {"evaluation"};
}

// The values of jixi-2024.
inline Policy default_policy() {
  Policy policy;
  policy.id = "jixi-2024";
  policy.execution_weight = Decimal(10);
  policy.without_cost = {Decimal(), Decimal(50), Decimal(30), Decimal(10)};
  policy.with_cost = {Decimal(20), Decimal(40), Decimal(20), Decimal(10)};
  policy.execution.steps_finished = Decimal(10, 1);
  policy.execution.steps_unfinished = {
      {Decimal(80, 2), Decimal(7, 1)}, {Decimal(60, 2), Decimal(5, 1)}, {Decimal(), Decimal()}};
  set_default_methods(policy);
  auto& scoring = policy.scoring;
  scoring.pass_mark = Decimal(60, 2);
  scoring.level_bounds = {Decimal(80, 2), Decimal(60, 2)};
  scoring.satisfaction_steps = {{Decimal(90, 2), Decimal(10, 1)},
                                {Decimal(80, 2), Decimal(8, 1)},
                                {Decimal(60, 2), Decimal(5, 1)},
                                {Decimal(), Decimal()}};
  scoring.tier_shares = {Decimal(10, 1), Decimal(8, 1), Decimal(6, 1), Decimal()};
  scoring.explain_from = Decimal(130, 2);
  scoring.explain_zero_from = Decimal(30);
  policy.grade.bands = {{Grade::excellent, Decimal(90)},
                        {Grade::good, Decimal(80)},
                        {Grade::fair, Decimal(60)},
                        {Grade::poor, Decimal()}};
  policy.grade_from = {"finance", "department", "self_evaluation"};
  set_default_stages(policy);
  set_default_cites(policy);
  return policy;
}

}  // namespace pbs::test
