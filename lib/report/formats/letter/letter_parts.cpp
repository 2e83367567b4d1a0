// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <set>

#include <fmt/format.h>

#include "base/date.hpp"
#include "report/formats/letter/letter.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

std::string_view purchaser_of(const Scorecard& card) {
  return card.purchaser.empty() ? card.department : card.purchaser;
}
std::string_view department_of(const Scorecard& card) {
  return card.department;
}
std::string_view supplier_of(const Scorecard& card) {
  return card.supplier;
}
std::string_view supplier_id_of(const Scorecard& card) {
  return card.supplier_id;
}
std::string_view no_key(const Scorecard&) {
  return {};
}

bool always(const Scorecard&) {
  return true;
}
bool is_rectified(const Scorecard& card) {
  return card.rectification && card.rectification->required && card.rectification->done.empty();
}
bool has_supplier(const Scorecard& card) {
  return !card.supplier.empty() || !card.supplier_id.empty();
}

std::vector<std::string_view> registered_departments(const Portfolio& portfolio) {
  std::vector<std::string_view> names;
  for (const DepartmentHandedIn& department : portfolio.handed_in) names.push_back(department.name);
  return names;
}

constexpr LetterKind kKinds[] = {
    {"return", {"审核意见", "review-notice"}, purchaser_of, no_key, always, write_return_letter},
    {"rectification",
     {"整改通知", "rectification-notice"},
     purchaser_of,
     no_key,
     is_rectified,
     write_rectification_letter},
    {"status",
     {"报送情况", "handed-in"},
     department_of,
     no_key,
     always,
     write_status_letter,
     registered_departments},
    {"supplier",
     {"履约绩效情况", "performance"},
     supplier_of,
     supplier_id_of,
     has_supplier,
     write_supplier_letter},
};

}  // namespace

std::span<const LetterKind> letter_kinds() {
  return kKinds;
}

const LetterKind* find_letter_kind(std::string_view name) {
  const auto* const found = std::find_if(std::begin(kKinds), std::end(kKinds),
                                         [&](const LetterKind& kind) { return kind.name == name; });
  return found == std::end(kKinds) ? nullptr : found;
}

std::string letter_date(std::string_view date, Language language) {
  const bool zh = language == Language::zh;
  const std::optional<Date> day = Date::parse(date);
  if (!day) return zh ? "＿＿＿＿年＿＿月＿＿日" : "＿＿＿＿-＿＿-＿＿";
  if (!zh) return std::string(date);
  return fmt::format("{}年{}月{}日", day->year, day->month, day->day);
}

std::string letter_years(const std::vector<Scorecard>& cards, Language language) {
  std::set<int> years;
  for (const Scorecard& card : cards) {
    if (card.year) years.insert(*card.year);
  }
  if (years.empty()) return {};
  const bool zh = language == Language::zh;
  const std::string list = fmt::format("{}", fmt::join(years, zh ? "、" : ", "));
  return zh ? list + "年度" : list;
}

std::string letter_number(std::size_t number, Language language) {
  if (language == Language::en) return std::to_string(number);
  constexpr std::string_view kDigits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  if (number >= 100) return std::to_string(number);
  std::string text;
  if (number >= 20) text += kDigits[number / 10];
  if (number >= 10) text += "十";
  text += kDigits[number % 10];
  return text;
}

std::string letter_project(const Scorecard& card, const LetterText& letter) {
  const std::string name = letter.text(card.name.empty() ? card.source.path : card.name);
  if (card.id.empty()) return name;
  const bool zh = letter.language() == Language::zh;
  return fmt::format(fmt::runtime(zh ? "{}（{}）" : "{} ({})"), name, letter.text(card.id));
}

void write_letter_head(const LetterContent& content, const Words& title, LetterText& letter) {
  const std::string years = letter_years(content.cards, letter.language());
  letter.title(letter.language() == Language::zh
                   ? fmt::format("{}{}", years, title.zh)
                   : fmt::format("{}{}{}", title.en, years.empty() ? "" : " ", years));
  letter.number(letter.say({"【文号：＿＿〔＿＿＿＿〕＿＿号】", "【No. ＿＿＿＿】"}));
  const std::string who = content.recipient.empty()
                              ? std::string(letter.say({"【主送单位】", "【recipient】"}))
                              : letter.text(content.recipient);
  letter.recipient(who + std::string(letter.say({"：", ":"})));
}

void write_letter_foot(const LetterContent& content, LetterText& letter) {
  letter.signature(letter.say({"【发文单位（印章）】", "【issuing body, seal】"}),
                   letter_date(content.as_of, letter.language()));
}

}  // namespace pbs
