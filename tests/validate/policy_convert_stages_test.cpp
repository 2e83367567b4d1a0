// SPDX-License-Identifier: MIT
// The parts of a policy about the stages beside the self-evaluation.
#include "catch.hpp"
#include "policy_file.hpp"

namespace pbs::test {
namespace {

const Policy& extended(PolicyBench& bench, std::string_view lines) {
  const Policy* const policy = bench.extend(lines);
  REQUIRE(policy != nullptr);
  REQUIRE(bench.log.worst() != Severity::error);
  return *policy;
}

}  // namespace

TEST_CASE("the default policy gives the stages the values of the rules") {
  PolicyBench bench;
  const Policy& policy = extended(bench, "");
  CHECK(policy.target_review.tree == "target-review");
  CHECK(policy.target_review.mode == ReviewMode::both);
  REQUIRE(policy.target_review.bands.size() == 4);
  CHECK(policy.target_review.bands[0].grade == Grade::excellent);
  CHECK(policy.target_review.bands[0].from == Decimal(90));
  CHECK(policy.ex_ante.tree == "ex-ante");
  CHECK(policy.ex_ante.threshold_yuan == Decimal(0));
  CHECK_FALSE(policy.ex_ante.aspect_min);
  CHECK(policy.ex_ante.ratings[1] == Decimal(8, 1));
  CHECK(policy.ex_ante.ratings[3] == Decimal(0));
  REQUIRE(policy.ex_ante.bands.size() == 3);
  CHECK(policy.ex_ante.bands[1].name == "调整完善后予以支持");
  CHECK(policy.ex_ante.bands[1].from == Decimal(60));
  CHECK(policy.evaluation.tree == "purchase-evaluation");
  CHECK(policy.evaluation.min_output_benefit == Decimal(60));
  CHECK(policy.evaluation.missing == MissingData::pending);
  CHECK(policy.evaluation.experts == ExpertsMethod::mean);
  CHECK(policy.contract.max_months == 12);
  CHECK(policy.contract.max_months_exception == 36);
  CHECK(policy.publication.days == 20);
  REQUIRE(policy.publication.withhold.size() == 4);
  CHECK(policy.publication.withhold[1] == "contract.amount");
  CHECK(policy.require_all_dimensions == RequireAll::warn);
  CHECK_FALSE(policy.calendar.ex_ante_by);
  CHECK_FALSE(policy.calendar.evaluation_by);
}

TEST_CASE("the default policy monitors to August, with the lights of practice") {
  PolicyBench bench;
  const MonitoringPolicy& monitoring = extended(bench, "").monitoring;
  REQUIRE(monitoring.periods.size() == 1);
  CHECK(monitoring.periods[0].months == 8);
  CHECK(monitoring.periods[0].report_by == CalendarDay{9, 30, 0});
  CHECK(monitoring.basis == MonitorBasis::linear);
  CHECK(monitoring.red_below == Decimal(60));
  CHECK(monitoring.yellow_below == Decimal(80));
  CHECK(monitoring.blue_from == Decimal(120));
  CHECK_FALSE(monitoring.blue_on_year);
  CHECK(monitoring.execution_red_below == Decimal(60));
  CHECK(monitoring.execution_yellow_below == Decimal(80));
  CHECK(monitoring.execution_checkpoints.empty());
  CHECK_FALSE(monitoring.coherence_points);
  CHECK(monitoring.respond_days == 10);
}

TEST_CASE("a county's own values of monitoring go before, percent signs are read") {
  PolicyBench bench;
  const MonitoringPolicy& monitoring =
      extended(bench,
               "monitoring:\n"
               "  periods: [{months: 6, report_by: 07-31}, {months: 9, report_by: 10-31}]\n"
               "  monitor_basis: 按阶段目标\n"
               "  lights: {red_below: 50%, blue_from: null, blue_on: year}\n"
               "  execution_checkpoints: {4: 25, 6: 40%}\n"
               "  coherence_points: 10\n"
               "  respond_days: 5\n")
          .monitoring;
  REQUIRE(monitoring.periods.size() == 2);
  CHECK(monitoring.periods[1].months == 9);
  CHECK(monitoring.periods[1].report_by == CalendarDay{10, 31, 0});
  CHECK(monitoring.basis == MonitorBasis::milestone);
  CHECK(monitoring.red_below == Decimal(50));
  CHECK(monitoring.yellow_below == Decimal(80));
  CHECK_FALSE(monitoring.blue_from);
  CHECK(monitoring.blue_on_year);
  REQUIRE(monitoring.execution_checkpoints.size() == 2);
  CHECK(monitoring.execution_checkpoints[0] == std::pair(4, Decimal(25)));
  CHECK(monitoring.execution_checkpoints[1] == std::pair(6, Decimal(40)));
  CHECK(monitoring.coherence_points == Decimal(10));
  CHECK(monitoring.respond_days == 5);
}

TEST_CASE("results are used by grade; a kind of service takes from its grade what it leaves out") {
  PolicyBench bench;
  const Policy& policy = extended(bench,
                                  "use_of_results:\n"
                                  "  by_grade:\n"
                                  "    优: {action: support, budget_factor: 1.1, by_kind:\n"
                                  "      {new: {action: observe}, 延续性: {budget_factor: null}}}\n"
                                  "    差: {action: cancel, supplier_action: exclude}\n");
  const auto& best = policy.use_of_results.by_grade[0];
  REQUIRE(best);
  CHECK(best->any.action == "support");
  CHECK(best->any.budget_factor == Decimal(11, 1));
  REQUIRE(best->by_kind.size() == 2);
  CHECK(best->by_kind[0].first == "new");
  CHECK(best->by_kind[0].second.action == "observe");
  CHECK(best->by_kind[0].second.budget_factor == Decimal(11, 1));
  CHECK(best->by_kind[1].first == "continuing");
  CHECK(best->by_kind[1].second.action == "support");
  CHECK_FALSE(best->by_kind[1].second.budget_factor);
  CHECK_FALSE(policy.use_of_results.by_grade[1]);
  const auto& worst = policy.use_of_results.by_grade[3];
  REQUIRE(worst);
  CHECK(worst->any.supplier_action == "exclude");
  CHECK_FALSE(worst->any.budget_factor);
}

TEST_CASE("conclusions, calendar and the other settings are a county's own") {
  PolicyBench bench;
  const Policy& policy =
      extended(bench,
               "target_review: {mode: points}\n"
               "ex_ante: {threshold_yuan: 500000, aspect_min: 0.6, bands: {支持: 90, 不支持: 0}}\n"
               "evaluation: {missing: zero, experts: trimmed}\n"
               "calendar: {ex_ante_by: -1/09-30, evaluation_by: +1/08-31}\n"
               "four_e: {require_all: off}\n"
               "publication: {withhold: []}\n"
               "contract: {max_months: 24}\n");
  CHECK(policy.target_review.mode == ReviewMode::points);
  CHECK(policy.ex_ante.threshold_yuan == Decimal(500000));
  CHECK(policy.ex_ante.aspect_min == Decimal(6, 1));
  REQUIRE(policy.ex_ante.bands.size() == 2);
  CHECK(policy.ex_ante.bands[0].name == "支持");
  CHECK(policy.evaluation.missing == MissingData::zero);
  CHECK(policy.evaluation.experts == ExpertsMethod::trimmed);
  CHECK(policy.calendar.ex_ante_by == CalendarDay{9, 30, -1});
  CHECK(policy.calendar.evaluation_by == CalendarDay{8, 31, 1});
  CHECK_FALSE(policy.calendar.target_by);
  CHECK(policy.require_all_dimensions == RequireAll::off);
  CHECK(policy.contract.max_months == 24);
  CHECK(policy.contract.max_months_exception == 36);
}

TEST_CASE("a policy with a month or a date that does not exist is not taken") {
  PolicyBench bench;
  CHECK(bench.extend("monitoring: {periods: [{months: 13, report_by: 09-31}]}\n") == nullptr);
  CHECK_FALSE(bench.rules().empty());
}

TEST_CASE("the default policy says who is assessed, rectifies and publishes") {
  PolicyBench bench;
  const Policy& policy = extended(bench, "");
  CHECK(policy.ex_ante.scope == std::vector<std::string>{"new", "continuing", "one_off"});
  CHECK_FALSE(policy.monitoring.suspend_without_response);
  CHECK_FALSE(policy.use_of_results.by_grade[1]->any.rectify);
  CHECK(policy.use_of_results.by_grade[2]->any.rectify);
  CHECK_FALSE(policy.use_of_results.by_grade[2]->any.rectify_days);
  CHECK(policy.publication.required ==
        std::vector<std::string>{"target", "contract", "self_evaluation", "evaluation"});
  CHECK(policy.publication.to_congress == std::vector<std::string>{"evaluation"});
}

TEST_CASE("scope, suspension, rectification and publication are the policy's") {
  PolicyBench bench;
  const Policy& policy = extended(bench,
                                  "ex_ante: {scope: [新增]}\n"
                                  "monitoring: {suspend_without_response: true}\n"
                                  "use_of_results:\n"
                                  "  by_grade:\n"
                                  "    差: {action: cancel, rectify: true, rectify_days: 30, "
                                  "by_kind: {one_off: {rectify: false}}}\n"
                                  "publication: {required: [合同], to_congress: [target]}\n");
  CHECK(policy.ex_ante.scope == std::vector<std::string>{"new"});
  CHECK(policy.monitoring.suspend_without_response);
  const UseOfResultsPolicy::ByGrade& poor = *policy.use_of_results.by_grade[3];
  CHECK(poor.any.rectify);
  CHECK(poor.any.rectify_days == 30);
  REQUIRE(poor.by_kind.size() == 1);
  CHECK_FALSE(poor.by_kind[0].second.rectify);
  CHECK(poor.by_kind[0].second.rectify_days == 30);
  CHECK(policy.publication.required == std::vector<std::string>{"contract"});
  CHECK(policy.publication.to_congress == std::vector<std::string>{"target"});
}

TEST_CASE("words and days that the new keys do not know are refused") {
  for (const std::string_view lines :
       {"ex_ante: {scope: [everything]}\n", "monitoring: {suspend_without_response: maybe}\n",
        "use_of_results: {by_grade: {差: {rectify: perhaps}}}\n",
        "use_of_results: {by_grade: {差: {rectify_days: -1}}}\n",
        "use_of_results: {by_grade: {差: {rectify_days: 1.5}}}\n",
        "publication: {required: [rumours]}\n", "publication: {to_congress: [rumours]}\n"}) {
    CAPTURE(lines);
    PolicyBench bench;
    bench.extend(lines);
    CHECK(bench.log.worst() == Severity::error);
  }
}

}  // namespace pbs::test
