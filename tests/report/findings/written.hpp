// SPDX-License-Identifier: MIT
// A run of one writer over documents, as the programs do it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "recheck/rule.hpp"
#include "report/findings_format.hpp"

namespace pbs {

inline Location place_of(const SourceFile& source, std::string_view part) {
  const auto begin = static_cast<std::uint32_t>(source.text().find(part));
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

inline FindingsOptions english_findings() {
  FindingsOptions options;
  options.style.language = Language::en;
  return options;
}

struct WrittenFindings {
  std::string text;
  std::string summary;
};

inline WrittenFindings write_all(std::string_view format, const FindingsOptions& options,
                                 const std::vector<FindingsDocument>& documents,
                                 const std::vector<UnreadableFile>& unreadable = {}) {
  const auto writer = find_findings_format(format)->make(options);
  FindingsTotals totals{documents.size(), 0, unreadable};
  std::vector<std::string> parts;
  for (const FindingsDocument& document : documents) {
    writer->document(document, parts.emplace_back());
    totals.dropped += document.log.dropped();
  }
  WrittenFindings written;
  writer->head(written.text);
  for (const std::string& part : parts) writer->take(part, written.text);
  writer->tail(totals, written.text);
  written.summary = writer->job_summary(totals);
  return written;
}

}  // namespace pbs
