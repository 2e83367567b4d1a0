// SPDX-License-Identifier: MIT
// Projects to act on by their monitoring: the latest period has a red, yellow or blue light, an
// alert of another rule, or is suspended. The most urgent stand first.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.hpp"
#include "base/sum_and_mean.hpp"
#include "insight/listing.hpp"
#include "insight/project_ref.hpp"
#include "insight/reason.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// Most urgent first. `red_overdue`: red, the day to respond by has passed as of the day of the run
// and nothing has been decided; without such a day nothing is overdue.
enum class Urgency : std::uint8_t { suspended, red_overdue, red, yellow, alert, blue };
inline constexpr std::size_t kUrgencies = 6;
std::string_view urgency_name(Urgency);

struct ActOnItem {
  ProjectRef project;
  Urgency urgency = Urgency::alert;
  std::string through;                            // last day of the period
  std::string light, target_light, budget_light;  // red, yellow, green, blue; empty: not judged
  std::string outlook;                            // impossible, possible, certain
  std::string action, decided;                    // identifiers: what is due, what was decided
  std::string due;                                // by when; empty: no day is known
  std::optional<Decimal> adjusted;                // the year's budget, in 元
  std::vector<InsightReason> reasons;
};

struct ActOn {
  std::array<std::size_t, kUrgencies> counts{};  // by Urgency
  std::size_t projects = 0;                      // on the list
  std::size_t monitored = 0;                     // with a period of monitoring
  Decimal adjusted;                              // 元, of those on the list
  // By urgency, then the earlier day, then the greater budget, then input order.
  std::vector<ActOnItem> items;
};

// Nothing when the project needs no action.
std::optional<ActOnItem> act_on_item(const Scorecard& card, const ProjectRef& project);
bool more_urgent(const ActOnItem& a, const ActOnItem& b);

class ActOnCollector {
 public:
  explicit ActOnCollector(std::size_t most) : items_(most) {}
  // One call for each project with a period of monitoring.
  void add(std::optional<ActOnItem> item);
  ActOn finish();

 private:
  ActOn result_;
  SumAndMean adjusted_;
  Listing<ActOnItem, more_urgent> items_;
};

}  // namespace pbs
