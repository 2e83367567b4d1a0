// SPDX-License-Identifier: MIT
// Field tables: one row a YAML key. A row drives reading, the Chinese spellings, unknown-key hints,
// the JSON Schema, merging of policies and the headings of reports.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "base/arena.hpp"
#include "source/location.hpp"
#include "source/rule_info.hpp"

namespace pbs {

// How a field stands in YAML and which type its member has.
enum class Shape : std::uint8_t {
  text,         // scalar: Text
  text_list,    // sequence of scalars (a single scalar is read as a list of one): List<Text>
  text_rows,    // sequence of sequences of scalars: List<List<Text>>
  text_map,     // mapping of free keys to scalars: List<TextEntry>
  record,       // mapping, or a scalar when the record has a scalar form: a struct
  record_list,  // sequence of records: List<struct>
  record_map,   // mapping of free keys to records: List<Keyed<struct>>
};

// What a scalar means, for the schema and for conversion. Reading never rejects a scalar for its
// meaning; conversion does (F-05).
enum class Meaning : std::uint8_t {
  words,
  identifier,
  year,
  amount,
  number,
  percent,
  date,
  calendar_day,
  flag,
  word,
  target,
  actual,
  range
};

// One term of a closed vocabulary: the identifier and its Chinese terms, the first being official.
struct Term {
  std::string_view id;
  std::span<const std::string_view> zh;
};

// A closed list of words. Reading accepts the identifier and every Chinese term.
struct Vocabulary {
  std::string_view name;
  std::span<const Term> terms;
  // Index of the term written as `word`, -1 if it is none of them.
  int find(std::string_view word) const;
};

struct TextEntry {
  Text key;
  Text value;
};

template <typename T>
struct Keyed {
  Text key;
  T value;
};

struct Record;

inline constexpr std::uint8_t kNeverNeeded = 255;

struct Field {
  std::string_view key;                      // English, as in YAML, JSON and messages
  std::span<const std::string_view> labels;  // official Chinese spellings, the first is the heading
  Shape shape = Shape::text;
  Meaning meaning = Meaning::words;
  bool required = false;
  std::uint8_t needed_from = kNeverNeeded;  // the stage by which it must be filled in
  Words summary;                                        // one line for the schema and the editors
  void* (*member)(void* owner) = nullptr;               // address of the member in its record
  const Record* record = nullptr;                       // for the record shapes
  const Vocabulary* vocabulary = nullptr;               // closed words of the scalar, if any
  void* (*append)(void* list, Arena& arena) = nullptr;  // record_list, record_map: a new element
  // record_map: the key and the record of an element made by `append`.
  Text* (*entry_key)(void* element) = nullptr;
  void* (*entry_value)(void* element) = nullptr;
  // All list shapes: number of elements and access, for export. An element is a Text, a List<Text>,
  // a TextEntry, a record or a Keyed record.
  std::size_t (*count)(const void* list) = nullptr;
  const void* (*element)(const void* list, std::size_t i) = nullptr;
  // Copies the member's value (lists share their elements), for merging.
  void (*assign)(void* to, const void* from) = nullptr;

  const void* member_in(const void* owner) const { return member(const_cast<void*>(owner)); }
};

// A mapping with known keys. Every struct it describes has a member `Location place`, set to the
// mapping's range (or to the scalar's in the scalar form).
struct Record {
  std::string_view name;  // for messages and for $defs of the schema
  Words summary;
  std::span<const Field> fields;
  Location* (*place)(void* record) = nullptr;
  // The member that takes a bare scalar written in place of the mapping, if that is allowed.
  Text* (*scalar)(void* record) = nullptr;
  const Vocabulary* scalar_vocabulary = nullptr;

  // The field written exactly as `key`, in English or Chinese, nullptr if none. `hint` is where to
  // look first (authors keep the order of the forms); it is set to the position after the match.
  const Field* find(std::string_view key, std::size_t& hint) const;
};

namespace detail {
template <typename>
struct MemberOf;
template <typename Owner, typename Value>
struct MemberOf<Value Owner::*> {
  using OwnerType = Owner;
  using ValueType = Value;
};
template <auto Member>
using OwnerOf = typename MemberOf<decltype(Member)>::OwnerType;
template <auto Member>
using ValueOf = typename MemberOf<decltype(Member)>::ValueType;
template <typename>
inline constexpr bool kIsKeyed = false;
template <typename T>
inline constexpr bool kIsKeyed<Keyed<T>> = true;

template <auto Member>
void* member_of(void* owner) {
  return &(static_cast<OwnerOf<Member>*>(owner)->*Member);
}

template <typename Value>
void assign(void* to, const void* from) {
  *static_cast<Value*>(to) = *static_cast<const Value*>(from);
}

template <typename Value>
constexpr void set_list_access(Field& row) {
  row.count = [](const void* list) { return static_cast<const Value*>(list)->size(); };
  row.element = [](const void* list, std::size_t i) -> const void* {
    return &(*static_cast<const Value*>(list))[i];
  };
}
}  // namespace detail

// Rows. `field<&ProjectDeclaration::id>("id", kIdLabels, Meaning::identifier, {"…", "…"})`.
// The shape follows from the member's type.
template <auto Member>
constexpr Field field(std::string_view key, std::span<const std::string_view> labels,
                      Meaning meaning, Words summary, const Vocabulary* vocabulary = nullptr) {
  using Value = detail::ValueOf<Member>;
  Field row;
  row.key = key;
  row.labels = labels;
  row.meaning = meaning;
  row.summary = summary;
  row.vocabulary = vocabulary;
  row.member = &detail::member_of<Member>;
  row.assign = &detail::assign<Value>;
  if constexpr (!std::is_same_v<Value, Text>) detail::set_list_access<Value>(row);
  if constexpr (std::is_same_v<Value, Text>) {
    row.shape = Shape::text;
  } else if constexpr (std::is_same_v<Value, List<Text>>) {
    row.shape = Shape::text_list;
  } else if constexpr (std::is_same_v<Value, List<List<Text>>>) {
    row.shape = Shape::text_rows;
  } else {
    static_assert(std::is_same_v<Value, List<TextEntry>>, "use record_field for records");
    row.shape = Shape::text_map;
  }
  return row;
}

// A field that holds a record, a list of records or a map of records.
template <auto Member>
constexpr Field record_field(std::string_view key, std::span<const std::string_view> labels,
                             const Record& record, Words summary) {
  using Value = detail::ValueOf<Member>;
  Field row;
  row.key = key;
  row.labels = labels;
  row.summary = summary;
  row.member = &detail::member_of<Member>;
  row.assign = &detail::assign<Value>;
  row.record = &record;
  if constexpr (requires { typename Value::value_type; }) {
    using Element = typename Value::value_type;
    row.append = [](void* list, Arena& arena) -> void* {
      return &static_cast<Value*>(list)->append(arena);
    };
    detail::set_list_access<Value>(row);
    if constexpr (detail::kIsKeyed<Element>) {
      row.shape = Shape::record_map;
      row.entry_key = [](void* element) { return &static_cast<Element*>(element)->key; };
      row.entry_value = [](void* element) -> void* {
        return &static_cast<Element*>(element)->value;
      };
    } else {
      row.shape = Shape::record_list;
    }
  } else {
    row.shape = Shape::record;
  }
  return row;
}

// The same row, but the key must be written.
constexpr Field required(Field row) {
  row.required = true;
  return row;
}

// The same row, but it must be filled in when a project has come to the stage: the number of a term
// of kStageWords (declaration/vocabulary.hpp).
constexpr Field needed(std::uint8_t stage, Field row) {
  row.needed_from = stage;
  return row;
}

template <typename T>
constexpr Record record_of(std::string_view name, Words summary, std::span<const Field> fields) {
  Record record;
  record.name = name;
  record.summary = summary;
  record.fields = fields;
  record.place = [](void* object) { return &static_cast<T*>(object)->place; };
  return record;
}

}  // namespace pbs
