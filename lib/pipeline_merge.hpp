// SPDX-License-Identifier: MIT
// Several files of scorecards as one: the shards of a run, put back into its input order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/file.hpp"
#include "pipeline_inputs.hpp"

namespace pbs {

// Whether a text (or its first bytes) is scorecards, one a line.
bool holds_scorecards(std::string_view text);

// The files among `files` whose first line is a scorecard or a portfolio, if there are two or more.
std::vector<const InputFile*> files_to_merge(const std::vector<InputFile>& files);

// Reads all files side by side and gives their lines by `source.input` and `source.document`; equal
// ones in the order of the files. Each file is in that order already, as pbs-score writes it. Memory
// is one buffer a file, whatever their length. A line that is no scorecard stays behind the line
// before it.
class CardMerge {
 public:
  explicit CardMerge(std::vector<const InputFile*> files);
  std::optional<WorkUnit> next();

 private:
  using Key = std::pair<std::uint64_t, std::uint64_t>;  // source.input, source.document
  struct Reader {
    const InputFile* file = nullptr;
    std::unique_ptr<FileSource> source;
    std::string buffer;
    std::size_t begin = 0, end = 0;  // the current line in the buffer
    std::size_t number = 0;          // of the current line
    Key key;                         // of the current line
    bool at_end = false;
  };

  // Moves to the next line; false at the end of the file, and when it cannot be read on.
  bool advance(Reader& reader);
  bool find_line_end(Reader& reader);

  std::vector<Reader> readers_;
  // The readers that have a line, the next one on top.
  std::priority_queue<std::pair<Key, std::size_t>, std::vector<std::pair<Key, std::size_t>>,
                      std::greater<>>
      next_;
  std::vector<WorkUnit> problems_;
};

}  // namespace pbs
