// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "report/findings/written.hpp"

using namespace pbs;

TEST_CASE("findings that do not count are the last lines of their document in NDJSON") {
  const SourceFile source("a.yaml", "id: 1\n# x\n");
  FindingLog log;
  log.add(*find_rule("F-02"), {&source, {0, 2}});
  log.add(*find_rule("Y-06"), {&source, {0, 2}});
  const Suppression comment{Suppression::Kind::comment, "a\"b", "2025-06-30", {&source, {6, 9}}};
  const std::optional<Suppression> by[] = {comment, std::nullopt};
  log.suppress(by);
  const std::string text = write_all("ndjson", english_findings(), {{log, source}}).text;
  const std::size_t second = text.find('\n') + 1;
  CHECK(text.substr(0, second).find("\"rule\":\"Y-06\"") != std::string::npos);
  CHECK(text.substr(0, second).find("suppressed") == std::string::npos);
  CHECK(text.substr(second).find("\"rule\":\"F-02\"") != std::string::npos);
  CHECK(text.ends_with(R"(,"suppressed":{"by":"comment","reason":"a\"b","until":"2025-06-30",)"
                       R"("path":"a.yaml","line":2,"column":1}})"
                       "\n"));
}

TEST_CASE("a document without findings is no line of NDJSON") {
  const SourceFile source("a.yaml", "id: 1\n");
  CHECK(write_all("ndjson", english_findings(), {{FindingLog(), source}}).text.empty());
}
