// SPDX-License-Identifier: MIT
#include "pipeline_merge.hpp"

#include <algorithm>
#include <charconv>

#include "base/arena.hpp"
#include "report/card_json.hpp"

namespace pbs {

namespace {

constexpr std::size_t kBuffer = 64U << 10;
constexpr std::size_t kHead = 128;  // bytes that show what a file holds

// The number behind `key` in `text`, which begins there.
bool number_after(std::string_view& text, std::string_view key, std::uint64_t& number) {
  const std::size_t at = text.find(key);
  if (at == std::string_view::npos) return false;
  text.remove_prefix(at + key.size());
  return std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc();
}

// Where a scorecard's document stands. As pbs-score writes it the place is found without reading
// the line as JSON: inside a JSON text the quotation marks of these keys would be escaped.
std::optional<std::pair<std::uint64_t, std::uint64_t>> place_of(std::string_view line) {
  if (line.starts_with("{\"pbs\":\"portfolio/")) return std::nullopt;
  std::pair<std::uint64_t, std::uint64_t> place;
  std::string_view rest = line;
  if (number_after(rest, "\"source\":{\"input\":", place.first) &&
      number_after(rest, "\"document\":", place.second)) {
    return place;
  }
  Arena arena;
  Scorecard card;
  std::string words;
  std::size_t column = 0;
  if (read_card(line, arena, card, words, column) != JsonLine::card) return std::nullopt;
  return std::pair<std::uint64_t, std::uint64_t>(card.source.input, card.source.document);
}

bool file_holds_scorecards(const InputFile& file) {
  const bool may = file.path.ends_with("json") || file.path.ends_with("jsonl");
  if (!may || file.standard_input) return false;
  try {
    std::string head;
    FileSource(file.path).read_some(head, kHead);
    return holds_scorecards(head);
  } catch (const FileProblem&) {
    return false;  // said when its turn comes
  }
}

}  // namespace

bool holds_scorecards(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || text[first] != '{') return false;
  const std::string_view head = text.substr(first, 64);
  return head.find("\"pbs\"") != std::string_view::npos &&
         (head.find("\"scorecard/") != std::string_view::npos ||
          head.find("\"portfolio/") != std::string_view::npos);
}

std::vector<const InputFile*> files_to_merge(const std::vector<InputFile>& files) {
  std::vector<const InputFile*> found;
  for (const InputFile& file : files) {
    if (file_holds_scorecards(file)) found.push_back(&file);
  }
  if (found.size() < 2) found.clear();
  return found;
}

CardMerge::CardMerge(std::vector<const InputFile*> files) {
  readers_.reserve(files.size());
  for (const InputFile* file : files) {
    Reader& reader = readers_.emplace_back();
    reader.file = file;
    try {
      reader.source = std::make_unique<FileSource>(file->path);
    } catch (const FileProblem& problem) {
      problems_.emplace_back().part_of = *file;
      problems_.back().problem = problem;
      continue;
    }
    if (advance(reader)) next_.emplace(reader.key, readers_.size() - 1);
  }
}

bool CardMerge::find_line_end(Reader& reader) {
  std::size_t searched = reader.begin;
  while ((reader.end = reader.buffer.find('\n', searched)) == std::string::npos) {
    reader.buffer.erase(0, std::exchange(reader.begin, 0));
    searched = reader.buffer.size();
    if (reader.at_end || searched > UnitStream::kMostDocument) break;
    reader.at_end = !reader.source->read_some(reader.buffer, kBuffer);
  }
  reader.end = std::min(reader.end, reader.buffer.size());
  return reader.end != reader.begin || reader.end < reader.buffer.size();
}

bool CardMerge::advance(Reader& reader) {
  if (reader.number != 0) reader.begin = std::min(reader.end + 1, reader.buffer.size());
  WorkUnit failed;
  failed.part_of = *reader.file;
  failed.first_line = ++reader.number;
  try {
    if (!find_line_end(reader)) return false;
  } catch (const FileProblem& problem) {
    failed.problem = problem;
    problems_.push_back(std::move(failed));
    return false;
  }
  if (reader.end - reader.begin > UnitStream::kMostDocument) {
    failed.oversize = true;
    problems_.push_back(std::move(failed));
    return false;
  }
  const std::string_view text(reader.buffer);
  const auto place = place_of(text.substr(reader.begin, reader.end - reader.begin));
  reader.key = place.value_or(reader.key);
  return true;
}

std::optional<WorkUnit> CardMerge::next() {
  WorkUnit unit;
  while (!next_.empty() && unit.part.size() < UnitStream::kPart) {
    const std::size_t number = next_.top().second;
    next_.pop();
    Reader& reader = readers_[number];
    unit.part.append(reader.buffer, reader.begin, reader.end - reader.begin);
    unit.lines.push_back({reader.file, reader.number, unit.part.size()});
    if (advance(reader)) next_.emplace(reader.key, number);
  }
  if (!unit.lines.empty()) return unit;
  if (problems_.empty()) return std::nullopt;
  unit = std::move(problems_.back());
  problems_.pop_back();
  return unit;
}

}  // namespace pbs
