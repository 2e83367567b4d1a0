// SPDX-License-Identifier: MIT
#include "insight/act_on.hpp"

#include "insight/latest_period.hpp"
#include "model/yuan.hpp"

namespace pbs {

namespace {

constexpr std::size_t kMostRowReasons = 5;

std::optional<Urgency> urgency_of(const MonitoringScore& period, std::string_view as_of) {
  if (period.suspended) return Urgency::suspended;
  if (period.light == "red") {
    const bool passed = !as_of.empty() && !period.due.empty() && period.due < as_of;
    return passed && period.decided.empty() ? Urgency::red_overdue : Urgency::red;
  }
  if (period.light == "yellow") return Urgency::yellow;
  if (!period.alerts.empty()) return Urgency::alert;
  if (period.light == "blue") return Urgency::blue;
  return std::nullopt;
}

class Reasons {
 public:
  explicit Reasons(const MonitoringScore& period) : period_(period) {}

  std::vector<InsightReason> list(Urgency urgency) {
    if (period_.suspended) add("suspended");
    if (urgency == Urgency::red_overdue) add("due_passed", period_.due);
    targets();
    if (speaks(period_.budget_light)) {
      add("budget_light", {}, period_.budget_light).value = period_.rate;
    }
    for (const MonitoringAlert& alert : period_.alerts) {
      InsightReason& reason = add("alert", alert.rule);
      reason.value = alert.value;
      reason.limit = alert.limit;
    }
    if (period_.outlook == "impossible") add("outlook", {}, period_.outlook);
    return std::move(reasons_);
  }

 private:
  static bool speaks(std::string_view light) {
    return light == "red" || light == "yellow" || light == "blue";
  }
  InsightReason& add(std::string_view code, std::string_view subject = {},
                     std::string_view detail = {}) {
    InsightReason& reason = reasons_.emplace_back();
    reason.code = code;
    reason.subject = subject;
    reason.detail = detail;
    return reason;
  }
  // The rows that gave the light, and how many more there are.
  void targets() {
    if (!speaks(period_.target_light)) return;
    std::size_t more = 0;
    const std::size_t before = reasons_.size();
    for (const MonitoringRowScore& row : period_.rows) {
      if (row.light != period_.target_light) continue;
      if (reasons_.size() - before == kMostRowReasons) {
        ++more;
      } else {
        add("target_light", row.name.empty() ? row.id : row.name, row.light).value = row.rate;
      }
    }
    if (more != 0) {
      add("more_targets", {}, period_.target_light).value =
          Decimal(static_cast<std::int64_t>(more));
    }
  }

  const MonitoringScore& period_;
  std::vector<InsightReason> reasons_;
};

}  // namespace

std::string_view urgency_name(Urgency urgency) {
  constexpr std::string_view kNames[kUrgencies] = {"suspended", "red_overdue", "red",
                                                   "yellow",    "alert",       "blue"};
  return kNames[static_cast<std::size_t>(urgency)];
}

std::optional<ActOnItem> act_on_item(const Scorecard& card, const ProjectRef& project) {
  const MonitoringScore* latest = latest_period(card.monitoring);
  if (latest == nullptr) return std::nullopt;
  const MonitoringScore& period = *latest;
  const std::optional<Urgency> urgency = urgency_of(period, card.as_of);
  if (!urgency) return std::nullopt;
  ActOnItem item;
  item.project = project;
  item.urgency = *urgency;
  item.through = period.through;
  item.light = period.light;
  item.target_light = period.target_light;
  item.budget_light = period.budget_light;
  item.outlook = period.outlook;
  item.action = period.action;
  item.decided = period.decided;
  item.due = period.due;
  item.adjusted = in_yuan(period.adjusted, card.unit);
  item.reasons = Reasons(period).list(*urgency);
  return item;
}

bool more_urgent(const ActOnItem& a, const ActOnItem& b) {
  if (a.urgency != b.urgency) return a.urgency < b.urgency;
  if (a.due.empty() != b.due.empty()) return b.due.empty();
  if (a.due != b.due) return a.due < b.due;
  const Decimal of_a = a.adjusted.value_or(Decimal());
  const Decimal of_b = b.adjusted.value_or(Decimal());
  if (of_a != of_b) return of_a > of_b;
  return stands_before(*a.project, *b.project);
}

void ActOnCollector::add(std::optional<ActOnItem> item) {
  ++result_.monitored;
  if (!item) return;
  ++result_.projects;
  ++result_.counts[static_cast<std::size_t>(item->urgency)];
  if (item->adjusted) adjusted_.add(*item->adjusted);
  items_.add(std::move(*item));
}

ActOn ActOnCollector::finish() {
  result_.adjusted = adjusted_.value();
  result_.items = items_.finish();
  return std::move(result_);
}

}  // namespace pbs
