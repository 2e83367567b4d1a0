// SPDX-License-Identifier: MIT
// Findings as text for people (excerpt, caret, numbers, what to do, basis) and as NDJSON.
#pragma once

#include <string>
#include <string_view>

#include "model/policy.hpp"
#include "score/scorecard.hpp"
#include "source/finding.hpp"

namespace pbs {

enum class Language { zh, en };

struct FindingStyle {
  Language language = Language::zh;
  bool color = false;
  bool info = false;  // print info findings too
  int columns = 80;   // of the terminal; excerpts are cut to it
};

// Appends every finding of one document in the form of the design, section 5.
void write_findings_text(const FindingLog& log, const Policy* policy, const FindingStyle& style,
                         std::string& out);
// Appends one JSON object a line: rule, severity, path, line, column, end_line, end_column,
// subject, values, second, summary, detail, fix, document, article, mark.
void write_findings_ndjson(const FindingLog& log, const Policy* policy, Language language,
                           std::string& out);

// A rule's summary, detail and fix with the finding's values put in. Sentences of a template are
// its lines; one whose value is missing is left out.
std::string fill_words(std::string_view words, const CardFinding& finding);
std::string fill_words(std::string_view words, const Finding& finding);
// The basis line: the article with its standing; "政策参数(默认),不是文件要求" for a setting.
std::string basis_words(const RuleInfo& rule, const Policy* policy, Language language);

// The finding as it goes into a scorecard; views lie in the arena.
CardFinding card_finding(const Finding& finding, const SourceFile& own, Arena& arena);

// --list-rules and --explain RULE.
std::string list_rules(Language language, int columns);
std::string explain_rule(const RuleInfo& rule, const Policy& policy, Language language);

}  // namespace pbs
