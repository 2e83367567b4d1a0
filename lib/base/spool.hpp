// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pbs {

/// Texts kept in a temporary file until the end of a run, so that memory grows by a number a text
/// only. The file has no name: it is gone with the process, however that ends. What fits into
/// memory never reaches the disk.
class Spool {
 public:
  static constexpr std::size_t kInMemory = std::size_t{1} << 20U;

  /// `folder`: where the file is made when one is needed; empty: the system's temporary folder.
  explicit Spool(std::string folder = {});
  ~Spool();
  Spool(const Spool&) = delete;
  Spool& operator=(const Spool&) = delete;

  /// Adds a text as the last. Throws OutputProblem.
  void append(std::string_view text);

  std::size_t size() const { return ends_.size(); }

  /// Replaces `text` by the text of this number, from 0. Throws OutputProblem.
  void read(std::size_t number, std::string& text) const;

 private:
  void open();
  void spill();

  std::string folder_;
  std::string name_;  // for problems
  int descriptor_ = -1;
  std::vector<std::uint64_t> ends_;
  std::uint64_t spilt_ = 0;  // bytes in the file
  std::string waiting_;      // bytes behind them
};

/// A file without a name, for what only takes a path: `path()` opens it as often as wanted while
/// the object lives. Throws OutputProblem.
class UnnamedFile {
 public:
  explicit UnnamedFile(const std::string& folder = {});
  ~UnnamedFile();
  UnnamedFile(const UnnamedFile&) = delete;
  UnnamedFile& operator=(const UnnamedFile&) = delete;

  int descriptor() const { return descriptor_; }
  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

 private:
  int descriptor_;
};

}  // namespace pbs
