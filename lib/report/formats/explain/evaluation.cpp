// SPDX-License-Identifier: MIT
// 部门评价 and 财政评价: the nodes of the tree, the experts, the total.
#include <fmt/format.h>

#include "recheck/card_notes.hpp"
#include "report/formats/explain/parts.hpp"
#include "report/formats/view/stage_words.hpp"

namespace pbs::explain {

namespace {

void write_list(const Words& label, std::string_view (*words)(std::string_view, Language),
                const List<std::string_view>& ids, Page& page) {
  std::string text;
  for (const std::string_view id : ids) {
    if (!text.empty()) text += page.zh() ? "、" : ", ";
    text += words(id, page.language());
  }
  page.field(label, text);
}

void write_experts(const EvaluationScore& score, Page& page) {
  page.field({"专家合成", "joined by"}, experts_words(score.experts_method, page.language()));
  for (const ExpertScore& expert : score.experts) {
    std::string text(expert.expert);
    const auto add = [&](const Words& what, const std::optional<TotalGrade>& total) {
      if (!total) return;
      text.append(text.empty() ? "" : page.say({"，", ", "})).append(page.say(what));
      text += fmt::format(" {} {}", total->total, grade_name(total->grade));
    };
    if (expert.weight) {
      text.append(page.say({"，权重 ", ", weight "})).append(expert.weight->to_string());
    }
    add({"单独", "alone"}, expert.total);
    add({"去掉后", "without"}, expert.without);
    page.field({"专家", "expert"}, text);
  }
}

void write_result_of(const EvaluationScore& score, std::string_view key, Page& page) {
  page.item(key, page.say({"总分", "total"}), {});
  const std::optional<TotalGrade>& total = score.result.total;
  write_tree_sum(score.nodes, total ? std::optional(total->total) : std::nullopt,
                 score.result.rounding, page);
  write_total({"总分", "total"}, total, page);
  if (score.stated) {
    page.field({"说明", "note"}, page.say({"只填了总分，不能复算",
                                         "the total as printed: it cannot be recomputed"}));
  }
  write_total({"最低", "worst"}, score.result.worst, page);
  write_total({"最高", "best"}, score.result.best, page);
  write_experts(score, page);
  page.field({"自评−评价", "gap"}, score.gap);
  page.basis(score.cite);
  page.notes("evaluation", key);
}

void write_one(const EvaluationScore& score, std::string_view key, Page& page) {
  page.item(key, evaluation_kind_words(score.kind, page.language()), {});
  write_origin(score.origin, page);
  write_list({"评价方法", "approaches"}, approach_words, score.approaches, page);
  write_list({"评价标准", "standards"}, standard_words, score.standards, page);
  write_nodes(score.nodes, {}, page);
  write_result_of(score, key, page);
}

}  // namespace

bool write_evaluation(const Scorecard& card, const Selection& asked, Page& page) {
  bool found = asked.whole();
  for (std::size_t i = 0; i < card.evaluations.size(); ++i) {
    const EvaluationScore& score = card.evaluations[i];
    const std::string key = evaluation_key(card, i);
    if (asked.whole() || asked.what == key) {
      write_one(score, key, page);
      found = true;
    } else {
      found = write_nodes(score.nodes, asked.what, page) || found;
    }
  }
  if (asked.whole()) {
    page.item("evaluation", page.say({"共同", "all evaluations"}), {});
    page.notes("evaluation");
  }
  return found;
}

}  // namespace pbs::explain
