// SPDX-License-Identifier: MIT
#include "source/edits.hpp"

#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>

#include "support/temporary_directory.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

constexpr RuleInfo kRule{.id = "F-35",
                         .severity = Severity::info,
                         .summary = {"写法", "spelling"},
                         .detail = {},
                         .fix = {"改写", "mend"},
                         .cite = {"测试", "", Mark::observed}};

bool has_patch() {
  return std::system("patch --version > /dev/null 2>&1") == 0;  // NOLINT(cert-env33-c)
}

// What patch makes of `before`; the name of the file stands in the diff.
std::string patched(std::string_view before, std::string_view diff) {
  const test::TemporaryDirectory folder;
  folder.add("a file.yaml", before);
  folder.add("change.diff", diff);
  const std::string command =
      "cd " + folder.path() + " && patch --binary --quiet --fuzz=0 -p0 < change.diff > log 2>&1";
  const int status = std::system(command.c_str());  // NOLINT(cert-env33-c)
  if (status != 0) return "patch refused:\n" + std::string(diff);
  std::ifstream file(folder / "a file.yaml", std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

}  // namespace

TEST_CASE("edits are made in order of place, whatever order they are given in", "[edits]") {
  CHECK(apply_edits("abcdef", {{4, 5, "E"}, {0, 1, "AA"}, {2, 2, "-"}}) == "AAb-cdEf");
  CHECK(apply_edits("abc", {}) == "abc");
  CHECK(apply_edits("", {{0, 0, "x\n"}}) == "x\n");
  CHECK(apply_edits("abc", {{3, 3, "!"}}) == "abc!");
}

TEST_CASE("of overlapping edits the first given is made and the others are dropped", "[edits]") {
  CHECK(apply_edits("abcdef", {{1, 4, "X"}, {3, 5, "Y"}, {4, 6, "Z"}}) == "aXZ");
  CHECK(apply_edits("abcdef", {{3, 5, "Y"}, {1, 4, "X"}}) == "abcYf");
  CHECK(apply_edits("abc", {{1, 1, "x"}, {1, 1, "y"}}) == "axbc");
  CHECK(apply_edits("abc", {{2, 9, "x"}}) == "abc");
}

TEST_CASE("a finding is mended whole or not at all, and only in its own text", "[edits]") {
  const SourceFile source("a.yaml", "target: 百分之95\n");
  const SourceFile other("b.yaml", "target: 95\n");
  FindingLog log;
  log.add(kRule, {&source, {8, 17}}).edits = {{8, 17, ""}, {19, 19, "%"}};
  log.add(kRule, {&source, {8, 17}}).edits = {{0, 6, "goal"}, {8, 19, "90"}};
  log.add(kRule, {&other, {8, 10}}).edits = {{8, 10, "96"}};
  log.add(kRule, {&source, {0, 6}});
  Mending mending = mend(log, source);
  CHECK(mending.findings == 1);
  CHECK(apply_edits(source.text(), mending.edits) == "target: 95%\n");
  shift_edits(mending.edits, 4);
  CHECK(apply_edits("---\ntarget: 百分之95\n", mending.edits) == "---\ntarget: 95%\n");
}

TEST_CASE("the schema line is put on top once, with the file's own line ends", "[edits]") {
  constexpr std::string_view kLine = "# yaml-language-server: $schema=project.schema.json";
  const FindingLog none;
  const auto with_line = [&](std::string text) {
    const SourceFile source("a.yaml", std::move(text));
    return apply_edits(source.text(), mend(none, source, kLine).edits);
  };
  const std::string mended = with_line("# note\npbs: project/1\n");
  CHECK(mended == std::string(kLine) + "\n# note\npbs: project/1\n");
  CHECK(with_line(mended) == mended);
  CHECK(with_line("# a\n\n  # yaml-language-server: $schema=x\npbs: project/1\n").find(kLine) ==
        std::string::npos);
  CHECK(with_line("pbs: project/1\r\nid: A\r\n").starts_with(std::string(kLine) + "\r\npbs"));
  CHECK(with_line("name: 'yaml-language-server: x'\n").starts_with(kLine));
  const auto whole = std::make_shared<const std::string>("pbs: project/1\n---\npbs: project/1\n");
  const auto documents = cut_documents("a.yaml", whole);
  REQUIRE(documents.size() == 2);
  CHECK(mend(none, *documents[0], kLine).edits.size() == 1);
  CHECK(mend(none, *documents[1], kLine).edits.empty());
}

TEST_CASE("edits made one after the other can be made in one go", "[edits]") {
  const std::string text = "a：1\nb：２\n";
  const std::vector<TextEdit> first{{1, 4, ": "}};
  const std::string between = apply_edits(text, first);
  REQUIRE(between == "a: 1\nb：２\n");
  const std::vector<TextEdit> second{{0, 1, "A"}, {6, 9, ": "}, {9, 12, "2"}};
  CHECK(apply_edits(text, join_edits(first, second)) == "A: 1\nb: 2\n");
  CHECK(apply_edits(text, join_edits(first, second)) == apply_edits(between, second));
  CHECK(join_edits(first, std::vector<TextEdit>{{2, 3, "x"}}).size() == 1);
  CHECK(join_edits({}, second).size() == 3);
}

TEST_CASE("a diff shows three lines around each change and joins what is near", "[edits]") {
  const std::string before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n";
  const TextEdit edits[] = {{8, 9, "five"}, {14, 15, "eight"}, {33, 35, "fifteen"}};
  CHECK(unified_diff("a.yaml", before, edits) ==
        "--- a.yaml\n+++ a.yaml\n"
        "@@ -2,14 +2,14 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n-8\n+eight\n 9\n 10\n 11\n 12\n 13\n"
        " 14\n-15\n+fifteen\n");
  const TextEdit last[] = {{33, 35, "fifteen"}, {0, 0, "0\n"}};
  CHECK(unified_diff("a b.yaml", before, last) ==
        "--- a b.yaml\t\n+++ a b.yaml\t\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n"
        "@@ -12,4 +13,4 @@\n 12\n 13\n 14\n-15\n+fifteen\n");
}

TEST_CASE("a diff keeps line ends and says where the last one is missing", "[edits]") {
  const TextEdit edit[] = {{6, 9, "≥"}};
  CHECK(unified_diff("a", "a: 1\r\n≧2", edit) ==
        "--- a\n+++ a\n@@ -1,2 +1,2 @@\n a: 1\r\n-≧2\n\\ No newline at end of file\n"
        "+≥2\n\\ No newline at end of file\n");
  const TextEdit nothing[] = {{0, 1, "a"}};
  CHECK(unified_diff("a", "a: 1\n", nothing).empty());
  CHECK(unified_diff("a", "a: 1\n", {}).empty());
  const TextEdit into_empty[] = {{0, 0, "x\n"}};
  CHECK(unified_diff("a", "", into_empty) == "--- a\n+++ a\n@@ -0,0 +1,1 @@\n+x\n");
}

TEST_CASE("patch makes of every diff what the edits make", "[edits]") {
  if (!has_patch()) {
    WARN("patch is not installed");
    return;
  }
  constexpr std::string_view kPieces[] = {"a", "≥", "\n", "\r\n", "x: 1\n", " b", "#\n", "\n\n"};
  std::mt19937 random(20240107);
  const auto below = [&random](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
  const auto words = [&](std::size_t most) {
    std::string text;
    for (std::size_t i = below(most + 1); i > 0; --i) text += kPieces[below(std::size(kPieces))];
    return text;
  };
  for (int round = 0; round < 60; ++round) {
    const std::string before = "first\n" + words(60) + "last";
    std::vector<TextEdit> edits;
    for (std::size_t i = below(6) + 1; i > 0; --i) {
      const std::size_t begin = below(before.size() + 1);
      edits.push_back({begin, std::min(before.size(), begin + below(6)), words(3)});
    }
    const std::string after = apply_edits(before, edits);
    const std::string diff = unified_diff("a file.yaml", before, edits);
    INFO(diff);
    CHECK(diff.empty() == (after == before));
    if (!diff.empty()) CHECK(patched(before, diff) == after);
  }
}

}  // namespace pbs
