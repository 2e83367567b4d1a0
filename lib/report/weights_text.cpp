// SPDX-License-Identifier: MIT
#include "report/weights_text.hpp"

#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/fraction.hpp"
#include "base/utf8.hpp"

namespace pbs {
namespace {

constexpr int kPathColumns = 32;
constexpr int kNameColumns = 22;
constexpr int kNumberColumns = 12;
constexpr int kColumns = 80;
constexpr int kDecimals = 4;

std::string rounded(const Fraction& value) {
  return round(value, kDecimals, Rounding::half_up).normalised().to_string();
}

std::string shown(const Fraction& value) {
  return (is_exact(value, kDecimals) ? "" : "≈") + rounded(value);
}

// "= 3" or "≈ 3.0037".
std::string related(const Fraction& value) {
  return (is_exact(value, kDecimals) ? "= " : "≈ ") + rounded(value);
}

class WeightsText {
 public:
  WeightsText(const IndicatorSet& set, const Policy& policy, Language language)
      : set_(set), policy_(policy), zh_(language == Language::zh) {}

  std::string write() {
    out_ = truncate_to_width(set_.id + "  " + set_.title, kColumns) + '\n';
    row(zh_ ? "路径" : "path", zh_ ? "名称" : "name", zh_ ? "占上级%" : "share %",
        zh_ ? "分值" : "points");
    write_level(set_.nodes, sum_of(set_.nodes));
    const std::optional<Fraction> sum = sum_of(set_.nodes);
    row(zh_ ? "合计" : "total", "", "", sum ? points_text(*sum) : "—");
    write_judgements("", set_.pairwise, set_.nodes);
    return std::move(out_);
  }

 private:
  void row(std::string_view path, std::string_view name, std::string_view share,
           std::string_view points) {
    out_ += pad_right(truncate_to_width(path, kPathColumns), kPathColumns) + ' ';
    out_ += pad_right(truncate_to_width(name, kNameColumns), kNameColumns) + ' ';
    out_ += pad_left(share, kNumberColumns) + pad_left(points, kNumberColumns) + '\n';
  }

  static std::optional<Fraction> points_of(const IndicatorNode& node) {
    if (node.weight) return Fraction(*node.weight);
    return node.nodes.empty() || node.range ? std::nullopt : sum_of(node.nodes);
  }

  // Nothing when the points of some are not known.
  static std::optional<Fraction> sum_of(const std::vector<IndicatorNode>& nodes) {
    Fraction sum;
    for (const IndicatorNode& node : nodes) {
      const std::optional<Fraction> points = points_of(node);
      if (!points) return std::nullopt;
      sum += *points;
    }
    return sum;
  }

  // Sums of decimals are decimals.
  static std::string points_text(const Fraction& points) {
    const std::optional<Decimal> exact = points.exact_decimal();
    return exact ? exact->to_string() : points.to_string();
  }

  static std::string points_text(const IndicatorNode& node) {
    if (node.weight) return node.weight->to_string();
    if (node.range) return node.range->low.to_string() + "-" + node.range->high.to_string();
    const std::optional<Fraction> points = points_of(node);
    return points ? points_text(*points) : "—";
  }

  void write_level(const std::vector<IndicatorNode>& nodes, const std::optional<Fraction>& whole) {
    for (const IndicatorNode& node : nodes) {
      const std::optional<Fraction> points = points_of(node);
      const bool known = points && whole && whole->sign() > 0;
      row(node.path, node.name, known ? shown(*points * Fraction(100) / *whole) : "—",
          points_text(node));
      write_level(node.nodes, points);
    }
  }

  void write_judgements(std::string_view path, const std::optional<PairwiseWeights>& pairwise,
                        const std::vector<IndicatorNode>& nodes) {
    if (pairwise) write_pairwise(path, *pairwise, nodes);
    for (const IndicatorNode& node : nodes) {
      write_judgements(node.path, node.pairwise, node.nodes);
    }
  }

  void write_pairwise(std::string_view path, const PairwiseWeights& pairwise,
                      const std::vector<IndicatorNode>& nodes) {
    const std::string_view whole = zh_ ? "一级指标" : "first level";
    out_ += fmt::format(
        "\n{}{}\n", zh_ ? "层次分析法：" : "pairwise judgements: ", path.empty() ? whole : path);
    for (const ExpertPriorities& expert : pairwise.experts) {
      write_weights(expert.name, expert.priorities, nodes);
      write_consistency(expert);
    }
    if (pairwise.experts.size() < 2) return;
    write_weights(zh_ ? "加权平均" : "weighted mean", pairwise.priorities, nodes);
  }

  void write_weights(std::string_view who, const std::vector<Fraction>& priorities,
                     const std::vector<IndicatorNode>& nodes) {
    std::string line;
    if (!who.empty()) line = fmt::format("{}{} ", who, zh_ ? "：" : ":");
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const std::string_view key = nodes[i].id.empty() ? nodes[i].name : nodes[i].id;
      line += fmt::format("{}{} {}", i == 0 ? "" : ", ", key, shown(priorities[i]));
    }
    for (const std::string& part : wrap_to_width(line, kColumns - 2)) out_ += "  " + part + '\n';
  }

  void write_consistency(const ExpertPriorities& expert) {
    out_ += fmt::format("  λmax {}  CI {}  CR {}", related(expert.lambda_max),
                        related(expert.consistency_index), related(expert.consistency_ratio));
    if (policy_.ahp_consistency) {
      const bool below = expert.consistency_ratio < Fraction(*policy_.ahp_consistency);
      out_ += fmt::format(" ({} {})", below ? "<" : "≥", *policy_.ahp_consistency);
    }
    out_ += '\n';
  }

  const IndicatorSet& set_;
  const Policy& policy_;
  bool zh_;
  std::string out_;
};

}  // namespace

std::string weights_text(const IndicatorSet& set, const Policy& policy, Language language) {
  return WeightsText(set, policy, language).write();
}

}  // namespace pbs
