// SPDX-License-Identifier: MIT
// SARIF 2.1.0 (OASIS standard), one run, one result a line. Columns are code points, and no message
// has arguments, so that braces in it stay as they are. Notes are results only with --info, as on a
// terminal: code scanning would open an alert for each. Nothing is cut: GitHub takes 25,000 results
// of a run and shows the first 5,000.
#include <unordered_map>

#include <fmt/format.h>

#include "recheck/rule.hpp"
#include "report/findings/parts/message.hpp"
#include "report/findings/parts/sarif_json.hpp"
#include "report/findings_format.hpp"
#include "report/fingerprint.hpp"

namespace pbs {

namespace {

// The version of what report/fingerprint.hpp computes.
constexpr std::string_view kFingerprint = "pbs/v1";

class SarifResult {
 public:
  SarifResult(SarifJson& json, const SourceFile& own, Language language)
      : json_(json), own_(own), language_(language) {}

  void write(const Finding& finding, std::size_t rule_index, std::string_view fingerprint,
             const Suppression* by) {
    json_.raw(",\n{");
    json_.text("ruleId", finding.rule->id);
    json_.number("ruleIndex", rule_index);
    json_.text("level", sarif_level(finding.severity));
    json_.message("message", finding_message(finding, language_));
    json_.open("locations", '[');
    json_.raw("{");
    json_.physical(finding.place, own_);
    json_.raw("}]");
    related(finding.second);
    json_.open("partialFingerprints");
    json_.text(kFingerprint, fingerprint);
    json_.raw("}");
    if (!finding.edits.empty() && finding.place.known()) fixes(finding);
    if (by != nullptr) suppressions(*by);
    if (!finding.subject.empty()) {
      json_.open("properties");
      json_.text("subject", finding.subject);
      json_.raw("}");
    }
    json_.raw("}");
  }

 private:
  void related(const Place& second) {
    if (!second.known()) return;
    json_.open("relatedLocations", '[');
    json_.raw("{");
    json_.number("id", 1);
    json_.physical(second, own_);
    json_.message("message", json_.say({"另见", "see also"}));
    json_.raw("}]");
  }
  void fixes(const Finding& finding) {
    const SourceFile& source = *finding.place.source;
    json_.open("fixes", '[');
    json_.raw("{");
    json_.message("description", fill_words(json_.say(finding.rule->fix), finding));
    json_.open("artifactChanges", '[');
    json_.raw("{");
    json_.artifact(source.path());
    json_.open("replacements", '[');
    for (const TextEdit& edit : finding.edits) {
      json_.element();
      json_.raw("{");
      json_.region("deletedRegion", source, edit.begin, edit.end);
      json_.message("insertedContent", edit.text);
      json_.raw("}");
    }
    json_.raw("]}]}]");
  }
  void suppressions(const Suppression& by) {
    json_.open("suppressions", '[');
    json_.raw("{");
    json_.text("kind", by.kind == Suppression::Kind::comment ? "inSource" : "external");
    if (!by.reason.empty()) json_.text("justification", by.reason);
    if (by.comment.known()) {
      json_.open("location");
      json_.physical(by.comment, own_);
      json_.raw("}");
    }
    if (!by.until.empty()) {
      json_.open("properties");
      json_.text("until", by.until);
      json_.raw("}");
    }
    json_.raw("}]");
  }

  SarifJson& json_;
  const SourceFile& own_;
  Language language_;
};

class SarifFindings : public FindingsWriter {
 public:
  explicit SarifFindings(const FindingsOptions& options)
      : language_(options.style.language), info_(options.style.info), version_(options.version) {
    for (const RuleInfo* rule : rule_catalogue()) indexes_.emplace(rule, indexes_.size());
  }

  void head(std::string& out) override {
    SarifJson json(out, language_);
    json.raw("{");
    json.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.text("version", "2.1.0");
    json.open("runs", '[');
    json.raw("{");
    driver(json);
    json.text("language", json.say({"zh-CN", "en-US"}));
    json.text("columnKind", "unicodeCodePoints");
    json.open("originalUriBaseIds");
    json.open(kSarifBase);
    json.message("description",
                 json.say({"启动程序时所在的目录", "where the program was started"}));
    json.raw("}}");
    json.open("results", '[');
  }

  void document(const FindingsDocument& document, std::string& part) const override {
    const FindingLog& log = document.log;
    if (log.findings().empty() && log.suppressed().empty()) return;
    const std::vector<std::string> prints = fingerprints(log, document.id);
    SarifJson json(part, language_);
    SarifResult result(json, document.source, language_);
    auto print = prints.begin();
    for (const Finding& finding : log.findings()) {
      if (shown(finding)) result.write(finding, index_of(finding), *print, nullptr);
      ++print;
    }
    for (const SuppressedFinding& allowed : log.suppressed()) {
      if (shown(allowed.finding)) {
        result.write(allowed.finding, index_of(allowed.finding), *print, &allowed.by);
      }
      ++print;
    }
  }

  // Every result begins with a comma; the first one needs none.
  void take(std::string_view part, std::string& out) override {
    if (part.empty()) return;
    out += part.substr(first_ ? 1 : 0);
    first_ = false;
  }

  void tail(const FindingsTotals& totals, std::string& out) override {
    out += "\n]";
    SarifJson json(out, language_);
    json.open("invocations", '[');
    json.raw("{");
    json.flag("executionSuccessful", totals.unreadable.empty());
    notifications(totals, json);
    json.raw("}]}]}\n");
  }

 private:
  bool shown(const Finding& finding) const { return info_ || finding.severity != Severity::info; }
  std::size_t index_of(const Finding& finding) const { return indexes_.at(finding.rule); }

  void driver(SarifJson& json) const {
    json.open("tool");
    json.open("driver");
    json.text("name", "pbs-validate");
    if (!version_.empty()) json.text("version", version_);
    json.text("language", json.say({"zh-CN", "en-US"}));
    json.open("rules", '[');
    for (const RuleInfo* rule : rule_catalogue()) write_sarif_rule(*rule, language_, json);
    json.raw("\n]}}");
  }
  void notifications(const FindingsTotals& totals, SarifJson& json) const;

  Language language_;
  bool info_;
  std::string version_;
  std::unordered_map<const RuleInfo*, std::size_t> indexes_;
  bool first_ = true;
};

// What is missing from the results: files that could not be read, findings beyond the limit.
void SarifFindings::notifications(const FindingsTotals& totals, SarifJson& json) const {
  if (totals.unreadable.empty() && totals.dropped == 0) return;
  json.open("toolExecutionNotifications", '[');
  for (const UnreadableFile& file : totals.unreadable) {
    json.element();
    json.raw("{");
    json.text("level", "error");
    json.message("message", file.words);
    json.open("locations", '[');
    json.raw("{");
    json.open("physicalLocation");
    json.artifact(file.path);
    json.raw("}}]}");
  }
  if (totals.dropped != 0) {
    json.element();
    json.raw("{");
    json.text("level", "warning");
    json.message("message", fmt::format(fmt::runtime(json.say({"另有 {} 条问题未列出",
                                                               "{} more findings are not listed"})),
                                        totals.dropped));
    json.raw("}");
  }
  json.raw("]");
}

constexpr std::string_view kExtensions[] = {".sarif", ".sarif.json"};

}  // namespace

extern const FindingsFormat findings_format_sarif = {
    .name = "sarif",
    .extensions = kExtensions,
    .summary = {"SARIF 2.1.0：编辑器和代码扫描", "SARIF 2.1.0: editors and code scanning"},
    .make = [](const FindingsOptions& options) -> std::unique_ptr<FindingsWriter> {
      return std::make_unique<SarifFindings>(options);
    },
};

}  // namespace pbs
