// SPDX-License-Identifier: MIT
// A new declaration from the set of targets that is usual for a service.
#include "validate/service_sets.hpp"

#include "catch.hpp"
#include "support/project_run.hpp"

using namespace pbs;

namespace {

std::string written_for(std::string_view service) {
  const auto sets = service_sets();
  const ServiceSet* const set = find_service_set(sets, service);
  REQUIRE(set != nullptr);
  return template_text("project", &Words::zh, "../schemas/project.schema.json", set->examples());
}

// Fills the first line that begins with `blank`.
void fill(std::string& text, const std::string& blank, const std::string& value) {
  CAPTURE(blank);
  const std::size_t at = text.find("\n" + blank);
  REQUIRE(at != std::string::npos);
  text.insert(at + 1 + blank.size(), " " + value);
}

// Class B of the catalogue are services for the government's own work.
std::string filled(std::string text, bool auxiliary) {
  fill(text, "id:", "JX-2025-0101");
  fill(text, "name:", "县城专项服务");
  fill(text, "year:", "2025");
  fill(text, "department:", "某县主管部门");
  fill(text, "  name:", "某县购买单位");
  fill(text, "  type:", "state_organ");
  fill(text, "  set_target:", "true");
  fill(text, "  class:", auxiliary ? "auxiliary" : "public");
  fill(text, "  kind:", "continuing");
  fill(text, "  start:", "2025-01-01");
  fill(text, "  end:", "2025-12-31");
  fill(text, "objective:", "按指标完成全年服务任务，群众满意。");
  fill(text, "  approved:", "300");
  return text;
}

}  // namespace

TEST_CASE("a service is known by its set, its catalogue code and its Chinese name") {
  const auto sets = service_sets();
  CHECK(sets.size() == 9);
  for (const char* name : {"street-cleaning", "道路清扫保洁", "A1505", "A150502",
                           "道路清扫保洁服务绩效指标"}) {
    CAPTURE(name);
    const ServiceSet* const set = find_service_set(sets, name);
    REQUIRE(set != nullptr);
    CHECK(set->id() == "street-cleaning");
  }
  for (const char* name : {"street-cleanin", "A15", "服务", "", "ex-ante"}) {
    CAPTURE(name);
    CHECK(find_service_set(sets, name) == nullptr);
  }
}

TEST_CASE("the declaration has the rows of the set, with blanks and evidence behind `# `") {
  const std::string text = written_for("greening-upkeep");
  CHECK(text.find("\nindicator_set: greening-upkeep") != std::string::npos);
  CHECK(text.find("\n  catalogue: A1507") != std::string::npos);
  CHECK(text.find("    target: {between: [5, 8]}\n") != std::string::npos);
  CHECK(text.find("    # evidence: [绿地清单, 养护日志]") != std::string::npos);
  CHECK(text.find("  - id: citizens\n    name: 市民满意度\n    class: satisfaction\n"
                  "    target: 90%以上\n    weight: 10\n") != std::string::npos);
  CHECK(text.find("hygiene") == std::string::npos);  // the usual example rows
  CHECK(text.find("\n# self_evaluation:") != std::string::npos);
}

TEST_CASE("filled in, the declaration of every set is a target without errors") {
  for (const auto& set : service_sets()) {
    CAPTURE(set->id());
    const std::string text = filled(written_for(set->id()), set->catalogue().starts_with("B"));
    const auto run = test::run_project("new.yaml", text);
    for (const Finding& finding : run->log.findings()) {
      CAPTURE(finding.rule->id, finding.subject);
      CHECK(finding.severity != Severity::error);
    }
    CHECK(run->card.id == "JX-2025-0101");
    CHECK_FALSE(run->card.self_evaluation);
    Decimal sum;
    for (const Indicator& row : run->project->indicators) sum += *row.weight;
    CHECK(sum == Decimal(90));
  }
}
