// SPDX-License-Identifier: MIT
#include "report/weights_text.hpp"

#include <sstream>
#include <string>

#include "base/utf8.hpp"
#include "catch.hpp"
#include "validate/indicators_file.hpp"

using namespace pbs;
using pbs::test::IndicatorBench;

namespace {

constexpr std::string_view kTree =
    "pbs: indicators/1\nid: tree\ntitle: 评价\nstage: evaluation\nindicators:\n"
    "  - {id: output, name: 产出, weight: 60, ahp: {experts: [\n"
    "      {name: 甲, matrix: [[1, 3, 5], [1/3, 1, 2], [1/5, 1/2, 1]]},\n"
    "      {name: 乙, matrix: [[1, 1, 1], [1, 1, 1], [1, 1, 1]]}]},\n"
    "     indicators: [{id: quantity, name: 数量}, {id: quality, name: 质量}, {id: time, name: "
    "时效}]}\n"
    "  - {id: benefit, name: 效益, weight: 40}\n";

}  // namespace

TEST_CASE("the table of weights shows shares, exact points and the consistency of judgements") {
  IndicatorBench bench;
  const IndicatorSet* const set = bench.add(std::string(kTree));
  REQUIRE(set != nullptr);
  CHECK(weights_text(*set, bench.policy(), Language::en) ==
        "tree  评价\n"
        "path                             name                        share %      points\n"
        "output                           产出                             60          60\n"
        "output.quantity                  数量                       ≈49.0667       29.44\n"
        "output.quality                   质量                       ≈28.1667       16.90\n"
        "output.time                      时效                       ≈22.7667       13.66\n"
        "benefit                          效益                             40          40\n"
        "total                                                                        100\n"
        "\n"
        "pairwise judgements: output\n"
        "  甲: quantity ≈0.6479, quality ≈0.2299, time ≈0.1222\n"
        "  λmax ≈ 3.0037  CI ≈ 0.0018  CR ≈ 0.0032 (< 0.1)\n"
        "  乙: quantity ≈0.3333, quality ≈0.3333, time ≈0.3333\n"
        "  λmax = 3  CI = 0  CR = 0 (< 0.1)\n"
        "  weighted mean: quantity ≈0.4906, quality ≈0.2816, time ≈0.2278\n");
}

TEST_CASE("no line of the table of weights is wider than 80 columns, in either language") {
  IndicatorBench bench;
  const IndicatorSet* const set = bench.add(
      "pbs: indicators/1\nid: tree\nstage: evaluation\nindicators:\n"
      "  - id: a-node-with-quite-a-long-name\n    name: 指导性目录编制情况与购买内容符合性情况\n"
      "    weight: 100\n    indicators:\n"
      "      - {id: another-long-identifier, name: 甲, weight: 40}\n"
      "      - {id: b, name: 乙, weight: 60}\n");
  REQUIRE(set != nullptr);
  for (const Language language : {Language::zh, Language::en}) {
    std::istringstream lines(weights_text(*set, bench.policy(), language));
    for (std::string line; std::getline(lines, line);) CHECK(display_width(line) <= 80);
  }
}

TEST_CASE("points that are not known are shown as such") {
  IndicatorBench bench;
  const IndicatorSet* const set = bench.add_rows(
      "  - {id: a, name: 甲, class: output.quantity, weight: 40-50}\n"
      "  - {id: b, name: 乙, class: output.quality}\n");
  REQUIRE(set != nullptr);
  const std::string text = weights_text(*set, bench.policy(), Language::zh);
  CHECK(text.find("40-50") != std::string::npos);
  CHECK(text.find("合计") != std::string::npos);
  CHECK(text.find("—") != std::string::npos);
}
