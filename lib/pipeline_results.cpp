// SPDX-License-Identifier: MIT
#include "pipeline_results.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/append_file.hpp"
#include "pipeline_missing.hpp"
#include "base/output_file.hpp"

namespace pbs {

namespace {

std::string counted(std::size_t number, std::string_view what) {
  return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
}

// Whether an output needs all projects before it is written: only then are their rows kept.
bool shows_projects(const BatchOptions& options) {
  return !options.findings_only &&
         std::any_of(options.outputs.begin(), options.outputs.end(), [](const OutputRequest& output) {
           return !find_format(output.format)->head_first;
         });
}

}  // namespace

ResultCollector::ResultCollector(const BatchOptions& options, BatchContext& context, Output& out,
                                 Output& err, const ExpandedInputs& inputs)
    : options_(options),
      context_(context),
      out_(out),
      err_(err),
      portfolio_({shows_projects(options), options.sample, context.previous,
                  options.only_project.empty()}),
      check_(context.reg),
      inputs_(inputs.files),
      places_(inputs.files) {
  if (context.reg != nullptr) registered_.resize(context.reg->rows().size());
  if (context.baseline != nullptr) tally_ = std::make_unique<BaselineTally>(*context.baseline);
  for (const FileProblem& problem : inputs.problems) {
    unreadable_.push_back(unreadable_file(problem, options.language));
  }
  for (const OutputRequest& request : options.outputs) {
    Sink sink;
    sink.target = std::make_unique<ReportTarget>(request.path, out_);
    if (options.findings_only) {
      open_findings(request);
    } else {
      open_report(request, sink);
    }
    sinks_.push_back(std::move(sink));
  }
}

void ResultCollector::open_report(const OutputRequest& request, Sink& sink) {
  ReportOptions report;
  report.policies = &context_.policies;
  report.language = options_.report_language;
  report.indicator = options_.only_indicator;
  report.color = options_.color_out && request.path.empty();
  report.columns = options_.columns;
  report.csv_bom = options_.csv_bom;
  report.letter = options_.letter;
  if (options_.as_of) report.as_of = options_.as_of->to_string();
  report.in_folder = sink.target->is_folder();
  report.detail = !options_.only_project.empty();
  if (context_.withholding != nullptr) report.withheld = context_.withholding->paths();
  sink.format = find_format(request.format);
  context_.writers.push_back(sink.format->make(report));
  if (sink.format->head_first) {
    std::string head;
    context_.writers.back()->head(Portfolio{}, head);
    sink.target->main().write(head);
  } else {
    sink.items = std::make_unique<Spool>(sink.target->folder());
  }
}

void ResultCollector::open_findings(const OutputRequest& request) {
  FindingsOptions findings;
  findings.style = {options_.language, options_.color_out && request.path.empty(), options_.info,
                    options_.columns};
  findings.fail_on = options_.fail_on;
  findings.version = options_.version;
  context_.findings_writers.push_back(find_findings_format(request.format)->make(findings));
}

void ResultCollector::take(UnitResult result) {
  exit_ = graver(exit_, result.exit);
  counts_.add(result.counts);
  for (UnreadableFile& file : result.unreadable) {
    err_.write(file.words + "\n");
    unreadable_.push_back(std::move(file));
  }
  err_.write(result.findings);
  if (options_.findings_only) take_findings(result);
  for (std::size_t i = 0; i < context_.writers.size(); ++i) {
    part_found_ = part_found_ || !result.parts[i].text.empty();
    take_items(result.parts[i], sinks_[i]);
  }
  for (PortfolioEntry& entry : result.rows) {
    latest_year_ = std::max(latest_year_, entry.row.year);
    portfolio_.add(std::move(entry));
  }
  for (ProjectFacts& facts : result.facts) {
    std::uint32_t& input = facts.keys.place.input;
    constexpr std::uint32_t kOfCard = DocumentPlaces::kOfCard;
    if ((input & kOfCard) != 0) input = places_.note(result.card_paths[input & ~kOfCard]);
    check_.add(facts);
    if (facts.register_row) registered_[*facts.register_row] = true;
  }
  for (MergedShard& shard : result.shards) check_.add(std::move(shard));
  for (BaselineMatch& match : result.matches) tally_->add(std::move(match));
  baseline_.add(std::move(result.entries));
  show_progress(false);
}

void ResultCollector::take_items(const OutputPart& part, Sink& sink) {
  if (sink.items == nullptr) {
    sink.target->main().write(part.text);
    return;
  }
  std::size_t begin = 0;
  for (const std::size_t end : part.ends) {
    sink.items->append(std::string_view(part.text).substr(begin, end - begin));
    begin = end;
  }
}

// The head waits for the first part: a run that finds nothing of ours writes nothing.
void ResultCollector::take_findings(const UnitResult& result) {
  for (std::size_t i = 0; i < sinks_.size(); ++i) {
    if (result.parts[i].text.empty()) continue;
    std::string text;
    if (!std::exchange(sinks_[i].begun, true)) context_.findings_writers[i]->head(text);
    context_.findings_writers[i]->take(result.parts[i].text, text);
    sinks_[i].target->main().write(text);
  }
}

void ResultCollector::show_progress(bool last) {
  if (!options_.progress) return;
  const std::size_t done = counts_.projects + counts_.files + counts_.skipped;
  if (!last && done < shown_ + 500) return;
  shown_ = done;
  err_.write(fmt::format("\r{} / {}{}", done, std::max(done, inputs_.size()), last ? "\r\x1b[K" : ""));
  if (auto* stream = dynamic_cast<OutputStream*>(&err_)) stream->flush();
}

ExitCode ResultCollector::finish(bool inputs_found) {
  show_progress(true);
  const bool nothing = counts_.projects == 0 && counts_.files == 0 && counts_.elsewhere == 0;
  if (nothing && !options_.only_project.empty()) {
    err_.write(fmt::format(fmt::runtime(options_.language == Language::zh
                                            ? "输入中没有编号为 {} 的项目。\n"
                                            : "no project has the id {}\n"),
                           options_.only_project));
    return graver(exit_, ExitCode::usage);
  }
  if (nothing && exit_ == ExitCode::clean && inputs_found) {
    err_.write(options_.language == Language::zh
                   ? fmt::format("没有找到本程序的文件（跳过 {} 个没有 pbs: 文件头的文件）。\n",
                                 counts_.skipped)
                   : fmt::format("nothing of ours was found ({} without a pbs: header skipped)\n",
                                 counted(counts_.skipped, "file")));
    return ExitCode::usage;
  }
  if (!options_.only_indicator.empty() && !part_found_) {
    err_.write(fmt::format(fmt::runtime(options_.language == Language::zh
                                            ? "项目 {} 没有 {}。\n"
                                            : "the project {} has nothing called {}\n"),
                           options_.only_project, options_.only_indicator));
    return graver(exit_, ExitCode::usage);
  }
  HandedIn handed_in = check_portfolio();
  Portfolio portfolio = portfolio_.finish();
  if (!options_.for_public) portfolio.handed_in = std::move(handed_in);
  portfolio.left_out = counts_.secret;
  if (options_.shards > 1) portfolio.shard = {options_.shard, options_.shards};
  const FindingsTotals totals{counts_.projects + counts_.files, counts_.dropped,
                              std::move(unreadable_)};
  for (std::size_t i = 0; i < sinks_.size(); ++i) {
    if (options_.findings_only) {
      finish_findings(i, totals);
    } else {
      finish_report(i, portfolio);
    }
    sinks_[i].target->finish();
  }
  write_baseline();
  write_summary();
  write_gates();
  return exit_;
}

void ResultCollector::add_missing() {
  for (std::size_t i = 0; i < registered_.size(); ++i) {
    const RegisterRow& row = context_.reg->rows()[i];
    if (!registered_[i]) portfolio_.add(missing_facts(row, latest_year_, context_));
  }
}

HandedIn ResultCollector::check_portfolio() {
  if (!options_.only_project.empty() || options_.shards > 1) return {};
  if (!options_.findings_only && !options_.for_public) add_missing();
  const DocumentAccess access{
      [this](const DocumentPlace& place) { return places_.open(place); },
      [this](std::uint32_t input) { return places_.path(input); }};
  PortfolioResult result = check_.finish(access, &options_.levels);
  if (!result.log.empty() || context_.reg != nullptr) {
    const SourceFile& source = context_.reg != nullptr
                                   ? *context_.reg->source()
                                   : *result.log.findings().front().place.source;
    take(DocumentWorker(context_).work(result.log, source));
  }
  return std::move(result.handed_in);
}

void ResultCollector::write_baseline() {
  if (options_.write_baseline.empty()) return;
  OutputFile file(options_.write_baseline);
  file.write(baseline_.text());
  file.commit();
}

void ResultCollector::finish_report(std::size_t i, const Portfolio& portfolio) {
  Sink& sink = sinks_[i];
  const ReportWriter& writer = *context_.writers[i];
  if (sink.items != nullptr) {
    writer.finish(portfolio, *sink.items, *sink.target);
    sink.items.reset();
    return;
  }
  std::string text;
  writer.tail(portfolio, text);
  sink.target->main().write(text);
}

void ResultCollector::finish_findings(std::size_t i, const FindingsTotals& totals) {
  FindingsWriter& writer = *context_.findings_writers[i];
  std::string text;
  if (!sinks_[i].begun) writer.head(text);
  writer.tail(totals, text);
  sinks_[i].target->main().write(text);
  if (options_.job_summary.empty()) return;
  const std::string page = writer.job_summary(totals);
  if (!page.empty()) append_to_file(options_.job_summary, page);
}

// What was set apart, so that nothing disappears silently.
std::string ResultCollector::set_apart() const {
  const bool zh = options_.language == Language::zh;
  std::string words;
  // The rule that says why may be off or allowed; the exit code tells all the same.
  if (counts_.unscored != 0 && counts_.errors == 0) {
    words += zh ? fmt::format("，{} 个项目没有总分", counts_.unscored)
                : fmt::format(", {} without a total", counts_.unscored);
  }
  if (counts_.allowed != 0) {
    words += zh ? fmt::format("，注释允许 {}", counts_.allowed)
                : fmt::format(", {} allowed by comments", counts_.allowed);
  }
  if (tally_ == nullptr) return words;
  const BaselineOutcome outcome = tally_->outcome();
  words += zh ? fmt::format("，基线已知 {}、已消除 {}", counts_.known, outcome.mended)
              : fmt::format(", {} known from the baseline, {} mended", counts_.known,
                            outcome.mended);
  return words;
}

void ResultCollector::write_summary() {
  const std::string apart = set_apart();
  if (counts_.errors + counts_.warnings == 0 && apart.empty()) return;
  const bool zh = options_.language == Language::zh;
  std::string line =
      zh ? fmt::format("{} 个项目：{} 个错误，{} 个警告", counts_.projects, counts_.errors, counts_.warnings)
         : fmt::format("{}: {}, {}", counted(counts_.projects, "project"),
                       counted(counts_.errors, "error"), counted(counts_.warnings, "warning"));
  if (counts_.infos != 0 && !options_.info) {
    line += zh ? fmt::format("，{} 条提示（--info 显示）", counts_.infos)
               : fmt::format(", {} (shown with --info)", counted(counts_.infos, "note"));
  }
  if (counts_.skipped != 0) {
    line += zh ? fmt::format("，跳过 {} 个文件", counts_.skipped)
               : fmt::format(", {} skipped", counted(counts_.skipped, "file"));
  }
  err_.write(line + apart + "\n");
}

void ResultCollector::write_gates() {
  const bool zh = options_.language == Language::zh;
  if (counts_.below_gate != 0) {
    const std::string missing = (*options_.fail_under - counts_.lowest_total).to_string();
    err_.write(zh ? fmt::format("--fail-under {}：{} 个项目低于此分，最低 {} 得 {}，差 {}\n",
                                options_.fail_under->to_string(), counts_.below_gate, counts_.lowest,
                                counts_.lowest_total.to_string(), missing)
                  : fmt::format("--fail-under {}: {} projects are below, the lowest, {}, has {}, "
                                "short by {}\n",
                                options_.fail_under->to_string(), counts_.below_gate, counts_.lowest,
                                counts_.lowest_total.to_string(), missing));
  }
  if (counts_.grade_gate != 0) {
    const std::string grade(grade_name(*options_.fail_grade));
    err_.write(zh ? fmt::format("--fail-grade {}：{} 个项目为{}或更差\n", grade, counts_.grade_gate, grade)
                  : fmt::format("--fail-grade {}: {} projects are graded {} or worse\n", grade,
                                counts_.grade_gate, grade));
  }
}

}  // namespace pbs
