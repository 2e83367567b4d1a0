// SPDX-License-Identifier: MIT
// The objects that SARIF 2.1.0 repeats, as JSON.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "report/findings_output.hpp"
#include "report/json_writer.hpp"
#include "report/wording.hpp"

namespace pbs {

// Paths are as given, thus relative to where the program was started.
inline constexpr std::string_view kSarifBase = "%SRCROOT%";

// error, warning, note.
std::string_view sarif_level(Severity severity);

class SarifJson {
 public:
  SarifJson(std::string& out, Language language) : json_(out), language_(language) {}

  void raw(std::string_view bytes) { json_.raw(bytes); }
  void element() { json_.element(); }
  void text(std::string_view key, std::string_view words) {
    json_.key(key);
    json_.checked_text(words);
  }
  void number(std::string_view key, std::size_t value) {
    json_.key(key);
    json_.number(value);
  }
  void flag(std::string_view key, bool value) {
    json_.key(key);
    json_.raw(value ? "true" : "false");
  }
  // "key":{ or "key":[; closed with raw.
  void open(std::string_view key, char bracket = '{') {
    json_.key(key);
    json_.raw(bracket);
  }
  // "key":{"text":…}
  void message(std::string_view key, std::string_view words);
  void artifact(std::string_view path);
  // Bytes [from, to) of the text of `source`.
  void region(std::string_view key, const SourceFile& source, std::size_t from, std::size_t to);
  // Nowhere: the first line of `own`, because code scanning takes no result without a region.
  void physical(const Place& place, const SourceFile& own);

  std::string_view say(const Words& words) const { return in_language(words, language_); }

 private:
  JsonWriter json_;
  Language language_;
};

// An element of the tool's `rules`.
void write_sarif_rule(const RuleInfo& rule, Language language, SarifJson& json);

}  // namespace pbs
