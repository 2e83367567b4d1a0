// SPDX-License-Identifier: MIT
// Scorecards made by hand for the tests of lib/insight, and what is collected from them.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "insight/insights.hpp"
#include "report/sample_cards.hpp"

namespace pbs::test {

inline Scorecard card_of(Arena& arena, std::string_view id, std::size_t input,
                         std::string_view department = "城管局") {
  Scorecard card = small_card(arena, id, "90.00", Grade::excellent);
  card.source.input = input;
  card.department = arena.keep(department);
  return card;
}

// A card with one period of monitoring.
inline Scorecard monitored(Arena& arena, std::string_view id, std::size_t input,
                           std::string_view light, std::string_view due = {},
                           std::string_view adjusted = "100") {
  Scorecard card = card_of(arena, id, input);
  card.as_of = "2024-10-01";
  MonitoringScore& period = card.monitoring.append(arena);
  period.through = "2024-08-31";
  period.light = light;
  period.due = arena.keep(due);
  period.adjusted = decimal(adjusted);
  return card;
}

inline Insights collected(const std::vector<Scorecard>& cards, const InsightSettings& settings = {}) {
  InsightCollector collector(settings);
  for (const Scorecard& card : cards) collector.add(insight_facts(card));
  return collector.finish();
}

template <typename Item>
std::string ids_of(const std::vector<Item>& items) {
  std::string ids;
  for (const Item& item : items) ids += (ids.empty() ? "" : " ") + item.project->id;
  return ids;
}

}  // namespace pbs::test
