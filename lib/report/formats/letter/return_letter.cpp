// SPDX-License-Identifier: MIT
// 审核意见 / 退回修改通知书: what a purchaser has to correct in the papers it handed in, where, on
// what basis, and by when to hand them in again.
#include <fmt/format.h>

#include "recheck/rule.hpp"
#include "report/formats/letter/letter.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/words.hpp"

namespace pbs {

namespace {

enum class Verdict { accepted, to_check, returned };

Verdict verdict_on(const Scorecard& card) {
  if (count_findings(card, Severity::error) != 0) return Verdict::returned;
  return count_findings(card, Severity::warning) != 0 ? Verdict::to_check : Verdict::accepted;
}

Words verdict_words(Verdict verdict) {
  switch (verdict) {
    case Verdict::returned: return {"退回修改", "returned for correction"};
    case Verdict::to_check: return {"请核实说明", "please check and explain"};
    case Verdict::accepted: break;
  }
  return {"审核通过", "accepted"};
}

// "summary。detail" with the finding's numbers.
std::string problem_text(const CardFinding& finding, const RuleInfo* rule, LetterText& letter) {
  if (rule == nullptr) return letter.text(finding.rule);
  std::string text = letter.text(letter.say(rule->summary));
  const std::string detail = fill_words(letter.say(rule->detail), finding);
  if (!detail.empty()) text += std::string(letter.say({"。", ". "})) + letter.text(detail);
  return text;
}

void write_items(const Scorecard& card, LetterText& letter) {
  letter.table_head({{{"序号", "No."}, true},
                     {{"级别", "Severity"}},
                     {{"位置", "Where"}},
                     {{"涉及", "Row"}},
                     {{"问题", "Problem"}},
                     {{"处理要求", "What to do"}},
                     {label::kBasis}});
  std::size_t number = 0;
  for (const FindingGroup& group : grouped_findings(card)) {
    if (group.severity == Severity::info) continue;
    const RuleInfo* rule = find_rule(group.rule);
    for (const CardFinding* finding : group.findings) {
      letter.start_row();
      letter.cell(std::to_string(++number));
      letter.cell(severity_words(finding->severity, letter.language()));
      letter.cell(letter.text(place_text(card, *finding)));
      letter.cell(letter.text(subject_text(card, *finding)));
      letter.cell(
          fmt::format("{} {}", letter.text(finding->rule), problem_text(*finding, rule, letter)));
      letter.cell(rule == nullptr ? std::string()
                                  : letter.text(fill_words(letter.say(rule->fix), *finding)));
      letter.cell(rule == nullptr ? std::string()
                                  : letter.text(basis_words(*rule, nullptr, letter.language())));
      letter.end_row();
    }
  }
  letter.end_table();
}

void write_intro(const LetterContent& content, const std::size_t (&counts)[3], LetterText& letter) {
  const std::size_t all = content.cards.size();
  letter.paragraph(
      letter.language() == Language::zh
          ? fmt::format("你单位报送的政府购买服务项目绩效材料 {} 份已收悉。经审核，退回修改 {} "
                        "份，请核实说明 {} 份，审核通过 {} 份。现将审核意见通知如下。",
                        all, counts[2], counts[1], counts[0])
          : fmt::format("We have received the performance papers of your {} project(s). Returned "
                        "for correction: {}; to be checked and explained: {}; accepted: {}.",
                        all, counts[2], counts[1], counts[0]));
}

void write_closing(const std::size_t (&counts)[3], LetterText& letter) {
  const std::string blank = letter_date({}, letter.language());
  if (counts[2] != 0) {
    letter.paragraph(
        letter.language() == Language::zh
            ? fmt::format("退回修改的材料，请于 {} 前逐项修改并重新报送。", blank)
            : fmt::format("Please correct what was returned item by item and hand it in "
                          "again by {}.",
                          blank));
  }
  if (counts[1] != 0) {
    letter.paragraph(
        letter.language() == Language::zh
            ? fmt::format("请核实说明的事项，请于 {} 前书面答复。", blank)
            : fmt::format("Please answer what is to be checked in writing by {}.", blank));
  }
  letter.paragraph(
      letter.say({"依据一栏注明“政策参数”或“实践做法”的，不是文件的明文要求，供核对参考。",
                  "A basis named a policy setting or observed practice is no requirement of a "
                  "document."}));
}

}  // namespace

void write_return_letter(const LetterContent& content, LetterText& letter) {
  std::size_t counts[3] = {};
  for (const Scorecard& card : content.cards) ++counts[static_cast<std::size_t>(verdict_on(card))];
  write_letter_head(content,
                    counts[2] != 0 ? Words{"政府购买服务绩效材料退回修改通知书",
                                           "Papers on purchased services returned for correction"}
                                   : Words{"政府购买服务绩效材料审核意见",
                                           "Review of papers on purchased services"},
                    letter);
  write_intro(content, counts, letter);
  std::size_t number = 0;
  for (const Scorecard& card : content.cards) {
    const Verdict verdict = verdict_on(card);
    const std::string project = letter_project(card, letter);
    const std::string count = letter_number(++number, letter.language());
    letter.heading(letter.language() == Language::zh
                       ? fmt::format("{}、{}：{}", count, project, verdict_words(verdict).zh)
                       : fmt::format("{}. {}: {}", count, project, verdict_words(verdict).en));
    if (verdict == Verdict::accepted) {
      letter.paragraph(letter.say({"未发现需要修改的问题。", "Nothing needs to be corrected."}));
    } else {
      write_items(card, letter);
    }
  }
  write_closing(counts, letter);
  write_letter_foot(content, letter);
}

}  // namespace pbs
