// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

constexpr std::string_view kWeights =
    "weights: {execution: 10, output: 50, benefit: 30, satisfaction: 10}";

// The sound target with these lines more.
Checked assessed(const std::string& lines, std::initializer_list<Change> changes = {},
                 std::string_view policy = {}) {
  std::string text = changed(changes);
  text.replace(text.find(kWeights), 0, lines);
  return Checked(std::move(text), policy, {ex_ante_rules()});
}

constexpr Change kNew{"class: public}", "class: public, kind: new}"};
const std::string kApproved =
    "target_approval: {submitted: 2023-10-20, approved: 2023-12-12, budget_approved: 2023-12-13}\n";

std::string ex_ante(std::string_view keys) {
  return "ex_ante: {" + std::string(keys) + "}\n";
}

}  // namespace

TEST_CASE("a target that was only handed in needs no assessment on record yet") {
  CHECK(assessed("").findings().empty());
  CHECK(assessed("target_approval: {submitted: 2023-10-20}\n").findings().empty());
}

TEST_CASE("approval or contract without an assessment is an error for a new project") {
  const Checked fresh = assessed(kApproved, {kNew});
  CHECK(fresh.rules() == "B-02");
  CHECK(fresh.finding("B-02").severity == Severity::error);
  CHECK(fresh.value("B-02", "approved") == "2023-12-12");
  CHECK(fresh.text("B-02") == "2023-12-12");
  CHECK(assessed(kApproved).finding("B-02").severity == Severity::warning);
  const Checked contracted = assessed("", {{"start: 2024-01-01", "signed: 2023-12-20"}});
  CHECK(contracted.value("B-02", "signed") == "2023-12-20");
  CHECK(assessed(kApproved + ex_ante("by: purchaser")).findings().empty());
}

TEST_CASE("an assessment whose key is misspelt is there, and has a finding already") {
  CHECK(assessed(kApproved + "ex_ant: {by: purchaser}\n").findings().empty());
}

TEST_CASE("below the county's threshold no assessment is asked for") {
  CHECK(assessed(kApproved, {kNew}, "ex_ante: {threshold_yuan: 960000}\n").rules() == "B-02");
  CHECK(assessed(kApproved, {kNew}, "ex_ante: {threshold_yuan: 960001}\n").findings().empty());
  CHECK(assessed(kApproved, {{"budget: {approved: 100, adjusted: 96.00, weight: 10}", ""}},
                 "ex_ante: {threshold_yuan: 1}\n")
            .findings()
            .empty());
}

TEST_CASE("money bound against the conclusion is an error") {
  const Checked refused = assessed(kApproved + ex_ante("conclusion: 不予支持"));
  CHECK(refused.rules() == "B-02");
  CHECK(refused.finding("B-02").severity == Severity::error);
  CHECK(refused.text("B-02") == "不予支持");
  CHECK(refused.second("B-02") == "2023-12-12");
  CHECK(assessed(kApproved + ex_ante("conclusion: 建议不予支持")).rules() == "B-02");
  CHECK(assessed(ex_ante("conclusion: 不予支持")).findings().empty());
  const Checked spent = assessed(ex_ante("conclusion: 不予支持"),
                                 {{"weight: 10}\nweights", "executed: 5}\nweights"}});
  CHECK(spent.value("B-02", "executed") == "5");
}

TEST_CASE("the policy names the conclusions") {
  constexpr std::string_view kBands = "ex_ante: {bands: {可行: 80, 基本可行: 60, 否决: 0}}\n";
  CHECK(assessed(kApproved + ex_ante("conclusion: 否决"), {}, kBands).rules() == "B-02");
  CHECK(assessed(kApproved + ex_ante("conclusion: 可行"), {}, kBands).findings().empty());
  CHECK(assessed(kApproved + ex_ante("conclusion: 基本可行"), {}, kBands).count("B-06") == 1);
  CHECK(assessed(kApproved + ex_ante("conclusion: 有待研究"), {}, kBands).findings().empty());
}

TEST_CASE("changes that were asked for are pointed at, as info, once the target is handed in") {
  const Checked checked = assessed(kApproved + ex_ante("conclusion: 调整完善后予以支持"));
  CHECK(checked.count("B-06") == 1);
  CHECK(checked.finding("B-06").severity == Severity::info);
  CHECK(checked.value("B-06", "submitted") == "2023-10-20");
  CHECK(assessed(ex_ante("conclusion: 调整完善后予以支持")).findings().empty());
  CHECK(assessed(kApproved + ex_ante("conclusion: 建议予以支持")).findings().empty());
}

TEST_CASE("support in spite of a ground that excludes it is found, with every ground") {
  const std::string support = ex_ante("conclusion: 予以支持");
  const Change listed{"class: public}", "class: public, negative_list: financing}"};
  const Change barred{"type: state_organ", "type: public_institution_2"};
  const Checked both = assessed(support, {barred, listed});
  CHECK(both.rules() == "B-09");
  CHECK(both.value("B-09", "negative_list") == "financing");
  CHECK(both.value("B-09", "purchaser") == "public_institution_2");
  CHECK(both.text("B-09") == "予以支持");
  CHECK(both.second("B-09") == "financing");
  const Checked unfunded = assessed(support, {{"adjusted: 96.00", "adjusted: 0"}});
  CHECK(unfunded.value("B-09", "empty_budget") == "budget.adjusted");
  CHECK(assessed(ex_ante("conclusion: 不予支持"), {listed}).findings().empty());
  CHECK(assessed(ex_ante("by: purchaser"), {listed}).findings().empty());
  CHECK(assessed(support).findings().empty());
}

TEST_CASE("an assessment after the budgeting is one finding, at the first step it missed") {
  const Checked late = assessed(kApproved + ex_ante("date: 2023-12-31"));
  CHECK(late.rules() == "CY-01");
  CHECK(late.count("CY-01") == 1);
  CHECK(late.value("CY-01", "submitted") == "2023-10-20");
  CHECK(late.value("CY-01", "approved").empty());
  CHECK(late.text("CY-01") == "2023-12-31");
  CHECK(late.second("CY-01") == "2023-10-20");
  CHECK(assessed(kApproved + ex_ante("date: 2023-10-20")).findings().empty());
  const Checked contracted =
      assessed(ex_ante("date: 2023-12-31"), {{"start: 2024-01-01", "signed: 2023-12-20"}});
  CHECK(contracted.value("CY-01", "signed") == "2023-12-20");
}
