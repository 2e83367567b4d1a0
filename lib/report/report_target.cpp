// SPDX-License-Identifier: MIT
#include "report/report_target.hpp"

#include <filesystem>
#include <system_error>

namespace pbs {

namespace {

std::string without_slashes(std::string path) {
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  return path;
}

}  // namespace

bool names_folder(const std::string& path) {
  std::error_code none;
  return !path.empty() && (path.back() == '/' || std::filesystem::is_directory(path, none));
}

ReportTarget::ReportTarget(const std::string& path, Output& out) : out_(out) {
  if (path.empty()) return;
  folder_target_ = names_folder(path);
  if (folder_target_) {
    folder_ = without_slashes(path);
    files_.make_folder(folder_);
    return;
  }
  main_ = &files_.add(path);
  if (!main_->ordinary()) return;
  const std::filesystem::path file(path);
  folder_ = file.has_parent_path() ? file.parent_path().string() : ".";
  stem_ = file.stem().string();
}

Output& ReportTarget::file(std::string_view name) {
  if (open_ != nullptr) open_->close();
  const std::filesystem::path path = std::filesystem::path(folder_) / name;
  files_.make_folder(path.parent_path().string());
  open_ = &files_.add(path.string());
  return *open_;
}

void ReportTarget::finish() {
  open_ = nullptr;
  if (main_ == nullptr && !folder_target_) out_.finish();
  files_.commit();
  main_ = nullptr;
}

}  // namespace pbs
