// SPDX-License-Identifier: MIT
// What is said about a rule: its id, standing and words. The check itself stands beside it in the
// folder that owns the rule.
#pragma once

#include <cstdint>
#include <string_view>

namespace pbs {

enum class Severity : std::uint8_t { info, warning, error };

// Standing of a rule or of a number (PR-01): `confirmed` stands in the named document, `observed`
// was seen in practice, `setting` is a default of the policy and never a requirement of a document.
enum class Mark : std::uint8_t { confirmed, observed, setting };

// Alert on a project (domain rules 7.2: R-09b, R-11, R-12, R-20).
enum class Light : std::uint8_t { none, yellow, red };

// The same words in both languages of the programs. One language without the other does not compile.
struct Words {
  std::string_view zh;
  std::string_view en;

  constexpr Words() = default;
  consteval Words(std::string_view chinese, std::string_view english) : zh(chinese), en(english) {
    if (zh.empty() != en.empty()) throw "a translation is missing";
  }
  // Words that are made while the program runs.
  static constexpr Words made(std::string_view chinese, std::string_view english) {
    Words words;
    words.zh = chinese;
    words.en = english;
    return words;
  }
};

struct Cite {
  std::string_view document;  // as cited in Chinese, for example 财预〔2020〕10号
  std::string_view article;   // may be empty
  Mark mark = Mark::setting;
};

// One row of the rule catalogue. `detail` and `fix` are templates: {name} stands for the finding's
// value of that name, and a sentence (up to a line break) whose value is missing is left out.
struct RuleInfo {
  std::string_view id;  // for example R-17; never reused
  Severity severity = Severity::error;
  Words summary;  // what is wrong, without numbers
  Words detail;   // the numbers of this case; may be empty
  Words fix;      // what to do
  Cite cite;
  std::string_view policy_key = {};  // policy path whose number the rule applies, if any
  Light light = Light::none;
  Words why = {};  // what goes wrong where it is not kept; one or two sentences for --explain
};

}  // namespace pbs
