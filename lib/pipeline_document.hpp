// SPDX-License-Identifier: MIT
// One worker's part of a run: from the bytes of files to scorecards, findings and report parts.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/arena.hpp"
#include "insight/previous_year.hpp"
#include "pipeline.hpp"
#include "pipeline_inputs.hpp"
#include "recheck/portfolio_facts.hpp"
#include "report/audience.hpp"
#include "report/baseline.hpp"
#include "report/findings_format.hpp"
#include "report/format.hpp"
#include "report/portfolio.hpp"
#include "score/scorecard.hpp"
#include "validate/policy_set.hpp"

namespace pbs {

// What all workers share; nothing of it changes during the run.
struct BatchContext {
  const BatchOptions& options;
  const PolicySet& policies;
  const IndicatorLibrary& indicators;
  std::string policy_id;  // of the chosen policy
  const Register* reg = nullptr;
  const Baseline* baseline = nullptr;
  const Withholding* withholding = nullptr;  // of a public copy; none: all is written
  const PreviousYear* previous = nullptr;  // compared with each project
  bool reads_previous = false;  // this run only reads the year before: nothing is written
  std::vector<std::unique_ptr<ReportWriter>> writers = {};  // one an output, none for findings
  // One an output of pbs-validate; workers call `document` only.
  std::vector<std::unique_ptr<FindingsWriter>> findings_writers = {};
};

struct ResultCounts {
  std::size_t projects = 0;
  std::size_t files = 0;     // indicator files, policies and configurations checked
  std::size_t elsewhere = 0;  // left to other shards
  std::size_t skipped = 0;   // met in a walk, without our header
  std::size_t errors = 0, warnings = 0, infos = 0;
  std::size_t dropped = 0;     // findings beyond the limit of their documents
  std::size_t allowed = 0;     // findings that a comment allows
  std::size_t known = 0;       // findings that the baseline knows
  std::size_t unscored = 0;    // projects that fail for want of a total
  std::size_t secret = 0;      // projects that a public copy leaves out as a whole
  std::size_t below_gate = 0;  // projects under --fail-under
  std::size_t grade_gate = 0;  // projects at or below --fail-grade
  std::string lowest;          // id of the lowest total under the gate
  Decimal lowest_total;

  void add(const ResultCounts& other);
};

// What goes to one output: the items of a report, one behind the other, or text of findings.
struct OutputPart {
  std::string text;
  std::vector<std::size_t> ends;  // of the items
};

// What a worker made of a unit, to be written in input order.
struct UnitResult {
  std::vector<OutputPart> parts;   // one an output
  std::string findings;            // text of findings for standard error, empty for pbs-validate
  std::vector<UnreadableFile> unreadable;
  std::vector<PortfolioEntry> rows;
  std::vector<ProjectFacts> facts;
  // Of scorecards' files; a place in `facts` with DocumentPlaces::kOfCard holds its index here.
  std::vector<std::string> card_paths;
  std::vector<MergedShard> shards;
  std::vector<PreviousProject> previous;  // of a run that reads the year before
  std::vector<BaselineMatch> matches;
  std::vector<BaselineEntry> entries;  // for --write-baseline
  ResultCounts counts;
  ExitCode exit = ExitCode::clean;
};

UnreadableFile unreadable_file(const FileProblem& problem, Language language);

// Works through units; one object a thread.
class DocumentWorker {
 public:
  explicit DocumentWorker(const BatchContext& context) : context_(context) {}
  UnitResult work(WorkUnit unit);
  // The findings about all projects together; `source` stands for them where one is needed.
  UnitResult work(FindingLog& log, const SourceFile& source);

 private:
  void read_file(const InputFile& file);
  void cannot_read(const FileProblem& problem);
  void take_bytes(const InputFile& file, std::string bytes, std::size_t first_line,
                  std::size_t first_document);
  // `log` holds what is said of the file as a whole.
  void take_document(const InputFile& file, std::unique_ptr<SourceFile> own, FindingLog log);
  void take_scorecards(const InputFile& file, std::string_view lines, std::size_t first_line);
  void take_merged(const CardLine& at, std::string_view line);
  void take_card_line(const InputFile& file, std::string_view line, std::size_t number);
  void take_card(Scorecard& card);
  // `words`: what is wrong at this place of a file of scorecards.
  void complain(const InputFile& file, std::string_view rule, std::size_t line, std::size_t column,
                const std::string& words);
  // Whether a document is another shard's, which is counted.
  bool is_elsewhere(const InputFile& file, std::size_t document);
  void take_project(const InputFile& file, const SourceFile& source, FindingLog& log);
  void not_a_project(const InputFile& file, const SourceFile& source, FindingLog& log);
  void finish_card(const InputFile& file, const SourceFile& source, FindingLog& log,
                   const Policy* policy, Scorecard& card);
  void emit_card(Scorecard& card);
  void note_facts(const Scorecard& card);
  // Compares the findings with the baseline; before they are counted and written.
  void settle(FindingLog& log, std::string_view id, const SourceFile& source);
  void emit_findings(const FindingsDocument& document);
  void judge_gates(const Scorecard& card);
  void fail(ExitCode code) { result_.exit = graver(result_.exit, code); }

  const BatchContext& context_;
  Arena arena_{std::size_t{256} << 10U};  // more than most documents need
  std::string part_;  // one project's part of a report
  UnitResult result_;
};

}  // namespace pbs
