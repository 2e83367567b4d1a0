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

// Appends one finding in the form of the design, section 5.
void write_finding_text(const Finding& finding, const Policy* policy, const FindingStyle& style,
                        std::string& out);
// Appends every finding of one document; with `info` also those that do not count, and why.
void write_findings_text(const FindingLog& log, const Policy* policy, const FindingStyle& style,
                         std::string& out);
// Its second half: with `info` the findings that do not count, and how many are not listed.
void write_uncounted_text(const FindingLog& log, const Policy* policy, const FindingStyle& style,
                          std::string& out);
// Appends one JSON object a line: rule, severity, path, line, column, end_line, end_column,
// subject, values, second, summary, detail, fix, document, article, mark; findings that do not
// count come last and have `suppressed`: by (comment, baseline), reason, until, path, line, column.
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
std::string explain_rule(const RuleInfo& rule, const Policy& policy, Language language,
                         int columns);
// One JSON object a rule: id, severity, light, summary, why, detail, fix (in both languages), document,
// article, mark, policy (key and its value there), same_as[], and the wrong and the right example.
std::string list_rules_ndjson(const Policy& policy);
// The reference of all rules as Markdown, by family, with what is left out and why. It stands in
// lib/data/rules/README.md, beside the examples it links to.
std::string rule_reference();

}  // namespace pbs
