// SPDX-License-Identifier: MIT
// Why rules had nothing to say of the self-evaluation as a whole.
#include <fmt/format.h>

#include "recheck/card_notes.hpp"
#include "recheck/row_facts.hpp"
#include "score/grading.hpp"
#include "validate/budget_amounts.hpp"
#include "validate/parties.hpp"
#include "validate/weight_sums.hpp"

namespace pbs {

namespace {

constexpr std::string_view kPart = "self_evaluation";

Reason same(std::string text) {
  return {text, text};
}

const SelfEvaluationScore* evaluation_of(const ScoredInput& in) {
  return in.card.self_evaluation ? &*in.card.self_evaluation : nullptr;
}

// Amounts that give a rate, in a self-evaluation.
std::optional<ExecutionAmounts> rated(const ScoredInput& in) {
  if (evaluation_of(in) == nullptr) return std::nullopt;
  ExecutionAmounts amounts = execution_amounts(in.written.project.budget, in.written.policy);
  if (!amounts.has_rate()) return std::nullopt;
  return amounts;
}

void approved_rows(const ScoredInput& in, Reasons& out) {
  if (evaluation_of(in) == nullptr || in.written.project.target_approved) return;
  out.add({"target_approval 没有列出指标（rows），未与批复值核对",
           "target_approval lists no rows: nothing to compare with"});
}

void over_achievement(const ScoredInput& in, Reasons& out) {
  if (evaluation_of(in) == nullptr) return;
  switch (in.written.policy.scoring.penalty) {
    case OverPenalty::none:
      out.add({"办法不扣减超额完成（scoring.over_achievement.penalty: none）",
               "the policy takes nothing off (scoring.over_achievement.penalty: none)"});
      return;
    case OverPenalty::manual:
      out.add({"由复核人扣减（scoring.over_achievement.penalty: manual），计算不扣",
               "the reviewer decides (scoring.over_achievement.penalty: manual)"});
      return;
    case OverPenalty::proportional:
      return;  // by row
  }
}

// Σ points and Σ weights of the indicators that count; nothing while something is open.
struct Results {
  Fraction points, full;
  bool complete = true;
};
Results results_of(const SelfEvaluationScore& evaluation) {
  Results results;
  for (const IndicatorScore& row : evaluation.indicators) {
    if (row.points && row.weight) {
      results.points += *row.points;
      results.full += *row.weight;
    } else if (row.status != RowStatus::not_applicable) {
      results.complete = false;
    }
  }
  return results;
}

void lagging(const ScoredInput& in, Reasons& out) {
  const std::optional<ExecutionAmounts> amounts = rated(in);
  if (!amounts || !evaluation_of(in)->total) return;
  const Results results = results_of(*evaluation_of(in));
  if (!results.complete) return;
  if (results.points.is_zero()) {
    out.add({"指标没有得分", "the indicators earned nothing"});
    return;
  }
  const Decimal kept = Decimal(1) - in.written.policy.recheck.execution_gap;
  const Fraction left = Fraction(kept) * results.points * *amounts->budget;
  const Fraction right = results.full * *amounts->executed;
  if (left > right) return;
  out.add(same(fmt::format("{} × {} × {} = {} ≤ {} × {} = {}", kept, exact_text(results.points),
                           *amounts->budget, exact_text(left), exact_text(results.full),
                           *amounts->executed, exact_text(right))));
}

void unspent(const ScoredInput& in, Reasons& out) {
  const std::optional<ExecutionAmounts> amounts = rated(in);
  if (!amounts) return;
  const Decimal& most = in.written.policy.recheck.unspent;
  if (amounts->below(Decimal(1) - most)) return;
  const Fraction left = Fraction(*amounts->budget) - *amounts->executed;
  out.add(same(fmt::format("{} − {} = {} ≤ {}", *amounts->budget, *amounts->executed,
                           exact_text(left), product_text(most, *amounts->budget))));
}

void full_marks(const ScoredInput& in, Reasons& out) {
  if (evaluation_of(in) == nullptr) return;
  std::size_t below = 0;
  for (const Indicator& row : in.written.project.indicators) {
    if (not_applicable(row)) continue;
    if (!row.claimed || !row.weight || *row.claimed != *row.weight) ++below;
  }
  if (below == 0) return;
  out.add({fmt::format("{} 行未填满分", below), fmt::format("rows below full points: {}", below)});
}

void exact_rows(const ScoredInput& in, Reasons& out) {
  if (evaluation_of(in) == nullptr) return;
  for (const Indicator& row : in.written.project.indicators) {
    if (!comparable_row(row, in.written.policy) || !row.target->numeric() || !row.actual) continue;
    if (row.target->kind == TargetKind::between || row.actual->value == row.target->value) continue;
    const std::string key(row.key());
    out.add({key + " 的完成值不等于指标值", "the actual of " + key + " differs from its target"});
    return;
  }
}

void over_budget(const ScoredInput& in, Reasons& out) {
  const std::optional<ExecutionAmounts> amounts = rated(in);
  if (!amounts || *amounts->executed > *amounts->budget) return;
  out.add(same(fmt::format("{} ≤ {}", *amounts->executed, *amounts->budget)));
}

void printed_rate(const ScoredInput& in, Reasons& out) {
  const std::optional<ExecutionAmounts> amounts = rated(in);
  if (!amounts) return;
  const Stated<Decimal>& stated = in.written.project.budget.execution_rate;
  if (stated.written.blank()) {
    out.add({"没有填执行率", "no rate is stated"});
    return;
  }
  const std::optional<Decimal>& rate = evaluation_of(in)->execution.rate;
  if (!stated || !rate || *stated != *rate) return;
  out.add(same(fmt::format("{} = {}", *stated, *rate)));
}

void sources(const ScoredInput& in, Reasons& out) {
  const Budget& budget = in.written.project.budget;
  if (evaluation_of(in) == nullptr) return;
  if (budget.sources.empty()) {
    out.add({"没有列出资金来源", "no sources of funds are listed"});
    return;
  }
  std::string text;
  for (const BudgetColumn& column : {kApproved, kAdjusted, kExecuted}) {
    const std::optional<ExactSum> sum = sum_of_sources(budget, column);
    const Stated<Decimal>& total = budget.*(column.total);
    if (!sum || !total || sum->value() != Fraction(*total)) return;
    for (std::size_t i = 0; i < budget.sources.size(); ++i) {
      text += (i == 0 ? "" : " + ") + (budget.sources[i].*(column.part))->to_string();
    }
    text += " = " + total->to_string() + "; ";
  }
  text.resize(text.size() - 2);
  out.add(same(std::move(text)));
}

void weights(const ScoredInput& in, Reasons& out) {
  if (evaluation_of(in) == nullptr) return;
  const std::optional<Decimal>& execution = evaluation_of(in)->execution.weight;
  const WeightSums sums = sum_weights(in.written.project);
  if (!execution || !sums.complete || sums.rows + *execution != Fraction(kFullPoints)) return;
  for (const Stated<PointsRange> StatedWeights::*printed :
       {&StatedWeights::execution, &StatedWeights::output, &StatedWeights::benefit,
        &StatedWeights::satisfaction, &StatedWeights::cost}) {
    if (in.written.project.weights.*printed) return;  // every level is compared: see the rule
  }
  out.add(same(fmt::format("{} + {} = {}", *execution, exact_text(sums.rows), kFullPoints)));
}

void claimed_sum(const ScoredInput& in, Reasons& out) {
  const SelfEvaluationScore* const evaluation = evaluation_of(in);
  const Project& project = in.written.project;
  if (evaluation == nullptr || evaluation->rescaling) return;
  if (!project.claimed_total) {
    out.add({"没有填自评总分", "no total is claimed"});
    return;
  }
  if (!evaluation->execution.claimed) return;
  Fraction sum = *evaluation->execution.claimed;
  for (const IndicatorScore& row : evaluation->indicators) {
    if (!row.claimed) return;
    sum += *row.claimed;
  }
  const Decimal& total = *project.claimed_total;
  if (sum != Fraction(total)) return;
  const std::optional<Grade>& grade = project.claimed_grade.value;
  const bool graded = total.sign() >= 0 && total <= Decimal(kFullPoints);
  if (grade && (!graded || in.written.policy.grade_of(total) != *grade)) return;
  const std::string text = fmt::format("{} = {}", exact_text(sum), total);
  const std::string band = grade ? ", " + std::string(grade_name(*grade)) : "";
  out.add({"自评各行合计 " + text + band, "sum of the claimed points " + text + band});
}

void difference(const ScoredInput& in, Reasons& out) {
  const SelfEvaluationScore* const evaluation = evaluation_of(in);
  if (evaluation == nullptr || !evaluation->total || !evaluation->claimed_total) return;
  const Decimal review = evaluation->review_total.value_or(evaluation->total->total);
  const Decimal apart = *evaluation->claimed_total - review;
  const Decimal& limit = in.written.policy.recheck.diff_warn;
  if (apart.abs() > limit) return;
  out.add(same(fmt::format("|{} − {}| = {} ≤ {}", *evaluation->claimed_total, review, apart.abs(),
                           limit)));
}

void handed_in(const ScoredInput& in, Reasons& out) {
  const std::optional<CalendarDay>& day = in.written.policy.calendar.self_evaluation_by;
  const Project& project = in.written.project;
  if (!day) {
    out.add({"办法没有定报送期限（calendar.self_evaluation_by），不判断是否逾期",
             "the policy sets no day (calendar.self_evaluation_by): lateness is not judged"});
  } else if (!project.submitted && !in.written.as_of) {
    out.add({"没有报送日期，也没有用 --as-of 指明截至哪一天，不判断是否逾期",
             "no date of submission and no --as-of: lateness is not judged"});
  } else if (project.year && project.submitted && *project.submitted <= day->in(*project.year)) {
    out.add(same(fmt::format("{} ≤ {}", project.submitted->to_string(),
                             day->in(*project.year).to_string())));
  }
}

void own_work(const ScoredInput& in, Reasons& out) {
  const Stages& stages = in.written.project.stages;
  if (!stages.self_evaluation_by.role || !by_purchaser(stages, stages.self_evaluation_by)) return;
  out.add({"由购买主体自行完成", "it is the purchaser's own work"});
}

void explanation(const ScoredInput& in, Reasons& out) {
  const SelfEvaluationScore* const evaluation = evaluation_of(in);
  if (evaluation == nullptr) return;
  if (says_something(in.written.project.explanation)) {
    out.add({"已另作说明", "an explanation is given"});
    return;
  }
  const std::optional<ExecutionAmounts> amounts = rated(in);
  const Decimal& least = in.written.policy.recheck.low_execution;
  if (!amounts || amounts->below(least) || !evaluation->total) return;
  if (evaluation->total->grade >= Grade::fair) return;
  const std::string text =
      fmt::format("{} ≥ {}", *amounts->executed, product_text(least, *amounts->budget));
  const std::string_view grade = grade_name(evaluation->total->grade);
  out.add({fmt::format("{}，等级为{}", text, grade), fmt::format("{}, grade {}", text, grade)});
}

constexpr PartNote kNotes[] = {
    {"R-01", kPart, approved_rows},    {"R-02", kPart, weights},      {"R-05", kPart, claimed_sum},
    {"R-09", kPart, over_achievement}, {"R-11", kPart, lagging},      {"R-12", kPart, unspent},
    {"R-14", kPart, full_marks},       {"R-16", kPart, exact_rows},   {"R-17", kPart, over_budget},
    {"R-18", kPart, printed_rate},     {"R-20", kPart, difference},   {"R-21", kPart, handed_in},
    {"R-22", kPart, own_work},         {"R-24", kPart, explanation},  {"R-25", kPart, sources},
};

}  // namespace

std::span<const PartNote> self_evaluation_notes() {
  return kNotes;
}

}  // namespace pbs
