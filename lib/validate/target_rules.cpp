// SPDX-License-Identifier: MIT
// Which indicators a target needs (domain rules 6.4): T-02 to T-05 ask for the classes, T-12 for
// different names, T-13 and T-14 for a sensible number of rows and enough measurable ones. A
// declaration without any row is T-01 alone.
#include <algorithm>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "validate/row_words.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kSetting{"政策参数(默认)", "", Mark::setting};

template <typename Predicate>
bool some_row(const Project& project, Predicate predicate) {
  return std::any_of(project.indicators.begin(), project.indicators.end(), predicate);
}

bool has_class(const Project& project, IndicatorClass wanted) {
  return some_row(project, [wanted](const Indicator& row) {
    return row.indicator_class.value == wanted && !left_out(row);
  });
}

bool has_level(const Project& project, FirstLevel wanted) {
  return some_row(
      project, [wanted](const Indicator& row) { return row.level1() == wanted && !left_out(row); });
}

// Whether the classes of the rows are known, so that one can be found missing.
bool has_rows(const WrittenInput& input) {
  const bool unclassed = some_row(
      input.project, [](const Indicator& row) { return !row.indicator_class && !left_out(row); });
  return !input.project.indicators.empty() && !lacks_set(input) && !unclassed;
}

// Where a missing row is shown.
Place at_project(const WrittenInput& input) {
  return input.at(input.project.place);
}

void check_outputs(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  struct Kind {
    IndicatorClass wanted;
    std::string_view id;
    std::string_view zh;
  };
  constexpr Kind kKinds[] = {{IndicatorClass::output_quantity, "output.quantity", "数量指标"},
                             {IndicatorClass::output_quality, "output.quality", "质量指标"},
                             {IndicatorClass::output_timeliness, "output.timeliness", "时效指标"}};
  if (!has_rows(input)) return;
  std::string ids;
  std::string names;
  for (const Kind& kind : kKinds) {
    if (has_class(input.project, kind.wanted)) continue;
    if (!ids.empty()) {
      ids += ", ";
      names += "、";
    }
    ids += kind.id;
    names += kind.zh;
  }
  if (ids.empty()) return;
  log.add(rule, at_project(input)).with("missing", ids).with("missing_zh", names);
}

void check_cost(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (!has_rows(input)) return;
  const bool found = some_row(input.project, [](const Indicator& row) {
    return row.indicator_class && is_cost(*row.indicator_class) && !left_out(row);
  });
  if (found) return;
  const bool old_scheme = input.policy.scheme == Scheme::old2020;
  log.add(rule, at_project(input)).with("missing", old_scheme ? "output.cost" : "cost.economic");
}

void check_benefit(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (!has_rows(input)) return;
  if (!has_level(input.project, FirstLevel::benefit)) log.add(rule, at_project(input));
}

void check_satisfaction(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  if (!has_rows(input) || project.service_class != "public") return;
  if (has_level(project, FirstLevel::satisfaction)) return;
  log.add(rule, at_project(input)).see(input.at(input.written.service.service_class.place));
}

// T-12. Sorted, so that a file with very many rows costs no more than its sorting.
void check_duplicates(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  struct Named {
    std::string_view name;
    const Indicator* row;
  };
  std::vector<Named> names;
  names.reserve(input.project.indicators.size());
  for (const Indicator& row : input.project.indicators) {
    if (!row.name.empty() && !left_out(row)) names.push_back({trim(row.name), &row});
  }
  std::stable_sort(names.begin(), names.end(),
                   [](const Named& a, const Named& b) { return a.name < b.name; });
  const Named* first = nullptr;
  for (const Named& named : names) {
    if (first == nullptr || first->name != named.name) {
      first = &named;
    } else {
      log.add(rule, input.at(named.row->id_text.place))
          .about(named.row->key())
          .see(input.at(first->row->id_text.place))
          .with("name", std::string(named.row->name));
    }
  }
}

void check_number_of_rows(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const std::size_t most =
      static_cast<std::size_t>(std::max(input.policy.target.max_indicators, 0));
  std::size_t rows = 0;
  const Indicator* beyond = nullptr;
  for (const Indicator& row : input.project.indicators) {
    if (left_out(row)) continue;
    if (++rows == most + 1) beyond = &row;
  }
  if (most == 0 || beyond == nullptr) return;
  log.add(rule, input.at(beyond->id_text.place))
      .with_number("rows", std::to_string(rows))
      .with_number("most", std::to_string(most));
}

// T-14. Numbers, tiers and dates can be measured, words cannot; rows whose target is missing or
// unreadable have findings of their own and are not counted.
void check_quantitative(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (!input.policy.target.min_quantitative || !has_rows(input)) return;
  const Decimal least = *input.policy.target.min_quantitative;
  std::int64_t rows = 0;
  std::int64_t measured = 0;
  for (const Indicator& row : input.project.indicators) {
    if (!row.target || left_out(row)) continue;
    const Target& target = *row.target;
    const bool quantitative =
        target.numeric() || target.dated() || target.kind == TargetKind::tiers;
    if (!quantitative && target.kind != TargetKind::words) continue;
    ++rows;
    if (quantitative) ++measured;
  }
  if (Decimal(measured) >= least * Decimal(rows)) return;
  log.add(rule, at_project(input))
      .with_number("measured", std::to_string(measured))
      .with_number("rows", std::to_string(rows))
      .with_number("least", (least * Decimal(100)).normalised().to_string());
}

constexpr WrittenRule kRules[] = {
    {{.id = "T-02",
      .severity = Severity::error,
      .summary = {"产出指标不全", "a kind of output indicator is missing"},
      .detail = {"缺少{missing_zh}（{missing}）；办法中数量、质量、时效指标各不少于一个。",
                 "No row of {missing}; the policy has at least one row each of quantity, quality "
                 "and timeliness."},
      .fix = {"补充所缺的指标，或者更正二级指标", "add a row of it, or correct the classes"},
      .cite = kSetting,
      .why = {"只有数量没有质量和时效，做得差、做得晚也能满分。",
              "With quantity alone, work done badly or late still earns full points."}},
     check_outputs},
    {{.id = "T-03",
      .severity = Severity::warning,
      .summary = {"没有成本指标", "there is no cost indicator"},
      .detail = {"没有成本指标（{missing}）。", "No row of {missing}."},
      .fix = {"补充一个成本指标，如项目总成本不超过预算数",
              "add one, for example the total cost with the budget as its ceiling"},
      .cite = kSetting,
      .why = {"没有成本指标，花多少钱办成的事就不在考核之内。",
              "Without a cost row it does not matter how much was spent."}},
     check_cost},
    {{.id = "T-04",
      .severity = Severity::error,
      .summary = {"没有效益指标", "there is no benefit indicator"},
      .detail = {"没有经济、社会、生态效益或可持续影响指标。",
                 "No row of benefit: economic, social, ecological or sustainable."},
      .fix = {"至少补充一个效益指标", "add at least one row of benefit"},
      .cite = kSetting,
      .why = {"只列产出不列效益，办了事却不知道有没有用。",
              "With outputs alone nobody knows whether the work did any good."}},
     check_benefit},
    {{.id = "T-05",
      .severity = Severity::error,
      .summary = {"公共服务项目没有满意度指标", "a public service has no satisfaction indicator"},
      .detail = {"service.class 为 public（公共服务）。", "service.class is public."},
      .fix = {"补充服务对象满意度指标；确属辅助性服务的，更正 service.class",
              "add a row of satisfaction, or correct service.class if the service is auxiliary"},
      .cite = kSetting,
      .why = {"面向公众的服务要由服务对象评价。",
              "A service for the public is to be judged by those it serves."}},
     check_satisfaction},
    {{.id = "T-12",
      .severity = Severity::warning,
      .summary = {"指标名称重复", "two indicators have the same name"},
      .detail = {"“{name}”出现不止一次。", "\"{name}\" occurs more than once."},
      .fix = {"合并两行，或者写明各自的范围", "merge the rows, or say what each one covers"},
      .cite = kSetting,
      .why = {"名称相同的两行，批复、监控和自评会对错行。",
              "Two rows of one name get confused in approval, monitoring and self-evaluation."}},
     check_duplicates},
    {{.id = "T-13",
      .severity = Severity::warning,
      .summary = {"三级指标过多", "there are too many indicators"},
      .detail = {"共 {rows} 个三级指标，上限为 {most} 个。",
                 "There are {rows} rows; the limit is {most}."},
      .fix = {"保留能反映核心任务的指标，其余合并或删去",
              "keep the rows that show the main task; merge or remove the others"},
      .cite = kSetting,
      .policy_key = "target.max_indicators",
      .why = {"指标太多，每个分值都很小，重点反而看不出来。",
              "With too many rows each weighs little and the important ones drown."}},
     check_number_of_rows},
    {{.id = "T-14",
      .severity = Severity::warning,
      .summary = {"定量指标偏少", "too few indicators can be measured"},
      .detail = {"{rows} 个指标中，定量的有 {measured} 个，应不少于 {least}%。",
                 "{measured} of {rows} targets are numbers or dates; at least {least}% should be."},
      .fix = {"把能计量的定性指标改为数值或期限", "give numbers or dates where words stand"},
      .cite = kSetting,
      .policy_key = "target.min_quantitative",
      .why = {"定性指标多，得分主要靠评价的人掌握。",
              "With many qualitative rows the points depend on who judges."}},
     check_quantitative},
};

}  // namespace

std::span<const WrittenRule> target_rules() {
  return kRules;
}

}  // namespace pbs
