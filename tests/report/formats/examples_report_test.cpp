// SPDX-License-Identifier: MIT
// The reports over the year of examples.
#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/fraction.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "catch.hpp"
#include "report/findings_output.hpp"
#include "report/format.hpp"
#include "report/formats/html_page.hpp"
#include "report/formats/view/card_view.hpp"
#include "support/project_run.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

// 25 KB; English pages mark every Chinese text as such, which takes up to 2 KB more.
constexpr std::size_t kMostBytesOfAProject = 25 * 1024;
constexpr std::size_t kMostBytesInEnglish = 27 * 1024;

// With its findings in its card.
std::unique_ptr<ProjectRun> whole_run(const std::string& path, std::string text,
                                      std::size_t input) {
  std::unique_ptr<ProjectRun> run = run_project(path, std::move(text));
  run->card.source = {input, run->source->path(), 1, 1, {}};
  for (const Finding& finding : run->log.findings()) {
    run->card.findings.append(run->arena, card_finding(finding, *run->source, run->arena));
  }
  return run;
}

std::vector<std::unique_ptr<ProjectRun>> examples() {
  std::vector<std::unique_ptr<ProjectRun>> runs;
  for (const std::string& path : files_below("examples/2024", ".yaml")) {
    runs.push_back(whole_run(path, read_file(path), runs.size() + 1));
  }
  return runs;
}

// The keys of a declaration with their text, in order.
std::vector<std::pair<std::string, std::string>> parts_of(const std::string& text) {
  std::vector<std::pair<std::string, std::string>> parts;
  for (const std::string_view line : split(text, "\n")) {
    const bool starts = !line.empty() && line.front() != ' ' && line.front() != '#';
    if (starts) parts.emplace_back(std::string(line.substr(0, line.find(':'))), "");
    if (!parts.empty()) parts.back().second += std::string(line) + "\n";
  }
  return parts;
}

// An example with the stages it lacks, as they stand in the greatest of them; empty: cannot be.
std::string completed(const std::string& text) {
  static const std::vector<std::pair<std::string, std::string>> kFull =
      parts_of(read_file("examples/2024/elder-care.yaml"));
  const auto own = parts_of(text);
  const auto has = [&](const std::string& key) {
    return std::any_of(own.begin(), own.end(), [&](const auto& part) { return part.first == key; });
  };
  if (!has("id")) return {};  // its keys are Chinese: theirs would come twice
  std::string whole = text;
  for (const auto& [key, part] : kFull) {
    const bool stage = key == "ex_ante" || key == "target_review" || key == "target_approval" ||
                       key == "evaluations" || key == "rectification" || key == "publication";
    if (stage && !has(key)) whole += part;
  }
  return whole;
}

std::size_t bytes_of(const Scorecard& card, Language language) {
  ReportOptions options;
  options.language = language;
  std::string page;
  find_format("html")->make(options)->item(card, page);
  return page.size();
}

}  // namespace

TEST_CASE("no project takes more than 25 KB of the HTML report, with all its stages") {
  const auto check = [](const ProjectRun& run) {
    INFO(run.source->path());
    CHECK(bytes_of(run.card, Language::zh) <= kMostBytesOfAProject);
    CHECK(bytes_of(run.card, Language::en) <= kMostBytesInEnglish);
  };
  for (const auto& run : examples()) {
    check(*run);
    const std::string full = completed(read_file(run->source->path()));
    if (full.empty()) continue;
    const auto all_stages = whole_run(run->source->path(), full, 1);
    INFO(all_stages->ids().size());
    CHECK(all_stages->card.ex_ante);
    CHECK(all_stages->card.target_review);
    CHECK(all_stages->card.target_approval);
    CHECK_FALSE(all_stages->card.monitoring.empty());
    CHECK_FALSE(all_stages->card.evaluations.empty());
    CHECK_FALSE(all_stages->card.publication.empty());
    check(*all_stages);
  }
}

TEST_CASE("the rows of every example add up to its total, or a line says why not") {
  for (const auto& run : examples()) {
    REQUIRE(run->card.self_evaluation);
    const SelfEvaluationScore& score = *run->card.self_evaluation;
    if (!score.total) continue;
    INFO(run->source->path());
    CHECK(Fraction(*score_sums(score).points) + Fraction(score.rounding) ==
          Fraction(score.total->total));
  }
}

TEST_CASE("the portfolio of the examples is written whole in every format for people") {
  const auto runs = examples();
  PortfolioBuilder builder;
  for (const auto& run : runs) builder.add(run->card);
  const Portfolio portfolio = builder.finish();
  for (const std::string_view name : {"html", "md", "terminal"}) {
    const std::unique_ptr<ReportWriter> writer = find_format(name)->make({});
    std::string out;
    writer->head(portfolio, out);
    for (const auto& run : runs) writer->item(run->card, out);
    writer->tail(portfolio, out);
    INFO(name);
    for (const auto& run : runs) {
      CHECK(out.find(run->card.id) != std::string::npos);
      if (run->card.result)
        CHECK(out.find(run->card.result->total.to_string()) != std::string::npos);
    }
    if (name == "html") read_html(out);
    if (name != "terminal") continue;
    for (const std::string_view line : split(out, "\n")) CHECK(display_width(line) <= 80);
  }
}
