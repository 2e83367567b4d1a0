// SPDX-License-Identifier: MIT
// The table of fitting methods and the methods themselves say the same.
#include "validate/policy_methods.hpp"

#include <string>

#include "catch.hpp"
#include "declaration/vocabulary.hpp"
#include "score/method.hpp"

using namespace pbs;

namespace {

Target target_of(TargetKind kind, int value) {
  Target target;
  target.kind = kind;
  target.value = Decimal(value);
  target.tier_count = kind == TargetKind::tiers ? 3 : 0;
  return target;
}

}  // namespace

TEST_CASE("what a method says it can score is what the checks let it score") {
  for (const ScoringMethod* method : scoring_methods()) {
    if (method->use != MethodUse::row) continue;
    for (int kind = 0; kind <= static_cast<int>(TargetKind::words); ++kind) {
      for (const int value : {0, 5}) {
        const Target target = target_of(static_cast<TargetKind>(kind), value);
        if (target.kind == TargetKind::none || target.kind == TargetKind::unreadable) continue;
        CAPTURE(method->name, kind, value);
        CHECK(method_fits(method->name, target) == method->fits(target));
      }
    }
  }
}

TEST_CASE("every default method of a kind of target can score it") {
  for (int kind = static_cast<int>(TargetKind::at_least);
       kind <= static_cast<int>(TargetKind::words); ++kind) {
    for (const int value : {0, 5}) {
      const Target target = target_of(static_cast<TargetKind>(kind), value);
      const std::string_view key = method_key(target);
      REQUIRE(!key.empty());
      for (const ScoringMethod* method : scoring_methods()) {
        if (!is_listed(method->name, fitting_methods(key))) continue;
        CAPTURE(key, method->name);
        CHECK(method->fits(target));
      }
    }
  }
}

TEST_CASE("the fitting methods are known words") {
  for (const char* key : {"at_least", "at_most", "equals", "zero", "satisfaction", "execution"}) {
    std::string_view methods = fitting_methods(key);
    while (!methods.empty()) {
      const std::size_t blank = methods.find(' ');
      CHECK(kMethodWords.find(methods.substr(0, blank)) >= 0);
      methods = blank == std::string_view::npos ? std::string_view{} : methods.substr(blank + 1);
    }
  }
  CHECK(fitting_methods("elsewhere").empty());
  CHECK(!is_listed("rat", "ratio direct"));
  CHECK(is_listed("direct", "ratio direct"));
}
