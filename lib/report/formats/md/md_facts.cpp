// SPDX-License-Identifier: MIT
// Chapters one and two of an evaluation report: the project, and how it was evaluated.
#include <fmt/format.h>

#include "report/formats/md/parts.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

std::string service_text(const Scorecard& card, Language language) {
  std::string text;
  for (const std::string_view part :
       {card.catalogue, service_class_words(card.service_class, language),
        service_kind_words(card.service_kind, language)}) {
    if (!part.empty()) text += (text.empty() ? "" : " ") + std::string(part);
  }
  return text;
}

std::string span_text(std::string_view from, std::string_view to, MdText& md) {
  if (from.empty() && to.empty()) return {};
  return fmt::format("{} {} {}", md_text(from), md.say({"至", "to"}), md_text(to));
}

void write_parties(const Scorecard& card, MdText& md) {
  md.item(label::kId, md_text(card.id));
  if (card.year) md.item(label::kYear, std::to_string(*card.year));
  if (card.key_project) md.item(label::kKeyProject, md.say({"是", "yes"}));
  md.item(label::kDepartment, md_text(card.department));
  md.item(label::kPurchaser, md_text(card.purchaser));
  md.item(label::kSupplier, md_text(card.supplier));
  md.item({"承接主体代码", "Code of the supplier"}, md_text(card.supplier_id));
  md.item(label::kService, md_text(service_text(card, md.language())));
  if (card.contract_amount)
    md.item(label::kContract, grouped(*card.contract_amount) + md_text(card.unit));
  md.item({"采购方式", "Procedure"},
          md_text(procedure_words(card.contract_procedure, md.language())));
  md.item({"合同签订", "Contract signed"}, md_text(card.contract_signed));
  md.item({"合同期限", "Contract from"}, span_text(card.contract_start, card.contract_end, md));
  md.item(label::kSet, md_text(card.indicator_set));
  md.item(label::kPolicy, md_text(card.policy_id));
  md.item(label::kFile,
          md_text(card.source.line > 1 ? fmt::format("{}:{}", card.source.path, card.source.line)
                                       : std::string(card.source.path)));
  md.end_list();
}

void write_target(const Scorecard& card, int level, MdText& md) {
  md.heading(level, md.say({"（二）绩效目标", "(2) Targets"}));
  md.item(label::kObjective, md_text(card.objective));
  if (card.target_approval) {
    const TargetApprovalScore& approval = *card.target_approval;
    md.item({"目标申报", "Target submitted"}, md_text(approval.submitted));
    md.item({"目标批复", "Target approved"},
            approval.approved.empty()
                ? std::string()
                : fmt::format("{} {}", md_text(approval.approved),
                              md_text(role_words(approval.by, md.language()))));
    for (const TargetChangeScore& change : approval.changes) {
      md.item({"目标调整", "Target changed"},
              fmt::format("{} {}", md_text(change.date), md_text(change.reason)));
    }
  }
  if (card.objective.empty() && !card.target_approval) {
    write_to_fill({"年度总体目标", "the objective of the year"}, md);
  } else {
    md.end_list();
  }
}

void money_row(std::string_view name, const std::optional<Decimal>& approved,
               const std::optional<Decimal>& adjusted, const std::optional<Decimal>& executed,
               const std::optional<Decimal>& rate, MdText& md) {
  md.start_row();
  md.cell(name);
  md.cell(approved);
  md.cell(adjusted);
  md.cell(executed);
  md.cell(rate);
  md.end_row();
}

void write_money(const Scorecard& card, int level, MdText& md) {
  md.heading(level, md.say({"（三）资金投入和使用情况", "(3) Money"}));
  if (!card.self_evaluation) {
    write_to_fill({"预算和执行情况", "budget and execution"}, md);
    return;
  }
  const ExecutionScore& row = card.self_evaluation->execution;
  if (!card.unit.empty()) {
    md.paragraph(fmt::format("{}{}", md.say({"金额单位：", "Unit of the amounts: "}),
                             md_text(card.unit)));
  }
  md.table_head({{label::kSource},
                 {label::kApproved, true},
                 {label::kBudget, true},
                 {label::kExecuted, true},
                 {{"执行率（%）", "Rate (%)"}, true}});
  for (const SourceScore& source : row.sources) {
    money_row(md_text(source.name), source.approved, source.adjusted, source.executed, {}, md);
  }
  money_row(md.say({"**年度资金总额**", "**All sources**"}), row.approved, row.adjusted,
            row.executed, row.rate, md);
  md.end_table();
  if (row.received) {
    md.paragraph(fmt::format("{} {}{}", md.say(label::kReceived), grouped(*row.received),
                             md_text(card.unit)));
  }
}

template <typename List>
std::string joined(const List& ids, std::string_view (*words)(std::string_view, Language),
                   MdText& md) {
  std::string text;
  for (const std::string_view id : ids) {
    if (!text.empty()) text += md.say({"、", ", "});
    text += md_text(words(id, md.language()));
  }
  return text;
}

void write_evaluation_work(const EvaluationScore& score, MdText& md) {
  const Language language = md.language();
  const StageOrigin& origin = score.origin;
  std::string who = md_text(role_words(origin.by, language));
  if (!origin.by_name.empty()) who += (who.empty() ? "" : " ") + md_text(origin.by_name);
  md.item({"评价类型", "Kind"}, md_text(evaluation_kind_words(score.kind, language)));
  md.item({"评价日期", "Date"}, md_text(origin.date));
  md.item({"评价主体", "Evaluator"}, who);
  md.item({"委托方", "Commissioned by"}, md_text(role_words(origin.commissioned_by, language)));
  md.item({"选定方式", "Chosen by"}, md_text(procedure_words(origin.selected, language)));
  md.item({"评价指标体系", "Indicator file"}, md_text(origin.tree));
  md.item({"评价方法", "Approaches"}, joined(score.approaches, approach_words, md));
  md.item({"评价标准", "Standards"}, joined(score.standards, standard_words, md));
  if (!score.experts.empty()) {
    md.item({"专家评分", "Experts"},
            fmt::format("{} {}", score.experts.size(),
                        md_text(experts_words(score.experts_method, language))));
  }
  md.end_list();
}

}  // namespace

void write_md_facts(const Scorecard& card, int level, MdText& md) {
  md.heading(level, md.say({"一、项目基本情况", "1. The project"}));
  md.heading(level + 1, md.say({"（一）项目概况", "(1) Outline"}));
  write_parties(card, md);
  if (card.status == CardStatus::not_scored) return;
  write_to_fill({"立项背景、实施内容和组织管理情况", "background, content and organisation"}, md);
  write_target(card, level + 1, md);
  write_money(card, level + 1, md);
}

void write_md_work(const Scorecard& card, int level, MdText& md) {
  md.heading(level, md.say({"二、绩效评价工作开展情况", "2. How it was evaluated"}));
  write_to_fill({"评价目的、对象和范围，评价原则，工作过程",
                 "purpose, object and scope, principles, course of the work"},
                md);
  if (card.self_evaluation && !card.self_evaluation->submitted.empty()) {
    md.item(label::kSubmitted, md_text(card.self_evaluation->submitted));
    md.end_list();
  }
  for (const EvaluationScore& score : card.evaluations) write_evaluation_work(score, md);
}

}  // namespace pbs
