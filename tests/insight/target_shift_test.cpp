// SPDX-License-Identifier: MIT
#include "insight/target_shift.hpp"

#include <string>

#include "catch.hpp"

using namespace pbs;

namespace {

std::string shift(std::string_view before, std::string_view after,
                  std::string_view indicator_class = "output.quantity",
                  std::string_view method = "ratio") {
  return std::string(
      target_shift({before, method, indicator_class, 2023}, {after, method, indicator_class, 2024}));
}

}  // namespace

TEST_CASE("more is harder where more is asked for, less where less is") {
  CHECK(shift("≥80%", "≥85%") == "raised");
  CHECK(shift("≥80%", "≥79.99%") == "lowered");
  CHECK(shift("≥80%", "80%以上") == "kept");
  CHECK(shift("≥80%", ">80%") == "raised");
  CHECK(shift(">80%", "≥80%") == "lowered");
  CHECK(shift("≤5%", "≤4.5%") == "raised");
  CHECK(shift("≤5%", "≤6%") == "lowered");
  CHECK(shift("≤5%", "<5%") == "raised");
  CHECK(shift("＜5%", "≤5%") == "lowered");
}

TEST_CASE("units are brought together, one that is missing is not guessed") {
  CHECK(shift("≥80万平方米", "≥820000平方米") == "raised");
  CHECK(shift("≥80万平方米", "≥800000平方米") == "kept");
  CHECK(shift("≥80万平方米", "≥82") == "reworded");
  CHECK(shift("≥80", "≥82") == "raised");
  CHECK(shift("≥80公里", "≥82人次") == "reworded");
}

TEST_CASE("a target without a sign has the direction of its method") {
  CHECK(shift("10件", "12件") == "raised");
  CHECK(shift("10件", "12件", "output.quality", "inverse_excess") == "lowered");
  CHECK(shift("118.5万元", "120万元", "output.cost", "inverse_excess") == "lowered");
  CHECK(shift("≥140场", "132场") == "lowered");
}

TEST_CASE("an exact number is harder when greater, but not of a cost and not beside none") {
  CHECK(shift("=12次", "=24次", "output.quantity", "equal") == "raised");
  CHECK(shift("=24次", "=12次", "output.quantity", "equal") == "lowered");
  CHECK(shift("=12万元", "=24万元", "output.cost", "equal") == "reworded");
  CHECK(shift("=0起", "=2起", "output.quality", "zero_target") == "reworded");
}

TEST_CASE("deadlines are compared within their years") {
  CHECK(shift("2023年10月31日前", "2024年10月31日前", "output.timeliness", "deadline") == "kept");
  CHECK(shift("2023年10月31日前", "2024年9月30日前", "output.timeliness", "deadline") == "raised");
  CHECK(shift("9月底前", "11月底前", "output.timeliness", "deadline") == "lowered");
}

TEST_CASE("a range inside another is harder, one that only overlaps is not comparable") {
  CHECK(shift("80%-100%", "90%-100%") == "raised");
  CHECK(shift("90%-100%", "80%-100%") == "lowered");
  CHECK(shift("80%-90%", "85%-95%") == "reworded");
}

TEST_CASE("words and changed forms are reworded, the same text is kept") {
  CHECK(shift("明显改善", "明显改善", "benefit.social", "levels") == "kept");
  CHECK(shift("明显改善", "显著改善", "benefit.social", "levels") == "reworded");
  CHECK(shift("≥80%", "≤80%") == "reworded");
  CHECK(shift("≥80%", "明显改善") == "reworded");
  CHECK(shift("≥ 80%", "≥80%") == "kept");
}
