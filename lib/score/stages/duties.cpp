// SPDX-License-Identifier: MIT
// 各方职责 duties: who owes what by when in the year of a project (domain rules 0.7, 5.8), with what
// the project shows of it. Dates come from the policy (calendar.*, monitoring.periods,
// publication.days, use_of_results rectify_days); a duty without one is never late. Nothing is
// overdue unless the user names a day of judgement. Duties are confirmed by the documents named;
// their days are the policy's, and both are cited.
//
//   purchaser    ex_ante (in the policy's scope), target, monitoring of each period,
//                self_evaluation, publication, rectification
//   finance      target_review, approval, monitoring_review, evaluation
//   department   evaluation
//   supplier     ledger (项目台账)
//   third_party  what it was commissioned with: ex_ante, target_review, evaluation
#include <algorithm>
#include <string>

#include "model/ex_ante_scope.hpp"
#include "model/lateness.hpp"
#include "model/monitoring_pace.hpp"
#include "score/cite_text.hpp"
#include "score/identifiers.hpp"
#include "score/stage.hpp"
#include "score/stated_day.hpp"
#include "score/tree.hpp"

namespace pbs {

namespace {

constexpr Cite kCounty{"绩溪县政府购买服务绩效管理办法(政策解读)", "", Mark::confirmed};
constexpr Cite kTogether{"财预〔2015〕88号", "", Mark::confirmed};
constexpr Cite kThirdParty{"财预〔2021〕6号", "", Mark::confirmed};
constexpr Cite kLedger{"财政部令第102号", "第二十七条", Mark::setting};

std::string_view status_name(Timeliness state) {
  constexpr std::string_view kNames[] = {"open", "done", "late", "overdue"};
  return kNames[static_cast<std::size_t>(state)];
}

// What the card says of a publication or a rectification already.
std::string_view duty_status(std::string_view status, std::string_view done) {
  if (status == "published") return "done";
  if (status == "late") return done.empty() ? "overdue" : "late";
  return status;
}

class Duties {
 public:
  Duties(const ScoreInput& input, Arena& arena, Scorecard& card)
      : input_(input), stages_(input.project.stages), arena_(arena), card_(card) {}

  void list() {
    before_the_budget();
    target();
    ledger();
    monitoring();
    self_evaluation();
    for (const Evaluation& evaluation : stages_.evaluations) this->evaluation(evaluation);
    publication();
    rectification();
  }

 private:
  struct Owed {
    std::string_view stage;
    Role role;
    std::string_view name;
    const Cite& cite;
    std::string_view key = {};  // of the day in the policy
    std::string_view what = {};
  };

  DutyScore& add(const Owed& owed, const std::optional<Date>& due, const Stated<Date>& done,
                 bool there) {
    DutyScore& duty = card_.duties.append(arena_);
    duty.stage = owed.stage;
    duty.role = identifier(owed.role);
    duty.name = owed.name;
    duty.what = owed.what;
    if (due) duty.due = arena_.keep(due->to_string());
    duty.done = stated_day(done, arena_);
    const Lateness late = lateness({due, done.value, there || !duty.done.empty()}, input_.as_of);
    duty.status = status_name(late.state);
    duty.days = static_cast<std::size_t>(late.days);
    duty.cite = cite_of(owed, due.has_value());
    return duty;
  }

  // The standing of a duty and of its day differ, so that both are named.
  std::string_view cite_of(const Owed& owed, bool has_due) {
    const std::string_view duty = cite_text(owed.cite, arena_);
    if (!has_due || owed.key.empty()) return duty;
    std::string text("职责：");
    text.append(duty).append("；期限：").append(policy_cite(input_.policy, owed.key, arena_));
    return arena_.keep(text);
  }

  std::optional<Date> in_year(const std::optional<CalendarDay>& day) const {
    if (!day || !input_.project.year) return std::nullopt;
    return day->in(*input_.project.year);
  }

  // A third party owes the client what it was commissioned with.
  void commissioned(const Party& by, const Owed& owed, const std::optional<Date>& due,
                    const Stated<Date>& done, bool there) {
    if (!by.is(Role::third_party)) return;
    Owed own{owed.stage, Role::third_party, by.name, kThirdParty, owed.key, owed.what};
    add(own, due, done, there);
  }

  void before_the_budget() {
    const Assessment& ex_ante = stages_.ex_ante;
    if (!ex_ante.known() && !ex_ante_compulsory(input_.project, input_.policy)) return;
    const Owed owed{"ex_ante", Role::purchaser, card_.purchaser, kCounty, "calendar.ex_ante_by"};
    const std::optional<Date> due = in_year(input_.policy.calendar.ex_ante_by);
    add(owed, due, ex_ante.date, ex_ante.known());
    commissioned(ex_ante.by, owed, due, ex_ante.date, ex_ante.known());
  }

  void target() {
    const TargetApproval& approval = stages_.target_approval;
    const Assessment& review = stages_.target_review;
    const bool there = approval.approved || review.known();
    add({"target", Role::purchaser, card_.purchaser, kCounty, "calendar.target_by"},
        in_year(input_.policy.calendar.target_by), approval.submitted, there);
    const Owed reviewed{"target_review", Role::finance, {}, kCounty};
    add(reviewed, std::nullopt, review.date, review.known());
    commissioned(review.by, reviewed, std::nullopt, review.date, review.known());
    const bool by_department = approval.by.is(Role::department);
    add({"approval", by_department ? Role::department : Role::finance,
         by_department ? card_.department : std::string_view(), kTogether},
        std::nullopt, approval.approved, false);
  }

  void ledger() {
    const Contract& contract = stages_.contract;
    if (!contract.known()) return;
    add({"ledger", Role::supplier, card_.supplier, kLedger}, std::nullopt, {},
        contract.ledger && *contract.ledger);
  }

  // Each period of the policy, and the review of each that was reported.
  void monitoring() {
    const List<Monitoring>& all = stages_.monitoring;
    for (const MonitoringPeriod& period : input_.policy.monitoring.periods) {
      const Monitoring* const report = report_of(all, period.months);
      add({"monitoring", Role::purchaser, card_.purchaser, kCounty, "monitoring.periods",
           last_day_of(period)},
          in_year(period.report_by), report == nullptr ? Stated<Date>{} : report->submitted,
          report != nullptr);
    }
    for (const Monitoring& report : all) {
      const bool warned = pace_warned(input_.project, report, input_.policy);
      const std::optional<Date> due =
          warned ? answer_due(report, input_.policy) : std::optional<Date>();
      add({"monitoring_review", Role::finance, {}, kCounty, "monitoring.respond_days",
           stated_day(report.through, arena_)},
          due, report.review_date, report.review.known());
    }
  }

  std::string_view last_day_of(const MonitoringPeriod& period) {
    if (!input_.project.year) return {};
    return arena_.keep(Date::last_of_month(*input_.project.year, period.months).to_string());
  }

  void self_evaluation() {
    add({"self_evaluation", Role::purchaser, card_.purchaser, kCounty,
         "calendar.self_evaluation_by"},
        in_year(input_.policy.calendar.self_evaluation_by), input_.project.submitted,
        card_.self_evaluation.has_value());
  }

  // Not every project is evaluated, so none is missed.
  void evaluation(const Evaluation& evaluation) {
    const bool department = evaluation.kind.id == "department";
    const Owed owed{"evaluation",
                    department ? Role::department : Role::finance,
                    department ? card_.department : std::string_view(),
                    kCounty,
                    "calendar.evaluation_by",
                    evaluation.kind.id};
    const std::optional<Date> due = in_year(input_.policy.calendar.evaluation_by);
    const bool there = !evaluation.sheets.empty() || evaluation.total;
    add(owed, due, evaluation.date, there);
    commissioned(evaluation.by, owed, due, evaluation.date, there);
  }

  void publication() {
    for (const PublicationScore& one : card_.publication) {
      if (one.secret) continue;
      DutyScore& duty = taken_over("publication", one.due, one.published, one.status, one.cite);
      duty.role = one.by;
      duty.what = one.what;
      if (one.by == identifier(Role::purchaser)) duty.name = card_.purchaser;
      if (one.by == identifier(Role::department)) duty.name = card_.department;
    }
  }

  void rectification() {
    if (!card_.rectification || card_.rectification->status == "not_required") return;
    const RectificationScore& one = *card_.rectification;
    DutyScore& duty = taken_over("rectification", one.due, one.done, one.status, one.cite);
    duty.role = identifier(Role::purchaser);
    duty.name = card_.purchaser;
  }

  DutyScore& taken_over(std::string_view stage, std::string_view due, std::string_view done,
                        std::string_view status, std::string_view cite) {
    DutyScore& duty = card_.duties.append(arena_);
    duty.stage = stage;
    duty.due = due;
    duty.done = done;
    duty.status = duty_status(status, done);
    duty.cite = cite;
    const Timing timing{Date::parse(due), Date::parse(done), !done.empty()};
    duty.days = static_cast<std::size_t>(lateness(timing, input_.as_of).days);
    return duty;
  }

  const ScoreInput& input_;
  const Stages& stages_;
  Arena& arena_;
  Scorecard& card_;
};

// Only reports ask for them; a rule that finds one late computes it by model/lateness.hpp itself.
void score(const ScoreInput& input, Arena& arena, Scorecard& card) {
  if (input.explain) Duties(input, arena, card).list();
}

}  // namespace

extern const Stage stage_duties = {
    .name = "duties",
    .title = {"各方职责", "duties"},
    .order = kAfterResult + 10,
    .score = score,
};

}  // namespace pbs
