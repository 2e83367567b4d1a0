// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include "catch.hpp"
#include "source/source_file.hpp"

namespace pbs {
namespace {

std::vector<std::string> cut(const std::string& text) {
  std::vector<std::string> parts;
  for (const auto& document : cut_documents("a.yaml", std::make_shared<const std::string>(text))) {
    CHECK(document->document() == parts.size() + 1);
    parts.push_back(std::to_string(document->first_line()) + "|" + std::string(document->text()));
  }
  return parts;
}

using Parts = std::vector<std::string>;

TEST_CASE("a text without markers is one document", "[cut]") {
  CHECK(cut("a: 1\nb: 2\n") == Parts{"1|a: 1\nb: 2\n"});
  CHECK(cut("a: 1") == Parts{"1|a: 1"});
  CHECK(cut("\n# c\n\na: 1\n\n# d\n") == Parts{"1|\n# c\n\na: 1\n\n# d\n"});
}

TEST_CASE("a text without any document is one empty document", "[cut]") {
  CHECK(cut("") == Parts{"1|"});
  CHECK(cut("\n\n# only words\n") == Parts{"1|\n\n# only words\n"});
  CHECK(cut("...\n") == Parts{"1|...\n"});
}

TEST_CASE("documents are cut before a marker in column 1", "[cut]") {
  CHECK(cut("a: 1\n---\nb: 2\n") == Parts{"1|a: 1\n", "2|---\nb: 2\n"});
  CHECK(cut("---\na: 1\n---\nb: 2\n") == Parts{"1|---\na: 1\n", "3|---\nb: 2\n"});
  CHECK(cut("a: 1\n--- text\n") == Parts{"1|a: 1\n", "2|--- text\n"});
  CHECK(cut("a: 1\n---\ttext\n") == Parts{"1|a: 1\n", "2|---\ttext\n"});
  CHECK(cut("a: 1\n---") == Parts{"1|a: 1\n", "2|---"});
  CHECK(cut("---\n---\n") == Parts{"1|---\n", "2|---\n"});
}

TEST_CASE("what only looks like a marker cuts nothing", "[cut]") {
  CHECK(cut("a: 1\n ---\nb: 2\n") == Parts{"1|a: 1\n ---\nb: 2\n"});
  CHECK(cut("a: 1\n---b: 2\n") == Parts{"1|a: 1\n---b: 2\n"});
  CHECK(cut("a: |\n  ---\n  ...\n") == Parts{"1|a: |\n  ---\n  ...\n"});
  CHECK(cut("a: x\n....\n--\n") == Parts{"1|a: x\n....\n--\n"});
  CHECK(cut("a: 1 ---\n---\n") == Parts{"1|a: 1 ---\n", "2|---\n"});
}

TEST_CASE("the end marker ends a document and what follows is the next", "[cut]") {
  CHECK(cut("a: 1\n...\nb: 2\n") == Parts{"1|a: 1\n...\n", "3|b: 2\n"});
  CHECK(cut("a: 1\n...\n") == Parts{"1|a: 1\n...\n"});
  CHECK(cut("a: 1\n... # end\n# rest\n\n") == Parts{"1|a: 1\n... # end\n"});
  CHECK(cut("a: 1\n...\n---\nb: 2\n") == Parts{"1|a: 1\n...\n", "3|---\nb: 2\n"});
  CHECK(cut("a: 1\n...\n...\n") == Parts{"1|a: 1\n...\n"});
}

TEST_CASE("comments and directives before a marker belong to what follows", "[cut]") {
  CHECK(cut("# top\n\n%YAML 1.2\n---\na: 1\n") == Parts{"1|# top\n\n%YAML 1.2\n---\na: 1\n"});
  CHECK(cut("a: 1\n# next\n\n# more\n---\nb: 2\n") ==
        Parts{"1|a: 1\n", "2|# next\n\n# more\n---\nb: 2\n"});
  CHECK(cut("a: 1\n...\n%YAML 1.2\n---\nb: 2\n") ==
        Parts{"1|a: 1\n...\n", "3|%YAML 1.2\n---\nb: 2\n"});
  CHECK(cut("# it's the top\n---\na: 1\n") == Parts{"1|# it's the top\n---\na: 1\n"});
}

TEST_CASE("what may be a part of the last scalar stays with it", "[cut]") {
  CHECK(cut("a: |+\n  x\n\n\n---\nb: 2\n") == Parts{"1|a: |+\n  x\n\n\n", "5|---\nb: 2\n"});
  CHECK(cut("a: |\n  x\n  # y\n---\nb: 2\n") == Parts{"1|a: |\n  x\n  # y\n", "4|---\nb: 2\n"});
  CHECK(cut("a: \"x\n# y\"\n---\nb: 2\n") == Parts{"1|a: \"x\n# y\"\n", "3|---\nb: 2\n"});
  CHECK(cut("a: \"x\n# y\nz\"\n---\nb: 2\n") == Parts{"1|a: \"x\n# y\nz\"\n", "4|---\nb: 2\n"});
}

TEST_CASE("a comment behind the last document belongs to it or to none", "[cut]") {
  CHECK(cut("a: 1\n# end\n") == Parts{"1|a: 1\n# end\n"});
  CHECK(cut("a: 1\n...\n# end\n") == Parts{"1|a: 1\n...\n"});
}

TEST_CASE("CR LF and lone CR are line breaks for markers", "[cut]") {
  CHECK(cut("a: 1\r\n---\r\nb: 2\r\n") == Parts{"1|a: 1\r\n", "2|---\r\nb: 2\r\n"});
  CHECK(cut("a: 1\r---\rb: 2\r") == Parts{"1|a: 1\r", "2|---\rb: 2\r"});
  CHECK(cut("a: 1\r\n...\r\nb: 2") == Parts{"1|a: 1\r\n...\r\n", "3|b: 2"});
}

TEST_CASE("a byte order mark does not hide the first marker", "[cut]") {
  CHECK(cut("\xEF\xBB\xBF---\na: 1\n---\nb: 2\n") ==
        Parts{"1|\xEF\xBB\xBF---\na: 1\n", "3|---\nb: 2\n"});
}

TEST_CASE("all documents of a file share its text", "[cut]") {
  const auto text = std::make_shared<const std::string>("a: 1\n---\nb: 2\n");
  const auto documents = cut_documents("a.yaml", text);
  REQUIRE(documents.size() == 2);
  CHECK(documents[1]->text().data() == text->data() + 5);
  CHECK(documents[1]->path() == "a.yaml");
}

}  // namespace
}  // namespace pbs
