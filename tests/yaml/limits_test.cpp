// SPDX-License-Identifier: MIT
// Hostile documents end in one finding, with either reader.
#include "catch.hpp"
#include "yaml/sample.hpp"

namespace pbs::test {
namespace {

const std::string kHead = "id: A\nname: B\n";

YamlReader either_reader() {
  return GENERATE(YamlReader::libyaml, YamlReader::yaml_cpp);
}

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

TEST_CASE("Y-13: too deep is a finding, however deep", "[limits]") {
  const YamlReader reader = either_reader();
  Bound flow = bind(kHead + "x: " + repeated("[", 100'000), reader);
  CHECK(flow.log.has("Y-13"));
  CHECK_FALSE(flow.complete);
  CHECK(flow.sample.name.value == "B");
  Bound closed = bind("x: " + repeated("[", 50'000) + repeated("]", 50'000), reader);
  CHECK(closed.log.has("Y-13"));
  Bound maps = bind("x: " + repeated("{a: ", 100'000), reader);
  CHECK(maps.log.has("Y-13"));
  Bound compact = bind(repeated("- ", 100'000), reader);
  CHECK(compact.log.has("Y-13"));
  std::string block;
  for (std::size_t i = 0; i < 300; ++i) block += std::string(i, ' ') + "a:\n";
  CHECK(bind(block, reader).log.has("Y-13"));
}

TEST_CASE("as deep as allowed is no finding", "[limits]") {
  const auto nested = [](std::size_t depth) {
    return kHead + "x: " + repeated("[", depth) + repeated("]", depth) + "\n";
  };
  CHECK(bind(nested(63), either_reader()).findings() == Lines{"F-01 3:1-3:2 key=x"});
  CHECK(bind(nested(64), either_reader()).findings() ==
        Lines{"F-01 3:1-3:2 key=x", "Y-13 3:67-3:68 limit=64"});
}

TEST_CASE("Y-14: a value or a document that is too large", "[limits]") {
  const YamlReader reader = either_reader();
  const ReadLimits limits{.scalar_bytes = 10, .document_bytes = 100};
  CHECK(bind("id: 0123456789\nname: B\n", reader, limits).log.empty());
  Bound value = bind("id: A\nname: 0123456789x\n", reader, limits);
  CHECK(value.findings() == Lines{"Y-14 2:7-2:18 limit=10"});
  CHECK_FALSE(value.complete);
  Bound document = bind(kHead + std::string(100, '#'), reader, limits);
  CHECK(document.findings() == Lines{"Y-14 1:1 bytes=114 limit=100"});
  CHECK_FALSE(document.complete);
}

TEST_CASE("Y-14: the default limits refuse a value of 50 MB before it is read", "[limits]") {
  Bound bound = bind("id: " + std::string(50'000'000, 'x') + "\n", either_reader());
  CHECK(bound.findings() == Lines{"Y-14 1:1 bytes=50000005 limit=33554432"});
}

TEST_CASE("Y-15: too many keys and values", "[limits]") {
  const YamlReader reader = either_reader();
  const ReadLimits limits{.nodes = 8};
  CHECK(bind(kHead + "evidence: [a]\n", reader, limits).log.empty());
  Bound bound = bind(kHead + "evidence: [a, b]\n", reader, limits);
  CHECK(bound.findings() == Lines{"Y-15 3:15-3:16 limit=8"});
  CHECK_FALSE(bound.complete);
  CHECK(bound.sample.evidence.size() == 1);
  Bound skipped = bind(kHead + "x: [a, b]\n", reader, limits);
  CHECK(skipped.findings() == Lines{"F-01 3:1-3:2 key=x", "Y-15 3:8-3:9 limit=8"});
}

TEST_CASE("many keys that are unknown or written twice stay bounded", "[limits]") {
  std::string text = kHead + "history:\n";
  for (int i = 0; i < 20'000; ++i) text += "  k" + std::to_string(i % 10'000) + ": v\n";
  for (int i = 0; i < 20'000; ++i) text += "unknown" + std::to_string(i) + ": v\n";
  const Bound bound = bind(text);
  CHECK(bound.sample.history.size() == 10'000);
  CHECK(bound.log.findings().size() == FindingLog::kMost);
  CHECK(bound.log.dropped() == 29'000);
}

}  // namespace
}  // namespace pbs::test
