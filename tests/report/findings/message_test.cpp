// SPDX-License-Identifier: MIT
#include "report/findings/parts/message.hpp"

#include "catch.hpp"
#include "report/findings/parts/xml_text.hpp"

using namespace pbs;

namespace {

std::string xml_of(std::string_view text) {
  std::string out;
  append_xml(text, out);
  return out;
}

}  // namespace

TEST_CASE("a message holds summary, detail, fix and basis, and no control characters") {
  const RuleInfo rule{
      .id = "F-09",
      .severity = Severity::error,
      .summary = {"不能识别的金额", "not an amount"},
      .detail = {"“{text}”不能识别。\n上限 {limit}。", "{text} is none.\nAt most {limit}."},
      .fix = {"写成数值", "write a number"},
      .cite = {}};
  Finding finding;
  finding.rule = &rule;
  finding.with("text",
               "1\x07\xE2\x80\xAE"
               "2\n3");
  CHECK(finding_message(finding, Language::en) ==
        "not an amount\n1\\u0007\\u202E2 3 is none.\nfix: write a number");
  CHECK(finding_message(finding, nullptr, Language::zh) ==
        "不能识别的金额\n“1\\u0007\\u202E2 3”不能识别。\n改法：写成数值\n"
        "依据：政策参数(默认)，不是文件要求");
}

TEST_CASE("paths become URI references that resolve to the same file") {
  CHECK(uri_of_path("examples/2024/a.yaml") == "examples/2024/a.yaml");
  CHECK(uri_of_path("./a//b/../c.yaml") == "a/c.yaml");
  CHECK(uri_of_path("../a.yaml") == "../a.yaml");
  CHECK(uri_of_path("/tmp/a b.yaml") == "file:///tmp/a%20b.yaml");
  CHECK(uri_of_path("表/一.yaml") == "%E8%A1%A8/%E4%B8%80.yaml");
  // A colon in the first segment would make a scheme of it.
  CHECK(uri_of_path("a:b%#?.yaml") == "a%3Ab%25%23%3F.yaml");
  CHECK(uri_of_path("a\xFF") == "a%FF");
  CHECK(plain_path("./a/./b.yaml") == "a/b.yaml");
}

TEST_CASE("XML texts hold no markup and no character that XML forbids") {
  CHECK(xml_of("a<b>&\"c\"]]>") == "a&lt;b&gt;&amp;&quot;c&quot;]]&gt;");
  CHECK(xml_of("a\tb\nc") == "a\tb\nc");
  CHECK(xml_of("a\rb") == "a&#13;b");
  CHECK(xml_of(std::string_view("\0\x1B[1m", 5)) == "\uFFFD\uFFFD[1m");
  CHECK(xml_of("\xEF\xBF\xBE\xEF\xBF\xBF") == "\uFFFD\uFFFD");
  CHECK(xml_of("\xC3(\xFF") == "\uFFFD(\uFFFD");
  CHECK(xml_of("😀") == "😀");
  std::string out;
  append_xml_attribute("name", "a\n\"b\"\t", out);
  CHECK(out == " name=\"a&#10;&quot;b&quot;&#9;\"");
}
