// SPDX-License-Identifier: MIT
#include "recheck/allow_comment.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

#include "base/text.hpp"

namespace pbs {

namespace {

constexpr std::string_view kMarker = "pbs";
constexpr std::string_view kColons[] = {":", "："};
constexpr std::string_view kDashes[] = {"--", "—", "–"};
constexpr std::string_view kChineseAllow = "允许";
constexpr std::string_view kChineseUntil[] = {"至", "到"};
// What stands between words; full-width commas and colons are folded before.
constexpr std::string_view kSeparators[] = {" ", "\t", ",", ";", "、", "\u3000", "\u00A0"};
constexpr std::size_t kMostRules = 100;

// The length of the one of `words` that `text` begins with, 0 if none.
std::size_t begins_with(std::string_view text, std::span<const std::string_view> words) {
  for (const std::string_view word : words) {
    if (text.starts_with(word)) return word.size();
  }
  return 0;
}

// The words of what stands before the reason. The Chinese words need no blanks around them.
std::vector<std::string_view> tokens(std::string_view head) {
  std::vector<std::string_view> found;
  std::size_t begin = 0;
  const auto end_token = [&](std::size_t end) {
    if (end > begin) found.push_back(head.substr(begin, end - begin));
  };
  for (std::size_t i = 0; i < head.size();) {
    const std::string_view rest = head.substr(i);
    const std::size_t separator = begins_with(rest, kSeparators);
    const std::size_t word =
        rest.starts_with(kChineseAllow) ? kChineseAllow.size() : begins_with(rest, kChineseUntil);
    if (separator == 0 && word == 0) {
      ++i;
      continue;
    }
    end_token(i);
    if (word != 0) found.push_back(rest.substr(0, word));
    i += separator + word;
    begin = i;
  }
  end_token(head.size());
  return found;
}

bool same_word(std::string_view written, std::string_view lower) {
  return std::equal(written.begin(), written.end(), lower.begin(), lower.end(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
  });
}

bool means_allow(std::string_view word) {
  return same_word(word, "allow") || word == kChineseAllow;
}

bool means_until(std::string_view word) {
  return same_word(word, "until") || begins_with(word, kChineseUntil) == word.size();
}

bool is_header(std::string_view word) {
  const std::size_t slash = word.find('/');
  return slash != std::string_view::npos && slash + 1 < word.size() && word[slash + 1] >= '0' &&
         word[slash + 1] <= '9';
}

// Cuts the reason off `words`, with the dashes before it.
std::string_view cut_reason(std::string_view& words) {
  std::size_t cut = std::string_view::npos;
  for (const std::string_view dash : kDashes) cut = std::min(cut, words.find(dash));
  if (cut == std::string_view::npos) return {};
  std::string_view reason = words.substr(cut);
  words = words.substr(0, cut);
  while (const std::size_t dash = begins_with(reason, kDashes)) reason.remove_prefix(dash);
  while (reason.starts_with('-')) reason.remove_prefix(1);
  return trim(reason);
}

void read_until(std::span<const std::string_view> words, AllowComment& comment) {
  const std::string_view day = words.empty() ? "until" : words.front();
  comment.until = Date::parse(day);
  if (!comment.until) {
    comment.fault = {"until", std::string(day)};
  } else if (words.size() > 1) {
    comment.fault = {"extra", std::string(words[1])};
  }
}

void read_head(std::span<const std::string_view> words, AllowComment& comment) {
  if (words.empty() || !means_allow(words.front())) {
    comment.fault = {"verb", std::string(words.empty() ? "pbs:" : words.front())};
    return;
  }
  const auto until = std::find_if(words.begin() + 1, words.end(), means_until);
  comment.rules.assign(words.begin() + 1, until);
  if (comment.rules.size() > kMostRules) comment.rules.resize(kMostRules);
  if (until != words.end()) read_until({until + 1, words.end()}, comment);
  if (comment.rules.empty()) comment.fault = {"no_rule", std::string(words.front())};
}

}  // namespace

std::optional<AllowComment> read_allow_comment(std::string_view words) {
  if (!words.starts_with(kMarker)) return std::nullopt;
  words = trim(words.substr(kMarker.size()));
  const std::size_t colon = begins_with(words, kColons);
  if (colon == 0) return std::nullopt;
  words = trim(words.substr(colon));
  AllowComment comment;
  comment.reason = cut_reason(words);
  const std::string head = fold_width(words);
  const std::vector<std::string_view> parts = tokens(head);
  if (!parts.empty() && is_header(parts.front())) return std::nullopt;
  read_head(parts, comment);
  if (comment.fault.name.empty() && comment.reason.empty()) {
    comment.fault = {"no_reason", std::string(trim(head))};
  }
  return comment;
}

}  // namespace pbs
