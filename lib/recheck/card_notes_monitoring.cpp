// SPDX-License-Identifier: MIT
// Why rules had nothing to say of a period of monitoring.
#include <algorithm>

#include <fmt/format.h>

#include "recheck/card_notes.hpp"
#include "recheck/row_facts.hpp"
#include "validate/budget_amounts.hpp"
#include "validate/monitoring_facts.hpp"

namespace pbs {

namespace {

constexpr std::string_view kPart = "monitoring";

// With every period: its declaration and its score.
template <typename Visit>
void for_each_period(const ScoredInput& in, Visit visit) {
  const List<Monitoring>& periods = in.written.project.stages.monitoring;
  for (std::size_t i = 0; i < periods.size() && i < in.card.monitoring.size(); ++i) {
    visit(periods[i], in.card.monitoring[i]);
  }
}

std::string percent(const Fraction& share, const Policy& policy) {
  return printed_percent(share, policy) + "%";
}

void checkpoints(const ScoredInput& in, Reasons& out) {
  if (in.card.monitoring.empty()) return;
  const Policy& policy = in.written.policy;
  const auto& points = policy.monitoring.execution_checkpoints;
  if (points.empty()) {
    out.add({"办法没有定执行进度节点（monitoring.execution_checkpoints 为空）",
             "off: monitoring.execution_checkpoints is empty"});
    return;
  }
  for_each_period(in, [&](const Monitoring& period, const MonitoringScore& score) {
    if (missed_checkpoint(in.written.project, period, policy)) return;
    const auto at = std::ranges::find(points, static_cast<int>(score.months),
                                      &std::pair<int, Decimal>::first);
    const std::optional<Fraction> rate = execution_so_far(in.written.project, period);
    if (at == points.end()) {
      out.add({fmt::format("{} 月末没有节点", score.months),
               fmt::format("no checkpoint at the end of month {}", score.months)},
              score.through);
    } else if (rate && *rate * Fraction(100) >= Fraction(at->second)) {
      const std::string text = fmt::format("{} ≥ {}%", percent(*rate, policy), at->second);
      out.add({text, text}, score.through);
    }
  });
}

void coherence(const ScoredInput& in, Reasons& out) {
  if (in.card.monitoring.empty()) return;
  const Policy& policy = in.written.policy;
  const std::optional<Decimal>& most = policy.monitoring.coherence_points;
  if (!most) {
    out.add({"办法没有定两条线的容许差距（monitoring.coherence_points 为空）",
             "off: monitoring.coherence_points is unset"});
    return;
  }
  for_each_period(in, [&](const Monitoring& period, const MonitoringScore& score) {
    if (incoherence(in.written.project, period, policy)) return;
    const std::optional<Fraction> done = completion_so_far(in.written.project, period);
    const std::optional<Fraction> rate = execution_so_far(in.written.project, period);
    if (!done || !rate) {
      out.add({"没有可比的完成率或执行率", "no completion or no execution rate to compare"},
              score.through);
      return;
    }
    const std::string text = fmt::format("|{} − {}| ≤ {}", percent(*done, policy),
                                         percent(*rate, policy), *most);
    out.add({text, text}, score.through);
  });
}

void whole_year_blue(const ScoredInput& in, Reasons& out) {
  if (in.card.monitoring.empty()) return;
  const MonitoringPolicy& policy = in.written.policy.monitoring;
  if (!policy.blue_from) {
    out.add({"办法不亮蓝灯（monitoring.lights.blue_from 为空）",
             "off: monitoring.lights.blue_from is unset"});
  } else if (!policy.blue_on_year) {
    out.add({"蓝灯按序时进度判断，不按全年指标值（monitoring.lights.blue_on: linear）",
             "blue is judged by the pace, not by the whole year (monitoring.lights.blue_on: "
             "linear)"});
  }
}

void answered(const ScoredInput& in, Reasons& out) {
  for_each_period(in, [&](const Monitoring& period, const MonitoringScore& score) {
    const bool warned = missed_checkpoint(in.written.project, period, in.written.policy) ||
                        incoherence(in.written.project, period, in.written.policy).has_value();
    if (!warned && !score.suspended) {
      out.add({"没有 ML-12、ML-13 预警，无须答复", "no warning of ML-12 or ML-13 to be answered"},
              score.through);
    }
  });
}

void report_day(const ScoredInput& in, Reasons& out) {
  for_each_period(in, [&](const Monitoring&, const MonitoringScore& score) {
    for (const MonitoringPeriod& one : in.written.policy.monitoring.periods) {
      if (one.months != static_cast<int>(score.months)) continue;
      if (!one.report_by) {
        out.add({"办法没有定报送期限，不判断是否逾期",
                 "the policy sets no day for the report: lateness is not judged"},
                score.through);
      }
      return;
    }
    out.add({fmt::format("办法没有截至 {} 月的监控期，不判断是否逾期", score.months),
             fmt::format("the policy has no period through month {}: lateness is not judged",
                         score.months)},
            score.through);
  });
}

void unmonitored(const ScoredInput& in, Reasons& out) {
  for_each_period(in, [&](const Monitoring& period, const MonitoringScore& score) {
    std::size_t left = in.written.project.indicators.size();
    for (const MonitoringRow& row : period.rows) left -= row.indicator >= 0 && left > 0 ? 1 : 0;
    if (left == 0) return;
    out.add({fmt::format("{} 个指标本期没有填完成情况，不参与判灯", left),
             fmt::format("rows without a value in this period, which light no lamp: {}", left)},
            score.through);
  });
}

constexpr PartNote kNotes[] = {
    {"ML-02", kPart, whole_year_blue}, {"ML-09", kPart, unmonitored}, {"ML-12", kPart, checkpoints},
    {"ML-13", kPart, coherence},       {"ML-14", kPart, answered},    {"N-08", kPart, report_day},
};

}  // namespace

std::span<const PartNote> monitoring_notes() {
  return kNotes;
}

}  // namespace pbs
