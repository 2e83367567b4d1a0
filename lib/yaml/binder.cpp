// SPDX-License-Identifier: MIT
#include "yaml/binder.hpp"

#include "yaml/reading_rules.hpp"
#include "yaml/record_binder.hpp"
#include "yaml/syntax_findings.hpp"

namespace pbs {

bool bind_document(const SourceFile& source, YamlReader reader, const Record& record,
                   void* record_object, Arena& arena, FindingLog& log, const ReadLimits& limits) {
  const Place start{&source, {0, 0}};
  if (source.text().size() > limits.document_bytes) {
    log.add(reading::kTooLarge, start)
        .with_number("bytes", std::to_string(source.text().size()))
        .with_number("limit", std::to_string(limits.document_bytes));
    return false;
  }
  RecordBinder binder(source, record, record_object, arena, log, limits);
  if (const auto problem = read_events(source, reader, binder)) {
    report_syntax_problem(source, *problem, record, log);
    return false;
  }
  binder.finish();
  if (!binder.found_anything() && !binder.stopped()) log.add(reading::kEmpty, start);
  return binder.found_mapping() && !binder.stopped();
}

}  // namespace pbs
