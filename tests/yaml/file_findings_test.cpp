// SPDX-License-Identifier: MIT
#include "yaml/file_findings.hpp"

#include "catch.hpp"
#include "yaml/sample.hpp"

namespace pbs::test {
namespace {

// The findings about a file of these bytes.
Lines findings_for(std::string bytes) {
  auto result = decode(std::move(bytes));
  FindingLog log;
  SourceFile source("a.yaml", "");
  Lines lines;
  const auto collect = [&] {
    for (const Finding& finding : log.findings()) lines.push_back(describe(finding));
  };
  if (const auto* problem = std::get_if<DecodeProblem>(&result)) {
    report_undecodable(*problem, source, log);
    collect();
  } else {
    const Decoded& decoded = std::get<Decoded>(result);
    const SourceFile text("a.yaml", decoded.text);
    report_decoding(decoded, text, log);
    collect();
  }
  return lines;
}

TEST_CASE("plain UTF-8 with LF gives no finding", "[file]") {
  CHECK(findings_for("pbs: project/1\nname: 道路\n").empty());
}

TEST_CASE("Y-03: bytes that are no text", "[file]") {
  CHECK(findings_for(std::string("\x7F"
                                 "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                 16))
            .front()
            .starts_with("Y-03 1:1 offset="));
}

TEST_CASE("Y-04: damaged UTF-8", "[file]") {
  CHECK(findings_for("name: 道路清扫保洁服务项目\nid: \xE4\xB8 x\n") ==
        Lines{"Y-04 1:1 offset=" + std::to_string(41)});
}

TEST_CASE("Y-05: another encoding is read and noted", "[file]") {
  CHECK(findings_for("pbs: project/1\nname: \xB5\xC0\xC2\xB7\xC7\xE5\xC9\xA8\n") ==
        Lines{"Y-05 1:1 encoding=GB18030"});
  CHECK(findings_for(std::string("\xFF\xFE"
                                 "a\0:\0 \0\x31\0\n\0",
                                 12)) == Lines{"Y-05 1:1 encoding=UTF-16LE"});
}

TEST_CASE("Y-06: a byte order mark is noted", "[file]") {
  CHECK(findings_for("\xEF\xBB\xBFpbs: project/1\n") == Lines{"Y-06 1:1"});
}

TEST_CASE("Y-07: CR LF is noted at the first such line", "[file]") {
  CHECK(findings_for("a: 1\nb: 甲\r\nc: 1\r\n") == Lines{"Y-07 2:5"});
}

}  // namespace
}  // namespace pbs::test
