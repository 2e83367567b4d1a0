// SPDX-License-Identifier: MIT
#include "score/tally.hpp"

#include "score/grading.hpp"

namespace pbs {

namespace {

// The totals of one project, once its rows are added up.
class Totals {
 public:
  Totals(const Tally& tally, const Policy& policy)
      : tally_(tally),
        policy_(policy),
        printed_(tally.points.value()),
        exact_(printed_ + tally.unrounded.value()),
        weight_(tally.weight.value()) {
    if (!tally.taken_out.is_zero()) counted_ = weight_ - tally.taken_out.value();
  }

  bool summable() const {
    return !tally_.unscored && weight_ == Fraction(kFullPoints) &&
           (!counted_ || counted_->sign() > 0);
  }

  void review(SelfEvaluationScore& score) const {
    if (!tally_.any_reviewed || tally_.review_open) return;
    const Fraction reviewed = rescaled(exact_ + tally_.revision.value());
    score.review_total = round(reviewed, policy_.grade.decimals, policy_.rounding);
  }

  void total(SelfEvaluationScore& score) const {
    if (counted_) show_rescaling(score);
    const TotalGrade worst = grade_total(rescaled(exact_), policy_);
    if (tally_.pending) {
      score.worst = worst;
      score.best = grade_total(rescaled(exact_ + tally_.spread.value()), policy_);
      return;
    }
    score.total = worst;
    score.near_boundary = near_grade_boundary(worst.total, policy_);
    const Fraction difference = Fraction(worst.total) - printed_;
    score.rounding = difference.exact_decimal().value_or(Decimal());
  }

 private:
  Fraction rescaled(const Fraction& points) const {
    return counted_ ? points * Fraction(kFullPoints) / *counted_ : points;
  }

  void show_rescaling(SelfEvaluationScore& score) const {
    const std::optional<Decimal> points = printed_.exact_decimal();
    const std::optional<Decimal> weight = counted_->exact_decimal();
    if (points && weight) score.rescaling = {*points, *weight, Decimal(kFullPoints)};
  }

  const Tally& tally_;
  const Policy& policy_;
  Fraction printed_;
  Fraction exact_;
  Fraction weight_;
  std::optional<Fraction> counted_;  // weights of the rows that count, if some do not
};

}  // namespace

void Tally::add_points(const Decimal& row_weight, const Decimal& row_points) {
  weight.add(row_weight);
  points.add(row_points);
}

void Tally::add_pending(const Decimal& row_weight, const Decimal& low, const Decimal& high) {
  weight.add(row_weight);
  points.add(low);
  spread.add(Fraction(high) - low);
  pending = true;
}

void Tally::exclude(const Decimal& row_weight) {
  weight.add(row_weight);
  taken_out.add(row_weight);
}

void Tally::add_claimed(const std::optional<Decimal>& row_points) {
  if (!row_points) return;
  claimed.add(*row_points);
  any_claimed = true;
}

void Tally::add_review(const std::optional<Decimal>& review, const Decimal& low, bool pending_row) {
  if (review) {
    any_reviewed = true;
    revision.add(Fraction(*review) - low);
  } else if (pending_row) {
    review_open = true;
  }
}

void finish_totals(const Tally& tally, const std::optional<Decimal>& stated_total,
                   const Policy& policy, SelfEvaluationScore& score) {
  score.claimed_total_stated = stated_total.has_value();
  score.claimed_total = stated_total;
  if (!stated_total && tally.any_claimed)
    score.claimed_total = tally.claimed.value().exact_decimal();
  const Totals totals(tally, policy);
  if (!totals.summable()) return;
  totals.review(score);
  totals.total(score);
}

}  // namespace pbs
