// SPDX-License-Identifier: MIT
#include "report/baseline.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <variant>

#include "catch.hpp"
#include "report/fingerprint.hpp"

namespace pbs {
namespace {

constexpr RuleInfo kError{
    .id = "R-04", .summary = {"错", "wrong"}, .detail = {}, .fix = {}, .cite = {}};
constexpr RuleInfo kWarning{.id = "R-11",
                            .severity = Severity::warning,
                            .summary = {"慢", "slow"},
                            .detail = {},
                            .fix = {},
                            .cite = {}};
constexpr RuleInfo kNote{.id = "F-29",
                         .severity = Severity::info,
                         .summary = {"注", "note"},
                         .detail = {},
                         .fix = {},
                         .cite = {}};

const SourceFile& source() {
  static const SourceFile file("p.yaml",
                               "pbs: project/1\nindicators: [{id: a, claimed: 8, weight: 9}]\n");
  return file;
}

Place at(char digit) {
  const auto begin = static_cast<std::uint32_t>(source().text().find(digit));
  return {&source(), {begin, begin + 1}};
}

FindingLog found() {
  FindingLog log;
  log.add(kError, at('8'));
  log.add(kWarning, at('9'));
  log.add(kNote, at('9'));
  return log;
}

Baseline read(const std::string& text) {
  auto result = Baseline::read(text);
  REQUIRE(std::holds_alternative<Baseline>(result));
  return std::get<Baseline>(std::move(result));
}

BaselineProblem problem(const std::string& text) {
  const auto result = Baseline::read(text);
  REQUIRE(std::holds_alternative<BaselineProblem>(result));
  return std::get<BaselineProblem>(result);
}

std::string written(std::string_view id = "JX-1") {
  BaselineWriter writer;
  writer.add(baseline_entries(found(), id));
  return writer.text();
}

TEST_CASE("a baseline holds the errors and warnings, one sorted line each", "[baseline]") {
  const std::vector<std::string> prints = fingerprints(found(), "JX-1");
  CHECK(written() ==
        "{\"pbs\":\"baseline/1\"}\n"
        "{\"id\":\"JX-1\",\"rule\":\"R-04\",\"path\":\"indicators[a].claimed\","
        "\"fingerprint\":\"" +
            prints[0] +
            "\"}\n"
            "{\"id\":\"JX-1\",\"rule\":\"R-11\",\"path\":\"indicators[a].weight\","
            "\"fingerprint\":\"" +
            prints[1] + "\"}\n");
}

TEST_CASE("the order in which documents are added does not matter", "[baseline]") {
  BaselineWriter forwards;
  BaselineWriter backwards;
  for (const std::string_view id : {"a", "b", "c"}) forwards.add(baseline_entries(found(), id));
  for (const std::string_view id : {"c", "b", "a"}) backwards.add(baseline_entries(found(), id));
  CHECK(forwards.text() == backwards.text());
  CHECK(read(forwards.text()).size() == 6);
}

TEST_CASE("a known finding does not count, a new one does", "[baseline]") {
  const Baseline baseline = read(written());
  FindingLog log = found();
  log.add(kError, at('9'));
  const BaselineMatch match = split_known(log, "JX-1", baseline);
  CHECK(match.id == "JX-1");
  CHECK(match.seen.size() == 2);
  REQUIRE(log.findings().size() == 2);
  CHECK(log.findings()[0].rule == &kNote);
  CHECK(log.findings()[1].place.at.begin == at('9').at.begin);
  CHECK(log.worst() == Severity::error);
  REQUIRE(log.suppressed().size() == 2);
  CHECK(log.suppressed()[0].by.kind == Suppression::Kind::baseline);
  CHECK_FALSE(log.suppressed()[0].by.comment.known());
}

TEST_CASE("a second finding at a known place is new", "[baseline]") {
  const Baseline baseline = read(written());
  FindingLog log = found();
  log.add(kError, at('8'));
  split_known(log, "JX-1", baseline);
  CHECK(log.has("R-04"));
  CHECK(log.worst() == Severity::error);
}

TEST_CASE("the findings of another project are not known", "[baseline]") {
  const Baseline baseline = read(written());
  FindingLog log = found();
  CHECK(split_known(log, "JX-2", baseline).seen.empty());
  CHECK(log.findings().size() == 3);
}

TEST_CASE("what a comment allows is neither written nor mended", "[baseline]") {
  const Baseline baseline = read(written());
  FindingLog log = found();
  std::vector<std::optional<Suppression>> by(3);
  by[0].emplace().reason = "x";
  log.suppress(by);
  CHECK(baseline_entries(log, "JX-1").size() == 1);
  const BaselineMatch match = split_known(log, "JX-1", baseline);
  CHECK(match.seen.size() == 2);
  REQUIRE(log.suppressed().size() == 2);
  CHECK(log.suppressed()[0].by.kind == Suppression::Kind::comment);
}

TEST_CASE("entries are known, mended or of documents that were not checked", "[baseline]") {
  BaselineWriter writer;
  for (const std::string_view id : {"a", "b", "c"}) writer.add(baseline_entries(found(), id));
  const Baseline baseline = read(writer.text());
  BaselineTally tally(baseline);
  FindingLog same = found();
  tally.add(split_known(same, "a", baseline));
  FindingLog better;
  better.add(kWarning, at('9'));
  tally.add(split_known(better, "b", baseline));
  const BaselineOutcome outcome = tally.outcome();
  CHECK(outcome.known == 3);
  CHECK(outcome.mended == 1);
  CHECK(outcome.unchecked == 2);
}

TEST_CASE("a document without findings mends all its entries", "[baseline]") {
  const Baseline baseline = read(written());
  BaselineTally tally(baseline);
  FindingLog clean;
  tally.add(split_known(clean, "JX-1", baseline));
  CHECK(tally.outcome().mended == 2);
  CHECK(tally.outcome().known == 0);
}

TEST_CASE("a baseline may be empty, mixed up and come from Windows", "[baseline]") {
  CHECK(read("{\"pbs\":\"baseline/1\"}\n").size() == 0);
  CHECK(read("\xEF\xBB\xBF{\"pbs\": \"baseline/1\"}\r\n\r\n").size() == 0);
  std::string text = written();
  const std::string last = text.substr(text.find("{\"id\":\"JX-1\",\"rule\":\"R-11\""));
  CHECK(read(text + last).size() == 2);
  FindingLog log = found();
  const std::string windows =
      "{\"pbs\":\"baseline/1\"}\r\n" + last.substr(0, last.size() - 1) + "\r\n";
  CHECK(split_known(log, "JX-1", read(windows)).seen.size() == 1);
}

TEST_CASE("what is no baseline is refused with the line and the reason", "[baseline]") {
  CHECK(problem("").en == "This is no baseline: its first line must be {\"pbs\":\"baseline/1\"}.");
  CHECK(problem("").zh == "不是基线文件：第一行应为 {\"pbs\":\"baseline/1\"}。");
  CHECK(problem("{\"pbs\":\"scorecard/1\"}\n").line == 1);
  CHECK(problem("pbs: baseline/1\n").line == 1);
  CHECK(problem("[]\n").line == 1);
  const std::string head = "{\"pbs\":\"baseline/1\"}\n";
  CHECK(problem(head + "\n{\"id\":\n").line == 3);
  CHECK(problem(head + "[]\n").en == "Line 2 is no JSON object (not an object).");
  CHECK(problem(head + "{\"id\":\"a\",\"rule\":\"R-04\",\"path\":\"\"}\n").en ==
        "On line 2 there is no fingerprint, or its value is wrong.");
  CHECK(problem(head + "{\"id\":1,\"rule\":\"R-04\",\"path\":\"\",\"fingerprint\":\"\"}\n").zh ==
        "第 2 行缺少 id，或者它的值不对。");
  CHECK(problem(head + "{\"id\":\"a\",\"rule\":\"R-04\",\"path\":\"\",\"fingerprint\":\"ABC\"}\n")
            .line == 2);
}

TEST_CASE("a damaged baseline is refused or read, never more", "[baseline]") {
  std::mt19937 random(99);
  const std::string text = written();
  for (int round = 0; round < 2000; ++round) {
    std::string damaged = text;
    damaged[random() % damaged.size()] = static_cast<char>(random() % 256);
    const auto result = Baseline::read(damaged.substr(0, random() % (damaged.size() + 1)));
    if (const auto* baseline = std::get_if<Baseline>(&result)) CHECK(baseline->size() <= 2);
  }
}

}  // namespace
}  // namespace pbs
