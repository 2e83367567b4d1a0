// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "recheck/rule.hpp"
#include "report/formats/html/parts.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/words.hpp"

namespace pbs {

namespace {

// A file with more findings of one rule than this is sent back as a whole; pbs-validate lists all.
constexpr std::size_t kMostPlaces = 50;

// "L12, L18"; of another file with its path.
void write_lines(const FindingGroup& group, HtmlText& html) {
  const std::size_t shown = std::min(group.findings.size(), kMostPlaces);
  for (std::size_t i = 0; i < shown; ++i) {
    const CardFinding& finding = *group.findings[i];
    if (i != 0) html.raw(", ");
    if (!finding.path.empty()) html.user(finding.path).raw(" ");
    if (finding.place.line != 0) html.raw("L").text(std::to_string(finding.place.line));
  }
  if (shown < group.findings.size()) html.raw(" …");
}

// A template with the finding's values, in both languages.
Filled filled(const Words& words, const CardFinding& finding) {
  return {fill_words(words.zh, finding), fill_words(words.en, finding)};
}

void write_line(const Words& name, const Filled& text, std::string_view kind, HtmlText& html) {
  if (text.zh.empty() && text.en.empty()) return;
  html.raw("<p class=\"").raw(kind).raw("\">").words("b", name).raw(" ");
  html.raw("<bdi>").words("i", text.zh, text.en).raw("</bdi></p>");
}

void write_place(std::string_view path, const CardPlace& place, HtmlText& html) {
  if (!path.empty()) html.raw("<code>").user(path).raw("</code> ");
  if (place.line == 0) return;
  html.words("i class=\"at\"", fmt::format("第 {} 行第 {} 列", place.line, place.column),
             fmt::format("line {}, column {}", place.line, place.column));
}

void write_finding(const Scorecard& card, const CardFinding& finding, const RuleInfo* rule,
                   bool with_fix, HtmlText& html) {
  html.raw("<li><p>");
  write_place(finding.path, finding.place, html);
  if (!finding.subject.empty()) html.raw(" <b>").user(subject_text(card, finding)).raw("</b>");
  if (rule != nullptr) {
    const Filled detail = filled(rule->detail, finding);
    if (!detail.zh.empty()) html.raw(" <bdi>").words("i", detail).raw("</bdi>");
  }
  if (finding.second.line != 0) {
    html.raw(" ").words("i class=\"dim\"", {"另见", "see also"}).raw(" ");
    write_place(finding.second_path, finding.second, html);
  }
  html.raw("</p>");
  if (with_fix) write_line(label::kFix, filled(rule->fix, finding), "fix", html);
  html.raw("</li>");
}

// Whether all findings of the group are mended in the same words.
bool same_fix(const FindingGroup& group, const RuleInfo& rule) {
  const Filled first = filled(rule.fix, *group.findings.front());
  return std::all_of(group.findings.begin(), group.findings.end(), [&](const CardFinding* finding) {
    return filled(rule.fix, *finding) == first;
  });
}

void write_rest(std::size_t hidden, HtmlText& html) {
  html.words("li", fmt::format("另有 {} 处同类问题", hidden),
             fmt::format("and {} more of the same kind", hidden));
}

void write_group(const Scorecard& card, const FindingGroup& group, HtmlText& html) {
  const RuleInfo* rule = find_rule(group.rule);
  html.raw("<div class=\"finding s").raw(std::to_string(static_cast<int>(group.severity)));
  html.raw("\"><h4>").words("i class=\"tag\"", both(severity_words, group.severity));
  html.raw(" <code>").text(group.rule).raw("</code> ");
  if (rule != nullptr) html.summary("i", *rule);
  html.raw("</h4><ul>");
  const bool fix_once = rule == nullptr || same_fix(group, *rule);
  const std::size_t shown = std::min(group.findings.size(), kMostPlaces);
  for (std::size_t i = 0; i < shown; ++i) {
    write_finding(card, *group.findings[i], rule, !fix_once, html);
  }
  if (shown < group.findings.size()) write_rest(group.findings.size() - shown, html);
  html.raw("</ul>");
  if (rule != nullptr) {
    if (fix_once) write_line(label::kFix, filled(rule->fix, *group.findings.front()), "fix", html);
    write_line(
        label::kBasis,
        {basis_words(*rule, nullptr, Language::zh), basis_words(*rule, nullptr, Language::en)},
        "basis", html);
  }
  html.raw("</div>\n");
}

// Notes change nothing: title and places only, pbs-validate --info says all.
void write_notes(const std::vector<FindingGroup>& groups, HtmlText& html) {
  html.raw("<ul class=\"notes\">");
  for (const FindingGroup& group : groups) {
    if (group.severity != Severity::info) continue;
    const RuleInfo* rule = find_rule(group.rule);
    html.raw("<li><code>").text(group.rule).raw("</code> ");
    if (rule != nullptr) html.summary("i", *rule);
    html.raw(" <small>");
    write_lines(group, html);
    html.raw("</small></li>");
  }
  html.raw("</ul>\n");
}

void write_heading(const Scorecard& card, HtmlText& html) {
  std::string zh(label::kFindings.zh);
  std::string en(label::kFindings.en);
  bool first = true;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
    const std::size_t count = count_findings(card, severity);
    if (count == 0) continue;
    zh +=
        fmt::format("{}{} {}", first ? "：" : "，", severity_words(severity, Language::zh), count);
    en +=
        fmt::format("{}{} {}", first ? ": " : ", ", severity_words(severity, Language::en), count);
    first = false;
  }
  html.words("h3", Words::made(zh, en));
}

}  // namespace

void write_findings(const Scorecard& card, HtmlText& html) {
  write_heading(card, html);
  if (card.findings.empty()) {
    html.words("p", label::kNoFindings);
    return;
  }
  const std::vector<FindingGroup> groups = grouped_findings(card);
  for (const FindingGroup& group : groups) {
    if (group.severity != Severity::info) write_group(card, group, html);
  }
  if (groups.back().severity == Severity::info) write_notes(groups, html);
}

}  // namespace pbs
