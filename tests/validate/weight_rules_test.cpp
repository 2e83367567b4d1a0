// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "checked_project.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("rows and execution that miss 100 are found before the self-evaluation") {
  const Checked checked(changed({{"≥26座, weight: 15", "≥26座, weight: 12.5"}}));
  CHECK(checked.rules() == "T-06");
  CHECK(checked.value("T-06", "rows") == "87.5");
  CHECK(checked.value("T-06", "execution") == "10");
  CHECK(checked.value("T-06", "total") == "97.5");
  CHECK(checked.value("T-06", "wanted") == "90");
  CHECK(checked.place("T-06") == "11:10");
}

TEST_CASE("once the self-evaluation has begun the sums are left to R-02") {
  CHECK(
      Checked(changed({{"≥26座, weight: 15", "≥26座, weight: 12, actual: 26座"}})).rules().empty());
}

TEST_CASE("a row without weight leaves the sums open") {
  const Checked checked(changed({{"≥26座, weight: 15", "≥26座"}}));
  CHECK(checked.rules() == "F-12");
}

TEST_CASE("the rows of a class are compared with the weight printed for it") {
  const Checked checked(
      changed({{"output: 50, benefit: 30", "output: 50, benefit: 30"},
               {"≥26座, weight: 15", "≥26座, weight: 20"},
               {"weight: 20}\n  - {id: upkeep", "weight: 15}\n  - {id: upkeep"}}));
  CHECK(checked.rules() == "T-06 T-06");
  CHECK(checked.value("T-06", "class") == "output");
  CHECK(checked.value("T-06", "class_sum") == "55");
  CHECK(checked.value("T-06", "printed") == "50");
  CHECK(checked.text("T-06") == "50");
}

TEST_CASE("an execution weight that is printed twice must be the same") {
  const Checked checked(changed({{"weights: {execution: 10,", "weights: {execution: 20,"}}));
  CHECK(checked.rules() == "T-06");
  CHECK(checked.value("T-06", "execution_printed") == "20");
  CHECK(checked.value("T-06", "budget_weight") == "10");
}

TEST_CASE("a weight of zero is an error wherever the sums stand") {
  const Checked checked(
      changed({{"≥95%, weight: 15", "≥95%, weight: 25"}, {"≥90%, weight: 10", "≥90%, weight: 0"}}));
  CHECK(checked.rules() == "W-06");
  CHECK(checked.finding("W-06").subject == "repairs");
  CHECK(checked.text("W-06") == "0");
}

TEST_CASE("first-level weights that differ from the policy need a reason") {
  const Change printed{"output: 50, benefit: 30", "output: 60, benefit: 20"};
  const Change rows{"≥26座, weight: 15", "≥26座, weight: 25"};
  const Change less{"weight: 20}\n  - {id: upkeep", "weight: 10}\n  - {id: upkeep"};
  const Checked checked(changed({printed, rows, less}));
  CHECK(checked.rules() == "T-07");
  CHECK(checked.value("T-07", "stated") == "output 60, benefit 20");
  CHECK(checked.value("T-07", "wanted") == "output 50, benefit 30");
  CHECK(checked.value("T-07", "stated_zh") == "产出 60、效益 20");
  CHECK(checked.text("T-07") == "60");
  const Change reason{"satisfaction: 10}", "satisfaction: 10, reason: 效益需多年显现}"};
  CHECK(Checked(changed({printed, rows, less, reason})).rules().empty());
  const Change none{"weights: {execution: 10, output: 50, benefit: 30, satisfaction: 10}\n", ""};
  const Checked unprinted(changed({none, rows, less}));
  CHECK(unprinted.rules() == "T-07");
  CHECK(unprinted.value("T-07", "stated") == "output 60, benefit 20");
}

TEST_CASE(
    "the points of an absent satisfaction class may go to benefit, unless the public is served") {
  const Change row{"class: satisfaction", "class: benefit.economic"};
  const Change name{"居民满意度", "投诉下降率"};
  const Change weights{"benefit: 30, satisfaction: 10", "benefit: 40"};
  CHECK(Checked(changed({row, name, weights, {"class: public", "class: auxiliary"}}))
            .rules()
            .empty());
  CHECK(Checked(changed({row, name, weights})).rules() == "T-05 T-07");
}

TEST_CASE("an execution weight other than the policy's is part of the first level") {
  const Checked checked(
      changed({{"weight: 10}\nweights: {execution: 10", "weight: 20}\nweights: {execution: 20"},
               {"≥26座, weight: 15", "≥26座, weight: 5"},
               {"output: 50", "output: 40"}}));
  CHECK(checked.value("T-07", "stated") == "execution 20, output 40");
}

TEST_CASE("the cost class has weights of its own in the scheme of 2021 only") {
  const Change cost{"output.cost, target: ≤96万元, weight: 10",
                    "cost.economic, target: ≤96万元, weight: 20"};
  const Change output{"≥26座, weight: 15", "≥26座, weight: 15"};
  const Change benefit{"weight: 20}\n  - {id: upkeep", "weight: 10}\n  - {id: upkeep"};
  const Change printed{"output: 50, benefit: 30", "cost: 20, output: 40, benefit: 20"};
  CHECK(Checked(changed({cost, output, benefit, printed}), "scheme: new2021\n").rules().empty());
  CHECK(Checked(changed({cost, output, benefit, printed})).rules() == "T-07");
}

TEST_CASE("a single heavy row is found where the policy sets a limit") {
  CHECK(Checked(changed({}), "target: {max_weight: 15}\n").rules() == "T-18");
  CHECK(Checked(changed({}), "target: {max_weight: 15}\n").value("T-18", "weight") == "20");
  CHECK(Checked(changed({}), "target: {max_weight: 20}\n").rules().empty());
}
