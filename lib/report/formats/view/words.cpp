// SPDX-License-Identifier: MIT
#include "report/formats/view/words.hpp"

namespace pbs {

Filled class_path(std::string_view identifier) {
  std::string zh(class_words(identifier, Language::zh));
  const std::string_view first = first_level_of(identifier);
  if (first != identifier) zh = std::string(class_words(first, Language::zh)) + " / " + zh;
  return {std::move(zh), std::string(class_words(identifier, Language::en))};
}

Words status_sentence(const Scorecard& card) {
  switch (card.status) {
    case CardStatus::scored:
      break;
    case CardStatus::pending:
      if (!card.self_evaluation) {
        return {"尚未开始自评：只有绩效目标，没有实际完成值。",
                "The self-evaluation has not begun: there are targets only."};
      }
      return {
          "有指标待定，总分和等级是一个区间，按最低值计入统计。",
          "Some rows are pending: total and grade are an interval, of which the worst end counts."};
    case CardStatus::no_total:
      return {"有指标无法计算或分值合计不是 100 分，因此没有总分和等级，原因见问题。",
              "Some rows cannot be scored or the weights do not add up: no total, no grade. The "
              "findings say why."};
    case CardStatus::not_scored:
      return {"文件不能作为项目计分，原因见问题。",
              "The file cannot be scored as a project. The findings say why."};
  }
  return {};
}

}  // namespace pbs
