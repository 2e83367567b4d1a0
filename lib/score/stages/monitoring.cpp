// SPDX-License-Identifier: MIT
// 绩效运行监控 monitoring: both lines of 双监控 (N-01, 34号, confirmed), attainment of the targets
// and execution of the budget, each with its light, for every period the project reports. The
// lights are those of score/lights.hpp; a period has the worse of its two lines, and its targets
// the worst of their rows in the order red, yellow, green, blue (ML-09, observed).
//
// What is to be done: what finance decided when it reviewed the period, else what the light asks
// for: green continue, yellow and red correct; where the project is green and all its targets are
// blue, review the target when the next budget is made (domain rules 3.4; yellow and red observed
// in Anhui, the others a setting). A red light is
// answered within the policy's monitoring.respond_days working days after the review, else after
// the period was handed in, else after its last day; ML-12 and ML-13 within as many after it was
// handed in (score/monitoring_alerts.hpp).
#include <algorithm>
#include <iterator>

#include "model/monitoring_pace.hpp"
#include "score/cite_text.hpp"
#include "score/identifiers.hpp"
#include "score/lights.hpp"
#include "score/monitoring_alerts.hpp"
#include "score/printed_number.hpp"
#include "score/row_fields.hpp"
#include "score/stage.hpp"
#include "score/stated_day.hpp"

namespace pbs {

namespace {

constexpr int kRateDecimals = 2;  // as the forms print a rate in percent

std::string_view word_of(std::optional<WarningLight> light) {
  return light ? light_name(*light) : std::string_view();
}

// The worse of two outlooks; an empty one is none.
std::string_view worse_outlook(std::string_view a, std::string_view b) {
  constexpr std::string_view kWorstFirst[] = {"impossible", "possible", "certain"};
  return std::ranges::find(kWorstFirst, a) <= std::ranges::find(kWorstFirst, b) ? a : b;
}

std::optional<Decimal> rate_of(const LightResult& result, const Policy& policy) {
  if (!result.pace) return std::nullopt;
  return printed_number(result.pace->percent(), kRateDecimals, policy.rounding);
}

class PeriodScoring {
 public:
  PeriodScoring(RowContext& context, const Monitoring& period)
      : context_(context),
        project_(context.input.project),
        policy_(context.input.policy),
        period_(period),
        elapsed_(Elapsed::at(period.through.value, project_.year.value)) {}

  void score(MonitoringScore& out) {
    copy(out);
    const std::optional<WarningLight> budget = score_budget(out);
    std::optional<WarningLight> targets;
    out.rows.reserve(context_.arena, period_.rows.size());
    for (const MonitoringRow& row : period_.rows) {
      targets = worst_light(targets, score_row(row, out.rows.append(context_.arena)));
      out.outlook = worse_outlook(out.outlook, row.outlook.id);
    }
    const std::optional<WarningLight> light = worst_light(targets, budget);
    out.target_light = word_of(targets);
    out.budget_light = word_of(budget);
    out.light = word_of(light);
    if (context_.input.explain && light) out.cite = cite("monitoring.aggregate");
    score_alerts(context_.input, period_, context_.arena, out);
    const bool too_low = light == WarningLight::green && targets == WarningLight::blue;
    decide(too_low ? targets : light, out);
  }

 private:
  void copy(MonitoringScore& out) const {
    out.through = stated_day(period_.through, context_.arena);
    out.submitted = stated_day(period_.submitted, context_.arena);
    out.months = static_cast<std::size_t>(elapsed_.months);
    if (period_.by.role) out.by = identifier(*period_.by.role);
    out.adjusted = year_budget(project_).amount;
    out.executed = period_.executed.value;
    out.place = card_place(context_.input, period_.place);
    out.executed_place = card_place(context_.input, period_.executed.written.place);
    const Budget& budget = project_.budget;
    const bool adjusted = !budget.adjusted.written.blank() || budget.adjusted;
    out.adjusted_place = card_place(
        context_.input, (adjusted ? budget.adjusted : budget.approved).written.place);
    out.expected_executed = period_.expected_executed.value;
    out.report_by = report_by();
    if (period_.review_by.role) out.review_by = identifier(*period_.review_by.role);
    out.review_date = stated_day(period_.review_date, context_.arena);
    out.decided = period_.action.id;
  }

  // Of the policy's periods that this entry reports the first.
  std::string_view report_by() const {
    if (!project_.year) return {};
    for (const MonitoringPeriod& due : policy_.monitoring.periods) {
      if (!due.report_by || report_of(project_.stages.monitoring, due.months) != &period_) continue;
      return context_.arena.keep(due.report_by->in(*project_.year).to_string());
    }
    return {};
  }

  std::optional<WarningLight> score_budget(MonitoringScore& out) const {
    const LightResult result = budget_light(out.executed, out.adjusted, elapsed_, policy_);
    if (out.executed && out.adjusted && out.adjusted->sign() > 0) {
      const Pace whole_year{*out.executed, *out.adjusted};
      out.rate = printed_number(whole_year.percent(), kRateDecimals, policy_.rounding);
    }
    if (context_.input.explain && result.light) {
      out.budget_formula =
          result.pace ? context_.arena.keep(result.pace->budget_formula()) : std::string_view("0");
    }
    return result.light;
  }

  std::optional<WarningLight> score_row(const MonitoringRow& row, MonitoringRowScore& out) {
    out.actual = text_of(row.actual);
    out.expected = text_of(row.expected);
    out.outlook = row.outlook.id;
    out.cause = row.cause.id;
    out.note = row.note.stated();
    out.place = card_place(context_.input, row.place);
    if (row.indicator < 0) {
      out.id = row.key.stated();
      return std::nullopt;
    }
    const Indicator& own = project_.indicators[static_cast<std::size_t>(row.indicator)];
    out.id = own.id;
    out.name = own.name;
    out.target = text_of(own.target);
    out.basis = identifier(basis_of(own, policy_));
    const LightResult result = row_light(own, row.actual, elapsed_, policy_);
    out.light = word_of(result.light);
    out.rate = rate_of(result, policy_);
    out.expected_light = word_of(outlook_light(own, row.expected, policy_).light);
    if (context_.input.explain) explain(result, out);
    return result.light;
  }

  void explain(const LightResult& result, MonitoringRowScore& out) {
    if (result.pace) out.formula = context_.arena.keep(result.pace->formula());
    if (result.light) out.cite = cite_text(light_cite(result.rule, policy_), context_.arena);
  }

  std::string_view cite(std::string_view path) {
    const PolicyCite& found = policy_.cite(path);
    return cite_text({found.document, found.article, found.mark}, context_.arena);
  }

  void decide(std::optional<WarningLight> light, MonitoringScore& out) const {
    constexpr std::string_view kActions[] = {"correct", "correct", "continue", "review_target"};
    if (period_.action) {
      out.action = period_.action.id;
    } else if (out.suspended) {
      out.action = "suspend";
    } else if (light) {
      out.action = kActions[static_cast<std::size_t>(*light)];
    }
    const std::optional<Date> due =
        light == WarningLight::red ? red_due() : out.alerts.empty() ? std::nullopt
                                                                    : answer_due(period_, policy_);
    if (due) out.due = context_.arena.keep(due->to_string());
  }

  std::optional<Date> red_due() const {
    for (const Stated<Date>* from : {&period_.review_date, &period_.submitted, &period_.through}) {
      if (*from) return working_days_after(**from, policy_.monitoring.respond_days);
    }
    return std::nullopt;
  }

  RowContext& context_;
  const Project& project_;
  const Policy& policy_;
  const Monitoring& period_;
  Elapsed elapsed_;
};

void score(const ScoreInput& input, Arena& arena, Scorecard& card) {
  const List<Monitoring>& periods = input.project.stages.monitoring;
  if (periods.empty()) return;
  RowContext context(input, arena);
  for (const Monitoring& period : periods) {
    PeriodScoring(context, period).score(card.monitoring.append(arena));
  }
}

}  // namespace

extern const Stage stage_monitoring = {
    .name = "monitoring",
    .title = {"绩效运行监控", "monitoring"},
    .order = 30,
    .score = score,
};

}  // namespace pbs
