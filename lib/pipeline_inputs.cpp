// SPDX-License-Identifier: MIT
#include "pipeline_inputs.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

#include "base/encoding.hpp"
#include "base/text.hpp"
#include "base/walk.hpp"
#include "pipeline_merge.hpp"
#include "source/source_file.hpp"

namespace pbs {

namespace {

void expand_one(const std::string& input, const std::string& stdin_filename, bool from_list,
                ExpandedInputs& result);

void expand_list(const std::string& list, const std::string& stdin_filename,
                 ExpandedInputs& result) {
  try {
    const std::string text = DiskFiles().read(list);
    for (std::string_view line : split(text, "\n")) {
      line = trim(line);
      if (line.empty() || line.front() == '#') continue;
      expand_one(std::string(line), stdin_filename, true, result);
    }
  } catch (const FileProblem& problem) {
    result.problems.push_back(problem);
  }
}

void add_file(std::string path, bool named, bool standard_input, ExpandedInputs& result) {
  result.files.push_back({std::move(path), named, result.files.size() + 1, standard_input});
}

void expand_one(const std::string& input, const std::string& stdin_filename, bool from_list,
                ExpandedInputs& result) {
  if (input == "-") {
    add_file(stdin_filename, true, true, result);
  } else if (!from_list && input.size() > 1 && input.front() == '@') {
    expand_list(input.substr(1), stdin_filename, result);
  } else if (is_directory(input)) {
    Walk walk = walk_declarations(input);
    for (std::string& file : walk.files) add_file(std::move(file), false, false, result);
    for (FileProblem& problem : walk.problems) result.problems.push_back(std::move(problem));
  } else {
    add_file(input, true, false, result);
  }
}

bool starts_document(std::string_view text, std::size_t at) {
  if (text.compare(at, 3, "---") != 0) return false;
  const std::size_t after = at + 3;
  return after == text.size() || text[after] == ' ' || text[after] == '\t' || text[after] == '\n' ||
         text[after] == '\r';
}

bool looks_like_json(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && text[first] == '{';
}

// Line ends in `text`.
std::size_t count_lines(std::string_view text) {
  std::size_t lines = 0;
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    ++lines;
  }
  return lines;
}

bool is_big(const InputFile& file) {
  if (file.standard_input) return true;
  struct stat status {};
  if (::stat(file.path.c_str(), &status) != 0) return false;
  return !S_ISREG(status.st_mode) || status.st_size > static_cast<off_t>(UnitStream::kBigFile);
}

}  // namespace

ExpandedInputs expand_inputs(const std::vector<std::string>& inputs,
                             const std::string& stdin_filename) {
  ExpandedInputs result;
  for (const std::string& input : inputs) expand_one(input, stdin_filename, false, result);
  return result;
}

std::uint32_t DocumentPlaces::note(std::string_view path) {
  if (begins_.empty() || std::string_view(paths_).substr(begins_.back()) != path) {
    begins_.push_back(paths_.size());
    paths_ += path;
  }
  return kOfCard | static_cast<std::uint32_t>(begins_.size() - 1);
}

std::string DocumentPlaces::path(std::uint32_t input) const {
  if ((input & kOfCard) == 0) return files_[input - 1].path;
  const std::size_t number = input & ~kOfCard;
  const std::size_t end = number + 1 < begins_.size() ? begins_[number + 1] : paths_.size();
  return paths_.substr(begins_[number], end - begins_[number]);
}

std::shared_ptr<const SourceFile> DocumentPlaces::open(const DocumentPlace& place) const {
  if ((place.input & kOfCard) == 0 && files_[place.input - 1].standard_input) return nullptr;
  const std::string name = path(place.input);
  try {
    std::variant<Decoded, DecodeProblem> decoded =
        decode(DiskFiles(UnitStream::kBigFile).read(name));
    auto* text = std::get_if<Decoded>(&decoded);
    if (text == nullptr) return nullptr;
    const auto storage = std::make_shared<const std::string>(std::move(text->text));
    for (std::unique_ptr<SourceFile>& document : cut_documents(name, storage)) {
      if (document->document() == place.document) return std::move(document);
    }
  } catch (const FileProblem&) {
    return nullptr;
  }
  return nullptr;
}

std::string problem_words(const FileProblem& problem, Language language) {
  if (language == Language::en) return std::string(problem.what()) + "\n";
  const auto reason = [&]() -> std::string_view {
    switch (problem.kind) {
      case FileProblem::Kind::missing: return "没有这个文件或目录";
      case FileProblem::Kind::no_permission: return "没有读取权限";
      case FileProblem::Kind::is_directory: return "是目录，不是文件";
      case FileProblem::Kind::read_failed: break;
    }
    return "读取失败";
  };
  return problem.path + "：" + std::string(reason()) + "\n";
}

std::size_t last_document_start(std::string_view text, std::size_t from) {
  const std::string_view later = text.substr(from);
  if (looks_like_json(text.substr(0, 64))) {
    const std::size_t line_end = later.rfind('\n');
    return line_end == std::string_view::npos || from + line_end + 1 == text.size()
               ? 0
               : from + line_end + 1;
  }
  std::size_t search = later.size();
  while (search > 0) {
    const std::size_t at = later.rfind("\n---", search - 1);
    if (at == std::string_view::npos) return 0;
    // A `---` at the very end may still grow into `----`; it is cut next time.
    if (at + 4 < later.size() && starts_document(later, at + 1)) return from + at + 1;
    search = at;
  }
  return 0;
}

UnitStream::UnitStream(const std::vector<InputFile>& files, bool merge_cards) : files_(files) {
  if (merge_cards) merged_ = files_to_merge(files);
}

UnitStream::~UnitStream() = default;

bool UnitStream::is_merged(const InputFile& file) const {
  return std::binary_search(merged_.begin(), merged_.end(), &file);  // in the order of files_
}

std::optional<WorkUnit> UnitStream::next() {
  if (merge_) {
    if (std::optional<WorkUnit> unit = merge_->next()) return unit;
    merge_.reset();
  }
  if (big_) {
    if (std::optional<WorkUnit> unit = next_part()) return unit;
  }
  WorkUnit unit;
  while (position_ < files_.size() && unit.files.size() < kFilesPerUnit) {
    const InputFile& file = files_[position_];
    if (is_merged(file)) {
      if (&file == merged_.front()) {
        if (!unit.files.empty()) return unit;
        ++position_;
        merge_ = std::make_unique<CardMerge>(merged_);
        return next();
      }
      ++position_;
    } else if (is_big(file)) {
      if (!unit.files.empty()) return unit;
      ++position_;
      big_file_ = file;
      buffer_.clear();
      searched_ = 0;
      at_end_ = false;
      first_part_ = true;
      line_ = document_ = 1;
      try {
        big_ = file.standard_input ? std::make_unique<FileSource>(STDIN_FILENO, file.path)
                                   : std::make_unique<FileSource>(file.path);
      } catch (const FileProblem& problem) {
        unit.part_of = file;
        unit.problem = problem;
        return unit;
      }
      if (std::optional<WorkUnit> part = next_part()) return part;
    } else {
      unit.files.push_back(file);
      ++position_;
    }
  }
  if (unit.files.empty()) return std::nullopt;
  return unit;
}

std::optional<WorkUnit> UnitStream::give_part(std::size_t end) {
  WorkUnit unit;
  unit.part_of = big_file_;
  unit.first_line = line_;
  unit.first_document = document_;
  unit.part.assign(buffer_, 0, end);
  buffer_.erase(0, end);
  searched_ = 0;
  first_part_ = false;
  const std::size_t lines = count_lines(unit.part);
  line_ += lines;
  if (looks_like_json(unit.part)) {
    document_ += lines;
  } else {
    const auto whole = std::make_shared<const std::string>(unit.part);
    document_ += cut_documents(big_file_.path, whole).size();
  }
  return unit;
}

void UnitStream::skip_oversize() {
  // Keeps a few bytes, so that a `---` across two reads is seen.
  while (!at_end_) {
    line_ += static_cast<std::size_t>(std::count(buffer_.begin(), buffer_.end() - 4, '\n'));
    buffer_.erase(0, buffer_.size() - 4);
    if (!big_->read_some(buffer_, kPart)) at_end_ = true;
    std::size_t at = buffer_.find("\n---");
    while (at != std::string::npos && !starts_document(buffer_, at + 1)) {
      at = buffer_.find("\n---", at + 1);
    }
    if (at != std::string::npos && at + 4 < buffer_.size()) {
      line_ += static_cast<std::size_t>(
          std::count(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(at) + 1, '\n'));
      buffer_.erase(0, at + 1);
      return;
    }
  }
  buffer_.clear();
}

std::optional<WorkUnit> UnitStream::next_part() {
  WorkUnit failed;
  failed.part_of = big_file_;
  failed.first_line = line_;
  failed.first_document = document_;
  try {
    while (!at_end_) {
      const std::size_t before = buffer_.size();
      if (!big_->read_some(buffer_, kPart)) at_end_ = true;
      if (at_end_ || buffer_.size() < kPart) continue;
      const std::size_t cut = last_document_start(buffer_, searched_);
      if (cut != 0) return give_part(cut);
      searched_ = buffer_.size() - std::min<std::size_t>(buffer_.size(), 8);
      if (buffer_.size() > kMostDocument && before <= kMostDocument) {
        failed.oversize = true;
        ++document_;
        first_part_ = false;
        skip_oversize();
        searched_ = 0;
        return failed;
      }
    }
  } catch (const FileProblem& problem) {
    failed.problem = problem;
    big_.reset();
    return failed;
  }
  if (buffer_.empty() && !first_part_) {
    big_.reset();
    return std::nullopt;
  }
  std::optional<WorkUnit> unit = give_part(buffer_.size());
  big_.reset();
  return unit;
}

}  // namespace pbs
