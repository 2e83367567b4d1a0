// SPDX-License-Identifier: MIT
// Where a report goes: standard output, a file with others beside it, or a folder of files.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/output_set.hpp"

namespace pbs {

// All files of a target appear together when it is finished; without, nothing is left behind.
class ReportTarget {
 public:
  // `path` as given to -o: empty for standard output, which is `out`; with `/` at its end, or an
  // existing folder: a folder, made where it is missing. Throws OutputProblem.
  ReportTarget(const std::string& path, Output& out);

  bool is_folder() const { return folder_target_; }
  // Further files can be written: it is a folder, or an ordinary file.
  bool takes_files() const { return folder_target_ || (main_ != nullptr && main_->ordinary()); }

  // The file that -o names, or standard output; may be written at any time. Not of a folder.
  Output& main() { return main_ != nullptr ? static_cast<Output&>(*main_) : out_; }

  // A further file: `name` in the folder, or in the folder of the file that -o names; it may have
  // folders of its own before it. To be written until the next call of `file` or `finish`.
  // Required: takes_files().
  Output& file(std::string_view name);

  // The name of the file that -o names without its folder and extension ("report"); empty for
  // standard output and folders.
  const std::string& stem() const { return stem_; }
  // Where temporary files can be made that are as large as the report; empty: anywhere.
  const std::string& folder() const { return folder_; }

  // All files in their places, standard output flushed. Throws OutputProblem.
  void finish();

 private:
  Output& out_;
  OutputSet files_;
  bool folder_target_ = false;
  OutputFile* main_ = nullptr;
  OutputFile* open_ = nullptr;  // the further file that is written now
  std::string folder_, stem_;
};

// Whether a path given to -o is that of a folder.
bool names_folder(const std::string& path);

}  // namespace pbs
