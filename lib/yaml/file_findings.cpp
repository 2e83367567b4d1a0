// SPDX-License-Identifier: MIT
#include "yaml/file_findings.hpp"

#include <algorithm>

#include "yaml/reading_rules.hpp"

namespace pbs {

void report_decoding(const Decoded& decoded, const SourceFile& first, FindingLog& log) {
  const Place start{&first, {0, 0}};
  if (decoded.encoding != Encoding::utf8 && decoded.encoding != Encoding::utf8_bom) {
    log.add(reading::kOtherEncoding, start)
        .with("encoding", std::string(encoding_name(decoded.encoding)));
  } else if (decoded.had_bom) {
    log.add(reading::kBom, start);
  }
  if (!decoded.crlf) return;
  const auto at =
      static_cast<std::uint32_t>(std::min(first.text().find("\r\n"), first.text().size()));
  log.add(reading::kCrLf, {&first, {at, at}});
}

void report_undecodable(const DecodeProblem& problem, const SourceFile& file, FindingLog& log) {
  const RuleInfo& rule =
      problem.kind == DecodeProblem::Kind::binary ? reading::kBinary : reading::kUndecodable;
  log.add(rule, {&file, {0, 0}}).with_number("offset", std::to_string(problem.offset));
}

}  // namespace pbs
