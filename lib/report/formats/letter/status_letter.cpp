// SPDX-License-Identifier: MIT
// 报送情况: what a department has handed in: in time, late, returned, missing.
#include <algorithm>

#include <fmt/format.h>

#include "report/formats/letter/letter.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"

namespace pbs {

namespace {

const DepartmentHandedIn* registered(const LetterContent& content) {
  const HandedIn& all = content.portfolio.handed_in;
  const auto found = std::find_if(all.begin(), all.end(), [&](const DepartmentHandedIn& part) {
    return part.name == content.recipient;
  });
  return found == all.end() ? nullptr : &*found;
}

bool is_late(const Scorecard& card) {
  return std::any_of(card.duties.begin(), card.duties.end(), [](const DutyScore& duty) {
    return duty.status == "late" || duty.status == "overdue";
  });
}

bool is_returned(const Scorecard& card) {
  return count_findings(card, Severity::error) != 0;
}

// "绩效自评 逾期 5 天；…": the duties that are late or overdue.
std::string late_text(const Scorecard& card, LetterText& letter) {
  std::string text;
  for (const DutyScore& duty : card.duties) {
    if (duty.status != "late" && duty.status != "overdue") continue;
    if (!text.empty()) text += letter.say({"；", "; "});
    text += letter.text(stage_words(duty.stage, letter.language()));
    text += ' ';
    text += letter.text(duty_status_words(duty.status, letter.language()));
    if (duty.days != 0) {
      text += letter.language() == Language::zh ? fmt::format(" {} 天", duty.days)
                                                : fmt::format(" ({} days)", duty.days);
    }
  }
  return text;
}

std::string_view handed_in_on(const Scorecard& card) {
  if (card.self_evaluation && !card.self_evaluation->submitted.empty()) {
    return card.self_evaluation->submitted;
  }
  return card.target_approval ? card.target_approval->submitted : std::string_view{};
}

void write_counts(const LetterContent& content, const DepartmentHandedIn* part,
                  LetterText& letter) {
  const auto count = [&](const Words& name, std::size_t number) {
    letter.item(name, std::to_string(number));
  };
  const auto& cards = content.cards;
  if (part != nullptr) {
    count({"清单项目数", "In the register"}, part->registered);
    count({"已报送", "Handed in"}, part->handed_in);
    count({"未报送", "Missing"}, part->missing.size());
  }
  count({"收到材料", "Papers received"}, cards.size());
  count({"其中有逾期事项", "Of these late"},
        static_cast<std::size_t>(std::count_if(cards.begin(), cards.end(), is_late)));
  count({"其中退回修改", "Of these returned"},
        static_cast<std::size_t>(std::count_if(cards.begin(), cards.end(), is_returned)));
  letter.end_list();
}

void write_projects(const LetterContent& content, LetterText& letter) {
  if (content.cards.empty()) return;
  letter.heading(letter.say({"已报送项目", "Handed in"}));
  letter.table_head({{label::kId},
                     {label::kProject},
                     {{"报送日期", "Date"}},
                     {{"审核", "Review"}},
                     {{"逾期事项", "Late"}}});
  for (const Scorecard& card : content.cards) {
    letter.start_row();
    letter.cell(letter.text(card.id));
    letter.cell(letter.text(card.name.empty() ? card.source.path : card.name));
    letter.cell(letter.text(handed_in_on(card)));
    letter.cell(
        letter.say(is_returned(card) ? Words{"退回修改", "returned"} : Words{"已收", "accepted"}));
    letter.cell(late_text(card, letter));
    letter.end_row();
  }
  letter.end_table();
}

void write_missing(const DepartmentHandedIn& part, LetterText& letter) {
  if (part.missing.empty()) return;
  letter.heading(letter.say({"未报送项目", "Missing"}));
  for (const std::string& id : part.missing) letter.item(letter.text(id));
  letter.end_list();
  const std::string blank = letter_date({}, letter.language());
  letter.paragraph(letter.language() == Language::zh
                       ? fmt::format("请督促购买主体于 {} 前报送。", blank)
                       : fmt::format("Please see to it that they are handed in by {}.", blank));
}

}  // namespace

void write_status_letter(const LetterContent& content, LetterText& letter) {
  const DepartmentHandedIn* part = registered(content);
  write_letter_head(
      content, {"政府购买服务绩效材料报送情况", "Papers on purchased services handed in"}, letter);
  letter.paragraph(letter.language() == Language::zh
                       ? fmt::format("截至{}，你部门报送情况如下。",
                                     letter_date(content.as_of, letter.language()))
                       : fmt::format("As of {} your department stands as follows.",
                                     letter_date(content.as_of, letter.language())));
  write_counts(content, part, letter);
  write_projects(content, letter);
  if (part != nullptr) write_missing(*part, letter);
  write_letter_foot(content, letter);
}

}  // namespace pbs
