// SPDX-License-Identifier: MIT
// The text of one YAML document (or of one whole file with a single document).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "source/location.hpp"

namespace pbs {

// 1-based; a column counts code points (SARIF's columnKind unicodeCodePoints).
struct LineColumn {
  std::size_t line = 1;
  std::size_t column = 1;
};

// Immutable; may be read from several threads. The text is a part of `storage`, which all documents
// cut from one file share.
class SourceFile {
 public:
  // `text` must lie inside *storage. `first_line` is the number of its first line in the file,
  // `document` its 1-based number there.
  SourceFile(std::string path, std::shared_ptr<const std::string> storage, std::string_view text,
             std::size_t first_line = 1, std::size_t document = 1);
  // A document that is a whole text.
  SourceFile(std::string path, std::string text);

  const std::string& path() const { return path_; }
  std::string_view text() const { return text_; }
  std::size_t first_line() const { return first_line_; }
  std::size_t document() const { return document_; }

  // Where a byte offset stands in the file (offsets past the end give the end).
  LineColumn line_column(std::uint32_t offset) const;
  // The whole line that holds `offset`, without its line break.
  std::string_view line_at(std::uint32_t offset) const;
  // Offset of the first byte of the line that holds `offset`.
  std::uint32_t line_start(std::uint32_t offset) const;

 private:
  const std::vector<std::uint32_t>& line_starts() const;

  std::string path_;
  std::shared_ptr<const std::string> storage_;
  std::string_view text_;
  std::size_t first_line_ = 1;
  std::size_t document_ = 1;
  mutable std::once_flag indexed_;
  mutable std::vector<std::uint32_t> line_starts_;
};

// The documents of a file's text: cut at `---` in column 1 and after `...`, which is exact because
// YAML forbids both inside scalars. Comments in column 1, directives and what stands between them
// before a `---` belong to the document that follows; blank lines and indented comments directly
// behind content stay with it, because they may be a part of its last block scalar (and so does a
// comment line with a quotation mark, which may end a quoted text). Behind the last document a rest
// of blank lines and comments is no document. A text without any document gives one (empty)
// document; a `---` with nothing behind it is an empty document.
std::vector<std::unique_ptr<SourceFile>> cut_documents(const std::string& path,
                                                       std::shared_ptr<const std::string> text);

}  // namespace pbs
