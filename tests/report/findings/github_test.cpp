// SPDX-License-Identifier: MIT
#include <algorithm>

#include "catch.hpp"
#include "report/findings/parts/job_summary.hpp"
#include "report/findings/written.hpp"

using namespace pbs;

namespace {

constexpr RuleInfo kWrong{.id = "F-09",
                          .severity = Severity::error,
                          .summary = {"不能识别的金额", "not an amount"},
                          .detail = {"“{text}”", "“{text}”"},
                          .fix = {"写成数值", "write a number"},
                          .cite = {}};
constexpr RuleInfo kDoubtful{.id = "W-10",
                             .severity = Severity::warning,
                             .summary = {"可疑", "doubtful"},
                             .detail = {},
                             .fix = {"核对", "compare"},
                             .cite = {}};

constexpr std::string_view kBasis =
    "%0Abasis: policy setting (default), not a requirement of a document\n";

std::size_t lines_with(const std::string& text, std::string_view start) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
    if (std::string_view(text).substr(at).starts_with(start)) ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("a finding is a workflow command with its range and its words") {
  const SourceFile source("./表/a.yaml", "id: 1\nx: 名称8\n");
  FindingLog log;
  log.add(kWrong, {&source, place_of(source, "名称8")}).with("text", "100%, a::b");
  CHECK(write_all("github", english_findings(), {{log, source}}).text ==
        "::error file=表/a.yaml,line=2,col=4,endLine=2,endColumn=7,title=F-09::not an amount%0A"
        "“100%25, a::b”%0Afix: write a number" +
            std::string(kBasis));
}

TEST_CASE("the end is given within one line only, and a finding without place has a line") {
  const auto storage = std::make_shared<const std::string>("a: [1,\n  2]\n");
  const SourceFile source("a.yaml", storage, *storage, 7, 2);
  FindingLog log;
  log.add(kDoubtful, {&source, {3, 11}});
  log.add(kDoubtful, {});
  CHECK(write_all("github", english_findings(), {{log, source}}).text ==
        "::warning file=a.yaml,line=7,col=4,title=W-10::doubtful%0Afix: compare" +
            std::string(kBasis) +
            "::warning file=a.yaml,line=7,title=W-10::doubtful%0Afix: compare" +
            std::string(kBasis));
}

TEST_CASE("no text from outside makes a workflow command of its own") {
  const SourceFile source("a,line=9::b\n::error::c\t.yaml", "x: 8\n");
  FindingLog log;
  log.add(kWrong, {&source, {0, 1}}).with("text", "\n::error::x\r\n::stop-commands::t");
  const std::string text = write_all("github", english_findings(), {{log, source}}).text;
  CHECK(std::count(text.begin(), text.end(), '\n') == 1);
  CHECK(text.starts_with(
      "::error file=a%2Cline=9%3A%3Ab\\n%3A%3Aerror%3A%3Ac\\t.yaml,line=1,col=1,endLine=1,"
      "endColumn=2,title=F-09::"));
}

TEST_CASE("ten annotations a level are shown and the others counted") {
  const SourceFile source("a.yaml", "x: 8\n");
  FindingLog log;
  for (int i = 0; i < 12; ++i) log.add(kDoubtful, {&source, {0, 1}});
  for (int i = 0; i < 13; ++i) log.add(kWrong, {&source, {0, 1}});
  const WrittenFindings written =
      write_all("github", english_findings(), {{log, source}, {log, source}});
  CHECK(lines_with(written.text, "::warning ") == 10);
  CHECK(lines_with(written.text, "::error ") == 10);
  CHECK(written.text.ends_with(
      "::notice title=pbs-validate::30 more findings are not annotated: see the job summary, or "
      "the output of --format text.\n"));
  CHECK(written.summary.find("Documents: 2; errors: 26; warnings: 24.\n") != std::string::npos);
  CHECK(written.summary.find("| F-09 | 26 | ") < written.summary.find("| W-10 | 24 | "));
  CHECK(lines_with(written.summary, "| error | F-09 | a.yaml:1:1 | not an amount<br>fix: ") == 26);
  CHECK(lines_with(written.summary, "| warning | ") == 24);
  // The gravest first.
  CHECK(written.summary.rfind("| error |") < written.summary.find("| warning |"));
}

TEST_CASE("the job summary escapes what Markdown would read") {
  const SourceFile source("a|b.yaml", "x: 8\n");
  FindingLog log;
  log.add(kWrong, {&source, {0, 1}}).with("text", "a|b `c` <d> [e](f)");
  const std::string summary = write_all("github", english_findings(), {{log, source}}).summary;
  CHECK(summary.find("| error | F-09 | a\\|b.yaml:1:1 | not an amount<br>“a\\|b \\`c\\` &lt;d&gt; "
                     "\\[e\\](f)”<br>fix: write a number |\n") != std::string::npos);
}

TEST_CASE("a job summary stays below a mebibyte and says what it leaves out") {
  JobSummary summary(Language::en);
  const std::string row = "| warning | W-10 | " + std::string(500, 'x') + " |";
  for (int i = 0; i < 4000; ++i) summary.add("W-10", Severity::warning, row);
  summary.add("F-09", Severity::error, "| error | F-09 | the gravest |");
  const std::string text = summary.text({});
  CHECK(text.size() < 1024 * 1024);
  CHECK(text.find("| error | F-09 | the gravest |\n") < text.find("| warning | W-10 |"));
  const std::size_t shown = lines_with(text, "| warning | ");
  CHECK(shown > 1500);
  CHECK(text.ends_with("\n" + std::to_string(4000 - shown) + " more findings are not listed\n"));
}

TEST_CASE("without findings there is no annotation and a short page") {
  const SourceFile source("a.yaml", "x: 8\n");
  const WrittenFindings written = write_all("github", english_findings(), {{FindingLog(), source}});
  CHECK(written.text.empty());
  CHECK(written.summary == "## pbs-validate\n\nDocuments: 1; errors: 0; warnings: 0.\n\n");
  CHECK(write_all("github", english_findings(), {}, {{"a:b.yaml", "a:b.yaml: missing"}}).text ==
        "::error file=a%3Ab.yaml::a:b.yaml: missing\n");
}
