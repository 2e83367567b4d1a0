// SPDX-License-Identifier: MIT
#include "report/findings/parts/message.hpp"

#include <filesystem>
#include <limits>

#include "base/text.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

void add_lines(std::string_view label, std::string_view text, std::string& out) {
  if (text.empty()) return;
  for (const std::string_view line : split(text, "\n")) {
    if (!out.empty()) out += '\n';
    out += label;
    out += escape_for_message(line, std::numeric_limits<std::size_t>::max());
    label = {};
  }
}

bool stands_in_uri(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || std::string_view("-._~/").find(byte) != std::string::npos;
}

}  // namespace

std::string finding_message(const Finding& finding, Language language) {
  const bool zh = language == Language::zh;
  std::string out;
  add_lines({}, in_language(finding.rule->summary, language), out);
  add_lines({}, fill_words(in_language(finding.rule->detail, language), finding), out);
  add_lines(zh ? "改法：" : "fix: ", fill_words(in_language(finding.rule->fix, language), finding),
            out);
  return out;
}

std::string finding_message(const Finding& finding, const Policy* policy, Language language) {
  std::string out = finding_message(finding, language);
  add_lines(language == Language::zh ? "依据：" : "basis: ",
            basis_words(*finding.rule, policy, language), out);
  return out;
}

std::string plain_path(std::string_view path) {
  return std::filesystem::path(path).lexically_normal().string();
}

std::string uri_of_path(std::string_view path) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  const std::string plain = plain_path(path);
  std::string uri = plain.starts_with('/') ? "file://" : "";
  for (const char byte : plain) {
    if (stands_in_uri(byte)) {
      uri += byte;
      continue;
    }
    const auto value = static_cast<unsigned char>(byte);
    uri += {'%', kHex[value >> 4], kHex[value & 0xF]};
  }
  return uri;
}

}  // namespace pbs
