// SPDX-License-Identifier: MIT
// An indicator file: values as in a project file (F-), then rows and trees (I-).
#include <string>
#include <utility>
#include <vector>

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/convert.hpp"
#include "validate/convert_internal.hpp"
#include "validate/indicators_check.hpp"
#include "validate/indicators_tree_rules.hpp"
#include "validate/indicators_weights.hpp"
#include "validate/indicators_whole.hpp"
#include "validate/policy_methods.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr std::string_view kStages = "ex_ante target_review self_evaluation evaluation";
constexpr std::string_view kTreeClasses = "decision process output benefit";

std::string stated(const Text& text) {
  return std::string(text.stated());
}

std::string_view id_of(const Vocabulary& words, int term) {
  return term < 0 ? std::string_view{} : words.terms[static_cast<std::size_t>(term)].id;
}

class SetReader {
 public:
  SetReader(std::shared_ptr<const SourceFile> source, const IndicatorsDeclaration& written,
            const Policy& policy, FindingLog& log)
      : written_(written), policy_(policy), log_(log), scalars_(*source, log) {
    set_.source = std::move(source);
  }

  IndicatorSet read() {
    set_.id = stated(written_.id);
    set_.title = stated(written_.title);
    set_.sha256 = sha256_hex(set_.source->text());
    read_stage();
    scalars_.about("total");
    set_.total = scalars_.points(written_.total);
    scalars_.about("approved.date");
    scalars_.date(written_.approved.date);
    set_.nodes = read_nodes(written_.indicators, {}, 0, written_.ahp.place.known());
    derive_weights(set_, written_, policy_, scalars_, log_);
    check_sums(set_, written_, log_);
    check_criteria(set_, written_, log_);
    check_whole_set(set_, written_, policy_, log_);
    return std::move(set_);
  }

 private:
  void read_stage() {
    scalars_.about("stage");
    const int stage = scalars_.word(written_.stage, kStageWords);
    set_.stage = id_of(kStageWords, stage);
    if (stage < 0 || is_listed(set_.stage, kStages)) return;
    misplaced(written_.stage, "stage", kStages).about("stage");
    set_.stage.clear();
  }

  Finding& misplaced(const Text& text, std::string_view key, std::string_view words) {
    return log_.add(indicator_rule(IndicatorRule::misplaced), {set_.source.get(), text.place})
        .with("key", std::string(key))
        .with("written", escape_for_message(text.value))
        .with("words", std::string(words));
  }

  // `weighed`: their points are derived from judgements at the node above.
  std::vector<IndicatorNode> read_nodes(const List<NodeDeclaration>& siblings,
                                        const std::string& above, int level, bool weighed) {
    std::vector<IndicatorNode> nodes;
    nodes.reserve(siblings.size());
    for (const NodeDeclaration& node : siblings) {
      nodes.push_back(read_node(node, above, level, weighed));
    }
    check_siblings(set_, siblings, log_);
    return nodes;
  }

  IndicatorNode read_node(const NodeDeclaration& written, const std::string& above, int level,
                          bool weighed) {
    const bool leaf = written.indicators.empty();
    IndicatorNode node;
    node.place = written.place;
    node.id = stated(written.id);
    node.name = stated(written.name);
    node.path = above + std::string(node_key(written));
    node.group = stated(written.group);
    node.unit = stated(written.unit);
    node.cite = stated(written.cite);
    read_form_rules(written, leaf, node);
    for (const Text& text : written.evidence) node.evidence.push_back(stated(text));
    check_name(written);
    scalars_.about(node_key(written));
    read_words(written, level, node);
    if (!weighed) read_weight(written, leaf, node);
    if (lists_rows(set_)) read_row(written, leaf, node);
    check_node_method(set_, written, node, log_);
    read_criteria(written, node);
    if (!leaf) {
      node.nodes = read_nodes(written.indicators, node.path + '.', level + 1,
                              written.ahp.place.known());
    }
    return node;
  }

  void check_name(const NodeDeclaration& written) {
    if (written.name.blank()) {
      Finding& finding =
          add_node_finding(IndicatorRule::name, set_, place_of(written), written, log_);
      if (!written.id.blank()) finding.with("key", escape_for_message(written.id.value));
    }
    const bool dotted = written.id.stated().find('.') != std::string_view::npos;
    if (!dotted || lists_rows(set_)) return;
    add_node_finding(IndicatorRule::misplaced, set_, written.id.place, written, log_)
        .with("dot", escape_for_message(written.id.value));
  }

  void read_words(const NodeDeclaration& written, int level, IndicatorNode& node) {
    const int dimension = scalars_.word(written.dimension, kDimensionWords);
    node.dimension.written = written.dimension;
    if (dimension >= 0) node.dimension.value = static_cast<Dimension>(dimension);
    node.content = id_of(kContentWords, scalars_.word(written.content, kContentWords));
    node.method = id_of(kMethodWords, scalars_.word(written.method, kMethodWords));
    node.of = id_of(kIndicatorClassWords, scalars_.word(written.of, kIndicatorClassWords));
    node.indicator_class.written = written.indicator_class;
    const int index = scalars_.word(written.indicator_class, kTreeClassWords);
    if (index < 0) return;
    if (is_row_class(index)) {
      node.indicator_class.value = class_of(index, written.indicator_class.value, policy_.scheme);
    }
    check_class(written, index, level);
  }

  // The words of evaluations (decision, process) follow those of rows.
  static bool is_row_class(int index) {
    return index < static_cast<int>(kIndicatorClassWords.terms.size());
  }

  // A row has a class of the forms, the first level of a tree one of an evaluation.
  void check_class(const NodeDeclaration& written, int index, int level) {
    const std::string_view word = id_of(kTreeClassWords, index);
    if (lists_rows(set_) && !is_row_class(index)) {
      misplaced(written.indicator_class, "class", "output.quantity … satisfaction other")
          .about(node_key(written));
    } else if (!lists_rows(set_) && level == 0 && !is_listed(word, kTreeClasses)) {
      misplaced(written.indicator_class, "class", kTreeClasses).about(node_key(written));
    }
  }

  // The points of a node above others may be left out: they follow.
  void read_weight(const NodeDeclaration& written, bool leaf, IndicatorNode& node) {
    if (is_range(written.weight)) {
      read_weight_range(written, leaf, node);
      return;
    }
    node.weight = scalars_.points(written.weight);
    if (written.weight.blank()) {
      if (!leaf) return;
      add_node_finding(IndicatorRule::weight, set_, place_of(written), written, log_)
          .with("missing", escape_for_message(node_key(written)));
    } else if (node.weight && node.weight->sign() <= 0) {
      add_node_finding(IndicatorRule::weight, set_, written.weight.place, written, log_)
          .with_number("low", node.weight->to_string());
      node.weight.value.reset();
    }
  }

  // 40-50, 40～50, 40至50; -5 is a number below 0.
  static bool is_range(const Text& weight) {
    if (weight.blank()) return false;
    const std::string folded = fold_width(trim(weight.value));
    const std::string_view rest = std::string_view(folded).substr(1);
    return rest.find_first_of("-~") != std::string_view::npos ||
           rest.find("至") != std::string_view::npos || rest.find("—") != std::string_view::npos;
  }

  // A frame leaves room: of a node, or of a row whose project states its points. What is
  // scored has one number.
  void read_form_rules(const NodeDeclaration& written, bool leaf, IndicatorNode& node) {
    const bool fits = leaf && set_.stage == "target_review";
    for (const Text& rule : written.rules) {
      if (fits && is_project_rule(rule.stated())) {
        node.rules.push_back(stated(rule));
        continue;
      }
      Finding& finding = log_.add(tree_rule(TreeRule::form_rules), {set_.source.get(), rule.place})
                             .about(node_key(written));
      if (fits) {
        finding.with("rule", escape_for_message(rule.value));
      } else {
        finding.with("stage", set_.stage);
      }
      if (!fits) return;
    }
  }

  void read_weight_range(const NodeDeclaration& written, bool leaf, IndicatorNode& node) {
    const Stated<PointsRange> range = scalars_.range(written.weight);
    node.weight.written = written.weight;
    if (!range) return;
    if (!leaf || lists_rows(set_)) {
      node.range = *range;
      return;
    }
    log_.add(tree_rule(TreeRule::range), {set_.source.get(), written.weight.place})
        .about(node_key(written))
        .with("leaf", escape_for_message(written.weight.value));
  }

  void read_row(const NodeDeclaration& written, bool leaf, IndicatorNode& node) {
    if (!leaf) {
      add_node_finding(IndicatorRule::nested, set_, place_of(written), written, log_)
          .with("key", escape_for_message(node_key(written)))
          .with_number("count", std::to_string(written.indicators.size()));
      return;
    }
    check_row_class(written, node);
    read_target_of(written, node);
  }

  void check_row_class(const NodeDeclaration& written, const IndicatorNode& node) {
    const std::optional<IndicatorClass> row_class = node.indicator_class.value;
    if (written.indicator_class.blank()) {
      add_node_finding(IndicatorRule::row_class, set_, place_of(written), written, log_)
          .with("no_class", escape_for_message(node_key(written)));
    } else if (row_class && lacks_second_level(*row_class)) {
      add_node_finding(IndicatorRule::row_class, set_, written.indicator_class.place, written, log_)
          .with("one_level", escape_for_message(written.indicator_class.value));
    }
  }

  void read_target_of(const NodeDeclaration& written, IndicatorNode& node) {
    if (!states_target(written.target)) return;
    const std::optional<IndicatorClass> row_class = node.indicator_class.value;
    const ConvertedTarget read =
        convert_target(written.target, row_class && is_cost(*row_class), policy_, 0, scalars_);
    node.target.written = target_scalar(written.target);
    if (read.target.kind == TargetKind::unreadable) {
      if (read.reported) return;
      add_node_finding(IndicatorRule::target, set_, node.target.written.place, written, log_)
          .with("target", escape_for_message(node.target.written.value));
      return;
    }
    if (read.target.kind == TargetKind::none || !decidable(read.target, written, node)) return;
    node.target.value = read.target;
    check_unit(written, node);
  }

  // A negative target is rejected (QN-06) unless scored `direct`; at least zero is met by anything
  // (QN-07).
  bool decidable(const Target& target, const NodeDeclaration& written, const IndicatorNode& node) {
    const bool rejected = policy_.input.negative_target_rejected && node.method != "direct";
    const bool negative = target.value.is_negative() && rejected;
    const bool floor = target.kind == TargetKind::at_least || target.kind == TargetKind::more_than;
    if (!target.numeric() || !(negative || (floor && target.value.is_zero()))) return true;
    add_node_finding(IndicatorRule::target, set_, node.target.written.place, written, log_)
        .with(negative ? "negative" : "zero", target.value.to_string());
    return false;
  }

  void check_unit(const NodeDeclaration& written, const IndicatorNode& node) {
    const Unit& own = node.target->unit;
    if (written.unit.blank() || own.bare() || !node.target->numeric()) return;
    if (comparable(own, read_unit(written.unit.value))) return;
    const Location at = node.target.written.place;
    const std::string_view text = set_.source->text().substr(at.begin, at.end - at.begin);
    add_node_finding(IndicatorRule::unit, set_, written.unit.place, written, log_)
        .see({set_.source.get(), at})
        .with("unit", escape_for_message(written.unit.value))
        .with("target", escape_for_message(text));
  }

  void read_criteria(const NodeDeclaration& written, IndicatorNode& node) {
    for (const CriterionDeclaration& one : written.criteria) {
      node.criteria.push_back({stated(one.text), scalars_.points(one.points)});
    }
  }

  // Where to point at for something missing.
  static Location place_of(const NodeDeclaration& node) {
    if (!node.id.blank()) return node.id.place;
    return node.name.blank() ? node.place : node.name.place;
  }

  const IndicatorsDeclaration& written_;
  const Policy& policy_;
  FindingLog& log_;
  ScalarReader scalars_;
  IndicatorSet set_;
};

}  // namespace

IndicatorSet convert_indicators(std::shared_ptr<const SourceFile> source,
                                const IndicatorsDeclaration& written, const Policy& policy,
                                FindingLog& log) {
  return SetReader(std::move(source), written, policy, log).read();
}

}  // namespace pbs
