// SPDX-License-Identifier: MIT
#include "validate/indicators_whole.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/fraction.hpp"
#include "base/text.hpp"
#include "declaration/vocabulary.hpp"
#include "model/dimension.hpp"
#include "validate/indicators_check.hpp"
#include "validate/indicators_tree_rules.hpp"
#include "validate/indicators_weights.hpp"
#include "validate/policy_methods.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr std::size_t kDimensions = 4;
constexpr std::size_t kContents = 7;

// decision, process, output or benefit; empty for any other word.
std::string_view branch_of(const Text& written) {
  const int term = kNodeClassWords.find(written.stated());
  return term < 0 ? std::string_view{} : kNodeClassWords.terms[static_cast<std::size_t>(term)].id;
}

// The dimension of what a method measures (FE-01, FE-02).
std::optional<Dimension> dimension_of_method(std::string_view method) {
  if (method == "cost_saving") return Dimension::economy;
  if (is_listed(method, "received_rate execution_rate completion_rate")) {
    return Dimension::efficiency;
  }
  return std::nullopt;
}

// The first levels (1.7 of the framework of 财预〔2020〕10号) a method of a tree belongs to; empty:
// any.
std::string_view branches_of(const NodeDeclaration& leaf, std::string_view method) {
  if (is_listed(method, "received_rate execution_rate")) return "process";
  if (is_listed(method, "completion_rate cost_saving")) return "output";
  const int of = method == "rows" ? kIndicatorClassWords.find(leaf.of.stated()) : -1;
  if (of < 0) return {};
  switch (first_level(static_cast<IndicatorClass>(of))) {
    case FirstLevel::output:
    case FirstLevel::cost:
      return "output";
    case FirstLevel::benefit:
    case FirstLevel::satisfaction:
      return "benefit";
    default:
      return {};
  }
}

// FE-06 speaks of a project's rows and of an indicator file alike: one rule.
const RuleInfo& coverage_rule() {
  const std::span<const WrittenRule> rules = evaluation_form_rules();
  return std::find_if(rules.begin(), rules.end(),
                      [](const WrittenRule& rule) { return rule.info.id == "FE-06"; })
      ->info;
}

// What a leaf has from the nodes above it.
struct Inherited {
  std::string_view branch;  // class of the first level
  bool dimension = false;
  bool cited = false;
};

class WholeCheck {
 public:
  WholeCheck(const IndicatorSet& set, const IndicatorsDeclaration& written, const Policy& policy,
             FindingLog& log)
      : set_(set), written_(written), policy_(policy), log_(log) {}

  void run() {
    if (set_.nodes.empty() || set_.stage.empty()) return;
    if (evaluates()) check_branches();
    walk(written_.indicators, set_.nodes, {}, written_.ahp.place.known());
    check_dimensions();
    if (evaluates()) check_contents();
    check_approver();
    check_cited();
  }

 private:
  bool evaluates() const { return set_.stage == "evaluation"; }

  Finding& add(TreeRule rule, Location at) {
    return log_.add(tree_rule(rule), {set_.source.get(), at});
  }

  void walk(const List<NodeDeclaration>& written, const std::vector<IndicatorNode>& nodes,
            const Inherited& above, bool weighed) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const NodeDeclaration& one = written[i];
      const IndicatorNode& node = nodes[i];
      Inherited known = above;
      if (&written == &written_.indicators) known.branch = branch_of(one.indicator_class);
      known.dimension = known.dimension || note_dimension(one, node);
      known.cited = known.cited || !one.cite.blank();
      note_content(one, node);
      if (!weighed && !one.weight.blank()) ++typed_weights_;
      if (node.nodes.empty()) {
        check_leaf(one, node, known);
      } else {
        walk(one.indicators, node.nodes, known, one.ahp.place.known());
      }
    }
  }

  bool note_dimension(const NodeDeclaration& written, const IndicatorNode& node) {
    if (written.dimension.blank()) return false;
    unread_dimension_ = unread_dimension_ || !node.dimension;
    if (node.dimension) dimensions_[static_cast<std::size_t>(*node.dimension)] = true;
    return true;
  }

  void note_content(const NodeDeclaration& written, const IndicatorNode& node) {
    if (written.content.blank()) return;
    const int content = kContentWords.find(node.content);
    unread_content_ = unread_content_ || content < 0;
    if (content >= 0) contents_[static_cast<std::size_t>(content)] = true;
  }

  void check_leaf(const NodeDeclaration& written, const IndicatorNode& leaf,
                  const Inherited& above) {
    if (!above.dimension) note_usual_dimension(leaf);
    if (!above.cited && uncited_++ == 0) first_uncited_ = &written;
    if (evaluates()) check_branch(written, leaf, above.branch);
    if (lists_rows(set_)) check_greatest(written, leaf);
  }

  // FE-01 to FE-04.
  void note_usual_dimension(const IndicatorNode& leaf) {
    std::optional<Dimension> usual = dimension_of_method(leaf.method);
    const int of = kIndicatorClassWords.find(leaf.of);
    if (leaf.method == "rows" && of >= 0) usual = usual_dimension(static_cast<IndicatorClass>(of));
    if (lists_rows(set_) && leaf.indicator_class) usual = usual_dimension(*leaf.indicator_class);
    if (usual) dimensions_[static_cast<std::size_t>(*usual)] = true;
  }

  void check_branch(const NodeDeclaration& written, const IndicatorNode& leaf,
                    std::string_view branch) {
    const std::string_view fitting = branches_of(written, leaf.method);
    if (branch.empty() || fitting.empty() || is_listed(branch, fitting)) return;
    add(TreeRule::branch, written.method.place)
        .about(node_key(written))
        .with("method", leaf.method)
        .with("class", std::string(branch))
        .with("fitting", std::string(fitting));
  }

  // T-18 of a project, before any has taken the set up.
  void check_greatest(const NodeDeclaration& written, const IndicatorNode& leaf) {
    const std::optional<Decimal>& most = policy_.target.max_weight;
    if (!most || !leaf.weight || *leaf.weight <= *most) return;
    add(TreeRule::greatest, leaf.weight.written.place)
        .about(node_key(written))
        .with_number("weight", leaf.weight->to_string())
        .with_number("most", most->to_string());
  }

  // The first level of an evaluation: its classes, and what output and benefit come to.
  void check_branches() {
    bool known = true;
    for (const NodeDeclaration& one : written_.indicators) {
      if (one.indicator_class.blank()) {
        const Location at = one.id.blank() ? one.place : one.id.place;
        add_node_finding(IndicatorRule::row_class, set_, at, one, log_)
            .with("no_branch", escape_for_message(node_key(one)));
      }
      known = known && !branch_of(one.indicator_class).empty();
    }
    if (known) check_output_benefit();
  }

  void check_output_benefit() {
    Decimal whole;
    Decimal part;
    std::string words;
    const NodeDeclaration* first = nullptr;
    for (std::size_t i = 0; i < set_.nodes.size(); ++i) {
      const std::optional<PointsRange> points = points_of(set_.nodes[i]);
      if (!points || points->low != points->high) return;
      whole += points->low;
      if (!is_listed(branch_of(written_.indicators[i].indicator_class), "output benefit"))
        continue;
      if (first == nullptr) first = &written_.indicators[i];
      part += points->low;
      words += words.empty() ? "" : " + ";
      points->low.append_to(words);
    }
    const Decimal least = policy_.evaluation.min_output_benefit;
    if (whole.sign() <= 0 || part * Decimal(100) >= least * whole) return;
    words = first == nullptr ? "0" : words + " = " + part.to_string();
    const Fraction share = Fraction(part) * Fraction(100) / Fraction(whole);
    const bool placed = first != nullptr && !first->weight.blank();
    add(TreeRule::output_benefit, placed ? first->weight.place : written_.id.place)
        .about("output + benefit")
        .with("sum", words)
        .with_number("share", round(share, 2, Rounding::half_up).to_string())
        .with_number("least", least.to_string());
  }

  void check_dimensions() {
    const RequireAll required = policy_.require_all_dimensions;
    if (unread_dimension_ || required == RequireAll::off) return;
    std::string zh;
    std::string en;
    for (std::size_t i = 0; i < kDimensions; ++i) {
      if (dimensions_[i]) continue;
      const bool named = i < policy_.dimension_names.size();
      append(named ? std::string_view(policy_.dimension_names[i])
                   : kDimensionWords.terms[i].zh.front(),
             "、", zh);
      append(kDimensionWords.terms[i].id, ", ", en);
    }
    if (en.empty()) return;
    const Severity severity = required == RequireAll::error ? Severity::error : Severity::warning;
    log_.add(coverage_rule(), {set_.source.get(), written_.id.place}, severity)
        .about("dimension")
        .with("missing_zh", zh)
        .with("missing", en);
  }

  void check_contents() {
    if (unread_content_) return;
    std::string zh;
    std::string en;
    for (std::size_t i = 0; i < kContents; ++i) {
      if (contents_[i]) continue;
      append(kContentWords.terms[i].zh.front(), "、", zh);
      append(kContentWords.terms[i].id, ", ", en);
    }
    if (en.empty()) return;
    add(TreeRule::contents, written_.id.place)
        .about("content")
        .with("missing_zh", zh)
        .with("missing", en);
  }

  void check_approver() {
    const ApprovalDeclaration& approved = written_.approved;
    if (typed_weights_ == 0 || !approved.by.blank()) return;
    Finding& finding =
        add(TreeRule::approver, approved.place.known() ? approved.place : written_.id.place);
    finding.about("approved").with_number("count", std::to_string(typed_weights_));
  }

  // Rows rest on the approval of the set, a tree on what each of its leaves is taken from.
  void check_cited() {
    if (lists_rows(set_) || uncited_ == 0) return;
    add(TreeRule::uncited, written_.id.place)
        .about("cite")
        .with_number("count", std::to_string(uncited_))
        .with("example", escape_for_message(node_key(*first_uncited_)));
  }

  static void append(std::string_view word, std::string_view between, std::string& words) {
    if (!words.empty()) words += between;
    words += word;
  }

  const IndicatorSet& set_;
  const IndicatorsDeclaration& written_;
  const Policy& policy_;
  FindingLog& log_;
  std::array<bool, kDimensions> dimensions_{};
  std::array<bool, kContents> contents_{};
  bool unread_dimension_ = false;
  bool unread_content_ = false;
  std::size_t typed_weights_ = 0;
  std::size_t uncited_ = 0;
  const NodeDeclaration* first_uncited_ = nullptr;
};

}  // namespace

void check_whole_set(const IndicatorSet& set, const IndicatorsDeclaration& written,
                     const Policy& policy, FindingLog& log) {
  WholeCheck(set, written, policy, log).run();
}

}  // namespace pbs
