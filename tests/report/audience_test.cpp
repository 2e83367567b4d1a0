// SPDX-License-Identifier: MIT
#include "report/audience.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "declaration/policy_words.hpp"
#include "report/all_stages_card.hpp"
#include "report/audience_quotes.hpp"
#include "report/card_json.hpp"
#include "report/format.hpp"
#include "report/formats/kinds_of_cards.hpp"
#include "report/sample_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

const std::vector<std::string> kDefault = {"supplier.id", "contract.amount", "sheets.expert",
                                           "evidence"};

std::string json_of(const Scorecard& card) {
  std::string out;
  write_card(card, out);
  return out;
}

PublicationScore published(std::string_view what, bool secret) {
  PublicationScore item;
  item.what = what;
  item.secret = secret;
  return item;
}

}  // namespace

TEST_CASE("no withheld value is in the bytes of any format for the public") {
  Arena arena;
  Scorecard internal = all_stages_card(arena);
  for (const char* value : withheld_value::kAll) {
    if (std::string_view(value) == withheld_value::kPriceGrouped) continue;
    INFO(value);
    CHECK(json_of(internal).find(value) != std::string::npos);  // the test looks for what is there
  }
  const Withholding withholding(kDefault);
  REQUIRE(withholding.apply(internal, arena));
  for (const ReportFormat* format : report_formats()) {
    for (const Language language : {Language::zh, Language::en}) {
      for (const bool detail : {false, true}) {
        if (!format->listed) continue;
        ReportOptions options;
        options.language = language;
        options.detail = detail;
        options.columns = 200;
        options.withheld = withholding.paths();
        const std::string text = report(format->name, options, {internal});
        for (const char* value : withheld_value::kAll) {
          INFO(format->name << " " << value);
          CHECK(text.find(value) == std::string::npos);
        }
      }
    }
  }
}

TEST_CASE("a public copy keeps its totals and says what it leaves out") {
  Arena arena;
  Scorecard card = all_stages_card(arena);
  const Withholding withholding(kDefault);
  REQUIRE(withholding.apply(card, arena));
  CHECK(card.result->total == decimal("91.20"));
  CHECK(card.self_evaluation->execution.formula == "10 × 720.00 ÷ 800.00");
  CHECK(card.self_evaluation->indicators[1].target == "≤███万元");
  CHECK(card.self_evaluation->indicators[1].actual == "███元");
  CHECK(card.self_evaluation->indicators[1].formula.empty());
  CHECK(card.self_evaluation->indicators[2].remedy == "按合同 ███ 万元追加");
  CHECK(card.self_evaluation->indicators[2].reason == "见 ███；承接主体 ███ 说明");
  CHECK(card.evaluations[0].experts[0].expert == "1");
  CHECK(card.evaluations[0].nodes[1].experts[1].expert == "2");
  CHECK(card.ex_ante->nodes[2].reason == "合同价 ███ 元偏高，███另有意见");
  CHECK(card.source.path == "cleaning.yaml");
  CHECK(card.source.sha256.empty());
  CHECK(card.findings.empty());
  CHECK_FALSE(card.self_evaluation->review_total);
  CHECK(json_of(card).find("\"withheld\":[\"supplier.id\",\"contract.amount\",\"sheets.expert\","
                           "\"evidence\",\"review\",\"findings\"]") != std::string::npos);
  ReportOptions options;
  options.withheld = withholding.paths();
  CHECK(report("md", options, {card})
            .find("公开版，不含：承接主体代码、合同金额、专家姓名、佐证材料、复核分和理由、审核中的问题。") !=
        std::string::npos);
}

TEST_CASE("what the policy does not list stays, what is under review never does") {
  Arena arena;
  Scorecard card = all_stages_card(arena);
  REQUIRE(Withholding({}).apply(card, arena));
  CHECK(card.supplier_id == withheld_value::kSupplierId);
  CHECK(card.contract_amount == decimal(withheld_value::kPrice));
  CHECK(card.evaluations[0].experts[0].expert == withheld_value::kExpert);
  CHECK(card.findings.empty());
  CHECK(card.allowed.empty());
  CHECK(card.self_evaluation->indicators[2].review_reason.empty());
  CHECK(card.target_review->nodes[0].form.empty());
}

TEST_CASE("every word a policy may list is taken out") {
  std::vector<std::string> all;
  for (const Term& term : kWithholdWords.terms) all.emplace_back(term.id);
  CHECK(Withholding(all).paths().size() == kWithholdWords.terms.size());
  Arena arena;
  Scorecard card = all_stages_card(arena);
  card.duties.append(arena).stage = "ex_ante";
  REQUIRE(Withholding(all).apply(card, arena));
  CHECK(card.supplier.empty());
  CHECK(card.duties.empty());
  CHECK_FALSE(card.rectification);
  CHECK(card.evaluations[0].origin.by_name.empty());
  CHECK(card.self_evaluation->indicators[2].reason.empty());
}

TEST_CASE("a secret publication hides what it stands for, and all of them the project") {
  Arena arena;
  Scorecard card = all_stages_card(arena);
  card.publication.append(arena, published("evaluation", true));
  REQUIRE(Withholding(kDefault).apply(card, arena));
  CHECK(card.evaluations.empty());
  CHECK_FALSE(card.result);
  CHECK_FALSE(card.use_of_results);
  CHECK(card.self_evaluation);
  CHECK(card.publication.size() == 2);

  Scorecard secret = all_stages_card(arena);
  secret.publication = {};
  secret.publication.append(arena, published("self_evaluation", true));
  CHECK_FALSE(Withholding(kDefault).apply(secret, arena));

  Scorecard unpublished = all_stages_card(arena);
  unpublished.publication = {};
  CHECK(Withholding(kDefault).apply(unpublished, arena));
}

TEST_CASE("a price is found in texts in any unit, and small numbers are left alone") {
  Arena arena;
  WithheldValues values;
  values.set_price(decimal("100"), "万元");
  const auto hidden = [&](std::string_view text) {
    return std::string(values.hidden(text, arena));
  };
  CHECK(hidden("≤100万元") == "≤███万元");
  CHECK(hidden("1,000,000 元") == "███ 元");
  CHECK(hidden("0.01亿元") == "███亿元");
  CHECK(hidden("100%") == "100%");
  CHECK(hidden("100万平方米") == "100万平方米");
  CHECK(hidden("100元/亩") == "100元/亩");
  CHECK(hidden("1000000") == "1000000");  // one digit that tells: no price by itself
  WithheldValues telling;
  telling.set_price(decimal("118.50"), "万元");
  CHECK(telling.hidden("8 × 118.5 ÷ 3", arena) == "8 × ███ ÷ 3");
  CHECK(telling.hidden("共1185000。", arena) == "共███。");
  CHECK(telling.hidden("1118.5", arena) == "1118.5");
  CHECK(telling.hidden("第118.5.2条", arena) == "第118.5.2条");
}

TEST_CASE("a name of one character is hidden only where it stands alone") {
  Arena arena;
  WithheldValues values;
  values.add_text("甲");
  values.add_text("王小明");
  CHECK(values.hidden("甲级资质", arena) == "甲级资质");
  CHECK(values.hidden("甲", arena) == kWithheldMark);
  CHECK(values.hidden("王小明、王小明认为", arena) == "███、███认为");
}
