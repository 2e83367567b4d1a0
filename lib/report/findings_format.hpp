// SPDX-License-Identifier: MIT
// A format of findings: one file in report/findings/ that exports
// `const FindingsFormat findings_format_<name>`; the folder is the registry.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/findings_output.hpp"
#include "source/finding.hpp"

namespace pbs {

struct FindingsOptions {
  FindingStyle style;                  // colour and columns for text only
  Severity fail_on = Severity::error;  // from where a finding is a failed test (junit)
  std::string version;                 // of the program, may be empty
};

// A checked document; those without findings are written too.
struct FindingsDocument {
  const FindingLog& log;  // ordered by place
  const SourceFile& source;
  const Policy* policy = nullptr;
  std::string_view id = {};    // of a project; empty when it has none, or is none
  std::string_view name = {};  // of a project, may be empty
  bool unscored = false;       // a project that could not be scored, or has no total
};

// A file that could not be read, with the finished sentence about it (no line break).
struct UnreadableFile {
  std::string path;
  std::string words;
};

struct FindingsTotals {
  std::size_t documents = 0;
  std::size_t dropped = 0;  // findings beyond the limit of their documents
  std::vector<UnreadableFile> unreadable;
};

// A run's findings are head + the parts in input order + tail. `document` may be called from
// several threads and in any order; all else is called by one, and only after all `document` of the
// parts taken.
class FindingsWriter {
 public:
  virtual ~FindingsWriter() = default;
  virtual void head(std::string& out) { static_cast<void>(out); }
  // Appends what only `take` of the same writer understands; parts may be joined.
  virtual void document(const FindingsDocument& document, std::string& part) const = 0;
  virtual void take(std::string_view part, std::string& out) { out += part; }
  virtual void tail(const FindingsTotals&, std::string& out) { static_cast<void>(out); }
  // Markdown for the page that a build server keeps of the run; empty for most formats. After
  // `tail`.
  virtual std::string job_summary(const FindingsTotals&) const { return {}; }
};

struct FindingsFormat {
  std::string_view name;  // text ndjson sarif junit github
  // Of output paths, with their dots; may be none.
  std::span<const std::string_view> extensions;
  Words summary;
  std::unique_ptr<FindingsWriter> (*make)(const FindingsOptions&);
};

std::span<const FindingsFormat* const> findings_formats();
// nullptr when there is none.
const FindingsFormat* find_findings_format(std::string_view name);
// By the extension of an output path; nullptr if none has it.
const FindingsFormat* findings_format_for_path(std::string_view path);

}  // namespace pbs
