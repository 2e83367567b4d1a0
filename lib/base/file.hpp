// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>

namespace pbs {

/// A named file or folder that cannot be read. `what()` is "PATH: reason" in English.
struct FileProblem : std::runtime_error {
  enum class Kind { missing, no_permission, is_directory, read_failed };

  FileProblem(Kind problem, std::string file, std::string_view reason);

  /// The problem that the system's error number (`errno`) stands for.
  static FileProblem from_errno(int error, std::string file);

  Kind kind;
  std::string path;
};

/// Whether `path` is a folder or a link to one. False for anything else, also for what is missing.
bool is_directory(const std::string& path) noexcept;

/// Where the programs get files from; tests put their own in its place.
class FileReader {
 public:
  virtual ~FileReader() = default;

  /// All bytes of the file at `path`. Throws FileProblem.
  virtual std::string read(const std::string& path) const = 0;
};

/// The files of the machine. May be used by several threads at once.
class DiskFiles : public FileReader {
 public:
  /// Of a file of more than `limit` bytes only `limit` + 1 are read and given, so that the caller
  /// sees that it is over the limit while an endless device cannot fill the memory.
  explicit DiskFiles(std::size_t limit = std::numeric_limits<std::size_t>::max() - 1) noexcept
      : limit_(limit) {}

  std::string read(const std::string& path) const override;

 private:
  std::size_t limit_;
};

/// One open file, pipe or device, read in pieces.
class FileSource {
 public:
  /// Opens `path`. Throws FileProblem, also when it is a folder.
  explicit FileSource(std::string path);

  /// Reads from an open `descriptor`, which stays the caller's (0 is standard input). `name` stands
  /// for the path in problems.
  FileSource(int descriptor, std::string name);

  ~FileSource();
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  /// Appends up to `max` more bytes to `buffer`; as many as there are before the end. False when
  /// the end was reached before a byte was read. Throws FileProblem (kind read_failed).
  bool read_some(std::string& buffer, std::size_t max);

  /// The bytes a regular file held when it was opened, 0 for pipes and devices. A hint: files grow
  /// and shrink.
  std::size_t size_hint() const noexcept { return size_; }

 private:
  std::string name_;
  int descriptor_;
  bool owned_;
  std::size_t size_ = 0;
};

}  // namespace pbs
