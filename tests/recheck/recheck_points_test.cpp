// SPDX-License-Identifier: MIT
// claimed points, and that one cause is one finding.
#include "recheck/fixture.hpp"
#include "recheck/small_project.hpp"

namespace pbs::test {

TEST_CASE("the claimed total is the sum of the claimed rows", "[recheck]") {
  CHECK(claims("total: 100")->count("R-05") == 0);
  CHECK(claims("total: 100.00, grade: 优")->count("R-05") == 0);
  CHECK(claims("total: 99.99")->count("R-05") == 1);
  const Run wrong = claims("total: 99");
  CHECK(value(only(*wrong, "R-05"), "claimed_total") == "99");
  CHECK(value(only(*wrong, "R-05"), "sum") == "100.00");
}

TEST_CASE("with a row that states no points only an impossible total is wrong", "[recheck]") {
  // 10 and 45 are claimed, the other row may earn 0 to 45.
  CHECK(claims("total: 100", "")->count("R-05") == 0);
  CHECK(claims("total: 55", "")->count("R-05") == 0);
  CHECK(claims("total: 54.99", "")->count("R-05") == 1);
  const Run more = claims("total: 100.01", "");
  CHECK(value(only(*more, "R-05"), "most") == "100.00");
  CHECK(value(only(*more, "R-05"), "open") == "1");
}

TEST_CASE("the claimed grade is the band of the claimed total", "[recheck]") {
  const auto graded = [](const std::string& points, const std::string& total,
                         const std::string& grade) {
    return claims("total: " + total + ", grade: " + grade, "claimed: " + points)->count("R-05");
  };
  CHECK(graded("35", "90", "优") == 0);
  CHECK(graded("34.99", "89.99", "优") == 1);
  CHECK(graded("34.99", "89.99", "良") == 0);
  CHECK(graded("25", "80", "中") == 1);
  CHECK(graded("5", "60", "中等") == 0);
  CHECK(graded("4.99", "59.99", "中") == 1);
}

TEST_CASE("rows that do not apply are taken out of the claimed sum as well", "[recheck]") {
  const auto rescaled = [](const std::string& total) {
    return run(budget("100", "95", ", claimed: 9.5") +
               "indicators:\n"
               "  - {id: a, name: 保洁长度, class: output.quantity, target: ≥50公里, weight: 86, "
               "actual: 50公里,"
               " claimed: 84.46}\n"
               "  - {id: b, name: 应急处置, class: output.quality, target: ≥50%, weight: 4, "
               "actual: /, reason: 全年未发生}\n"
               "self_evaluation: {total: " +
               total + "}\n");
  };
  CHECK(rescaled("97.88")->count("R-05") == 0);  // 93.96 × 100 ÷ 96 = 97.875
  CHECK(rescaled("93.96")->count("R-05") == 1);
}

TEST_CASE("claimed points are compared within the tolerance and the formula is shown",
          "[recheck]") {
  // 90 × 2 ÷ 3 = 60
  CHECK(row("≥3公里", "2公里", ", claimed: 60.01")->count("R-04") == 0);
  CHECK(row("≥3公里", "2公里", ", claimed: 59.99")->count("R-04") == 0);
  const Run wrong = row("≥3公里", "2公里", ", claimed: 60.02");
  const Finding& finding = only(*wrong, "R-04");
  CHECK(finding.subject == "length");
  CHECK(value(finding, "points") == "60.00");
  CHECK(value(finding, "method") == "ratio");
  CHECK(value(finding, "formula").find("÷ 3") != std::string::npos);
}

TEST_CASE("the formula is shown even where scoring kept none", "[recheck]") {
  for (const test::FixtureFinding& finding :
       test::run_fixture(test::fixture_folder("R-04") + "/bad.yaml").findings) {
    if (finding.rule == "R-04") CHECK(finding.values.at("formula") == "15 × 93.1 ÷ 95");
  }
}

TEST_CASE("one cause gives one finding about a row's points", "[recheck]") {
  const Run too_many = row("≥3公里", "2公里", ", claimed: 95");
  CHECK(too_many->count("R-03") == 1);
  CHECK(too_many->count("R-04") == 0);
  const Run blank = row("≥3公里", "", ", claimed: 90");
  CHECK(blank->count("R-07") == 1);
  CHECK(blank->count("R-04") == 0);
  CHECK(blank->count("R-10") == 0);
  const Run word = row("≥3公里", "已完成", ", claimed: 90");
  CHECK(value(only(*word, "R-07"), "actual") == "已完成");
  CHECK(word->count("R-04") == 0);
  const Run fraction = row("≥90%", "0.9", ", claimed: 90");
  CHECK(value(only(*fraction, "R-19"), "percent") == "90");
  CHECK(fraction->count("R-04") == 0);
  CHECK(fraction->count("R-10") == 0);
  const Run unit = row("≥90公里", "95吨", ", claimed: 90");
  CHECK(value(only(*unit, "R-19"), "unit") == "吨");
  const Run outside = results("60", "100", "100");  // achieved begins at 72
  CHECK(value(only(*outside, "R-06"), "achieved_low") == "72.00");
  CHECK(outside->count("R-04") == 0);
}

}  // namespace pbs::test
