// SPDX-License-Identifier: MIT
#include "base/file_names.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace pbs {

namespace {

constexpr std::string_view kNotInNames = "/\\:*?\"<>|";

bool turns_text(char32_t c) {
  return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool refused(char32_t c) {
  if (c < 0x20 || (c >= 0x7F && c < 0xA0) || turns_text(c)) return true;
  return c < 0x80 && kNotInNames.find(static_cast<char>(c)) != std::string_view::npos;
}

std::string safe(std::string_view text) {
  std::string name;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    if (name.size() + (at - begin) > FileNames::kMostBytes) break;
    if (refused(c)) name += '_';
    else name += text.substr(begin, at - begin);
  }
  const auto loose = [](char c) { return c == '.' || c == ' '; };
  if (!name.empty() && loose(name.front())) name.front() = '_';
  if (!name.empty() && loose(name.back())) name.back() = '_';
  return name.empty() ? "_" : name;
}

std::string in_small_letters(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

}  // namespace

std::string FileNames::unique(std::string_view text, std::string_view extension) {
  const std::string wanted = safe(text);
  std::string name = wanted;
  for (std::size_t number = 2; !given_.insert(in_small_letters(name)).second; ++number) {
    name = wanted + " (" + std::to_string(number) + ")";
  }
  return name + std::string(extension);
}

}  // namespace pbs
