// SPDX-License-Identifier: MIT
// Publication in time and without contradiction: DS-01, DS-04, DS-06, F-52.
#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

Checked published(const std::string& values, std::string_view as_of = {},
                  std::string_view policy = {}) {
  return Checked(changed({}) + "publication: [{" + values + "}]\n", policy, written_tables(),
                 as_of);
}

}  // namespace

TEST_CASE("results are published within 20 days, counted from the day after the approval") {
  const std::string approved = "what: self_evaluation, approved: 2025-07-01";
  CHECK(published(approved + ", published: 2025-07-01").rules().empty());
  CHECK(published(approved + ", published: 2025-07-21").rules().empty());
  const Checked late = published(approved + ", published: 2025-07-22");
  CHECK(late.rules() == "DS-01");
  CHECK(late.value("DS-01", "taken") == "21");
  CHECK(late.value("DS-01", "days") == "20");
  CHECK(late.finding("DS-01").subject == "self_evaluation");
  CHECK(published(approved + ", published: 2025-07-22", {}, "publication: {days: 21}\n")
            .rules()
            .empty());
}

TEST_CASE("what is not yet published is late on the day of judgement only") {
  const std::string approved = "what: budget, approved: 2025-07-01";
  CHECK(published(approved).rules().empty());
  CHECK(published(approved, "2025-07-21").rules().empty());
  CHECK(published(approved, "2025-07-22").rules() == "DS-01");
  CHECK(published(approved, "2025-07-22").value("DS-01", "last") == "2025-07-21");
  CHECK(published(approved + ", secret: true", "2025-12-31").rules().empty());
}

TEST_CASE("catalogues and contracts have no 20 days, but have to be published") {
  CHECK(published("what: catalogue, approved: 2025-01-01, published: 2025-06-01").rules().empty());
  CHECK(published("what: catalogue, approved: 2025-01-01").rules().empty());
  CHECK(published("what: catalogue, approved: 2025-01-01", "2025-01-02").rules() == "DS-04");
  CHECK(published("what: catalogue, approved: 2025-01-01, secret: true", "2025-01-02")
            .rules()
            .empty());
  // a contract with its own record is P-CONTRACT
  CHECK(published("what: contract, approved: 2025-01-01", "2025-01-02").count("DS-04") == 0);
}

TEST_CASE("a secret has no date of publication") {
  CHECK(published("what: evaluation, published: 2025-07-15, secret: true").rules() == "DS-06");
  CHECK(published("what: evaluation, published: 2025-07-15, secret: false").rules().empty());
}

TEST_CASE("publication follows approval, and a contract has one date of it") {
  const Checked early = published("what: target, approved: 2025-07-01, published: 2025-06-30");
  CHECK(early.rules() == "F-52");
  CHECK(early.text("F-52") == "2025-06-30");
  CHECK(early.second("F-52") == "2025-07-01");
  const auto contract = [](const std::string& date) {
    return Checked(changed({{"contract: {amount", "contract: {published: 2023-12-22, amount"}}) +
                   "publication: [{what: contract, published: " + date + "}]\n")
        .count("F-52");
  };
  CHECK(contract("2023-12-22") == 0);
  CHECK(contract("2023-12-23") == 1);
}
