// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "recheck/rule.hpp"
#include "report/formats/md/parts.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/words.hpp"

namespace pbs {

namespace {

void write_line(const Words& name, const std::string& text, MdText& md) {
  if (text.empty()) return;
  md.raw(fmt::format("  {}{}{}\n", md.say(name), md.say({"：", ": "}), md_text(text)));
}

void write_finding(const Scorecard& card, const CardFinding& finding, MdText& md) {
  const RuleInfo* rule = find_rule(finding.rule);
  md.raw(fmt::format("- **{} {}** {}", severity_words(finding.severity, md.language()),
                     md_text(finding.rule), md_text(place_text(card, finding))));
  if (!finding.subject.empty()) {
    md.raw(fmt::format(" {}", md_text(subject_text(card, finding))));
  }
  if (rule == nullptr) {
    md.raw("\n");
    return;
  }
  md.raw(fmt::format("{}{}  \n", md.say({"：", ": "}), md_text(md.say(rule->summary))));
  const std::string detail = fill_words(md.say(rule->detail), finding);
  if (!detail.empty()) md.raw(fmt::format("  {}  \n", md_text(detail)));
  if (const std::string fix = fill_words(md.say(rule->fix), finding); !fix.empty()) {
    md.raw(fmt::format("  {}{}{}  \n", md.say(label::kFix), md.say({"：", ": "}), md_text(fix)));
  }
  write_line(label::kBasis, basis_words(*rule, nullptr, md.language()), md);
}

}  // namespace

void write_md_findings(const Scorecard& card, MdText& md) {
  if (count_findings(card, Severity::error) + count_findings(card, Severity::warning) == 0) {
    md.paragraph(md.say(label::kNoFindings));
    return;
  }
  for (const FindingGroup& group : grouped_findings(card)) {
    if (group.severity == Severity::info) continue;  // notes are for who works on the file
    for (const CardFinding* finding : group.findings) write_finding(card, *finding, md);
  }
  md.end_list();
}

}  // namespace pbs
