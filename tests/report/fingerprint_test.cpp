// SPDX-License-Identifier: MIT
#include "report/fingerprint.hpp"

#include <set>
#include <string>
#include <string_view>

#include "base/sha256.hpp"
#include "catch.hpp"

namespace pbs {
namespace {

constexpr RuleInfo kRule{
    .id = "R-04", .summary = {"不一致", "differs"}, .detail = {}, .fix = {}, .cite = {}};
constexpr RuleInfo kOther{
    .id = "R-05", .summary = {"不一致", "differs"}, .detail = {}, .fix = {}, .cite = {}};

Location part_of(const SourceFile& source, std::string_view part) {
  const std::size_t begin = source.text().find(part);
  REQUIRE(begin != std::string_view::npos);
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + part.size())};
}

// The fingerprint of one finding at `part`.
std::string print_of(std::string text, std::string_view part, std::string_view id = "JX-1",
                     const RuleInfo& rule = kRule, std::string value = "8") {
  const SourceFile source("p.yaml", std::move(text));
  FindingLog log;
  log.add(rule, {&source, part_of(source, part)}).with_number("claimed", std::move(value));
  return fingerprints(log, id).front();
}

const std::string kText =
    "pbs: project/1\n"
    "indicators:\n"
    "  - {id: a, target: ≥1, claimed: 8}\n"
    "  - {id: b, target: ≥2, claimed: 9}\n";

TEST_CASE("a fingerprint is half a hash of rule, project, path and ordinal", "[fingerprint]") {
  CHECK(print_of(kText, "8") == sha256_hex("R-04\nJX-1\nindicators[a].claimed\n0").substr(0, 32));
  CHECK(print_of(kText, "8").size() == 32);
}

TEST_CASE("other places, rules and projects have other fingerprints", "[fingerprint]") {
  const std::set<std::string> all = {print_of(kText, "8"), print_of(kText, "9"),
                                     print_of(kText, "8", "JX-2"),
                                     print_of(kText, "8", "JX-1", kOther)};
  CHECK(all.size() == 4);
}

TEST_CASE("a fingerprint outlives other lines, another order of rows and other numbers",
          "[fingerprint]") {
  const std::string first = print_of(kText, "8");
  CHECK(print_of("# a word\n\n" + kText, "8") == first);
  CHECK(print_of("pbs: project/1\nyear: 2024\nindicators:\n"
                 "  - {id: b, target: ≥2, claimed: 9}\n"
                 "  - id: a\n    claimed: 8\n    target: ≥1\n",
                 "8") == first);
  CHECK(print_of(kText, "8", "JX-1", kRule, "7.5") == first);
  CHECK(print_of("pbs: project/1\nindicators: [{id: a, 自评得分: 7.5}]\n", "7.5") == first);
}

TEST_CASE("two findings of one rule at one value differ by their order", "[fingerprint]") {
  const SourceFile source("p.yaml", kText);
  FindingLog log;
  for (int i = 0; i < 2; ++i) log.add(kRule, {&source, part_of(source, "8")});
  const std::vector<std::string> prints = fingerprints(log, "JX-1");
  REQUIRE(prints.size() == 2);
  CHECK(prints[0] == print_of(kText, "8"));
  CHECK(prints[0] != prints[1]);
}

TEST_CASE("a finding keeps its fingerprint when it or its twin is suppressed", "[fingerprint]") {
  const SourceFile source("p.yaml", kText);
  FindingLog log;
  for (int i = 0; i < 3; ++i) log.add(kRule, {&source, part_of(source, "8")});
  const std::vector<std::string> before = fingerprints(log, "JX-1");
  std::vector<std::optional<Suppression>> by(3);
  by[0].emplace();
  log.suppress(by);
  CHECK(fingerprints(log, "JX-1") == std::vector<std::string>{before[1], before[2], before[0]});
}

TEST_CASE("findings without a place and in other files have fingerprints too", "[fingerprint]") {
  const SourceFile source("p.yaml", kText);
  const SourceFile set("s.yaml", "pbs: indicators/1\nindicators: [{id: a, weight: 8}]\n");
  FindingLog log;
  log.add(kRule, {});
  log.add(kRule, {&set, part_of(set, "8")});
  log.add(kRule, {&source, part_of(source, "9")});
  const std::vector<FindingKey> keys = finding_keys(log, "JX-1");
  REQUIRE(keys.size() == 3);
  CHECK(keys[0].path.empty());
  CHECK(keys[1].path == "indicators[a].weight");
  CHECK(keys[2].path == "indicators[b].claimed");
  CHECK(keys[0].fingerprint == sha256_hex("R-04\nJX-1\n\n0").substr(0, 32));
}

TEST_CASE("where there is no id the path of the file stands in", "[fingerprint]") {
  const auto storage = std::make_shared<const std::string>("pbs: project/1\n");
  const SourceFile first("p.yaml", storage, *storage);
  const SourceFile second("p.yaml", storage, *storage, 5, 2);
  FindingLog log;
  CHECK(document_id(log, "").empty());
  CHECK(document_id(log, "JX-1") == "JX-1");
  log.add(kRule, {&first, {0, 3}});
  CHECK(document_id(log, "") == "p.yaml");
  FindingLog other;
  other.add(kRule, {&second, {0, 3}});
  CHECK(document_id(other, "") == "p.yaml#2");
  CHECK(fingerprints(log, "") != fingerprints(other, ""));
}

TEST_CASE("without findings there is nothing", "[fingerprint]") {
  CHECK(fingerprints(FindingLog(), "JX-1").empty());
}

}  // namespace
}  // namespace pbs
