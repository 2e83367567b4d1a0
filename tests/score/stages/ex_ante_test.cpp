// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/stages/stage_bench.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

constexpr std::string_view kItems[] = {
    "necessity.relevance.purpose",  "necessity.relevance.conformity", "necessity.need.unique",
    "necessity.need.argued",        "economy.budget.matching",        "economy.budget.detail",
    "economy.thrift.affordable",    "economy.thrift.grounded",        "target.completeness.form",
    "target.completeness.coverage", "target.clarity.concrete",        "target.clarity.essence",
    "plan.workable.steps",          "plan.workable.duties",           "plan.control.process",
    "plan.control.emergency",       "funding.legality.sources",       "funding.legality.powers",
    "funding.security.timely",      "funding.security.risk"};

// Every item `usual` but the first `count`, which are `other`.
std::string assessed(std::string_view key, std::string_view usual, int count = 0,
                     std::string_view other = "") {
  std::string text = "ex_ante:\n  date: 2023-09-15\n  by: purchaser\n  ";
  text.append(key).append(":\n");
  int done = 0;
  for (const std::string_view item : kItems) {
    text.append("    ").append(item).append(": ");
    text.append(done++ < count ? other : usual).append("\n");
  }
  return text;
}

}  // namespace

TEST_CASE("ratings earn their share and the points become a conclusion", "[score][ex_ante]") {
  StageBench bench(assessed("ratings", "优", 5, "良"));
  const ExAnteScore& score = bench.ex_ante();
  CHECK(score.total.value().to_string() == "95.00");  // 15 × 5 + 5 × 4
  CHECK(score.arithmetic == "予以支持");
  CHECK(score.conclusion == "予以支持");
  CHECK(score.vetoes.empty());
  CHECK(score.rounding.is_zero());
  CHECK(points_at(score.nodes, "necessity") == "16.00");
  CHECK(points_at(score.nodes, "economy.budget") == "9.00");
  const NodeScore& item = node_at(score.nodes, "necessity.relevance.purpose");
  CHECK(item.points.value().to_string() == "4.00");
  CHECK(item.rating == "良");
  CHECK(item.method == "rating");
  CHECK(item.formula == "5 × 0.8");
  CHECK(item.dimension == "effectiveness");
  CHECK(score.nodes.size() == 35);
  CHECK(score.origin.tree == "ex-ante");
  CHECK(score.origin.by == "purchaser");
  CHECK(score.origin.date == "2023-09-15");
  CHECK(formulas_hold(score.nodes));
}

TEST_CASE("half points add up and the lower bounds of the bands belong to them",
          "[score][ex_ante]") {
  StageBench at_bound(assessed("points", "4"));
  CHECK(at_bound.ex_ante().total.value().to_string() == "80.00");
  CHECK(at_bound.ex_ante().arithmetic == "予以支持");
  StageBench below(assessed("points", "4", 1, "3.5"));
  CHECK(below.ex_ante().total.value().to_string() == "79.50");
  CHECK(below.ex_ante().arithmetic == "调整完善后予以支持");
  StageBench refused(assessed("points", "3", 1, "2.5"));
  CHECK(refused.ex_ante().total.value().to_string() == "59.50");
  CHECK(refused.ex_ante().conclusion == "不予支持");
}

TEST_CASE("the bands and shares are the policy's", "[score][ex_ante]") {
  StageBench bench(assessed("ratings", "良"));
  bench.policy.ex_ante.bands = {
      {"建议予以支持", Decimal(90)}, {"部分支持", Decimal(75)}, {"不予支持", Decimal()}};
  CHECK(bench.ex_ante().conclusion == "部分支持");
  bench.policy.ex_ante.ratings[1] = Decimal(9, 1);
  CHECK(bench.ex_ante().total.value().to_string() == "90.00");
  CHECK(bench.ex_ante().conclusion == "建议予以支持");
}

TEST_CASE("a veto overrides the points and both conclusions are shown", "[score][ex_ante]") {
  SECTION("negative list") {
    StageBench bench(assessed("ratings", "优"), "negative_list: none",
                     "negative_list: recruitment");
    const ExAnteScore& score = bench.ex_ante();
    CHECK(score.arithmetic == "予以支持");
    CHECK(score.conclusion == "不予支持");
    REQUIRE(score.vetoes.size() == 1);
    CHECK(score.vetoes[0].ground == "negative_list");
    CHECK(score.vetoes[0].value == "recruitment");
    CHECK(score.vetoes[0].cite == "财政部令第102号第十条");
  }
  SECTION("purchaser that may not buy") {
    StageBench bench(assessed("ratings", "优"), "type: state_organ", "type: public_institution_2");
    REQUIRE(bench.ex_ante().vetoes.size() == 1);
    CHECK(bench.ex_ante().vetoes[0].ground == "purchaser");
    CHECK(bench.ex_ante().conclusion == "不予支持");
  }
  SECTION("no budget") {
    StageBench bench(assessed("ratings", "优"), "adjusted: 96.00", "adjusted: 0");
    REQUIRE(bench.ex_ante().vetoes.size() == 1);
    CHECK(bench.ex_ante().vetoes[0].ground == "budget");
    CHECK(bench.ex_ante().vetoes[0].value == "0");
    CHECK(bench.ex_ante().vetoes[0].cite == "财政部令第102号第十六条");
  }
  SECTION("a veto overrides what is only stated") {
    StageBench bench("ex_ante: {date: 2023-09-15, by: purchaser, conclusion: 予以支持}\n",
                     "negative_list: none", "negative_list: financing");
    CHECK(bench.ex_ante().stated == "予以支持");
    CHECK(bench.ex_ante().conclusion == "不予支持");
    CHECK(bench.ex_ante().arithmetic.empty());
  }
}

TEST_CASE("an aspect below the least share refuses, when the policy sets one", "[score][ex_ante]") {
  StageBench bench(assessed("points", "5", 4, "2.9"));  // 立项必要性 11.6 of 20
  CHECK(bench.ex_ante().total.value().to_string() == "91.60");
  CHECK(bench.ex_ante().conclusion == "予以支持");
  CHECK(bench.ex_ante().below_least.empty());
  bench.policy.ex_ante.aspect_min = Decimal(6, 1);
  CHECK(bench.ex_ante().below_least == "necessity");
  CHECK(bench.ex_ante().arithmetic == "予以支持");
  CHECK(bench.ex_ante().conclusion == "不予支持");
  bench.policy.ex_ante.aspect_min = Decimal(58, 2);
  CHECK(bench.ex_ante().below_least.empty());
}

TEST_CASE("items that are not judged leave the total an interval", "[score][ex_ante]") {
  std::string most = assessed("points", "5");
  most.erase(most.rfind("    funding"));
  StageBench bench(most);
  const ExAnteScore& score = bench.ex_ante();
  CHECK_FALSE(score.total.has_value());
  CHECK(score.low.value().to_string() == "95.00");
  CHECK(score.high.value().to_string() == "100.00");
  CHECK(score.arithmetic == "予以支持");
  CHECK(points_at(score.nodes, "funding") == "15.00–20.00");
  CHECK(points_at(score.nodes, "funding.security.risk") == "0.00–5.00");
}

TEST_CASE("without points the stated conclusion holds and there is no total", "[score][ex_ante]") {
  StageBench bench("ex_ante: {date: 2023-09-15, by: purchaser, conclusion: 不予支持}\n");
  CHECK_FALSE(bench.ex_ante().total.has_value());
  CHECK(bench.ex_ante().conclusion == "不予支持");
  CHECK(bench.ex_ante().nodes.empty());
}

TEST_CASE("points outside 0 to the weight count as the nearer end", "[score][ex_ante]") {
  StageBench bench(assessed("points", "5", 1, "9"));
  CHECK(bench.ex_ante().total.value().to_string() == "100.00");
}

TEST_CASE("a tree of another stage or an unknown one scores nothing", "[score][ex_ante]") {
  StageBench bench(assessed("points", "5") + "  tree: target-review\n");
  CHECK_FALSE(bench.ex_ante().total.has_value());
  CHECK(bench.ex_ante().origin.tree.empty());
}

TEST_CASE("a project without assessments has no such parts", "[score][ex_ante]") {
  StageBench bench("");
  CHECK_FALSE(bench.score().ex_ante.has_value());
  CHECK_FALSE(bench.score().target_review.has_value());
  CHECK(bench.score().evaluations.empty());
}

TEST_CASE("the embedded policies conclude alike", "[score][ex_ante]") {
  StageBench bench(assessed("ratings", "中", 1, "优"));
  for (const std::string_view id : {"jixi-2024", "mof-2020", "mof-2021"}) {
    CAPTURE(id);
    bench.policy = *embedded_policy_set().choose(id, std::nullopt, 2024);
    CHECK(bench.ex_ante().total.value().to_string() == "62.00");
    CHECK(bench.ex_ante().conclusion == "调整完善后予以支持");
  }
}

TEST_CASE("scope and amount of the policy say whether the assessment is compulsory",
          "[score][ex_ante]") {
  StageBench bench(assessed("points", "4"));
  CHECK(bench.ex_ante().compulsory);
  CHECK(bench.ex_ante().threshold == Decimal(0));
  CHECK(bench.ex_ante().scope_cite ==
        "范围：地方事前绩效评估规定(实践中所见)；金额：政策参数(默认)");
  bench.policy.ex_ante.threshold_yuan = Decimal(960001);  // the budget is 96万元
  CHECK_FALSE(bench.ex_ante().compulsory);
  bench.policy.ex_ante.threshold_yuan = Decimal(960000);
  CHECK(bench.ex_ante().compulsory);
  bench.policy.ex_ante.scope = {"new"};  // the project is continuing
  CHECK_FALSE(bench.ex_ante().compulsory);
}

TEST_CASE("a kind that is not stated counts where the policy names all", "[score][ex_ante]") {
  StageBench bench(assessed("points", "4"), "kind: continuing, ", "");
  CHECK(bench.ex_ante().compulsory);
  bench.policy.ex_ante.scope = {"new", "continuing"};
  CHECK_FALSE(bench.ex_ante().compulsory);
}

TEST_CASE("an item knows where its points were given", "[score][ex_ante]") {
  StageBench bench(assessed("points", "4"));
  const NodeScore& first = node_at(bench.ex_ante().nodes, "necessity.relevance.purpose");
  const NodeScore& next = node_at(bench.ex_ante().nodes, "necessity.relevance.conformity");
  CHECK(first.given_place.line > 0);
  CHECK(next.given_place.line == first.given_place.line + 1);
  CHECK(node_at(bench.ex_ante().nodes, "necessity").given_place.line == 0);
}
