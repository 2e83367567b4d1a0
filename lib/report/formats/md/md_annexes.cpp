// SPDX-License-Identifier: MIT
// The annexes of an evaluation report: the tables of the stages.
#include <fmt/format.h>

#include "report/formats/md/parts.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

class Annexes {
 public:
  Annexes(const Scorecard& card, int level, MdText& md) : card_(card), level_(level), md_(md) {}

  void write() {
    if (card_.self_evaluation) {
      heading({"项目支出绩效自评表", "Self-evaluation"});
      write_md_self_evaluation(card_, md_);
    }
    for (const MonitoringScore& period : card_.monitoring) write_period(period);
    if (card_.ex_ante) write_ex_ante(*card_.ex_ante);
    if (card_.target_review) write_target_review(*card_.target_review);
    for (const EvaluationScore& score : card_.evaluations) write_evaluation(score);
    if (!card_.withheld.empty()) return;
    heading({"审核发现的问题", "Findings"});
    write_md_findings(card_, md_);
  }

 private:
  void heading(const Words& name) {
    ++number_;
    md_.heading(level_, md_.language() == Language::zh
                            ? fmt::format("附件 {} {}", number_, name.zh)
                            : fmt::format("Annex {}: {}", number_, name.en));
  }

  // Rounding and total below the nodes.
  void write_result(const Decimal& rounding, const std::string& total) {
    if (!rounding.is_zero()) md_.item(label::kRounding, with_sign(rounding));
    md_.item(label::kTotal, total);
  }

  void write_origin(const StageOrigin& origin) {
    std::string who = md_text(role_words(origin.by, md_.language()));
    if (!origin.by_name.empty()) who += (who.empty() ? "" : " ") + md_text(origin.by_name);
    md_.item({"日期", "Date"}, md_text(origin.date));
    md_.item({"主体", "By"}, who);
    md_.item({"指标体系", "Indicator file"}, md_text(origin.tree));
    md_.end_list();
  }

  void write_ex_ante(const ExAnteScore& score) {
    heading({"事前绩效评估评分表", "Ex-ante assessment"});
    write_origin(score.origin);
    if (!score.nodes.empty()) write_md_nodes(score.nodes, 0, score.nodes.size(), md_);
    std::string total = number_text(score.total);
    if (!score.total && score.low && score.high) {
      total = fmt::format("{}–{}", *score.low, *score.high);
    }
    write_result(score.rounding, total);
    const auto conclusion = [&](const Words& name, std::string_view id) {
      md_.item(name, md_text(conclusion_words(id, md_.language())));
    };
    if (score.arithmetic != score.conclusion) {
      conclusion({"按分数的结论", "Conclusion by the points"}, score.arithmetic);
    }
    for (const VetoScore& veto : score.vetoes) {
      md_.item({"一票否决", "Veto"},
               fmt::format("{} {}", md_text(veto_words(veto.ground, md_.language())),
                           md_text(veto.cite)));
    }
    conclusion({"评估结论", "Conclusion"}, score.conclusion);
    conclusion({"填报的结论", "Conclusion as stated"}, score.stated);
    md_.item(label::kBasis, md_text(score.cite));
    md_.end_list();
  }

  void write_target_review(const TargetReviewScore& score) {
    heading({"绩效目标审核表", "Review of the target"});
    write_origin(score.origin);
    if (!score.nodes.empty()) write_md_nodes(score.nodes, 0, score.nodes.size(), md_);
    write_result(score.result.rounding, total_text(score.result.total, score.result.worst,
                                                   score.result.best, md_.language()));
    md_.item({"审核处理", "What follows"},
             md_text(consequence_words(score.consequence, md_.language())));
    md_.item({"填报的结论", "Conclusion as stated"}, md_text(score.stated));
    md_.item(label::kBasis, md_text(score.cite));
    md_.end_list();
  }

  void write_evaluation(const EvaluationScore& score) {
    heading(Words::made(
        fmt::format("绩效评价指标评分表（{}）", evaluation_kind_words(score.kind, Language::zh)),
        evaluation_kind_words(score.kind, Language::en)));
    write_origin(score.origin);
    if (!score.nodes.empty()) write_md_nodes(score.nodes, 0, score.nodes.size(), md_);
    write_result(score.result.rounding, total_text(score.result.total, score.result.worst,
                                                   score.result.best, md_.language()));
    if (score.stated) {
      md_.item({"说明", "Note"}, md_.say({"只有填报的总分和等级，没有评分表",
                                          "only the total and grade as stated, no sheets"}));
    }
    md_.end_list();
  }

  void write_period(const MonitoringScore& period) {
    heading({"绩效运行监控表", "Monitoring"});
    const Language language = md_.language();
    const auto amount = [&](const std::optional<Decimal>& value) {
      return value ? grouped(*value) + md_text(card_.unit) : std::string();
    };
    md_.item({"监控截止日期", "Up to"}, md_text(period.through));
    md_.item({"报送日期", "Handed in"}, md_text(period.submitted));
    md_.item({"全年预算数", "Adjusted budget"}, amount(period.adjusted));
    md_.item({"监控期执行数", "Executed so far"}, amount(period.executed));
    md_.item({"全年预计执行数", "Expected for the year"}, amount(period.expected_executed));
    if (period.rate) md_.item(label::kRate, fmt::format("{}%", *period.rate));
    light({"项目预警灯", "Light of the project"}, period.light);
    light({"目标灯", "Light of the targets"}, period.target_light);
    light({"预算灯", "Light of the budget"}, period.budget_light);
    md_.item({"应采取的措施", "Action due"},
             md_text(monitor_action_words(period.action, language)));
    md_.item({"措施期限", "Due"}, md_text(period.due));
    md_.item({"审核意见", "Decided"}, md_text(monitor_action_words(period.decided, language)));
    md_.end_list();
    if (!period.rows.empty()) write_period_rows(period);
  }

  void light(const Words& name, std::string_view id) {
    md_.item(name, md_text(light_words(id, md_.language())));
  }

  void write_period_rows(const MonitoringScore& period) {
    const Language language = md_.language();
    md_.table_head({{label::kIndicator},
                    {label::kTarget},
                    {{"监控期完成值", "Achieved so far"}},
                    {{"全年预计完成值", "Expected"}},
                    {{"进度（%）", "Progress (%)"}, true},
                    {{"预警灯", "Light"}},
                    {{"完成目标可能性", "Outlook"}},
                    {{"偏差原因", "Cause"}},
                    {{"备注", "Note"}}});
    for (const MonitoringRowScore& row : period.rows) {
      md_.start_row();
      md_.cell(md_text(row.name.empty() ? row.id : row.name));
      md_.cell(md_text(row.target));
      md_.cell(md_text(row.actual));
      md_.cell(md_text(row.expected));
      md_.cell(row.rate);
      md_.cell(md_text(light_words(row.light, language)));
      md_.cell(md_text(outlook_words(row.outlook, language)));
      md_.cell(md_text(cause_words(row.cause, language)));
      md_.cell(md_text(row.note));
      md_.end_row();
    }
    md_.end_table();
  }

  const Scorecard& card_;
  int level_;
  MdText& md_;
  std::size_t number_ = 0;
};

}  // namespace

void write_md_annexes(const Scorecard& card, int level, MdText& md) {
  Annexes(card, level, md).write();
}

}  // namespace pbs
