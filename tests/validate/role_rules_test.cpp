// SPDX-License-Identifier: MIT
// Who may do what: RL-01 to RL-03, RL-06, RL-09, E-03.
#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

constexpr std::string_view kPeople = "department: 某县城管局\nsupplier: 某公司\n";

Checked with(const std::string& lines, std::string_view people = kPeople) {
  return Checked(changed({}) + std::string(people) + lines);
}

std::string reviewed_by(const std::string& by) {
  return with("target_review: {by: " + by + "}\n").rules();
}

std::string assessed_by(const std::string& by, std::string_view people = kPeople) {
  return with("ex_ante: {by: " + by + "}\n", people).rules();
}

std::string evaluated(const std::string& kind, const std::string& by,
                      std::string_view people = kPeople) {
  return with("evaluations: [{kind: " + kind + ", by: " + by + "}]\n", people).rules();
}

}  // namespace

TEST_CASE("the purchaser sets the target itself") {
  CHECK(Checked(changed({{"set_target: true", "set_target: 是"}})).rules().empty());
  CHECK(Checked(changed({{", set_target: true", ""}})).rules().empty());
  const Checked others(changed({{"set_target: true", "set_target: 否"}}));
  CHECK(others.rules() == "RL-01");
  CHECK(others.text("RL-01") == "否");
}

TEST_CASE("finance reviews the target, or somebody it commissioned") {
  CHECK(reviewed_by("finance").empty());
  CHECK(reviewed_by("财政部门").empty());
  CHECK(reviewed_by("{role: third_party, name: 甲, commissioned_by: finance}").empty());
  CHECK(reviewed_by("{role: expert, name: 甲}").empty());
  CHECK(reviewed_by("purchaser") == "RL-02");
  CHECK(reviewed_by("department") == "RL-02");
  CHECK(reviewed_by("supplier").empty());
  const Checked paid =
      with("target_review: {by: {role: third_party, name: 甲, commissioned_by: purchaser}}\n");
  CHECK(paid.rules() == "RL-02");
  CHECK(paid.text("RL-02") == "purchaser");
  CHECK(paid.value("RL-02", "outside_zh") == "第三方机构");
  CHECK(paid.value("RL-02", "client") == "purchaser");
}

TEST_CASE("the purchaser assesses the purchase, or somebody it commissioned") {
  CHECK(assessed_by("purchaser").empty());
  CHECK(assessed_by("{role: third_party, name: 甲, commissioned_by: purchaser}").empty());
  CHECK(assessed_by("{role: third_party, name: 甲}").empty());
  CHECK(assessed_by("finance") == "RL-03");
  CHECK(assessed_by("{role: third_party, name: 甲, commissioned_by: finance}") == "RL-03");
  CHECK(assessed_by("department") == "RL-03");
  CHECK(assessed_by("department", "department: 某局\n").empty());  // it is the purchaser
  CHECK(assessed_by("supplier").empty());
}

TEST_CASE("target and budget are approved by one body on one day") {
  const auto approval = [](const std::string& values) {
    return with("target_approval: {" + values + "}\n");
  };
  CHECK(approval("approved: 2023-12-12, by: finance, budget_approved: 2023-12-12, "
                 "budget_by: finance")
            .rules()
            .empty());
  CHECK(approval("approved: 2023-12-12, by: finance").rules().empty());
  CHECK(approval("by: department, budget_by: department").rules().empty());
  const Checked bodies = approval("by: department, budget_by: finance");
  CHECK(bodies.rules() == "RL-06");
  CHECK(bodies.value("RL-06", "by") == "department");
  CHECK(bodies.value("RL-06", "budget_by_zh") == "财政部门");
  const Checked days = approval(
      "approved: 2023-12-11, by: finance, budget_approved: 2023-12-12, budget_by: finance");
  CHECK(days.rules() == "RL-06");
  CHECK(days.text("RL-06") == "2023-12-11");
  CHECK(days.second("RL-06") == "2023-12-12");
  const Checked both = approval(
      "approved: 2023-12-11, by: purchaser, budget_approved: 2023-12-12, budget_by: finance");
  CHECK(both.rules() == "RL-06");
  CHECK(both.value("RL-06", "by") == "purchaser");
  CHECK(both.value("RL-06", "approved") == "2023-12-11");
  CHECK(approval("by: third_party").value("RL-06", "approver") == "third_party");
}

TEST_CASE("whoever evaluated publishes the result") {
  const auto published = [](const std::string& what, const std::string& by,
                            const std::string& more = "") {
    return with("publication: [{what: " + what + ", by: " + by + "}]\n" + more).rules();
  };
  CHECK(published("self_evaluation", "purchaser").empty());
  CHECK(published("self_evaluation", "department") == "RL-09");
  CHECK(published("self_evaluation", "third_party") == "RL-09");
  CHECK(published("budget", "finance").empty());
  const std::string finance = "evaluations: [{kind: finance, by: finance}]\n";
  const std::string department = "evaluations: [{kind: department, by: department}]\n";
  CHECK(published("evaluation", "finance", finance).empty());
  CHECK(published("evaluation", "purchaser", finance) == "RL-09");
  CHECK(published("evaluation", "finance", department) == "RL-09");
  CHECK(published("evaluation", "purchaser").empty());  // no evaluation to compare with
}

TEST_CASE("an evaluation is of the kind of who did or commissioned it") {
  CHECK(evaluated("finance", "finance").empty());
  CHECK(evaluated("finance",
                  "{role: third_party, name: 甲, selected: inquiry, "
                  "commissioned_by: finance}")
            .empty());
  CHECK(evaluated("finance", "department") == "E-03");
  CHECK(evaluated("department", "finance") == "E-03");
  CHECK(evaluated("department", "purchaser") == "E-03");
  CHECK(evaluated("department", "purchaser", "department: 某局\n").empty());
  CHECK(evaluated("department", "purchaser", "").empty());
  CHECK(evaluated("department", "supplier").empty());
  const Checked paid = with(
      "evaluations: [{kind: finance, by: {role: third_party, name: 甲, selected: inquiry, "
      "commissioned_by: department}}]\n");
  CHECK(paid.rules() == "E-03");
  CHECK(paid.value("E-03", "finance_by_zh") == "主管部门");
  CHECK(paid.second("E-03") == "finance");
}
