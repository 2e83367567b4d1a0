// SPDX-License-Identifier: MIT
#include "report/formats/html/tree_table.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/fraction.hpp"
#include "report/formats/html/blocks.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_labels.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

bool is_leaf(const NodeScore& node) {
  return !node.method.empty();
}

std::size_t depth_of(const NodeScore& node) {
  return static_cast<std::size_t>(std::count(node.path.begin(), node.path.end(), '.'));
}

// All experts gave the same: how their points were joined says nothing.
bool agreed(const NodeScore& node) {
  return !node.experts.empty() && node.spread && node.spread->is_zero() && node.method == "judged";
}

std::string points_text(const NodeScore& node) {
  if (node.points) return grouped(*node.points);
  if (node.low && node.high) return fmt::format("{}–{}", *node.low, *node.high);
  return {};
}

// How the points came about, where it says more than they do.
std::string reckoning_of(const NodeScore& node) {
  if (agreed(node) || !node.points) return {};
  const std::string reckoning = calculation(node.formula, node.exact, node.points);
  return reckoning == node.points->to_string() ? std::string() : reckoning;
}

bool has_remark(const NodeScore& node) {
  return is_leaf(node) && (node.status != RowStatus::scored || !node.rating.empty() ||
                           !node.reason.empty() || !reckoning_of(node).empty());
}

class TreeTable {
 public:
  TreeTable(const List<NodeScore>& nodes, HtmlText& html) : nodes_(nodes), html_(html) {
    for (const NodeScore& node : nodes_) {
      if (is_leaf(node)) cites_.add(node.cite);
      form_ = form_ || !node.form.empty();
      remarks_ = remarks_ || has_remark(node);
      if (node.experts.size() > experts_.size()) experts_ = node.experts;
    }
    cites_.settle();
    for (const NodeScore& node : nodes_) remarks_ = remarks_ || !cites_.mark(node.cite).empty();
  }

  void write(const TreeFoot& foot) {
    write_head();
    for (const NodeScore& node : nodes_) write_node(node);
    html_.close_chinese("tbody");
    write_foot(foot);
    html_.raw("</table>\n");
    cites_.write(html_);
  }

 private:
  void write_head() {
    html_.raw(experts_.empty() ? "<table class=\"tree\"><thead><tr>"
                               : "<table class=\"tree ex\"><thead><tr>");
    html_.words("th", label::kIndicator).words("th", label::kWeight).words("th", label::kScored);
    if (!experts_.empty()) write_expert_names();
    if (form_) html_.words("th", label::kFormRules);
    if (remarks_) html_.words("th", label::kRemark);
    html_.raw("</tr></thead>").open_chinese("tbody").raw("\n");
  }

  void write_expert_names() {
    html_.raw("<th>");
    bool first = true;
    for (const ExpertPoints& expert : experts_) {
      if (!first) html_.raw(" / ");
      first = false;
      html_.user(expert.expert);
    }
    html_.raw("</th>");
  }

  void write_node(const NodeScore& node) {
    const bool leaf = is_leaf(node);
    html_.raw(leaf ? "<tr>" : depth_of(node) == 0 ? "<tr class=\"a\">" : "<tr class=\"b\">");
    html_.block("th", node.name.empty() ? node.path : node.name).raw("<td>");
    if (node.weight) html_.text(grouped(*node.weight));
    html_.raw("</td><td>").text(points_text(node)).raw("</td>");
    if (!leaf) {
      html_.raw("</tr>\n");
      return;
    }
    if (!experts_.empty()) write_experts(node);
    if (form_) write_form(node);
    if (remarks_) write_remark(node);
    html_.raw("</tr>\n");
  }

  void write_experts(const NodeScore& node) {
    html_.raw("<td>");
    bool first = true;
    for (const ExpertPoints& expert : node.experts) {
      if (!first) html_.raw(" / ");
      first = false;
      html_.text(expert.points ? expert.points->to_string() : "—");
    }
    html_.raw("</td>");
  }

  // ✓ T-01 T-02 ✗ T-05 (2)
  void write_form(const NodeScore& node) {
    html_.raw("<td>");
    bool first = true;
    for (const bool passed : {true, false}) {
      bool marked = false;
      for (const FormCheck& check : node.form) {
        if ((check.findings == 0) != passed) continue;
        if (!first) html_.raw(" ");
        first = false;
        if (!marked) html_.raw(passed ? "✓ " : "✗ ");
        marked = true;
        html_.text(check.rule);
        if (!passed) html_.text(fmt::format("({})", check.findings));
      }
    }
    html_.raw("</td>");
  }

  // Rating, formula, why points were taken off, source.
  void write_remark(const NodeScore& node) {
    html_.raw("<td>");
    if (node.status != RowStatus::scored) {
      html_.words("i class=\"tag\"", both(status_words, node.status)).raw(" ");
    }
    if (!node.rating.empty()) html_.words("b", both(rating_words, node.rating)).raw(" ");
    const std::string reckoning = reckoning_of(node);
    if (!reckoning.empty()) html_.user(reckoning).raw(" ");
    html_.user(node.reason).raw(cites_.mark(node.cite)).raw("</td>");
  }

  void write_foot(const TreeFoot& foot) {
    html_.raw("<tfoot>");
    if (!foot.rounding.is_zero()) {
      line(label::kWhole, weights(),
           foot.total ? difference(foot.total, foot.rounding) : std::nullopt);
      html_.raw("<tr>").words("th", label::kRoundingNote).raw("<td></td><td>");
      html_.text(with_sign(foot.rounding)).raw("</td></tr>");
    }
    if (foot.total) end(label::kTotal, foot.total, foot.grade);
    if (!foot.total) end(label::kWorst, foot.low, foot.worst);
    if (!foot.total) end(label::kBest, foot.high, foot.best);
    html_.raw("</tfoot>");
  }

  void line(const Words& name, const std::optional<Decimal>& weight,
            const std::optional<Decimal>& points) {
    html_.raw("<tr>").words("th", name).raw("<td>").text(weight ? grouped(*weight) : "");
    html_.raw("</td><td>").text(points ? grouped(*points) : "").raw("</td></tr>");
  }

  void end(const Words& name, const std::optional<Decimal>& points,
           const std::optional<Grade>& grade) {
    if (!points) return;
    const std::optional<Decimal> weight = weights();
    html_.raw("<tr class=\"total\">").words("th", name).raw("<td>");
    html_.text(weight ? grouped(*weight) : "").raw("</td><td>").text(grouped(*points));
    html_.raw("</td><td>");
    if (grade) write_grade(*grade, html_);
    html_.raw("</td></tr>");
  }

  std::optional<Decimal> weights() const {
    Fraction sum;
    for (const NodeScore& node : nodes_) {
      if (depth_of(node) == 0 && node.weight) sum += *node.weight;
    }
    return sum.exact_decimal();
  }

  const List<NodeScore>& nodes_;
  HtmlText& html_;
  CiteNotes cites_;
  List<ExpertPoints> experts_;  // of the node with most of them
  bool form_ = false, remarks_ = false;  // some node has them
};

}  // namespace

TreeFoot TreeFoot::of(const TreeTotal& total) {
  TreeFoot foot;
  if (total.total) foot.total = total.total->total;
  if (total.total) foot.grade = total.total->grade;
  if (total.worst) foot.low = total.worst->total;
  if (total.worst) foot.worst = total.worst->grade;
  if (total.best) foot.high = total.best->total;
  if (total.best) foot.best = total.best->grade;
  foot.rounding = total.rounding;
  return foot;
}

TreeFoot TreeFoot::of(const ExAnteScore& score) {
  TreeFoot foot;
  foot.total = score.total;
  foot.low = score.low;
  foot.high = score.high;
  foot.rounding = score.rounding;
  return foot;
}

void write_tree_table(const List<NodeScore>& nodes, const TreeFoot& foot, HtmlText& html) {
  if (nodes.empty()) return;
  TreeTable(nodes, html).write(foot);
}

}  // namespace pbs
