// SPDX-License-Identifier: MIT
#include "report/formats/view/public_note.hpp"

#include <fmt/format.h>

#include "declaration/policy_words.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

constexpr EnglishWords kWithheld[] = {
    {"supplier.id", "codes of suppliers"},
    {"supplier.name", "names of suppliers"},
    {"contract.amount", "contract amounts"},
    {"sheets.expert", "names of experts"},
    {"evidence", "evidence"},
    {"evaluations.by", "names of evaluators"},
    {"indicators.reason", "reasons and remedies"},
    {"duties", "what each party owes"},
    {"rectification", "rectification"},
    {"review", "points and reasons of the review"},
    {"findings", "findings under review"},
};

}  // namespace

std::string_view withheld_words(std::string_view id, Language language) {
  return term_words(id, language, kWithholdWords, kWithheld);
}

std::string public_note(std::span<const std::string_view> withheld, std::size_t left_out,
                        Language language) {
  if (withheld.empty()) return {};
  const bool zh = language == Language::zh;
  std::string list;
  for (const std::string_view id : withheld) {
    if (!list.empty()) list += zh ? "、" : ", ";
    list += withheld_words(id, language);
  }
  std::string note = zh ? fmt::format("公开版，不含：{}。", list)
                        : fmt::format("Public copy, without: {}.", list);
  if (left_out != 0) {
    note += zh ? fmt::format("另有 {} 个涉密项目不列入。", left_out)
               : fmt::format(" Secret projects that are not listed: {}.", left_out);
  }
  return note;
}

}  // namespace pbs
