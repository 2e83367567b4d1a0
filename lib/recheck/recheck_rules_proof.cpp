// SPDX-License-Identifier: MIT
// what supports the actuals (佐证资料, 满意度调查).
#include <algorithm>

#include "recheck/row_facts.hpp"
#include "recheck/rule_tables.hpp"
#include "validate/row_words.hpp"

namespace pbs {

namespace {

constexpr std::size_t kNamedRows = 3;  // a list of all would be as long as the form

// Something was achieved that could be proved.
bool answered(const Indicator& row, const Policy& policy) {
  const bool stated = !row.actual.written.blank() || !row.level.written.blank();
  return stated && !not_applicable(row) && !left_out(row) && !actual_missing(row, policy);
}

bool has_evidence(const Indicator& row) {
  return std::any_of(row.evidence.begin(), row.evidence.end(),
                     [](const Text& text) { return says_something(text.stated()); });
}

// One finding a project: a form without the column would give one a row.
void check_evidence(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  const Indicator* first = nullptr;
  std::size_t count = 0;
  std::string rows;
  for (const Indicator& row : in.written.project.indicators) {
    if (!answered(row, in.written.policy) || has_evidence(row)) continue;
    if (first == nullptr) first = &row;
    if (++count > kNamedRows || row.key().empty()) continue;
    if (!rows.empty()) rows += "、";
    rows += said_name(row);
  }
  if (first == nullptr) return;
  if (count > kNamedRows) rows += "……";
  log.add(rule, row_place(in, *first))
      .with_number("count", std::to_string(count))
      .with("rows", std::move(rows));
}

struct SurveyPart {
  std::string_view key;
  std::string_view zh;
  bool stated;
};

void check_survey(const ScoredInput& in, const Indicator& row, const RuleInfo& rule,
                  FindingLog& log) {
  const Survey& survey = row.survey;
  const SurveyPart parts[] = {{"sample", "样本量", !survey.sample.written.blank()},
                              {"questions", "题目数", !survey.questions.written.blank()},
                              {"date", "调查日期", !survey.date.written.blank()}};
  std::string missing;
  std::string missing_zh;
  for (const SurveyPart& part : parts) {
    if (part.stated) continue;
    missing += (missing.empty() ? "" : ", ") + std::string(part.key);
    missing_zh += (missing_zh.empty() ? "" : "、") + std::string(part.zh);
  }
  const Decimal& least = in.written.policy.recheck.survey_sample;
  const bool small = survey.sample && *survey.sample < least;
  if (missing.empty() && !small) return;
  Finding& finding = log.add(rule, small ? value_place(in, row, survey.sample) : row_place(in, row))
                         .about(row.key());
  if (!missing.empty()) finding.with("missing", missing).with("missing_zh", missing_zh);
  if (!small) return;
  finding.with_number("sample", survey.sample->to_string()).with_number("least", least.to_string());
}

// Something that is asked of people: a rate, or words. A count of incidents is none.
bool surveyed(const Indicator& row) {
  if (row.level1() != FirstLevel::satisfaction || !row.target) return false;
  const UnitFamily family = row.target->unit.family;
  return family == UnitFamily::percent || family == UnitFamily::none;
}

void check_surveys(const ScoredInput& in, const RuleInfo& rule, FindingLog& log) {
  for (const Indicator& row : in.written.project.indicators) {
    if (surveyed(row) && answered(row, in.written.policy)) check_survey(in, row, rule, log);
  }
}

constexpr ScoredRule kRules[] = {
    {{.id = "R-13",
      .severity = Severity::warning,
      .summary = {"有指标没有列出佐证资料", "indicators without evidence"},
      .detail = {"共 {count} 项：{rows}。", "Number of rows: {count} ({rows})."},
      .fix = {"在 evidence 列出佐证资料", "list the evidence of each row"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"没有佐证，实际完成值就只是一个说法，复核时无从核实。",
              "Without evidence an actual is only a claim, and nobody can verify it."}},
     check_evidence},
    {{.id = "R-15",
      .severity = Severity::warning,
      .summary = {"满意度没有足够的调查依据", "a satisfaction rate without a sufficient survey"},
      .detail = {"缺少：{missing_zh}。\n样本量 {sample}，少于 {least}。",
                 "Missing in the survey: {missing}.\nThe sample is {sample}, less than {least}."},
      .fix = {"在 survey 写明样本量、题目数和调查日期；样本过少的补充调查",
              "state sample, questions and date of the survey; ask more people if the sample is "
              "small"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .policy_key = "recheck.survey_sample",
      .why = {"没有调查的满意度是估计；样本太小，一两个人就能改变结果。",
              "Without a survey satisfaction is an estimate, and a small sample turns on one or "
              "two people."}},
     check_surveys},
};

}  // namespace

std::span<const ScoredRule> proof_recheck_rules() {
  return kRules;
}

}  // namespace pbs
