// SPDX-License-Identifier: MIT
// What may be commissioned, to whom, and how: TP-03, TP-05, F-39.
#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

Checked with(const std::string& lines) {
  return Checked(changed({}) + lines);
}

Checked chosen(const std::string& more) {
  return with(
      "evaluations: [{kind: finance, by: {role: third_party, name: 某咨询公司, "
      "commissioned_by: finance" +
      more + "}}]\n");
}

}  // namespace

TEST_CASE("monitoring is not commissioned to a third party or an expert") {
  const auto monitored = [](const std::string& by) {
    return with("monitoring: [{through: 2024-08-31, by: " + by + "}]\n");
  };
  CHECK(monitored("purchaser").count("TP-03") == 0);
  CHECK(monitored("department").count("TP-03") == 0);
  CHECK(monitored("expert").count("TP-03") == 1);
  const Checked third = monitored("{role: third_party, name: 某咨询公司}");
  CHECK(third.count("TP-03") == 1);
  CHECK(third.value("TP-03", "role_zh") == "第三方机构");
  CHECK(third.value("TP-03", "name") == "某咨询公司");
}

TEST_CASE("the procedure by which an evaluator was chosen is stated") {
  CHECK(chosen(", selected: open_tender").count("TP-05") == 0);
  CHECK(chosen("").rules() == "TP-05");
  CHECK(chosen("").value("TP-05", "unstated") == "某咨询公司");
  CHECK(with("evaluations: [{kind: finance, by: finance}]\n").count("TP-05") == 0);
  const Checked single = chosen(", selected: 单一来源采购");
  CHECK(single.finding("TP-05").severity == Severity::info);
  CHECK(single.text("TP-05") == "单一来源采购");
  CHECK(single.value("TP-05", "single_source") == "某咨询公司");
}

TEST_CASE("a third party that is declared as not qualified is found at every stage") {
  CHECK(chosen(", selected: inquiry, qualified: true").rules().empty());
  CHECK(chosen(", selected: inquiry").rules().empty());
  CHECK(chosen(", selected: inquiry, qualified: false").rules() == "F-39");
  const Checked all = with(
      "ex_ante: {by: {role: third_party, name: 甲, qualified: 否}}\n"
      "target_review: {by: {role: expert, name: 乙, qualified: false}}\n");
  CHECK(all.count("F-39") == 2);
  CHECK(all.text("F-39") == "否");
  CHECK(all.value("F-39", "name") == "甲");
}
