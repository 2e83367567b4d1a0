// SPDX-License-Identifier: MIT
// What read_events promises of either reader: byte offsets, styles, views into the source.
#include "yaml/reader.hpp"

#include "catch.hpp"
#include "yaml/recorder.hpp"

namespace pbs::test {
namespace {

using Events = std::vector<std::string>;

YamlReader either_reader() {
  return GENERATE(YamlReader::libyaml, YamlReader::yaml_cpp);
}

TEST_CASE("offsets are bytes, under Chinese text and in every style", "[reader]") {
  const YamlReader reader = either_reader();
  CHECK(events_of("名: \"示\"\nb: '乙''丙'\nc: [甲, {d: 丁}]\n", reader, true) ==
        Events{"{ 0-0", "=名 0-3", "\"示 5-10", "=b 11-12", "'乙'丙 14-24", "=c 25-26", "[ 28-29",
               "=甲 29-32", "{ 34-35", "=d 35-36", "=丁 38-41", "} 41-42", "] 42-43", "} 43-43"});
}

TEST_CASE("offsets are right behind CR LF and lone CR", "[reader]") {
  const YamlReader reader = either_reader();
  CHECK(events_of("甲: 1\r\n乙: 2\r\n\r\nc: 3\r\n", reader, true) ==
        Events{"{ 0-0", "=甲 0-3", "=1 5-6", "=乙 8-11", "=2 13-14", "=c 18-19", "=3 21-22",
               "} 22-22"});
  CHECK(events_of("甲: 1\rb: 2\r", YamlReader::libyaml, true) ==
        Events{"{ 0-0", "=甲 0-3", "=1 5-6", "=b 7-8", "=2 10-11", "} 11-11"});
}

TEST_CASE("offsets are right behind the line ends of other alphabets", "[reader]") {
  // libyaml takes U+0085, U+2028 and U+2029 for line ends; each is one code point.
  const YamlReader reader = either_reader();
  CHECK(events_of("a: \"x\u2028y\"\nb: 'x\u2029y'\nc: z\n", reader, true).back() == "} 26-26");
  CHECK(events_of("a: \"x\u0085y\"\nc: z\n", reader, true).back() == "} 14-14");
}

TEST_CASE("a byte order mark is passed over and counted", "[reader]") {
  CHECK(events_of("\xEF\xBB\xBFpbs: 甲\nb: 1\n", either_reader(), true) ==
        Events{"{ 3-3", "=pbs 3-6", "=甲 8-11", "=b 12-13", "=1 15-16", "} 16-16"});
}

TEST_CASE("multi-line scalars end where their last character stands", "[reader]") {
  const YamlReader reader = either_reader();
  CHECK(events_of("a: 一\n  二\nb: |\n  x\n\n  y\n\nc: >-\n  z\n  z\nd: \"p\n  q\"\n", reader,
                  true) == Events{"{ 0-0", "=a 0-1", "=一 二 3-12", "=b 13-14", "|x\n\ny\n 16-26",
                                  "=c 28-29", ">z z 31-41", "=d 42-43", "\"p q 45-52", "} 52-52"});
}

TEST_CASE("a tab and a comment do not move offsets", "[reader]") {
  CHECK(events_of("a:\t甲\t# c\nb:   # 注\n  1\n", either_reader(), true) ==
        Events{"{ 0-0", "=a 0-1", "=甲 3-6", "=b 11-12", "=1 24-25", "} 25-25"});
}

TEST_CASE("an empty value stands behind its colon", "[reader]") {
  CHECK(events_of("a:\nb: # c\nc: 1\n", either_reader(), true) ==
        Events{"{ 0-0", "=a 0-1", "= 2-2", "=b 3-4", "= 5-5", "=c 10-11", "=1 13-14", "} 14-14"});
  CHECK(events_of("- ~\n-\n- null\n", either_reader(), true) ==
        Events{"[ 0-0", "= 2-3", "= 5-5", "= 8-12", "] 12-12"});
}

TEST_CASE("anchors and tags come before their node, as written", "[reader]") {
  CHECK(events_of("a: &x !!str 甲\nb: !<t> [*x]\nc: &y\n  d: 1\n", either_reader(), true) ==
        Events{"{ 0-0", "=a 0-1", "&x 3-5", "!!str 6-11", "=甲 12-15", "=b 16-17", "!<t> 19-23",
               "[ 24-25", "*x 25-27", "] 27-28", "=c 29-30", "&y 32-34", "{ 37-37", "=d 37-38",
               "=1 40-41", "} 41-41", "} 41-41"});
  CHECK(events_of("&k a: 1\n", either_reader()) == Events{"{", "&k", "=a", "=1", "}"});
  CHECK(events_of("a: !!str\nb: &z\n", either_reader()) ==
        Events{"{", "=a", "!!str", "=", "=b", "&z", "=", "}"});
}

class ViewChecker final : public EventSink {
 public:
  explicit ViewChecker(std::string_view text) : text_(text) {}
  int inside = 0;
  int outside = 0;

  void mapping_start(Location) override {}
  void mapping_end(Location) override {}
  void sequence_start(Location) override {}
  void sequence_end(Location) override {}
  void scalar(std::string_view value, ScalarStyle style, Location at) override {
    const std::size_t quote = style == ScalarStyle::plain ? 0 : 1;
    (value.data() == text_.data() + at.begin + quote ? inside : outside) += 1;
  }
  void alias(std::string_view, Location) override {}
  void anchor(std::string_view, Location) override {}
  void tag(std::string_view, Location) override {}
  bool stopped() const override { return false; }

 private:
  std::string_view text_;
};

TEST_CASE("plain and simply quoted values are views into the source", "[reader]") {
  const SourceFile source("a.yaml",
                          "甲: 乙\na: \"中 文\"\nb: 'x y'\nc: &z v\nd: \"a\\tb\"\n"
                          "e: 'it''s'\nf: ''''''\ng: p\n  q\n");
  ViewChecker checker(source.text());
  CHECK_FALSE(read_events(source, either_reader(), checker).has_value());
  CHECK(checker.inside == 12);  // 8 keys and 甲 a b c
  CHECK(checker.outside == 4);
}

TEST_CASE("an empty document has no events", "[reader]") {
  const YamlReader reader = either_reader();
  CHECK(events_of("", reader).empty());
  CHECK(events_of("# only words\n\n", reader).empty());
  CHECK(events_of("---\n", reader) == Events{"="});
}

TEST_CASE("the sink can end the reading", "[reader]") {
  const SourceFile source("a.yaml", "a: [1, 2, {b: 3}]\nc: 4\n");
  for (std::size_t most = 1; most < 12; ++most) {
    Recorder recorder(false, most);
    CHECK_FALSE(read_events(source, either_reader(), recorder).has_value());
    CHECK(recorder.events().size() == std::min<std::size_t>(most, 11));
  }
}

TEST_CASE("a problem comes with the reader's words, its place and the events before it",
          "[reader]") {
  CHECK(events_of("甲: [1, 2\nb: 3\n", YamlReader::libyaml, true) ==
        Events{"{ 0-0", "=甲 0-3", "[ 5-6", "=1 6-7", "=2 b 9-12",
               "! while parsing a flow sequence: did not find expected ',' or ']' 12"});
  CHECK(events_of("甲: [1, 2\nb: 3\n", YamlReader::yaml_cpp, true).back() ==
        "! end of sequence flow not found 12");
  CHECK(events_of("甲: \x07\n", YamlReader::libyaml, true).back() ==
        "! control characters are not allowed (U+0007) 5");
}

TEST_CASE("a second document in one text is a problem", "[reader]") {
  CHECK(events_of("a: 1\n---\nb: 2\n", either_reader(), true) ==
        Events{"{ 0-0", "=a 0-1", "=1 3-4", "} 4-4", "! found a second document 5"});
}

}  // namespace
}  // namespace pbs::test
