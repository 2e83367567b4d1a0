// SPDX-License-Identifier: MIT
// G-18: whether the parts of a run that are merged are all parts, each once.
#include <string>
#include <vector>

#include "catch.hpp"
#include "recheck/portfolio_shards.hpp"

using namespace pbs;

namespace {

struct Part {
  std::size_t number, of;
};

// "a.ndjson:7 of=3 missing=2", one line a finding; the second place behind an arrow.
std::string said(const std::vector<Part>& parts) {
  std::vector<MergedShard> shards;
  for (const Part& part : parts) {
    const std::string path(1, static_cast<char>('a' + shards.size()));
    shards.push_back({{part.number, part.of}, path + ".ndjson", 7 + shards.size()});
  }
  PortfolioResult result;
  report_shards(shards, result);
  const auto place = [](const Place& at) {
    return at.source->path() + ":" + std::to_string(at.source->first_line());
  };
  std::string text;
  for (const Finding& finding : result.log.findings()) {
    CHECK(finding.rule->id == "G-18");
    CHECK(finding.severity == Severity::error);
    text += place(finding.place);
    if (finding.second.source != nullptr) text += " -> " + place(finding.second);
    for (const FindingValue& value : finding.values) {
      text += " " + std::string(value.name) + "=" + value.text;
    }
    text += "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("all parts of a run, each once and in any order, are one run", "[shards]") {
  CHECK(said({}).empty());
  CHECK(said({{1, 1}}).empty());
  CHECK(said({{3, 3}, {1, 3}, {2, 3}}).empty());
}

TEST_CASE("missing parts are named, neighbours together", "[shards]") {
  CHECK(said({{1, 3}, {3, 3}}) == "a.ndjson:7 of=3 missing=2\n");
  CHECK(said({{2, 9}, {6, 9}}) == "a.ndjson:7 of=9 missing=1, 3-5, 7-9\n");
  CHECK(said({{1, 2}}) == "a.ndjson:7 of=2 missing=2\n");
}

TEST_CASE("a number of parts that no run has is not counted out", "[shards]") {
  CHECK(said({{1, 18446744073709551614U}}) ==
        "a.ndjson:7 of=18446744073709551614 missing=2-18446744073709551614\n");
  std::vector<Part> odd;
  for (std::size_t i = 0; i < 25; ++i) odd.push_back({2 * i + 1, 50});
  CHECK(said(odd).find("38, 40, …\n") != std::string::npos);
}

TEST_CASE("a part that is there twice is found at its second place", "[shards]") {
  CHECK(said({{1, 2}, {2, 2}, {1, 2}}) == "c.ndjson:9 -> a.ndjson:7 of=2 twice=1\n");
  CHECK(said({{1, 3}, {1, 3}}) ==
        "b.ndjson:8 -> a.ndjson:7 of=3 twice=1\na.ndjson:7 of=3 missing=2-3\n");
}

TEST_CASE("parts of two runs are told apart, and nothing else is said of them", "[shards]") {
  CHECK(said({{1, 3}, {2, 4}, {4, 4}}) == "b.ndjson:8 -> a.ndjson:7 of=4 other=3\n");
}
