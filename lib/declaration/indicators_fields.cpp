// SPDX-License-Identifier: MIT
#include "declaration/indicators.hpp"

#include "declaration/labels.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

using Criterion = CriterionDeclaration;
using Node = NodeDeclaration;
using Approved = ApprovalDeclaration;
using Indicators = IndicatorsDeclaration;

constexpr Field kCriterionFields[] = {
    field<&Criterion::text>("text", kZh<"评价要点", "要点">, Meaning::words,
                            {"评价要点", "What is asked"}),
    field<&Criterion::points>("points", kZh<"分值">, Meaning::number,
                              {"该要点的分值，缺省均分", "Its points; equal shares by default"}),
};
constexpr Record criterion_record() {
  Record record = record_of<Criterion>(
      "criterion", {"评价要点：一段文字，或文字与分值", "A text, or a map with text and points"},
      kCriterionFields);
  record.scalar = [](void* criterion) { return &static_cast<Criterion*>(criterion)->text; };
  return record;
}
constinit const Record kCriterionRecord = criterion_record();

constexpr Field kNodeFields[] = {
    field<&Node::id>("id", kZh<"指标编号", "指标编码">, Meaning::identifier,
                     {"指标编号，同级中唯一", "Id, unique among its siblings"}),
    field<&Node::name>("name", kZh<"指标名称", "三级指标">, Meaning::words,
                       {"指标名称", "Name of the indicator"}),
    field<&Node::indicator_class>(
        "class", kZh<"指标类型", "二级指标">, Meaning::word,
        {"自评：一级、二级指标；评价：决策、过程、产出、效益",
         "Class of a row; of a first-level node decision, process, output "
         "or benefit"},
        &kTreeClassWords),
    field<&Node::group>("group", kZh<"指标分组", "分组">, Meaning::words,
                        {"类型为其他时的分组名称", "Heading on the form, for class other"}),
    field<&Node::dimension>("dimension", kZh<"评价维度", "4E维度">, Meaning::word,
                            {"经济性、效率性、有效性或公平性", "One of the four E"},
                            &kDimensionWords),
    field<&Node::content>("content", kZh<"评价内容">, Meaning::word,
                          {"七项评价内容之一", "One of the seven contents of an evaluation"},
                          &kContentWords),
    record_field<&Node::target>(
        "target", kZh<"年度指标值", "指标值", "目标值">, kTargetRecord,
        {"通常的指标值，项目自己的优先", "Usual target; the project's own goes before"}),
    field<&Node::unit>("unit", kZh<"计量单位", "度量单位", "单位">, Meaning::words,
                       {"计量单位", "Unit of target and actual"}),
    field<&Node::weight>("weight", kZh<"分值", "权重", "分值权重">, Meaning::range,
                         {"分值；上级指标和自评指标可写区间，如 40-50",
                          "Points that can be earned; of a node or a row also a range: 40-50"}),
    field<&Node::method>("method", kZh<"赋分规则", "评分方法">, Meaning::word,
                         {"赋分规则", "Scoring method"}, &kMethodWords),
    field<&Node::of>("of", kZh<"所取指标类型">, Meaning::word,
                     {"rows 方法所取的指标类型", "Class of the rows that method `rows` takes"},
                     &kIndicatorClassWords),
    field<&Node::evidence>("evidence", kZh<"佐证资料", "佐证材料">, Meaning::words,
                           {"通常的佐证资料", "Usual documents that prove it"}),
    record_field<&Node::criteria>("criteria", kZh<"评价要点">, kCriterionRecord,
                                  {"评价要点，按序号引用", "Criteria, referred to by number"}),
    field<&Node::cite>("cite", kZh<"依据">, Meaning::words, {"依据的文件", "Document it rests on"}),
    field<&Node::rules>("rules", kZh<"形式规则">, Meaning::identifier,
                        {"目标审核要点：由程序核对的规则编号",
                         "Of a point of the target review: rules that the program checks"}),
    record_field<&Node::ahp>("ahp", kZh<"层次分析法">, kAhpRecord,
                             {"两两比较判断，代替下级指标的分值",
                              "Pairwise judgements in place of the weights one level below"}),
    record_field<&Node::indicators>("indicators", kZh<"下级指标", "指标">, kNodeRecord,
                                    {"下级指标", "Indicators of the next level"}),
};

constexpr Field kApprovedFields[] = {
    field<&Approved::by>("by", kZh<"批准单位">, Meaning::words, {"批准单位", "Who approved it"}),
    field<&Approved::date>("date", kZh<"批准日期">, Meaning::date,
                           {"批准日期", "Date of approval"}),
};
constinit const Record kApprovedRecord =
    record_of<Approved>("approved", {"批准", "Approval"}, kApprovedFields);

constexpr Field kIndicatorsFields[] = {
    required(
        field<&Indicators::pbs>("pbs", {}, Meaning::identifier,
                                {"文件类型，固定为 indicators/1", "Kind of file: indicators/1"})),
    required(
        field<&Indicators::id>("id", kZh<"指标体系编号">, Meaning::identifier,
                               {"指标体系编号，项目以此引用", "Id by which projects refer to it"})),
    field<&Indicators::title>("title", kZh<"指标体系名称", "标题">, Meaning::words,
                              {"指标体系名称", "Title"}),
    required(field<&Indicators::stage>("stage", kZh<"适用阶段", "阶段">, Meaning::word,
                                       {"适用阶段", "Stage it is made for"}, &kStageWords)),
    field<&Indicators::services>(
        "services", kZh<"适用服务">, Meaning::identifier,
        {"适用的指导性目录代码前缀，空为不限", "Catalogue prefixes it is made for; empty = any"}),
    field<&Indicators::total>("total", kZh<"总分">, Meaning::number,
                              {"各指标分值之和", "Sum of the points"}),
    record_field<&Indicators::approved>("approved", kZh<"批准">, kApprovedRecord,
                                        {"批准单位与日期", "Who approved it, and when"}),
    record_field<&Indicators::ahp>("ahp", kZh<"层次分析法">, kAhpRecord,
                                   {"两两比较判断，代替一级指标的分值",
                                    "Pairwise judgements in place of the first-level weights"}),
    required(record_field<&Indicators::indicators>("indicators", kZh<"指标", "绩效指标">,
                                                   kNodeRecord, {"指标", "Indicators"})),
};

}  // namespace

constinit const Record kNodeRecord = record_of<Node>(
    "node", {"指标：有下级者为节点，无下级者计分", "A node of the tree; a leaf is scored"},
    kNodeFields);
constinit const Record kIndicatorsRecord = record_of<Indicators>(
    "indicators", {"指标体系", "An indicator set: a weighted tree, or rows"}, kIndicatorsFields);

}  // namespace pbs
