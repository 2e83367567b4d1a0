// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "report/findings/written.hpp"

using namespace pbs;

namespace {

struct Allowed {
  Allowed() {
    log.add(*find_rule("Y-06"), {&source, {0, 2}});
    log.add(*find_rule("F-02"), {&source, {0, 2}});
    const Suppression comment{
        Suppression::Kind::comment, "see \x07 the letter", "2025-06-30", {&source, {6, 7}}};
    const Suppression baseline{Suppression::Kind::baseline, "", "", {}};
    const std::optional<Suppression> by[] = {comment, baseline};
    log.suppress(by);
  }
  SourceFile source{"a.yaml", "id: 1\n# pbs: allow\n"};
  FindingLog log;
};

}  // namespace

TEST_CASE("findings that do not count are printed with --info only, and why") {
  const Allowed allowed;
  FindingsOptions options = english_findings();
  CHECK(write_all("text", options, {{allowed.log, allowed.source}}).text.empty());
  options.style.info = true;
  const std::string text = write_all("text", options, {{allowed.log, allowed.source}}).text;
  CHECK(text.find("not counted: a.yaml:2:1 allows it until 2025-06-30: see \\u0007 the letter\n") !=
        std::string::npos);
  CHECK(text.find("not counted: the baseline knows it\n") != std::string::npos);
}

TEST_CASE("the text of several documents is the texts one behind the other") {
  const SourceFile source("a.yaml", "id: 1\n");
  FindingLog none;
  FindingLog log;
  log.add(*find_rule("F-02"), {&source, {0, 2}});
  std::string one;
  write_findings_text(log, nullptr, english_findings().style, one);
  CHECK(one.starts_with("a.yaml:1:1: error F-02: "));
  CHECK(
      write_all("text", english_findings(), {{log, source}, {none, source}, {log, source}}).text ==
      one + one);
}
