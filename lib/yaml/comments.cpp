// SPDX-License-Identifier: MIT
#include "yaml/comments.hpp"

#include <algorithm>
#include <cstddef>

#include "base/text.hpp"

namespace pbs {
namespace {

constexpr std::string_view kLineEnds = "\r\n";
constexpr std::string_view kBlanks = " \t";

bool starts_a_comment(std::string_view text, std::size_t hash) {
  if (hash == 0 || (hash == 3 && text.starts_with("\xEF\xBB\xBF"))) return true;
  return std::string_view(" \t\r\n").find(text[hash - 1]) != std::string_view::npos;
}

// Offsets of every # that may begin such a comment.
std::vector<std::uint32_t> candidates(std::string_view text, std::string_view marker) {
  std::vector<std::uint32_t> found;
  for (std::size_t i = text.find('#'); i != std::string_view::npos; i = text.find('#', i + 1)) {
    const std::size_t words = text.find_first_not_of(kBlanks, i + 1);
    if (words == std::string_view::npos) break;
    if (starts_a_comment(text, i) && text.substr(words, marker.size()) == marker) {
      found.push_back(static_cast<std::uint32_t>(i));
    }
  }
  return found;
}

// Strikes out the candidates that lie within scalars.
class ScalarSink final : public EventSink {
 public:
  ScalarSink(std::string_view text, std::vector<std::uint32_t>& hashes)
      : text_(text), hashes_(hashes) {}

  void mapping_start(Location /*at*/) override {}
  void mapping_end(Location /*at*/) override {}
  void sequence_start(Location /*at*/) override {}
  void sequence_end(Location /*at*/) override {}
  void alias(std::string_view /*name*/, Location /*at*/) override {}
  void anchor(std::string_view /*name*/, Location /*at*/) override {}
  void tag(std::string_view /*name*/, Location /*at*/) override {}
  bool stopped() const override { return next_ >= hashes_.size(); }

  void scalar(std::string_view /*value*/, ScalarStyle style, Location at) override {
    std::size_t begin = at.begin;
    if (style == ScalarStyle::literal || style == ScalarStyle::folded) {
      // A comment may follow the | or > itself.
      begin = std::min(text_.find_first_of(kLineEnds, begin), text_.size());
    }
    while (next_ < hashes_.size() && hashes_[next_] < begin) ++next_;
    std::size_t last = next_;
    while (last < hashes_.size() && hashes_[last] < at.end) ++last;
    hashes_.erase(hashes_.begin() + static_cast<std::ptrdiff_t>(next_),
                  hashes_.begin() + static_cast<std::ptrdiff_t>(last));
  }

 private:
  std::string_view text_;
  std::vector<std::uint32_t>& hashes_;
  std::size_t next_ = 0;
};

std::size_t end_of_line(std::string_view text, std::size_t at) {
  return std::min(text.find_first_of(kLineEnds, at), text.size());
}

// Behind the line break at `end`.
std::size_t next_line(std::string_view text, std::size_t end) {
  if (end == text.size()) return end;
  return text.substr(end, 2) == "\r\n" ? end + 2 : end + 1;
}

// `before` is what the comment before spoke of: all comments of a block speak of the line below it.
std::uint32_t line_spoken_of(const SourceFile& source, std::uint32_t hash, std::uint32_t before) {
  const std::string_view text = source.text();
  const std::uint32_t own = source.line_start(hash);
  if (text.substr(own, hash - own).find_first_not_of(" \t\xEF\xBB\xBF") != std::string_view::npos) {
    return own;
  }
  if (own < before) return before;
  std::size_t line = next_line(text, end_of_line(text, hash));
  while (line < text.size()) {
    const std::size_t first = text.find_first_not_of(kBlanks, line);
    if (first == std::string_view::npos || text[first] != '#') break;
    line = next_line(text, end_of_line(text, first));
  }
  return static_cast<std::uint32_t>(line);
}

}  // namespace

std::vector<Comment> comments_starting(const SourceFile& source, YamlReader reader,
                                       std::string_view marker) {
  const std::string_view text = source.text();
  std::vector<std::uint32_t> hashes = candidates(text, marker);
  std::vector<Comment> comments;
  if (hashes.empty()) return comments;
  ScalarSink sink(text, hashes);
  read_events(source, reader, sink);
  for (const std::uint32_t hash : hashes) {
    const std::string_view words = trim(text.substr(hash + 1, end_of_line(text, hash) - hash - 1));
    const auto end = static_cast<std::uint32_t>(words.data() + words.size() - text.data());
    const std::uint32_t before = comments.empty() ? 0 : comments.back().line;
    comments.push_back({{hash, end}, words, line_spoken_of(source, hash, before)});
  }
  return comments;
}

}  // namespace pbs
