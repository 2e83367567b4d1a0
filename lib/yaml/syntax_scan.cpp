// SPDX-License-Identifier: MIT
#include "yaml/syntax_scan.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace pbs {
namespace {

constexpr std::size_t kLongestFreeKey = 30;  // code points

void collect(const Record& record, std::vector<const Record*>& seen,
             std::vector<std::string_view>& names) {
  if (std::find(seen.begin(), seen.end(), &record) != seen.end()) return;
  seen.push_back(&record);
  for (const Field& field : record.fields) {
    names.push_back(field.key);
    names.insert(names.end(), field.labels.begin(), field.labels.end());
    if (field.record != nullptr) collect(*field.record, seen, names);
  }
}

bool is_word(std::string_view name) {
  return !name.empty() && name.find_first_of(" \t,{}[]") == std::string_view::npos &&
         count_code_points(name) <= kLongestFreeKey;
}

std::string_view without_quotes(std::string_view name) {
  for (const std::string_view quote : {"\"", "'", "“", "”"}) {
    if (name.starts_with(quote)) name.remove_prefix(quote.size());
    if (name.ends_with(quote)) name.remove_suffix(quote.size());
  }
  return name;
}

// `line` without a comment at its end and the blanks before it.
std::string_view without_comment(std::string_view line) {
  const std::size_t comment = line.find(" #");
  return trim(line.substr(0, comment));
}

// Whether a literal or folded scalar begins at the end of `line`.
bool opens_block(std::string_view line) {
  const std::size_t last = line.find_last_of(" \t");
  const std::string_view word = last == std::string_view::npos ? line : line.substr(last + 1);
  return !word.empty() && (word.front() == '|' || word.front() == '>') &&
         word.find_first_not_of("+-123456789", 1) == std::string_view::npos &&
         (last == std::string_view::npos || last == 0 || line[last - 1] == ':' ||
          line[last - 1] == '-');
}

class LineScanner {
 public:
  explicit LineScanner(std::string_view text) : text_(text) {}

  std::vector<ScannedLine> run() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find_first_of("\r\n", begin), text_.size());
      take(begin, end);
      begin = end + 1;
    }
    return std::move(lines_);
  }

 private:
  void take(std::size_t begin, std::size_t end) {
    ScannedLine line;
    std::size_t i = begin;
    bool dash = false;
    while (i < end && (text_[i] == ' ' || text_[i] == '\t' || is_dash(i, end))) {
      line.tab = line.tab || text_[i] == '\t';
      dash = dash || text_[i] == '-';
      ++i;
    }
    if ((i == end && !dash) || (i < end && text_[i] == '#')) return;
    line.begin = static_cast<std::uint32_t>(begin);
    line.content = static_cast<std::uint32_t>(i);
    line.end = static_cast<std::uint32_t>(end);
    classify(line, i - begin, dash);
    lines_.push_back(line);
  }

  bool is_dash(std::size_t i, std::size_t end) const {
    return text_[i] == '-' && (i + 1 == end || text_[i + 1] == ' ' || text_[i + 1] == '\t');
  }

  void classify(ScannedLine& line, std::size_t indent, bool dash) {
    line.in_block = in_block_ && indent > indent_;
    if (line.in_block) return;
    const std::string_view words =
        without_comment(text_.substr(line.content, line.end - line.content));
    line.key_position = dash || opens_ || indent <= indent_;
    if (!line.key_position) return;
    indent_ = indent;
    in_block_ = opens_block(words);
    opens_ = words.empty() || words.ends_with(':') || words.ends_with(kFullWidthColonSign) ||
             words.ends_with('{') || words.ends_with('[') || words.ends_with(',');
  }

  std::string_view text_;
  std::vector<ScannedLine> lines_;
  std::size_t indent_ = 0;  // of the last line that began with a key
  bool in_block_ = false;
  bool opens_ = true;  // what follows more deeply indented are keys, not a text that goes on
};

}  // namespace

KnownNames::KnownNames(const Record& record) {
  std::vector<const Record*> seen;
  collect(record, seen, names_);
  std::sort(names_.begin(), names_.end());
}

bool KnownNames::has(std::string_view name) const {
  return std::binary_search(names_.begin(), names_.end(), name);
}

std::string_view glued_key(std::string_view line, const KnownNames* names) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon + 1 >= line.size()) return {};
  if (line[colon + 1] == ' ' || line[colon + 1] == '/') return {};
  const std::string_view name = trim(line.substr(0, colon));
  const bool word = is_word(name) && name.find_first_of("0123456789\"'") == std::string_view::npos;
  return word || (names != nullptr && names->has(name)) ? name : std::string_view{};
}

WideBlank leading_wide_blank(std::string_view text) {
  constexpr std::string_view kIdeographic = "\u3000";
  constexpr std::string_view kNoBreak = "\u00A0";
  WideBlank blank;
  while (true) {
    const std::string_view rest = text.substr(blank.bytes);
    const bool ideographic = rest.starts_with(kIdeographic);
    if (!ideographic && !rest.starts_with(kNoBreak)) return blank;
    if (blank.bytes == 0) blank.name = ideographic ? "U+3000" : "U+00A0";
    blank.bytes += ideographic ? kIdeographic.size() : kNoBreak.size();
  }
}

std::vector<ScannedLine> scan_lines(std::string_view text) {
  return LineScanner(text).run();
}

std::string_view full_width_key(std::string_view key) {
  const std::size_t colon = key.find(kFullWidthColonSign);
  return colon == std::string_view::npos ? std::string_view{} : trim(key.substr(0, colon));
}

void find_full_width_keys(std::string_view text, const ScannedLine& line, const KnownNames* names,
                          std::vector<FullWidthKey>& found) {
  const std::string_view whole = text.substr(0, line.end);
  const bool flow = whole.find('{', line.content) != std::string_view::npos;
  std::size_t start = line.content;
  std::size_t colon = whole.find(kFullWidthColonSign, start);
  for (; colon != std::string_view::npos; colon = whole.find(kFullWidthColonSign, colon + 1)) {
    if (flow) {
      for (const std::string_view sign : {"{", ",", "[", "，"}) {
        const std::size_t at = whole.substr(0, colon).rfind(sign);
        if (at != std::string_view::npos && at >= start) start = at + sign.size();
      }
    }
    const std::string_view name = without_quotes(trim(whole.substr(start, colon - start)));
    if (names != nullptr ? names->has(name) : is_word(name)) {
      const auto at = static_cast<std::uint32_t>(colon);
      found.push_back({name, {at, at + static_cast<std::uint32_t>(kFullWidthColonSign.size())}});
    }
    if (!flow) return;
  }
}

}  // namespace pbs
