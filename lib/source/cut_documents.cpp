// SPDX-License-Identifier: MIT
// Where one YAML document of a file ends and the next begins, told from the first characters of
// each line. That is exact: YAML allows `---` and `...` at the start of a line nowhere but between
// documents (YAML 1.2.2, 9.1.2: c-forbidden).
#include <algorithm>
#include <cstring>
#include <utility>

#include "source/source_file.hpp"

namespace pbs {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

enum class LineKind {
  blank,
  comment,
  indented_comment,
  directive,
  start_marker,
  end_marker,
  content
};

bool starts_with_marker(std::string_view line, std::string_view marker) {
  return line.starts_with(marker) && (line.size() == marker.size() || line[marker.size()] == ' ' ||
                                      line[marker.size()] == '\t');
}

LineKind kind_of(std::string_view line) {
  if (line.empty()) return LineKind::blank;
  switch (line.front()) {
    case '#':
      return LineKind::comment;
    case '%':
      return LineKind::directive;
    case '-':
      return starts_with_marker(line, "---") ? LineKind::start_marker : LineKind::content;
    case '.':
      return starts_with_marker(line, "...") ? LineKind::end_marker : LineKind::content;
    case ' ':
    case '\t': {
      const std::size_t first = line.find_first_not_of(" \t");
      if (first == std::string_view::npos) return LineKind::blank;
      return line[first] == '#' ? LineKind::indented_comment : LineKind::content;
    }
    default:
      return LineKind::content;
  }
}

class Cutter {
 public:
  Cutter(const std::string& path, std::shared_ptr<const std::string> storage)
      : path_(path), storage_(std::move(storage)), text_(*storage_) {
    has_returns_ = text_.find('\r') != std::string_view::npos;
  }

  std::vector<std::unique_ptr<SourceFile>> run() {
    std::size_t line = 1;
    for (std::size_t begin = 0; begin < text_.size(); ++line) {
      const std::size_t end = end_of_line(begin);
      const std::size_t skip = begin == 0 && text_.starts_with(kByteOrderMark) ? 3 : 0;
      take_line(text_.substr(begin + skip, end - begin - skip), begin, line);
      begin = after_break(end);
      if (ended_) cut({begin, line + 1});
    }
    if (inside_ || documents_.empty()) cut({text_.size(), line});
    return std::move(documents_);
  }

 private:
  struct Spot {
    std::size_t offset = 0;
    std::size_t line = 1;
  };

  std::size_t end_of_line(std::size_t begin) const {
    const std::size_t feed = std::min(text_.find('\n', begin), text_.size());
    if (!has_returns_) return feed;
    return begin + std::min(text_.substr(begin, feed - begin).find('\r'), feed - begin);
  }

  std::size_t after_break(std::size_t end) const {
    return std::min(text_.size(), end + (text_.substr(end).starts_with("\r\n") ? 2 : 1));
  }

  void take_line(std::string_view line, std::size_t begin, std::size_t number) {
    switch (kind_of(line)) {
      case LineKind::blank:
        return;
      case LineKind::start_marker:
        if (inside_) cut(has_tail_ ? tail_ : Spot{begin, number});
        inside_ = true;
        return;
      case LineKind::end_marker:
        ended_ = inside_;
        return;
      case LineKind::indented_comment:
        if (inside_ && !has_tail_) return;
        [[fallthrough]];
      case LineKind::comment:
      case LineKind::directive:
        if (inside_) take_outer_line(line, {begin, number});
        return;
      case LineKind::content:
        inside_ = true;
        has_tail_ = false;
        return;
    }
  }

  // A comment or directive after content: it goes to the next document if nothing but its like
  // follows. One with a quotation mark may be the end of a quoted text and stays.
  void take_outer_line(std::string_view line, Spot at) {
    if (line.find_first_of("\"'") != std::string_view::npos) {
      has_tail_ = false;
    } else if (!has_tail_) {
      has_tail_ = true;
      tail_ = at;
    }
  }

  void cut(Spot end) {
    documents_.push_back(std::make_unique<SourceFile>(
        path_, storage_, text_.substr(start_.offset, end.offset - start_.offset), start_.line,
        documents_.size() + 1));
    start_ = end;
    inside_ = ended_ = has_tail_ = false;
  }

  const std::string& path_;
  std::shared_ptr<const std::string> storage_;
  std::string_view text_;
  bool has_returns_ = false;
  std::vector<std::unique_ptr<SourceFile>> documents_;
  Spot start_;             // of the current document
  bool inside_ = false;    // it has a `---` or content
  bool ended_ = false;     // by `...`
  bool has_tail_ = false;  // comments and directives follow its content, from tail_ on
  Spot tail_;
};

}  // namespace

std::vector<std::unique_ptr<SourceFile>> cut_documents(const std::string& path,
                                                       std::shared_ptr<const std::string> text) {
  return Cutter(path, std::move(text)).run();
}

}  // namespace pbs
