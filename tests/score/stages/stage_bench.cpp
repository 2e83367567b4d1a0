// SPDX-License-Identifier: MIT
#include "score/stages/stage_bench.hpp"

#include <sstream>

#include "catch.hpp"
#include "score/formula_value.hpp"

namespace pbs::test {

namespace {

std::string base_project() {
  std::istringstream lines(read_file(PBS_SOURCE_DIR "/lib/data/rules/base.yaml"));
  std::string text;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("ex_ante:") || line.starts_with("target_review:")) continue;
    text.append(line).append("\n");
  }
  return text;
}

std::string project_text(std::string_view stages, std::string_view from, std::string_view to) {
  std::string text = base_project().append(stages);
  if (from.empty()) return text;
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string describe(const TotalGrade& total) {
  return total.total.to_string() + " " + std::string(grade_name(total.grade));
}

// The value a leaf's formula must have.
Fraction unrounded(const NodeScore& node) {
  if (node.exact.empty()) return *node.points;
  const std::size_t slash = node.exact.find('/');
  const Fraction over = *Decimal::parse(node.exact.substr(0, slash));
  if (slash == std::string_view::npos) return over;
  return over / Fraction(*Decimal::parse(node.exact.substr(slash + 1)));
}

}  // namespace

StageBench::StageBench(std::string_view stages, std::string_view from, std::string_view to)
    : run_(run_project("a.yaml", project_text(stages, from, to))) {
  policy = *run_->policy;
}

void StageBench::add_tree(std::string text) {
  REQUIRE(bench_.add(std::move(text)) != nullptr);
}

const IndicatorSet* StageBench::find(std::string_view id) const {
  const IndicatorSet* const own = bench_.sets.find(id);
  return own != nullptr ? own : embedded_sets().find(id);
}

const Scorecard& StageBench::score() {
  card_ = Scorecard();
  score_project({*run_->project, policy, *run_->source, true, this, as_of}, arena_, card_);
  return card_;
}

const NodeScore& node_at(const List<NodeScore>& nodes, std::string_view path) {
  for (const NodeScore& node : nodes) {
    if (node.path == path) return node;
  }
  FAIL("no node " << path);
  throw std::logic_error("not reached");
}

std::string points_at(const List<NodeScore>& nodes, std::string_view path) {
  const NodeScore& node = node_at(nodes, path);
  if (node.points) return node.points->to_string();
  if (node.low) return node.low->to_string() + "–" + node.high->to_string();
  return std::string(status_name(node.status));
}

bool formulas_hold(const List<NodeScore>& nodes) {
  for (const NodeScore& node : nodes) {
    if (node.method.empty() || !node.points) continue;
    CAPTURE(node.path, node.formula, node.exact);
    const auto value = formula_value(node.formula);
    CHECK(value.has_value());
    if (!value || *value != unrounded(node)) return false;
  }
  return true;
}

std::string outcome(const TreeTotal& result) {
  if (result.total) return describe(*result.total);
  if (result.worst) return describe(*result.worst) + " – " + describe(*result.best);
  return "none";
}

}  // namespace pbs::test
