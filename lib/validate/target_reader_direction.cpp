// SPDX-License-Identifier: MIT
// Signs and words of comparison. 以上, 以下, 以内 include the number itself, as in legal texts.
#include <array>
#include <span>

#include "validate/target_reader_clause.hpp"
#include "validate/value_scanner.hpp"
#include "validate/value_words.hpp"

namespace pbs {
namespace {

using enum TargetKind;

struct Sign {
  std::string_view word;
  TargetKind kind;
};

// The signs that are no full-width forms of ASCII.
constexpr Sign kSigns[] = {
    {"≥", at_least},   {"≧", at_least},   {"⩾", at_least}, {"≮", at_least},
    {"≤", at_most},    {"≦", at_most},    {"⩽", at_most},  {"≯", at_most},
    {"﹥", more_than}, {"﹤", less_than}, {"═", equals},   {"﹦", equals},
};

// Comparisons that 不, 不得 … turn round (不低于 is ≥) and 等于 widens (大于等于 is ≥).
constexpr Sign kComparatives[] = {
    {"低于", less_than}, {"少于", less_than}, {"小于", less_than}, {"高于", more_than},
    {"多于", more_than}, {"大于", more_than}, {"超过", more_than}, {"超出", more_than},
    {"突破", more_than}, {"超", more_than},
};
constexpr std::string_view kDenials[] = {"不得", "不应", "不能", "不可",
                                         "不宜", "没有", "不",   "未"};
constexpr std::string_view kOrEqual[] = {"或者等于", "或等于", "等于"};

constexpr Sign kDistantWords[] = {{"至少", at_least},
                                  {"最少", at_least},
                                  {"起码", at_least},
                                  {"最多", at_most},
                                  {"至多", at_most}};
constexpr Sign kWeakWords[] = {
    {"控制在", at_most}, {"限制在", at_most}, {"达到", at_least}, {"达", at_least}};
constexpr Sign kEqualWords[] = {{"等于", equals}};

constexpr Sign kBehind[] = {
    {"及以上", at_least}, {"或以上", at_least},  {"(含)以上", at_least},  {"（含）以上", at_least},
    {"含以上", at_least}, {"以上", at_least},    {"之上", at_least},      {"及以下", at_most},
    {"或以下", at_most},  {"(含)以下", at_most}, {"（含）以下", at_most}, {"含以下", at_most},
    {"以下", at_most},    {"之下", at_most},     {"及以内", at_most},     {"以内", at_most},
    {"之内", at_most},    {"封顶", at_most},     {"内", at_most},
};

const Sign* leading_sign(std::string_view text, std::span<const Sign> signs) {
  for (const Sign& sign : signs) {
    if (begins_with(text, sign.word)) return &sign;
  }
  return nullptr;
}

// < > = and their pairs, half or full width, also with a blank between.
Direction ascii_sign(std::string_view text) {
  const Glyph first = glyph_at(text, 0);
  if (first.ascii != '<' && first.ascii != '>' && first.ascii != '=') return {};
  const std::size_t second_at = skip_blanks(text, first.size);
  const Glyph second = glyph_at(text, second_at);
  const bool pair = second.ascii == '<' || second.ascii == '>' || second.ascii == '=';
  const auto has = [&](char c) { return first.ascii == c || (pair && second.ascii == c); };
  Direction direction;
  direction.length = pair ? second_at + second.size : first.size;
  direction.distant = true;
  if (has('<') && has('>')) return {};
  if (has('<')) {
    direction.kind = has('=') ? at_most : less_than;
  } else if (has('>')) {
    direction.kind = has('=') ? at_least : more_than;
  } else {
    direction.kind = equals;
  }
  return direction;
}

TargetKind turned(TargetKind kind) {
  return kind == less_than ? at_least : at_most;
}

TargetKind widened(TargetKind kind) {
  return kind == less_than ? at_most : at_least;
}

Direction comparative(std::string_view text) {
  const std::size_t denial = leading_word(text, kDenials);
  const Sign* sign = leading_sign(text.substr(denial), kComparatives);
  if (sign == nullptr) return {};
  Direction direction{sign->kind, denial + sign->word.size(), denial != 0, false};
  if (denial != 0) {
    direction.kind = turned(sign->kind);
  } else if (const std::size_t equal = leading_word(text.substr(direction.length), kOrEqual)) {
    direction.kind = widened(sign->kind);
    direction.length += equal;
    direction.distant = true;
  }
  return direction;
}

}  // namespace

bool is_lower_bound(TargetKind kind) {
  return kind == at_least || kind == more_than;
}

bool is_upper_bound(TargetKind kind) {
  return kind == at_most || kind == less_than;
}

Direction direction_before(std::string_view text) {
  if (const Direction sign = ascii_sign(text); sign.length != 0) return sign;
  if (text.empty() || static_cast<unsigned char>(text.front()) < 0x80) return {};
  if (const Sign* sign = leading_sign(text, kSigns))
    return {sign->kind, sign->word.size(), true, false};
  if (const Direction words = comparative(text); words.length != 0) return words;
  if (const Sign* sign = leading_sign(text, kDistantWords)) {
    return {sign->kind, sign->word.size(), true, false};
  }
  if (const Sign* sign = leading_sign(text, kEqualWords)) {
    return {sign->kind, sign->word.size(), false, false};
  }
  if (const Sign* sign = leading_sign(text, kWeakWords)) {
    return {sign->kind, sign->word.size(), false, true};
  }
  return {};
}

bool starts_with_sign(std::string_view text) {
  return ascii_sign(text).length != 0 || leading_sign(text, kSigns) != nullptr;
}

Direction direction_behind(std::string_view text) {
  const Sign* sign = leading_sign(text, kBehind);
  return sign == nullptr ? Direction{} : Direction{sign->kind, sign->word.size(), false, false};
}

}  // namespace pbs
