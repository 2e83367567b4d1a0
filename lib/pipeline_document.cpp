// SPDX-License-Identifier: MIT
#include "pipeline_document.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/encoding.hpp"
#include "base/sha256.hpp"
#include "base/stable_hash.hpp"
#include "base/text.hpp"
#include "declaration/config.hpp"
#include "insight/risk.hpp"
#include "pipeline_merge.hpp"
#include "pipeline_project.hpp"
#include "recheck/form_checks.hpp"
#include "recheck/rule.hpp"
#include "recheck/suppression.hpp"
#include "validate/policy_trees.hpp"
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

bool explains(const BatchOptions& options) {
  return std::ranges::any_of(options.outputs, [](const OutputRequest& output) {
    return output.format == "explain";
  });
}

}  // namespace

void ResultCounts::add(const ResultCounts& other) {
  projects += other.projects;
  files += other.files;
  elsewhere += other.elsewhere;
  skipped += other.skipped;
  errors += other.errors;
  warnings += other.warnings;
  infos += other.infos;
  dropped += other.dropped;
  allowed += other.allowed;
  known += other.known;
  unscored += other.unscored;
  secret += other.secret;
  if (other.below_gate != 0 && (below_gate == 0 || other.lowest_total < lowest_total)) {
    lowest = other.lowest;
    lowest_total = other.lowest_total;
  }
  below_gate += other.below_gate;
  grade_gate += other.grade_gate;
}

UnreadableFile unreadable_file(const FileProblem& problem, Language language) {
  return {problem.path, std::string(trim(problem_words(problem, language)))};
}

UnitResult DocumentWorker::work(WorkUnit unit) {
  result_ = UnitResult{};
  result_.parts.resize(context_.options.outputs.size());
  for (const InputFile& file : unit.files) read_file(file);
  std::size_t begin = 0;
  for (const CardLine& line : unit.lines) {
    take_merged(line, std::string_view(unit.part).substr(begin, line.end - begin));
    begin = line.end;
  }
  if (!unit.lines.empty()) return std::move(result_);
  if (!unit.part.empty() || (unit.files.empty() && !unit.problem && !unit.oversize)) {
    take_bytes(unit.part_of, std::move(unit.part), unit.first_line, unit.first_document);
  }
  if (unit.oversize && !is_elsewhere(unit.part_of, unit.first_document)) {
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

UnitResult DocumentWorker::work(FindingLog& log, const SourceFile& source) {
  result_ = UnitResult{};
  result_.parts.resize(context_.options.outputs.size());
  settle(log, {}, source);
  emit_findings({.log = log, .source = source});
  return std::move(result_);
}

void DocumentWorker::cannot_read(const FileProblem& problem) {
  result_.unreadable.push_back(unreadable_file(problem, context_.options.language));
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
    if (is_elsewhere(file, first_document)) return;
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
    if (is_elsewhere(file, source->document())) continue;
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
    check_policy_trees(*source, context_.options.reader, context_.policies, context_.indicators,
                       log);
  } else {
    arena_.reset();
    bind_document(*source, context_.options.reader, kConfigRecord,
                  &arena_.make<ConfigDeclaration>(), arena_, log);
  }
  ++result_.counts.files;
  apply_suppressions(*source, context_.options.reader, context_.options.as_of, log);
  log.sort_by_place();
  settle(log, {}, *source);
  emit_findings({.log = log, .source = *source});
}

void DocumentWorker::take_project(const InputFile& file, const SourceFile& source,
                                  FindingLog& log) {
  const BatchOptions& options = context_.options;
  arena_.reset();
  const ProjectSettings settings{context_.policies, context_.indicators, context_.policy_id,
                                 options.as_of,     options.reader,      !options.findings_only,
                                 options.stage,     context_.reg,        explains(options)};
  ProjectResult project = run_project(settings, source, arena_, log, file.number);
  if (!options.only_project.empty() && project.written->id.value != options.only_project) return;
  result_.facts.push_back(project.facts);
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
  settle(log, card.id, source);
  if (!context_.options.findings_only) {
    card.source.input = file.number;
    card.source.path = source.path();
    card.source.document = source.document();
    card.source.line = source.first_line();
    card.source.sha256 = arena_.keep(sha256_hex(source.text()));
    if (context_.options.as_of) card.as_of = arena_.keep(context_.options.as_of->to_string());
    for (const Finding& finding : log.findings()) {
      card.findings.append(arena_, card_finding(finding, source, arena_));
    }
    count_form_findings(context_.options.levels, arena_, card);
    if (policy != nullptr) assess_risk(*policy, arena_, card);
    emit_card(card);
  } else {
    ++result_.counts.projects;
  }
  const bool unscored =
      card.status == CardStatus::no_total || card.status == CardStatus::not_scored;
  // What a baseline knows, or is told, is no reason to fail.
  const bool known = context_.baseline != nullptr || !context_.options.write_baseline.empty();
  if (unscored && !(known && log.worst() != Severity::error)) {
    ++result_.counts.unscored;
    fail(ExitCode::findings);
  }
  judge_gates(card);
  emit_findings({.log = log,
                 .source = source,
                 .policy = policy,
                 .id = card.id,
                 .name = card.name,
                 .unscored = unscored});
}

// What is withheld is gone before any writer sees the card.
void DocumentWorker::emit_card(Scorecard& card) {
  ++result_.counts.projects;
  if (context_.withholding != nullptr && !context_.withholding->apply(card, arena_)) {
    ++result_.counts.secret;
    return;
  }
  if (context_.reads_previous) {
    result_.previous.push_back(previous_project(card));
    return;
  }
  if (context_.previous != nullptr) compare_with(*context_.previous, arena_, card);
  for (std::size_t i = 0; i < context_.writers.size(); ++i) {
    part_.clear();
    context_.writers[i]->item(card, part_);
    result_.parts[i].text += part_;
    result_.parts[i].ends.push_back(result_.parts[i].text.size());
  }
  result_.rows.push_back(portfolio_entry(card));
}

void DocumentWorker::settle(FindingLog& log, std::string_view id, const SourceFile& source) {
  std::string path;
  if (id.empty()) {
    path = source.path();
    if (source.document() > 1) path += "#" + std::to_string(source.document());
    id = path;
  }
  if (!context_.options.write_baseline.empty()) {
    std::vector<BaselineEntry> entries = baseline_entries(log, id);
    std::move(entries.begin(), entries.end(), std::back_inserter(result_.entries));
  }
  if (context_.baseline != nullptr) {
    result_.matches.push_back(split_known(log, id, *context_.baseline));
  }
  for (const SuppressedFinding& finding : log.suppressed()) {
    const bool by_comment = finding.by.kind == Suppression::Kind::comment;
    ++(by_comment ? result_.counts.allowed : result_.counts.known);
  }
}

void DocumentWorker::emit_findings(const FindingsDocument& document) {
  const BatchOptions& options = context_.options;
  const FindingLog& log = document.log;
  for (const Finding& finding : log.findings()) {
    switch (finding.severity) {
      case Severity::error: ++result_.counts.errors; break;
      case Severity::warning: ++result_.counts.warnings; break;
      case Severity::info: ++result_.counts.infos; break;
    }
    // A run that writes a baseline takes what it finds for known.
    const bool counts = finding.severity != Severity::info && options.write_baseline.empty();
    if (counts && finding.severity >= options.fail_on) fail(ExitCode::findings);
  }
  result_.counts.dropped += log.dropped();
  if (context_.reads_previous) return;
  for (std::size_t i = 0; i < context_.findings_writers.size(); ++i) {
    context_.findings_writers[i]->document(document, result_.parts[i].text);
  }
  if (options.findings_only) return;
  const FindingStyle style{options.language, options.color_err, options.info, options.columns};
  write_findings_text(log, document.policy, style, result_.findings);
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

bool DocumentWorker::is_elsewhere(const InputFile& file, std::size_t document) {
  const BatchOptions& options = context_.options;
  if (options.shards <= 1) return false;
  const std::uint64_t hash = stable_hash(file.path + '#' + std::to_string(document));
  if (hash % options.shards == options.shard - 1) return false;
  ++result_.counts.elsewhere;
  return true;
}

void DocumentWorker::complain(const InputFile& file, std::string_view id, std::size_t line,
                              std::size_t column, const std::string& words) {
  const SourceFile source = without_text(file, line, 1);
  FindingLog log(&context_.options.levels);
  log.add(rule(id), {&source, kFirstByte})
      .with("words", words)
      .with("kind", "scorecard/1")
      .with_number("at", std::to_string(column));
  not_a_project(file, source, log);
}

}  // namespace pbs
