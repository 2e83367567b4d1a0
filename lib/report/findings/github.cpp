// SPDX-License-Identifier: MIT
// GitHub Actions: workflow commands that put findings beside the lines of a change, and a page of
// the whole run. A step may show ten annotations a level, so the first ten errors and warnings are
// shown and a last notice says how many more there are.
#include <array>
#include <limits>

#include <fmt/format.h>

#include "base/text.hpp"
#include "report/findings/parts/job_summary.hpp"
#include "report/findings/parts/message.hpp"
#include "report/findings_format.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

// By severity; one notice is kept for the last.
constexpr std::array<std::size_t, 3> kMostAnnotations = {9, 10, 10};
// Between the fields of a part's lines; no field holds one, messages spell it out.
constexpr char kField = '\t';

// The escapes of workflow commands: of messages, and also `:` and `,` of properties.
std::string escaped(std::string_view text, bool property) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  const std::string_view special = property ? "%\r\n:," : "%\r\n";
  std::string out;
  for (const char byte : text) {
    if (special.find(byte) == std::string_view::npos) {
      out += byte;
      continue;
    }
    const auto value = static_cast<unsigned char>(byte);
    out += {'%', kHex[value >> 4], kHex[value & 0xF]};
  }
  return out;
}

// Control characters spelled out: none of them may end a field or a line.
std::string file_property(std::string_view path) {
  return escaped(escape_for_message(plain_path(path), std::numeric_limits<std::size_t>::max()),
                 true);
}

std::string_view command_of(Severity severity) {
  constexpr std::string_view kCommands[] = {"notice", "warning", "error"};
  return kCommands[static_cast<std::size_t>(severity)];
}

std::string annotation(const Finding& finding, const FindingsDocument& document,
                       Language language) {
  const bool known = finding.place.known();
  const SourceFile& source = known ? *finding.place.source : document.source;
  std::string out =
      fmt::format("::{} file={}", command_of(finding.severity), file_property(source.path()));
  if (known) {
    const LineColumn begin = source.line_column(finding.place.at.begin);
    const LineColumn end = source.line_column(finding.place.at.end);
    out += fmt::format(",line={},col={}", begin.line, begin.column);
    // An annotation stands below its last line: one of a whole record would be far from its start.
    if (begin.line == end.line)
      out += fmt::format(",endLine={},endColumn={}", end.line, end.column);
  } else {
    out += fmt::format(",line={}", source.first_line());
  }
  out += fmt::format(",title={}::", escaped(finding.rule->id, true));
  return out + escaped(finding_message(finding, document.policy, language), false);
}

class GithubFindings : public FindingsWriter {
 public:
  explicit GithubFindings(const FindingsOptions& options)
      : language_(options.style.language), info_(options.style.info), summary_(language_) {}

  // A line a finding: severity, rule, annotation, row of the page.
  void document(const FindingsDocument& document, std::string& part) const override {
    for (const Finding& finding : document.log.findings()) {
      if (finding.severity == Severity::info && !info_) continue;
      part += static_cast<char>('0' + static_cast<int>(finding.severity));
      part.append(1, kField).append(finding.rule->id).append(1, kField);
      part += annotation(finding, document, language_);
      part.append(1, kField).append(JobSummary::row(finding, language_)).append(1, '\n');
    }
  }

  void take(std::string_view part, std::string& out) override {
    while (!part.empty()) {
      const std::string_view severity = next(part, kField);
      const std::string_view rule = next(part, kField);
      const std::string_view shown = next(part, kField);
      const std::string_view row = next(part, '\n');
      take(static_cast<Severity>(severity.front() - '0'), rule, shown, row, out);
    }
  }

  void tail(const FindingsTotals& totals, std::string& out) override {
    for (const UnreadableFile& file : totals.unreadable) {
      out += fmt::format("::error file={}::{}\n", file_property(file.path),
                         escaped(file.words, false));
    }
    const std::size_t more = left_out_ + totals.dropped;
    if (more == 0) return;
    const std::string_view words =
        in_language({"另有 {} 条问题没有标注在这里，见作业摘要页或 --format text 的输出。",
                     "{} more findings are not annotated: see the job summary, or the output of "
                     "--format text."},
                    language_);
    out += "::notice title=pbs-validate::" + fmt::format(fmt::runtime(words), more) + '\n';
  }

  std::string job_summary(const FindingsTotals& totals) const override {
    return summary_.text(totals);
  }

 private:
  static std::string_view next(std::string_view& part, char end) {
    const std::size_t at = part.find(end);
    const std::string_view field = part.substr(0, at);
    part.remove_prefix(at + 1);
    return field;
  }

  void take(Severity severity, std::string_view rule, std::string_view shown, std::string_view row,
            std::string& out) {
    if (summary_.count(severity) < kMostAnnotations[static_cast<std::size_t>(severity)]) {
      out.append(shown) += '\n';
    } else {
      ++left_out_;
    }
    summary_.add(rule, severity, row);
  }

  Language language_;
  bool info_;
  JobSummary summary_;
  std::size_t left_out_ = 0;
};

}  // namespace

extern const FindingsFormat findings_format_github = {
    .name = "github",
    .extensions = {},
    .summary = {"GitHub Actions：标注和作业摘要", "GitHub Actions: annotations and job summary"},
    .make = [](const FindingsOptions& options) -> std::unique_ptr<FindingsWriter> {
      return std::make_unique<GithubFindings>(options);
    },
};

}  // namespace pbs
