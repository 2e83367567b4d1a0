// SPDX-License-Identifier: MIT
// A scored tree: leaves with their formulas, inner nodes with the sum of what lies directly below.
#include <algorithm>

#include <fmt/format.h>

#include "report/formats/explain/parts.hpp"
#include "report/formats/explain/row_points.hpp"
#include "report/formats/view/stage_words.hpp"
#include "score/grading.hpp"

namespace pbs::explain {

namespace {

int depth_of(std::string_view path) {
  return static_cast<int>(std::ranges::count(path, '.'));
}

bool below(std::string_view path, std::string_view node) {
  return path.size() > node.size() && path.starts_with(node) && path[node.size()] == '.';
}

bool is_leaf(const List<NodeScore>& nodes, std::size_t i) {
  return i + 1 == nodes.size() || !below(nodes[i + 1].path, nodes[i].path);
}

// Of the nodes one level below `node`; of the first level for an empty path.
Sum sum_below(const List<NodeScore>& nodes, std::string_view node) {
  Sum sum;
  const int depth = node.empty() ? 0 : depth_of(node) + 1;
  for (const NodeScore& one : nodes) {
    if (depth_of(one.path) != depth || !(node.empty() || below(one.path, node))) continue;
    if (one.points) sum.add(*one.points);
  }
  return sum;
}

void write_experts(const NodeScore& node, Page& page) {
  for (const ExpertPoints& expert : node.experts) {
    const std::string points = expert.points ? expert.points->to_string() : "—";
    page.field({"专家", "expert"}, fmt::format("{} {}", expert.expert, points), expert.place);
  }
  page.field({"分歧", "spread"}, node.spread);
}

void write_form(const NodeScore& node, Page& page) {
  for (const FormCheck& check : node.form) {
    const std::string_view none = page.say({"未发现问题", "nothing found"});
    std::string text = fmt::format("{}  ", check.rule);
    text += check.findings == 0 ? std::string(none)
                                : fmt::format(fmt::runtime(page.say({"{} 处", "findings: {}"})),
                                              check.findings);
    page.field({"形式核对", "form check"}, text);
  }
}

void write_leaf(const NodeScore& node, Page& page) {
  const bool rated_only = !node.points && !node.low && !node.rating.empty();
  if (!rated_only) write_points(node, page);
  page.field({"分值", "weight"}, node.weight);
  page.field({"评级", "rating"}, node.rating, node.given_place);
  if (node.rating.empty() && node.experts.empty() && node.given_place.line != 0) {
    page.field({"评分", "given"}, page.say({"见", "at"}), node.given_place);
  }
  write_experts(node, page);
  page.field({"扣分理由", "reason"}, node.reason);
  write_form(node, page);
  if (!node.method.empty()) {
    page.field({"方法", "method"},
               fmt::format("{} {}", method_words(node.method, page.language()), node.method));
  }
  page.leaf_basis(node.cite);
}

void write_inner(const List<NodeScore>& nodes, const NodeScore& node, Page& page) {
  if (node.points) {
    const Sum sum = sum_below(nodes, node.path);
    std::string text = node.points->to_string();
    if (sum.count > 1) text += " = " + sum.text;
    page.field({"得分", "points"}, text);
  } else if (node.low && node.high) {
    page.field({"得分", "points"},
               fmt::format("{}–{} ({})", *node.low, *node.high, page.say({"待定", "pending"})));
  }
  page.field({"分值", "weight"}, node.weight);
}

// Weights of what was taken out for lack of data.
Fraction taken_out(const List<NodeScore>& nodes) {
  Fraction sum;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const NodeScore& node = nodes[i];
    const bool counts = node.points || node.low;
    if (is_leaf(nodes, i) && !counts && node.weight) sum += *node.weight;
  }
  return sum;
}

}  // namespace

bool write_nodes(const List<NodeScore>& nodes, std::string_view under, Page& page) {
  bool found = under.empty();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const NodeScore& node = nodes[i];
    if (!under.empty() && node.path != under && !below(node.path, under)) continue;
    found = true;
    page.item(node.path, node.name, {});
    if (is_leaf(nodes, i)) {
      write_leaf(node, page);
    } else {
      write_inner(nodes, node, page);
    }
  }
  return found;
}

void write_tree_sum(const List<NodeScore>& nodes, const std::optional<Decimal>& total,
                    const Decimal& rounding, Page& page) {
  if (nodes.empty() || !total) return;
  const Sum sum = sum_below(nodes, {});
  write_sum(sum, page);
  const Fraction out = taken_out(nodes);
  if (!out.is_zero()) {
    const Fraction counted = Fraction(kFullPoints) - out;
    page.field({"折算", "rescaled"},
               fmt::format("{} ÷ {} × {}  {}", sum.value.exact_decimal().value_or(Decimal()),
                           counted.exact_decimal().value_or(Decimal()), kFullPoints,
                           page.say({"剔除没有数据的指标", "without the leaves that lack data"})));
  }
  write_rounding(rounding, page);
}

void write_origin(const StageOrigin& origin, Page& page) {
  page.field({"日期", "date"}, origin.date);
  if (!origin.by.empty() || !origin.by_name.empty()) {
    std::string who(role_words(origin.by, page.language()));
    if (!origin.by_name.empty()) who.append(who.empty() ? "" : " ").append(origin.by_name);
    if (!origin.commissioned_by.empty()) {
      const std::string client(role_words(origin.commissioned_by, page.language()));
      who += page.zh() ? "，" + client + "委托" : ", commissioned by " + client;
    }
    if (!origin.selected.empty()) {
      who += page.zh() ? "，" : ", ";
      who += procedure_words(origin.selected, page.language());
    }
    page.field({"主体", "by"}, who);
  }
  page.field({"指标体系", "tree"}, origin.tree);
}

}  // namespace pbs::explain
