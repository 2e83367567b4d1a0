// SPDX-License-Identifier: MIT
#include "insight/listing.hpp"

#include <random>

#include "catch.hpp"

using namespace pbs;

namespace {

struct Item {
  int key;
  int number;
};
bool smaller(const Item& a, const Item& b) {
  return a.key < b.key;
}

std::vector<int> numbers(const std::vector<Item>& items) {
  std::vector<int> list;
  for (const Item& item : items) list.push_back(item.number);
  return list;
}

}  // namespace

TEST_CASE("a list that keeps some has the first of the list that keeps all, ties by arrival") {
  std::mt19937 random(7);
  Listing<Item, smaller> all;
  Listing<Item, smaller> some(25);
  for (int i = 0; i < 500; ++i) {
    const Item item{static_cast<int>(random() % 40), i};
    all.add(item);
    some.add(item);
  }
  std::vector<Item> whole = all.finish();
  const std::vector<Item> first = some.finish();
  REQUIRE(whole.size() == 500);
  REQUIRE(first.size() == 25);
  for (std::size_t i = 1; i < whole.size(); ++i) {
    CHECK((whole[i - 1].key < whole[i].key ||
           (whole[i - 1].key == whole[i].key && whole[i - 1].number < whole[i].number)));
  }
  whole.resize(25);
  CHECK(numbers(first) == numbers(whole));
}

TEST_CASE("a portfolio line carries at most the first thousand of a list") {
  CHECK(first_listed(std::vector<int>(3)).size() == 3);
  CHECK(first_listed(std::vector<int>(kMostListed + 1)).size() == kMostListed);
}
