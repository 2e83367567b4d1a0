// SPDX-License-Identifier: MIT
#include "yaml/syntax_findings.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include "base/text.hpp"
#include "yaml/key_edits.hpp"
#include "yaml/reading_rules.hpp"
#include "yaml/syntax_cause.hpp"

namespace pbs {
namespace {

struct Sign {
  std::string_view written;
  std::string_view plain;
};

constexpr Sign kQuotes[] = {{"“", "\""}, {"”", "\""}, {"＂", "\""},
                            {"‘", "'"},  {"’", "'"},  {"＇", "'"}};
constexpr Sign kFlowSigns[] = {{"，", ","}, {"、", ","}, {"［", "["}, {"］", "]"},
                               {"【", "["}, {"】", "]"}, {"｛", "{"}, {"｝", "}"}};

class SyntaxReport {
 public:
  SyntaxReport(const BrokenText& text, FindingLog& log)
      : broken_(text), text_(text.source.text()), problem_(text.problem), log_(log) {
    find_suspects();
  }

  void run() {
    const bool colons = report_colons();
    const bool tabs = report_tabs();
    if (!colons && !tabs && !report_signs() && !report_wide_blank()) {
      report_not_yaml(broken_, log_);
    }
  }

 private:
  // The lines on which the slip may be: where it was noticed, the one before, and where the
  // construct began (unless that is a whole block mapping or list).
  void find_suspects() {
    const std::size_t noticed = broken_.line_of(problem_.at.begin);
    suspects_.push_back(noticed);
    if (noticed > 0) suspects_.push_back(noticed - 1);
    const bool near = broken_.cause == SyntaxCause::missing_colon ||
                      broken_.cause == SyntaxCause::open_quote ||
                      broken_.cause == SyntaxCause::open_bracket;
    if (near && problem_.began.known()) {
      suspects_.push_back(broken_.line_of(problem_.began.begin));
    }
  }

  bool suspect(std::size_t line) const {
    return std::find(suspects_.begin(), suspects_.end(), line) != suspects_.end();
  }

  bool report_colons() {
    bool explained = false;
    std::vector<FullWidthKey> found;
    for (std::size_t i = 0; i < broken_.lines.size(); ++i) {
      const ScannedLine& line = broken_.lines[i];
      if (line.in_block || !line.key_position) continue;
      found.clear();
      find_full_width_keys(text_, line, &broken_.names, found);
      if (found.empty() && suspect(i) && broken_.cause == SyntaxCause::missing_colon) {
        find_full_width_keys(text_, line, nullptr, found);
      }
      explained = explained || (!found.empty() && suspect(i));
      for (const FullWidthKey& key : found) report_colon(key);
    }
    return explained;
  }

  void report_colon(const FullWidthKey& key) {
    const auto& findings = log_.findings();
    const bool known =
        std::any_of(findings.begin(), findings.end(), [&key](const Finding& finding) {
          return finding.rule == &reading::kFullWidthColon &&
                 finding.place.at.begin == key.colon.begin;
        });
    if (known) return;
    Finding& finding = log_.add(reading::kFullWidthColon, {&broken_.source, key.colon});
    finding.about(key.name).with("key", escape_for_message(key.name));
    if (auto edit = plain_colon(text_, key.colon)) finding.edits.push_back(std::move(*edit));
  }

  bool report_tabs() {
    std::size_t count = 0;
    const ScannedLine* first = nullptr;
    bool explained = false;
    for (std::size_t i = 0; i < broken_.lines.size(); ++i) {
      const ScannedLine& line = broken_.lines[i];
      if (!line.tab || line.in_block) continue;
      explained = explained || suspect(i);
      if (first == nullptr) first = &line;
      ++count;
    }
    if (!explained) return false;
    const std::size_t tab = text_.find('\t', first->begin);
    log_.add(reading::kTab, broken_.place(tab, tab + 1))
        .with_number("lines", std::to_string(count));
    return true;
  }

  bool report_signs() {
    const std::uint32_t began = problem_.began.known() ? problem_.began.begin : problem_.at.begin;
    switch (broken_.cause) {
      case SyntaxCause::open_quote:
        return problem_.began.known() && report_first(kQuotes, began, began);
      case SyntaxCause::open_bracket:
        return report_first(kFlowSigns, began, problem_.at.begin);
      case SyntaxCause::second_colon:
        return report_opening_quote();
      default:
        return false;
    }
  }

  // The first of `signs` from `from` to the end of the line that holds `to`.
  bool report_first(std::span<const Sign> signs, std::uint32_t from, std::uint32_t to) {
    const std::string_view part = text_.substr(0, text_.find_first_of("\r\n", to));
    const Sign* found = nullptr;
    std::size_t at = part.size();
    for (const Sign& sign : signs) {
      const std::size_t where = part.find(sign.written, from);
      if (where >= at) continue;
      at = where;
      found = &sign;
    }
    if (found != nullptr) report_sign(found->written, found->plain, at, found->written.size());
    return found != nullptr;
  }

  // `name: “a: b”`: a value that begins with a full-width quotation mark.
  bool report_opening_quote() {
    const std::uint32_t line = broken_.source.line_start(problem_.at.begin);
    const std::size_t colon = text_.find(": ", line);
    if (colon >= problem_.at.begin) return false;
    const std::size_t value = text_.find_first_not_of(' ', colon + 1);
    const std::string_view rest = text_.substr(std::min(value, text_.size()));
    const auto* sign =
        std::find_if(std::begin(kQuotes), std::end(kQuotes),
                     [rest](const Sign& one) { return rest.starts_with(one.written); });
    if (sign == std::end(kQuotes)) return false;
    report_sign(sign->written, sign->plain, value, sign->written.size());
    return true;
  }

  bool report_wide_blank() {
    const auto blank_of = [this](std::size_t line) {
      return leading_wide_blank(text_.substr(broken_.lines[line].content));
    };
    const auto line = std::find_if(suspects_.begin(), suspects_.end(),
                                   [&](std::size_t i) { return blank_of(i).bytes > 0; });
    if (line == suspects_.end()) return false;
    const WideBlank blank = blank_of(*line);
    report_sign(blank.name, "U+0020", broken_.lines[*line].content, blank.bytes);
    return true;
  }

  void report_sign(std::string_view sign, std::string_view plain, std::size_t at,
                   std::size_t bytes) {
    log_.add(reading::kFullWidthSign, broken_.place(at, at + bytes))
        .with("sign", std::string(sign))
        .with("plain", std::string(plain));
  }

  const BrokenText& broken_;
  std::string_view text_;
  const YamlProblem& problem_;
  FindingLog& log_;
  std::vector<std::size_t> suspects_;
};

}  // namespace

void report_syntax_problem(const SourceFile& source, const YamlProblem& problem,
                           const Record& record, FindingLog& log) {
  const KnownNames names(record);
  std::vector<ScannedLine> lines = scan_lines(source.text());
  if (lines.empty()) lines.emplace_back();
  const BrokenText text{source, problem, syntax_cause(problem.words), names, lines};
  SyntaxReport(text, log).run();
}

}  // namespace pbs
