// SPDX-License-Identifier: MIT
#include "yaml/merge.hpp"

#include "catch.hpp"
#include "yaml/sample.hpp"
#include "yaml/writer.hpp"

namespace pbs::test {
namespace {

// The child filled from the parent, written again.
std::string merged(const std::string& child, const std::string& parent, bool& filled) {
  Bound own = bind(child);
  const Bound other = bind(parent);
  filled = merge_record(kSampleRecord, &own.sample, &other.sample);
  return write_record(kSampleRecord, &own.sample);
}

TEST_CASE("what the child does not state comes from the parent, key by key", "[merge]") {
  bool filled = false;
  CHECK(merged("id: A\nbudget: {approved: 1}\n",
               "id: B\nname: N\nyear:\nbudget: {approved: 2, adjusted: 3}\nby: {role: x}\n",
               filled) ==
        "id: A\nname: N\nyear: ~\nbudget: {approved: 1, adjusted: 3}\nby: {role: x}\n");
  CHECK(filled);
}

TEST_CASE("lists and maps of free keys replace whole", "[merge]") {
  bool filled = false;
  CHECK(merged("id: A\nevidence: [a]\nhistory: {2021: 1}\ncells: {x: 1}\nindicators: [{name: i}]\n",
               "evidence: [b, c]\nhistory: {2022: 2}\ncells: {y: 2}\nindicators: [{name: j}]\n"
               "matrix: [[1]]\n",
               filled) ==
        "id: A\nindicators:\n  - {name: i}\nevidence: [a]\nmatrix:\n  - [1]\nhistory: {2021: 1}\n"
        "cells:\n  x: 1\n");
  CHECK(filled);
}

TEST_CASE("a blank that is written is stated", "[merge]") {
  bool filled = true;
  CHECK(merged("id: A\nyear:\n", "id: B\nyear: 2024\n", filled) == "id: A\nyear: ~\n");
  CHECK_FALSE(filled);
}

TEST_CASE("a record in its scalar form is not mixed with a mapping", "[merge]") {
  bool filled = true;
  CHECK(merged("id: A\nby: finance\n", "by: {role: x, name: y}\n", filled) ==
        "id: A\nby: finance\n");
  CHECK_FALSE(filled);
  CHECK(merged("id: A\nby: {role: x}\n", "by: finance\n", filled) == "id: A\nby: {role: x}\n");
  CHECK(merged("id: A\n", "by: finance\n", filled) == "id: A\nby: finance\n");
  CHECK(filled);
}

TEST_CASE("a record that was absent has the parent's place after merging", "[merge]") {
  Bound own = bind("id: A\nname: B\n");
  const Bound other = bind("id: A\nname: B\nbudget: {approved: 2}\n");
  CHECK(merge_record(kSampleRecord, &own.sample, &other.sample));
  CHECK(own.sample.budget.place.begin == other.sample.budget.place.begin);
  CHECK_FALSE(own.sample.by.place.known());
}

}  // namespace
}  // namespace pbs::test
