// SPDX-License-Identifier: MIT
// The reports over the year of examples.
#include <memory>
#include <string>
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

constexpr std::size_t kMostBytesOfAProject = 25 * 1024;
// With all stages, several experts and two periods of monitoring.
constexpr std::size_t kMostBytesOfTheGreatest = 34 * 1024;

std::vector<std::unique_ptr<ProjectRun>> examples() {
  std::vector<std::unique_ptr<ProjectRun>> runs;
  for (const std::string& path : files_below("examples/2024", ".yaml")) {
    runs.push_back(run_project(path, read_file(path)));
    ProjectRun& run = *runs.back();
    run.card.source = {runs.size(), run.source->path(), 1, 1, {}};
    for (const Finding& finding : run.log.findings()) {
      run.card.findings.append(run.arena, card_finding(finding, *run.source, run.arena));
    }
  }
  return runs;
}

}  // namespace

TEST_CASE("the projects of the examples take at most 25 KB each of the HTML report, on average") {
  const std::unique_ptr<ReportWriter> writer = find_format("html")->make({});
  std::string pages;
  const auto runs = examples();
  for (const auto& run : runs) {
    const std::size_t before = pages.size();
    writer->item(run->card, pages);
    INFO(run->source->path());
    CHECK(pages.size() - before <= kMostBytesOfTheGreatest);
  }
  CHECK(pages.size() <= kMostBytesOfAProject * runs.size());
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
