// SPDX-License-Identifier: MIT
#include "validate/value_scanner.hpp"

#include <array>

#include "validate/value_words.hpp"

namespace pbs {
namespace {

constexpr int kMostDigits = 18;

constexpr std::string_view kTrailing[] = {"。", ".", "．", "；", ";", "，", ",", "、", "！", "!"};
// The last bytes of those marks; no digit, letter or sign ends with one of them.
constexpr std::string_view kTrailingBytes = "\x82\x8E\x9B\x8C\x81.;,!";

// What a byte may be part of; kLastByte: the last of one of the characters looked for.
enum ByteFlag : std::uint8_t {
  kDigit = 1,
  kNumber = 2,
  kLastByte = 4,
  kPlaceholder = 8,
  kWide = 16
};
constexpr std::string_view kTimeWords[] = {"年", "月", "季"};
constexpr std::string_view kEllipsis[] = {"…"};
constexpr std::array<std::uint8_t, 256> kByteFlags = [] {
  std::array<std::uint8_t, 256> flags{};
  for (std::size_t c = '0'; c <= '9'; ++c) flags[c] = kDigit;
  flags[0xEF] = kWide;      // full-width forms are EF BC and EF BD
  flags[0xBE] = kNumber;    // 百 is E7 99 BE
  flags[0xB4] = kLastByte;  // 年 is E5 B9 B4
  flags[0x88] = kLastByte;  // 月 is E6 9C 88
  flags[0xA3] = kLastByte;  // 季 is E5 AD A3
  flags[0xA6] = kLastByte;  // … is E2 80 A6
  for (const std::size_t c : {0x2AU, 0x5FU, 0x58U, 0x78U}) flags[c] = kPlaceholder;  // * _ X x
  flags[0xC3] = kPlaceholder;                                                        // × is C3 97
  return flags;
}();

char digit_for(char letter) {
  return letter == 'O' || letter == 'o' ? '0' : '1';
}

// Whether exactly three digits stand behind a separator at `pos`.
bool group_at(std::string_view text, std::size_t pos) {
  pos += glyph_at(text, pos).size;
  for (int i = 0; i < 3; ++i) {
    const Glyph glyph = glyph_at(text, pos);
    if (!glyph.digit()) return false;
    pos += glyph.size;
  }
  return !glyph_at(text, pos).digit();
}

// Collects digits; says whether they still fit.
class Digits {
 public:
  void add(char digit) {
    if (++count_ <= kMostDigits) value_ = value_ * 10 + (digit - '0');
  }
  bool fit() const { return count_ <= kMostDigits; }
  int count() const { return count_; }
  std::int64_t value() const { return value_; }

 private:
  std::int64_t value_ = 0;
  int count_ = 0;
};

// Reads digits from `pos` on; gives the position behind them.
std::size_t take_digits(std::string_view text, std::size_t pos, Digits& digits) {
  for (Glyph glyph = glyph_at(text, pos); glyph.digit(); glyph = glyph_at(text, pos)) {
    digits.add(glyph.ascii);
    pos += glyph.size;
  }
  return pos;
}

// Whether the byte at `last` ends one of these characters of three bytes.
bool ends_one_of(std::string_view text, std::size_t last, WordList characters) {
  constexpr std::size_t kBytes = 3;
  return last + 1 >= kBytes && leading_word(text.substr(last + 1 - kBytes), characters) != 0;
}

}  // namespace

TextTraits traits_of(std::string_view text) {
  constexpr int kYearDigits = 4;
  unsigned found = 0;
  int digits = 0;
  TextTraits traits;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::uint8_t flags = kByteFlags[static_cast<unsigned char>(text[i])];
    found |= flags;
    digits += flags & kDigit;
    if ((flags & kLastByte) == 0) continue;
    traits.time_word = traits.time_word || ends_one_of(text, i, kTimeWords);
    traits.placeholder = traits.placeholder || ends_one_of(text, i, kEllipsis);
  }
  const bool wide = (found & kWide) != 0;
  traits.number = digits != 0 || (found & kNumber) != 0 || wide;
  traits.long_number = digits > kYearDigits || wide;
  traits.placeholder = traits.placeholder || (found & kPlaceholder) != 0 || wide;
  return traits;
}

std::string_view trim_value(std::string_view text) {
  text = trim_blanks(text);
  if (text.empty() || text.back() == '%' || glyph_at(text, text.size() - 1).digit()) return text;
  while (!text.empty() && kTrailingBytes.find(text.back()) != std::string_view::npos) {
    const std::size_t before = text.size();
    for (const std::string_view mark : kTrailing) {
      if (finishes_with(text, mark)) text = trim_blanks(text.substr(0, text.size() - mark.size()));
    }
    if (text.size() == before) break;
  }
  return text;
}

std::size_t minus_at(std::string_view text, std::size_t pos) {
  constexpr std::string_view kMinus = "\xE2\x88\x92";  // U+2212
  if (begins_with(text.substr(pos), kMinus)) return kMinus.size();
  const Glyph glyph = glyph_at(text, pos);
  return glyph.ascii == '-' ? glyph.size : 0;
}

std::optional<ScannedNumber> scan_number(std::string_view text, std::size_t pos) {
  Digits digits;
  pos = take_digits(text, pos, digits);
  if (digits.count() == 0) return std::nullopt;
  if (digits.count() <= 3) {
    while (glyph_at(text, pos).ascii == ',' && group_at(text, pos)) {
      pos = take_digits(text, pos + glyph_at(text, pos).size, digits);
    }
  }
  ScannedNumber number;
  number.whole_digits = digits.count();
  const Glyph point = glyph_at(text, pos);
  if (point.ascii == '.' && glyph_at(text, pos + point.size).digit()) {
    pos = take_digits(text, pos + point.size, digits);
    number.decimals = true;
  }
  if (!digits.fit()) return std::nullopt;
  number.value = Decimal(digits.value(), digits.count() - number.whole_digits);
  number.end = pos;
  return number;
}

bool letters_for_digits(std::string_view text, std::size_t pos) {
  bool letters = false;
  bool digits = false;
  const bool number_first = glyph_at(text, pos).digit();
  for (Glyph glyph = glyph_at(text, pos); glyph.size != 0; glyph = glyph_at(text, pos)) {
    if (glyph.like_digit()) {
      letters = true;
    } else if (glyph.letter()) {
      return number_first && letters;  // a unit behind 2OO, or a name
    } else if (glyph.digit()) {
      digits = true;
    } else if (glyph.ascii != '.' && glyph.ascii != ',') {
      break;
    }
    pos += glyph.size;
  }
  return letters && digits;
}

std::string_view digits_meant(std::string_view text, char (&room)[40]) {
  text = trim_value(text);
  std::size_t length = 0;
  bool letters = false;
  for (std::size_t pos = 0; pos < text.size();) {
    const Glyph glyph = glyph_at(text, pos);
    const bool letter = glyph.like_digit();
    const bool known =
        glyph.digit() || glyph.ascii == '.' || glyph.ascii == '%' || glyph.ascii == '-';
    if ((!letter && !known) || length == sizeof room) return {};
    letters = letters || letter;
    room[length++] = letter ? digit_for(glyph.ascii) : glyph.ascii;
    pos += glyph.size;
  }
  return letters ? std::string_view(room, length) : std::string_view{};
}

}  // namespace pbs
