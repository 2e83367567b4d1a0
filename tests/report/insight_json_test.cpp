// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "insight/previous_year.hpp"
#include "report/audience.hpp"
#include "report/card_json.hpp"
#include "report/portfolio.hpp"
#include "report/sample_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

std::string line_of(const Scorecard& card) {
  std::string out;
  write_card(card, out);
  return out;
}

Scorecard insightful(Arena& arena, std::string_view id) {
  Scorecard card = small_card(arena, id, "88.10", Grade::good);
  card.as_of = "2025-12-31";
  RiskScore& risk = card.risk.emplace();
  risk.points = decimal("9.5");
  risk.per_department = 2;
  risk.cite = "政策参数(默认)";
  risk.reasons.append(arena, {"difference", {}, "partly_inflated", decimal("6"), decimal("5"),
                              decimal("5.5")});
  risk.reasons.append(arena, {"finding", "R-04", {}, decimal("2"), {}, decimal("4")});
  YearChange& change = card.year_change.emplace();
  change.matched_by = "name";
  change.previous_id = "OLD";
  change.previous_year = 2023;
  change.previous_total = decimal("92.60");
  change.previous_grade = "优";
  change.change = decimal("-4.50");
  change.grade_change = "worse";
  change.previous_adjusted = decimal("1000000");
  change.previous_supplier = "甲";
  change.supplier_changed = true;
  change.kept = 3;
  change.targets.append(arena, {"area", "面积", "≥80", "≥78", "lowered"});
  return card;
}

}  // namespace

TEST_CASE("risk, the day of judgement and the change against the year before are read again") {
  Arena arena;
  const std::string line = line_of(insightful(arena, "A"));
  CHECK(line.find(R"j("as_of":"2025-12-31",)j") != std::string::npos);
  CHECK(line.find(
            R"j("risk":{"points":9.5,"per_department":2,"reasons":[{"code":"difference",)j"
            R"j("detail":"partly_inflated","value":6,"limit":5,"points":5.5},)j"
            R"j({"code":"finding","subject":"R-04","value":2,"points":4}],"cite":"政策参数(默认)"},)j"
            R"j("year_change":{"matched_by":"name","previous_id":"OLD","previous_year":2023,)j"
            R"j("previous_total":92.60,"previous_grade":"优","change":-4.50,)j"
            R"j("grade_change":"worse","previous_adjusted":1000000,"previous_supplier":"甲",)j"
            R"j("supplier_changed":true,"kept":3,"targets":[{"id":"area","name":"面积",)j"
            R"j("before":"≥80","after":"≥78","change":"lowered"}]})j") != std::string::npos);
  Scorecard read;
  std::string words;
  std::size_t column = 0;
  REQUIRE(read_card(line, arena, read, words, column) == JsonLine::card);
  CHECK(line_of(read) == line);
}

TEST_CASE("the portfolio line is the same with all rows kept and with none, beyond a thousand") {
  PreviousYear previous;
  InsightSettings settings{.keep_all = true, .sample = 5, .previous = &previous};
  PortfolioBuilder all(settings);
  settings.keep_all = false;
  PortfolioBuilder none(settings);
  for (std::size_t i = 0; i < kMostListed + 300; ++i) {
    Arena arena;
    Scorecard card = insightful(arena, arena.keep("p" + std::to_string(i * 7919 % 2000)));
    card.source.input = i + 1;
    card.self_evaluation->near_boundary = i % 3 != 0;
    MonitoringScore& period = card.monitoring.append(arena);
    period.light = i % 2 == 0 ? "red" : "yellow";
    period.adjusted = Decimal(static_cast<std::int64_t>(i * 31 % 997));
    DutyScore& duty = card.duties.append(arena);
    duty.stage = "target";
    duty.role = i % 5 == 0 ? "finance" : "purchaser";
    duty.status = i % 2 == 0 ? "overdue" : "late";
    duty.days = i % 13;
    card.rectification.emplace().required = true;
    card.rectification->status = "open";
    all.add(card);
    none.add(card);
  }
  std::string with_rows;
  std::string without;
  write_portfolio(all.finish(), with_rows);
  write_portfolio(none.finish(), without);
  CHECK(with_rows == without);
  CHECK(with_rows.find(R"j("act_on":{"monitored":1300,"projects":1300,)j") != std::string::npos);
  CHECK(with_rows.find(R"j("comparison":{"previous":{"projects":0,)j") != std::string::npos);
}

TEST_CASE("a public copy says nothing of risks, nor of a year that was not withheld too") {
  Arena arena;
  Scorecard card = insightful(arena, "A");
  CHECK(Withholding({}).apply(card, arena));
  CHECK_FALSE(card.risk);
  CHECK_FALSE(card.year_change);
}
