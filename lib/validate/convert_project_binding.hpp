// SPDX-License-Identifier: MIT
// Binding project rows to an indicator set (private to the folder; design 3.1, "Binding"): by id,
// else by exact name. Name, class, unit, method and dimension belong to the set; its target, weight
// and evidence fill gaps.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "validate/convert_internal.hpp"

namespace pbs {

// Rows by id and by name, for looking up and for finding what is repeated.
class RowIndex {
 public:
  struct Entry {
    std::string_view key;
    std::uint32_t row = 0;
  };

  // Room for `count` rows; then add them and call sort.
  RowIndex(Arena& arena, std::size_t count)
      : entries_(arena.room_for<Entry>(count == 0 ? 1 : count)) {}
  // A row with an empty key is not added.
  void add(std::string_view key, std::size_t row);
  // Orders by key, then by row.
  void sort();
  std::span<const Entry> entries() const { return {entries_, count_}; }
  // The first row with this key; -1 if there is none.
  std::ptrdiff_t find(std::string_view key) const;

 private:
  Entry* entries_;
  std::size_t count_ = 0;
};

// The set's rows, looked up one after the other; authors keep the order of the set.
class SetBinding {
 public:
  // `set` may be nullptr: then no row is bound.
  SetBinding(const IndicatorSet* set, Arena& arena);

  // The set's row for a project row, nullptr if it has none.
  const IndicatorNode* bind(const IndicatorDeclaration& row);
  // The id of a set row that an earlier row was bound to as well.
  bool bound_before() const { return bound_before_; }
  // Whether some row was bound to the set's row `i`.
  bool listed(std::size_t i) const { return listed_[i]; }

 private:
  const IndicatorNode* take(std::size_t i);

  const IndicatorSet* set_;
  bool* listed_ = nullptr;
  std::size_t next_ = 0;
  bool bound_before_ = false;
};

// Findings about a bound row: `field` differs from the set (I-22), or was taken from it (I-23).
void report_difference(Conversion& c, const IndicatorNode& node, std::string_view field,
                       const Text& written, std::string_view in_set);
void report_taken(Conversion& c, const IndicatorNode& node, Location row, std::string_view field,
                  std::string_view in_set);
// No row of the set fits (I-21).
void report_unbound(Conversion& c, const IndicatorDeclaration& row, const Text& id_text);
// Rows of the set that the project does not list (I-24).
void report_unlisted(Conversion& c, const SetBinding& binding);
// Rows with one id (F-11).
void report_repeated_ids(Conversion& c);

}  // namespace pbs
