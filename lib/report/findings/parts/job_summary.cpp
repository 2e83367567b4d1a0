// SPDX-License-Identifier: MIT
#include "report/findings/parts/job_summary.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/text.hpp"
#include "recheck/rule.hpp"
#include "report/findings/parts/message.hpp"
#include "report/formats/md/md_text.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

constexpr std::size_t kMostWords = 500;  // code points of a line in a row
constexpr Severity kGravestFirst[] = {Severity::error, Severity::warning, Severity::info};

}  // namespace

std::string JobSummary::row(const Finding& finding, Language language) {
  std::string place;
  if (finding.place.known()) {
    const LineColumn at = finding.place.source->line_column(finding.place.at.begin);
    place = fmt::format("{}:{}:{}", plain_path(finding.place.source->path()), at.line, at.column);
  }
  std::string words;
  const std::string message = finding_message(finding, language);
  for (const std::string_view line : split(message, "\n")) {
    if (!words.empty()) words += "<br>";
    words += md_text(escape_for_message(line, kMostWords));
  }
  return fmt::format("| {} | {} | {} | {} |", severity_words(finding.severity, language),
                     finding.rule->id, md_text(place), words);
}

void JobSummary::add(std::string_view rule, Severity severity, std::string_view row) {
  ++counts_[index(severity)];
  const auto known = rules_.find(rule);
  if (known == rules_.end()) {
    rules_.emplace(rule, 1);
  } else {
    ++known->second;
  }
  std::string& rows = rows_[index(severity)];
  if (rows.size() + row.size() >= kMostRows) {
    rows.resize(kMostRows, '\n');  // full: a later, shorter row must not stand before this one
    return;
  }
  rows.append(row) += '\n';
}

std::string JobSummary::text(const FindingsTotals& totals) const {
  std::string out = "## pbs-validate\n\n";
  write_counts(totals, out);
  if (rules_.empty()) return out;
  write_rules(out);
  write_rows(out);
  return out;
}

void JobSummary::write_counts(const FindingsTotals& totals, std::string& out) const {
  const bool zh = language_ == Language::zh;
  out += fmt::format(fmt::runtime(zh ? "检查 {} 个文档：{} 个错误，{} 个警告。\n\n"
                                     : "Documents: {}; errors: {}; warnings: {}.\n\n"),
                     totals.documents, count(Severity::error), count(Severity::warning));
  constexpr std::size_t kMostFiles = 100;
  const std::size_t files = std::min(totals.unreadable.size(), kMostFiles);
  for (std::size_t i = 0; i < files; ++i) {
    out += "- " + md_text(escape_for_message(totals.unreadable[i].words, kMostWords)) + '\n';
  }
  if (files != totals.unreadable.size()) out += "- …\n";
  if (files != 0) out += '\n';
}

void JobSummary::write_rules(std::string& out) const {
  out +=
      in_language({"| 规则 | 条数 | 内容 |\n", "| Rule | Findings | What it finds |\n"}, language_);
  out += "| --- | ---: | --- |\n";
  std::vector<std::pair<std::string_view, std::size_t>> rules(rules_.begin(), rules_.end());
  std::stable_sort(rules.begin(), rules.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  for (const auto& [id, number] : rules) {
    const RuleInfo* rule = find_rule(id);
    const std::string_view words = rule == nullptr ? "" : in_language(rule->summary, language_);
    out += fmt::format("| {} | {} | {} |\n", id, number, md_text(words));
  }
  out += '\n';
}

void JobSummary::write_rows(std::string& out) const {
  out += in_language({"| 级别 | 规则 | 位置 | 问题 |\n", "| Severity | Rule | Place | Finding |\n"},
                     language_);
  out += "| --- | --- | --- | --- |\n";
  const std::size_t before = out.size();
  std::size_t shown = 0;
  bool room = true;
  for (const Severity severity : kGravestFirst) {
    for (const std::string_view row : split(rows_[index(severity)], "\n")) {
      room = room && out.size() - before + row.size() < kMostRows;
      if (row.empty() || !room) continue;
      out.append(row) += '\n';
      ++shown;
    }
  }
  const std::size_t all = counts_[0] + counts_[1] + counts_[2];
  if (shown == all) return;
  out += '\n';
  out +=
      fmt::format(fmt::runtime(in_language(
                      {"另有 {} 条问题未列出\n", "{} more findings are not listed\n"}, language_)),
                  all - shown);
}

}  // namespace pbs
