// SPDX-License-Identifier: MIT
// What an evaluation has to state (domain rules 1.8): M-01 its methods, M-03 its standards; and the
// coverage of the 4E by the rows of a target (domain rules 8): FE-06.
#include <array>
#include <cstddef>
#include <string>

#include "declaration/vocabulary.hpp"
#include "model/dimension.hpp"
#include "validate/row_words.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

bool has_result(const Evaluation& evaluation) {
  return evaluation.total || evaluation.grade || !evaluation.sheets.empty();
}

void check_approaches(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Evaluation& evaluation : input.project.stages.evaluations) {
    if (!has_result(evaluation) || !evaluation.approaches.empty()) continue;
    log.add(rule, input.at(evaluation.place));
  }
}

void check_standards(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Evaluation& evaluation : input.project.stages.evaluations) {
    if (!has_result(evaluation) || !evaluation.standards.empty()) continue;
    log.add(rule, input.at(evaluation.place));
  }
}

constexpr std::size_t kDimensions = 4;
// Where the rows of a class are missing altogether, these say so.
constexpr std::array<std::array<std::string_view, 2>, kDimensions> kSaidBy{
    {{"T-03", ""}, {"T-02", ""}, {"T-02", "T-04"}, {"T-05", ""}}};

bool said_before(const FindingLog& log, std::size_t dimension) {
  for (const std::string_view rule : kSaidBy[dimension]) {
    if (!rule.empty() && log.has(rule)) return true;
  }
  return false;
}

// Auxiliary services may do without satisfaction (T-05), which is the usual row of equity.
bool may_be_empty(const WrittenInput& input, Dimension dimension) {
  return dimension == Dimension::equity && input.project.service_class != "public";
}

std::string name_of(const WrittenInput& input, std::size_t dimension) {
  const auto& names = input.policy.dimension_names;
  if (dimension < names.size()) return names[dimension];
  return std::string(kDimensionWords.terms[dimension].zh.front());
}

void check_coverage(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const RequireAll required = input.policy.require_all_dimensions;
  if (required == RequireAll::off || input.project.indicators.empty() || lacks_set(input)) return;
  std::array<bool, kDimensions> covered{};
  for (const Indicator& row : input.project.indicators) {
    if (left_out(row)) continue;
    const std::optional<Dimension> dimension = dimension_of(row);
    if (!dimension) return;  // it may be the one that is missed
    covered[static_cast<std::size_t>(*dimension)] = true;
  }
  std::string ids;
  std::string names;
  for (std::size_t i = 0; i < kDimensions; ++i) {
    if (covered[i] || said_before(log, i)) continue;
    if (may_be_empty(input, static_cast<Dimension>(i))) continue;
    ids += (ids.empty() ? "" : ", ") + std::string(kDimensionWords.terms[i].id);
    names += (names.empty() ? "" : "、") + name_of(input, i);
  }
  if (ids.empty()) return;
  const Severity severity = required == RequireAll::error ? Severity::error : Severity::warning;
  log.add(rule, input.at(input.project.place), severity)
      .with("missing", ids)
      .with("missing_zh", names);
}

constexpr WrittenRule kRules[] = {
    {{.id = "M-01",
      .severity = Severity::warning,
      .summary = {"评价没有写明评价方法", "the evaluation does not state its methods"},
      .detail = {},
      .fix = {"在 approaches 中至少填写一种评价方法，如“成本效益分析法”“比较法”“公众评判法”",
              "state at least one method under `approaches`, for example cost_benefit, comparison "
              "or public_judgement"},
      .cite = {"财预〔2020〕10号", "", Mark::confirmed},
      .why = {"不写明方法，别人就无法复核评价结论是怎样得出的。因此评价至少采用一种规定的方法。",
              "Without its method nobody can follow how an evaluation came to its result; so at "
              "least one of the named methods is used."}},
     check_approaches},
    {{.id = "M-03",
      .severity = Severity::info,
      .summary = {"评价没有写明评价标准", "the evaluation does not state its standards"},
      .detail = {},
      .fix = {"在 standards 中填写计划标准、行业标准、历史标准或者其他标准",
              "state them under `standards`: plan, industry, history or other"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"同样的结果，对照计划、行业还是往年，结论可能不同。写明标准，结论才可比。",
              "The same result may be good against the plan and poor against the sector; only a "
              "stated standard makes it comparable."}},
     check_standards},
    {{.id = "FE-06",
      .severity = Severity::warning,
      .summary = {"指标没有覆盖经济性、效率性、有效性、公平性",
                  "the indicators do not cover all four of the 4E"},
      .detail = {"没有{missing_zh}方面的指标。", "No indicator serves: {missing}."},
      .fix = {"补充该方面的指标；已有指标体现该方面的，在该指标填写 dimension",
              "add an indicator for it; if one serves it already, state its `dimension`"},
      .cite = {"绩溪县政府购买服务绩效管理办法(政策解读)", "", Mark::confirmed},
      .policy_key = "four_e.require_all",
      .why = {"只看花钱和数量，看不出服务是否有效、群众是否公平受益。"
              "因此指标体系要体现经济性、效率性、有效性、公平性。",
              "Money and numbers alone do not show whether a service works and reaches everybody; "
              "so indicators cover economy, efficiency, effectiveness and equity."}},
     check_coverage},
};

}  // namespace

std::span<const WrittenRule> evaluation_form_rules() {
  return kRules;
}

}  // namespace pbs
