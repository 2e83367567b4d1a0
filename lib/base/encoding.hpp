// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace pbs {

/// How the bytes of a file were read. `gb18030` includes GB2312 and GBK, which it extends.
enum class Encoding { utf8, utf8_bom, utf16le, utf16be, utf32le, utf32be, gb18030 };

/// The usual name: "UTF-8", "UTF-8 with BOM", "UTF-16LE", …, "GB18030".
std::string_view encoding_name(Encoding encoding) noexcept;

/// A file's bytes as text.
struct Decoded {
  std::string text;   ///< valid UTF-8 without a byte order mark; line ends as in the file
  Encoding encoding;  ///< of the bytes
  bool had_bom;       ///< a byte order mark stood at the start and was removed
  bool crlf;          ///< at least one line ends with CR LF
};

/// Why bytes are not text.
struct DecodeProblem {
  enum class Kind {
    binary,      ///< NUL bytes or many control characters: no text at all
    undecodable  ///< text, but damaged, or in an encoding that is none of `Encoding`
  };
  Kind kind;
  std::size_t offset;  ///< of the first byte that tells so, counted in the given bytes from 0
};

/// Reads `bytes` as text in the encoding they show:
///  - with a byte order mark, the one it names;
///  - without NUL bytes and valid as UTF-8, UTF-8 (moved through, not copied);
///  - with the zero bytes that ASCII characters leave in UTF-16 or UTF-32, that one;
///  - valid as GB18030 and looking like text, that one; but bytes that are mostly UTF-8 are damaged
///    UTF-8 and refused at the damage rather than turned into wrong Chinese characters.
/// Empty bytes are empty UTF-8 text. Limits of guessing: other East Asian or Western 8-bit
/// encodings cannot be told apart from GB18030 where their bytes happen to be valid in it, and a
/// text with only two or three Chinese characters in GB18030 may happen to be (mostly) valid UTF-8.
std::variant<Decoded, DecodeProblem> decode(std::string bytes);

}  // namespace pbs
