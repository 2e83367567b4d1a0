// SPDX-License-Identifier: MIT
#include "validate/purchase_facts.hpp"

#include "catch.hpp"
#include "declaration/vocabulary.hpp"

using namespace pbs;

namespace {

Stated<Date> on(std::string_view day) {
  return {Date::parse(day), {}};
}

ContractTerm term_of(std::string_view start, std::string_view end,
                     std::optional<Decimal> months = std::nullopt) {
  Contract contract;
  contract.start = on(start);
  contract.end = on(end);
  contract.months.value = months;
  return contract_term(contract);
}

}  // namespace

TEST_CASE("every type of the vocabularies is settled by the articles") {
  int purchasers = 0;
  for (const Term& type : kPurchaserTypeWords.terms) purchasers += may_purchase(type.id) ? 1 : 0;
  CHECK(purchasers == 7);
  CHECK(may_purchase("administrative_institution"));
  CHECK_FALSE(may_purchase("public_institution_1"));
  CHECK_FALSE(may_purchase("mass_organisation_fiscal"));
  int suppliers = 0;
  for (const Term& type : kSupplierTypeWords.terms) suppliers += may_supply(type.id) ? 1 : 0;
  CHECK(suppliers == 7);
  CHECK(may_supply("public_institution_2"));
  CHECK_FALSE(may_supply("public_institution_1"));
  CHECK_FALSE(may_supply("mass_organisation_administrative"));
}

TEST_CASE("a calendar year is twelve months, whichever day the last is written as") {
  for (const std::string_view end : {"2024-12-31", "2025-01-01"}) {
    const ContractTerm term = term_of("2024-01-01", end);
    CHECK(term.full == 12);
    CHECK(term.begun == 12);
  }
  CHECK(term_of("2024-01-01", "2025-01-02").begun == 13);
  CHECK(term_of("2024-01-01", "2025-01-02").full == 12);
  CHECK(term_of("2024-01-01", "2024-12-30").full == 11);
}

TEST_CASE("a begun month counts, and the days of the months do not disturb it") {
  CHECK(term_of("2024-02-05", "2024-12-31").begun == 11);
  CHECK(term_of("2024-02-05", "2024-12-31").full == 10);
  CHECK(term_of("2024-02-10", "2025-02-09").full == 12);
  CHECK(term_of("2024-01-31", "2024-02-29").begun == 1);
  CHECK(term_of("2024-02-29", "2025-02-28").full == 12);
  CHECK(term_of("2024-05-06", "2024-05-06").begun == 1);
  CHECK(term_of("2024-05-06", "2024-05-06").full == 0);
}

TEST_CASE("the stated months agree with the days when they are between full and begun months") {
  CHECK_FALSE(term_of("2024-02-05", "2024-12-31", Decimal(11)).contradicts_itself());
  CHECK_FALSE(term_of("2024-02-05", "2024-12-31", Decimal(105, 1)).contradicts_itself());
  CHECK(term_of("2024-02-05", "2024-12-31", Decimal(12)).contradicts_itself());
  CHECK(term_of("2024-02-05", "2024-12-31", Decimal(9)).contradicts_itself());
  const ContractTerm term = term_of("2024-01-01", "2025-12-31", Decimal(12));
  CHECK(term.shortest() == Decimal(12));
  CHECK(term.longest() == Decimal(24));
}

TEST_CASE("days in the wrong order give no number of months") {
  const ContractTerm term = term_of("2024-12-31", "2024-01-01");
  CHECK(term.reversed);
  CHECK_FALSE(term.begun);
  CHECK_FALSE(term.contradicts_itself());
  CHECK_FALSE(contract_term(Contract{}).shortest());
}

TEST_CASE("the arranged budget is the adjusted one, else the approved") {
  Budget budget;
  CHECK_FALSE(arranged_budget(budget));
  budget.approved.value = Decimal(100);
  CHECK(arranged_budget(budget)->key == "approved");
  budget.adjusted.value = Decimal(90);
  CHECK(arranged_budget(budget)->amount == Decimal(90));
}

TEST_CASE("an amount that could not be read leaves the budget open") {
  Budget budget;
  budget.approved.value = Decimal(100);
  budget.adjusted.written = {"约九十万", {10, 22}};
  CHECK_FALSE(arranged_budget(budget));
}

TEST_CASE("missing terms are named in both languages, and not when one was not understood") {
  Arena arena;
  List<ClosedWord> stated;
  for (const Term& term : kContractTermWords.terms) {
    if (term.id != "price" && term.id != "breach") stated.append(arena).id = term.id;
  }
  const TermList missing = missing_terms(kContractTermWords, stated);
  CHECK(missing.ids == "price, breach");
  CHECK(missing.zh == "价格、违约责任");
  stated.append(arena);
  CHECK(missing_terms(kContractTermWords, stated).empty());
}
