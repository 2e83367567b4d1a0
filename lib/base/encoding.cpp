// SPDX-License-Identifier: MIT
//
// Which encoding? A byte order mark decides. Without one, UTF-8 is what is valid as UTF-8: no other
// encoding in use gets through its rules by chance. UTF-16 and UTF-32 betray themselves by the zero
// bytes of the colons, blanks and line feeds that every YAML file has. What is left is GB18030
// (which contains GBK and GB2312), the standard of Chinese office software; nearly any bytes are
// valid in it, so the result must also look like text, and damaged UTF-8 must not be taken for it.
#include "base/encoding.hpp"

#include <iconv.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include "base/byte_words.hpp"
#include "base/utf8.hpp"

namespace pbs {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::size_t kSampleBytes = 8192;
// A text may hold a stray odd character (one in this many); the reader then points at it.
constexpr std::size_t kTextCharactersPerOddOne = 32;
// Of UTF-16 units at least one in this many is ASCII, or a stray NUL would turn ASCII into Chinese.
constexpr std::size_t kUnitsPerAsciiOne = 16;

using Result = std::variant<Decoded, DecodeProblem>;

Result refuse(DecodeProblem::Kind kind, std::size_t offset) {
  return DecodeProblem{kind, offset};
}

bool has_crlf(std::string_view text) noexcept {
  return text.find("\r\n") != std::string_view::npos;
}

bool is_control_byte(char c) noexcept {
  const bool in_text = c == '\t' || c == '\n' || c == '\r' || c == '\f';
  return static_cast<unsigned char>(c) < 0x20 && !in_text;
}

std::size_t count_controls(std::string_view bytes) noexcept {
  std::size_t count = 0;
  while (!bytes.empty()) {
    const std::string_view piece = bytes.substr(0, kWordBytes);
    if (piece.size() < kWordBytes || has_byte_below(load_word(piece.data()), 0x20)) {
      count += static_cast<std::size_t>(std::count_if(piece.begin(), piece.end(), is_control_byte));
    }
    bytes.remove_prefix(piece.size());
  }
  return count;
}

// The first control character where there are too many for a text, npos where there are not.
std::size_t too_many_controls(std::string_view text) noexcept {
  const std::string_view sample = text.substr(0, kSampleBytes);
  if (count_controls(sample) * kTextCharactersPerOddOne <= sample.size()) {
    return std::string_view::npos;
  }
  const auto* first = std::find_if(sample.begin(), sample.end(), is_control_byte);
  return static_cast<std::size_t>(first - sample.begin());
}

// Characters that no text holds: unassigned, for private use, control.
bool is_odd(char32_t c) noexcept {
  if (c < 0x80) return is_control_byte(static_cast<char>(c));
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category == UTF8PROC_CATEGORY_CN || category == UTF8PROC_CATEGORY_CO ||
         category == UTF8PROC_CATEGORY_CC;
}

// For guessed encodings; `text` is valid UTF-8.
bool looks_like_text(std::string_view text) noexcept {
  std::size_t characters = 0;
  std::size_t odd = 0;
  for (std::size_t pos = 0; pos < text.size() && pos < kSampleBytes; ++characters) {
    const char32_t c = next_code_point(text, pos);
    if (c == 0) return false;
    odd += is_odd(c) ? 1U : 0U;
  }
  return odd * kTextCharactersPerOddOne <= characters;
}

// Whether three quarters of the bytes above 0x7F stand in well-formed three-byte sequences, as
// Chinese text in UTF-8 has them and text in GB18030 has not.
bool is_mostly_utf8(std::string_view bytes) noexcept {
  std::size_t high = 0;
  std::size_t well_formed = 0;
  for (std::size_t pos = 0; pos < bytes.size();) {
    const std::size_t length = std::max<std::size_t>(utf8_sequence_length(bytes.substr(pos)), 1);
    if (static_cast<unsigned char>(bytes[pos]) >= 0x80) high += length;
    if (length >= 3) well_formed += length;
    pos += length;
  }
  return well_formed > 0 && well_formed * 4 >= high * 3;
}

const char* converter_name(Encoding encoding) noexcept {
  switch (encoding) {
    case Encoding::utf8:
    case Encoding::utf8_bom:
      return "UTF-8";
    case Encoding::utf16le:
      return "UTF-16LE";
    case Encoding::utf16be:
      return "UTF-16BE";
    case Encoding::utf32le:
      return "UTF-32LE";
    case Encoding::utf32be:
      return "UTF-32BE";
    case Encoding::gb18030:
      return "GB18030";
  }
  return "";
}

struct Conversion {
  std::string text;
  std::size_t read = 0;  // bytes converted; all of them on success
};

Conversion convert(std::string& bytes, Encoding encoding) {
  const auto close = [](iconv_t converter) { ::iconv_close(converter); };
  // iconv_open tells failure by the address -1.
  iconv_t opened = ::iconv_open("UTF-8", converter_name(encoding));
  if (opened == reinterpret_cast<iconv_t>(-1)) return {};
  const std::unique_ptr<std::remove_pointer_t<iconv_t>, decltype(close)> converter(opened, close);
  Conversion result;
  // No encoding has a character that UTF-8 needs more than twice the bytes for.
  result.text.resize(bytes.size() * 2);
  char* in = bytes.data();
  char* out = result.text.data();
  std::size_t in_left = bytes.size();
  std::size_t out_left = result.text.size();
  ::iconv(converter.get(), &in, &in_left, &out, &out_left);
  result.read = bytes.size() - in_left;
  result.text.resize(result.text.size() - out_left);
  return result;
}

Decoded finished(std::string text, Encoding encoding) {
  const bool marked = text.starts_with(kUtf8Mark);
  if (marked) text.erase(0, kUtf8Mark.size());
  const bool crlf = has_crlf(text);
  return {std::move(text), encoding, marked, crlf};
}

std::optional<Encoding> encoding_of_mark(std::string_view bytes) noexcept {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xFF\xFE\0\0"sv) && bytes.size() % 4 == 0) return Encoding::utf32le;
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return Encoding::utf32be;
  if (bytes.starts_with("\xFF\xFE"sv)) return Encoding::utf16le;
  if (bytes.starts_with("\xFE\xFF"sv)) return Encoding::utf16be;
  if (bytes.starts_with("\x84\x31\x95\x33"sv)) return Encoding::gb18030;
  return std::nullopt;
}

// By the places of the zero bytes among each four; nothing when they fit no encoding.
std::optional<Encoding> encoding_of_zeros(std::string_view bytes) noexcept {
  const std::string_view sample = bytes.substr(0, kSampleBytes);
  std::array<std::size_t, 4> zeros{};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 4] += sample[i] == '\0' ? 1U : 0U;
  const std::size_t quads = sample.size() / 4;
  if (bytes.size() % 4 == 0 && quads > 0) {
    if (zeros[3] == quads && zeros[2] * 2 > quads) return Encoding::utf32le;
    if (zeros[0] == quads && zeros[1] * 2 > quads) return Encoding::utf32be;
  }
  const std::size_t even = zeros[0] + zeros[2];
  const std::size_t odd = zeros[1] + zeros[3];
  const std::size_t fewest = sample.size() / 2 / kUnitsPerAsciiOne;
  if (bytes.size() % 2 != 0 || even == odd || std::max(even, odd) <= fewest) return std::nullopt;
  return odd > even ? Encoding::utf16le : Encoding::utf16be;
}

Result decode_marked(std::string& bytes, Encoding encoding) {
  Conversion converted = convert(bytes, encoding);
  if (converted.read != bytes.size()) {
    return refuse(DecodeProblem::Kind::undecodable, converted.read);
  }
  if (!looks_like_text(converted.text)) return refuse(DecodeProblem::Kind::binary, 0);
  return finished(std::move(converted.text), encoding);
}

Result decode_with_zeros(std::string& bytes, std::size_t first_zero) {
  if (const std::optional<Encoding> encoding = encoding_of_zeros(bytes)) {
    Conversion converted = convert(bytes, *encoding);
    if (converted.read == bytes.size() && looks_like_text(converted.text)) {
      return finished(std::move(converted.text), *encoding);
    }
  }
  return refuse(DecodeProblem::Kind::binary, first_zero);
}

Result decode_as_gb18030(std::string& bytes, std::size_t first_not_utf8) {
  if (is_mostly_utf8(bytes)) return refuse(DecodeProblem::Kind::undecodable, first_not_utf8);
  Conversion converted = convert(bytes, Encoding::gb18030);
  if (converted.read != bytes.size()) {
    return refuse(DecodeProblem::Kind::undecodable, std::max(converted.read, first_not_utf8));
  }
  if (!looks_like_text(converted.text)) {
    return refuse(DecodeProblem::Kind::undecodable, first_not_utf8);
  }
  return finished(std::move(converted.text), Encoding::gb18030);
}

}  // namespace

std::string_view encoding_name(Encoding encoding) noexcept {
  return encoding == Encoding::utf8_bom ? "UTF-8 with BOM" : converter_name(encoding);
}

Result decode(std::string bytes) {
  if (const std::optional<Encoding> marked = encoding_of_mark(bytes)) {
    return decode_marked(bytes, *marked);
  }
  if (const std::size_t zero = bytes.find('\0'); zero != std::string::npos) {
    return decode_with_zeros(bytes, zero);
  }
  if (const std::size_t control = too_many_controls(bytes); control != std::string_view::npos) {
    return refuse(DecodeProblem::Kind::binary, control);
  }
  std::size_t first_bad = 0;
  if (!is_valid_utf8(bytes, &first_bad)) return decode_as_gb18030(bytes, first_bad);
  const bool marked = bytes.starts_with(kUtf8Mark);
  return finished(std::move(bytes), marked ? Encoding::utf8_bom : Encoding::utf8);
}

}  // namespace pbs
