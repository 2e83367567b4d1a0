// SPDX-License-Identifier: MIT
#include "report/card_json.hpp"

#include <string>

#include "catch.hpp"
#include "report/sample_cards.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

std::string line_of(const Scorecard& card) {
  std::string out;
  write_card(card, out);
  return out;
}

struct ReadLine {
  JsonLine kind = JsonLine::broken;
  Scorecard card;
  std::string words;
  std::size_t column = 0;
};

ReadLine read(std::string_view line, Arena& arena) {
  ReadLine result;
  result.kind = read_card(line, arena, result.card, result.words, result.column);
  return result;
}

}  // namespace

TEST_CASE("a small scorecard is written key by key") {
  Arena arena;
  CHECK(
      line_of(small_card(arena, "A-1", "96.13", Grade::excellent)) ==
      R"j({"pbs":"scorecard/1","status":"scored","id":"A-1","name":"清扫","year":2024,"unit":"万元",)j"
      R"j("source":{"input":1,"path":"a.yaml","document":1,"line":1},)j"
      R"j("self_evaluation":{"execution":{"adjusted":118.50,"executed":117.20,"rate":98.90,)j"
      R"j("status":"scored"},"indicators":[{"name":"投诉率","weight":8,"points":6.24,)j"
      R"j("status":"scored"}],"total":96.13,"grade":"优","rounding":0},)j"
      R"j("result":{"from":"self_evaluation","total":96.13,"grade":"优"},"findings":[]})j"
      "\n");
}

TEST_CASE("a scorecard with everything keeps the names and the order of the design") {
  Arena arena;
  CHECK(
      line_of(full_card(arena)) ==
      R"j({"pbs":"scorecard/1","status":"scored","id":"JX-2024-0012","name":"县城道路清扫保洁服务",)j"
      R"j("year":2024,"department":"某县城市管理局","purchaser":"某县市容所",)j"
      R"j("supplier":"某环境服务有限公司",)j"
      R"j("service":{"catalogue":"A1505","class":"public","kind":"continuing"},)j"
      R"j("key_project":true,"contract":{"amount":118.50},"unit":"万元",)j"
      R"j("objective":"全年保持清洁","indicator_set":"street-cleaning",)j"
      R"j("source":{"input":7,"path":"examples/2024/cleaning.yaml","document":2,"line":31,)j"
      R"j("sha256":"ab12"},"policy":{"id":"jixi-2024","sha256":"cd34"},)j"
      R"j("self_evaluation":{"execution":{"weight":10,"approved":120.00,"adjusted":118.50,)j"
      R"j("executed":117.20,"received":118.4,"rate":98.90,"points":9.89,"exact":"2344/237",)j"
      R"j("claimed":9.9,"claimed_rate":98.9,"method":"execution_linear",)j"
      R"j("formula":"10 × 117.20 ÷ 118.50","status":"scored","line":17,"column":3,)j"
      R"j("cite":"已公布的绩效自评表","sources":[{"name":"当年财政拨款","approved":120,)j"
      R"j("adjusted":118.5,"executed":117.2}]},)j"
      R"j("indicators":[{"id":"complaints","name":"群众投诉率","class":"output.quality",)j"
      R"j("group":"另设","dimension":"effectiveness","weight":8,"target":"≤5%","actual":"6.1%",)j"
      R"j("level":"partial","method":"inverse_excess","formula":"8 × (1 − (6.1 − 5) ÷ 5)",)j"
      R"j("points":6.24,"exact":"156/25","low":0.00,"high":8.00,"claimed":8.0,"review":6,)j"
      R"j("review_reason":"台账与自评不符","status":"pending","line":30,"column":5,)j"
      R"j("cite":"预算管理一体化系统(实践中所见)","reason":"雨季清淘不及时",)j"
      R"j("remedy":"增加夜班频次","evidence":["12345热线台账.xlsx","b.pdf"],)j"
      R"j("breakdown":[{"name":"其中:背街小巷","target":"12条","actual":"11条"}],)j"
      R"j("survey":{"sample":"400","questions":"8","date":"2024-12-05"}}],)j"
      R"j("total":96.13,"grade":"优","worst":{"total":59.9,"grade":"差"},)j"
      R"j("best":{"total":80.00,"grade":"良"},"rounding":-0.01,)j"
      R"j("rescaling":{"points":93.96,"weight":96,"full":100},"near_boundary":true,)j"
      R"j("claimed":{"total":98.6,"grade":"优"},"review":{"total":95.89},)j"
      R"j("explanation":"无","submitted":"2025-03-20"},)j"
      R"j("result":{"from":"finance","total":91.2,"grade":"中"},)j"
      R"j("findings":[{"rule":"R-04","severity":"error","line":30,"column":5,)j"
      R"j("subject":"complaints","values":{"claimed":8.0,"formula":"8 × 1"}},)j"
      R"j({"rule":"I-07","severity":"info","path":"sets/cleaning.yaml","line":4,"column":1,)j"
      R"j("values":{},"second":{"path":"b.yaml","line":9,"column":2}}],)j"
      R"j("allowed":[{"rule":"T-16","severity":"warning","line":12,"column":7,)j"
      R"j("reason":"框架协议价","until":"2025-06-30"}]})j"
      "\n");
}

TEST_CASE("every member of a scorecard comes back") {
  Arena arena;
  const std::string line = line_of(full_card(arena));
  const ReadLine result = read(line, arena);
  REQUIRE(result.kind == JsonLine::card);
  const Scorecard& card = result.card;
  CHECK(card.status == CardStatus::scored);
  CHECK(card.id == "JX-2024-0012");
  CHECK(card.name == "县城道路清扫保洁服务");
  CHECK(card.year == 2024);
  CHECK(card.department == "某县城市管理局");
  CHECK(card.purchaser == "某县市容所");
  CHECK(card.supplier == "某环境服务有限公司");
  CHECK(card.catalogue == "A1505");
  CHECK(card.service_class == "public");
  CHECK(card.service_kind == "continuing");
  CHECK(card.unit == "万元");
  CHECK(card.objective == "全年保持清洁");
  CHECK(card.indicator_set == "street-cleaning");
  CHECK(card.key_project);
  CHECK(card.contract_amount == decimal("118.50"));
  CHECK(card.source.input == 7);
  CHECK(card.source.path == "examples/2024/cleaning.yaml");
  CHECK(card.source.document == 2);
  CHECK(card.source.line == 31);
  CHECK(card.source.sha256 == "ab12");
  CHECK(card.policy_id == "jixi-2024");
  CHECK(card.policy_sha256 == "cd34");
  REQUIRE(card.result);
  CHECK(card.result->from == "finance");
  CHECK(card.result->total.to_string() == "91.2");
  CHECK(card.result->grade == Grade::fair);

  REQUIRE(card.self_evaluation);
  const SelfEvaluationScore& score = *card.self_evaluation;
  REQUIRE(score.total);
  CHECK(score.total->total.to_string() == "96.13");
  CHECK(score.total->grade == Grade::excellent);
  REQUIRE(score.worst);
  CHECK(score.worst->grade == Grade::poor);
  REQUIRE(score.best);
  CHECK(score.best->total.to_string() == "80.00");
  CHECK(score.rounding.to_string() == "-0.01");
  REQUIRE(score.rescaling);
  CHECK(score.rescaling->points.to_string() == "93.96");
  CHECK(score.rescaling->weight.to_string() == "96");
  CHECK(score.rescaling->full.to_string() == "100");
  CHECK(score.claimed_total == decimal("98.6"));
  CHECK(score.claimed_total_stated);
  CHECK(score.claimed_grade == "优");
  CHECK(score.review_total == decimal("95.89"));
  CHECK(score.explanation == "无");
  CHECK(score.submitted == "2025-03-20");
  CHECK(score.near_boundary);
}

TEST_CASE("every member of the rows and of the findings comes back") {
  Arena arena;
  const std::string line = line_of(full_card(arena));
  const ReadLine result = read(line, arena);
  REQUIRE(result.kind == JsonLine::card);
  const ExecutionScore& execution = result.card.self_evaluation->execution;
  CHECK(execution.status == RowStatus::scored);
  CHECK(execution.weight == decimal("10"));
  CHECK(execution.approved->to_string() == "120.00");
  CHECK(execution.adjusted->to_string() == "118.50");
  CHECK(execution.executed->to_string() == "117.20");
  CHECK(execution.received->to_string() == "118.4");
  CHECK(execution.rate->to_string() == "98.90");
  CHECK(execution.points->to_string() == "9.89");
  CHECK(execution.exact == "2344/237");
  CHECK(execution.method == "execution_linear");
  CHECK(execution.formula == "10 × 117.20 ÷ 118.50");
  CHECK(execution.claimed->to_string() == "9.9");
  CHECK(execution.claimed_rate->to_string() == "98.9");
  CHECK(execution.cite == "已公布的绩效自评表");
  CHECK(execution.place.line == 17);
  CHECK(execution.place.column == 3);
  REQUIRE(execution.sources.size() == 1);
  CHECK(execution.sources[0].name == "当年财政拨款");
  CHECK(execution.sources[0].approved == decimal("120"));
  CHECK(execution.sources[0].adjusted == decimal("118.5"));
  CHECK(execution.sources[0].executed == decimal("117.2"));

  REQUIRE(result.card.self_evaluation->indicators.size() == 1);
  const IndicatorScore& row = result.card.self_evaluation->indicators[0];
  CHECK(row.id == "complaints");
  CHECK(row.name == "群众投诉率");
  CHECK(row.indicator_class == "output.quality");
  CHECK(row.group == "另设");
  CHECK(row.dimension == "effectiveness");
  CHECK(row.weight->to_string() == "8");
  CHECK(row.target == "≤5%");
  CHECK(row.actual == "6.1%");
  CHECK(row.level == "partial");
  CHECK(row.method == "inverse_excess");
  CHECK(row.formula == "8 × (1 − (6.1 − 5) ÷ 5)");
  CHECK(row.status == RowStatus::pending);
  CHECK(row.points->to_string() == "6.24");
  CHECK(row.low->to_string() == "0.00");
  CHECK(row.high->to_string() == "8.00");
  CHECK(row.exact == "156/25");
  CHECK(row.claimed->to_string() == "8.0");
  CHECK(row.review->to_string() == "6");
  CHECK(row.review_reason == "台账与自评不符");
  CHECK(row.reason == "雨季清淘不及时");
  CHECK(row.remedy == "增加夜班频次");
  REQUIRE(row.evidence.size() == 2);
  CHECK(row.evidence[1] == "b.pdf");
  REQUIRE(row.breakdown.size() == 1);
  CHECK(row.breakdown[0].name == "其中:背街小巷");
  CHECK(row.breakdown[0].target == "12条");
  CHECK(row.breakdown[0].actual == "11条");
  CHECK(row.survey.present);
  CHECK(row.survey.sample == "400");
  CHECK(row.survey.questions == "8");
  CHECK(row.survey.date == "2024-12-05");
  CHECK(row.cite == "预算管理一体化系统(实践中所见)");
  CHECK(row.place.line == 30);
  CHECK(row.place.column == 5);

  REQUIRE(result.card.findings.size() == 2);
  const CardFinding& first = result.card.findings[0];
  CHECK(first.rule == "R-04");
  CHECK(first.severity == Severity::error);
  CHECK(first.path.empty());
  CHECK(first.place.line == 30);
  CHECK(first.subject == "complaints");
  REQUIRE(first.values.size() == 2);
  CHECK(first.values[0].name == "claimed");
  CHECK(first.values[0].text == "8.0");
  CHECK(first.values[0].number);
  CHECK_FALSE(first.values[1].number);
  CHECK(first.second.line == 0);
  const CardFinding& second = result.card.findings[1];
  CHECK(second.severity == Severity::info);
  CHECK(second.path == "sets/cleaning.yaml");
  CHECK(second.second_path == "b.yaml");
  CHECK(second.second.line == 9);
  CHECK(second.second.column == 2);

  REQUIRE(result.card.allowed.size() == 1);
  const CardAllowed& allowed = result.card.allowed[0];
  CHECK(allowed.rule == "T-16");
  CHECK(allowed.severity == Severity::warning);
  CHECK(allowed.place.line == 12);
  CHECK(allowed.place.column == 7);
  CHECK(allowed.reason == "框架协议价");
  CHECK(allowed.until == "2025-06-30");
}

TEST_CASE("a project that has not begun says null, and a sum of claims says so") {
  Arena arena;
  Scorecard card;
  card.status = CardStatus::pending;
  card.id = "P-1";
  card.source.path = "p.yaml";
  CHECK(line_of(card) == R"j({"pbs":"scorecard/1","status":"pending","id":"P-1",)j"
                         R"j("source":{"input":0,"path":"p.yaml","document":1,"line":1},)j"
                         R"j("self_evaluation":null,"findings":[]})j"
                         "\n");
  Scorecard summed = small_card(arena, "A", "80.00", Grade::good);
  summed.self_evaluation->claimed_total = decimal("90");
  const std::string line = line_of(summed);
  CHECK(line.find(R"j("claimed":{"total":90,"summed":true})j") != std::string::npos);
  const ReadLine result = read(line, arena);
  REQUIRE(result.kind == JsonLine::card);
  CHECK_FALSE(result.card.self_evaluation->claimed_total_stated);
}

TEST_CASE("writing what was read gives the same bytes") {
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    Arena arena;
    const std::string line = line_of(CardMaker(seed, arena).card());
    REQUIRE(line.find('\n') == line.size() - 1);
    const ReadLine result = read(line, arena);
    CAPTURE(seed, line, result.words);
    REQUIRE(result.kind == JsonLine::card);
    REQUIRE(line_of(result.card) == line);
  }
}

TEST_CASE("many cards in one string stand behind one another") {
  Arena arena;
  std::string all = "before\n";
  std::string expected = all;
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const Scorecard card = CardMaker(seed, arena).card();
    write_card(card, all);
    expected += line_of(card);
  }
  CHECK(all == expected);
}

TEST_CASE("dangerous characters are escaped or kept, and bytes that are no UTF-8 replaced") {
  Arena arena;
  Scorecard card = small_card(arena, "a\"\\\n\t\x01\x1f", "80", Grade::good);
  card.name = "</script>\u202E🚮";
  card.source.path = "bad\xFFname.yaml";
  const std::string line = line_of(card);
  CHECK(line.find(R"j("id":"a\"\\\n\t\u0001\u001f")j") != std::string::npos);
  CHECK(line.find("\"name\":\"</script>\u202E🚮\"") != std::string::npos);
  CHECK(line.find("bad\uFFFDname.yaml") != std::string::npos);
}

TEST_CASE("a value that is no JSON number is written as text") {
  Arena arena;
  Scorecard card;
  CardFinding& finding = card.findings.append(arena);
  finding.rule = "R-04";
  for (const std::string_view digits : {"1.50", "-3", "05", "+1", "1,000", "", "NaN"}) {
    finding.values.append(arena, {"v", digits, true});
  }
  CHECK(line_of(card).find(
            R"j("values":{"v":1.50,"v":-3,"v":"05","v":"+1","v":"1,000","v":"","v":"NaN"})j") !=
        std::string::npos);
}

TEST_CASE("keys of later versions and any order are accepted") {
  Arena arena;
  const ReadLine result = read(
      R"j( {"findings":[],"future":{"a":[1,2]},"status":"not_scored",)j"
      R"j("source":{"line":3,"document":1,"path":"x","input":2},"self_evaluation":null,"pbs":"scorecard/1"} )j",
      arena);
  REQUIRE(result.kind == JsonLine::card);
  CHECK(result.card.status == CardStatus::not_scored);
  CHECK(result.card.source.line == 3);
}

TEST_CASE("other lines are told apart") {
  Arena arena;
  CHECK(read(R"j({"pbs":"portfolio/1","projects":0})j", arena).kind == JsonLine::portfolio);
  CHECK(read(R"j({"pbs":"scorecard/2"})j", arena).kind == JsonLine::other);
  CHECK(read(R"j({"a":1})j", arena).kind == JsonLine::other);
  CHECK(read(R"j([1])j", arena).kind == JsonLine::other);
}

TEST_CASE("what a workbook computes the points from comes back") {
  Arena arena;
  Scorecard card = small_card(arena, "A-1", "96.13", Grade::excellent);
  card.self_evaluation->execution.finished = true;
  IndicatorScore& row = card.self_evaluation->indicators[0];
  row.direction = "within";
  row.target_from = "2024-03-01";
  row.target_date = "2024-06-30";
  row.actual_date = "2024-05-01";
  row.target_tiers = {decimal("100"), decimal("90"), std::nullopt, decimal("60")};
  const std::string line = line_of(card);
  CHECK(line.find(R"j("direction":"within","target_from":"2024-03-01","target_date":"2024-06-30",)j"
                  R"j("target_tiers":{"优":100,"良":90,"差":60},"actual_date":"2024-05-01")j") !=
        std::string::npos);
  const ReadLine result = read(line, arena);
  REQUIRE(result.kind == JsonLine::card);
  CHECK(line_of(result.card) == line);
  CHECK(result.card.self_evaluation->execution.finished);
  CHECK(result.card.self_evaluation->indicators[0].target_tiers[3]->to_string() == "60");
}

TEST_CASE("a broken line says what is wrong and where") {
  Arena arena;
  const auto check = [&](std::string_view line, std::string_view words, std::size_t column) {
    const ReadLine result = read(line, arena);
    CAPTURE(line);
    CHECK(result.kind == JsonLine::broken);
    CHECK(result.words == words);
    CHECK(result.column == column);
  };
  check("", "The document is empty.", 1);
  check("{\"pbs\":", "Invalid value.", 8);
  check(R"j({"pbs":"scorecard/1"} x)j", "The document root must not be followed by other values.",
        23);
  check(R"j({"pbs":"scorecard/1","findings":[]})j", "\"status\" is missing", 1);
  check(R"j({"pbs":"scorecard/1","status":"done"})j", "\"done\" is no word of status", 31);
  check(R"j({"pbs":"scorecard/1","status":"scored","id":5})j",
        "\"id\" must be a text, not a number", 45);
  check(R"j({"pbs":"scorecard/1","status":"scored","year":2024.5})j",
        "2024.5 is no whole number of things", 47);
  check(R"j({"pbs":"scorecard/1","status":"scored","contract":{"amount":1e5}})j",
        "the number 1e5 cannot be read exactly", 61);
}

TEST_CASE("hostile lines end as broken ones") {
  Arena arena;
  CHECK(read(std::string(200'000, '['), arena).words == "The nesting is too deep.");
  CHECK(read("\"\xFF\"", arena).kind == JsonLine::broken);
  CHECK(read("\"\\ud800\"", arena).kind == JsonLine::broken);
  CHECK(read(std::string_view("{}\0{}", 5), arena).kind == JsonLine::broken);
  CHECK(read(std::string(5000, '9'), arena).kind != JsonLine::card);
  CHECK(read("{\"pbs\":\"scorecard/1\",\"status\":\"scored\",\"contract\":{\"amount\":" +
                 std::string(60, '9') + "}}",
             arena)
            .kind == JsonLine::broken);
}
