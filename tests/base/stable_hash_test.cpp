// SPDX-License-Identifier: MIT
#include "base/stable_hash.hpp"

#include <array>
#include <string>

#include "catch.hpp"

using pbs::stable_hash;

// Scorecards hold these hashes and shards depend on them: a changed value is a broken promise.
TEST_CASE("the stable hash of a text never changes", "[base]") {
  CHECK(stable_hash("") == 0xEFD01F60BA992926);
  CHECK(stable_hash("a") == 0x82A2A958A9BECE5B);
  CHECK(stable_hash("2024/cleaning.yaml#1") == 0xA6E4541BF9D2843E);
  CHECK(stable_hash("县/保洁.yaml#12") == 0x0DCF4E3E49D46AD2);
}

TEST_CASE("the stable hash spreads paths that differ in a number over all shards", "[base]") {
  std::array<int, 7> shards{};
  for (int i = 0; i < 7000; ++i) {
    ++shards[stable_hash("projects/" + std::to_string(i) + ".yaml#1") % shards.size()];
  }
  for (const int count : shards) {
    CHECK(count > 900);
    CHECK(count < 1100);
  }
}
