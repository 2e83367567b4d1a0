// SPDX-License-Identifier: MIT
// the self-evaluation answers the target as approved: every approved row is there, none is
// added, removed or renamed, and target and points are those last approved (财预〔2015〕88号,
// article 29).
#include "recheck/row_facts.hpp"
#include "recheck/rule_tables.hpp"
#include "validate/target_reader_words.hpp"

namespace pbs {

namespace {

bool same_number(const Target& a, const Target& b, const Decimal& x, const Decimal& y) {
  if (!comparable(a.unit, b.unit)) return false;
  return x == convert(y, b.unit, a.unit);
}

bool same_value(const Target& a, const Target& b) {
  switch (a.kind) {
    case TargetKind::none:
    case TargetKind::unreadable:
      return true;  // said already
    case TargetKind::by:
      return a.date == b.date;
    case TargetKind::within:
      return a.date == b.date && a.date_from == b.date_from;
    case TargetKind::words:
      return same_text(a.text, b.text);
    case TargetKind::tiers:
      return a.tier_count == b.tier_count && a.tiers == b.tiers;
    case TargetKind::between:
      return same_number(a, b, a.value, b.value) && same_number(a, b, a.upper, b.upper);
    default:
      return same_number(a, b, a.value, b.value);
  }
}

bool same_target(const Stated<Target>& now, const Stated<Target>& approved) {
  if (!now || !approved || approved->kind == TargetKind::unreadable) return true;
  return now->kind == TargetKind::unreadable ||
         (now->kind == approved->kind && same_value(*now, *approved));
}

bool same_weight(const Stated<Decimal>& now, const Stated<Decimal>& approved) {
  return !now || !approved || *now == *approved;
}

const ApprovedRow* approval_of(const Project& project, const Indicator& row) {
  for (const ApprovedRow& approved : project.approved_rows) {
    const std::string_view key = approved.key.stated();
    if (!key.empty() && (key == row.id || key == row.name)) return &approved;
  }
  return nullptr;
}

bool listed(const Project& project, const ApprovedRow& approved) {
  const std::string_view key = approved.key.stated();
  for (const Indicator& row : project.indicators) {
    if (key == row.id || key == row.name) return true;
  }
  return key.empty();
}

// The approved row that is missing and says the same as this one, which was not approved.
const ApprovedRow* renamed_from(const Project& project, const Indicator& row) {
  for (const ApprovedRow& approved : project.approved_rows) {
    if (listed(project, approved) || !approved.target || !row.target) continue;
    if (row.target->kind == approved.target->kind && same_value(*row.target, *approved.target) &&
        same_weight(row.weight, approved.weight)) {
      return &approved;
    }
  }
  return nullptr;
}

void check_row(const ScoredInput& in, const Indicator& row, const RuleInfo& rule, FindingLog& log) {
  const Project& project = in.written.project;
  const ApprovedRow* approved = approval_of(project, row);
  if (approved == nullptr) {
    Finding& finding = log.add(rule, row_place(in, row)).about(row.key());
    approved = renamed_from(project, row);
    if (approved == nullptr) {
      finding.with("added", std::string(row.key()));
    } else {
      finding.with("renamed", std::string(row.key()))
          .with("approved_name", std::string(approved->key.stated()))
          .see(in.written.at(approved->key.place));
    }
    return;
  }
  if (!same_target(row.target, approved->target)) {
    log.add(rule, value_place(in, row, row.target))
        .about(row.key())
        .see(in.written.at(approved->target.written.place))
        .with("target", std::string(row.target->text))
        .with("approved_target", std::string(approved->target->text));
  }
  if (!same_weight(row.weight, approved->weight)) {
    log.add(rule, value_place(in, row, row.weight))
        .about(row.key())
        .see(in.written.at(approved->weight.written.place))
        .with_number("weight", row.weight->to_string())
        .with_number("approved_weight", approved->weight->to_string());
  }
}

bool renamed_in(const Project& project, const ApprovedRow& approved) {
  for (const Indicator& row : project.indicators) {
    if (approval_of(project, row) == nullptr && renamed_from(project, row) == &approved)
      return true;
  }
  return false;
}

void check_approved(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Project& project = in.written.project;
  if (!project.target_approved) return;
  for (const Indicator& row : project.indicators) check_row(in, row, rule, log);
  for (const ApprovedRow& approved : project.approved_rows) {
    if (listed(project, approved) || renamed_in(project, approved)) continue;
    log.add(rule, in.written.at(approved.key.place))
        .about(approved.key.stated())
        .with("missing", std::string(approved.key.stated()));
  }
}

void check_given(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Project& project = in.written.project;
  if (project.target_approved) return;
  const Location approval = in.written.written.target_approval.place;
  log.add(rule, in.written.at(approval.known() ? approval : project.place));
}

constexpr ScoredRule kRules[] = {
    {{.id = "R-01",
      .severity = Severity::error,
      .summary = {"自评的指标与批复的绩效目标不一致",
                  "the rows are not those of the approved target"},
      .detail = {"批复的指标“{missing}”没有自评。\n"
                 "指标“{added}”不在批复的绩效目标中。\n"
                 "指标“{renamed}”在批复的绩效目标中为“{approved_name}”。\n"
                 "指标值为 {target}，批复的是 {approved_target}。\n"
                 "分值为 {weight}，批复的是 {approved_weight}。",
                 "The approved row \"{missing}\" is not evaluated.\n"
                 "The row \"{added}\" is not part of the approved target.\n"
                 "The row \"{renamed}\" was approved as \"{approved_name}\".\n"
                 "The target is {target}; {approved_target} was approved.\n"
                 "It weighs {weight}; {approved_weight} was approved."},
      .fix = {"按批复的绩效目标填报；目标确有调整的，在 target_approval.changes 列明批准的调整",
              "use the approved rows; list an approved change under target_approval.changes"},
      .cite = {"财预〔2015〕88号", "第二十九条", Mark::confirmed},
      .why = {"监控、自评和评价都以批复的目标为准；改目标要按程序调整，不能在自评时改。",
              "Monitoring, self-evaluation and evaluation all use the approved target; it is "
              "changed by procedure, not in the self-evaluation."}},
     check_approved},
    {{.id = "F-30",
      .severity = Severity::info,
      .summary = {"没有列出批复的指标，未核对自评与批复的目标是否一致（R-01）",
                  "the approved rows are not given, so R-01 is not checked"},
      .detail = {},
      .fix = {"需要核对时，在 target_approval.rows 列出批复的指标",
              "list the approved rows under target_approval.rows to have them checked"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"没有列出批复的指标，无法核对自评时是否改了目标。",
              "Without the approved rows nobody can tell whether the target was changed."}},
     check_given},
};

}  // namespace

std::span<const ScoredRule> target_recheck_rules() {
  return kRules;
}

}  // namespace pbs
