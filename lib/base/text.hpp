// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pbs {

/// `text` without blanks at both ends: ASCII white space, U+00A0 and U+3000 (the full-width blank).
std::string_view trim(std::string_view text) noexcept;

/// Whether `text` holds a full-width form of an ASCII character (U+FF01 to U+FF5E), that is,
/// whether `fold_width` would change it.
bool needs_fold(std::string_view text) noexcept;

/// `text` with the full-width letters, digits and signs U+FF01 to U+FF5E (１００％（）：＋－．，)
/// replaced by their ASCII forms. Everything else, U+3000 and 。 included, is untouched.
std::string fold_width(std::string_view text);

/// The same without a copy where nothing changes: gives `text` itself, or the folded text kept in
/// `storage`, which must then outlive the result.
std::string_view fold_width(std::string_view text, std::string& storage);

/// Whether `text` starts with at least one of `prefixes`.
bool starts_with_any(std::string_view text, std::span<const std::string_view> prefixes) noexcept;
bool starts_with_any(std::string_view text,
                     std::initializer_list<std::string_view> prefixes) noexcept;

/// The parts of `text` between the occurrences of `separator` (not empty), empty ones included;
/// always at least one. The parts are views into `text`.
std::vector<std::string_view> split(std::string_view text, std::string_view separator);

/// `text` fit to stand inside a one-line message: line feeds and tabs as \n \t, other control and
/// invisible formatting characters (bidirectional overrides, zero-width blanks) as \u202E, bytes
/// that are not UTF-8 as \xE4. Of a text of more than `max_code_points` only that many, then …
std::string escape_for_message(std::string_view text, std::size_t max_code_points = 60);

}  // namespace pbs
