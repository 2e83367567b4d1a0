// SPDX-License-Identifier: MIT
#include "report/formats/view/insight_words.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "report/formats/view/stage_words.hpp"
#include "report/numbers.hpp"
#include "report/wording.hpp"
#include "source/rule_info.hpp"

namespace pbs {

namespace {

// {subject}, {detail}, {value} and {limit} are put in; what stands between [ and ] is left out
// when a value within it is missing.
struct ReasonWords {
  std::string_view code;
  Words words;
};
constexpr ReasonWords kReasons[] = {
    {"suspended", {"逾期未作选择，已暂停", "no choice in time: suspended"}},
    {"due_passed", {"红灯答复期限 {subject} 已过", "the day to respond to the red light, {subject}, has passed"}},
    {"target_light",
     {"目标“{subject}”{detail}[（完成进度 {value}%）]", "target \"{subject}\" is {detail}[ (progress {value}%)]"}},
    {"more_targets", {"另有 {value} 项目标{detail}", "{value} more targets are {detail}"}},
    {"budget_light", {"预算执行{detail}[（执行率 {value}%）]", "budget execution is {detail}[ (rate {value}%)]"}},
    {"alert", {"{subject} 预警[（{value}，界限 {limit}）]", "alert {subject}[ ({value}, limit {limit})]"}},
    {"outlook", {"预计{detail}完成年度目标", "the year's target: {detail}"}},
    {"finding", {"{subject} 问题 {value} 个", "{value} × {subject}"}},
    {"difference",
     {"自评与复核（重算）相差 {value} 分，{detail}（界限 {limit}）",
      "claimed total differs by {value} points from the review or recomputation, {detail} (limit {limit})"}},
    {"above_evaluation",
     {"自评比{detail}高 {value} 分（界限 {limit}）", "{value} points above the {detail} (limit {limit})"}},
    {"full_marks", {"各项指标均按满分自评", "full points claimed in every row"}},
    {"low_execution",
     {"预算执行率[ {value}% ]低于 {limit}%", "execution rate[ {value}%] below {limit}%"}},
    {"near_boundary", {"总分[ {value} ]临近等级分界线", "total[ {value}] near a grade boundary"}},
    {"large_budget",
     {"预算 {value} 元，达到大额起点 {limit} 元", "budget of {value} yuan, large from {limit}"}},
    {"red_light", {"最近一期监控为红灯", "red light in the latest monitoring"}},
    {"no_total", {"没有总分", "no total"}},
    {"key_project", {"重点项目", "key project"}},
    {"not_reviewed", {"尚未复核", "not reviewed yet"}},
};

std::string detail_words(const InsightReason& reason, Language language) {
  const std::string_view detail = reason.detail;
  if (reason.code == "difference") return std::string(difference_words(detail, language));
  if (reason.code == "outlook") return std::string(outlook_words(detail, language));
  if (reason.code == "above_evaluation") return std::string(result_words(detail, language));
  return std::string(light_words(detail, language));
}

// The text of a place holder; nothing when it is missing.
std::optional<std::string> filled(std::string_view name, const InsightReason& reason,
                                  Language language) {
  if (name == "subject" && !reason.subject.empty()) return reason.subject;
  if (name == "detail" && !reason.detail.empty()) return detail_words(reason, language);
  if (name == "value" && reason.value) return grouped(*reason.value);
  if (name == "limit" && reason.limit) return grouped(*reason.limit);
  return std::nullopt;
}

class Filling {
 public:
  Filling(const InsightReason& reason, Language language) : reason_(reason), language_(language) {}

  std::string text(std::string_view words) {
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
      if (words[at] == '[') {
        const std::size_t end = words.find(']', at);
        missing_ = false;
        const std::string part = text(words.substr(at + 1, end - at - 1));
        if (!missing_) out += part;
        missing_ = false;
        at = end + 1;
      } else if (words[at] == '{') {
        const std::size_t end = words.find('}', at);
        const auto value = filled(words.substr(at + 1, end - at - 1), reason_, language_);
        missing_ = missing_ || !value;
        out += value.value_or("—");
        at = end + 1;
      } else {
        out += words[at++];
      }
    }
    return out;
  }

 private:
  const InsightReason& reason_;
  Language language_;
  bool missing_ = false;
};

}  // namespace

std::string_view urgency_words(Urgency urgency, Language language) {
  static constexpr Words kWords[kUrgencies] = {
      {"已暂停", "suspended"}, {"红灯逾期", "red, overdue"}, {"红灯", "red"},
      {"黄灯", "yellow"},      {"预警", "alert"},            {"蓝灯", "blue"}};
  return in_language(kWords[static_cast<std::size_t>(urgency)], language);
}

std::string_view weakness_words(Weakness weakness, Language language) {
  static constexpr Words kWords[kWeaknesses] = {
      {"等级取决于一名专家", "one expert decides the grade"},
      {"临近等级分界线", "near a grade boundary"},
      {"待定，可能为两个等级", "still open between grades"}};
  return in_language(kWords[static_cast<std::size_t>(weakness)], language);
}

std::string_view change_words(std::string_view id, Language language) {
  struct Known {
    std::string_view id;
    Words words;
  };
  static constexpr Known kWords[] = {
      {"raised", {"提高要求", "raised"}}, {"lowered", {"放宽要求", "lowered"}},
      {"reworded", {"改写", "reworded"}}, {"added", {"新增", "added"}},
      {"removed", {"删除", "removed"}}, {"better", {"上升", "better"}},
      {"worse", {"下降", "worse"}},     {"same", {"不变", "same"}}};
  const auto* const found = std::find_if(std::begin(kWords), std::end(kWords),
                                         [&](const Known& known) { return known.id == id; });
  return found == std::end(kWords) ? id : in_language(found->words, language);
}

std::string reason_words(const InsightReason& reason, Language language) {
  const auto* const found =
      std::find_if(std::begin(kReasons), std::end(kReasons),
                   [&](const ReasonWords& known) { return known.code == reason.code; });
  if (found == std::end(kReasons)) return reason.code;
  return Filling(reason, language).text(in_language(found->words, language));
}

std::string reasons_words(const std::vector<InsightReason>& reasons, Language language) {
  std::string text;
  for (const InsightReason& reason : reasons) {
    if (!text.empty()) text += language == Language::zh ? "；" : "; ";
    text += reason_words(reason, language);
  }
  return text;
}

}  // namespace pbs
