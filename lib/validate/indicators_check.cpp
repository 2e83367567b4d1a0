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
#include "validate/indicators_weights.hpp"
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

struct Sum {
  std::string words;  // 10 + 20 = 30, 10 + 40-50 = 50-60
  PointsRange value;
};

void append_points(const PointsRange& points, std::string& words) {
  points.low.append_to(words);
  if (points.low == points.high) return;
  words += '-';
  points.high.append_to(words);
}

Sum sum_of(const std::vector<PointsRange>& parts) {
  Sum sum;
  for (const PointsRange& points : parts) {
    if (!sum.words.empty()) sum.words += " + ";
    append_points(points, sum.words);
    sum.value.low += points.low;
    sum.value.high += points.high;
  }
  sum.words += " = ";
  append_points(sum.value, sum.words);
  return sum;
}

std::optional<Sum> sum_of(const std::vector<IndicatorNode>& nodes) {
  std::vector<PointsRange> parts;
  for (const IndicatorNode& node : nodes) {
    const std::optional<PointsRange> points = points_of(node);
    if (!points) return std::nullopt;
    parts.push_back(*points);
  }
  return sum_of(parts);
}

// Ranges add up when some choice within them does: the lows to no more than is wanted, the
// highs to no less.
void check_level(const IndicatorSet& set, const std::vector<IndicatorNode>& nodes,
                 const PointsRange& wanted, Location at, std::string_view key, FindingLog& log) {
  const std::optional<Sum> sum = sum_of(nodes);
  if (!sum || (sum->value.low <= wanted.high && wanted.low <= sum->value.high)) return;
  std::string words;
  append_points(wanted, words);
  Finding& finding =
      log.add(indicator_rule(IndicatorRule::sum), {set.source.get(), at}).about(key);
  finding.with("sum", sum->words);
  if (wanted.low == wanted.high) {
    finding.with_number("wanted", std::move(words));
  } else {
    finding.with("wanted", std::move(words));
  }
}

void check_node_sums(const IndicatorSet& set, const IndicatorNode& node, FindingLog& log) {
  if (node.nodes.empty()) return;
  if (node.weight || node.range) {
    const PointsRange wanted =
        node.weight ? PointsRange{*node.weight, *node.weight} : *node.range;
    check_level(set, node.nodes, wanted, node.weight.written.place, node.path, log);
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
  if (!written.indicators.empty() && !lists_rows(set)) {
    if (written.method.blank()) return;
    add_node_finding(IndicatorRule::method, set, written.method.place, written, log)
        .with("inner", escape_for_message(written.method.value));
    return;
  }
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

void check_sums(const IndicatorSet& set, const IndicatorsDeclaration& written, FindingLog& log) {
  const std::optional<Decimal> total = total_of(set, written);
  if (total && !set.nodes.empty()) {
    const Location at = written.total.blank() ? written.id.place : written.total.place;
    check_level(set, set.nodes, {*total, *total}, at, "total", log);
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
