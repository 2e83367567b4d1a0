// SPDX-License-Identifier: MIT
#include "source/finding.hpp"

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

}  // namespace
}  // namespace pbs
