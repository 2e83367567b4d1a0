// SPDX-License-Identifier: MIT
#include "report/baseline.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/arena.hpp"
#include "base/text.hpp"
#include "report/fingerprint.hpp"
#include "report/json_tree.hpp"
#include "report/json_writer.hpp"

namespace pbs {

namespace {

constexpr std::string_view kHeader = R"({"pbs":"baseline/1"})";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kDigits = 32;

bool is_fingerprint(std::string_view text) {
  return text.size() == kDigits && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

std::optional<std::string_view> text_of(const JsonValue& object, std::string_view key) {
  for (const JsonValue* at = object.child; at != nullptr; at = at->next) {
    if (at->key == key && at->kind == JsonValue::Kind::text) return at->text;
  }
  return std::nullopt;
}

BaselineProblem no_header(std::size_t line) {
  return {line, fmt::format("不是基线文件：第一行应为 {}。", kHeader),
          fmt::format("This is no baseline: its first line must be {}.", kHeader)};
}

BaselineProblem no_json(std::size_t line, std::string_view words) {
  return {line, fmt::format("第 {} 行不是一个 JSON 对象（{}）。", line, words),
          fmt::format("Line {} is no JSON object ({}).", line, words)};
}

BaselineProblem no_entry(std::size_t line, std::string_view key) {
  return {line, fmt::format("第 {} 行缺少 {}，或者它的值不对。", line, key),
          fmt::format("On line {} there is no {}, or its value is wrong.", line, key)};
}

// Reads an entry; the key that is wrong, or nothing.
std::string_view read_entry(const JsonValue& object, BaselineEntry& entry) {
  const std::pair<std::string_view, std::string*> members[] = {{"id", &entry.id},
                                                               {"rule", &entry.rule},
                                                               {"path", &entry.path},
                                                               {"fingerprint", &entry.fingerprint}};
  for (const auto& [key, member] : members) {
    const std::optional<std::string_view> text = text_of(object, key);
    if (!text) return key;
    *member = *text;
  }
  return is_fingerprint(entry.fingerprint) ? std::string_view{} : members[3].first;
}

bool counts(const Finding& finding) {
  return finding.severity != Severity::info;
}

}  // namespace

std::variant<Baseline, BaselineProblem> Baseline::read(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  Baseline baseline;
  Arena arena;
  bool begun = false;
  std::size_t number = 0;
  for (std::string_view line : split(text, "\n")) {
    ++number;
    line = trim(line);
    if (line.empty()) continue;
    arena.reset();
    JsonProblem problem;
    const JsonValue* object = read_json(line, arena, problem);
    const bool is_object = object != nullptr && object->kind == JsonValue::Kind::object;
    if (!begun) {
      if (!is_object || text_of(*object, "pbs") != "baseline/1") return no_header(number);
      begun = true;
      continue;
    }
    if (!is_object) return no_json(number, object == nullptr ? problem.words : "not an object");
    BaselineEntry read;
    if (const std::string_view key = read_entry(*object, read); !key.empty()) {
      return no_entry(number, key);
    }
    if (baseline.known_.insert(read.fingerprint).second) {
      baseline.entries_.push_back(std::move(read));
    }
  }
  if (!begun) return no_header(1);
  std::sort(baseline.entries_.begin(), baseline.entries_.end());
  return baseline;
}

std::vector<BaselineEntry> baseline_entries(const FindingLog& log, std::string_view id) {
  std::vector<BaselineEntry> entries;
  const std::vector<Finding>& findings = log.findings();
  if (std::none_of(findings.begin(), findings.end(), counts)) return entries;
  std::vector<FindingKey> keys = finding_keys(log, id);
  const std::string document = document_id(log, id);
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (!counts(findings[i])) continue;
    entries.push_back({document, std::string(findings[i].rule->id), std::move(keys[i].path),
                       std::move(keys[i].fingerprint)});
  }
  return entries;
}

void BaselineWriter::add(std::vector<BaselineEntry> entries) {
  for (BaselineEntry& entry : entries) entries_.insert(std::move(entry));
}

std::string BaselineWriter::text() const {
  std::string text(kHeader);
  text += '\n';
  JsonWriter json(text);
  for (const BaselineEntry& entry : entries_) {
    json.raw('{');
    json.key("id");
    json.checked_text(entry.id);
    json.key("rule");
    json.checked_text(entry.rule);
    json.key("path");
    json.checked_text(entry.path);
    json.key("fingerprint");
    json.checked_text(entry.fingerprint);
    json.raw("}\n");
  }
  json.finish();
  return text;
}

BaselineMatch split_known(FindingLog& log, std::string_view id, const Baseline& baseline) {
  BaselineMatch match{document_id(log, id), {}};
  const std::size_t count = log.findings().size();
  if (count + log.suppressed().size() == 0 || baseline.size() == 0) return match;
  std::vector<FindingKey> keys = finding_keys(log, id);
  std::vector<std::optional<Suppression>> by(count);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (!baseline.knows(keys[i].fingerprint)) continue;
    match.seen.push_back(std::move(keys[i].fingerprint));
    if (i < count) by[i] = Suppression{Suppression::Kind::baseline, {}, {}, {}};
  }
  log.suppress(by);
  return match;
}

void BaselineTally::add(BaselineMatch match) {
  checked_.insert(std::move(match.id));
  for (std::string& fingerprint : match.seen) seen_.insert(std::move(fingerprint));
}

BaselineOutcome BaselineTally::outcome() const {
  BaselineOutcome outcome;
  for (const BaselineEntry& entry : baseline_.entries_) {
    if (seen_.count(entry.fingerprint) != 0) {
      ++outcome.known;
    } else if (checked_.count(entry.id) != 0) {
      ++outcome.mended;
    } else {
      ++outcome.unchecked;
    }
  }
  return outcome;
}

}  // namespace pbs
