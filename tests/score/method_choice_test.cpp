// SPDX-License-Identifier: MIT
#include "score/method_choice.hpp"

#include "catch.hpp"
#include "score/project_builder.hpp"
#include "validate/policy_methods.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

std::string_view chosen(TargetKind kind, IndicatorClass indicator_class, const char* target = "5") {
  ProjectBuilder builder;
  Indicator& row = builder.row("行", "10", kind, target, "5");
  row.indicator_class.value = indicator_class;
  const MethodChoice choice = choose_method(row, builder.policy);
  return choice.method == nullptr ? "none" : choice.method->name;
}

}  // namespace

TEST_CASE("every direction has its default method", "[score]") {
  const IndicatorClass quantity = IndicatorClass::output_quantity;
  CHECK(chosen(TargetKind::at_least, quantity) == "ratio");
  CHECK(chosen(TargetKind::more_than, quantity) == "ratio");
  CHECK(chosen(TargetKind::at_most, quantity) == "inverse_excess");
  CHECK(chosen(TargetKind::less_than, quantity) == "inverse_excess");
  CHECK(chosen(TargetKind::equals, quantity) == "equal");
  CHECK(chosen(TargetKind::equals, quantity, "0") == "zero_target");
  CHECK(chosen(TargetKind::by, quantity) == "deadline");
  CHECK(chosen(TargetKind::within, quantity) == "range");
  CHECK(chosen(TargetKind::between, quantity) == "range");
  CHECK(chosen(TargetKind::tiers, quantity) == "tiers");
  CHECK(chosen(TargetKind::words, quantity) == "levels");
}

TEST_CASE("satisfaction has its own default where that fits the target", "[score]") {
  ProjectBuilder builder;
  builder.policy.scoring.satisfaction = "satisfaction_steps";
  Indicator& row = builder.at_least("10", "90", "85");
  row.indicator_class.value = IndicatorClass::satisfaction;
  CHECK(choose_method(row, builder.policy).method->name == "satisfaction_steps");
  CHECK(choose_method(row, builder.policy).source == MethodSource::satisfaction);
  row.target.value->kind = TargetKind::at_most;
  CHECK(choose_method(row, builder.policy).method->name == "inverse_excess");
  row.target.value->kind = TargetKind::words;
  CHECK(choose_method(row, builder.policy).method->name == "levels");
}

TEST_CASE("a stated method goes first and is never replaced", "[score]") {
  ProjectBuilder builder;
  Indicator& row = builder.at_least("10", "90", "85");
  row.method.value = "ratio_threshold";
  CHECK(choose_method(row, builder.policy).method->name == "ratio_threshold");
  row.method.value = "deadline";
  CHECK(choose_method(row, builder.policy).method->name == "deadline");
  CHECK(why_unscored(row, builder.policy) == Unscored::method);
  row.method.value.reset();
  row.method.written = {"ratoi", {4, 9}, false};  // a word that is no method
  CHECK(choose_method(row, builder.policy).method == nullptr);
  CHECK(why_unscored(row, builder.policy) == Unscored::method);
}

TEST_CASE("validation and scoring agree on which method can score what", "[score]") {
  constexpr TargetKind kKinds[] = {
      TargetKind::at_least, TargetKind::more_than, TargetKind::at_most, TargetKind::less_than,
      TargetKind::equals,   TargetKind::between,   TargetKind::by,      TargetKind::within,
      TargetKind::tiers,    TargetKind::words};
  for (const TargetKind kind : kKinds) {
    for (const int value : {0, 5}) {
      Target target;
      target.kind = kind;
      target.value = Decimal(value);
      target.tier_count = 3;
      for (const ScoringMethod* method : scoring_methods()) {
        CAPTURE(static_cast<int>(kind), value, method->name);
        CHECK(method->fits(target) == method_fits(method->name, target));
      }
    }
  }
}

TEST_CASE("the registry holds every method once, ordered by name", "[score]") {
  const auto methods = scoring_methods();
  REQUIRE(methods.size() >= 14);
  for (std::size_t i = 1; i < methods.size(); ++i) {
    CHECK(methods[i - 1]->name < methods[i]->name);
  }
  CHECK(find_method("ratio") != nullptr);
  CHECK(find_method("no_such_method") == nullptr);
}

TEST_CASE("every method is described in both languages and has three examples", "[score]") {
  for (const ScoringMethod* method : scoring_methods()) {
    CAPTURE(method->name);
    CHECK_FALSE(method->title.zh.empty());
    CHECK_FALSE(method->title.en.empty());
    CHECK_FALSE(method->rule.zh.empty());
    CHECK_FALSE(method->rule.en.empty());
    CHECK(method->examples.size() >= 3);
    CHECK((method->cite.mark == Mark::setting) == method->cite.document.empty());
  }
}
