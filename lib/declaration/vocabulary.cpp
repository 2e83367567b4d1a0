// SPDX-License-Identifier: MIT
#include "declaration/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "declaration/labels.hpp"

namespace pbs {
namespace {

// 成本指标 stands under 产出 in the scheme of 2020 and is a first-level class in that of 2021: both
// rows carry the term, the first is found, and conversion decides by the policy's scheme.
constexpr Term kIndicatorClassTerms[] = {
    {"output", kZh<"产出指标", "产出">},
    {"output.quantity", kZh<"数量指标", "产出数量指标", "产出数量", "数量">},
    {"output.quality", kZh<"质量指标", "产出质量指标", "产出质量", "质量">},
    {"output.timeliness", kZh<"时效指标", "产出时效指标", "产出时效", "时效">},
    {"output.cost", kZh<"成本指标", "产出成本指标", "产出成本", "成本">},
    {"benefit", kZh<"效益指标", "效果指标", "效益", "效果">},
    {"benefit.economic", kZh<"经济效益指标", "经济效益">},
    {"benefit.social", kZh<"社会效益指标", "社会效益">},
    {"benefit.ecological", kZh<"生态效益指标", "生态效益", "环境效益指标", "环境效益">},
    {"benefit.sustainable",
     kZh<"可持续影响指标", "可持续影响", "可持续发展指标", "可持续影响效益指标">},
    {"cost", kZh<"成本指标", "成本">},
    {"cost.economic", kZh<"经济成本指标", "经济成本">},
    {"cost.social", kZh<"社会成本指标", "社会成本">},
    {"cost.ecological", kZh<"生态环境成本指标", "生态环境成本", "环境成本指标", "生态成本指标">},
    {"satisfaction",
     kZh<"满意度指标", "服务对象满意度指标", "服务对象满意度", "满意度", "社会公众满意度指标">},
    {"other", kZh<"其他指标", "其他">},
};

constexpr Term kDimensionTerms[] = {
    {"economy", kZh<"经济性">},
    {"efficiency", kZh<"效率性">},
    {"effectiveness", kZh<"有效性", "效益性", "效果性">},
    {"equity", kZh<"公平性">},
};

constexpr Term kLevelTerms[] = {
    {"achieved", kZh<"达成年度指标", "达成预期指标", "达成目标", "基本达成目标", "达成">},
    {"partial", kZh<"部分达成年度指标并具有一定效果", "部分达成年度指标",
                    "部分达成预期指标并具有一定效果", "部分达成预期指标",
                    "部分达成目标并具有一定效果", "部分达成目标", "部分实现目标", "部分达成">},
    {"missed",
     kZh<"未达成年度指标且效果较差", "未达成年度指标", "未达成预期指标且效果较差", "未达成预期指标",
         "未达成目标且效果较差", "未达成目标", "实现目标程度较低", "未达成">},
};

constexpr Term kGradeTerms[] = {
    {"优", kZh<"优", "优秀">},
    {"良", kZh<"良", "良好">},
    {"中", kZh<"中", "中等">},
    {"差", kZh<"差">},
};

constexpr Term kRoleTerms[] = {
    {"purchaser", kZh<"购买主体">},
    {"finance", kZh<"财政部门">},
    {"department", kZh<"主管部门">},
    {"supplier", kZh<"承接主体">},
    {"third_party", kZh<"第三方机构", "第三方">},
    {"expert", kZh<"专家">},
};

constexpr Term kStageTerms[] = {
    {"ex_ante", kZh<"事前绩效评估", "事前评估">},
    {"target_review", kZh<"绩效目标审核", "绩效目标管理">},
    {"monitoring", kZh<"绩效运行监控", "绩效监控">},
    {"self_evaluation", kZh<"绩效自评", "单位自评">},
    {"evaluation", kZh<"绩效评价", "绩效评价管理">},
    {"use_of_results", kZh<"评价结果应用", "结果应用">},
};

constexpr Term kFlagTerms[] = {
    {"true", kZh<"是", "yes", "True", "TRUE", "Yes", "YES">},
    {"false", kZh<"否", "no", "False", "FALSE", "No", "NO">},
};

// What a node of an indicator file may say: a class of rows, or a first level of evaluation.
constexpr Term kEvaluationOnlyTerms[] = {
    {"decision", kZh<"决策">},
    {"process", kZh<"过程">},
};
constexpr auto kTreeClassTerms = [] {
  std::array<Term, std::size(kIndicatorClassTerms) + std::size(kEvaluationOnlyTerms)> terms{};
  const auto rest =
      std::copy(std::begin(kIndicatorClassTerms), std::end(kIndicatorClassTerms), terms.begin());
  std::copy(std::begin(kEvaluationOnlyTerms), std::end(kEvaluationOnlyTerms), rest);
  return terms;
}();

}  // namespace

constinit const Vocabulary kIndicatorClassWords{"class", kIndicatorClassTerms};
constinit const Vocabulary kTreeClassWords{"tree_class", kTreeClassTerms};
constinit const Vocabulary kDimensionWords{"dimension", kDimensionTerms};
constinit const Vocabulary kLevelWords{"level", kLevelTerms};
constinit const Vocabulary kGradeWords{"grade", kGradeTerms};
constinit const Vocabulary kRoleWords{"role", kRoleTerms};
constinit const Vocabulary kStageWords{"stage", kStageTerms};
constinit const Vocabulary kFlagWords{"flag", kFlagTerms};

}  // namespace pbs
