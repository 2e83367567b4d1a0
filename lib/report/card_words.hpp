// SPDX-License-Identifier: MIT
// The closed words of scorecards, for the writer, the reader and the schema.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "model/project.hpp"
#include "score/scorecard.hpp"
#include "source/rule_info.hpp"

namespace pbs {

inline std::string_view word_of(CardStatus status) {
  return status_name(status);
}
inline std::string_view word_of(RowStatus status) {
  return status_name(status);
}
inline std::string_view word_of(Grade grade) {
  return grade_name(grade);
}
inline std::string_view word_of(Severity severity) {
  constexpr std::string_view kNames[] = {"info", "warning", "error"};
  return kNames[static_cast<std::size_t>(severity)];
}
// The words of policy files: confirmed, observed, default.
inline std::string_view word_of(Mark mark) {
  constexpr std::string_view kNames[] = {"confirmed", "observed", "default"};
  return kNames[static_cast<std::size_t>(mark)];
}

template <typename Enumeration>
inline constexpr std::size_t kWordCount = 0;
template <>
inline constexpr std::size_t kWordCount<CardStatus> = 4;
template <>
inline constexpr std::size_t kWordCount<RowStatus> = 5;
template <>
inline constexpr std::size_t kWordCount<Grade> = 4;
template <>
inline constexpr std::size_t kWordCount<Severity> = 3;

template <typename Enumeration>
std::optional<Enumeration> named(std::string_view word) {
  for (std::size_t i = 0; i < kWordCount<Enumeration>; ++i) {
    if (word_of(static_cast<Enumeration>(i)) == word) return static_cast<Enumeration>(i);
  }
  return std::nullopt;
}

}  // namespace pbs
