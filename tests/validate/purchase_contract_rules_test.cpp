// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

constexpr std::string_view kContract =
    "contract: {amount: 96.00, start: 2024-01-01, end: 2024-12-31}";
constexpr std::string_view kBudget = "budget: {approved: 100, adjusted: 96.00, weight: 10}";
constexpr std::string_view kAllTerms =
    ", terms: [content, term, quantity, quality, price, settlement, rights, breach]";

Checked contracted(std::initializer_list<Change> changes, std::string_view policy = {}) {
  return Checked(changed(changes), policy, {purchase_contract_rules()});
}

// A contract with these keys, and a budget of 96.
Checked contract(const std::string& keys, std::string_view policy = {}) {
  return contracted({{kContract, "contract: {" + keys + "}"}}, policy);
}

// A signed contract that has all its items and was published.
std::string signed_contract(std::string_view more = {}) {
  std::string keys = "amount: 96.00, signed: 2023-12-20, published: 2023-12-22";
  return keys.append(kAllTerms).append(more);
}

}  // namespace

TEST_CASE("a sound contract has no finding") {
  CHECK(contracted({}).findings().empty());
  CHECK(contract(signed_contract()).findings().empty());
}

TEST_CASE("a contract above the budget is not covered, one that equals it is") {
  const Checked above = contract("amount: 96.01");
  CHECK(above.rules() == "P-BUDGET");
  CHECK(above.value("P-BUDGET", "amount") == "96.01");
  CHECK(above.value("P-BUDGET", "adjusted") == "96.00");
  CHECK(above.text("P-BUDGET") == "96.01");
  CHECK(above.second("P-BUDGET") == "96.00");
  CHECK(contract("amount: 960000元").findings().empty());
  CHECK(contract("amount: 960100元").rules() == "P-BUDGET");
}

TEST_CASE("while the year's budget is not stated the approved one counts") {
  const Checked checked = contracted(
      {{kContract, "contract: {amount: 101}"}, {kBudget, "budget: {approved: 100, weight: 10}"}});
  CHECK(checked.value("P-BUDGET", "approved") == "100");
  CHECK(contracted({{kBudget, "budget: {weight: 10}"}}).findings().empty());
}

TEST_CASE("of a contract over several years this year's share is held against the budget") {
  constexpr std::string_view kLongTerm =
      ", long_term: [budget_guaranteed, content_fixed, continuous, stable_funding, stable_price]";
  CHECK(contract("amount: 192.00, months: 24" + std::string(kLongTerm)).findings().empty());
  const Checked above = contract("amount: 288.01, months: 36" + std::string(kLongTerm));
  CHECK(above.rules() == "P-BUDGET");
  CHECK(above.value("P-BUDGET", "total") == "288.01");
  CHECK(above.value("P-BUDGET", "share") == "96.00");
  CHECK(above.value("P-BUDGET", "months") == "36");
  CHECK(above.value("P-BUDGET", "amount").empty());
  CHECK(contract("amount: 288.00, start: 2024-01-01, end: 2026-12-31" + std::string(kLongTerm))
            .findings()
            .empty());
}

TEST_CASE("a contract without any budget is not covered, spending without one is another rule") {
  const auto budget = [](const char* words) {
    return contracted({{kContract, "contract: {amount: 96}"}, {kBudget, words}});
  };
  const Checked zero = budget("budget: {adjusted: 0, weight: 10}");
  CHECK(zero.rules() == "P-BUDGET");
  CHECK(zero.value("P-BUDGET", "empty_budget") == "budget.adjusted");
  CHECK(zero.text("P-BUDGET") == "0");
  CHECK(zero.second("P-BUDGET") == "96");
  CHECK(budget("budget: {adjusted: 0, executed: 5, weight: 10}").findings().empty());
  CHECK(
      contracted({{kContract, "contract: {start: 2024-01-01}"}, {kBudget, "budget: {adjusted: 0}"}})
          .findings()
          .empty());
}

TEST_CASE("a contract signed before the budget was approved is not covered by it") {
  const auto approved = [](const char* date) {
    const std::string text = "contract: {" + signed_contract() + "}\ntarget_approval: " + date;
    return contracted({{kContract, text}});
  };
  const Checked early = approved("{budget_approved: 2023-12-21}");
  CHECK(early.rules() == "P-BUDGET");
  CHECK(early.value("P-BUDGET", "signed") == "2023-12-20");
  CHECK(early.value("P-BUDGET", "budget_approved") == "2023-12-21");
  CHECK(early.text("P-BUDGET") == "2023-12-20");
  CHECK(approved("{budget_approved: 2023-12-20}").findings().empty());
  CHECK(approved("{approved: 2023-12-21}").findings().empty());
}

TEST_CASE("more than a year needs the five conditions, more than three years is never allowed") {
  CHECK(contract("months: 12").findings().empty());
  const Checked bare = contract("months: 13");
  CHECK(bare.rules() == "P-TERM");
  CHECK(bare.value("P-TERM", "usual") == "12");
  CHECK(bare.value("P-TERM", "lacking") ==
        "budget_guaranteed, content_fixed, continuous, stable_funding, stable_price");
  const Checked some = contract("months: 24, long_term: [预算保障, 连续性强]");
  CHECK(some.value("P-TERM", "lacking_zh") == "购买内容相对固定、经费来源稳定、价格变化幅度小");
  const std::string all =
      ", long_term: [budget_guaranteed, content_fixed, continuous, stable_funding, stable_price]";
  CHECK(contract("months: 36" + all).findings().empty());
  const Checked beyond = contract("months: 37" + all);
  CHECK(beyond.rules() == "P-TERM");
  CHECK(beyond.value("P-TERM", "longest") == "36");
  CHECK(beyond.value("P-TERM", "lacking").empty());
}

TEST_CASE("without a stated number the days tell the term, and the policy sets the limit") {
  const Checked days = contract("start: 2024-01-01, end: 2025-06-30");
  CHECK(days.rules() == "P-TERM");
  CHECK(days.value("P-TERM", "months") == "18");
  CHECK(days.text("P-TERM") == "2025-06-30");
  CHECK(contract("start: 2024-01-01, end: 2025-06-30",
                 "contract: {max_months: 18, max_months_exception: 36}\n")
            .findings()
            .empty());
}

TEST_CASE("months and days that disagree are one finding, whatever the term") {
  const Checked stated = contract("start: 2024-01-01, end: 2024-12-31, months: 24");
  CHECK(stated.rules() == "F-36");
  CHECK(stated.value("F-36", "months") == "12");
  CHECK(stated.value("F-36", "stated") == "24");
  CHECK(stated.text("F-36") == "24");
  CHECK(stated.second("F-36") == "2024-01-01");
  const Checked begun = contract("start: 2024-03-15, end: 2024-12-31, months: 12");
  CHECK(begun.value("F-36", "full") == "9");
  CHECK(begun.value("F-36", "begun") == "10");
  CHECK(contract("start: 2024-03-15, end: 2024-12-31, months: 10").findings().empty());
  const Checked reversed = contract("start: 2024-12-31, end: 2024-01-01, months: 12");
  CHECK(reversed.rules() == "F-36");
  CHECK(reversed.value("F-36", "reversed") == "2024-01-01");
}

TEST_CASE("a contract lacks the items that it does not list") {
  const Checked some = contract("terms: [content, term, quantity, quality, price, settlement]");
  CHECK(some.rules() == "P-CONTRACT");
  CHECK(some.value("P-CONTRACT", "missing") == "rights, breach");
  CHECK(some.value("P-CONTRACT", "missing_zh") == "各方权利义务事项、违约责任");
  CHECK(some.finding("P-CONTRACT").severity == Severity::error);
  const Checked none = contract("signed: 2023-12-20, published: 2023-12-22");
  CHECK(none.rules() == "P-CONTRACT");
  CHECK(none.count("P-CONTRACT") == 1);
  CHECK(contract("amount: 96").findings().empty());
}

TEST_CASE("a signed contract that was not published is a warning") {
  const std::string keys = "signed: 2023-12-20" + std::string(kAllTerms);
  const Checked checked = contract(keys);
  CHECK(checked.rules() == "P-CONTRACT");
  CHECK(checked.finding("P-CONTRACT").severity == Severity::warning);
  CHECK(checked.value("P-CONTRACT", "unpublished") == "2023-12-20");
  const std::string notice = "contract: {" + keys + "}\npublication: [{what: contract, ";
  CHECK(contracted({{kContract, notice + "published: 2023-12-22}]"}}).findings().empty());
  CHECK(contracted({{kContract, notice + "secret: true}]"}}).findings().empty());
  CHECK(contracted({{kContract, notice + "approved: 2023-12-20}]"}}).rules() == "P-CONTRACT");
}

TEST_CASE("a guarantee, subcontracting and a missing ledger are found where they are stated") {
  CHECK(contract("guarantee: 是").rules() == "P-GUARANTEE");
  CHECK(contract("guarantee: 是").text("P-GUARANTEE") == "是");
  CHECK(contract("subcontracted: true").rules() == "F-37");
  CHECK(contract("ledger: false").rules() == "RL-10");
  CHECK(contract("guarantee: false, subcontracted: false, ledger: true").findings().empty());
}

TEST_CASE("a contract is signed before the service begins and before it is published") {
  const Checked late = contract(signed_contract(", start: 2023-12-19, end: 2024-12-18"));
  CHECK(late.rules() == "F-38");
  CHECK(late.value("F-38", "start") == "2023-12-19");
  CHECK(late.text("F-38") == "2023-12-20");
  CHECK(contract(signed_contract(", start: 2023-12-20, end: 2024-12-19")).findings().empty());
  const std::string keys = "signed: 2023-12-20, published: 2023-12-01" + std::string(kAllTerms);
  CHECK(contract(keys).rules() == "F-38");
  CHECK(contract(keys).text("F-38") == "2023-12-01");
}
