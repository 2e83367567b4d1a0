// SPDX-License-Identifier: MIT
// when, and by whom. These need no points and hold before a self-evaluation as well.
#include <algorithm>

#include "declaration/vocabulary.hpp"
#include "recheck/row_facts.hpp"
#include "recheck/rule_tables.hpp"

namespace pbs {

namespace {

constexpr std::string_view kPurchaser = "purchaser";
constexpr std::string_view kDepartment = "department";
constexpr std::string_view kSupplier = "supplier";
constexpr std::string_view kThirdParty = "third_party";
constexpr std::string_view kExpert = "expert";

// The identifier of the role; empty when none is stated or it is no role word.
std::string_view role_of(const PartyDeclaration& party) {
  const std::string_view word = party.role.blank() ? party.word.stated() : party.role.stated();
  const int index = kRoleWords.find(word);
  return index < 0 ? std::string_view() : kRoleWords.terms[static_cast<std::size_t>(index)].id;
}

std::string_view name_of(const PartyDeclaration& party) {
  return party.name.blank() ? party.word.stated() : party.name.stated();
}

bool same(std::string_view a, std::string_view b) {
  return !a.empty() && a == b;
}

// The date is late by what stands in the file; a self-evaluation that is not there yet is late only
// once a day of judgement (--as-of) is given.
void check_late(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Project& project = in.written.project;
  const std::optional<CalendarDay>& day = in.written.policy.calendar.self_evaluation_by;
  if (!day || !project.year) return;
  const Date due = day->in(*project.year);
  if (project.submitted) {
    if (*project.submitted <= due) return;
    log.add(rule, in.written.at(project.submitted.written.place))
        .with("due", due.to_string())
        .with("submitted", project.submitted->to_string())
        .with_number("days", std::to_string(days_between(due, *project.submitted)));
  } else if (!in.card.self_evaluation && in.written.as_of && *in.written.as_of > due) {
    log.add(rule, self_evaluation_place(in))
        .with("due", due.to_string())
        .with("as_of", in.written.as_of->to_string())
        .with_number("overdue", std::to_string(days_between(due, *in.written.as_of)));
  }
}

void check_own_work(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const PartyDeclaration& by = in.written.written.self_evaluation.by;
  const Project& project = in.written.project;
  const std::string_view role = role_of(by);
  if (role.empty() || role == kPurchaser) return;
  if (role == kDepartment && same(project.department, project.purchaser)) return;
  log.add(rule, in.written.at(by.place))
      .with("role", std::string(role))
      .with("role_zh",
            std::string(
                kRoleWords.terms[static_cast<std::size_t>(kRoleWords.find(role))].zh.front()));
}

// Whether a list of relations names this party by role word, name or code.
bool names(const List<Text>& related, std::string_view role, const PartyDeclaration& party) {
  return std::any_of(related.begin(), related.end(), [&](const Text& text) {
    const std::string_view word = text.stated();
    const int index = kRoleWords.find(word);
    if (index >= 0 && kRoleWords.terms[static_cast<std::size_t>(index)].id == role) return true;
    return same(word, name_of(party)) || same(word, party.id.stated());
  });
}

void check_evaluator(const ScoredInput& in, const PartyDeclaration& by, const RuleInfo& rule,
                     FindingLog& log) {
  const ProjectDeclaration& project = in.written.written;
  const std::string_view role = role_of(by);
  const auto say = [&](std::string_view what, Location see) {
    log.add(rule, in.written.at(by.place))
        .see(in.written.at(see))
        .with(what, std::string(by.name.stated()));
  };
  const bool outside = role == kThirdParty || role == kExpert;
  if (role == kSupplier || (outside && (same(by.id.stated(), project.supplier.id.stated()) ||
                                        same(by.name.stated(), name_of(project.supplier))))) {
    say("supplier", project.supplier.place);
  } else if (outside && (names(by.related_to, kSupplier, project.supplier) ||
                         names(project.supplier.related_to, {}, by))) {
    say("related_to_supplier", project.supplier.place);
  } else if (outside && names(by.related_to, kPurchaser, project.purchaser)) {
    say("related_to_purchaser", project.purchaser.place);
  }
}

void check_independence(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const ProjectDeclaration& project = in.written.written;
  check_evaluator(in, project.ex_ante.by, rule, log);
  check_evaluator(in, project.target_review.by, rule, log);
  for (const EvaluationDeclaration& evaluation : project.evaluations) {
    check_evaluator(in, evaluation.by, rule, log);
  }
}

constexpr ScoredRule kRules[] = {
    {{.id = "R-21",
      .severity = Severity::warning,
      .summary = {"绩效自评报送逾期", "the self-evaluation is late"},
      .detail = {"应于 {due} 前报送，{submitted} 报送，逾期 {days} 天。\n"
                 "应于 {due} 前报送，到 {as_of} 仍未报送，逾期 {overdue} 天。",
                 "It was due on {due} and handed in on {submitted}, {days} days late.\n"
                 "It was due on {due} and is not there on {as_of}, {overdue} days late."},
      .fix = {"尽快报送；日期填错的，更正日期", "hand it in; correct the date if it is wrong"},
      .cite = {"绩溪县政府购买服务绩效管理办法(政策解读)", "", Mark::confirmed},
      .policy_key = "calendar.self_evaluation_by"},
     check_late},
    {{.id = "R-22",
      .severity = Severity::error,
      .summary = {"绩效自评不是由购买主体完成",
                  "the self-evaluation is not the purchaser's own work"},
      .detail = {"填报的自评主体是{role_zh}。", "It was done by: {role}."},
      .fix = {"由购买主体自行开展自评，不得委托第三方",
              "the purchaser has to evaluate itself and may not commission anybody"},
      .cite = {"财预〔2021〕6号", "", Mark::confirmed}},
     check_own_work},
    {{.id = "R-23",
      .severity = Severity::error,
      .summary = {"评价机构不独立", "the evaluator is not independent"},
      .detail = {"“{supplier}”就是承接主体。\n“{related_to_supplier}”与承接主体有关联。\n"
                 "“{related_to_purchaser}”与购买主体有关联。",
                 "\"{supplier}\" is the supplier itself.\n\"{related_to_supplier}\" is related to "
                 "the supplier.\n\"{related_to_purchaser}\" is related to the purchaser."},
      .fix = {"回避，另选独立的第三方机构；已作出的评价结果不予采用",
              "choose an independent third party; the result cannot be used"},
      .cite = {"财预〔2021〕6号", "", Mark::confirmed}},
     check_independence},
};

}  // namespace

std::span<const ScoredRule> filing_recheck_rules() {
  return kRules;
}

}  // namespace pbs
