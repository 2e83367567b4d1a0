// SPDX-License-Identifier: MIT
#include "base/nearest.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "base/utf8.hpp"

namespace pbs {

namespace {

constexpr std::size_t kMostCodePoints = 64;

struct Letters {
  std::array<char32_t, kMostCodePoints> at;
  std::size_t count = 0;
};

char32_t without_case_and_width(char32_t c) noexcept {
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFF01 - 0x21;
  return c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
}

std::optional<Letters> letters_of(std::string_view text) noexcept {
  Letters letters;
  for (std::size_t pos = 0; pos < text.size();) {
    if (letters.count == kMostCodePoints) return std::nullopt;
    letters.at[letters.count++] = without_case_and_width(next_code_point(text, pos));
  }
  return letters;
}

// Optimal string alignment with the last three rows of the table.
std::size_t changes_between(const Letters& a, const Letters& b) noexcept {
  using Row = std::array<std::size_t, kMostCodePoints + 1>;
  Row before{};
  Row last{};
  Row now{};
  for (std::size_t j = 0; j <= b.count; ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.count; ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.count; ++j) {
      const std::size_t replaced = last[j - 1] + (a.at[i - 1] == b.at[j - 1] ? 0U : 1U);
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, replaced});
      const bool swapped =
          i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1];
      if (swapped) now[j] = std::min(now[j], before[j - 2] + 1);
    }
    before = last;
    last = now;
  }
  return last[b.count];
}

std::size_t difference(std::size_t a, std::size_t b) noexcept {
  return a < b ? b - a : a - b;
}

}  // namespace

std::string_view nearest_name(std::string_view wrong, std::span<const std::string_view> names) {
  const std::optional<Letters> written = letters_of(wrong);
  if (!written) return {};
  const std::size_t limit = std::clamp<std::size_t>(written->count / 3, 1, 3);
  std::string_view nearest;
  std::size_t fewest = limit + 1;
  for (const std::string_view name : names) {
    const std::optional<Letters> meant = letters_of(name);
    if (!meant || difference(meant->count, written->count) >= fewest) continue;
    const std::size_t changes = changes_between(*written, *meant);
    const bool something_stays = changes < std::max(written->count, meant->count);
    if (changes < fewest && something_stays) {
      fewest = changes;
      nearest = name;
    }
  }
  return nearest;
}

}  // namespace pbs
