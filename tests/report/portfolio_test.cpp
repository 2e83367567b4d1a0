// SPDX-License-Identifier: MIT
#include "report/portfolio.hpp"

#include <string>

#include "catch.hpp"
#include "report/card_json.hpp"
#include "base/sum_and_mean.hpp"
#include "report/numbers.hpp"
#include "report/sample_cards.hpp"
#include "report/seen_keys.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

PortfolioRow row(std::size_t input, std::string id, std::optional<Decimal> total,
                 std::optional<Grade> grade, std::string department = "城管局") {
  PortfolioRow row;
  row.input = input;
  row.document = 1;
  row.id = std::move(id);
  row.department = std::move(department);
  row.year = 2024;
  row.status = total ? CardStatus::scored : CardStatus::no_total;
  row.total = total;
  row.grade = grade;
  return row;
}

std::string line_of(const Portfolio& portfolio) {
  std::string out;
  write_portfolio(portfolio, out);
  return out;
}

}  // namespace

TEST_CASE("amounts are brought to yuan, whatever the unit of the project") {
  CHECK(in_yuan(decimal("118.50"), "万元")->to_string() == "1185000");
  CHECK(in_yuan(decimal("118.50"), "元") == decimal("118.5"));
  CHECK(in_yuan(decimal("0.3"), "亿元") == decimal("30000000"));
  CHECK(in_yuan(decimal("2"), "万") == decimal("20000"));
  CHECK_FALSE(in_yuan(decimal("2"), ""));
  CHECK_FALSE(in_yuan(decimal("2"), "公里"));
  CHECK_FALSE(in_yuan(decimal("2"), "元/亩"));
  CHECK_FALSE(in_yuan(decimal("999999999999999999999999999999"), "亿元"));
  CHECK(in_wan(decimal("1185000")).to_string() == "118.50");
  CHECK(in_wan(decimal("1185001")).to_string() == "118.5001");
  CHECK(in_wan(decimal("0")).to_string() == "0.00");
  CHECK(in_wan(decimal("-50000000")).to_string() == "-5000.00");
}

TEST_CASE("amounts are grouped by thousands") {
  CHECK(grouped(decimal("0")) == "0");
  CHECK(grouped(decimal("999.5")) == "999.5");
  CHECK(grouped(decimal("1185000.50")) == "1,185,000.50");
  CHECK(grouped(decimal("-123456")) == "-123,456");
  CHECK(grouped(decimal("-1234")) == "-1,234");
}

TEST_CASE("sums beyond the range of a decimal stay exact") {
  SumAndMean sum;
  sum.add(decimal("99999999999999999999999999999"));
  sum.add(decimal("0.000000000000000000000000001"));
  sum.add(decimal("-99999999999999999999999999999"));
  CHECK(sum.value() == decimal("0.000000000000000000000000001"));
  CHECK(sum.count() == 3);
  CHECK_FALSE(SumAndMean().mean());
  SumAndMean thirds;
  for (const char* value : {"1", "0", "1"}) thirds.add(decimal(value));
  CHECK(thirds.mean()->to_string() == "0.67");
}

TEST_CASE("seen keys are told from new ones") {
  SeenKeys seen;
  for (std::uint64_t key = 0; key < 5000; ++key) CHECK(seen.insert(key * key * 7919 + 2));
  for (std::uint64_t key = 0; key < 5000; ++key) CHECK_FALSE(seen.insert(key * key * 7919 + 2));
  CHECK(seen.insert(0));
  CHECK_FALSE(seen.insert(0));
}

TEST_CASE("a portfolio counts, sums and ranks in input order") {
  PortfolioBuilder builder;
  PortfolioRow first = row(3, "C", decimal("80.00"), Grade::good);
  first.adjusted = decimal("1000000");
  first.executed = decimal("900000.5");
  PortfolioRow second = row(1, "A", decimal("95.5"), Grade::excellent);
  second.adjusted = decimal("2000000");
  PortfolioRow third = row(2, "B", std::nullopt, std::nullopt, "教育局");
  third.adjusted = decimal("3");
  third.executed = decimal("1");
  builder.add(first, {{"R-04", 2}});
  builder.add(second, {});
  builder.add(third, {{"R-04", 1}, {"W-05", 1}});
  builder.add(row(4, "C", decimal("80"), Grade::good, "教育局"), {});
  const Portfolio portfolio = builder.finish();

  REQUIRE(portfolio.rows.size() == 4);
  CHECK(portfolio.rows[0].id == "A");
  CHECK(portfolio.rows[3].input == 4);
  CHECK(portfolio.projects == 4);
  CHECK(portfolio.with_total == 3);
  CHECK(portfolio.statuses == std::array<std::size_t, 4>{3, 0, 1, 0});
  CHECK(portfolio.grades[0].projects == 1);
  CHECK(portfolio.grades[1].projects == 2);
  CHECK(portfolio.grades[1].adjusted == decimal("1000000"));
  CHECK(portfolio.grades[1].executed == decimal("900000.5"));
  CHECK(portfolio.ungraded.projects == 1);
  CHECK(portfolio.ungraded.adjusted == decimal("3"));
  CHECK(portfolio.adjusted == decimal("3000003"));
  CHECK(portfolio.executed == decimal("900001.5"));
  CHECK(portfolio.mean->to_string() == "85.17");
  CHECK(portfolio.highest == decimal("95.5"));
  CHECK(portfolio.lowest == decimal("80"));
  CHECK(portfolio.ranked == std::vector<std::size_t>{0, 2, 3});
  CHECK(portfolio.rules == std::map<std::string, std::size_t>{{"R-04", 3}, {"W-05", 1}});
  CHECK(portfolio.duplicate_ids == std::vector<std::string>{"C"});

  REQUIRE(portfolio.departments.size() == 2);
  const DepartmentCount& city = portfolio.departments[0];
  CHECK(city.name == "城管局");
  CHECK(city.projects == 2);
  CHECK(city.grades == std::array<std::size_t, 4>{1, 1, 0, 0});
  CHECK(city.mean->to_string() == "87.75");
  CHECK(city.adjusted == decimal("3000000"));
  CHECK(portfolio.departments[1].not_scored == 1);
}

TEST_CASE("ids are duplicates within one year only, and blank ids never") {
  PortfolioBuilder builder;
  builder.add(row(1, "A", std::nullopt, std::nullopt), {});
  PortfolioRow other_year = row(2, "A", std::nullopt, std::nullopt);
  other_year.year = 2023;
  builder.add(std::move(other_year), {});
  builder.add(row(3, "", std::nullopt, std::nullopt), {});
  builder.add(row(4, "", std::nullopt, std::nullopt), {});
  CHECK(builder.finish().duplicate_ids.empty());
}

TEST_CASE("a card becomes a row with its amounts in yuan") {
  Arena arena;
  const PortfolioRow row = portfolio_row(full_card(arena));
  CHECK(row.input == 7);
  CHECK(row.document == 2);
  CHECK(row.line == 31);
  CHECK(row.path == "examples/2024/cleaning.yaml");
  CHECK(row.id == "JX-2024-0012");
  CHECK(row.department == "某县城市管理局");
  CHECK(row.year == 2024);
  CHECK(row.status == CardStatus::scored);
  CHECK(row.total == decimal("91.2"));
  CHECK(row.grade == Grade::fair);
  CHECK(row.claimed == decimal("98.6"));
  CHECK(row.adjusted == decimal("1185000"));
  CHECK(row.executed == decimal("1172000"));
  CHECK(row.rate == decimal("98.90"));
  CHECK(row.errors == 1);
  CHECK(row.warnings == 0);
}

TEST_CASE("the portfolio line") {
  Arena arena;
  PortfolioBuilder builder;
  builder.add(small_card(arena, "A", "96.13", Grade::excellent));
  builder.add(small_card(arena, "A", "96.13", Grade::excellent));
  builder.add(full_card(arena));
  CHECK(line_of(builder.finish()) ==
        R"j({"pbs":"portfolio/1","projects":3,)j"
        R"j("status":{"scored":3,"pending":0,"no_total":0,"not_scored":0},)j"
        R"j("grades":{"优":{"projects":2,"adjusted":2370000,"executed":2344000},)j"
        R"j("良":{"projects":0,"adjusted":0,"executed":0},)j"
        R"j("中":{"projects":1,"adjusted":1185000,"executed":1172000},)j"
        R"j("差":{"projects":0,"adjusted":0,"executed":0}},)j"
        R"j("ungraded":{"projects":0,"adjusted":0,"executed":0},)j"
        R"j("adjusted":3555000,"executed":3516000,"mean":94.49,"highest":96.13,"lowest":91.2,)j"
        R"j("departments":[{"name":"","projects":2,"grades":{"优":2,"良":0,"中":0,"差":0},)j"
        R"j("ungraded":0,"adjusted":2370000,"executed":2344000,"mean":96.13},)j"
        R"j({"name":"某县城市管理局","projects":1,"grades":{"优":0,"良":0,"中":1,"差":0},)j"
        R"j("ungraded":0,"adjusted":1185000,"executed":1172000,"mean":91.20}],)j"
        R"j("with_total":3,"ranks":[)j"
        R"j({"rank":1,"id":"A","input":1,"document":1,"total":96.13,"grade":"优"},)j"
        R"j({"rank":1,"id":"A","input":1,"document":1,"total":96.13,"grade":"优"},)j"
        R"j({"rank":3,"id":"JX-2024-0012","input":7,"document":2,"total":91.2,"grade":"中"}],)j"
        R"j("rules":{"I-07":1,"R-04":1},"duplicate_ids":["A"],"handed_in":[],)j"
        R"j("act_on":{"monitored":0,"projects":0,"adjusted":0,"counts":{"suspended":0,"red_overdue":0,)j"
        R"j("red":0,"yellow":0,"alert":0,"blue":0},"items":[]},)j"
        R"j("duties":{"overdue":0,"late":0,"done":0,"open":0,"projects_behind":0,"not_handed_in":0,)j"
        R"j("roles":[],"stages":[],"items":[]},)j"
        R"j("use_of_results":{"all":{"projects":0,"proposed":0,"before":0,"after":0,"change":0},)j"
        R"j("actions":[],"grades":{)j"
        R"j("优":{"projects":0,"proposed":0,"before":0,"after":0,"change":0},)j"
        R"j("良":{"projects":0,"proposed":0,"before":0,"after":0,"change":0},)j"
        R"j("中":{"projects":0,"proposed":0,"before":0,"after":0,"change":0},)j"
        R"j("差":{"projects":0,"proposed":0,"before":0,"after":0,"change":0}},)j"
        R"j("supplier_consequences":0,"suppliers":[],"rectification_counts":{},"rectification":[],)j"
        R"j("publication_counts":{},"publication":[],"congress_count":0,"congress":[]},)j"
        R"j("four_e":{"projects":0,"not_covered":0,)j"
        R"j("economy":{"points":0,"weight":0,"projects":0,"without":0},)j"
        R"j("efficiency":{"points":0,"weight":0,"projects":0,"without":0},)j"
        R"j("effectiveness":{"points":0,"weight":0,"projects":0,"without":0},)j"
        R"j("equity":{"points":0,"weight":0,"projects":0,"without":0}},)j"
        R"j("differences":{"reviewed":0,"truthful":0,"partly_inflated":0,"seriously_inflated":0,)j"
        R"j("items":[],"all":{"evaluations":0},"third_party":{"evaluations":0},"gaps":[]},)j"
        R"j("robustness":{"counts":{"one_expert":0,"near_boundary":1,"open_interval":1},"items":[)j"
        R"j({"id":"JX-2024-0012","name":"县城道路清扫保洁服务","department":"某县城市管理局",)j"
        R"j("input":7,"document":2,"weakness":"near_boundary","of":"self_evaluation",)j"
        R"j("result":{"total":96.13,"grade":"优"},"other":{"total":96.13,"grade":"优"}},)j"
        R"j({"id":"JX-2024-0012","name":"县城道路清扫保洁服务","department":"某县城市管理局",)j"
        R"j("input":7,"document":2,"weakness":"open_interval","of":"self_evaluation",)j"
        R"j("result":{"total":59.9,"grade":"差"},"other":{"total":80.00,"grade":"良"}}]}})j"
        "\n");
  PortfolioBuilder none;
  CHECK(line_of(none.finish()).find(R"j("departments":[],"with_total":0,"ranks":[])j") !=
        std::string::npos);
}

TEST_CASE("a builder that keeps no rows gives the same line") {
  PortfolioBuilder all(true);
  PortfolioBuilder few(false);
  std::uint64_t state = 1;
  for (std::size_t i = 0; i < 5000; ++i) {
    state = state * 6364136223846793005 + 1442695040888963407;
    const auto cents = static_cast<std::int64_t>((state >> 33) % 10001);
    PortfolioRow one = row(i + 1, "P" + std::to_string((state >> 40) % 4000), Decimal(cents, 2),
                           static_cast<Grade>(cents % 4));
    if (cents % 7 == 0) one.total = {};
    if (cents % 7 == 0) one.grade = {};
    one.adjusted = Decimal(cents * 100, 1);
    few.add(one, {{"R-04", 1}});
    all.add(std::move(one), {{"R-04", 1}});
  }
  const Portfolio slim = few.finish();
  CHECK(slim.rows.size() == Portfolio::kMostRanks);
  CHECK(slim.projects == 5000);
  CHECK((line_of(slim) == line_of(all.finish())));
}
