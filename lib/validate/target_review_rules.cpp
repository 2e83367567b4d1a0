// SPDX-License-Identifier: MIT
// 绩效目标审核 (domain rules 6.3): which form it takes (TR-01, TR-02) and what a poor result means
// for the approval (TR-05, TR-06, F-57). TR-03 and TR-04 let the target go on, so nothing can be at
// fault; TR-07 stands with the changes of a target. The grade is not computed here: what was
// concluded counts, else that no sensible grade is better than the best of all ratings.
#include <algorithm>
#include <string>

#include "validate/rule.hpp"

namespace pbs {
namespace {

const AssessedLeaf* first_with_points(const Assessment& review) {
  for (const AssessedLeaf& leaf : review.leaves) {
    if (leaf.points) return &leaf;
  }
  return nullptr;
}

const AssessedLeaf* first_with_rating(const Assessment& review) {
  for (const AssessedLeaf& leaf : review.leaves) {
    if (leaf.rating) return &leaf;
  }
  return nullptr;
}

void check_rated(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (input.policy.target_review.mode != ReviewMode::ratings) return;
  const AssessedLeaf* leaf = first_with_points(input.project.stages.target_review);
  if (leaf == nullptr) return;
  log.add(rule, input.at(leaf->points.written.place))
      .with("path", std::string(leaf->path.value))
      .with_number("points", leaf->points->to_string());
}

void check_scored(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (input.policy.target_review.mode != ReviewMode::points) return;
  const AssessedLeaf* leaf = first_with_rating(input.project.stages.target_review);
  if (leaf == nullptr) return;
  log.add(rule, input.at(leaf->rating.written.place))
      .with("path", std::string(leaf->path.value))
      .with("rating", std::string(leaf->rating.id));
}

// The result of the review as far as it is certain: the grade it concludes, else the best of its
// ratings, which the grade cannot exceed.
struct ReviewResult {
  std::optional<Grade> grade;
  bool concluded = false;
  Location place;
};

ReviewResult result_of(const Assessment& review) {
  if (const auto concluded = grade_named(review.conclusion.stated())) {
    return {concluded, true, review.conclusion.place};
  }
  ReviewResult result{std::nullopt, false, review.place};
  for (const AssessedLeaf& leaf : review.leaves) {
    if (leaf.points) return {};  // a grade from points needs the whole form
    const std::optional<Grade> rating = grade_named(leaf.rating.id);
    if (!rating) continue;
    if (result.grade && *result.grade <= *rating) continue;
    result.grade = rating;
    result.place = leaf.rating.written.place;
  }
  return result;
}

// Handed in once more after the review.
bool submitted_again(const Stages& stages) {
  const Stated<Date>& submitted = stages.target_approval.submitted;
  const Stated<Date>& reviewed = stages.target_review.date;
  return submitted && reviewed && *submitted > *reviewed;
}

void say_result(const WrittenInput& input, const ReviewResult& result, const RuleInfo& rule,
                FindingLog& log) {
  const TargetApproval& approval = input.project.stages.target_approval;
  log.add(rule, input.at(result.place))
      .see(input.at(approval.approved.written.place))
      .with(result.concluded ? "grade" : "best_rating", std::string(grade_name(*result.grade)))
      .with("approved", approval.approved->to_string());
}

void check_fair(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  const ReviewResult result = result_of(stages.target_review);
  if (result.grade != Grade::fair || !stages.target_approval.approved) return;
  if (!submitted_again(stages)) say_result(input, result, rule, log);
}

void check_poor(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  const ReviewResult result = result_of(stages.target_review);
  if (result.grade != Grade::poor || !stages.target_approval.approved) return;
  say_result(input, result, rule, log);
}

// Where the grade itself is at fault TR-05 or TR-06 says so.
void check_poor_point(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  const TargetApproval& approval = stages.target_approval;
  if (!approval.approved || submitted_again(stages)) return;
  const ReviewResult result = result_of(stages.target_review);
  if (result.grade == Grade::fair || result.grade == Grade::poor) return;
  for (const AssessedLeaf& leaf : stages.target_review.leaves) {
    if (grade_named(leaf.rating.id) != Grade::poor) continue;
    log.add(rule, input.at(leaf.rating.written.place))
        .see(input.at(approval.approved.written.place))
        .about(leaf.path.value)
        .with("path", std::string(leaf.path.value))
        .with("approved", approval.approved->to_string());
  }
}

constexpr Cite kSetting{"政策参数(默认)", "", Mark::setting};
constexpr Cite kTargets{"财预〔2015〕88号", "", Mark::confirmed};

constexpr WrittenRule kRules[] = {
    {{.id = "TR-01",
      .severity = Severity::warning,
      .summary = {"绩效目标审核应当评级，填报的是分值",
                  "the review of the target gives points where ratings are asked for"},
      .detail = {"“{path}”填报为 {points} 分。", "\"{path}\" was given {points} points."},
      .fix = {"按优、良、中、差评级填入 ratings，或者调整政策参数",
              "give ratings (优 良 中 差) under `ratings`, or change the policy"},
      .cite = kSetting,
      .policy_key = "target_review.mode",
      .why = {"审核表有评级和打分两种，混用就无法汇总比较。采用哪一种由政策参数确定。",
              "There are two forms of review, with ratings and with points; mixed, results cannot "
              "be compared. The policy says which one is used."}},
     check_rated},
    {{.id = "TR-02",
      .severity = Severity::warning,
      .summary = {"绩效目标审核应当打分，填报的是评级",
                  "the review of the target gives ratings where points are asked for"},
      .detail = {"“{path}”填报为“{rating}”。", "\"{path}\" was rated {rating}."},
      .fix = {"按各要点分值打分填入 points，或者调整政策参数",
              "give points under `points`, or change the policy"},
      .cite = kSetting,
      .policy_key = "target_review.mode",
      .why = {"审核表有评级和打分两种，混用就无法汇总比较。采用哪一种由政策参数确定。",
              "There are two forms of review, with ratings and with points; mixed, results cannot "
              "be compared. The policy says which one is used."}},
     check_scored},
    {{.id = "TR-05",
      .severity = Severity::warning,
      .summary = {"审核为“中”的绩效目标未重新报送就已批复",
                  "a target reviewed as 中 was approved without being handed in again"},
      .detail = {"审核结论为“{grade}”，{approved} 批复，审核后没有再次申报的日期。\n"
                 "各要点评级最高为“{best_rating}”，{approved} 批复，审核后没有再次申报的日期。",
                 "The review concluded {grade}; approved on {approved}, with no submission after "
                 "the review.\n"
                 "The best of the ratings is {best_rating}; approved on {approved}, with no "
                 "submission after the review."},
      .fix = {"修改完善后重新报送审核；已重新报送的，把申报日期更正为再次报送的日期",
              "revise the target and hand it in again; if that was done, state the date of the "
              "second submission"},
      .cite = kTargets,
      .why = {"带着问题批复的目标，监控和评价都失去标准。因此审核为“中”的要修改后重新报送。",
              "A target approved with its defects is no standard for monitoring and evaluation; "
              "so one reviewed as 中 is revised and handed in again."}},
     check_fair},
    {{.id = "TR-06",
      .severity = Severity::error,
      .summary = {"审核为“差”的绩效目标进入了预算安排",
                  "a target reviewed as 差 went on to the budget"},
      .detail = {"审核结论为“{grade}”，却于 {approved} 批复。\n"
                 "各要点评级最高为“{best_rating}”，却于 {approved} 批复。",
                 "The review concluded {grade}, yet it was approved on {approved}.\n"
                 "The best of the ratings is {best_rating}, yet it was approved on {approved}."},
      .fix = {"不予批复，退回重新设定目标；重新审核的，填写最后一次审核的结果",
              "do not approve it, let the target be set anew; after a new review state its result"},
      .cite = kTargets,
      .why = {"目标不成立，预算就没有依据。因此审核为“差”的不得进入下一步预算安排。",
              "Without a sound target there is no ground for a budget; so a target reviewed as 差 "
              "must not go on."}},
     check_poor},
    {{.id = "F-57",
      .severity = Severity::warning,
      .summary = {"绩效目标有要点被评为“差”，未修改就已批复",
                  "a target was approved although one point of its review is rated 差"},
      .detail = {"要点“{path}”评为“差”，{approved} 批复，审核后没有再次申报的日期。",
                 "\"{path}\" is rated 差; approved on {approved}, with no submission after the "
                 "review."},
      .fix = {"就该要点修改目标后重新报送；已重新报送的，填写再次报送的日期",
              "mend this point and hand the target in again; if that was done, state the date of "
              "the second submission"},
      .cite = kSetting,
      .why = {"总体过关不等于每一项都过关。评为“差”的要点不改，执行中就会成为争议。",
              "A good review as a whole does not mend a point that fails; it comes back as a "
              "dispute when results are judged."}},
     check_poor_point},
};

}  // namespace

std::span<const WrittenRule> target_review_rules() {
  return kRules;
}

}  // namespace pbs
