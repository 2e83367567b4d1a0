// SPDX-License-Identifier: MIT
#include "insight/risk.hpp"

#include <algorithm>
#include <vector>

#include "insight/latest_period.hpp"
#include "model/yuan.hpp"
#include "score/cite_text.hpp"

namespace pbs {

namespace {

constexpr int kFullPercent = 100;

bool speaks_for_itself(std::string_view rule) {
  return rule == "R-14" || rule == "R-20";
}

// Executed ÷ what the policy divides by, compared exactly (AR-02).
bool executed_less_than(const Decimal& share, const ExecutionScore& row, const Policy& policy) {
  const Denominator by = policy.execution.denominator;
  const std::optional<Decimal>& budget = by == Denominator::adjusted   ? row.adjusted
                                         : by == Denominator::approved ? row.approved
                                                                       : row.received;
  if (!budget || !row.executed || budget->sign() <= 0) return false;
  return Fraction(*row.executed) < Fraction(share) * Fraction(*budget);
}

bool claims_full_points(const SelfEvaluationScore& self) {
  bool any = false;
  for (const IndicatorScore& row : self.indicators) {
    if (row.status == RowStatus::not_applicable) continue;
    if (!row.claimed || !row.weight || *row.claimed != *row.weight) return false;
    any = true;
  }
  const ExecutionScore& execution = self.execution;
  return any && (!execution.claimed || !execution.weight || *execution.claimed == *execution.weight);
}

class RiskReckoning {
 public:
  RiskReckoning(const Policy& policy, const Scorecard& card)
      : policy_(policy), sample_(policy.recheck.sample), card_(card), self_(*card.self_evaluation) {}

  std::vector<RiskReason> reasons() {
    findings();
    difference();
    above_evaluation();
    execution();
    state();
    std::stable_sort(reasons_.begin(), reasons_.end(), [](const RiskReason& a, const RiskReason& b) {
      return a.points > b.points;
    });
    return std::move(reasons_);
  }

 private:
  RiskReason* add(std::string_view code, const Decimal& points, std::string_view detail = {}) {
    if (points.is_zero()) return nullptr;
    RiskReason& reason = reasons_.emplace_back();
    reason.code = code;
    reason.detail = detail;
    reason.points = points;
    return &reason;
  }

  const Decimal& worth(Severity severity) const {
    static const Decimal kNothing;
    if (severity == Severity::error) return sample_.error;
    return severity == Severity::warning ? sample_.warning : kNothing;
  }

  // One reason a rule; the gravest take what most_findings leaves first.
  void findings() {
    std::vector<RiskReason> found;
    for (const CardFinding& finding : card_.findings) {
      const Decimal& points = worth(finding.severity);
      if (!finding.rule.starts_with("R-") || speaks_for_itself(finding.rule)) continue;
      if (points.is_zero()) continue;
      const auto known = std::find_if(found.begin(), found.end(), [&](const RiskReason& reason) {
        return reason.subject == finding.rule;
      });
      RiskReason& reason = known == found.end() ? found.emplace_back() : *known;
      reason.code = "finding";
      reason.subject = finding.rule;
      reason.value = reason.value.value_or(Decimal()) + Decimal(1);
      reason.points += points;
    }
    std::stable_sort(found.begin(), found.end(), [](const RiskReason& a, const RiskReason& b) {
      return a.points != b.points ? a.points > b.points : a.subject < b.subject;
    });
    Decimal left = sample_.most_findings;
    for (RiskReason& reason : found) {
      reason.points = std::min(reason.points, left);
      left -= reason.points;
      reasons_.push_back(reason);
    }
  }

  void difference() {
    const std::optional<Decimal>& review = self_.review_total;
    if (!self_.claimed_total || (!review && !self_.total)) return;
    const Decimal points = *self_.claimed_total - (review ? *review : self_.total->total);
    const bool serious = points.abs() > policy_.recheck.diff_red;
    if (!serious && points.abs() <= policy_.recheck.diff_warn) return;
    RiskReason* reason = serious
                             ? add("difference", sample_.seriously_inflated, "seriously_inflated")
                             : add("difference", sample_.partly_inflated, "partly_inflated");
    if (reason == nullptr) return;
    reason->value = points;
    reason->limit = serious ? policy_.recheck.diff_red : policy_.recheck.diff_warn;
  }

  void above_evaluation() {
    const EvaluationScore* widest = nullptr;
    for (const EvaluationScore& evaluation : card_.evaluations) {
      if (!evaluation.gap || *evaluation.gap <= policy_.recheck.diff_warn) continue;
      if (widest == nullptr || *evaluation.gap > *widest->gap) widest = &evaluation;
    }
    if (widest == nullptr) return;
    if (RiskReason* reason = add("above_evaluation", sample_.above_evaluation, widest->kind)) {
      reason->value = widest->gap;
      reason->limit = policy_.recheck.diff_warn;
    }
  }

  void execution() {
    const Decimal& low = policy_.recheck.low_execution;
    if (executed_less_than(low, self_.execution, policy_)) {
      if (RiskReason* reason = add("low_execution", sample_.low_execution)) {
        reason->value = self_.execution.rate;
        reason->limit = (low * Decimal(kFullPercent)).normalised();
      }
    }
    const std::optional<Decimal> budget = in_yuan(self_.execution.adjusted, card_.unit);
    if (budget && *budget >= sample_.large_budget_from) {
      if (RiskReason* reason = add("large_budget", sample_.large_budget)) {
        reason->value = budget->normalised();
        reason->limit = sample_.large_budget_from;
      }
    }
  }

  void state() {
    if (claims_full_points(self_)) add("full_marks", sample_.full_marks);
    if (self_.near_boundary) {
      RiskReason* reason = add("near_boundary", sample_.near_boundary);
      if (reason != nullptr && self_.total) reason->value = self_.total->total;
    }
    const MonitoringScore* period = latest_period(card_.monitoring);
    if (period != nullptr && period->light == "red") add("red_light", sample_.red_light, "red");
    if (!self_.total) add("no_total", sample_.no_total);
    if (card_.key_project) add("key_project", sample_.key_project);
    if (!self_.review_total) add("not_reviewed", sample_.not_reviewed);
  }

  const Policy& policy_;
  const RecheckSamplePolicy& sample_;
  const Scorecard& card_;
  const SelfEvaluationScore& self_;
  std::vector<RiskReason> reasons_;
};

}  // namespace

void assess_risk(const Policy& policy, Arena& arena, Scorecard& card) {
  if (!card.self_evaluation) return;
  RiskScore& risk = card.risk.emplace();
  for (const RiskReason& reason : RiskReckoning(policy, card).reasons()) {
    risk.points += reason.points;
    risk.reasons.append(arena, reason);
  }
  risk.per_department = static_cast<std::size_t>(policy.recheck.sample.per_department);
  const PolicyCite& cite = policy.cite("recheck.sample");
  risk.cite = cite_text({cite.document, cite.article, cite.mark}, arena);
}

}  // namespace pbs
