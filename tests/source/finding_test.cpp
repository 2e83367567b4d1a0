// SPDX-License-Identifier: MIT
#include "source/finding.hpp"

#include <optional>
#include <string>
#include <vector>

#include "catch.hpp"

namespace pbs {
namespace {

const RuleInfo kBad{"X-01", Severity::error, {"坏", "bad"}, {}, {}, {}};
const RuleInfo kNote{"X-02", Severity::info, {"注", "note"}, {}, {}, {}};

TEST_CASE("a finding carries its rule's severity, values, subject and second place", "[finding]") {
  const SourceFile file("a.yaml", "a: 1\nb: 2\n");
  FindingLog log;
  log.add(kBad, {&file, {5, 6}})
      .about("row")
      .with("key", "b")
      .with_number("line", "2")
      .see({&file, {0, 1}});
  REQUIRE(log.findings().size() == 1);
  const Finding& finding = log.findings().front();
  CHECK(finding.rule == &kBad);
  CHECK(finding.severity == Severity::error);
  CHECK(finding.subject == "row");
  REQUIRE(finding.values.size() == 2);
  CHECK(finding.values[0].name == "key");
  CHECK(finding.values[0].text == "b");
  CHECK_FALSE(finding.values[0].number);
  CHECK(finding.values[1].number);
  CHECK(finding.second.at.begin == 0);
  CHECK(log.has("X-01"));
  CHECK_FALSE(log.has("X-02"));
  CHECK(log.worst() == Severity::error);
}

TEST_CASE("the level of a rule can be changed, and the last change counts", "[finding]") {
  RuleLevels levels;
  CHECK(levels.empty());
  levels.set("X-01", RuleLevels::Level::off);
  levels.set("X-02", RuleLevels::Level::error);
  levels.set("X-01", RuleLevels::Level::warning);
  FindingLog log(&levels);
  log.add(kBad, {});
  log.add(kNote, {});
  REQUIRE(log.findings().size() == 2);
  CHECK(log.findings()[0].severity == Severity::warning);
  CHECK(log.findings()[1].severity == Severity::error);
}

TEST_CASE("a case may be less grave than its rule, and a changed level still counts", "[finding]") {
  FindingLog log;
  CHECK(log.add(kBad, {}, Severity::warning).severity == Severity::warning);
  CHECK(log.worst() == Severity::warning);
  RuleLevels levels;
  levels.set("X-01", RuleLevels::Level::info);
  FindingLog changed(&levels);
  CHECK(changed.add(kBad, {}, Severity::warning).severity == Severity::info);
}

TEST_CASE("a rule that is switched off leaves nothing behind", "[finding]") {
  RuleLevels levels;
  levels.set("X-01", RuleLevels::Level::off);
  FindingLog log(&levels);
  log.add(kBad, {}).with("key", "value");
  CHECK(log.empty());
  CHECK(log.dropped() == 0);
  CHECK(log.worst() == Severity::info);
}

TEST_CASE("beyond the limit findings are counted and the gravest is still known", "[finding]") {
  FindingLog log;
  for (std::size_t i = 0; i < FindingLog::kMost; ++i) log.add(kNote, {});
  CHECK(log.worst() == Severity::info);
  log.add(kBad, {}).with("key", "lost");
  log.add(kNote, {});
  CHECK(log.findings().size() == FindingLog::kMost);
  CHECK(log.dropped() == 2);
  CHECK(log.worst() == Severity::error);
  log.clear();
  CHECK(log.empty());
  CHECK(log.dropped() == 0);
  CHECK(log.worst() == Severity::info);
}

TEST_CASE("findings are ordered by place, those at one place stay in order", "[finding]") {
  const SourceFile b("b.yaml", "0123456789");
  const SourceFile a("a.yaml", "0123456789");
  FindingLog log;
  log.add(kBad, {}).about("nowhere");
  log.add(kBad, {&b, {4, 5}}).about("b4");
  log.add(kBad, {&a, {7, 8}}).about("a7 first");
  log.add(kNote, {&a, {7, 9}}).about("a7 second");
  log.add(kBad, {&a, {2, 3}}).about("a2");
  log.sort_by_place();
  std::vector<std::string> order;
  for (const Finding& finding : log.findings()) order.push_back(finding.subject);
  CHECK(order == std::vector<std::string>{"a2", "a7 first", "a7 second", "b4", "nowhere"});
}

TEST_CASE("a suppressed finding counts no more and is still listed", "[finding]") {
  const SourceFile a("a.yaml", "0123456789");
  FindingLog log;
  log.add(kBad, {&a, {7, 8}}).about("a7");
  log.add(kNote, {&a, {4, 5}}).about("a4");
  log.add(kBad, {&a, {2, 3}}).about("a2");
  std::vector<std::optional<Suppression>> by(3);
  by[0] = Suppression{Suppression::Kind::comment, "known", "2025-06-30", {&a, {0, 1}}};
  by[2] = Suppression{Suppression::Kind::baseline, {}, {}, {}};
  log.suppress(by);
  REQUIRE(log.findings().size() == 1);
  CHECK(log.findings()[0].subject == "a4");
  CHECK(log.findings()[0].number == 1);
  CHECK(log.worst() == Severity::info);
  CHECK_FALSE(log.has("X-01"));
  log.sort_by_place();
  REQUIRE(log.suppressed().size() == 2);
  CHECK(log.suppressed()[0].finding.subject == "a2");
  CHECK(log.suppressed()[0].by.kind == Suppression::Kind::baseline);
  CHECK(log.suppressed()[1].finding.number == 0);
  CHECK(log.suppressed()[1].by.reason == "known");
  CHECK(log.suppressed()[1].by.until == "2025-06-30");
  log.add(kBad, {});
  CHECK(log.findings()[1].number == 3);
  CHECK(log.worst() == Severity::error);
  log.clear();
  CHECK(log.suppressed().empty());
}

TEST_CASE("what was dropped is grave still when all that is listed is suppressed", "[finding]") {
  FindingLog log;
  for (std::size_t i = 0; i <= FindingLog::kMost; ++i) log.add(kBad, {});
  log.suppress(std::vector<std::optional<Suppression>>(FindingLog::kMost, Suppression{}));
  CHECK(log.empty());
  CHECK(log.suppressed().size() == FindingLog::kMost);
  CHECK(log.worst() == Severity::error);
}

TEST_CASE("a log knows which rules are on", "[finding]") {
  RuleLevels levels;
  levels.set("X-01", RuleLevels::Level::off);
  CHECK_FALSE(FindingLog(&levels).is_on("X-01"));
  CHECK(FindingLog(&levels).is_on("X-02"));
  CHECK(FindingLog().is_on("X-01"));
}

}  // namespace
}  // namespace pbs
