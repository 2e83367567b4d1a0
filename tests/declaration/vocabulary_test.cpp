// SPDX-License-Identifier: MIT
#include "declaration/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "declaration/policy_words.hpp"
#include "model/project.hpp"

using pbs::Term;
using pbs::Vocabulary;

namespace {

const std::array kAll{
    &pbs::kIndicatorClassWords, &pbs::kDimensionWords,      &pbs::kMethodWords,
    &pbs::kLevelWords,          &pbs::kGradeWords,          &pbs::kRoleWords,
    &pbs::kPurchaserTypeWords,  &pbs::kSupplierTypeWords,   &pbs::kServiceClassWords,
    &pbs::kServiceKindWords,    &pbs::kNegativeListWords,   &pbs::kProcedureWords,
    &pbs::kContractTermWords,   &pbs::kLongTermWords,       &pbs::kBasisWords,
    &pbs::kCollectionWords,     &pbs::kMonitorBasisWords,   &pbs::kOutlookWords,
    &pbs::kCauseWords,          &pbs::kMonitorActionWords,  &pbs::kEvaluationKindWords,
    &pbs::kApproachWords,       &pbs::kStandardWords,       &pbs::kPublicationWords,
    &pbs::kStageWords,          &pbs::kContentWords,        &pbs::kNodeClassWords,
    &pbs::kTreeClassWords,      &pbs::kFlagWords,           &pbs::kSchemeWords,
    &pbs::kNoSatisfactionWords, &pbs::kWeightRangeWords,    &pbs::kRoundingModeWords,
    &pbs::kDenominatorWords,    &pbs::kOver100Words,        &pbs::kEqualOverWords,
    &pbs::kPenaltyWords,        &pbs::kMissingWords,        &pbs::kNotApplicableWords,
    &pbs::kWordForNumberWords,  &pbs::kNegativeActualWords, &pbs::kNegativeTargetWords,
    &pbs::kOnTotalWords,        &pbs::kUnsignedWords,       &pbs::kReviewModeWords,
    &pbs::kExpertsWords,        &pbs::kBlueOnWords,         &pbs::kAggregateWords,
    &pbs::kGradeFromWords,      &pbs::kRequireAllWords,     &pbs::kMarkWords,
};

std::string_view meant(const Vocabulary& vocabulary, std::string_view word) {
  const int index = vocabulary.find(word);
  return index < 0 ? std::string_view("nothing")
                   : vocabulary.terms[static_cast<std::size_t>(index)].id;
}

std::string ids(const Vocabulary& vocabulary) {
  std::string all;
  for (const Term& term : vocabulary.terms) all.append(term.id).append(" ");
  return all;
}

}  // namespace

TEST_CASE("every vocabulary has its own name") {
  std::set<std::string_view> names;
  for (const Vocabulary* vocabulary : kAll) {
    CAPTURE(vocabulary->name);
    CHECK(names.insert(vocabulary->name).second);
  }
}

TEST_CASE("every word of a vocabulary finds its own term, but for the cost of two schemes") {
  for (const Vocabulary* vocabulary : kAll) {
    for (std::size_t i = 0; i < vocabulary->terms.size(); ++i) {
      const Term& term = vocabulary->terms[i];
      CAPTURE(vocabulary->name, term.id);
      CHECK(vocabulary->find(term.id) == static_cast<int>(i));
      REQUIRE_FALSE(term.zh.empty());
      for (const std::string_view zh : term.zh) {
        CAPTURE(zh);
        if (term.id == "cost") {
          CHECK(meant(*vocabulary, zh) == "output.cost");
        } else {
          CHECK(vocabulary->find(zh) == static_cast<int>(i));
        }
      }
    }
  }
}

TEST_CASE("a word of no term is not found") {
  CHECK(pbs::kIndicatorClassWords.find("output.speed") == -1);
  CHECK(pbs::kIndicatorClassWords.find("") == -1);
  CHECK(pbs::kGradeWords.find("低") == -1);
  CHECK(pbs::kFlagWords.find("maybe") == -1);
}

TEST_CASE("classes stand in the order of the model") {
  CHECK(ids(pbs::kIndicatorClassWords) ==
        "output output.quantity output.quality output.timeliness output.cost benefit "
        "benefit.economic benefit.social benefit.ecological benefit.sustainable cost "
        "cost.economic cost.social cost.ecological satisfaction other ");
  CHECK(pbs::kIndicatorClassWords.find("满意度指标") ==
        static_cast<int>(pbs::IndicatorClass::satisfaction));
  CHECK(ids(pbs::kDimensionWords) == "economy efficiency effectiveness equity ");
  CHECK(ids(pbs::kGradeWords) == "优 良 中 差 ");
  CHECK(ids(pbs::kLevelWords) == "achieved partial missed ");
}

TEST_CASE("the aliases of the forms mean the official terms") {
  CHECK(meant(pbs::kIndicatorClassWords, "效果指标") == "benefit");
  CHECK(meant(pbs::kIndicatorClassWords, "产出数量指标") == "output.quantity");
  CHECK(meant(pbs::kIndicatorClassWords, "环境效益") == "benefit.ecological");
  CHECK(meant(pbs::kIndicatorClassWords, "服务对象满意度指标") == "satisfaction");
  CHECK(meant(pbs::kGradeWords, "中等") == "中");
  CHECK(meant(pbs::kLevelWords, "达成目标") == "achieved");
  CHECK(meant(pbs::kLevelWords, "部分达成目标并具有一定效果") == "partial");
  CHECK(meant(pbs::kLevelWords, "未达成目标且效果较差") == "missed");
  CHECK(meant(pbs::kLevelWords, "达成预期指标") == "achieved");
  CHECK(meant(pbs::kLevelWords, "基本达成目标") == "achieved");
  CHECK(meant(pbs::kLevelWords, "部分实现目标") == "partial");
  CHECK(meant(pbs::kLevelWords, "实现目标程度较低") == "missed");
  CHECK(meant(pbs::kDimensionWords, "效益性") == "effectiveness");
  CHECK(meant(pbs::kFlagWords, "否") == "false");
}

TEST_CASE("the official term comes first") {
  const auto first = [](const Vocabulary& vocabulary, std::string_view id) {
    return vocabulary.terms[static_cast<std::size_t>(vocabulary.find(id))].zh.front();
  };
  CHECK(first(pbs::kLevelWords, "partial") == "部分达成年度指标并具有一定效果");
  CHECK(first(pbs::kIndicatorClassWords, "cost.ecological") == "生态环境成本指标");
  CHECK(first(pbs::kIndicatorClassWords, "benefit.sustainable") == "可持续影响指标");
  CHECK(first(pbs::kApproachWords, "public_judgement") == "公众评判法");
  CHECK(first(pbs::kStageWords, "ex_ante") == "事前绩效评估");
  CHECK(first(pbs::kContentWords, "catalogue") == "指导性目录编制情况");
  CHECK(first(pbs::kSupplierTypeWords, "rural_collective") == "农村集体经济组织");
}
