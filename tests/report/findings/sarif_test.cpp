// SPDX-License-Identifier: MIT
#include <rapidjson/document.h>
#include <rapidjson/pointer.h>

#include "catch.hpp"
#include "report/findings/written.hpp"
#include "report/fingerprint.hpp"

using namespace pbs;

namespace {

class Sarif {
 public:
  explicit Sarif(const std::string& text) {
    document_.Parse(text.c_str());
    REQUIRE_FALSE(document_.HasParseError());
  }
  // The value at a JSON pointer as text; "none" when there is none.
  std::string at(const std::string& pointer) const {
    const rapidjson::Value* value = rapidjson::Pointer(pointer.c_str()).Get(document_);
    if (value == nullptr) return "none";
    if (value->IsString()) return {value->GetString(), value->GetStringLength()};
    if (value->IsUint()) return std::to_string(value->GetUint());
    if (value->IsBool()) return value->GetBool() ? "true" : "false";
    return value->IsArray() ? "array of " + std::to_string(value->Size()) : "object";
  }
  std::string result(int number, const std::string& pointer) const {
    return at("/runs/0/results/" + std::to_string(number) + pointer);
  }
  std::string region(int number, const std::string& region) const {
    std::string out;
    for (const char* key : {"startLine", "startColumn", "endLine", "endColumn"}) {
      out += result(number, region + "/" + key) + " ";
    }
    return out;
  }

 private:
  rapidjson::Document document_;
};

constexpr const char* kRegion = "/locations/0/physicalLocation/region";
constexpr const char* kUri = "/locations/0/physicalLocation/artifactLocation/uri";

Sarif sarif_of(const FindingsOptions& options, const std::vector<FindingsDocument>& documents,
               const std::vector<UnreadableFile>& unreadable = {}) {
  return Sarif(write_all("sarif", options, documents, unreadable).text);
}

}  // namespace

TEST_CASE("SARIF names the tool and describes every rule") {
  FindingsOptions options = english_findings();
  options.version = "1.2.3";
  const Sarif sarif = sarif_of(options, {});
  CHECK(sarif.at("/version") == "2.1.0");
  CHECK(sarif.at("/runs/0/columnKind") == "unicodeCodePoints");
  CHECK(sarif.at("/runs/0/tool/driver/name") == "pbs-validate");
  CHECK(sarif.at("/runs/0/tool/driver/version") == "1.2.3");
  CHECK(sarif.at("/runs/0/results") == "array of 0");
  CHECK(sarif.at("/runs/0/invocations/0/executionSuccessful") == "true");
  const auto& rules = rule_catalogue();
  CHECK(sarif.at("/runs/0/tool/driver/rules") == "array of " + std::to_string(rules.size()));
  const auto index = static_cast<std::size_t>(
      std::find(rules.begin(), rules.end(), find_rule("F-02")) - rules.begin());
  const std::string rule = "/runs/0/tool/driver/rules/" + std::to_string(index);
  CHECK(sarif.at(rule + "/id") == "F-02");
  CHECK(sarif.at(rule + "/shortDescription/text") == find_rule("F-02")->summary.en);
  CHECK(sarif.at(rule + "/defaultConfiguration/level") == "error");
  CHECK(sarif.at(rule + "/properties/mark") == "default");
  CHECK(sarif.at(rule + "/help/text").find("Basis: the file format of pbs") != std::string::npos);
  CHECK(sarif.at(rule + "/help/markdown").find("**Basis**: ") != std::string::npos);
}

TEST_CASE("a SARIF result has its place in code points, its second place and its fingerprint") {
  const SourceFile source("./表/a.yaml", "id: 1\nx: 名称😀8, y: 9\n");
  FindingLog log;
  log.add(*find_rule("F-02"), {&source, place_of(source, "8")})
      .with("key", "x")
      .about("area")
      .see({&source, place_of(source, "id")});
  const Sarif sarif = sarif_of(english_findings(), {{.log = log, .source = source, .id = "JX-1"}});
  CHECK(sarif.result(0, "/ruleId") == "F-02");
  CHECK(sarif.result(0, "/level") == "error");
  CHECK(sarif.result(0, "/message/text").starts_with(find_rule("F-02")->summary.en));
  CHECK(sarif.result(0, kUri) == "%E8%A1%A8/a.yaml");
  CHECK(sarif.result(0, "/locations/0/physicalLocation/artifactLocation/uriBaseId") == "%SRCROOT%");
  CHECK(sarif.region(0, kRegion) == "2 7 2 8 ");
  CHECK(sarif.region(0, "/relatedLocations/0/physicalLocation/region") == "1 1 1 3 ");
  CHECK(sarif.result(0, "/partialFingerprints/pbs~1v1") == fingerprints(log, "JX-1").front());
  CHECK(sarif.result(0, "/properties/subject") == "area");
  CHECK(sarif.at("/runs/0/tool/driver/rules/" + sarif.result(0, "/ruleIndex") + "/id") == "F-02");
}

TEST_CASE("a finding without place points at the first line of its document") {
  const auto storage = std::make_shared<const std::string>("id: 1\n");
  const SourceFile source("/tmp/a b.yaml", storage, *storage, 12, 2);
  FindingLog log;
  log.add(*find_rule("F-02"), {});
  const Sarif sarif = sarif_of(english_findings(), {{log, source}});
  CHECK(sarif.result(0, kUri) == "file:///tmp/a%20b.yaml");
  CHECK(sarif.result(0, "/locations/0/physicalLocation/artifactLocation/uriBaseId") == "none");
  CHECK(sarif.region(0, kRegion) == "12 none none none ");
}

TEST_CASE("edits are SARIF fixes") {
  const SourceFile source("a.yaml", "项目：a\nx: 1\n");
  const auto colon = static_cast<std::size_t>(place_of(source, "：").begin);
  FindingLog log;
  log.add(*find_rule("Y-09"), {&source, place_of(source, "：")})
      .edits.push_back({colon, colon + 3, ": "});
  const Sarif sarif = sarif_of(english_findings(), {{log, source}});
  const std::string change = "/fixes/0/artifactChanges/0";
  CHECK(sarif.result(0, change + "/artifactLocation/uri") == "a.yaml");
  CHECK(sarif.region(0, change + "/replacements/0/deletedRegion") == "1 3 1 4 ");
  CHECK(sarif.result(0, change + "/replacements/0/insertedContent/text") == ": ");
}

TEST_CASE("findings that do not count are suppressed SARIF results, each with its fingerprint") {
  const SourceFile source("a.yaml", "id: 1\n# allow\nx: 2\n");
  FindingLog log;
  log.add(*find_rule("F-02"), {&source, {0, 2}});
  log.add(*find_rule("F-01"), {&source, place_of(source, "x")});
  log.add(*find_rule("F-02"), {&source, place_of(source, "2")});
  const Suppression comment{
      Suppression::Kind::comment, "agreed", "2025-06-30", {&source, place_of(source, "# allow")}};
  const Suppression baseline{Suppression::Kind::baseline, "", "", {}};
  const std::optional<Suppression> by[] = {comment, std::nullopt, baseline};
  log.suppress(by);
  const std::vector<std::string> prints = fingerprints(log, "");
  const Sarif sarif = sarif_of(english_findings(), {{log, source}});
  CHECK(sarif.at("/runs/0/results") == "array of 3");
  CHECK(sarif.result(0, "/ruleId") == "F-01");
  CHECK(sarif.result(0, "/suppressions") == "none");
  CHECK(sarif.result(1, "/suppressions/0/kind") == "inSource");
  CHECK(sarif.result(1, "/suppressions/0/justification") == "agreed");
  CHECK(sarif.result(1, "/suppressions/0/properties/until") == "2025-06-30");
  CHECK(sarif.region(1, "/suppressions/0/location/physicalLocation/region") == "2 1 2 8 ");
  CHECK(sarif.result(2, "/suppressions/0/kind") == "external");
  for (int i = 0; i < 3; ++i) {
    CHECK(sarif.result(i, "/partialFingerprints/pbs~1v1") == prints[static_cast<std::size_t>(i)]);
  }
}

TEST_CASE("notes are SARIF results with --info only") {
  const SourceFile source("a.yaml", "id: 1\n");
  FindingLog log;
  log.add(*find_rule("Y-06"), {&source, {0, 2}});
  log.add(*find_rule("F-02"), {&source, {0, 2}});
  FindingsOptions options = english_findings();
  CHECK(find_rule("Y-06")->severity == Severity::info);
  const Sarif without = sarif_of(options, {{log, source}, {log, source}});
  CHECK(without.at("/runs/0/results") == "array of 2");
  CHECK(without.result(0, "/ruleId") == "F-02");
  options.style.info = true;
  const Sarif with = sarif_of(options, {{log, source}});
  CHECK(with.at("/runs/0/results") == "array of 2");
  CHECK(with.result(0, "/level") == "note");
}

TEST_CASE("SARIF says what its results do not show") {
  const SourceFile source("a.yaml", "id: 1\n");
  FindingLog log;
  for (std::size_t i = 0; i < FindingLog::kMost + 3; ++i)
    log.add(*find_rule("F-02"), {&source, {0, 2}});
  const Sarif sarif =
      sarif_of(english_findings(), {{log, source}}, {{"b.yaml", "b.yaml: \"missing\" \xFF"}});
  const std::string notes = "/runs/0/invocations/0/toolExecutionNotifications";
  CHECK(sarif.at("/runs/0/invocations/0/executionSuccessful") == "false");
  CHECK(sarif.at(notes + "/0/message/text") == "b.yaml: \"missing\" \uFFFD");
  CHECK(sarif.at(notes + "/0/locations/0/physicalLocation/artifactLocation/uri") == "b.yaml");
  CHECK(sarif.at(notes + "/1/message/text") == "3 more findings are not listed");
}
