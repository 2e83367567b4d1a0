// SPDX-License-Identifier: MIT
#include "model/policy.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

Policy cited_policy() {
  Policy policy;
  policy.cites = {{"scoring", "政策参数", "", Mark::setting},
                  {"scoring.methods.at_least", "财预〔2020〕10号", "第十八条", Mark::confirmed}};
  policy.grade.bands = {{Grade::excellent, Decimal(90)},
                        {Grade::good, Decimal(80)},
                        {Grade::fair, Decimal(60)},
                        {Grade::poor, Decimal()}};
  return policy;
}

}  // namespace

TEST_CASE("a value's own citation goes before its ancestors'") {
  const Policy policy = cited_policy();
  REQUIRE(policy.cite("scoring.methods.at_least").document == "财预〔2020〕10号");
  REQUIRE(policy.cite("scoring.methods.at_least").mark == Mark::confirmed);
}

TEST_CASE("the nearest ancestor's citation stands for a value without its own") {
  const Policy policy = cited_policy();
  REQUIRE(policy.cite("scoring.methods.at_most").document == "政策参数");
  REQUIRE(policy.cite("scoring.pass_mark").path == "scoring");
}

TEST_CASE("a value that nothing cites is a setting without a document") {
  const Policy policy = cited_policy();
  REQUIRE(policy.cite("scoringmethods").document.empty());
  REQUIRE(policy.cite("grade.bands").mark == Mark::setting);
}

TEST_CASE("lower bounds of the grades are inclusive") {
  const Policy policy = cited_policy();
  REQUIRE(policy.grade_of(Decimal(100)) == Grade::excellent);
  REQUIRE(policy.grade_of(Decimal(9000, 2)) == Grade::excellent);
  REQUIRE(policy.grade_of(Decimal(8999, 2)) == Grade::good);
  REQUIRE(policy.grade_of(Decimal(80)) == Grade::good);
  REQUIRE(policy.grade_of(Decimal(7999, 2)) == Grade::fair);
  REQUIRE(policy.grade_of(Decimal(5999, 2)) == Grade::poor);
  REQUIRE(policy.grade_of(Decimal()) == Grade::poor);
}

}  // namespace pbs
