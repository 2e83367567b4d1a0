// SPDX-License-Identifier: MIT
// The part of a worker that reads scorecards (see pipeline_document.hpp).
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "pipeline_document.hpp"
#include "report/card_json.hpp"

namespace pbs {

void DocumentWorker::take_scorecards(const InputFile& file, std::string_view lines,
                                     std::size_t first_line) {
  if (!context_.options.accept_scorecards) {
    if (file.named) complain(file, "Y-17", first_line, 1, {});
    else ++result_.counts.skipped;
    return;
  }
  std::size_t number = first_line;
  for (const std::string_view line : split(lines, "\n")) take_card_line(file, line, number++);
}

void DocumentWorker::take_card_line(const InputFile& file, std::string_view line,
                                    std::size_t number) {
  if (trim(line).empty()) return;
  arena_.reset();
  Scorecard card;
  std::string words;
  std::size_t column = 0;
  std::optional<ShardOfRun> shard;
  switch (read_card(line, arena_, card, words, column, &shard)) {
    case JsonLine::portfolio:
      if (shard) result_.shards.push_back({*shard, file.path, number});
      return;
    case JsonLine::card:
      return take_card(card);
    case JsonLine::broken:
    case JsonLine::other:
      complain(file, "Y-01", number, column, words);
  }
}

void DocumentWorker::take_card(Scorecard& card) {
  const BatchOptions& options = context_.options;
  if (!options.only_project.empty() && card.id != options.only_project) return;
  for (const CardFinding& finding : card.findings) {
    if (finding.severity == Severity::error) ++result_.counts.errors;
    if (finding.severity == Severity::warning) ++result_.counts.warnings;
    if (finding.severity == Severity::info) ++result_.counts.infos;
    if (finding.severity >= options.fail_on && finding.severity != Severity::info) {
      fail(ExitCode::findings);
    }
  }
  if (card.status == CardStatus::no_total || card.status == CardStatus::not_scored) {
    fail(ExitCode::findings);
  }
  note_facts(card);  // before a public copy loses what it is compared by
  emit_card(card);
  judge_gates(card);
}

// The lines of one file are decoded as a whole (take_bytes), merged ones are UTF-8 or refused.
void DocumentWorker::take_merged(const CardLine& at, std::string_view line) {
  std::size_t bad = 0;
  if (is_valid_utf8(line, &bad)) return take_card_line(*at.file, line, at.number);
  complain(*at.file, "Y-01", at.number, bad + 1, "the line is not UTF-8");
}

void DocumentWorker::note_facts(const Scorecard& card) {
  ProjectFacts facts = card_facts(card);
  if (context_.reg != nullptr) {
    facts.register_row = registered_row(*context_.reg, card.id, card.year, card.name);
  }
  std::vector<std::string>& paths = result_.card_paths;
  if (paths.empty() || paths.back() != card.source.path) paths.emplace_back(card.source.path);
  facts.keys.place.input = DocumentPlaces::kOfCard | static_cast<std::uint32_t>(paths.size() - 1);
  result_.facts.push_back(facts);
}

}  // namespace pbs
