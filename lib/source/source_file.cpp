// SPDX-License-Identifier: MIT
#include "source/source_file.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "base/utf8.hpp"

namespace pbs {

SourceFile::SourceFile(std::string path, std::shared_ptr<const std::string> storage,
                       std::string_view text, std::size_t first_line, std::size_t document)
    : path_(std::move(path)),
      storage_(std::move(storage)),
      text_(text),
      first_line_(first_line),
      document_(document) {
  assert(text_.data() >= storage_->data() &&
         text_.data() + text_.size() <= storage_->data() + storage_->size());
}

SourceFile::SourceFile(std::string path, std::string text)
    : path_(std::move(path)),
      storage_(std::make_shared<const std::string>(std::move(text))),
      text_(*storage_) {
}

const std::vector<std::uint32_t>& SourceFile::line_starts() const {
  std::call_once(indexed_, [this] {
    line_starts_.push_back(0);
    const bool has_returns = text_.find('\r') != std::string_view::npos;
    std::size_t at = 0;
    while (true) {
      at = has_returns ? text_.find_first_of("\r\n", at) : text_.find('\n', at);
      if (at == std::string_view::npos) break;
      const bool of_pair = text_[at] == '\r' && at + 1 < text_.size() && text_[at + 1] == '\n';
      ++at;
      if (!of_pair) line_starts_.push_back(static_cast<std::uint32_t>(at));
    }
  });
  return line_starts_;
}

std::uint32_t SourceFile::line_start(std::uint32_t offset) const {
  const std::vector<std::uint32_t>& starts = line_starts();
  const auto inside = static_cast<std::uint32_t>(std::min<std::size_t>(offset, text_.size()));
  return *(std::upper_bound(starts.begin(), starts.end(), inside) - 1);
}

LineColumn SourceFile::line_column(std::uint32_t offset) const {
  const std::vector<std::uint32_t>& starts = line_starts();
  const std::size_t inside = std::min<std::size_t>(offset, text_.size());
  const auto next = std::upper_bound(starts.begin(), starts.end(), inside);
  const std::size_t start = *(next - 1);
  return {first_line_ + static_cast<std::size_t>(next - starts.begin()) - 1,
          count_code_points(text_.substr(start, inside - start)) + 1};
}

std::string_view SourceFile::line_at(std::uint32_t offset) const {
  const std::string_view rest = text_.substr(line_start(offset));
  return rest.substr(0, rest.find_first_of("\r\n"));
}

}  // namespace pbs
