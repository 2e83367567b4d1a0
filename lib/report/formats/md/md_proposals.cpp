// SPDX-License-Identifier: MIT
// Chapters five to eight of an evaluation report: experience, problems, proposals, the rest.
#include <fmt/format.h>

#include "report/formats/md/parts.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"
#include "report/report_rows.hpp"

namespace pbs {

namespace {

// "群众投诉率：分值 8，得分 6.24，失分 1.76" with what `add` appends.
std::string loss_text(std::string_view name, const Decimal& weight, const Decimal& points,
                      MdText& md) {
  const std::string lost = number_text(difference(weight, points));
  return md.language() == Language::zh
             ? fmt::format("{}：分值 {}，得分 {}，失分 {}", name, weight, points, lost)
             : fmt::format("{}: {} of {} points, {} lost", name, points, weight, lost);
}

bool lost(const std::optional<Decimal>& weight, const std::optional<Decimal>& points) {
  return weight && points && *points < *weight;
}

std::string with(std::string text, const Words& name, std::string_view words, MdText& md) {
  if (words.empty()) return text;
  return fmt::format("{}{}{} {}", text, md.say({"；", "; "}), md.say(name), md_text(words));
}

bool write_lost_rows(const SelfEvaluationScore& score, MdText& md) {
  bool any = false;
  const auto line = [&](const std::string& text) {
    md.raw(fmt::format("- {}\n", text));
    any = true;
  };
  const ExecutionScore& execution = score.execution;
  if (lost(execution.weight, execution.points)) {
    line(loss_text(md.say(label::kRate), *execution.weight, *execution.points, md));
  }
  for (const IndicatorScore& row : score.indicators) {
    if (!lost(row.weight, row.points)) continue;
    const std::string name = md_text(row.name.empty() ? row.id : row.name);
    std::string text = loss_text(name, *row.weight, *row.points, md);
    text = with(std::move(text), label::kTarget, row.target, md);
    text = with(std::move(text), label::kActual, row.actual, md);
    line(with(std::move(text), label::kReason, row.reason, md));
  }
  return any;
}

bool write_lost_nodes(const EvaluationScore& score, MdText& md) {
  bool any = false;
  for (std::size_t i = 0; i < score.nodes.size(); ++i) {
    const NodeScore& node = score.nodes[i];
    if (is_inner(score.nodes, i) || !lost(node.weight, node.points)) continue;
    const std::string name = md_text(node.name.empty() ? node.path : node.name);
    std::string text = loss_text(name, *node.weight, *node.points, md);
    if (!node.reason.empty()) {
      text += md.say({"；", "; "});
      text += md_text(node.reason);
    }
    md.raw(fmt::format("- {}\n", text));
    any = true;
  }
  return any;
}

bool write_lights(const Scorecard& card, MdText& md) {
  bool any = false;
  for (const MonitoringScore& period : card.monitoring) {
    if (period.light != "red" && period.light != "yellow") continue;
    const auto light = md_text(light_words(period.light, md.language()));
    md.raw(md.language() == Language::zh
               ? fmt::format("- 截至 {} 的绩效运行监控为{}\n", md_text(period.through), light)
               : fmt::format("- Monitoring up to {}: {}\n", md_text(period.through), light));
    any = true;
  }
  return any;
}

void write_publication(const Scorecard& card, MdText& md) {
  if (card.publication.empty()) return;
  md.table_head({{{"公开内容", "What is published"}},
                 {{"公开主体", "By"}},
                 {{"批准日期", "Approved"}},
                 {{"公开期限", "Due"}},
                 {{"公开日期", "Published"}},
                 {label::kStatus}});
  for (const PublicationScore& item : card.publication) {
    md.start_row();
    md.cell(md_text(publication_words(item.what, md.language())));
    md.cell(md_text(role_words(item.by, md.language())));
    md.cell(md_text(item.approved));
    md.cell(md_text(item.due));
    md.cell(md_text(item.published));
    md.cell(md_text(publication_status_words(item.status, md.language())));
    md.end_row();
  }
  md.end_table();
}

void write_use(const Scorecard& card, MdText& md) {
  if (card.use_of_results) {
    const UseOfResultsScore& use = *card.use_of_results;
    const auto amount = [&](const std::optional<Decimal>& value) {
      return value ? grouped(*value) + md_text(card.unit) : std::string();
    };
    md.item({"预算安排", "Budget"}, md_text(use_words(use.action, md.language())));
    md.item({"本年预算", "Budget of the year"}, amount(use.budget_before));
    md.item({"下年预算建议", "Proposed for the next year"}, amount(use.budget_after));
    md.item({"对承接主体", "For the supplier"},
            md_text(supplier_action_words(use.supplier_action, md.language())));
    md.item(label::kBasis, md_text(use.cite));
  }
  if (card.rectification && card.rectification->required) {
    std::string text =
        md_text(rectification_words(card.rectification->status, md.language()));
    if (!card.rectification->due.empty()) {
      text += fmt::format("{}{} {}", md.say({"，", ", "}), md.say({"期限", "due"}),
                          md_text(card.rectification->due));
    }
    md.item({"整改", "Rectification"}, text);
  }
  if (!card.self_evaluation) return;
  for (const IndicatorScore& row : card.self_evaluation->indicators) {
    if (row.remedy.empty()) continue;
    md.raw(fmt::format("- {}{}{}\n", md_text(row.name.empty() ? row.id : row.name),
                       md.say({"：", ": "}), md_text(row.remedy)));
  }
}

void write_notes(const Scorecard& card, MdText& md) {
  if (card.self_evaluation) {
    const SelfEvaluationScore& score = *card.self_evaluation;
    if (score.near_boundary) md.paragraph(md.say(label::kNearBoundary));
    if (!score.explanation.empty()) {
      md.paragraph(fmt::format("{}{}{}", md.say(label::kExplanation), md.say({"：", ": "}),
                               md_text(score.explanation)));
    }
  }
  write_publication(card, md);
}

}  // namespace

void write_md_problems(const Scorecard& card, int level, MdText& md) {
  md.heading(level, md.say({"五、主要经验及做法", "5. Experience"}));
  write_to_fill({"主要经验及做法", "experience and good practice"}, md);
  md.heading(level, md.say({"六、存在的问题及原因分析", "6. Problems and their causes"}));
  bool any = false;
  const EvaluationScore* evaluation = counting_evaluation(card);
  if (evaluation != nullptr) any = write_lost_nodes(*evaluation, md);
  if (card.self_evaluation) any = write_lost_rows(*card.self_evaluation, md) || any;
  any = write_lights(card, md) || any;
  const std::size_t errors = count_findings(card, Severity::error);
  const std::size_t warnings = count_findings(card, Severity::warning);
  if (errors + warnings != 0) {
    md.raw(md.language() == Language::zh
               ? fmt::format("- 审核发现错误 {} 处、警告 {} 处，见附件\n", errors, warnings)
               : fmt::format("- Found by the checks: {} errors, {} warnings, see the annex\n",
                             errors, warnings));
    any = true;
  }
  if (any) md.end_list();
  write_to_fill({"原因分析", "analysis of the causes"}, md);
}

void write_md_proposals(const Scorecard& card, int level, MdText& md) {
  md.heading(level, md.say({"七、有关建议", "7. Proposals"}));
  write_use(card, md);
  md.end_list();
  write_to_fill({"改进管理和政策的建议", "proposals for management and policy"}, md);
  md.heading(level, md.say({"八、其他需要说明的问题", "8. Other matters"}));
  write_notes(card, md);
  write_to_fill({"其他需要说明的问题", "other matters"}, md);
}

}  // namespace pbs
