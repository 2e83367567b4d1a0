// SPDX-License-Identifier: MIT
#include "report/findings_format.hpp"

#include <string>

#include "catch.hpp"

using namespace pbs;

TEST_CASE("the formats of findings are those of the design, in its order") {
  std::string names;
  for (const FindingsFormat* format : findings_formats()) {
    names += std::string(format->name) + " ";
    CHECK_FALSE(format->summary.zh.empty());
    CHECK_FALSE(format->summary.en.empty());
  }
  CHECK(names == "text ndjson sarif junit github ");
}

TEST_CASE("a format of findings is found by its name and by the extension of a path") {
  CHECK(find_findings_format("sarif")->name == "sarif");
  CHECK(find_findings_format("pdf") == nullptr);
  CHECK(find_findings_format("") == nullptr);
  CHECK(findings_format_for_path("out/a.sarif")->name == "sarif");
  CHECK(findings_format_for_path("a.sarif.json")->name == "sarif");
  CHECK(findings_format_for_path("a.xml")->name == "junit");
  CHECK(findings_format_for_path("a.ndjson")->name == "ndjson");
  CHECK(findings_format_for_path("a.jsonl")->name == "ndjson");
  CHECK(findings_format_for_path("a.txt")->name == "text");
  CHECK(findings_format_for_path("a.text")->name == "text");
  CHECK(findings_format_for_path("a.json") == nullptr);
  CHECK(findings_format_for_path("sarif") == nullptr);
}
