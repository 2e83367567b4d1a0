// SPDX-License-Identifier: MIT
#include "pipeline_results.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace pbs {

namespace {

std::string counted(std::size_t number, std::string_view what) {
  return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
}

// Whether an output lists the projects in its head: only then are their rows kept.
bool shows_projects(const BatchOptions& options) {
  return !options.findings_only &&
         std::any_of(options.outputs.begin(), options.outputs.end(), [](const OutputRequest& output) {
           return !find_format(output.format)->head_first;
         });
}

}  // namespace

ResultCollector::ResultCollector(const BatchOptions& options, BatchContext& context, Output& out,
                                 Output& err, std::size_t inputs)
    : options_(options),
      context_(context),
      out_(out),
      err_(err),
      portfolio_(shows_projects(options)),
      inputs_(inputs) {
  ReportOptions report;
  report.language = options.report_language;
  report.indicator = options.only_indicator;
  for (const OutputRequest& request : options.outputs) {
    Sink sink;
    if (!request.path.empty()) sink.file = std::make_unique<OutputFile>(request.path);
    if (!options.findings_only) {
      sink.format = find_format(request.format);
      report.color = options.color_out && request.path.empty();
      report.columns = options.columns;
      context.writers.push_back(sink.format->make(report));
      if (sink.format->head_first) {
        std::string head;
        context.writers.back()->head(Portfolio{}, head);
        output_of(sink).write(head);
      }
    }
    sinks_.push_back(std::move(sink));
  }
}

void ResultCollector::take(UnitResult result) {
  exit_ = graver(exit_, result.exit);
  counts_.add(result.counts);
  err_.write(result.unreadable);
  if (options_.findings_only) {
    output_of(sinks_.front()).write(result.findings);
  } else {
    err_.write(result.findings);
  }
  for (std::size_t i = 0; i < result.parts.size(); ++i) {
    Sink& sink = sinks_[i];
    if (sink.format->head_first) {
      output_of(sink).write(result.parts[i]);
    } else {
      sink.parts += result.parts[i];
    }
  }
  for (auto& [row, rules] : result.rows) portfolio_.add(std::move(row), rules);
  show_progress(false);
}

void ResultCollector::show_progress(bool last) {
  if (!options_.progress) return;
  const std::size_t done = counts_.projects + counts_.files + counts_.skipped;
  if (!last && done < shown_ + 500) return;
  shown_ = done;
  err_.write(fmt::format("\r{} / {}{}", done, std::max(done, inputs_), last ? "\r\x1b[K" : ""));
  if (auto* stream = dynamic_cast<OutputStream*>(&err_)) stream->flush();
}

ExitCode ResultCollector::finish(bool inputs_found) {
  show_progress(true);
  const bool nothing = counts_.projects == 0 && counts_.files == 0;
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
  const Portfolio portfolio = portfolio_.finish();
  for (std::size_t i = 0; i < sinks_.size(); ++i) {
    Sink& sink = sinks_[i];
    Output& output = output_of(sink);
    if (sink.format != nullptr) {
      const ReportWriter& writer = *context_.writers[i];
      std::string text;
      if (!sink.format->head_first) {
        writer.head(portfolio, text);
        output.write(text);
        output.write(sink.parts);
      }
      text.clear();
      writer.tail(portfolio, text);
      output.write(text);
    }
    output.finish();
  }
  write_summary();
  write_gates();
  return exit_;
}

void ResultCollector::write_summary() {
  if (counts_.errors + counts_.warnings == 0) return;
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
  err_.write(line + "\n");
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
