// SPDX-License-Identifier: MIT
#include "base/arena.hpp"

#include <array>
#include <catch.hpp>
#include <cstdint>
#include <string>

namespace pbs {

namespace {

bool aligned(const void* at, std::size_t to) {
  return reinterpret_cast<std::uintptr_t>(at) % to == 0;
}

}  // namespace

TEST_CASE("an arena keeps a copy of a text that outlives the text") {
  Arena arena;
  std::string text = "清扫保洁";
  const std::string_view kept = arena.keep(text);
  text.assign("overwritten");
  CHECK(kept == "清扫保洁");
  CHECK(arena.keep("").empty());
}

TEST_CASE("an arena makes objects with their values at their alignment, also beyond its first block") {
  for (const std::size_t block : {std::size_t{64}, std::size_t{1} << 20U}) {
    Arena arena(block);
    for (int i = 0; i < 1000; ++i) {
      arena.keep("x");  // an odd place for the next one
      const auto& made = arena.make<std::array<long long, 4>>();
      CHECK(made == std::array<long long, 4>{});
      CHECK(aligned(&made, alignof(std::array<long long, 4>)));
    }
  }
}

TEST_CASE("an arena with a first block of its own uses that block again after a reset") {
  Arena arena(4096);
  const std::string_view before = arena.keep("one");
  arena.keep(std::string(100'000, 'x'));
  arena.reset();
  const std::string_view after = arena.keep("two");
  CHECK(after.data() == before.data());
  CHECK(after == "two");
}

TEST_CASE("a list keeps its elements when it grows, and moves none within the room it reserved") {
  Arena arena;
  List<int> list;
  for (int i = 0; i < 100; ++i) list.append(arena, i);
  REQUIRE(list.size() == 100);
  for (int i = 0; i < 100; ++i) CHECK(list[static_cast<std::size_t>(i)] == i);

  List<int> roomy;
  roomy.reserve(arena, 50);
  const int* const first = &roomy.append(arena);
  for (int i = 1; i < 50; ++i) roomy.append(arena, i);
  CHECK(&roomy[0] == first);
  roomy.reserve(arena, 10);  // less than there is
  CHECK(roomy.size() == 50);
  CHECK(roomy.back() == 49);
}

TEST_CASE("a list that reserves more keeps what it holds") {
  Arena arena;
  List<int> list;
  list.append(arena, 7);
  list.reserve(arena, 500);
  CHECK(list.size() == 1);
  CHECK(list[0] == 7);
}

}  // namespace pbs
