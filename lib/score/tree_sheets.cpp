// SPDX-License-Identifier: MIT
#include "score/tree_sheets.hpp"

#include <algorithm>
#include <string>

#include "score/cite_text.hpp"
#include "score/grading.hpp"
#include "score/row_fields.hpp"

namespace pbs {

namespace {

const SheetCell* find_cell(const Sheet& sheet, std::string_view path) {
  for (const SheetCell& cell : sheet.cells) {
    if (cell.path.stated() == path) return &cell;
  }
  return nullptr;
}

GivenToLeaf given_by(const SheetCell& cell) {
  GivenToLeaf given;
  given.points = cell.points.value;
  if (cell.states_met) given.met = &cell.met;
  return given;
}

// Of the first sheet that judges the leaf.
Location place_given(const Evaluation& evaluation, std::string_view path) {
  for (const Sheet& sheet : evaluation.sheets) {
    const SheetCell* const cell = find_cell(sheet, path);
    if (cell != nullptr) return cell->points ? cell->points.written.place : cell->place;
  }
  return {};
}

Decimal weight_of(const Sheet& sheet) {
  if (!sheet.weight) return Decimal(1);
  return sheet.weight->is_negative() ? Decimal() : *sheet.weight;
}

// The reasons of all sheets, each once.
std::string_view reasons(const Evaluation& evaluation, std::string_view path, Arena& arena) {
  std::vector<std::string_view> texts;
  for (const Sheet& sheet : evaluation.sheets) {
    const SheetCell* const cell = find_cell(sheet, path);
    if (cell == nullptr || cell->reason.blank()) continue;
    if (std::ranges::find(texts, cell->reason.stated()) == texts.end()) {
      texts.push_back(cell->reason.stated());
    }
  }
  if (texts.size() <= 1) return texts.empty() ? std::string_view{} : texts[0];
  std::string all;
  for (const std::string_view text : texts) all.append(all.empty() ? "" : "；").append(text);
  return arena.keep(all);
}

// An interval has no grade of its own.
std::optional<TotalGrade> certain(const TreeSums& sums, const Policy& policy) {
  return tree_total(sums.range(), policy.grade.bands, policy).total;
}

}  // namespace

MarkedTree::MarkedTree(const ScoreInput& input, const IndicatorSet& set,
                       const Evaluation& evaluation, const SelfEvaluationScore* rows)
    : input_(input), set_(set), evaluation_(evaluation) {
  for (const TreeLeaf& leaf : tree_leaves(set)) leaves_.push_back(marked(leaf, rows));
}

MarkedLeaf MarkedTree::marked(const TreeLeaf& leaf, const SelfEvaluationScore* rows) const {
  MarkedLeaf out{leaf, &leaf_method(*leaf.node, {}), {}, {}, {}};
  if (leaf.weight.is_zero()) return out;
  LeafInput in{input_.project, input_.policy, rows, *leaf.node, leaf.weight, {}};
  if (out.method->computed) {
    out.computed = out.method->score(in);
    if (input_.explain) out.method->formula(in, *out.computed, out.formula);
    return out;
  }
  for (std::size_t i = 0; i < evaluation_.sheets.size(); ++i) {
    const Sheet& sheet = evaluation_.sheets[i];
    const SheetCell* const cell = find_cell(sheet, leaf.node->path);
    if (cell == nullptr) continue;
    in.given = given_by(*cell);
    const TreeMethod& method = leaf_method(*leaf.node, in.given);
    const LeafResult result = method.score(in);
    if (result.outcome != LeafOutcome::points) continue;
    if (out.marks.empty()) out.method = &method;
    ExpertMark& mark = out.marks.emplace_back(ExpertMark{i, result.points, weight_of(sheet), {}});
    if (input_.explain) method.formula(in, result, mark.formula);
  }
  return out;
}

LeafResult MarkedTree::result(const MarkedLeaf& leaf, std::span<const ExpertMark> marks) const {
  if (leaf.computed) return *leaf.computed;
  if (marks.empty()) return missing_leaf();
  return {.points = joined_points(marks, input_.policy.evaluation.experts)};
}

LeafPoints MarkedTree::printed(const MarkedLeaf& leaf, const LeafResult& result) const {
  if (leaf.leaf.weight.is_zero()) return {};
  return printed_leaf(result, leaf.leaf.weight, input_.policy.evaluation.missing, input_.policy);
}

template <typename Counts>
TreeSums MarkedTree::sums(Counts counts) const {
  TreeSums sums;
  std::vector<ExpertMark> marks;
  for (const MarkedLeaf& leaf : leaves_) {
    marks.clear();
    for (const ExpertMark& mark : leaf.marks) {
      if (counts(mark.sheet)) marks.push_back({mark.sheet, mark.points, mark.weight, {}});
    }
    sums.add(leaf.leaf, printed(leaf, result(leaf, marks)));
  }
  return sums;
}

TreeTotal MarkedTree::total() const {
  const TreeSums all = sums([](std::size_t) { return true; });
  return tree_total(all.range(), input_.policy.grade.bands, input_.policy);
}

std::optional<TotalGrade> MarkedTree::alone(std::size_t sheet) const {
  return certain(sums([sheet](std::size_t one) { return one == sheet; }), input_.policy);
}

std::optional<TotalGrade> MarkedTree::without(std::size_t sheet) const {
  return certain(sums([sheet](std::size_t one) { return one != sheet; }), input_.policy);
}

void MarkedTree::explain(const MarkedLeaf& leaf, const LeafResult& result, Arena& arena,
                         NodeScore& node) const {
  node.method = leaf.method->name;
  const bool points = result.outcome == LeafOutcome::points;
  if (points && node.points && Fraction(*node.points) != result.points) {
    node.exact = arena.keep(result.points.to_string());
  }
  if (!input_.explain) return;
  node.cite = leaf.leaf.cite.empty() ? cite_text(leaf.method->cite, arena) : leaf.leaf.cite;
  std::string formula = leaf.formula;
  if (points && !leaf.computed) {
    append_joined(formula, leaf.marks, input_.policy.evaluation.experts);
  } else if (!points && node.points) {
    node.points->append_to(formula);
  }
  node.formula = arena.keep(formula);
}

void MarkedTree::show_experts(const MarkedLeaf& leaf, Arena& arena, NodeScore& node) const {
  std::optional<Decimal> least;
  std::optional<Decimal> most;
  for (std::size_t i = 0; i < evaluation_.sheets.size(); ++i) {
    ExpertPoints& shown = node.experts.append(arena);
    shown.expert = evaluation_.sheets[i].expert;
    const auto mark = std::ranges::find(leaf.marks, i, &ExpertMark::sheet);
    if (mark == leaf.marks.end()) continue;
    shown.points = printed_points(mark->points, leaf.leaf.weight, input_.policy).points;
    if (const SheetCell* const cell = find_cell(evaluation_.sheets[i], leaf.leaf.node->path)) {
      shown.place = card_place(input_, cell->points ? cell->points.written.place : cell->place);
    }
    least = least ? std::min(*least, *shown.points) : *shown.points;
    most = most ? std::max(*most, *shown.points) : *shown.points;
  }
  if (leaf.marks.size() > 1) node.spread = *most - *least;
}

NodeScore MarkedTree::node(const MarkedLeaf& leaf, Arena& arena) const {
  const LeafResult joined = result(leaf, leaf.marks);
  NodeScore node = leaf_node(leaf.leaf, printed(leaf, joined));
  explain(leaf, joined, arena, node);
  node.given_place = card_place(input_, place_given(evaluation_, leaf.leaf.node->path));
  node.reason = reasons(evaluation_, leaf.leaf.node->path, arena);
  if (!leaf.computed && evaluation_.sheets.size() > 1) show_experts(leaf, arena, node);
  return node;
}

List<NodeScore> MarkedTree::nodes(Arena& arena) const {
  std::vector<NodeScore> leaves;
  leaves.reserve(leaves_.size());
  for (const MarkedLeaf& leaf : leaves_) leaves.push_back(node(leaf, arena));
  return tree_nodes(set_, leaves, input_.policy, arena);
}

}  // namespace pbs
