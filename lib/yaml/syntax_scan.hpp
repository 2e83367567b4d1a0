// SPDX-License-Identifier: MIT
// A rough look at the lines of a text that YAML refused, or at a scalar that was meant to be a
// mapping: enough to tell the usual slips of Chinese typists. Used only when something is wrong.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "source/location.hpp"
#include "yaml/record.hpp"

namespace pbs {

inline constexpr std::string_view kFullWidthColonSign = "：";

// Every key and label of a record and of the records inside it.
class KnownNames {
 public:
  explicit KnownNames(const Record& record);
  bool has(std::string_view name) const;

 private:
  std::vector<std::string_view> names_;  // sorted
};

// A line that is neither blank nor only a comment.
struct ScannedLine {
  std::uint32_t begin = 0;
  std::uint32_t content = 0;  // behind indentation and `- `
  std::uint32_t end = 0;      // without its break
  bool tab = false;           // in the indentation
  bool in_block = false;      // inside a literal or folded scalar
  bool key_position = false;  // a key may begin here (not the second line of a plain scalar)
};

std::vector<ScannedLine> scan_lines(std::string_view text);

struct FullWidthKey {
  std::string_view name;
  Location colon;
};

// What stands before the first full-width colon of `key`, without blanks; empty if there is none.
std::string_view full_width_key(std::string_view key);

// The keys in `text` from `line.content` on that end in a full-width colon and are among `names`
// (nullptr: any word): at the start of the line and, where it holds a `{`, behind `{` and commas.
void find_full_width_keys(std::string_view text, const ScannedLine& line, const KnownNames* names,
                          std::vector<FullWidthKey>& found);

// The name before the first colon of `line` when that lacks the blank behind it (`name:示例`): one
// of `names` or any word; empty if there is none.
std::string_view glued_key(std::string_view line, const KnownNames* names);

// A blank that YAML takes for a letter, at the start of `text`: its name (U+3000, U+00A0) and how
// many bytes of such blanks there are.
struct WideBlank {
  std::string_view name;
  std::size_t bytes = 0;
};
WideBlank leading_wide_blank(std::string_view text);

}  // namespace pbs
