// SPDX-License-Identifier: MIT
// Chapters three and four of an evaluation report: the result, and its indicators.
#include <fmt/format.h>

#include "report/formats/md/parts.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"
#include "report/report_rows.hpp"

namespace pbs {

namespace {

void write_self(const SelfEvaluationScore& score, MdText& md) {
  md.item({"绩效自评（重新计算）", "Self-evaluation, recomputed"},
          total_text(score.total, score.worst, score.best, md.language()));
  if (score.claimed_total) {
    std::string claimed = grouped(*score.claimed_total);
    if (const auto grade = grade_named(score.claimed_grade)) {
      claimed += fmt::format(" {}", grade_words(*grade, md.language()));
    }
    md.item({"单位自评", "Claimed by the unit"}, claimed);
  }
  md.item({"自评与重新计算之差", "Claimed minus recomputed"},
          signed_text(total_difference(score)));
  md.item({"复核总分", "Total after the review"}, number_text(score.review_total));
  if (score.difference) {
    md.item({"自评质量", "Quality of the self-evaluation"},
            fmt::format("{} ({})", md_text(difference_words(score.difference->level, md.language())),
                        with_sign(score.difference->points)));
  }
}

void write_first_levels(const EvaluationScore& score, MdText& md) {
  md.table_head({{{"一级指标", "First level"}},
                 {label::kWeight, true},
                 {{"得分", "Points"}, true},
                 {{"得分率（%）", "Share (%)"}, true}});
  for (const NodeScore& node : score.nodes) {
    if (node.path.find('.') != std::string_view::npos) continue;
    md.start_row();
    md.cell(md_text(node.name));
    md.cell(node.weight);
    md.cell(node.points);
    md.cell(share_of(node.points, node.weight));
    md.end_row();
  }
  if (!score.result.rounding.is_zero()) {
    md.start_row();
    md.cell(md.say(label::kRounding));
    md.cell("");
    md.cell(with_sign(score.result.rounding));
    md.cell("");
    md.end_row();
  }
  if (score.result.total) {
    md.start_row();
    md.cell(fmt::format("**{}**", md.say(label::kTotal)));
    md.cell("");
    md.cell(score.result.total->total);
    md.cell("");
    md.end_row();
  }
  md.end_table();
}

void write_dimensions(const Scorecard& card, MdText& md) {
  constexpr std::string_view kIds[] = {"economy", "efficiency", "effectiveness", "equity"};
  bool any = false;
  for (const auto& dimension : card.dimensions) any = any || dimension;
  if (!any) return;
  md.table_head({{{"4E 维度", "Dimension"}},
                 {label::kWeight, true},
                 {{"得分", "Points"}, true},
                 {{"得分率（%）", "Share (%)"}, true}});
  for (std::size_t i = 0; i < card.dimensions.size(); ++i) {
    const std::optional<DimensionScore>& dimension = card.dimensions[i];
    md.start_row();
    md.cell(dimension_words(kIds[i], md.language()));
    md.cell(dimension ? std::optional(dimension->weight) : std::nullopt);
    md.cell(dimension ? std::optional(dimension->points) : std::nullopt);
    md.cell(dimension ? dimension->score : std::nullopt);
    md.end_row();
  }
  md.end_table();
}

void write_experts(const EvaluationScore& score, MdText& md) {
  if (score.experts.empty()) return;
  const auto total = [](const std::optional<TotalGrade>& value) {
    return value ? std::optional(value->total) : std::nullopt;
  };
  md.table_head({{{"专家", "Expert"}},
                 {{"权重", "Weight"}, true},
                 {{"总分", "Total"}, true},
                 {{"去掉该专家后", "Without this expert"}, true}});
  for (const ExpertScore& expert : score.experts) {
    md.start_row();
    md.cell(md_text(expert.expert));
    md.cell(expert.weight);
    md.cell(total(expert.total));
    md.cell(total(expert.without));
    md.end_row();
  }
  md.end_table();
}

// The rows of the self-evaluation that belong under a chapter's heading.
enum class Part { process, output, benefit };

Part part_of(const IndicatorScore& row) {
  const std::string_view first = first_level_of(row.indicator_class);
  return first == "output" || first == "cost" ? Part::output : Part::benefit;
}

template <typename Row>
void short_row(const Row& row, std::string_view name, std::string_view target,
               std::string_view actual, MdText& md) {
  md.start_row();
  md.cell(name);
  md.cell(target);
  md.cell(actual);
  md.cell(row.weight);
  md.cell(row.points);
  md.cell(row.status == RowStatus::scored
              ? md_text(calculation(row))
              : std::string(status_words(row.status, md.language())));
  md.end_row();
}

void write_rows_of(const Scorecard& card, Part part, MdText& md) {
  const SelfEvaluationScore& score = *card.self_evaluation;
  md.table_head({{label::kIndicator},
                 {label::kTarget},
                 {label::kActual},
                 {label::kWeight, true},
                 {{"得分", "Points"}, true},
                 {label::kFormula}});
  const auto amount = [&](const std::optional<Decimal>& value) {
    return value ? grouped(*value) + md_text(card.unit) : std::string();
  };
  if (part == Part::process) {
    short_row(score.execution, md.say(label::kRate), amount(score.execution.adjusted),
              amount(score.execution.executed), md);
  } else {
    for (const IndicatorScore& row : score.indicators) {
      if (part_of(row) != part) continue;
      short_row(row, md_text(row.name.empty() ? row.id : row.name), md_text(row.target),
                md_text(row.actual.empty() ? level_words(row.level, md.language()) : row.actual),
                md);
    }
  }
  md.end_table();
}

void write_decision(const Scorecard& card, MdText& md) {
  if (card.ex_ante) {
    const ExAnteScore& score = *card.ex_ante;
    std::string text = md_text(conclusion_words(
        score.conclusion.empty() ? score.stated : score.conclusion, md.language()));
    if (score.total) text = fmt::format("{} {}", grouped(*score.total), text);
    md.item({"事前绩效评估", "Ex-ante assessment"}, text);
  }
  if (card.target_review) {
    const TargetReviewScore& score = *card.target_review;
    md.item({"绩效目标审核", "Review of the target"},
            total_text(score.result.total, score.result.worst, score.result.best, md.language()));
    md.item({"审核处理", "What follows"},
            md_text(consequence_words(score.consequence, md.language())));
  }
  md.end_list();
  write_to_fill({"立项、绩效目标和资金投入的评价意见", "the decision, the targets and the money"}, md);
}

void write_self_analysis(const Scorecard& card, int level, MdText& md) {
  md.heading(level, md.say({"（一）项目决策情况", "(1) Decision"}));
  write_decision(card, md);
  constexpr Words kHeadings[] = {{"（二）项目过程情况", "(2) Process"},
                                 {"（三）项目产出情况", "(3) Output"},
                                 {"（四）项目效益情况", "(4) Benefit"}};
  for (const Part part : {Part::process, Part::output, Part::benefit}) {
    md.heading(level, md.say(kHeadings[static_cast<std::size_t>(part)]));
    if (card.self_evaluation) {
      write_rows_of(card, part, md);
    } else {
      write_to_fill({"评价意见", "the opinion"}, md);
    }
  }
}

void write_tree_analysis(const EvaluationScore& score, int level, MdText& md) {
  constexpr std::string_view kNumbers[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
  const List<NodeScore>& nodes = score.nodes;
  std::size_t number = 0;
  for (std::size_t i = 0; i < nodes.size();) {
    std::size_t end = i + 1;
    while (end < nodes.size() && nodes[end].path.find('.') != std::string_view::npos) ++end;
    const std::string name = md_text(nodes[i].name);
    const std::string_view zh = number < std::size(kNumbers) ? kNumbers[number] : "其他";
    ++number;
    md.heading(level, md.language() == Language::zh ? fmt::format("（{}）{}情况", zh, name)
                                                    : fmt::format("({}) {}", number, name));
    write_md_nodes(nodes, i, end, md);
    i = end;
  }
}

}  // namespace

void write_md_conclusion(const Scorecard& card, int level, MdText& md) {
  md.heading(level, md.say({"三、综合评价情况及评价结论", "3. The result"}));
  if (card.result) {
    md.item({"评价得分和等级", "Result"},
            fmt::format("**{} {}**", card.result->total,
                        grade_words(card.result->grade, md.language())));
    md.item({"结果来源", "From"}, md_text(result_words(card.result->from, md.language())));
  }
  for (const EvaluationScore& score : card.evaluations) {
    md.item(both(evaluation_kind_words, score.kind),
            total_text(score.result.total, score.result.worst, score.result.best, md.language()));
    if (score.gap) {
      md.item({"自评与评价之差", "Self-evaluation minus evaluation"}, with_sign(*score.gap));
    }
  }
  if (card.self_evaluation) write_self(*card.self_evaluation, md);
  md.end_list();
  const EvaluationScore* evaluation = counting_evaluation(card);
  if (evaluation != nullptr) {
    write_first_levels(*evaluation, md);
    write_experts(*evaluation, md);
  }
  write_dimensions(card, md);
  write_to_fill({"综合评价意见", "the overall opinion"}, md);
}

void write_md_analysis(const Scorecard& card, int level, MdText& md) {
  md.heading(level, md.say({"四、绩效评价指标分析", "4. The indicators"}));
  if (const EvaluationScore* evaluation = counting_evaluation(card)) {
    write_tree_analysis(*evaluation, level + 1, md);
  } else {
    write_self_analysis(card, level + 1, md);
  }
}

}  // namespace pbs
