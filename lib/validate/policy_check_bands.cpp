// SPDX-License-Identifier: MIT
// Bands and steps. GR-01: the bands of a policy tile [0, 100] without hole or overlap. As lower
// bounds are inclusive and each band ends where the next better one begins, they tile when they
// fall from grade to grade and the lowest is 0.
#include <array>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/policy_check.hpp"

namespace pbs {
namespace {

constexpr std::size_t kGrades = 4;

struct Band {
  const TextEntry* entry = nullptr;
  Decimal bound;
};

// The entries in the order 优 良 中 差. False, with a finding, when they are not the four grades,
// each once; nothing is said of values that are no numbers.
bool sort_by_grade(const List<TextEntry>& entries, PolicyRule rule, std::string_view path,
                   PolicyFindings& findings, std::vector<Band>& bands) {
  std::array<Band, kGrades> found;
  for (const TextEntry& entry : entries) {
    const int grade = kGradeWords.find(entry.key.value);
    if (grade < 0) {
      findings.refuse(rule, entry.key.place, path)
          .with("unknown", escape_for_message(entry.key.value));
      return false;
    }
    Band& band = found[static_cast<std::size_t>(grade)];
    if (band.entry != nullptr) {
      findings.refuse(rule, entry.key.place, path)
          .with("twice", std::string(kGradeWords.terms[static_cast<std::size_t>(grade)].id));
      return false;
    }
    const std::optional<Decimal> number = policy_number(entry.value.stated());
    if (!number) return false;
    band = {&entry, *number};
  }
  for (std::size_t i = 0; i < kGrades; ++i) {
    if (found[i].entry == nullptr) {
      findings.refuse(rule, entries[0].key.place, path)
          .with("missing", std::string(kGradeWords.terms[i].id));
      return false;
    }
  }
  bands.assign(found.begin(), found.end());
  return true;
}

bool in_order_written(const List<TextEntry>& entries, std::vector<Band>& bands) {
  for (const TextEntry& entry : entries) {
    const std::optional<Decimal> number = policy_number(entry.value.stated());
    if (!number) return false;
    bands.push_back({&entry, *number});
  }
  return !bands.empty();
}

std::string name_of(const Band& band) {
  return escape_for_message(band.entry->key.value);
}

struct StepRow {
  Decimal from;
  Decimal share;
};

// False when the row is not two numbers.
bool read_step(const List<Text>& row, StepRow& step) {
  if (row.size() != 2) return false;
  const std::optional<Decimal> from = policy_number(row[0].stated());
  const std::optional<Decimal> share = policy_number(row[1].stated());
  if (!from || !share) return false;
  step = {*from, *share};
  return true;
}

}  // namespace

void check_bands(const List<TextEntry>& entries, bool by_grade, std::string_view path,
                 PolicyFindings& findings) {
  std::vector<Band> bands;
  const bool readable = by_grade ? sort_by_grade(entries, PolicyRule::bands, path, findings, bands)
                                 : in_order_written(entries, bands);
  if (!readable) return;
  for (std::size_t i = 1; i < bands.size(); ++i) {
    if (bands[i].bound < bands[i - 1].bound) continue;
    findings.refuse(PolicyRule::bands, bands[i].entry->value.place, path)
        .see({&findings.source, bands[i - 1].entry->value.place})
        .with("grade", name_of(bands[i]))
        .with_number("bound", bands[i].bound.to_string())
        .with("better", name_of(bands[i - 1]))
        .with_number("better_bound", bands[i - 1].bound.to_string());
    return;
  }
  const Band& lowest = bands.back();
  if (lowest.bound.is_zero()) return;
  findings.refuse(PolicyRule::bands, lowest.entry->value.place, path)
      .with("lowest", name_of(lowest))
      .with_number("lowest_bound", lowest.bound.to_string());
}

void check_grade_shares(const List<TextEntry>& entries, std::string_view path,
                        PolicyFindings& findings) {
  std::vector<Band> shares;
  if (!sort_by_grade(entries, PolicyRule::steps, path, findings, shares)) return;
  for (std::size_t i = 1; i < shares.size(); ++i) {
    if (shares[i].bound <= shares[i - 1].bound) continue;
    findings.refuse(PolicyRule::steps, shares[i].entry->value.place, path)
        .see({&findings.source, shares[i - 1].entry->value.place})
        .with_number("share", shares[i].bound.to_string())
        .with_number("share_before", shares[i - 1].bound.to_string());
    return;
  }
}

void check_steps(const List<List<Text>>& rows, std::string_view path, PolicyFindings& findings) {
  StepRow before;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    StepRow step;
    if (!read_step(rows[i], step)) return;
    if (i > 0 && step.from >= before.from) {
      findings.refuse(PolicyRule::steps, rows[i][0].place, path)
          .see({&findings.source, rows[i - 1][0].place})
          .with_number("from", step.from.to_string())
          .with_number("from_before", before.from.to_string());
      return;
    }
    if (i > 0 && step.share > before.share) {
      findings.refuse(PolicyRule::steps, rows[i][1].place, path)
          .see({&findings.source, rows[i - 1][1].place})
          .with_number("share", step.share.to_string())
          .with_number("share_before", before.share.to_string());
      return;
    }
    before = step;
  }
  if (rows.empty() || before.from.is_zero()) return;
  findings.refuse(PolicyRule::steps, rows.back()[0].place, path)
      .with_number("last", before.from.to_string());
}

}  // namespace pbs
