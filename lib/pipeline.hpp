// SPDX-License-Identifier: MIT
// The whole run of a program: inputs in, findings, scorecards or a report out. Read pipeline.cpp first.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/output.hpp"
#include "model/project.hpp"
#include "report/findings_output.hpp"
#include "source/finding.hpp"
#include "yaml/reader.hpp"

namespace pbs {

// What the exit code says (design, section 2); of several the highest of 3 > 2 > 4 > 1 counts.
enum class ExitCode { clean = 0, findings = 1, usage = 2, internal = 3, missing = 4 };
ExitCode graver(ExitCode a, ExitCode b);

// One output: a report format, or one of findings; an empty path is standard output.
struct OutputRequest {
  std::string format;
  std::string path;
};

struct BatchOptions {
  std::vector<std::string> inputs;      // files, folders, @lists, - (standard input)
  std::string stdin_filename = "stdin.yaml";
  std::string policy = "jixi-2024";     // id of a policy, or path of a policy file
  std::vector<std::string> indicators;  // files or folders
  std::optional<Date> as_of;
  std::optional<ProjectStage> stage;    // what must be filled in by then; nothing: from the content
  std::string register_path;            // the year's list of projects; empty: none
  std::string baseline;                 // findings known before; empty: none
  std::string write_baseline;           // where to keep this run's findings; empty: nowhere
  Language language = Language::zh;     // of messages
  Language report_language = Language::zh;
  bool color_out = false;
  bool color_err = false;
  bool progress = false;
  bool info = false;
  int columns = 80;
  std::size_t jobs = 1;
  YamlReader reader = YamlReader::libyaml;
  RuleLevels levels;
  Severity fail_on = Severity::error;
  std::optional<Decimal> fail_under;
  std::optional<Grade> fail_grade;
  std::size_t sample = 0;               // projects to re-check (--sample); 0: none are drawn
  std::vector<std::string> compare;     // the year before (--compare): files, folders; empty: none
  // Only the project with this id is written (--project); empty: all.
  std::string only_project;
  std::string only_indicator;           // with format explain: only this row
  // pbs-validate: findings are the result. Otherwise they go to standard error.
  bool findings_only = false;
  // Only the documents of this shard are scored (--shard I/N, I from 1); portfolio rules wait for
  // the merge. Which shard a document belongs to depends on its path, as shown, and its number.
  std::size_t shard = 1;
  std::size_t shards = 1;
  // pbs-report reads scorecards too.
  bool accept_scorecards = false;
  bool for_public = false;  // --audience public
  bool csv_bom = true;      // csv begins with a byte order mark
  std::string letter;       // with format letter: its kind
  std::vector<OutputRequest> outputs;
  std::string version;      // of the program, for formats that name it
  std::string job_summary;  // the page of the run is appended to this file; empty: there is none
};

// Runs the batch. `out` is standard output, `err` standard error; files are opened by the run itself.
// Throws OutputProblem when something could not be written; everything else is told by the exit code
// and by messages on `err`.
ExitCode run_batch(const BatchOptions& options, Output& out, Output& err);

}  // namespace pbs
