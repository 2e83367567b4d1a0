// SPDX-License-Identifier: MIT
// Small projects for the tests of the rules R-.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "support/project_run.hpp"

#include "catch.hpp"

namespace pbs::test {

using Run = std::unique_ptr<ProjectRun>;

inline constexpr std::string_view kHead =
    "pbs: project/1\n"
    "id: JX-2024-0200\n"
    "name: 河道保洁服务\n"
    "year: 2024\n"
    "unit: 元\n";

// A project of these lines; the budget is fully executed unless they say otherwise.
inline Run run(const std::string& lines) {
  return run_project("p.yaml", std::string(kHead) + lines);
}

inline std::string budget(const std::string& adjusted, const std::string& executed,
                          const std::string& more = "") {
  return "budget: {adjusted: " + adjusted + ", executed: " + executed + more + "}\n";
}

// One qualitative row of 90 points that obtained `points`, and the amounts.
inline Run results(const std::string& points, const std::string& adjusted,
                   const std::string& executed) {
  return run(
      budget(adjusted, executed) +
      "indicators:\n  - {id: state, name: 河道环境, class: benefit.ecological, target: 水面清洁, "
      "weight: 90, level: achieved, claimed: " +
      points + "}\n");
}

// One numeric row of 90 points.
inline Run row(const std::string& target, const std::string& actual, const std::string& more = "") {
  return run(budget("100", "100") +
             "indicators:\n  - {id: length, name: 保洁长度, class: output.quantity, target: " +
             target + ", weight: 90, actual: " + actual + more + "}\n");
}

// Two rows of 45 points that claim full points, executed in full, and what else is stated.
inline Run claims(const std::string& self_evaluation, const std::string& second = "claimed: 45") {
  return run(budget("100", "100", ", claimed: 10") +
             "indicators:\n"
             "  - {id: a, name: 保洁长度, class: output.quantity, target: ≥50公里, weight: 45, "
             "actual: 50公里,"
             " claimed: 45}\n"
             "  - {id: b, name: 打捞垃圾, class: output.quantity, target: ≥50吨, weight: 45, "
             "actual: 50吨, " +
             second + "}\nself_evaluation: {" + self_evaluation + "}\n");
}

inline const Finding& only(const ProjectRun& project, std::string_view rule) {
  REQUIRE(project.count(rule) == 1);
  for (const Finding& finding : project.log.findings()) {
    if (finding.rule->id == rule) return finding;
  }
  throw std::logic_error("not reached");
}

inline std::string value(const Finding& finding, std::string_view name) {
  for (const FindingValue& one : finding.values) {
    if (one.name == name) return one.text;
  }
  return "none";
}

}  // namespace pbs::test
