// SPDX-License-Identifier: MIT
// Rows and results that say only a part of what belongs together: F-73 to F-76, GR-02.
#include <algorithm>
#include <string>

#include "validate/row_words.hpp"
#include "validate/rule.hpp"
#include "validate/unread_part.hpp"

namespace pbs {
namespace {

bool claims_points(const Indicator& row) {
  return !row.claimed.written.blank();
}

// Says what was reached and claims nothing for it. A row without weight (F-12) may share the score
// of its group.
bool lacks_claim(const Indicator& row) {
  const bool does_not_apply = row.actual && row.actual->kind == ActualKind::not_applicable;
  const bool answered = !row.actual.written.blank() || !row.level.written.blank();
  return row.weight && answered && !does_not_apply && !claims_points(row);
}

// The claimed total cannot be checked against rows that claim nothing. Where none claims anything
// that is one finding, and only for a self-evaluation that is handed in.
void check_claims(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const List<Indicator>& rows = input.project.indicators;
  if (std::none_of(rows.begin(), rows.end(), claims_points)) {
    const Location place = input.project.self_evaluation;
    const auto lacking = std::count_if(rows.begin(), rows.end(), lacks_claim);
    if (!place.known() || lacking == 0) return;
    log.add(rule, input.at(place)).with_number("rows", std::to_string(lacking));
    return;
  }
  for (const Indicator& row : rows) {
    if (!lacks_claim(row)) continue;
    log.add(rule, input.at(row.place)).about(row.key()).with("row", said_name(row));
  }
}

// A row bound to a set has its class from there.
void check_class(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (lacks_set(input)) return;
  for (const Indicator& row : input.project.indicators) {
    if (!row.indicator_class.written.blank() || row.indicator_class || left_out(row)) continue;
    if (part_is_unread("class", row.place, log)) continue;
    log.add(rule, input.at(row.place)).about(row.key()).with("row", said_name(row));
  }
}

// The rows of the target that a period of monitoring leaves out.
void check_monitored(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const List<Indicator>& rows = input.project.indicators;
  for (const Monitoring& period : input.project.stages.monitoring) {
    if (period.rows.empty()) continue;
    std::string absent;
    std::string absent_zh;
    std::size_t count = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto monitors = [i](const MonitoringRow& row) {
        return row.indicator == static_cast<int>(i);
      };
      if (std::any_of(period.rows.begin(), period.rows.end(), monitors)) continue;
      absent.append(absent.empty() ? "" : ", ").append(said_name(rows[i]));
      absent_zh.append(absent_zh.empty() ? "" : "、").append(said_name(rows[i]));
      ++count;
    }
    if (count == 0) continue;
    log.add(rule, input.at(period.place))
        .with("absent", absent)
        .with("absent_zh", absent_zh)
        .with_number("count", std::to_string(count))
        .with_number("rows", std::to_string(rows.size()));
  }
}

constexpr std::string_view kHistory = "history";

void check_history(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const List<IndicatorDeclaration>& written = input.written.indicators;
  const List<Indicator>& rows = input.project.indicators;
  for (std::size_t i = 0; i < rows.size() && i < written.size(); ++i) {
    if (rows[i].basis != kHistory || !written[i].history.empty()) continue;
    log.add(rule, input.at(written[i].basis.place))
        .about(rows[i].key())
        .with("row", said_name(rows[i]));
  }
}

// Where there are sheets both follow from them.
void check_result(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const EvaluationDeclaration& evaluation : input.written.evaluations) {
    if (!evaluation.sheets.empty()) continue;
    const bool total = !evaluation.total.blank();
    const bool grade = !evaluation.grade.blank();
    if (total && grade) continue;
    log.add(rule, input.at(evaluation.place))
        .with("missing", total   ? "grade"
                         : grade ? "total"
                                 : "total, grade")
        .with("missing_zh", total   ? "评价等级"
                            : grade ? "评价总分"
                                    : "评价总分和等级");
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "F-73",
      .severity = Severity::warning,
      .summary = {"指标没有自评得分", "a row claims no points"},
      .detail = {"“{row}”填了实际完成值，没有填自评得分，而其他指标填了。\n"
                 "{rows} 项指标填了实际完成值，没有一项填写自评得分。",
                 "\"{row}\" has an actual but claims nothing, while other rows do.\n"
                 "{rows} rows have actuals; none of them claims points."},
      .fix = {"补填自评得分", "state the points claimed"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"总分是各指标得分之和；少一行，自评总分就无法核对。",
              "The total is the sum of the points of the rows; with one missing it cannot be "
              "checked."}},
     check_claims},
    {{.id = "F-74",
      .severity = Severity::warning,
      .summary = {"指标没有类别", "an indicator has no class"},
      .detail = {"“{row}”没有写明一级、二级指标。",
                 "\"{row}\" has no class, neither first nor second level."},
      .fix = {"填写 class，如 output.quantity（数量指标）",
              "state class, for example output.quantity"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why =
          {"没有类别，就不知道这一行属于产出、效益还是满意度，各级分值和必备指标都无法核对。",
           "Without its class a row belongs to neither outputs nor benefits, so neither the points "
           "of the levels nor the compulsory kinds can be checked."}},
     check_class},
    {{.id = "F-75",
      .severity = Severity::info,
      .summary = {"监控没有涉及全部指标", "monitoring leaves rows of the target out"},
      .detail = {"共 {rows} 个指标，有 {count} 个没有监控：{absent_zh}。",
                 "Rows not monitored: {count} of {rows} ({absent})."},
      .fix =
          {"年内可以监控的指标补充监控，年底才有结果的可以不列",
           "monitor the rows that can be; those with a result at the year's end may be left out"},
      .cite = {"财预〔2019〕136号", "", Mark::confirmed},
      .why = {"绩效运行监控要看绩效目标的实现程度，没有监控的指标到年底才发现偏差。",
              "Monitoring follows how far the target is reached; on a row that is not monitored a "
              "deviation is seen at the year's end only."}},
     check_monitored},
    {{.id = "F-76",
      .severity = Severity::warning,
      .summary = {"指标值依据历史标准，却没有列出历史值",
                  "the target rests on history, but no earlier values are given"},
      .detail = {"“{row}”没有历史值（history）。",
                 "\"{row}\" states no values of earlier years (`history`)."},
      .fix = {"补列近几年的实际值，或更正设定依据",
              "give the values of the years before, or correct the basis"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why =
          {"没有历史值，就看不出目标是进步还是后退。",
           "Without the earlier values nobody sees whether the target is a step forward or back."}},
     check_history},
    {{.id = "GR-02",
      .severity = Severity::warning,
      .summary = {"评价结果没有同时给出总分和等级",
                  "an evaluation does not give both its total and its grade"},
      .detail = {"缺少{missing_zh}（{missing}）。", "Missing: {missing}."},
      .fix = {"补填；有专家评分表的填 sheets，由程序计算",
              "state it, or give the sheets so that it is computed"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why =
          {"评价采用百分制并划分优、良、中、差四个等级，结果应用以等级为准，总分是等级的依据。",
           "Evaluations have 100 points and four grades; the use of results goes by the grade, and "
           "the total is what the grade rests on."}},
     check_result},
};

}  // namespace

std::span<const WrittenRule> completeness_rules() {
  return kRules;
}

}  // namespace pbs
