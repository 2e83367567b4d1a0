// SPDX-License-Identifier: MIT
// 评价要点. Points are split evenly over them (EW-04, a policy setting) unless each carries its own
// (EW-05, observed in a county's score table); forms refer to them by number.
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "validate/indicators_check.hpp"
#include "validate/policy_methods.hpp"

namespace pbs {
namespace {

// Computed from the project's numbers: nobody judges criteria.
constexpr std::string_view kComputed =
    "rows received_rate execution_rate completion_rate cost_saving";

// The number a criterion begins with: 1. 1、 （1） ① …; nothing without one.
std::optional<std::size_t> leading_number(std::string_view text) {
  constexpr char32_t kCircledOne = 0x2460;
  constexpr char32_t kCircledTwenty = 0x2473;
  const std::string folded = fold_width(trim(text));
  if (folded.empty()) return std::nullopt;
  std::size_t pos = 0;
  const char32_t first = next_code_point(folded, pos);
  if (first >= kCircledOne && first <= kCircledTwenty) return first - kCircledOne + 1;
  pos = folded[0] == '(' ? 1 : 0;
  const std::size_t begin = pos;
  std::size_t number = 0;
  while (pos < folded.size() && pos < begin + 2 && folded[pos] >= '0' && folded[pos] <= '9') {
    number = number * 10 + static_cast<std::size_t>(folded[pos++] - '0');
  }
  const std::string_view rest = std::string_view(folded).substr(pos);
  if (pos == begin) return std::nullopt;
  if (rest.starts_with(")") || (begin == 0 && rest.starts_with("、"))) return number;
  const bool dot = begin == 0 && rest.starts_with(".");
  const bool decimal = rest.size() > 1 && rest[1] >= '0' && rest[1] <= '9';
  return dot && !decimal ? std::optional(number) : std::nullopt;
}

class CriteriaCheck {
 public:
  CriteriaCheck(const IndicatorSet& set, FindingLog& log) : set_(set), log_(log) {}

  void run(const List<NodeDeclaration>& written, const std::vector<IndicatorNode>& nodes) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (nodes[i].nodes.empty()) check_leaf(written[i], nodes[i]);
      run(written[i].indicators, nodes[i].nodes);
    }
  }

 private:
  Finding& add(const NodeDeclaration& leaf, Location at) {
    return add_node_finding(IndicatorRule::criteria, set_, at, leaf, log_);
  }

  void check_leaf(const NodeDeclaration& written, const IndicatorNode& leaf) {
    if (written.criteria.empty()) {
      if (leaf.method != "checklist" || lists_rows(set_)) return;
      add(written, written.method.place).with("none", escape_for_message(node_key(written)));
    } else if (lists_rows(set_) || is_listed(leaf.method, kComputed)) {
      add(written, written.criteria[0].place)
          .with("needless", escape_for_message(leaf.method.empty() ? set_.stage : leaf.method));
    } else {
      check_texts(written, leaf);
      check_points(written, leaf);
    }
  }

  void check_texts(const NodeDeclaration& written, const IndicatorNode& leaf) {
    for (std::size_t i = 0; i < leaf.criteria.size(); ++i) {
      const CriterionDeclaration& one = written.criteria[i];
      const std::string& text = leaf.criteria[i].text;
      if (text.empty()) {
        add(written, one.place).with_number("no_text", std::to_string(i + 1));
        continue;
      }
      const std::optional<std::size_t> number = leading_number(text);
      if (number && *number != i + 1) {
        add(written, one.text.place)
            .with_number("position", std::to_string(i + 1))
            .with_number("number", std::to_string(*number));
        return;
      }
      const auto same = [&](const Criterion& other) { return other.text == text; };
      const auto end = leaf.criteria.begin() + static_cast<std::ptrdiff_t>(i);
      const auto first = std::find_if(leaf.criteria.begin(), end, same);
      if (first == end) continue;
      const auto before = static_cast<std::size_t>(first - leaf.criteria.begin());
      add(written, one.text.place)
          .see({set_.source.get(), written.criteria[before].text.place})
          .with("twice", escape_for_message(text));
    }
  }

  void check_points(const NodeDeclaration& written, const IndicatorNode& leaf) {
    const auto blank = [](const Criterion& one) { return one.points.written.blank(); };
    const auto missing = std::find_if(leaf.criteria.begin(), leaf.criteria.end(), blank);
    if (std::all_of(leaf.criteria.begin(), leaf.criteria.end(), blank)) return;
    if (missing != leaf.criteria.end()) {
      const auto number = static_cast<std::size_t>(missing - leaf.criteria.begin());
      add(written, written.criteria[number].place)
          .with_number("without_points", std::to_string(number + 1));
      return;
    }
    std::string words;
    Decimal sum;
    for (const Criterion& one : leaf.criteria) {
      if (!one.points) return;
      if (!words.empty()) words += " + ";
      one.points->append_to(words);
      sum += *one.points;
    }
    if (!leaf.weight || sum == *leaf.weight) return;
    words += " = ";
    sum.append_to(words);
    add(written, leaf.weight.written.place)
        .with("sum", words)
        .with_number("wanted", leaf.weight->to_string());
  }

  const IndicatorSet& set_;
  FindingLog& log_;
};

}  // namespace

void check_criteria(const IndicatorSet& set, const IndicatorsDeclaration& written,
                    FindingLog& log) {
  CriteriaCheck(set, log).run(written.indicators, set.nodes);
}

}  // namespace pbs
