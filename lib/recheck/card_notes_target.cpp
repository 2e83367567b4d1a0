// SPDX-License-Identifier: MIT
// Why rules had nothing to say of the purchase, the ex-ante assessment and the target.
#include <fmt/format.h>

#include "model/eligibility.hpp"
#include "recheck/card_notes.hpp"
#include "recheck/row_facts.hpp"
#include "validate/row_words.hpp"

namespace pbs {

namespace {

constexpr std::string_view kPurchase = "purchase";
constexpr std::string_view kExAnte = "ex_ante";
constexpr std::string_view kReview = "target_review";
constexpr std::string_view kTarget = "target_approval";

void catalogue(const ScoredInput& in, Reasons& out) {
  if (in.written.policy.catalogue.empty()) {
    out.add({"办法没有指导性目录（catalogue 为空）：未核对，不等于符合",
             "the policy has no catalogue (catalogue is empty): not checked, which is no pass"});
    return;
  }
  const std::string_view code = in.card.catalogue;
  for (const auto& [known, name] : in.written.policy.catalogue) {
    if (known == code) out.add({known + " " + name, known + " " + name});
  }
}

void term(const ScoredInput& in, Reasons& out) {
  const Stated<Decimal>& months = in.written.project.stages.contract.months;
  const int most = in.written.policy.contract.max_months;
  if (!months || *months > Decimal(most)) return;
  const std::string text = fmt::format("{} ≤ {}", *months, most);
  out.add({text + " 个月", text + " months"});
}

bool assessed(const ScoredInput& in) {
  return in.card.ex_ante.has_value();
}

void veto_grounds(const ScoredInput& in, Reasons& out) {
  if (!assessed(in)) return;
  const Stages& stages = in.written.project.stages;
  if (stages.negative_list && !on_negative_list(stages.negative_list)) {
    out.add({"第十条：不在负面清单内", "art. 10: not on the negative list"},
            "negative_list");
  }
  const ClosedWord& buyer = stages.purchaser.type;
  if (buyer && may_purchase(buyer.id)) {
    out.add({fmt::format("第八条：购买主体类型为 {}，可以购买", buyer.written.stated()),
             fmt::format("art. 8: a purchaser of type {} may buy", buyer.id)},
            "purchaser");
  }
  const Budget& budget = in.written.project.budget;
  const bool adjusted = !budget.adjusted.written.blank() || budget.adjusted;
  const Stated<Decimal>& amount = adjusted ? budget.adjusted : budget.approved;
  if (!amount) {
    out.add({"第十六条：还没有填预算，不作为没有预算",
             "art. 16: no budget is stated yet, which is no ground"},
            "budget");
  } else if (!amount->is_zero()) {
    const std::string text = fmt::format("{} ≠ 0", *amount);
    out.add({"第十六条：有预算，" + text, "art. 16: there is a budget, " + text}, "budget");
  }
}

void aspect_min(const ScoredInput& in, Reasons& out) {
  if (!assessed(in)) return;
  const ExAnteScore& score = *in.card.ex_ante;
  const std::optional<Decimal>& least = in.written.policy.ex_ante.aspect_min;
  if (!least) {
    out.add({"办法没有定各方面的最低得分率", "the policy sets no least share of each aspect"});
  } else if (score.nodes.empty()) {
    out.add({"没有逐项评估", "no items were assessed"});
  } else if (score.below_least.empty() && score.total) {
    out.add({fmt::format("各方面均不低于分值的 {}", *least),
             fmt::format("every aspect has at least {} of its points", *least)});
  }
}

// calendar.*: without a day nothing is late.
void no_day(const std::optional<CalendarDay>& day, std::string_view path, Reasons& out) {
  if (day) return;
  out.add({fmt::format("办法没有定期限（{}），不判断是否逾期", path),
           fmt::format("the policy sets no day ({}): lateness is not judged", path)});
}
void ex_ante_late(const ScoredInput& in, Reasons& out) {
  no_day(in.written.policy.calendar.ex_ante_by, "calendar.ex_ante_by", out);
}
void target_late(const ScoredInput& in, Reasons& out) {
  no_day(in.written.policy.calendar.target_by, "calendar.target_by", out);
}

void review_mode(const ScoredInput& in, Reasons& out) {
  if (!in.card.target_review) return;
  const TargetReviewScore& score = *in.card.target_review;
  if (score.mode == "ratings") {
    out.add({"只评优良中差，没有分数：任何文件都没有规定如何折算，故不加总",
             "rated 优 良 中 差 without points: no document says how ratings add up"});
  } else if (score.mode.empty()) {
    out.add({"没有逐点审核意见，不计分", "no points or ratings of the eight points: no total"});
  }
}

void together(const ScoredInput& in, Reasons& out) {
  if (!in.card.target_approval || !in.card.target_approval->together) return;
  out.add({"目标与预算由同一部门同日批复", "target and budget were approved by one body on one day"});
}

void changes(const ScoredInput& in, Reasons& out) {
  const TargetApproval& approval = in.written.project.stages.target_approval;
  if (!approval.known() || !approval.changes.empty()) return;
  out.add({"批复后没有调整", "nothing was changed after the approval"});
}

void number_of_rows(const ScoredInput& in, Reasons& out) {
  const int most = in.written.policy.target.max_indicators;
  if (most == 0) {
    out.add({"办法没有定指标个数的上限", "the policy sets no greatest number of rows"});
    return;
  }
  int rows = 0;
  for (const Indicator& row : in.written.project.indicators) rows += left_out(row) ? 0 : 1;
  if (rows > most) return;
  out.add({fmt::format("{} ≤ {} 个指标", rows, most), fmt::format("{} ≤ {} rows", rows, most)});
}

void history(const ScoredInput& in, Reasons& out) {
  if (in.written.policy.target.history_drop) return;
  out.add({"办法没有定容许降幅（target.history_drop 为空），不与往年比较",
           "off: target.history_drop is unset, earlier years are not compared"});
}

void max_weight(const ScoredInput& in, Reasons& out) {
  if (in.written.policy.target.max_weight) return;
  out.add({"办法没有定单项指标分值的上限（target.max_weight 为空）",
           "off: target.max_weight is unset"});
}

constexpr PartNote kNotes[] = {
    {"P-CATALOGUE", kPurchase, catalogue},
    {"P-TERM", kPurchase, term},
    {"B-09", kExAnte, veto_grounds},
    {"ex_ante.aspect_min", kExAnte, aspect_min},
    {"F-54", kExAnte, ex_ante_late},
    {"target_review.mode", kReview, review_mode},
    {"RL-06", kTarget, together},
    {"TR-07", kTarget, changes},
    {"T-13", kTarget, number_of_rows},
    {"T-15", kTarget, history},
    {"T-18", kTarget, max_weight},
    {"F-55", kTarget, target_late},
};

}  // namespace

std::span<const PartNote> target_notes() {
  return kNotes;
}

}  // namespace pbs
