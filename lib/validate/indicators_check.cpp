// SPDX-License-Identifier: MIT
// Points on every level (W-05, observed in the unified system): those below a node add up to the
// node's, and all together to the total, which is 90 beside 10 for execution in a self-evaluation
// and 100 (百分制) in a tree.
#include "validate/indicators_check.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "validate/policy_methods.hpp"

namespace pbs {
namespace {

constexpr std::string_view kTreeMethods =
    "checklist rating judged rows received_rate execution_rate completion_rate cost_saving";
// Nothing can be computed before the year.
constexpr std::string_view kJudgedMethods = "checklist rating judged";
constexpr std::string_view kRowMethods =
    "ratio ratio_threshold inverse_excess inverse_ratio equal zero_target direct levels "
    "satisfaction_steps tiers deadline range";

std::string_view methods_of_stage(const IndicatorSet& set) {
  if (lists_rows(set)) return kRowMethods;
  return set.stage == "evaluation" || set.stage.empty() ? kTreeMethods : kJudgedMethods;
}

// The points of a node: its own, else those below it; nothing when some are missing.
std::optional<Decimal> points_of(const IndicatorNode& node) {
  if (node.weight || node.nodes.empty()) return node.weight.value;
  Decimal sum;
  for (const IndicatorNode& child : node.nodes) {
    const std::optional<Decimal> points = points_of(child);
    if (!points) return std::nullopt;
    sum += *points;
  }
  return sum;
}

struct Sum {
  std::string words;  // 10 + 20 = 30
  Decimal value;
};

std::optional<Sum> sum_of(const std::vector<IndicatorNode>& nodes) {
  Sum sum;
  for (const IndicatorNode& node : nodes) {
    const std::optional<Decimal> points = points_of(node);
    if (!points) return std::nullopt;
    if (!sum.words.empty()) sum.words += " + ";
    points->append_to(sum.words);
    sum.value += *points;
  }
  sum.words += " = ";
  sum.value.append_to(sum.words);
  return sum;
}

void check_level(const IndicatorSet& set, const std::vector<IndicatorNode>& nodes,
                 const Decimal& wanted, Location at, std::string_view key, FindingLog& log) {
  const std::optional<Sum> sum = sum_of(nodes);
  if (!sum || sum->value == wanted) return;
  log.add(indicator_rule(IndicatorRule::sum), {set.source.get(), at})
      .about(key)
      .with("sum", sum->words)
      .with_number("wanted", wanted.to_string());
}

void check_node_sums(const IndicatorSet& set, const IndicatorNode& node, FindingLog& log) {
  if (node.nodes.empty()) return;
  if (node.weight) {
    check_level(set, node.nodes, *node.weight, node.weight.written.place, node.path, log);
  }
  for (const IndicatorNode& child : node.nodes) check_node_sums(set, child, log);
}

// `of` names the class of the rows that method `rows` takes.
void check_of(const IndicatorSet& set, const NodeDeclaration& written, const IndicatorNode& node,
              FindingLog& log) {
  const bool rows = node.method == "rows";
  if (rows && written.of.blank()) {
    add_node_finding(IndicatorRule::method, set, written.method.place, written, log)
        .with("no_of", node.method);
  } else if (!rows && !written.of.blank() && !written.method.blank()) {
    add_node_finding(IndicatorRule::method, set, written.of.place, written, log)
        .with("needless_of", node.method);
  }
}

}  // namespace

bool lists_rows(const IndicatorSet& set) {
  return set.stage == "self_evaluation";
}

std::string_view node_key(const NodeDeclaration& node) {
  return node.id.blank() ? node.name.stated() : node.id.stated();
}

Finding& add_node_finding(IndicatorRule rule, const IndicatorSet& set, Location at,
                          const NodeDeclaration& node, FindingLog& log) {
  return log.add(indicator_rule(rule), {set.source.get(), at}).about(node_key(node));
}

void check_node_method(const IndicatorSet& set, const NodeDeclaration& written,
                       const IndicatorNode& node, FindingLog& log) {
  check_of(set, written, node, log);
  if (node.method.empty()) return;
  const auto add = [&]() -> Finding& {
    return add_node_finding(IndicatorRule::method, set, written.method.place, written, log)
        .with("method", node.method);
  };
  const std::string_view possible = methods_of_stage(set);
  if (!is_listed(node.method, possible)) {
    add().with("stage", set.stage).with("fitting", std::string(possible));
    return;
  }
  if (!lists_rows(set)) return;
  const std::optional<IndicatorClass> row_class = node.indicator_class.value;
  if (node.method == "satisfaction_steps" && row_class &&
      first_level(*row_class) != FirstLevel::satisfaction) {
    add().with("class", escape_for_message(written.indicator_class.value));
  } else if (node.target && !method_fits(node.method, *node.target)) {
    const Location at = node.target.written.place;
    add()
        .see({set.source.get(), at})
        .with("target", escape_for_message(set.source->text().substr(at.begin, at.end - at.begin)))
        .with("fitting", std::string(fitting_methods(method_key(*node.target))));
  }
}

void check_criteria(const IndicatorSet& set, const NodeDeclaration& written,
                    const IndicatorNode& node, std::span<const Stated<Decimal>> points,
                    FindingLog& log) {
  if (node.method == "checklist" && written.criteria.empty()) {
    add_node_finding(IndicatorRule::criteria, set, written.method.place, written, log)
        .with("none", escape_for_message(node_key(written)));
    return;
  }
  const auto blank = [](const Stated<Decimal>& one) { return one.written.blank(); };
  const auto missing = std::find_if(points.begin(), points.end(), blank);
  if (std::all_of(points.begin(), points.end(), blank)) return;
  if (missing != points.end()) {
    const auto number = static_cast<std::size_t>(missing - points.begin());
    add_node_finding(IndicatorRule::criteria, set, written.criteria[number].place, written, log)
        .with_number("without_points", std::to_string(number + 1));
    return;
  }
  std::vector<IndicatorNode> criteria(points.size());
  for (std::size_t i = 0; i < points.size(); ++i) criteria[i].weight = points[i];
  const std::optional<Sum> sum = sum_of(criteria);
  if (!sum || !node.weight || sum->value == *node.weight) return;
  add_node_finding(IndicatorRule::criteria, set, written.weight.place, written, log)
      .with("sum", sum->words)
      .with_number("wanted", node.weight->to_string());
}

void check_sums(const IndicatorSet& set, const IndicatorsDeclaration& written, FindingLog& log) {
  constexpr int kFull = 100;
  if (set.nodes.empty()) return;
  const bool stated = !written.total.blank();
  if (set.total || (!stated && !lists_rows(set))) {
    const Location at = stated ? written.total.place : written.id.place;
    check_level(set, set.nodes, set.total ? *set.total : Decimal(kFull), at, "total", log);
  }
  for (const IndicatorNode& node : set.nodes) check_node_sums(set, node, log);
}

void check_siblings(const IndicatorSet& set, const List<NodeDeclaration>& siblings,
                    FindingLog& log) {
  std::vector<const NodeDeclaration*> sorted;
  for (const NodeDeclaration& node : siblings) {
    if (!node_key(node).empty()) sorted.push_back(&node);
  }
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const NodeDeclaration* a, const NodeDeclaration* b) {
                     return node_key(*a) < node_key(*b);
                   });
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (node_key(*sorted[i]) != node_key(*sorted[i - 1])) continue;
    const Text& key = sorted[i]->id.blank() ? sorted[i]->name : sorted[i]->id;
    const Text& first = sorted[i - 1]->id.blank() ? sorted[i - 1]->name : sorted[i - 1]->id;
    add_node_finding(IndicatorRule::duplicate, set, key.place, *sorted[i], log)
        .see({set.source.get(), first.place})
        .with("key", escape_for_message(key.value));
  }
}

}  // namespace pbs
