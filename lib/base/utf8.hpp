// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pbs {

/// What `next_code_point` gives for a malformed byte.
inline constexpr char32_t kReplacementCharacter = 0xFFFD;

/// The number of code points of `text`: its bytes that do not continue a sequence. Exact for valid
/// UTF-8, and defined (never reading outside `text`) for any bytes.
std::size_t count_code_points(std::string_view text) noexcept;

/// Whether `text` is well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no surrogates,
/// nothing above U+10FFFF). If not, `*first_bad` becomes the offset of the first byte of the first
/// malformed or cut-off sequence; if it is, `*first_bad` becomes `text.size()`.
bool is_valid_utf8(std::string_view text, std::size_t* first_bad = nullptr) noexcept;

/// The length in bytes (1 to 4) of the well-formed sequence at the start of `text`, 0 when there is
/// none (malformed, cut off, or `text` is empty).
std::size_t utf8_sequence_length(std::string_view text) noexcept;

/// The code point at `pos`, and `pos` moved behind it. `pos` must be less than `text.size()`.
/// A malformed byte counts as one U+FFFD and moves `pos` by one, so a loop always ends.
char32_t next_code_point(std::string_view text, std::size_t& pos) noexcept;

/// Appends `code_point` (a Unicode scalar value, at most U+10FFFF and no surrogate) as UTF-8.
void append_utf8(std::string& out, char32_t code_point);

/// The columns `text` takes on a terminal: 2 for East Asian wide and full-width characters, 0 for
/// combining and control characters, 1 for everything else, the ambiguous … ≥ ÷ × included.
int display_width(std::string_view text) noexcept;

/// `text` with blanks added at its right (left-aligned) or left (right-aligned) end up to `width`
/// columns; unchanged when it is that wide or wider.
std::string pad_right(std::string_view text, int width);
std::string pad_left(std::string_view text, int width);

/// `text` when it fits into `width` columns, else its longest beginning that fits together with a
/// final … (which takes 1 column). Never splits a character. Empty when `width` is below 1.
std::string truncate_to_width(std::string_view text, int width);

/// `text` in lines of at most `width` columns. Breaks at blanks and on either side of a wide
/// character, but no line starts with closing punctuation (，。；：、） and the like) or ends with
/// an opening bracket; a word wider than a whole line is cut. Blanks at a break are dropped, those
/// within a line are kept; a line feed always breaks. At least one line (an empty one for an empty
/// text); `width` below 2 counts as 2, so that every character has a place.
std::vector<std::string> wrap_to_width(std::string_view text, int width);

}  // namespace pbs
