// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/method_run.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("satisfaction_steps: the worked examples hold", "[score]") {
  check_examples("satisfaction_steps");
}

TEST_CASE("satisfaction_steps: every vector of the domain rules", "[score]") {
  const auto ten = [](const char* actual) {
    return points_of("satisfaction_steps", "10", "≥90%", actual);
  };
  CHECK(ten("90%") == "10.00");
  CHECK(ten("89.99%") == "8.00");
  CHECK(ten("80%") == "8.00");
  CHECK(ten("79.99%") == "5.00");
  CHECK(ten("60%") == "5.00");
  CHECK(ten("59.99%") == "0.00");
}

TEST_CASE("satisfaction_steps: the steps scale with the weight", "[score]") {
  const auto fifteen = [](const char* actual) {
    return points_of("satisfaction_steps", "15", "≥90%", actual);
  };
  CHECK(fifteen("95%") == "15.00");
  CHECK(fifteen("85%") == "12.00");
  CHECK(fifteen("75%") == "7.50");
  CHECK(fifteen("10%") == "0.00");
}
