// SPDX-License-Identifier: MIT
#include "yaml/comments.hpp"

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

namespace pbs {
namespace {

struct Found {
  std::string words;
  std::string line;  // the one it speaks about

  bool operator==(const Found&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Found& found) {
  return out << found.words << " / " << found.line;
}

std::vector<Found> comments_of(const std::string& text) {
  const SourceFile source("p.yaml", text);
  const YamlReader reader = GENERATE(YamlReader::libyaml, YamlReader::yaml_cpp);
  std::vector<Found> found;
  for (const Comment& comment : comments_starting(source, reader, "pbs")) {
    CHECK(text[comment.at.begin] == '#');
    found.push_back({std::string(comment.words), std::string(source.line_at(comment.line))});
  }
  return found;
}

using Comments = std::vector<Found>;

TEST_CASE("a comment behind a value speaks about its line", "[comments]") {
  CHECK(comments_of("a: 1  # pbs: x  \nb: 2\n") == Comments{{"pbs: x", "a: 1  # pbs: x  "}});
  CHECK(comments_of("甲: 1 #pbs：乙\r\nb: 2\r\n") == Comments{{"pbs：乙", "甲: 1 #pbs：乙"}});
}

TEST_CASE("a comment that stands alone speaks about the next line that is none", "[comments]") {
  CHECK(comments_of("a: 1\n  # pbs: x\nb: 2\n") == Comments{{"pbs: x", "b: 2"}});
  CHECK(comments_of("# pbs: x\n# pbs: y\n\t# z\nb: 2 # pbs: w\n") ==
        Comments{
            {"pbs: x", "b: 2 # pbs: w"}, {"pbs: y", "b: 2 # pbs: w"}, {"pbs: w", "b: 2 # pbs: w"}});
}

TEST_CASE("the comments of a block speak about one line, whatever came before", "[comments]") {
  CHECK(comments_of("a: 1 # pbs: v\n# pbs: x\n# z\n# pbs: y\nb: 2\n# pbs: u\nc: 3\n") ==
        Comments{{"pbs: v", "a: 1 # pbs: v"},
                 {"pbs: x", "b: 2"},
                 {"pbs: y", "b: 2"},
                 {"pbs: u", "c: 3"}});
}

TEST_CASE("a blank line ends what a comment speaks about", "[comments]") {
  CHECK(comments_of("# pbs: x\n\na: 1\n") == Comments{{"pbs: x", ""}});
  CHECK(comments_of("a: 1\n# pbs: x") == Comments{{"pbs: x", "# pbs: x"}});
}

TEST_CASE("a sign within a text is no comment", "[comments]") {
  CHECK(comments_of("a: 'x # pbs: y'\n").empty());
  CHECK(comments_of("a: \"x\n  # pbs: y\"\n").empty());
  CHECK(comments_of("a: |\n  text\n  # pbs: y\nb: 1\n").empty());
  CHECK(comments_of("a: >-\n  text # pbs: y\n\n  # pbs: z\n").empty());
  CHECK(comments_of("a: b#pbs: y\n").empty());
  CHECK(comments_of("'# pbs: x': 1\n").empty());
}

TEST_CASE("a comment beside a text that holds the same words is found", "[comments]") {
  CHECK(comments_of("a: 'x # pbs: y' # pbs: z\n") ==
        Comments{{"pbs: z", "a: 'x # pbs: y' # pbs: z"}});
  CHECK(comments_of("a: | # pbs: z\n  # pbs: y\nb: 1\n") == Comments{{"pbs: z", "a: | # pbs: z"}});
  CHECK(comments_of("a: |\n  # pbs: y\n# pbs: z\nb: 1\n") == Comments{{"pbs: z", "b: 1"}});
}

TEST_CASE("comments with other words are passed over", "[comments]") {
  CHECK(comments_of("# yaml-language-server: $schema=x\n# the pbs: y\npbs: project/1\n").empty());
  CHECK(comments_of("#\n#").empty());
  CHECK(comments_of("").empty());
}

TEST_CASE("a byte order mark does not hide the first comment", "[comments]") {
  CHECK(comments_of("\xEF\xBB\xBF# pbs: x\na: 1\n") == Comments{{"pbs: x", "a: 1"}});
}

TEST_CASE("any text is searched without harm", "[comments]") {
  std::mt19937 random(4711);
  constexpr std::string_view kParts[] = {"# pbs: x", "#pbs", "\n", "\r\n",         " ",
                                         "a: ",      "'",    "\"", "|\n",          "- ",
                                         "[",        "]",    "#",  "\xEF\xBB\xBF", "甲"};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 20; ++i) text += kParts[random() % std::size(kParts)];
    const SourceFile source("p.yaml", text);
    for (const Comment& comment : comments_starting(source, YamlReader::libyaml, "pbs")) {
      CHECK(comment.words.starts_with("pbs"));
      CHECK(comment.at.end <= text.size());
      CHECK(comment.line <= text.size());
    }
  }
}

}  // namespace
}  // namespace pbs
