// SPDX-License-Identifier: MIT
#include "score/monitoring_alerts.hpp"

#include "model/monitoring_pace.hpp"
#include "score/printed_number.hpp"
#include "score/tree.hpp"

namespace pbs {

namespace {

constexpr int kRateDecimals = 2;  // as the forms print a rate in percent

class AlertScoring {
 public:
  AlertScoring(const ScoreInput& input, const Monitoring& period, Arena& arena,
               MonitoringScore& out)
      : input_(input), period_(period), arena_(arena), out_(out) {}

  void score() {
    if (const auto share = completion_so_far(input_.project, period_)) {
      out_.completion = printed(Fraction(100) * *share);
    }
    checkpoint();
    coherence();
    answer();
  }

 private:
  std::optional<Decimal> printed(const Fraction& percent) const {
    return printed_number(percent, kRateDecimals, input_.policy.rounding);
  }

  void add(std::string_view rule, std::optional<Decimal> value, std::optional<Decimal> limit,
           std::string_view key) {
    MonitoringAlert& alert = out_.alerts.append(arena_);
    alert.rule = rule;
    alert.value = value;
    alert.limit = limit;
    if (input_.explain) alert.cite = policy_cite(input_.policy, key, arena_);
  }

  void checkpoint() {
    const auto least = missed_checkpoint(input_.project, period_, input_.policy);
    if (!least) return;
    const Fraction rate = *execution_so_far(input_.project, period_);
    add("ML-12", printed(Fraction(100) * rate), least, "monitoring.execution_checkpoints");
  }

  void coherence() {
    const auto gap = incoherence(input_.project, period_, input_.policy);
    if (!gap) return;
    add("ML-13", printed(*gap), input_.policy.monitoring.coherence_points,
        "monitoring.coherence_points");
  }

  void answer() {
    const auto late = late_answer(input_.project, period_, input_.policy, input_.as_of);
    if (!late) return;
    add("ML-14", Decimal(late->days), Decimal(input_.policy.monitoring.respond_days),
        "monitoring.respond_days");
    out_.suspended = !late->decided && input_.policy.monitoring.suspend_without_response;
  }

  const ScoreInput& input_;
  const Monitoring& period_;
  Arena& arena_;
  MonitoringScore& out_;
};

}  // namespace

void score_alerts(const ScoreInput& input, const Monitoring& period, Arena& arena,
                  MonitoringScore& out) {
  AlertScoring(input, period, arena, out).score();
}

}  // namespace pbs
