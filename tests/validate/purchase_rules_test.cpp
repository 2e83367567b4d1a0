// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

Checked purchase(std::initializer_list<Change> changes, std::string_view policy = {}) {
  return Checked(changed(changes), policy, {purchase_rules()});
}

constexpr std::string_view kService = "service: {catalogue: A1505, class: public}";

}  // namespace

TEST_CASE("a sound purchase has no finding") {
  CHECK(purchase({}).findings().empty());
}

TEST_CASE("a body that the budget funds to do the work may neither purchase nor provide") {
  const Checked buyer = purchase({{"type: state_organ", "type: 公益一类事业单位"}});
  CHECK(buyer.rules() == "P-PURCHASER");
  CHECK(buyer.text("P-PURCHASER") == "公益一类事业单位");
  CHECK(buyer.value("P-PURCHASER", "type") == "public_institution_1");
  CHECK(buyer.value("P-PURCHASER", "type_zh") == "公益一类事业单位");
  const Checked seller =
      purchase({{kService, "supplier: {name: 某会, type: mass_organisation_fiscal}\n" +
                               std::string(kService)}});
  CHECK(seller.rules() == "P-SUPPLIER");
  CHECK(seller.value("P-SUPPLIER", "type_zh") == "由财政拨款保障的群团组织");
}

TEST_CASE("bodies that follow by reference may purchase") {
  for (const std::string_view type :
       {"party_organ", "cppcc", "administrative_institution", "mass_organisation_administrative"}) {
    INFO(type);
    CHECK(purchase({{"type: state_organ", "type: " + std::string(type)}}).findings().empty());
  }
}

TEST_CASE("a type that is not stated, or not understood, is not judged") {
  CHECK(purchase({{"type: state_organ, ", ""}}).findings().empty());
  CHECK(purchase({{"type: state_organ", "type: 机关大院"}}).findings().empty());
}

TEST_CASE("an individual needs a reason") {
  const std::string without = "supplier: {name: 张某, type: individual}\n" + std::string(kService);
  CHECK(purchase({{kService, without}}).rules() == "P-INDIVIDUAL");
  CHECK(purchase({{kService, without}}).finding("P-INDIVIDUAL").severity == Severity::warning);
  const std::string with =
      "supplier: {name: 张某, type: 个人, justification: 仅此一人掌握该技艺}\n" +
      std::string(kService);
  CHECK(purchase({{kService, with}}).findings().empty());
}

TEST_CASE("what the author puts on the negative list is an error, a word only asks") {
  const Checked flagged = purchase({{"class: public}", "class: public, negative_list: 融资行为}"},
                                    {"公厕保洁", "公厕改造工程"}});
  CHECK(flagged.rules() == "P-NEG");
  CHECK(flagged.finding("P-NEG").severity == Severity::error);
  CHECK(flagged.value("P-NEG", "ground") == "financing");
  CHECK(flagged.text("P-NEG") == "融资行为");
  const Checked hinted = purchase({{"name: 公厕保洁", "name: 公厕改造工程"},
                                   {"class: public}", "class: public, negative_list: none}"}});
  CHECK(hinted.rules() == "P-NEG");
  CHECK(hinted.finding("P-NEG").severity == Severity::warning);
  CHECK(hinted.value("P-NEG", "in_name") == "工程");
  CHECK(hinted.text("P-NEG") == "公厕改造工程");
  const Checked objective = purchase({{"全年保洁公厕26座", "采用劳务派遣保洁公厕26座"}});
  CHECK(objective.value("P-NEG", "in_objective") == "劳务派遣");
  CHECK(objective.place("P-NEG") == "9:12");
  CHECK(purchase({{"name: 公厕保洁", "name: 公厕工程监理"}}).findings().empty());
}

TEST_CASE("a code is held against the catalogue only if the policy has one") {
  CHECK(purchase({{"A1505", "Z9999"}}).findings().empty());
  constexpr std::string_view kCatalogue =
      "catalogue: [{code: A1505, name: 环卫服务}, {code: B0201, name: 审计服务}]\n";
  CHECK(purchase({}, kCatalogue).findings().empty());
  const Checked wrong = purchase({{"A1505", "A1550"}}, kCatalogue);
  CHECK(wrong.rules() == "P-CATALOGUE");
  CHECK(wrong.value("P-CATALOGUE", "code") == "A1550");
  CHECK(wrong.value("P-CATALOGUE", "near") == "A1505");
  CHECK(wrong.value("P-CATALOGUE", "near_name") == "环卫服务");
  CHECK(wrong.place("P-CATALOGUE") == "7:22");
  CHECK(purchase({{"catalogue: A1505, ", ""}}, kCatalogue).findings().empty());
}
