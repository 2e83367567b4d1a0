// SPDX-License-Identifier: MIT
#include "model/indicator_set.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

IndicatorSet small_set() {
  IndicatorSet set;
  set.nodes.resize(3);
  set.nodes[0].id = "area";
  set.nodes[0].name = "清扫保洁面积";
  set.nodes[1].id = "complaints";
  set.nodes[1].name = "群众投诉率";
  set.nodes[2].name = "居民满意度";
  return set;
}

}  // namespace

TEST_CASE("a set's row is found by its id before its name") {
  const IndicatorSet set = small_set();
  REQUIRE(set.find_row("complaints", "清扫保洁面积") == &set.nodes[1]);
  REQUIRE(set.find_row("area", "") == &set.nodes[0]);
}

TEST_CASE("a set's row is found by its exact name when the id is absent or unknown") {
  const IndicatorSet set = small_set();
  REQUIRE(set.find_row("", "居民满意度") == &set.nodes[2]);
  REQUIRE(set.find_row("other", "群众投诉率") == &set.nodes[1]);
}

TEST_CASE("a row that the set does not have is not found") {
  const IndicatorSet set = small_set();
  REQUIRE(set.find_row("AREA", "清扫保洁") == nullptr);
  REQUIRE(set.find_row("", "") == nullptr);
}

}  // namespace pbs
