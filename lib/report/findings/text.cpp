// SPDX-License-Identifier: MIT
// Findings for people, as in
//   examples/2024/cleaning.yaml:31:13: error T-16: ceiling of a cost indicator is above the budget
//      31 |     target: ≤130万元
//         |             ^~~~~~~~
//      budget.adjusted is 118.50万元 (examples/2024/cleaning.yaml:19:13)
//      fix: lower the ceiling, or raise budget.adjusted
//      basis: policy setting (default), not a requirement of a document
#include <limits>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/text.hpp"
#include "report/excerpt.hpp"
#include "report/findings_format.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

constexpr std::size_t kGutter = 5;           // columns of the line number
constexpr int kGutterColumns = kGutter + 3;  // with " | "
constexpr std::string_view kIndent = "   ";

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kGreen = "\x1b[1;32m";
constexpr std::string_view kReset = "\x1b[0m";

std::string_view color_of(Severity severity) {
  constexpr std::string_view kColors[] = {"\x1b[1;36m", "\x1b[1;33m", "\x1b[1;31m"};
  return kColors[static_cast<std::size_t>(severity)];
}

// Texts of others never reach the terminal with control or invisible characters.
std::string safe(std::string_view text) {
  return escape_for_message(text, std::numeric_limits<std::size_t>::max());
}

std::string place_words(const Place& place) {
  const LineColumn at = place.source->line_column(place.at.begin);
  return fmt::format("{}:{}:{}", safe(place.source->path()), at.line, at.column);
}

class FindingPrinter {
 public:
  FindingPrinter(const Policy* policy, const FindingStyle& style, std::string& out)
      : policy_(policy), style_(style), zh_(style.language == Language::zh), out_(out) {}

  void print(const Finding& finding) {
    head(finding);
    excerpt(finding);
    details(finding);
    lines(zh_ ? "改法：" : "fix: ", words(finding.rule->fix, finding));
    labelled(zh_ ? "依据：" : "basis: ", basis_words(*finding.rule, policy_, style_.language));
  }

  void print(const SuppressedFinding& allowed) {
    print(allowed.finding);
    labelled(zh_ ? "不计：" : "not counted: ", why(allowed.by));
  }

  void dropped(std::size_t count) {
    out_ += zh_ ? fmt::format("另有 {} 条问题未列出\n", count)
                : fmt::format("{} more findings are not listed\n", count);
  }

 private:
  void colored(std::string_view color, std::string_view text) {
    if (style_.color) out_ += color;
    out_ += text;
    if (style_.color) out_ += kReset;
  }
  std::vector<std::string> words(const Words& words, const Finding& finding) const {
    std::vector<std::string> sentences;
    const std::string text = fill_words(in_language(words, style_.language), finding);
    if (text.empty()) return sentences;
    for (const std::string_view sentence : split(text, "\n")) sentences.push_back(safe(sentence));
    return sentences;
  }

  std::string why(const Suppression& by) const {
    if (by.kind == Suppression::Kind::baseline) {
      return zh_ ? "在基线文件中" : "the baseline knows it";
    }
    std::string words = place_words(by.comment) + (zh_ ? " 允许" : " allows it");
    if (!by.until.empty()) words += (zh_ ? "至 " : " until ") + by.until;
    return words + (zh_ ? "：" : ": ") + safe(by.reason);
  }

  void head(const Finding& finding) {
    if (finding.place.known()) colored(kBold, place_words(finding.place) + ":");
    if (finding.place.known()) out_ += ' ';
    colored(color_of(finding.severity), severity_words(finding.severity, style_.language));
    out_ += ' ';
    out_ += finding.rule->id;
    out_ += zh_ ? "：" : ": ";
    out_ += in_language(finding.rule->summary, style_.language);
    out_ += '\n';
  }

  void excerpt(const Finding& finding) {
    if (!finding.place.known()) return;
    const std::optional<Excerpt> shown =
        make_excerpt(*finding.place.source, finding.place.at, style_.columns - kGutterColumns);
    if (!shown) return;
    out_ += fmt::format("{:>{}} | {}\n", shown->line, kGutter, shown->text);
    out_ += fmt::format("{:>{}} | ", "", std::max(kGutter, fmt::formatted_size("{}", shown->line)));
    const std::size_t blanks = shown->marks.find('^');
    out_.append(blanks, ' ');
    colored(kGreen, std::string_view(shown->marks).substr(blanks));
    out_ += '\n';
  }

  // The second place stands behind a single sentence, else in a line of its own.
  void details(const Finding& finding) {
    std::vector<std::string> sentences = words(finding.rule->detail, finding);
    const bool behind = finding.second.known() && sentences.size() == 1;
    if (behind) add_place(sentences.front(), place_words(finding.second));
    for (const std::string& sentence : sentences) labelled("", sentence);
    if (finding.second.known() && !behind) {
      labelled(zh_ ? "另见：" : "see: ", place_words(finding.second));
    }
  }
  void add_place(std::string& sentence, const std::string& place) const {
    const std::string_view stop = zh_ ? "。" : ".";
    const bool stopped = sentence.ends_with(stop);
    if (stopped) sentence.resize(sentence.size() - stop.size());
    sentence += zh_ ? "（" + place + "）" : " (" + place + ")";
    if (stopped) sentence += stop;
  }

  void lines(std::string_view label, const std::vector<std::string>& sentences) {
    for (std::size_t i = 0; i < sentences.size(); ++i)
      labelled(i == 0 ? label : kIndent, sentences[i]);
  }
  void labelled(std::string_view label, std::string_view text) {
    out_ += kIndent;
    out_ += label;
    out_ += text;
    out_ += '\n';
  }

  const Policy* policy_;
  const FindingStyle& style_;
  bool zh_;
  std::string& out_;
};

class TextFindings : public FindingsWriter {
 public:
  explicit TextFindings(const FindingsOptions& options) : style_(options.style) {}
  void document(const FindingsDocument& document, std::string& part) const override {
    write_findings_text(document.log, document.policy, style_, part);
  }

 private:
  FindingStyle style_;
};

constexpr std::string_view kExtensions[] = {".txt", ".text"};

}  // namespace

void write_finding_text(const Finding& finding, const Policy* policy, const FindingStyle& style,
                        std::string& out) {
  FindingPrinter(policy, style, out).print(finding);
}

void write_findings_text(const FindingLog& log, const Policy* policy, const FindingStyle& style,
                         std::string& out) {
  FindingPrinter printer(policy, style, out);
  for (const Finding& finding : log.findings()) {
    if (finding.severity != Severity::info || style.info) printer.print(finding);
  }
  write_uncounted_text(log, policy, style, out);
}

void write_uncounted_text(const FindingLog& log, const Policy* policy, const FindingStyle& style,
                          std::string& out) {
  FindingPrinter printer(policy, style, out);
  if (style.info) {
    for (const SuppressedFinding& allowed : log.suppressed()) printer.print(allowed);
  }
  if (log.dropped() != 0) printer.dropped(log.dropped());
}

extern const FindingsFormat findings_format_text = {
    .name = "text",
    .extensions = kExtensions,
    .summary = {"供人阅读：位置、原文、数值、改法、依据",
                "for people: place, excerpt, numbers, what to do, basis"},
    .make = [](const FindingsOptions& options) -> std::unique_ptr<FindingsWriter> {
      return std::make_unique<TextFindings>(options);
    },
};

}  // namespace pbs
