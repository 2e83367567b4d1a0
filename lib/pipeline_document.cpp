// SPDX-License-Identifier: MIT
#include "pipeline_document.hpp"

#include <utility>

#include "base/encoding.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "declaration/config.hpp"
#include "pipeline_project.hpp"
#include "recheck/rule.hpp"
#include "report/card_json.hpp"
#include "yaml/binder.hpp"
#include "yaml/file_findings.hpp"
#include "yaml/kind.hpp"

namespace pbs {

namespace {

const RuleInfo& rule(std::string_view id) { return *find_rule(id); }

// Stands for a place in a file whose text is not at hand.
SourceFile without_text(const InputFile& file, std::size_t line, std::size_t document) {
  static const auto kNothing = std::make_shared<const std::string>();
  return {file.path, kNothing, *kNothing, line, document};
}

constexpr Location kFirstByte{0, 0};

bool holds_scorecards(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || text[first] != '{') return false;
  const std::string_view head = text.substr(first, 64);
  return head.find("\"pbs\"") != std::string_view::npos &&
         (head.find("\"scorecard/") != std::string_view::npos ||
          head.find("\"portfolio/") != std::string_view::npos);
}

}  // namespace

void ResultCounts::add(const ResultCounts& other) {
  projects += other.projects;
  files += other.files;
  skipped += other.skipped;
  errors += other.errors;
  warnings += other.warnings;
  infos += other.infos;
  if (other.below_gate != 0 && (below_gate == 0 || other.lowest_total < lowest_total)) {
    lowest = other.lowest;
    lowest_total = other.lowest_total;
  }
  below_gate += other.below_gate;
  grade_gate += other.grade_gate;
}

UnitResult DocumentWorker::work(WorkUnit unit) {
  result_ = UnitResult{};
  result_.parts.resize(context_.writers.size());
  for (const InputFile& file : unit.files) read_file(file);
  if (!unit.part.empty() || (unit.files.empty() && !unit.problem && !unit.oversize)) {
    take_bytes(unit.part_of, std::move(unit.part), unit.first_line, unit.first_document);
  }
  if (unit.oversize) {
    const SourceFile source = without_text(unit.part_of, unit.first_line, unit.first_document);
    FindingLog log(&context_.options.levels);
    log.add(rule("Y-14"), {&source, kFirstByte})
        .with_number("limit", std::to_string(UnitStream::kMostDocument));
    not_a_project(unit.part_of, source, log);
  }
  if (unit.problem) {
    cannot_read(*unit.problem);
  }
  return std::move(result_);
}

void DocumentWorker::cannot_read(const FileProblem& problem) {
  result_.unreadable += problem_words(problem, context_.options.language);
  fail(ExitCode::missing);
}

void DocumentWorker::read_file(const InputFile& file) {
  std::string bytes;
  try {
    bytes = DiskFiles(UnitStream::kMostDocument).read(file.path);
  } catch (const FileProblem& problem) {
    cannot_read(problem);
    return;
  }
  take_bytes(file, std::move(bytes), 1, 1);
}

void DocumentWorker::take_bytes(const InputFile& file, std::string bytes, std::size_t first_line,
                                std::size_t first_document) {
  std::variant<Decoded, DecodeProblem> decoded = decode(std::move(bytes));
  if (const auto* problem = std::get_if<DecodeProblem>(&decoded)) {
    const SourceFile source = without_text(file, first_line, first_document);
    FindingLog log(&context_.options.levels);
    report_undecodable(*problem, source, log);
    not_a_project(file, source, log);
    return;
  }
  auto& text = std::get<Decoded>(decoded);
  if (holds_scorecards(text.text)) {
    take_scorecards(file, text.text, first_line);
    return;
  }
  const auto storage = std::make_shared<const std::string>(std::move(text.text));
  std::vector<std::unique_ptr<SourceFile>> documents = cut_documents(file.path, storage);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    std::unique_ptr<SourceFile> source = std::move(documents[i]);
    if (first_line != 1 || first_document != 1) {
      source = std::make_unique<SourceFile>(file.path, storage, source->text(),
                                            source->first_line() + first_line - 1,
                                            source->document() + first_document - 1);
    }
    FindingLog about_file(&context_.options.levels);
    if (i == 0 && first_document == 1) report_decoding(text, *source, about_file);
    take_document(file, std::move(source), std::move(about_file));
  }
}

void DocumentWorker::take_document(const InputFile& file, std::unique_ptr<SourceFile> own,
                                   FindingLog log) {
  static constexpr std::string_view kKinds[] = {"project/1", "indicators/1", "policy/1",
                                                "config/1"};
  const std::shared_ptr<const SourceFile> source(std::move(own));
  if (!file.named && !find_header(source->text()) && !is_blank_document(source->text())) {
    ++result_.counts.skipped;
    return;
  }
  const std::optional<Header> header = check_header(*source, kKinds, log);
  if (!header) {
    not_a_project(file, *source, log);
    return;
  }
  if (header->kind == "project") {
    take_project(file, *source, log);
    return;
  }
  if (header->kind == "indicators") {
    const Policy& policy = *context_.policies.choose(context_.policy_id, {}, {});
    context_.indicators.check(source, IndicatorLibrary::Rank::input, policy,
                              context_.options.reader, log);
  } else if (header->kind == "policy") {
    context_.policies.check(source, context_.options.reader, log);
  } else {
    arena_.reset();
    bind_document(*source, context_.options.reader, kConfigRecord,
                  &arena_.make<ConfigDeclaration>(), arena_, log);
  }
  ++result_.counts.files;
  log.sort_by_place();
  emit_findings(log, nullptr);
}

void DocumentWorker::take_project(const InputFile& file, const SourceFile& source,
                                  FindingLog& log) {
  const BatchOptions& options = context_.options;
  arena_.reset();
  const ProjectSettings settings{context_.policies, context_.indicators, context_.policy_id,
                                 options.as_of,     options.reader,      !options.findings_only};
  ProjectResult project = run_project(settings, source, arena_, log);
  if (!options.only_project.empty() && project.written->id.value != options.only_project) return;
  finish_card(file, source, log, project.policy, project.card);
}

void DocumentWorker::not_a_project(const InputFile& file, const SourceFile& source,
                                   FindingLog& log) {
  if (!context_.options.only_project.empty()) return;  // not the project asked for
  arena_.reset();
  Scorecard card;
  finish_card(file, source, log, nullptr, card);
}

void DocumentWorker::finish_card(const InputFile& file, const SourceFile& source, FindingLog& log,
                                 const Policy* policy, Scorecard& card) {
  if (!context_.options.findings_only) {
    card.source.input = file.number;
    card.source.path = source.path();
    card.source.document = source.document();
    card.source.line = source.first_line();
    card.source.sha256 = arena_.keep(sha256_hex(source.text()));
    for (const Finding& finding : log.findings()) {
      card.findings.append(arena_, card_finding(finding, source, arena_));
    }
    emit_card(card);
  } else {
    ++result_.counts.projects;
  }
  if (card.status == CardStatus::no_total || card.status == CardStatus::not_scored) {
    fail(ExitCode::findings);
  }
  judge_gates(card);
  emit_findings(log, policy);
}

void DocumentWorker::emit_card(const Scorecard& card) {
  ++result_.counts.projects;
  for (std::size_t i = 0; i < context_.writers.size(); ++i) {
    part_.clear();
    context_.writers[i]->item(card, part_);
    result_.parts[i] += part_;
  }
  std::map<std::string, std::size_t> rules;
  for (const CardFinding& finding : card.findings) ++rules[std::string(finding.rule)];
  result_.rows.emplace_back(portfolio_row(card), std::move(rules));
}

void DocumentWorker::emit_findings(const FindingLog& log, const Policy* policy) {
  const BatchOptions& options = context_.options;
  for (const Finding& finding : log.findings()) {
    switch (finding.severity) {
      case Severity::error: ++result_.counts.errors; break;
      case Severity::warning: ++result_.counts.warnings; break;
      case Severity::info: ++result_.counts.infos; break;
    }
    if (finding.severity >= options.fail_on && finding.severity != Severity::info) {
      fail(ExitCode::findings);
    }
  }
  if (log.empty()) return;
  const bool to_file = options.findings_only && !options.outputs.empty();
  if (options.findings_only && to_file && options.outputs.front().format == "ndjson") {
    write_findings_ndjson(log, policy, options.language, result_.findings);
    return;
  }
  FindingStyle style;
  style.language = options.language;
  style.color = options.findings_only ? options.color_out : options.color_err;
  style.info = options.info;
  style.columns = options.columns;
  write_findings_text(log, policy, style, result_.findings);
}

void DocumentWorker::judge_gates(const Scorecard& card) {
  if (!card.result) return;
  const BatchOptions& options = context_.options;
  if (options.fail_under && card.result->total < *options.fail_under) {
    ResultCounts one;
    one.below_gate = 1;
    one.lowest = card.id;
    one.lowest_total = card.result->total;
    result_.counts.add(one);
    fail(ExitCode::findings);
  }
  if (options.fail_grade && card.result->grade >= *options.fail_grade) {
    ++result_.counts.grade_gate;
    fail(ExitCode::findings);
  }
}

void DocumentWorker::take_scorecards(const InputFile& file, std::string_view lines,
                                     std::size_t first_line) {
  const auto complain = [&](std::string_view id, std::size_t line, std::size_t column,
                            const std::string& words) {
    const SourceFile source = without_text(file, line, 1);
    FindingLog log(&context_.options.levels);
    log.add(rule(id), {&source, kFirstByte})
        .with("words", words)
        .with("kind", "scorecard/1")
        .with_number("at", std::to_string(column));
    not_a_project(file, source, log);
  };
  if (!context_.options.accept_scorecards) {
    if (file.named) complain("Y-17", first_line, 1, {});
    else ++result_.counts.skipped;
    return;
  }
  std::size_t number = first_line;
  for (const std::string_view line : split(lines, "\n")) {
    arena_.reset();
    Scorecard card;
    std::string words;
    std::size_t column = 0;
    const JsonLine kind = trim(line).empty() ? JsonLine::portfolio
                                             : read_card(line, arena_, card, words, column);
    if (kind == JsonLine::broken || kind == JsonLine::other) {
      complain("Y-01", number, column, words);
    } else if (kind == JsonLine::card &&
               (context_.options.only_project.empty() || card.id == context_.options.only_project)) {
      for (const CardFinding& finding : card.findings) {
        if (finding.severity == Severity::error) ++result_.counts.errors;
        if (finding.severity == Severity::warning) ++result_.counts.warnings;
        if (finding.severity == Severity::info) ++result_.counts.infos;
        if (finding.severity >= context_.options.fail_on && finding.severity != Severity::info) {
          fail(ExitCode::findings);
        }
      }
      if (card.status == CardStatus::no_total || card.status == CardStatus::not_scored) {
        fail(ExitCode::findings);
      }
      emit_card(card);
      judge_gates(card);
    }
    ++number;
  }
}

}  // namespace pbs
