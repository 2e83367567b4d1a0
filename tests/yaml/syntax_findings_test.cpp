// SPDX-License-Identifier: MIT
// Texts that are not YAML: Y-01 in words of ours, or the slip that explains it (Y-08, Y-09, Y-19).
#include "catch.hpp"
#include "yaml/sample.hpp"

namespace pbs::test {
namespace {

const std::string kHead = "id: A\nname: B\n";

Lines findings(const std::string& text) {
  Bound bound = bind(text);
  CHECK_FALSE(bound.complete);
  return bound.findings();
}

// Without the reader's own words.
Lines short_findings(const std::string& text) {
  Lines lines = findings(text);
  for (std::string& line : lines) {
    const std::size_t words = line.find(" words=");
    const std::size_t second = line.find(" -> ");
    if (words != std::string::npos) {
      line = line.substr(0, words) + (second == std::string::npos ? "" : line.substr(second));
    }
  }
  return lines;
}

TEST_CASE("Y-02: an empty document", "[syntax]") {
  CHECK(findings("") == Lines{"Y-02 1:1"});
  CHECK(findings("# words\n---\n") == Lines{"Y-02 1:1"});
  CHECK(findings("~\n") == Lines{"Y-02 1:1"});
}

TEST_CASE("Y-08: tabs in the indentation, told once with their number", "[syntax]") {
  CHECK(findings(kHead + "budget:\n\tapproved: 1\n\tadjusted: 2\n") ==
        Lines{"Y-08 4:1-4:2 lines=2"});
  CHECK(findings(kHead + "budget:\n  approved: 1\n  \tadjusted: 2\n") ==
        Lines{"Y-08 5:3-5:4 lines=1"});
  CHECK(findings(kHead + "indicators:\n-\tname: x\n") == Lines{"Y-08 4:2-4:3 lines=1"});
}

TEST_CASE("a tab elsewhere is no mistake", "[syntax]") {
  CHECK(bind("id:\tA\nname: |\n  a\n  \tb\nyear: \"x\ty\"\n").log.empty());
  CHECK(short_findings(kHead + "evidence: |\n  a\n  \tb\nmatrix: [\n") ==
        Lines{"Y-01 6:9-6:10 open_bracket=[ open_line=6 -> 7:1"});
}

TEST_CASE("Y-09: all full-width colons are reported in one run", "[syntax]") {
  CHECK(findings("id：A\n项目名称: B\nyear：2024\nbudget:\n  approved：120\n  adjusted: 110\n"
                 "indicators:\n  - name：x\n    target：5\n  - {name：y, target：5}\n") ==
        Lines{"Y-09 1:3-1:4 key=id", "Y-09 3:5-3:6 key=year", "Y-09 5:11-5:12 key=approved",
              "Y-09 8:9-8:10 key=name", "Y-09 9:11-9:12 key=target", "Y-09 10:10-10:11 key=name",
              "Y-09 10:20-10:21 key=target"});
  CHECK(findings("id: A\nname：B\n") == Lines{"Y-09 2:5-2:6 key=name"});
  CHECK(findings("id: A\n“name”：B\n") == Lines{"Y-09 2:7-2:8 key=name"});
}

TEST_CASE("Y-09: a key that no table knows counts where the reader stopped", "[syntax]") {
  CHECK(findings(kHead + "负责人：张三\nyear: 1\n") == Lines{"Y-09 3:4-3:5 key=负责人"});
}

TEST_CASE("Y-09: words that go on are not taken for keys", "[syntax]") {
  CHECK(short_findings("id: 说明\n  name：不是键\nname: |\n  year：不是键\nmatrix: [\n") ==
        Lines{"Y-01 5:9-5:10 open_bracket=[ open_line=5 -> 6:1"});
}

TEST_CASE("Y-09: a full-width colon elsewhere does not hide another mistake", "[syntax]") {
  CHECK(short_findings("id: A\nindicators:\n  - {name：x}\nyear: 1\nevidence: x\nname: 'B\n") ==
        Lines{"Y-09 3:10-3:11 key=name", "Y-01 6:7-6:8 open_quote=6"});
}

TEST_CASE("Y-19: full-width quotation marks, brackets and commas", "[syntax]") {
  CHECK(findings("id: A\nname: \"道路”\nyear: 1\n") == Lines{"Y-19 2:10-2:11 sign=” plain=\""});
  CHECK(findings("id: A\nname: “道路: 保洁”\nyear: 1\n") == Lines{"Y-19 2:7-2:8 sign=“ plain=\""});
  CHECK(findings("id: A\nbudget: {approved: 1，adjusted: 2}\nname: B\n") ==
        Lines{"Y-19 2:21-2:22 sign=， plain=,"});
  CHECK(findings("id: A\nevidence: [a, b］\nname: B\n") == Lines{"Y-19 2:16-2:17 sign=］ plain=]"});
  CHECK(bind("id: “A”\nname: a，b【c】\n").log.empty());
}

TEST_CASE("Y-19: a line indented by full-width blanks", "[syntax]") {
  CHECK(findings("id: A\n　　name\nyear: 1\n") == Lines{"Y-19 2:1-2:3 sign=U+3000 plain=U+0020"});
}

TEST_CASE("Y-01: a colon without its blank, or none", "[syntax]") {
  CHECK(findings("id: A\nname:道路\nyear: 1\n") ==
        Lines{"Y-01 2:5-2:6 glued=name words=while scanning a simple key: could not find expected "
              "':'"});
  CHECK(short_findings(kHead + "budget:\n  approved:120\n  adjusted: 110\n") ==
        Lines{"Y-01 4:11-4:12 glued=approved"});
  CHECK(short_findings("id: A\nname 道路\nyear: 1\n") ==
        Lines{"Y-01 2:1-2:8 no_colon=name 道路 -> 3:1"});
}

TEST_CASE("Y-01: a quotation or bracket that is not closed", "[syntax]") {
  CHECK(short_findings("id: A\nname: \"道路\nyear: 1\n") == Lines{"Y-01 2:7-2:8 open_quote=2"});
  CHECK(short_findings("id: A\nname: '道路\nyear: 1\n") == Lines{"Y-01 2:7-2:8 open_quote=2"});
  CHECK(short_findings("id: A\nbudget: {approved: 1,\n  adjusted: 2\nname: B\n") ==
        Lines{"Y-01 2:9-2:10 open_bracket={ open_line=2 -> 4:5"});
  CHECK(short_findings("id: A\nevidence: [a\nname: B\n") ==
        Lines{"Y-01 2:11-2:12 open_bracket=[ open_line=2 -> 3:5"});
}

TEST_CASE("Y-01: a second colon in a value", "[syntax]") {
  CHECK(short_findings("id: A\nname: 道路: 保洁\n") == Lines{"Y-01 2:9-2:10 second_colon=name"});
}

TEST_CASE("Y-01: wrong indentation", "[syntax]") {
  CHECK(short_findings("id: A\n  name: B\n") == Lines{"Y-01 2:3-2:10 indent=2"});
  CHECK(short_findings(kHead + "budget:\n    approved: 1\n  adjusted: 2\n") ==
        Lines{"Y-01 5:3-5:14 indent=5"});
  CHECK(short_findings(kHead + "indicators:\n  - name: x\n - name: y\n") ==
        Lines{"Y-01 5:4-5:11 indent=5"});
}

TEST_CASE("Y-01: something behind a closed quotation or the document", "[syntax]") {
  CHECK(short_findings("id: A\nname: \"道路\" 保洁\n") == Lines{"Y-01 2:12-2:14 after_value=保洁"});
  CHECK(short_findings("id: A\nevidence: [a] b\n") == Lines{"Y-01 2:15-2:16 after_value=b"});
  CHECK(short_findings("{id: A, name: B}\nyear: 1\n") == Lines{"Y-01 2:1-2:2 extra_line=2"});
}

TEST_CASE("Y-01: characters that mean something to YAML", "[syntax]") {
  CHECK(short_findings("id: A\nname: @道路\n") == Lines{"Y-01 2:7-2:8 bad_start=@"});
  CHECK(short_findings("id: A\nname: `道路`\n") == Lines{"Y-01 2:7-2:8 bad_start=`"});
  CHECK(short_findings("id: A\nname: %5\n") == Lines{"Y-01 2:7-2:8 bad_start=%"});
  CHECK(short_findings("id: A\nname: \"C:\\台账\"\n") == Lines{"Y-01 2:10-2:12 escape=\\台"});
  CHECK(short_findings("id: A\nname: 道\x07路\n") == Lines{"Y-01 2:8-2:9 control=U+0007"});
}

TEST_CASE("Y-01: what was read before the mistake stands and nothing is missing", "[syntax]") {
  Bound bound = bind("id: A\nindicators:\n  - target: 5\n    actual: \"6\n");
  CHECK(bound.findings().size() == 1);
  CHECK(bound.sample.id.value == "A");
  REQUIRE(bound.sample.indicators.size() == 1);
  CHECK(bound.sample.indicators[0].target.value == "5");
}

TEST_CASE("Y-01: the other reader's words are understood too", "[syntax]") {
  const auto first = [](const std::string& text) {
    return bind(text, YamlReader::yaml_cpp).findings().front();
  };
  CHECK(first("id: A\nevidence: [a\nname: B\n") ==
        "Y-01 2:11-2:12 open_bracket=[ open_line=2 words=end of sequence flow not found -> 3:5");
  CHECK(first("id: A\n  name: B\n") == "Y-01 2:3-2:10 indent=2 words=illegal map value");
  CHECK(first("id: A\nname:道路\nyear: 1\n") == "Y-01 2:5-2:6 glued=name words=illegal map value");
  CHECK(first("id: A\nname：道路\nyear: 1\n") == "Y-09 2:5-2:6 key=name");
  CHECK(first("id: A\nbudget:\n\tapproved: 1\n") == "Y-08 3:1-3:2 lines=1");
}

}  // namespace
}  // namespace pbs::test
