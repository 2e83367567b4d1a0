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
std::string problem_text(const CardFinding& finding, const RuleInfo* rule, MdText& md) {
  if (rule == nullptr) return md_text(finding.rule);
  std::string text = md_text(md.say(rule->summary));
  const std::string detail = fill_words(md.say(rule->detail), finding);
  if (!detail.empty()) text += std::string(md.say({"。", ". "})) + md_text(detail);
  return text;
}

void write_items(const Scorecard& card, MdText& md) {
  md.table_head({{{"序号", "No."}, true},
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
      md.start_row();
      md.cell(std::to_string(++number));
      md.cell(severity_words(finding->severity, md.language()));
      md.cell(md_text(place_text(card, *finding)));
      md.cell(md_text(subject_text(card, *finding)));
      md.cell(fmt::format("{} {}", md_text(finding->rule), problem_text(*finding, rule, md)));
      md.cell(rule == nullptr ? std::string() : md_text(fill_words(md.say(rule->fix), *finding)));
      md.cell(rule == nullptr ? std::string()
                              : md_text(basis_words(*rule, nullptr, md.language())));
      md.end_row();
    }
  }
  md.end_table();
}

void write_intro(const LetterContent& content, const std::size_t (&counts)[3], MdText& md) {
  const std::size_t all = content.cards.size();
  md.paragraph(
      md.language() == Language::zh
          ? fmt::format("你单位报送的政府购买服务项目绩效材料 {} 份已收悉。经审核，退回修改 {} "
                        "份，请核实说明 {} 份，审核通过 {} 份。现将审核意见通知如下。",
                        all, counts[2], counts[1], counts[0])
          : fmt::format("We have received the performance papers of your {} project(s). Returned "
                        "for correction: {}; to be checked and explained: {}; accepted: {}.",
                        all, counts[2], counts[1], counts[0]));
}

void write_closing(const std::size_t (&counts)[3], MdText& md) {
  const std::string blank = letter_date({}, md.language());
  if (counts[2] != 0) {
    md.paragraph(md.language() == Language::zh
                     ? fmt::format("退回修改的材料，请于 {} 前逐项修改并重新报送。", blank)
                     : fmt::format("Please correct what was returned item by item and hand it in "
                                   "again by {}.",
                                   blank));
  }
  if (counts[1] != 0) {
    md.paragraph(md.language() == Language::zh
                     ? fmt::format("请核实说明的事项，请于 {} 前书面答复。", blank)
                     : fmt::format("Please answer what is to be checked in writing by {}.", blank));
  }
  md.paragraph(md.say({"依据一栏注明“政策参数”或“实践做法”的，不是文件的明文要求，供核对参考。",
                       "A basis named a policy setting or observed practice is no requirement of a "
                       "document."}));
}

}  // namespace

void write_return_letter(const LetterContent& content, MdText& md) {
  std::size_t counts[3] = {};
  for (const Scorecard& card : content.cards) ++counts[static_cast<std::size_t>(verdict_on(card))];
  write_letter_head(content,
                    counts[2] != 0 ? Words{"政府购买服务绩效材料退回修改通知书",
                                           "Papers on purchased services returned for correction"}
                                   : Words{"政府购买服务绩效材料审核意见",
                                           "Review of papers on purchased services"},
                    md);
  write_intro(content, counts, md);
  std::size_t number = 0;
  for (const Scorecard& card : content.cards) {
    const Verdict verdict = verdict_on(card);
    const std::string project = letter_project(card, md.language());
    const std::string count = letter_number(++number, md.language());
    md.heading(2, md.language() == Language::zh
                      ? fmt::format("{}、{}：{}", count, project, verdict_words(verdict).zh)
                      : fmt::format("{}. {}: {}", count, project, verdict_words(verdict).en));
    if (verdict == Verdict::accepted) {
      md.paragraph(md.say({"未发现需要修改的问题。", "Nothing needs to be corrected."}));
    } else {
      write_items(card, md);
    }
  }
  write_closing(counts, md);
  write_letter_foot(content, md);
}

}  // namespace pbs
