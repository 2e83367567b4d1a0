// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/output.hpp"

namespace pbs {

/// A result file that appears whole or not at all: it is written to PATH.pbs-XXXXXX in the same
/// folder and renamed to PATH by `commit`; without `commit` the destructor removes what was written
/// and an older PATH stays as it was.
///
/// The new file has the mode bits of the old one, or those that the umask leaves; a link is kept
/// and its target replaced. A pipe or device (/dev/full, a named pipe) is written straight, and so
/// are /dev/stdout, /dev/stderr and /dev/fd/N, as the descriptors they name. A file without write
/// permission is refused although the folder would allow replacing it.
class OutputFile : public Output {
 public:
  /// Creates the file beside `path`. Throws OutputProblem.
  explicit OutputFile(std::string path);
  ~OutputFile() override;
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  /// After a problem what was written is gone, and every later call throws too.
  void write(std::string_view bytes) override;

  /// Writes the rest and closes; what was written is complete and still beside its place. Throws
  /// OutputProblem (also for what the system reports only now, such as a full disk); then nothing is
  /// left behind.
  void close();

  /// Closes, if that was not done, and renames. Throws OutputProblem; then nothing is left behind.
  /// Once only.
  void commit();
  void finish() override { commit(); }

  /// As `commit`, but the older file can be had back by `undo` until this object is gone.
  void commit_for_now();
  void undo() noexcept;

  /// Whether it is an ordinary file, neither a device nor a pipe.
  bool ordinary() const { return ordinary_; }

 private:
  void open_beside();
  template <typename Step>
  void guarded(Step step);
  void close_and_remove() noexcept;
  void rename();

  std::string path_;       // as given, for messages
  std::string target_;     // what is replaced: path_ with links resolved
  std::string temporary_;  // empty when written straight
  std::string backup_;     // second name of the older file, while the new one can be undone
  bool ordinary_ = false;
  bool closed_ = false;
  bool renamed_ = false;
  int descriptor_ = -1;
  std::optional<OutputStream> stream_;
};

}  // namespace pbs
