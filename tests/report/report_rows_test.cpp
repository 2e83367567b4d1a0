// SPDX-License-Identifier: MIT
#include "report/report_rows.hpp"

#include <map>
#include <string>
#include <utility>

#include "base/fraction.hpp"
#include "catch.hpp"
#include "report/all_stages_card.hpp"
#include "report/sample_cards.hpp"

using namespace pbs;
using namespace pbs::test;

TEST_CASE("the rows of a project go through its stages in the order of the year") {
  Arena arena;
  const Scorecard card = all_stages_card(arena);
  std::string stages;
  for (const ReportRow& row : report_rows(card)) {
    const std::string stage = " " + std::string(row.stage);
    if (!stages.ends_with(stage)) stages += stage;
  }
  CHECK(stages ==
        " ex_ante target_review monitoring self_evaluation evaluation use_of_results");
}

TEST_CASE("in every stage rows and rounding add up to the total") {
  Arena arena;
  const Scorecard card = all_stages_card(arena);
  std::map<std::pair<std::string, std::string>, Fraction> sums;
  std::map<std::pair<std::string, std::string>, Decimal> totals;
  for (const ReportRow& row : report_rows(card)) {
    const std::pair<std::string, std::string> part(row.stage, row.part);
    if (!row.points) continue;
    if (row.kind == RowKind::total) totals.emplace(part, *row.points);
    if (row.kind == RowKind::row || row.kind == RowKind::rounding) sums[part] += *row.points;
  }
  CHECK(totals.size() == 4);
  for (const auto& [part, total] : totals) {
    INFO(part.first);
    CHECK(sums[part] == Fraction(total));
  }
}

TEST_CASE("a row says what it is and where it stands") {
  Arena arena;
  const std::vector<ReportRow> rows = report_rows(all_stages_card(arena));
  const auto find = [&](std::string_view stage, std::string_view id) {
    for (const ReportRow& row : rows) {
      if (row.stage == stage && row.id == id) return row;
    }
    FAIL(id);
    return ReportRow{};
  };
  CHECK(find("ex_ante", "necessity").kind == RowKind::group);
  CHECK(find("ex_ante", "necessity.need").kind == RowKind::row);
  CHECK(find("ex_ante", "total").outcome == "予以支持");
  CHECK(find("monitoring", "area").light == "green");
  CHECK(find("monitoring", "light").outcome == "correct");
  CHECK(find("self_evaluation", "rounding").points == decimal("-0.03"));
  CHECK(find("self_evaluation", "execution").target == "800.00万元");
  CHECK(find("evaluation", "total").part == "finance");
  CHECK(find("use_of_results", "budget").actual == "800.00万元");
  CHECK(find("use_of_results", "contract").outcome == "published");
}
