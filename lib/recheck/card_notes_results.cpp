// SPDX-License-Identifier: MIT
// Why rules had nothing to say of the evaluations and of what follows from the result.
#include <algorithm>

#include <fmt/format.h>

#include "recheck/card_notes.hpp"
#include "recheck/row_facts.hpp"
#include "score/experts.hpp"
#include "validate/parties.hpp"

namespace pbs {

namespace {

constexpr std::string_view kEvaluation = "evaluation";
constexpr std::string_view kUse = "use_of_results";
constexpr std::string_view kPublication = "publication";
constexpr std::string_view kDuties = "duties";

// With every evaluation: its declaration, its score and how notes name it.
template <typename Visit>
void for_each_evaluation(const ScoredInput& in, Visit visit) {
  const List<Evaluation>& written = in.written.project.stages.evaluations;
  for (std::size_t i = 0; i < written.size() && i < in.card.evaluations.size(); ++i) {
    visit(written[i], in.card.evaluations[i], evaluation_key(in.card, i));
  }
}

void joined(const ScoredInput& in, Reasons& out) {
  for_each_evaluation(in, [&](const Evaluation&, const EvaluationScore& score, const std::string& key) {
    if (score.stated) {
      out.add({"只填了总分，没有评分表：不能复算", "only the total is known: it cannot be recomputed"},
              key);
    } else if (score.experts.size() == 1) {
      out.add({"只有一份评分表，无须合成", "one sheet: nothing to join"}, key);
    }
  });
}

void missing_data(const ScoredInput& in, Reasons& out) {
  for_each_evaluation(in, [&](const Evaluation&, const EvaluationScore& score, const std::string& key) {
    if (score.nodes.empty()) return;
    const bool open = std::ranges::any_of(score.nodes, [](const NodeScore& node) {
      return node.status == RowStatus::missing || node.status == RowStatus::pending;
    });
    if (open) return;
    out.add({"各指标都有数据", "no leaf lacks data"}, key);
  });
}

void independent(const ScoredInput& in, Reasons& out) {
  const Stages& stages = in.written.project.stages;
  for_each_evaluation(in, [&](const Evaluation& written, const EvaluationScore&,
                              const std::string& key) {
    if (!written.by.role) return;
    if (!from_outside(written.by)) {
      if (written.by.is(Role::supplier)) return;
      out.add({"不是第三方评价", "not evaluated by a third party"}, key);
      return;
    }
    if (same_body(written.by, stages.supplier) || written.by.commissioned_by.value == Role::supplier ||
        names_party(written.by.related_to, Role::supplier, stages.supplier) ||
        names_party(stages.supplier.related_to, std::nullopt, written.by) ||
        names_party(written.by.related_to, Role::purchaser, stages.purchaser)) {
      return;
    }
    out.add({"评价机构与购买主体、承接主体均无填报的关联",
             "no relation of the evaluator to purchaser or supplier is stated"},
            key);
  });
}

void late(const ScoredInput& in, Reasons& out) {
  if (in.card.evaluations.empty() || in.written.policy.calendar.evaluation_by) return;
  out.add({"办法没有定期限（calendar.evaluation_by），不判断是否逾期",
           "the policy sets no day (calendar.evaluation_by): lateness is not judged"});
}

void other_results(const ScoredInput& in, Reasons& out) {
  if (!in.card.result) return;
  for (const std::string& from : in.written.policy.grade_from) {
    if (from == in.card.result->from) break;
    out.add({from + "：没有可用的结果", from + ": there is no result of it"}, from);
  }
}

const std::optional<UseOfResultsPolicy::ByGrade>* by_grade(const ScoredInput& in) {
  if (!in.card.result) return nullptr;
  const auto grade = static_cast<std::size_t>(in.card.result->grade);
  return &in.written.policy.use_of_results.by_grade[grade];
}

void budget_factor(const ScoredInput& in, Reasons& out) {
  const auto* const use = by_grade(in);
  if (use == nullptr) return;
  const std::string_view grade = grade_name(in.card.result->grade);
  if (!*use) {
    out.add({fmt::format("办法没有规定“{}”的应用", grade),
             fmt::format("the policy says nothing of the grade {}", grade)});
    return;
  }
  if (in.card.use_of_results && !in.card.use_of_results->budget_factor) {
    out.add({fmt::format("办法没有定“{}”的预算系数（budget_factor），不测算下年预算", grade),
             fmt::format("no budget_factor for the grade {}: no budget is proposed", grade)});
  }
}

void by_kind(const ScoredInput& in, Reasons& out) {
  const auto* const use = by_grade(in);
  if (use == nullptr || !*use) return;
  const std::string_view kind = in.card.service_kind;
  const bool own = std::ranges::any_of((*use)->by_kind,
                                       [&](const auto& one) { return one.first == kind; });
  if (own || kind.empty()) return;
  out.add({fmt::format("办法对 {} 没有另作规定", kind),
           fmt::format("the policy has nothing of its own for {}", kind)});
}

void supplier(const ScoredInput& in, Reasons& out) {
  if (!in.card.use_of_results || !in.card.use_of_results->supplier_action.empty()) return;
  out.add({"办法没有定对承接主体的措施（supplier_action）",
           "the policy sets no supplier_action"});
}

void as_of(const ScoredInput& in, Reasons& out) {
  if (in.written.as_of) return;
  const bool open = std::ranges::any_of(in.card.publication, [](const PublicationScore& one) {
    return one.published.empty() && !one.secret;
  });
  if (!open) return;
  out.add({"没有用 --as-of 指明截至哪一天，尚未公开的不判断是否逾期",
           "without --as-of nothing that is not yet published is overdue"});
}

void open_days(const ScoredInput& in, Reasons& out) {
  const CalendarPolicy& calendar = in.written.policy.calendar;
  std::string unset;
  const auto name = [&unset](const std::optional<CalendarDay>& day, std::string_view path) {
    if (!day) unset.append(unset.empty() ? "" : ", ").append(path);
  };
  name(calendar.ex_ante_by, "ex_ante_by");
  name(calendar.target_by, "target_by");
  name(calendar.self_evaluation_by, "self_evaluation_by");
  name(calendar.evaluation_by, "evaluation_by");
  if (unset.empty()) return;
  out.add({"办法没有定这些期限，不判断是否逾期：" + unset,
           "no day is set, so that lateness is not judged: " + unset});
}

void day_of_judgement(const ScoredInput& in, Reasons& out) {
  if (in.written.as_of) return;
  out.add({"没有指明截至哪一天（--as-of），没有完成的不算逾期",
           "without --as-of nothing that is not done yet is overdue"});
}

constexpr PartNote kNotes[] = {
    {"evaluation.experts", kEvaluation, joined},
    {"evaluation.missing", kEvaluation, missing_data},
    {"R-23", kEvaluation, independent},
    {"F-56", kEvaluation, late},
    {"use_of_results.grade_from", "result", other_results},
    {"use_of_results.by_grade", kUse, budget_factor},
    {"use_of_results.by_grade", kUse, by_kind},
    {"use_of_results.by_grade", kUse, supplier},
    {"DS-01", kPublication, as_of},
    {"calendar", kDuties, open_days},
    {"CY-09", kDuties, day_of_judgement},
};

}  // namespace

std::span<const PartNote> result_notes() {
  return kNotes;
}

}  // namespace pbs
