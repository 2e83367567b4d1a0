// SPDX-License-Identifier: MIT
#include "report/formats/explain/parts.hpp"

#include <algorithm>

namespace pbs::explain {

namespace {

constexpr std::string_view kRows = "self_evaluation";

bool always(const Scorecard&) {
  return true;
}
bool has_result(const Scorecard& card) {
  return card.result.has_value();
}

constexpr Part kParts[] = {
    {"purchase", {"购买", "purchase"}, always, write_purchase},
    {"ex_ante",
     {"事前绩效评估", "ex-ante assessment"},
     [](const Scorecard& card) { return card.ex_ante.has_value(); },
     write_ex_ante},
    {"target_review",
     {"绩效目标审核", "target review"},
     [](const Scorecard& card) { return card.target_review.has_value(); },
     write_target_review},
    {"target_approval",
     {"绩效目标批复", "target approval"},
     [](const Scorecard& card) { return card.target_approval.has_value(); },
     write_target_approval},
    {"monitoring",
     {"绩效运行监控", "monitoring"},
     [](const Scorecard& card) { return !card.monitoring.empty(); },
     write_monitoring},
    {"self_evaluation",
     {"绩效自评", "self-evaluation"},
     [](const Scorecard& card) { return card.self_evaluation.has_value(); },
     write_self_evaluation},
    {"evaluation",
     {"部门评价和财政评价", "evaluation by department or finance"},
     [](const Scorecard& card) { return !card.evaluations.empty(); },
     write_evaluation},
    {"result", {"结果", "result"}, has_result, write_result},
    {"dimensions", {"4E 得分率", "four E"}, has_result, write_dimensions},
    {"use_of_results", {"评价结果应用", "use of results"}, has_result, write_use_of_results},
    {"rectification",
     {"整改", "rectification"},
     [](const Scorecard& card) { return card.rectification.has_value(); },
     write_rectification},
    {"publication",
     {"公开", "publication"},
     [](const Scorecard& card) { return !card.publication.empty(); },
     write_publication},
    {"duties", {"各方责任", "duties"}, always, write_duties},
};

}  // namespace

std::span<const Part> parts() {
  return kParts;
}

Selection Selection::of(std::string_view asked) {
  const std::size_t slash = asked.find('/');
  const std::string_view first = asked.substr(0, slash);
  const bool known = std::ranges::any_of(kParts, [&](const Part& part) { return part.id == first; });
  if (!known) return {asked.empty() ? std::string_view() : kRows, asked};
  return {first, slash == std::string_view::npos ? std::string_view() : asked.substr(slash + 1)};
}

}  // namespace pbs::explain
