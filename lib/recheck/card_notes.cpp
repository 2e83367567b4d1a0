// SPDX-License-Identifier: MIT
#include "recheck/card_notes.hpp"

#include <algorithm>

#include "recheck/row_facts.hpp"

namespace pbs {

namespace {

constexpr std::string_view kRows = "self_evaluation";

class NoteWriter {
 public:
  NoteWriter(const ScoredInput& input, Arena& arena, Scorecard& card)
      : input_(input), arena_(arena), card_(card) {}

  void rows() {
    if (!input_.card.self_evaluation) return;
    for (std::size_t i = 0; i < row_count(input_); ++i) {
      for (const RowNote& note : row_notes()) {
        const std::optional<Reason> why = note.why(input_, i);
        if (why) add(note.rule, kRows, row_pair(input_, i).row.key(), *why);
      }
    }
  }

  void parts(std::span<const PartNote> table) {
    for (const PartNote& note : table) {
      Reasons reasons;
      note.why(input_, reasons);
      for (const Reasons::Keyed& one : reasons.all()) add(note.rule, note.part, one.key, one.why);
    }
  }

  void settings() {
    for (const SettingNote& note : setting_notes()) {
      const std::string text = note.text(input_.written.policy);
      if (text.empty()) continue;
      CardNote& out = add(note.path, note.part, {}, {text, text});
      out.unapplied = false;
    }
  }

 private:
  // A rule that quotes a number of the policy stands no firmer than the number (PR-02).
  Mark mark_of(std::string_view rule) const {
    const Policy& policy = input_.written.policy;
    const RuleInfo* const info = find_rule(rule);
    if (info == nullptr) return policy.cite(rule).mark;
    if (info->policy_key.empty()) return info->cite.mark;
    return std::max(info->cite.mark, policy.cite(info->policy_key).mark);
  }

  CardNote& add(std::string_view rule, std::string_view part, std::string_view key,
                const Reason& why) {
    CardNote& note = card_.notes.append(arena_);
    note.part = part;
    note.key = arena_.keep(key);
    note.rule = rule;
    note.mark = mark_of(rule);
    note.text = Words::made(arena_.keep(why.zh), arena_.keep(why.en));
    return note;
  }

  const ScoredInput& input_;
  Arena& arena_;
  Scorecard& card_;
};

}  // namespace

void add_card_notes(const ScoredInput& input, Arena& arena, Scorecard& card) {
  NoteWriter writer(input, arena, card);
  writer.rows();
  for (const auto table : {target_notes, monitoring_notes, self_evaluation_notes, result_notes}) {
    writer.parts(table());
  }
  writer.settings();
}

std::string exact_text(const Fraction& value) {
  const std::optional<Decimal> decimal = value.exact_decimal();
  return decimal ? decimal->normalised().to_string() : value.to_string();
}

std::string product_text(const Decimal& a, const Decimal& b) {
  return a.to_string() + " × " + b.to_string() + " = " + exact_text(Fraction(a) * Fraction(b));
}

std::string evaluation_key(const Scorecard& card, std::size_t evaluation) {
  std::string key(card.evaluations[evaluation].kind);
  std::size_t number = 1;
  for (std::size_t i = 0; i < evaluation; ++i) {
    if (card.evaluations[i].kind == card.evaluations[evaluation].kind) ++number;
  }
  if (number > 1) key += "-" + std::to_string(number);
  return key;
}

}  // namespace pbs
