// SPDX-License-Identifier: MIT
// Changes of an approved target: TR-07, F-47, F-48.
#include "catch.hpp"
#include "checked_project.hpp"

namespace pbs::test {
namespace {

Checked check(std::string_view change, std::string_view approver = "finance") {
  std::string text(kSoundTarget);
  text += "target_approval: {approved: 2023-12-12, by: " + std::string(approver) + ", changes: [{" +
          std::string(change) + "}]}\n";
  return Checked(std::move(text), {}, {target_change_rules()});
}

}  // namespace

TEST_CASE("a target is changed together with the budget, by who approved it") {
  CHECK(check("date: 2024-08-01, by: finance, with_budget: true, reason: 新增").rules() == "");
  const Checked apart = check("date: 2024-08-01, by: finance, with_budget: 否, reason: 新增");
  CHECK(apart.rules() == "TR-07");
  CHECK(apart.value("TR-07", "apart") == "false");
  CHECK(apart.text("TR-07") == "否");
  const Checked other = check("date: 2024-08-01, by: purchaser, with_budget: true, reason: 新增");
  CHECK(other.rules() == "TR-07");
  CHECK(other.value("TR-07", "by") == "purchaser");
  CHECK(other.value("TR-07", "approver") == "finance");
  CHECK(other.second("TR-07") == "finance");
  const Checked unsaid = check("date: 2024-08-01, reason: 新增");
  CHECK(unsaid.rules() == "TR-07");
  CHECK(unsaid.count("TR-07") == 1);
  CHECK(unsaid.value("TR-07", "unsaid") == "with_budget");
  CHECK(unsaid.value("TR-07", "nobody") == "by");
}

TEST_CASE("two bodies of one role are told apart by their names") {
  constexpr std::string_view kChange =
      "date: 2024-08-01, by: {role: finance, name: 甲县财政局}, with_budget: true, reason: 新增";
  CHECK(check(kChange).rules() == "");
  CHECK(check(kChange, "{role: finance, name: 甲县财政局}").rules() == "");
  CHECK(check(kChange, "{role: finance, name: 乙县财政局}").rules() == "TR-07");
}

TEST_CASE("a change states its reason") {
  const Checked silent = check("date: 2024-08-01, by: finance, with_budget: true");
  CHECK(silent.rules() == "F-47");
  CHECK(silent.value("F-47", "date") == "2024-08-01");
}

TEST_CASE("a change is dated between the approval and the end of the year") {
  const auto dated = [](std::string_view day) {
    return check("date: " + std::string(day) + ", by: finance, with_budget: true, reason: 新增");
  };
  CHECK(dated("2023-12-12").rules() == "");
  CHECK(dated("2024-12-31").rules() == "");
  const Checked early = dated("2023-12-11");
  CHECK(early.rules() == "F-48");
  CHECK(early.value("F-48", "approved") == "2023-12-12");
  const Checked after = dated("2025-01-01");
  CHECK(after.rules() == "F-48");
  CHECK(after.value("F-48", "year") == "2024");
}

}  // namespace pbs::test
