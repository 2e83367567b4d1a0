// SPDX-License-Identifier: MIT
// Findings for programs, one JSON object a line.
#include "report/card_words.hpp"
#include "report/findings_format.hpp"
#include "report/json_writer.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

class FindingWriter {
 public:
  FindingWriter(JsonWriter& json, const Policy* policy, Language language)
      : json_(json), policy_(policy), language_(language) {}

  void write(const Finding& finding, const Suppression* by = nullptr) {
    const RuleInfo& rule = *finding.rule;
    json_.raw('{');
    text("rule", rule.id);
    text("severity", word_of(finding.severity));
    if (rule.light != Light::none) text("light", rule.light == Light::red ? "red" : "yellow");
    if (finding.place.known()) range(finding.place);
    if (!finding.subject.empty()) text("subject", finding.subject);
    values(finding);
    second(finding.second);
    text("summary", in_language(rule.summary, language_));
    filled("detail", rule.detail, finding);
    filled("fix", rule.fix, finding);
    cite({rule.cite.document, rule.cite.article, rule.cite.mark});
    number_of_policy(rule);
    if (by != nullptr) suppressed(*by);
    json_.raw("}\n");
  }

 private:
  void text(std::string_view key, std::string_view words) {
    json_.key(key);
    json_.checked_text(words);
  }
  void filled(std::string_view key, const Words& words, const Finding& finding) {
    const std::string filled = fill_words(in_language(words, language_), finding);
    if (!filled.empty()) text(key, filled);
  }
  void number(std::string_view key, std::size_t value) {
    json_.key(key);
    json_.number(value);
  }
  void start_of(const Place& place) {
    const LineColumn at = place.source->line_column(place.at.begin);
    text("path", place.source->path());
    number("line", at.line);
    number("column", at.column);
  }
  void range(const Place& place) {
    start_of(place);
    const LineColumn end = place.source->line_column(place.at.end);
    number("end_line", end.line);
    number("end_column", end.column);
  }
  void second(const Place& place) {
    if (!place.known()) return;
    json_.key("second");
    json_.raw('{');
    start_of(place);
    json_.raw('}');
  }
  void values(const Finding& finding) {
    json_.key("values");
    json_.raw('{');
    for (const FindingValue& value : finding.values) {
      json_.element();
      json_.text(value.name);
      json_.raw(':');
      if (value.number && is_json_number(value.text)) {
        json_.raw(value.text);
      } else {
        json_.checked_text(value.text);
      }
    }
    json_.raw('}');
  }
  void cite(const Cite& cite) {
    if (!cite.document.empty()) text("document", cite.document);
    if (!cite.article.empty()) text("article", cite.article);
    text("mark", word_of(cite.mark));
  }
  // The number a rule takes from the policy has a standing of its own (PR-02).
  void number_of_policy(const RuleInfo& rule) {
    if (rule.policy_key.empty() || policy_ == nullptr) return;
    const PolicyCite& source = policy_->cite(rule.policy_key);
    json_.key("policy");
    json_.raw('{');
    text("key", rule.policy_key);
    cite({source.document, source.article, source.mark});
    json_.raw('}');
  }

  void suppressed(const Suppression& by) {
    json_.key("suppressed");
    json_.raw('{');
    text("by", by.kind == Suppression::Kind::comment ? "comment" : "baseline");
    if (!by.reason.empty()) text("reason", by.reason);
    if (!by.until.empty()) text("until", by.until);
    if (by.comment.known()) start_of(by.comment);
    json_.raw('}');
  }

  JsonWriter& json_;
  const Policy* policy_;
  Language language_;
};

class NdjsonFindings : public FindingsWriter {
 public:
  explicit NdjsonFindings(const FindingsOptions& options) : language_(options.style.language) {}
  void document(const FindingsDocument& document, std::string& part) const override {
    write_findings_ndjson(document.log, document.policy, language_, part);
  }

 private:
  Language language_;
};

constexpr std::string_view kExtensions[] = {".ndjson", ".jsonl"};

}  // namespace

void write_findings_ndjson(const FindingLog& log, const Policy* policy, Language language,
                           std::string& out) {
  if (log.findings().empty() && log.suppressed().empty()) return;
  JsonWriter json(out);
  FindingWriter writer(json, policy, language);
  for (const Finding& finding : log.findings()) writer.write(finding);
  for (const SuppressedFinding& allowed : log.suppressed()) {
    writer.write(allowed.finding, &allowed.by);
  }
}

extern const FindingsFormat findings_format_ndjson = {
    .name = "ndjson",
    .extensions = kExtensions,
    .summary = {"供脚本读取：每行一条问题（JSON），包括提示",
                "for scripts: one finding a line (JSON), notes included"},
    .make = [](const FindingsOptions& options) -> std::unique_ptr<FindingsWriter> {
      return std::make_unique<NdjsonFindings>(options);
    },
};

}  // namespace pbs
