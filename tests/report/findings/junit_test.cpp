// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "report/findings/written.hpp"

using namespace pbs;

namespace {

constexpr std::string_view kHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"pbs-validate\">\n";
constexpr std::string_view kTail = "</testsuites>\n";

constexpr RuleInfo kWrong{.id = "F-09",
                          .severity = Severity::error,
                          .summary = {"不能识别的金额", "not an <amount>"},
                          .detail = {},
                          .fix = {"写成数值", "write a number"},
                          .cite = {}};
constexpr RuleInfo kDoubtful{.id = "W-10",
                             .severity = Severity::warning,
                             .summary = {"可疑", "doubtful"},
                             .detail = {},
                             .fix = {"核对", "compare"},
                             .cite = {}};

// The lines of one document.
std::string suite_of(const FindingsDocument& document, Severity fail_on = Severity::error,
                     bool info = false) {
  FindingsOptions options = english_findings();
  options.fail_on = fail_on;
  options.style.info = info;
  const std::string text = write_all("junit", options, {document}).text;
  REQUIRE(text.starts_with(kHead));
  REQUIRE(text.ends_with(kTail));
  return text.substr(kHead.size(), text.size() - kHead.size() - kTail.size());
}

}  // namespace

TEST_CASE("a document without findings is a passed test of JUnit") {
  const SourceFile source("./examples/2024/cleaning.yaml", "id: 1\n");
  const FindingLog log;
  CHECK(suite_of({.log = log, .source = source, .id = "JX-1", .name = "道路 \"清扫\""}) ==
        "<testsuite name=\"./examples/2024/cleaning.yaml\" tests=\"1\" failures=\"0\" errors=\"0\" "
        "skipped=\"0\" time=\"0\"><testcase classname=\"examples.2024.cleaning\" "
        "name=\"JX-1 道路 &quot;清扫&quot;\" time=\"0\"></testcase></testsuite>\n");
}

TEST_CASE("an error is the failure of a JUnit test, a warning stands in its output") {
  const SourceFile source("a.yaml", "x: 8\ny: 9\n");
  FindingLog log;
  log.add(kDoubtful, {&source, place_of(source, "8")});
  log.add(kWrong, {&source, place_of(source, "9")});
  CHECK(
      suite_of({log, source}) ==
      "<testsuite name=\"a.yaml\" tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\" time=\"0\">"
      "<testcase classname=\"a\" name=\"document 1\" time=\"0\">"
      "<failure type=\"F-09\" message=\"F-09: not an &lt;amount&gt; (a.yaml:2:4)\">\n"
      "a.yaml:2:4: error F-09: not an &lt;amount&gt;\n"
      "    2 | y: 9\n"
      "      |    ^\n"
      "   fix: write a number\n"
      "   basis: policy setting (default), not a requirement of a document\n"
      "</failure><system-out>\n"
      "a.yaml:1:4: warning W-10: doubtful\n"
      "    1 | x: 8\n"
      "      |    ^\n"
      "   fix: compare\n"
      "   basis: policy setting (default), not a requirement of a document\n"
      "</system-out></testcase></testsuite>\n");
}

TEST_CASE("warnings fail a JUnit test with --fail-on warning, and an error goes first") {
  const SourceFile source("a.yaml", "x: 8\ny: 9\n");
  FindingLog log;
  log.add(kDoubtful, {&source, place_of(source, "8")});
  CHECK(suite_of({log, source}).find("<failure") == std::string::npos);
  CHECK(suite_of({log, source}, Severity::warning).find("<failure type=\"W-10\"") !=
        std::string::npos);
  log.add(kWrong, {&source, place_of(source, "9")});
  const std::string both = suite_of({log, source}, Severity::warning);
  CHECK(both.find("<failure type=\"F-09\"") != std::string::npos);
  CHECK(both.find("a.yaml:1:4: warning W-10") < both.find("a.yaml:2:4: error F-09"));
  CHECK(both.find("<system-out>") == std::string::npos);
}

TEST_CASE("hostile texts stay texts in JUnit XML") {
  const SourceFile source("a]]>\x1B.yaml", "x: \x07 ]]> \xE2\x80\xAE 8\n");
  FindingLog log;
  log.add(kWrong, {&source, place_of(source, "8")});
  std::string name(300, 'n');
  const std::string text = suite_of({.log = log, .source = source, .id = "\x01<b>", .name = name});
  CHECK(text.find("name=\"\\u0001&lt;b&gt; nnn") != std::string::npos);
  CHECK(text.find(std::string(130, 'n')) == std::string::npos);
  CHECK(text.find("]]>") == std::string::npos);
  CHECK(text.find_first_of("\x01\x07\x1B") == std::string::npos);
  CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
}

TEST_CASE("a later document of a file has its number in the name of the JUnit suite") {
  const auto storage = std::make_shared<const std::string>("id: 1\n");
  const SourceFile source("/tmp/year.2024/a.yaml", storage, *storage, 10, 3);
  const std::string text = suite_of({FindingLog(), source});
  CHECK(text.find("<testsuite name=\"/tmp/year.2024/a.yaml#3\"") == 0);
  CHECK(text.find("classname=\"tmp.year.2024.a\" name=\"document 3\"") != std::string::npos);
}

TEST_CASE("what could not be scored or read is an error of JUnit") {
  const SourceFile source("a.yaml", "id: 1\n");
  const std::string text = suite_of({.log = FindingLog(), .source = source, .unscored = true});
  CHECK(text.find("errors=\"1\"") != std::string::npos);
  CHECK(text.find("<error type=\"unscored\" message=\"the project could not be scored\"/>") !=
        std::string::npos);
  const std::string unread =
      write_all("junit", english_findings(), {}, {{"b.yaml", "b.yaml: no \"permission\""}}).text;
  CHECK(unread == std::string(kHead) +
                      "<testsuite name=\"b.yaml\" tests=\"1\" failures=\"0\" errors=\"1\" "
                      "skipped=\"0\" time=\"0\"><testcase classname=\"b\" name=\"read\" time=\"0\">"
                      "<error type=\"unreadable\" message=\"b.yaml: no &quot;permission&quot;\"/>"
                      "</testcase></testsuite>\n" +
                      std::string(kTail));
}
