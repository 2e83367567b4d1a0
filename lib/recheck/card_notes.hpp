// SPDX-License-Identifier: MIT
// What --explain says beside the points: for every stage and row the rules that had nothing to say,
// with the numbers that show why, and the values of the policy that were applied. Nothing of it is
// written for an example: each reason is worked out from project, policy and scorecard.
//
// To add one, add a row to the table of the fitting card_notes_*.cpp. A reason is given only where
// the rule's own check would find nothing; a test holds that over all fixtures of the rules.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recheck/rule.hpp"

namespace pbs {

// Why a rule had nothing to say, in both languages.
struct Reason {
  std::string zh, en;
};

// The reasons of one rule: of the whole part, or of something in it by its key.
class Reasons {
 public:
  struct Keyed {
    std::string key;
    Reason why;
  };
  void add(Reason why, std::string_view key = {}) {
    all_.push_back({std::string(key), std::move(why)});
  }
  const std::vector<Keyed>& all() const { return all_; }

 private:
  std::vector<Keyed> all_;
};

// Of a row of the self-evaluation.
struct RowNote {
  std::string_view rule;
  // `row` is the row's number; nothing where the rule spoke or where there is nothing to explain.
  std::optional<Reason> (*why)(const ScoredInput&, std::size_t row);
};

// Of a stage, a period, an evaluation.
struct PartNote {
  std::string_view rule;  // id of a rule, or path of a policy value that switches something off
  std::string_view part;
  void (*why)(const ScoredInput&, Reasons&);
};

// A value of the policy that a stage was scored with.
struct SettingNote {
  std::string_view path;
  std::string_view part;
  std::string (*text)(const Policy&);
};

// The tables, one a file (private to the folder and its tests).
std::span<const RowNote> row_notes();
std::span<const PartNote> self_evaluation_notes();
std::span<const PartNote> target_notes();  // purchase, ex-ante assessment, target
std::span<const PartNote> monitoring_notes();
std::span<const PartNote> result_notes();  // evaluations and what follows
std::span<const SettingNote> setting_notes();

// How a note names an evaluation: its kind, and the number among those of this kind from the second
// on ("finance", "finance-2").
std::string evaluation_key(const Scorecard&, std::size_t evaluation);

// Fills card.notes. Texts lie in the arena.
void add_card_notes(const ScoredInput&, Arena&, Scorecard&);

// "a × b", exact, and its value (private to the folder).
std::string product_text(const Decimal& a, const Decimal& b);
std::string exact_text(const Fraction&);

}  // namespace pbs
