// SPDX-License-Identifier: MIT
#include "base/direction.hpp"

#include "catch.hpp"

using namespace pbs;

TEST_CASE("only Hebrew, Arabic and the marks of direction turn what stands around them") {
  CHECK_FALSE(turns_direction(""));
  CHECK_FALSE(turns_direction("政府购买服务 ≥98%，１００ 😀 é ñ ─"));
  CHECK(turns_direction("县\u05D0"));            // Hebrew
  CHECK(turns_direction("\u0645\u0627"));        // Arabic
  CHECK(turns_direction("\uFEFC"));              // an Arabic form
  CHECK(turns_direction("a\u202Eb"));            // an override
  CHECK(turns_direction("a\u2067b"));            // an isolate
  CHECK(turns_direction("\U0001E900"));          // Adlam
  CHECK_FALSE(turns_direction("\u2014\u2026"));  // — …
}
