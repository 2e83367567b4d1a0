// SPDX-License-Identifier: MIT
#include "insight/duties.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace pbs {

namespace {

constexpr std::string_view kRoles[] = {"purchaser", "department", "finance", "supplier",
                                       "third_party"};
// In the order of the year.
constexpr std::string_view kStages[] = {
    "ex_ante",         "target",     "target_review",  "approval",    "contract", "ledger", "monitoring",
    "monitoring_review", "self_evaluation", "evaluation", "use_of_results", "publication",
    "rectification"};

int gravity(std::string_view status) {
  if (status == "overdue") return 0;
  return status == "late" ? 1 : 2;
}

void count(DutyCount& count, std::string_view status) {
  if (status == "done") ++count.done;
  if (status == "late") ++count.late;
  if (status == "overdue") ++count.overdue;
  if (status == "open") ++count.open;
}

// Known words in their order, then the others by their bytes.
std::vector<DutyCount> in_order(std::map<std::string, DutyCount, std::less<>>& counts,
                                std::span<const std::string_view> order) {
  std::vector<DutyCount> list;
  for (auto& [name, count] : counts) {
    count.name = name;
    list.push_back(std::move(count));
  }
  std::stable_sort(list.begin(), list.end(), [&](const DutyCount& a, const DutyCount& b) {
    return place_in(order, a.name) < place_in(order, b.name);
  });
  return list;
}

}  // namespace

std::vector<DutyItem> duty_items(const Scorecard& card, const ProjectRef& project) {
  std::vector<DutyItem> items;
  items.reserve(card.duties.size());
  for (const DutyScore& duty : card.duties) {
    DutyItem& item = items.emplace_back();
    item.project = project;
    item.stage = duty.stage;
    item.role = duty.role;
    item.name = duty.name;
    item.what = duty.what;
    item.due = duty.due;
    item.done = duty.done;
    item.status = duty.status;
    item.days = duty.days;
  }
  return items;
}

bool duty_before(const DutyItem& a, const DutyItem& b) {
  if (gravity(a.status) != gravity(b.status)) return gravity(a.status) < gravity(b.status);
  const std::size_t of_a = place_in(kRoles, a.role);
  const std::size_t of_b = place_in(kRoles, b.role);
  if (of_a != of_b) return of_a < of_b;
  if (a.role != b.role) return a.role < b.role;
  if (a.days != b.days) return a.days > b.days;
  if (a.due != b.due) return a.due < b.due;
  return stands_before(*a.project, *b.project);
}

void DutyCollector::add(std::vector<DutyItem> duties) {
  bool behind = false;
  bool missing = false;
  DutyCount all;
  for (DutyItem& duty : duties) {
    count(all, duty.status);
    count(roles_[duty.role], duty.status);
    count(stages_[duty.stage], duty.status);
    behind = behind || duty.status == "overdue" || duty.status == "late";
    missing = missing || duty.not_handed_in;
    const bool open = duty.status == "open" && !duty.due.empty();
    if (open || duty.status == "overdue" || duty.status == "late") items_.add(std::move(duty));
  }
  result_.done += all.done;
  result_.late += all.late;
  result_.overdue += all.overdue;
  result_.open += all.open;
  result_.projects_behind += behind ? 1 : 0;
  result_.not_handed_in += missing ? 1 : 0;
}

Duties DutyCollector::finish() {
  result_.roles = in_order(roles_, kRoles);
  result_.stages = in_order(stages_, kStages);
  result_.items = items_.finish();
  return std::move(result_);
}

}  // namespace pbs
