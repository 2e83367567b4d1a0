// SPDX-License-Identifier: MIT
// What an examiner would note: a rule, a place, the numbers involved. Findings are collected, never
// thrown; words are made by the writers.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/location.hpp"
#include "source/rule_info.hpp"
#include "source/source_file.hpp"

namespace pbs {

// A location together with the text it belongs to (nullptr: nowhere).
struct Place {
  const SourceFile* source = nullptr;
  Location at;

  bool known() const { return source != nullptr && at.known(); }
};

// A named value of a finding: a number printed digit by digit, or words.
struct FindingValue {
  std::string_view name;  // a literal
  std::string text;
  bool number = false;  // `text` is a JSON number
};

// A change of the text that mends a finding and alters no number: bytes [begin, end) become `text`.
struct TextEdit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};

struct Finding {
  const RuleInfo* rule = nullptr;
  Severity severity = Severity::error;
  Place place;
  Place second;         // the other place where there are two
  std::string subject;  // the row or field the finding is about, empty if the whole project
  std::vector<FindingValue> values;
  std::vector<TextEdit> edits;  // in the text of `place`; empty where only a person can mend it
  std::size_t number = 0;       // how many its log had found before it

  Finding& with(std::string_view name, std::string text) {
    values.push_back({name, std::move(text), false});
    return *this;
  }
  Finding& with_number(std::string_view name, std::string digits) {
    values.push_back({name, std::move(digits), true});
    return *this;
  }
  Finding& about(std::string_view what) {
    subject = what;
    return *this;
  }
  Finding& see(Place other) {
    second = other;
    return *this;
  }
};

// Why a finding does not count: a comment in the file allows it, or the baseline knows it.
struct Suppression {
  enum class Kind { comment, baseline };
  Kind kind = Kind::comment;
  std::string reason;  // as the comment gives it; empty for the baseline
  std::string until;   // last day of the comment, YYYY-MM-DD; empty: for ever
  Place comment;       // nowhere for the baseline
};

struct SuppressedFinding {
  Finding finding;
  Suppression by;
};

// Severities changed by the user: `--rule T-09=off`. Rules not named keep their own; of two levels
// for one rule the last counts.
class RuleLevels {
 public:
  enum class Level { off, info, warning, error };
  void set(std::string_view rule, Level level) { levels_.emplace_back(rule, level); }
  bool empty() const { return levels_.empty(); }
  // Whether the rule is on; `severity` receives its level when it was changed.
  bool apply(std::string_view rule, Severity& severity) const;

 private:
  std::vector<std::pair<std::string, Level>> levels_;
};

// The findings of one document, in the order found. Keeps at most kMost of them and counts the
// rest.
class FindingLog {
 public:
  static constexpr std::size_t kMost = 1000;

  explicit FindingLog(const RuleLevels* levels = nullptr) : levels_(levels) {}

  // Adds a finding and returns it so that values can be chained on; a rule that is switched off
  // gets a throw-away finding.
  Finding& add(const RuleInfo& rule, Place place);
  // The same for a case that is less grave than the rule's gravest; `--rule` still has the last word.
  Finding& add(const RuleInfo& rule, Place place, Severity severity);

  const std::vector<Finding>& findings() const { return findings_; }
  bool has(std::string_view rule) const;
  // Gives findings()[i] an edit that was not known yet when it was added.
  void mend(std::size_t i, TextEdit edit) { findings_[i].edits.push_back(std::move(edit)); }
  // Whether `--rule` has left this rule on.
  bool is_on(std::string_view rule) const;

  // Findings that do not count, in the order of findings(); they are listed, but neither worst()
  // nor an exit code knows them.
  const std::vector<SuppressedFinding>& suppressed() const { return suppressed_; }
  // Moves findings()[i] to suppressed() where by[i] is set. Required: by.size() ==
  // findings().size().
  void suppress(std::span<const std::optional<Suppression>> by);

  std::size_t dropped() const { return dropped_; }
  bool empty() const { return findings_.empty(); }
  // The gravest severity among the findings, the dropped ones included; `info` when there are none.
  Severity worst() const;
  void clear();
  // Orders findings() and suppressed() by place (path, line, column), keeping the order of findings
  // at one place; those without a place come last.
  void sort_by_place();

 private:
  const RuleLevels* levels_;
  std::vector<Finding> findings_;
  std::vector<SuppressedFinding> suppressed_;
  Finding spare_;
  std::size_t dropped_ = 0;
  Severity worst_ = Severity::info;
  Severity worst_dropped_ = Severity::info;
};

}  // namespace pbs
