// SPDX-License-Identifier: MIT
#include "declaration/template.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "catch.hpp"
#include "declaration/bound.hpp"
#include "declaration/config.hpp"
#include "declaration/indicators.hpp"
#include "declaration/policy.hpp"
#include "declaration/project.hpp"
#include "declaration/schema.hpp"
#include "validate/checked_project.hpp"

using pbs::Field;
using pbs::Record;
using pbs::Words;

namespace {

constexpr std::string_view kSchema = "../schemas/x.schema.json";

std::string template_of(std::string_view kind) {
  return pbs::template_text(kind, &Words::zh, kSchema);
}

// The template after an author took away every `# ` in front of YAML.
std::string opened(const std::string& text) {
  std::string out;
  bool first = true;
  for (const std::string_view line : pbs::split(text, "\n")) {
    const std::size_t at = line.find_first_not_of(' ');
    if (!first && at != std::string_view::npos && line.substr(at).starts_with("# ")) {
      out.append(line.substr(0, at)).append(line.substr(at + 2));
    } else {
      out += line;
    }
    out += '\n';
    first = false;
  }
  return out;
}

std::string rules_in(std::string_view kind, std::string text) {
  if (kind == "project") {
    return Bound<pbs::ProjectDeclaration>(pbs::kProjectRecord, std::move(text)).rules();
  }
  if (kind == "indicators") {
    return Bound<pbs::IndicatorsDeclaration>(pbs::kIndicatorsRecord, std::move(text)).rules();
  }
  if (kind == "policy") {
    return Bound<pbs::PolicyDeclaration>(pbs::kPolicyRecord, std::move(text)).rules();
  }
  return Bound<pbs::ConfigDeclaration>(pbs::kConfigRecord, std::move(text)).rules();
}

void collect_keys(const Record& record, std::set<const Record*>& seen,
                  std::vector<std::string_view>& keys) {
  if (!seen.insert(&record).second) return;
  for (const Field& field : record.fields) {
    keys.push_back(field.key);
    if (field.record != nullptr) collect_keys(*field.record, seen, keys);
  }
}

// The required keys that the template leaves blank, and nothing else.
bool only_blank_keys(const std::string& rules) {
  for (const std::string_view rule : pbs::split(rules, " ")) {
    if (!rule.empty() && rule != "F-03") return false;
  }
  return true;
}

bool has_line(const std::string& text, std::string_view line) {
  for (const std::string_view one : pbs::split(text, "\n")) {
    if (one == line) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("the template of an unknown kind is empty", "[template]") {
  CHECK(template_of("scorecard").empty());
}

TEST_CASE("a template begins with its schema and its kind", "[template]") {
  for (const std::string_view kind : pbs::schema_kinds()) {
    const std::string text = template_of(kind);
    CAPTURE(kind);
    CHECK(text.starts_with("# yaml-language-server: $schema=../schemas/x.schema.json\n"));
    CHECK(text.find("\npbs: " + std::string(kind) + "/1") != std::string::npos);
  }
}

TEST_CASE("a template is read with no finding but its blank required keys", "[template]") {
  for (const std::string_view kind : pbs::schema_kinds()) {
    for (const auto language : {&Words::zh, &Words::en}) {
      CAPTURE(kind);
      CHECK(only_blank_keys(rules_in(kind, pbs::template_text(kind, language, kSchema))));
    }
  }
}

// T-01 fields, T-02 and T-03 classes of rows; T-14 because one row of two is in words.
TEST_CASE("the template of a project lacks only what its author fills in", "[template]") {
  const pbs::test::Checked checked(template_of("project"));
  for (const pbs::Finding& finding : checked.findings()) {
    const std::string_view rule = finding.rule->id;
    CAPTURE(rule);
    CHECK((rule == "T-01" || rule == "T-02" || rule == "T-03" || rule == "T-14" ||
           finding.severity == pbs::Severity::info));
  }
  CHECK(checked.count("T-01") > 0);
  CHECK(rules_in("project", template_of("project")) == "F-03 F-03 F-03");
  CHECK(rules_in("config", template_of("config")).empty());
}

TEST_CASE("with every `# ` taken away a template is still a file of its kind", "[template]") {
  for (const std::string_view kind : pbs::schema_kinds()) {
    for (const auto language : {&Words::zh, &Words::en}) {
      const std::string text = opened(pbs::template_text(kind, language, kSchema));
      CAPTURE(kind, text);
      CHECK(only_blank_keys(rules_in(kind, text)));
    }
  }
}

TEST_CASE("every key of the field tables occurs in its template", "[template]") {
  for (const std::string_view kind : pbs::schema_kinds()) {
    const std::string text = template_of(kind);
    std::set<const Record*> seen;
    std::vector<std::string_view> keys;
    collect_keys(*pbs::record_of_kind(kind), seen, keys);
    for (const std::string_view key : keys) {
      CAPTURE(kind, key);
      CHECK(text.find(" " + std::string(key) + ":") + 1 + text.find("\n" + std::string(key) + ":") +
                1 !=
            0);
    }
  }
}

TEST_CASE("the lines of a template are at most 100 columns wide", "[template]") {
  for (const std::string_view kind : pbs::schema_kinds()) {
    for (const auto language : {&Words::zh, &Words::en}) {
      const std::string text = pbs::template_text(kind, language, kSchema);
      for (const std::string_view line : pbs::split(text, "\n")) {
        CAPTURE(line);
        CHECK(pbs::display_width(line) <= 100);
      }
    }
  }
}

TEST_CASE("what later stages need stands commented out in their order", "[template]") {
  const std::string text = template_of("project");
  const std::size_t approval = text.find("\n# target_approval:");
  const std::size_t supplier = text.find("\n# supplier:");
  const std::size_t monitoring = text.find("\n# monitoring:");
  const std::size_t evaluations = text.find("\n# evaluations:");
  const std::size_t rectification = text.find("\n# rectification:");
  CHECK(text.find("\nindicators:") < supplier);
  CHECK(text.find("\ncontract:") < text.find("\nindicators:"));
  CHECK(supplier < approval);
  CHECK(approval < monitoring);
  CHECK(monitoring < evaluations);
  CHECK(evaluations < rectification);
  CHECK(rectification != std::string::npos);
  CHECK(text.find("\nex_ante:") != std::string::npos);
  CHECK(text.find("## ---- 绩效运行监控（monitoring）阶段 ----") < supplier);
}

TEST_CASE("the comments say what a field is, which words it takes and when it is needed",
          "[template]") {
  const std::string zh = template_of("project");
  CHECK(has_line(zh, "year:  # 年度：预算年度，四位数字；必填"));
  CHECK(has_line(
      zh, "  kind:  # 项目性质：新增、延续性或一次性；最迟在事前绩效评估（ex_ante）阶段填写"));
  CHECK(zh.find("可填：new = 新增") != std::string::npos);
  const std::string en = pbs::template_text("project", &Words::en, kSchema);
  CHECK(has_line(en, "year:  # 年度: Budget year, four digits; required"));
  CHECK(en.find("needed by ex_ante (事前绩效评估)") != std::string::npos);
}

TEST_CASE("the template of a project shows a row with a number and a row in words", "[template]") {
  const Bound<pbs::ProjectDeclaration> bound(pbs::kProjectRecord, template_of("project"));
  const auto& rows = bound.value.indicators;
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].target.text.value == "≥95%");
  CHECK(rows[1].target.text.value == "地面干净无积水、无明显异味");
  CHECK(rows[1].weight.value == "40");
}
