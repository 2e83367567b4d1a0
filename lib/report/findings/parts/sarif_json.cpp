// SPDX-License-Identifier: MIT
#include "report/findings/parts/sarif_json.hpp"

#include <cstdint>

#include "report/card_words.hpp"
#include "report/findings/parts/message.hpp"

namespace pbs {

namespace {

// What is true of every finding of the rule: sentences with a finding's numbers are left out.
void write_help(const RuleInfo& rule, Language language, SarifJson& json) {
  const bool zh = language == Language::zh;
  const std::string fix = fill_words(json.say(rule.fix), Finding{});
  const std::string basis = basis_words(rule, nullptr, language);
  std::string text;
  std::string markdown;
  if (!fix.empty()) {
    text = (zh ? "改法：" : "Fix: ") + fix + "\n";
    markdown = (zh ? "**改法**：" : "**Fix**: ") + fix + "\n\n";
  }
  text += (zh ? "依据：" : "Basis: ") + basis;
  markdown += (zh ? "**依据**：" : "**Basis**: ") + basis;
  json.open("help");
  json.text("text", text);
  json.text("markdown", markdown);
  json.raw("}");
}

}  // namespace

std::string_view sarif_level(Severity severity) {
  constexpr std::string_view kLevels[] = {"note", "warning", "error"};
  return kLevels[static_cast<std::size_t>(severity)];
}

void SarifJson::message(std::string_view key, std::string_view words) {
  open(key);
  text("text", words);
  raw("}");
}

void SarifJson::artifact(std::string_view path) {
  open("artifactLocation");
  const std::string uri = uri_of_path(path);
  text("uri", uri);
  if (!uri.starts_with("file:")) text("uriBaseId", kSarifBase);
  raw("}");
}

void SarifJson::region(std::string_view key, const SourceFile& source, std::size_t from,
                       std::size_t to) {
  const LineColumn begin = source.line_column(static_cast<std::uint32_t>(from));
  const LineColumn end = source.line_column(static_cast<std::uint32_t>(to));
  open(key);
  number("startLine", begin.line);
  number("startColumn", begin.column);
  number("endLine", end.line);
  number("endColumn", end.column);
  raw("}");
}

void SarifJson::physical(const Place& place, const SourceFile& own) {
  open("physicalLocation");
  artifact(place.known() ? place.source->path() : own.path());
  if (place.known()) {
    region("region", *place.source, place.at.begin, place.at.end);
  } else {
    open("region");
    number("startLine", own.first_line());
    raw("}");
  }
  raw("}");
}

void write_sarif_rule(const RuleInfo& rule, Language language, SarifJson& json) {
  json.element();
  json.raw("\n{");
  json.text("id", rule.id);
  const std::string_view summary = json.say(rule.summary);
  json.message("shortDescription", summary);
  const std::string_view why = json.say(rule.why);
  json.message("fullDescription", why.empty() ? summary : why);
  write_help(rule, language, json);
  json.open("defaultConfiguration");
  json.text("level", sarif_level(rule.severity));
  json.raw("}");
  json.open("properties");
  json.text("mark", word_of(rule.cite.mark));
  const std::string cite = std::string(rule.cite.document).append(rule.cite.article);
  if (!cite.empty()) json.text("cite", cite);
  if (!rule.policy_key.empty()) json.text("policy", rule.policy_key);
  json.raw("}}");
}

}  // namespace pbs
