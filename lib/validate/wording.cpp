// SPDX-License-Identifier: MIT
#include "validate/wording.hpp"

#include <algorithm>
#include <iterator>

#include "base/utf8.hpp"
#include "validate/row_words.hpp"
#include "validate/target_reader_words.hpp"
#include "validate/value_scanner.hpp"

namespace pbs {
namespace {

using Word = std::string_view;

constexpr Word kDegrees[] = {"效果", "成效", "影响", "质量", "水平", "情况", "进一步", "逐步",
                             "稳步", "不断", "持续", "有效", "明显", "显著", "有所",   "大幅",
                             "较大", "切实", "全面", "得到", "基本", "较为", "长期",   "长远",
                             "大力", "着力", "十分", "很",   "较",   "更"};
constexpr Word kChanges[] = {"提高", "提升", "加强", "增强", "改善", "促进", "推动", "推进",
                             "优化", "完善", "保障", "确保", "巩固", "扩大", "增加", "增长",
                             "减少", "降低", "下降", "好转", "规范", "强化", "健全", "改进"};
constexpr Word kPraise[] = {"好",   "高",   "大",   "强",   "多",     "良好",   "优良",
                            "优秀", "优",   "良",   "及时", "到位",   "完成",   "已完成",
                            "合格", "合规", "稳定", "充分", "可持续", "提升中", "达标",
                            "丰富", "便利", "满意", "低",   "少"};
constexpr std::size_t kLongestObject = 12;  // characters behind 提高 and the like

constexpr Word kQuantities[] = {"率",   "数",   "数量", "人次", "次数",  "场次", "批次",
                                "面积", "里程", "长度", "时长", "金额",  "比例", "占比",
                                "比重", "产量", "总量", "吨位", "覆盖面"};

constexpr Word kFunds[] = {"资金", "经费", "投资", "拨款", "补助", "投入", "预算", "金额"};
constexpr Word kFundEndings[] = {"资金", "经费",   "投资",   "拨款",   "投入",  "预算",
                                 "金额", "资金额", "投资额", "总投入", "预算数"};
constexpr Word kProvided[] = {"配备", "投入", "聘用", "配置", "配齐"};
constexpr Word kMeans[] = {"员", "人",   "人员", "保安", "社工", "教师", "医生", "护士",
                           "车", "车辆", "设备", "机具", "器材", "工具", "机械", "工作者"};
constexpr Word kCounted[] = {"总数量", "数量", "人数", "台数", "辆数", "总数", "数"};

// Besides the scales that levels are read from (target_reader_words.hpp).
constexpr Word kScales[] = {"定性",        "高低",        "强弱",       "大小",   "有无",
                            "是否",        "快慢",        "有/无",      "是/否",  "高/低",
                            "合格/不合格", "达标/不达标", "好/一般/差", "优良差", "优/良/差"};

constexpr Word kMeasureEndings[] = {"率",   "满意度", "知晓度", "程度", "数量", "人数",
                                    "次数", "人次",   "情况",   "评价", "比例", "面积"};
constexpr Word kNoMeasures[] = {"效率", "高频率", "概率"};
constexpr Word kReached[] = {"达到", "实现", "保持", "符合", "满足", "控制", "无",   "不", "零",
                             "按",   "已",   "形成", "建立", "掌握", "了解", "较高", "高"};
constexpr Word kQuestions[] = {"是否", "有无", "能否", "可否"};
constexpr Word kQuestionEndings[] = {"?", "？", "吗", "与否"};

constexpr Word kRateEndings[] = {"率", "比例", "百分比", "占比", "满意度", "比重"};
constexpr Word kOtherRates[] = {"频率", "效率", "功率", "速率", "倍率", "汇率", "分辨率", "容积率"};
constexpr Word kPeopleEndings[] = {"人数", "人员数量", "人员数", "职工数", "学员数"};
constexpr Word kPeople[] = {"人", "人次", "人数", "名", "位", "员", "户", "岗", "岗位"};
constexpr Word kMoneyEndings[] = {"费",   "费用",   "成本", "经费",     "资金",    "金额",
                                  "单价", "总投资", "工资", "补贴标准", "补助标准"};
constexpr Word kOtherCosts[] = {"时间成本", "人力成本", "社会成本", "环境成本", "人工成本"};

constexpr Word kUnwanted[] = {"投诉",   "事故", "违规", "违法", "违纪", "故障", "差错", "错误",
                              "失误",   "问题", "案件", "事件", "发案", "上访", "信访", "死亡",
                              "受伤",   "逾期", "超标", "排放", "消耗", "能耗", "耗",   "用量",
                              "用电",   "用水", "用油", "时间", "时长", "时限", "距离", "间隔",
                              "费",     "成本", "价",   "损失", "投入", "经费", "支出", "残留",
                              "不合格", "返工", "返修", "退货", "流失", "滞留", "积压", "欠"};
constexpr Word kUpward[] = {"正向"};
constexpr Word kDownward[] = {"反向", "逆向", "负向"};
constexpr Word kExecution[] = {"预算执行率",   "资金执行率", "经费执行率",    "预算资金执行率",
                               "预算支出率",   "资金支出率", "预算执行进度",  "资金支出进度",
                               "预算支出进度", "预算完成率", "项目资金执行率"};
constexpr Word kSatisfaction[] = {"满意度", "满意率", "满意程度", "是否满意"};

bool starts_with_word(std::string_view& text, std::span<const Word> words) {
  for (const Word word : words) {
    if (!text.starts_with(word)) continue;
    text.remove_prefix(word.size());
    return true;
  }
  return false;
}

bool is_one_of(std::string_view text, std::span<const Word> words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

bool is_empty_phrase(std::string_view target) {
  std::string_view text = trim_value(target);
  if (text.empty() || has_digit(text)) return false;
  bool degree = false;
  while (starts_with_word(text, kDegrees)) degree = true;
  if (text.empty()) return degree;
  if (is_one_of(text, kPraise)) return true;
  return starts_with_word(text, kChanges) && count_code_points(text) <= kLongestObject;
}

bool names_a_quantity(std::string_view name) {
  return ends_with_any(name, kQuantities);
}

bool names_funds(std::string_view name) {
  return contains_any(name, kFunds);
}

bool ends_in_funds(std::string_view name) {
  return ends_with_any(name, kFundEndings);
}

bool names_staff_or_equipment(std::string_view name) {
  if (!contains_any(name, kProvided)) return false;
  for (const Word counted : kCounted) {
    if (!name.ends_with(counted)) continue;
    name.remove_suffix(counted.size());
    break;
  }
  return ends_with_any(name, kMeans);
}

bool is_scale_name(std::string_view text) {
  text = trim_value(text);
  return !scale_words(text).empty() || is_one_of(without_kind(text), kScales);
}

bool is_no_value(std::string_view target) {
  std::string_view text = trim_value(target);
  if (is_scale_name(target)) return false;
  std::string_view rest = text;
  if (starts_with_word(rest, kQuestions) && !rest.empty()) return true;
  if (ends_with_any(text, kQuestionEndings)) return true;
  if (!ends_with_any(text, kMeasureEndings) || ends_with_any(text, kNoMeasures)) return false;
  if (has_digit(text)) return false;
  return !starts_with_word(rest, kReached) && !starts_with_word(rest, kDegrees) &&
         !starts_with_word(rest, kChanges);
}

bool unit_can_measure(std::string_view name, const Unit& unit) {
  // Shares and sums of money may be said of rates, persons and costs alike.
  if (unit.family == UnitFamily::percent || unit.family == UnitFamily::money) return true;
  if (unit.multiplier_only()) return true;
  const bool people = is_one_of(unit.name, kPeople) || unit.name.starts_with("万人");
  if (ends_with_any(name, kRateEndings)) {
    return ends_with_any(name, kOtherRates) || unit.name == "倍";
  }
  if (ends_with_any(name, kPeopleEndings)) {
    return unit.family != UnitFamily::count || people || !unit.per.empty();
  }
  if (ends_with_any(name, kMoneyEndings)) {
    return ends_with_any(name, kOtherCosts) || contains(unit.name, "元");
  }
  return true;
}

bool is_better_low(std::string_view name) {
  return contains_any(name, kUnwanted);
}

std::string_view stated_direction(std::string_view target) {
  if (!contains(target, "向")) return {};
  if (contains_any(target, kUpward)) return kUpward[0];
  return contains_any(target, kDownward) ? kDownward[0] : std::string_view{};
}

bool names_execution_rate(std::string_view name) {
  return is_one_of(name, kExecution);
}

bool names_satisfaction(std::string_view name) {
  return contains(name, "满意") && contains_any(name, kSatisfaction);
}

}  // namespace pbs
