// SPDX-License-Identifier: MIT
// From the command line's inputs to pieces of work: a few small files, or a part of a big one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.hpp"
#include "recheck/portfolio_facts.hpp"
#include "report/findings_output.hpp"
#include "source/source_file.hpp"

namespace pbs {

struct InputFile {
  std::string path;     // as shown
  bool named = false;   // given on the command line or in a list, not met in a walk
  std::size_t number = 0;  // in the whole expanded list, from 1
  bool standard_input = false;
};

struct ExpandedInputs {
  std::vector<InputFile> files;
  std::vector<FileProblem> problems;  // what is missing or may not be read
};

// Folders are walked in byte order of path; `@list` names a file with one input a line (blank lines
// and lines that start with # are skipped); `-` is standard input, shown as `stdin_filename`.
ExpandedInputs expand_inputs(const std::vector<std::string>& inputs,
                             const std::string& stdin_filename);

// Finds documents again for what is said of many projects: those of this run's inputs, and those of
// scorecards that were read.
class DocumentPlaces {
 public:
  explicit DocumentPlaces(const std::vector<InputFile>& files) : files_(files) {}

  // Notes the path of a scorecard's file; gives the number that stands for it in a DocumentPlace.
  // Keeps the path and 8 bytes more, once for all documents of a file.
  std::uint32_t note(std::string_view path);
  static constexpr std::uint32_t kOfCard = 1U << 31;  // is set in such numbers

  std::string path(std::uint32_t input) const;
  // To show a line of it; nullptr for standard input, for a big file and for what cannot be read
  // any more.
  std::shared_ptr<const SourceFile> open(const DocumentPlace& place) const;

 private:
  const std::vector<InputFile>& files_;
  std::string paths_;
  std::vector<std::size_t> begins_;  // of each path in paths_
};

// One line on a file that could not be read, with its line break.
std::string problem_words(const FileProblem& problem, Language language);

// A line of scorecards that stand in several files.
struct CardLine {
  const InputFile* file = nullptr;
  std::size_t number = 0;  // of the line in its file
  std::size_t end = 0;     // in the unit's part; it begins where the line before it ends
};

// What one worker does at a time.
struct WorkUnit {
  std::vector<InputFile> files;  // read by the worker; empty for a part of a big file
  InputFile part_of;
  std::string part;              // UTF-8 text of whole documents
  std::size_t first_line = 1;
  std::size_t first_document = 1;
  std::vector<CardLine> lines;   // of merged scorecards: the part is these lines
  bool oversize = false;         // the document at this place is beyond the limit: not read
  std::optional<FileProblem> problem;  // the big file could not be read on
};

class CardMerge;

// Gives the units in input order. Small files are left to the workers, big ones are read here in
// pieces and cut between documents, so that memory does not grow with the file.
class UnitStream {
 public:
  static constexpr std::size_t kFilesPerUnit = 16;
  static constexpr std::size_t kBigFile = 4U << 20;      // bytes from which a file is cut
  static constexpr std::size_t kPart = 512U << 10;       // aimed-at size of a part
  static constexpr std::size_t kMostDocument = 48U << 20;  // a longer document is not read

  // `merge_cards`: several files of scorecards are put into the input order of the run that made
  // them, where the first of them stands.
  UnitStream(const std::vector<InputFile>& files, bool merge_cards);
  ~UnitStream();
  std::optional<WorkUnit> next();

 private:
  bool is_merged(const InputFile& file) const;
  std::optional<WorkUnit> next_part();
  std::optional<WorkUnit> give_part(std::size_t end);
  void skip_oversize();

  const std::vector<InputFile>& files_;
  std::size_t position_ = 0;
  std::vector<const InputFile*> merged_;
  std::unique_ptr<CardMerge> merge_;
  std::unique_ptr<FileSource> big_;
  InputFile big_file_;
  std::string buffer_;
  std::size_t searched_ = 0;  // no document begins before this offset of buffer_
  bool at_end_ = false;
  bool first_part_ = true;
  std::size_t line_ = 1;
  std::size_t document_ = 1;
};

// Offset of the last place at or behind `from` where a new YAML document (or, for NDJSON, a new line)
// begins; 0 when there is none.
std::size_t last_document_start(std::string_view text, std::size_t from = 0);

}  // namespace pbs
