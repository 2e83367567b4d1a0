// SPDX-License-Identifier: MIT
// F-77: what nobody judged in a tree that was begun. The total stays open until it is.
#include <string>

#include "recheck/rule_tables.hpp"

namespace pbs {

namespace {

bool is_leaf(const List<NodeScore>& nodes, std::size_t i) {
  if (i + 1 == nodes.size()) return true;
  const std::string_view next = nodes[i + 1].path;
  return !next.starts_with(std::string(nodes[i].path) + ".");
}

// The experts whose sheets leave the leaf out while others judge it: " (甲, 丙)".
std::string silent_experts(const NodeScore& leaf) {
  std::string out;
  for (const ExpertPoints& expert : leaf.experts) {
    if (expert.points) continue;
    out.append(out.empty() ? " (" : ", ").append(expert.expert);
  }
  return out.empty() ? out : out + ")";
}

struct Unjudged {
  std::size_t leaves = 0, absent = 0;
  std::string paths, names;
};

Unjudged unjudged_leaves(const List<NodeScore>& nodes, bool rated) {
  Unjudged out;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const NodeScore& node = nodes[i];
    if (!is_leaf(nodes, i)) continue;
    ++out.leaves;
    const std::string experts = silent_experts(node);
    const bool open = rated ? node.rating.empty() : node.status == RowStatus::pending;
    if (!open && experts.empty()) continue;
    if (out.absent++ > 0) {
      out.paths += ", ";
      out.names += "、";
    }
    out.paths.append(node.path).append(experts);
    out.names.append(node.name).append(experts);
  }
  return out;
}

// A tree of which nothing was judged has only its conclusion: that is allowed.
void say_unjudged(const ScoredInput& in, Location at, const List<NodeScore>& nodes, bool rated,
                  const RuleInfo& rule, FindingLog& log) {
  const Unjudged found = unjudged_leaves(nodes, rated);
  if (found.absent == 0 || found.absent == found.leaves) return;
  log.add(rule, in.written.at(at))
      .with_number("leaves", std::to_string(found.leaves))
      .with_number("count", std::to_string(found.absent))
      .with("absent", found.paths)
      .with("absent_zh", found.names);
}

void check_judged(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = in.written.project.stages;
  const Scorecard& card = in.card;
  if (card.ex_ante) {
    say_unjudged(in, stages.ex_ante.place, card.ex_ante->nodes, false, rule, log);
  }
  if (card.target_review) {
    say_unjudged(in, stages.target_review.place, card.target_review->nodes,
                 card.target_review->mode == "ratings", rule, log);
  }
  for (std::size_t i = 0; i < card.evaluations.size() && i < stages.evaluations.size(); ++i) {
    say_unjudged(in, stages.evaluations[i].place, card.evaluations[i].nodes, false, rule, log);
  }
}

constexpr ScoredRule kRules[] = {
    {{.id = "F-77",
      .severity = Severity::info,
      .summary = {"评分表有要点还没有得分", "points of a begun assessment are not judged yet"},
      .detail = {"共 {leaves} 个要点，有 {count} 个没有得分：{absent_zh}。",
                 "Not judged: {count} of {leaves} ({absent})."},
      .fix = {"补填评分或评级；取自项目数据的，补填项目的数据",
              "add the points or the rating; where they come from the project's own numbers, add "
              "those"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"有要点没有评分，总分只能是一个区间，等级也可能定不下来。",
              "With a point left open the total is an interval, and the grade may be open too."}},
     check_judged},
};

}  // namespace

std::span<const ScoredRule> tree_recheck_rules() {
  return kRules;
}

}  // namespace pbs
