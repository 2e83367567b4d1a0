// SPDX-License-Identifier: MIT
#include "report/formats/kinds_of_cards.hpp"

#include "catch.hpp"

namespace pbs::test {

namespace {

struct Row {
  std::string_view name, indicator_class, target, actual, weight, points, claimed, formula;
};

IndicatorScore& add_row(Arena& arena, SelfEvaluationScore& score, const Row& row) {
  IndicatorScore& out = score.indicators.append(arena);
  out.name = row.name;
  out.indicator_class = row.indicator_class;
  out.target = row.target;
  out.actual = row.actual;
  out.weight = Decimal::parse(row.weight);
  out.points = Decimal::parse(row.points);
  out.claimed = Decimal::parse(row.claimed);
  out.formula = row.formula;
  out.method = "ratio";
  out.cite = "财预〔2020〕10号";
  out.status = RowStatus::scored;
  out.place = {20 + score.indicators.size(), 5};
  return out;
}

void set_execution(ExecutionScore& row, std::string_view points, std::string_view exact) {
  row.status = RowStatus::scored;
  row.weight = number("10");
  row.approved = number("1200.00");
  row.adjusted = number("1185.00");
  row.executed = number("1172.00");
  row.rate = number("98.90");
  row.points = number(points);
  row.exact = exact;
  row.method = "execution_linear";
  row.formula = "10 × 1172.00 ÷ 1185.00";
  row.claimed = number("9.89");
  row.claimed_rate = number("98.9");
  row.cite = "财预〔2020〕10号";
  row.place = {12, 3};
}

// Identity, a result, and an execution row of 9.89 points.
Scorecard base_card(std::size_t input, std::string_view id, std::string_view name) {
  Scorecard card;
  card.status = CardStatus::scored;
  card.id = id;
  card.name = name;
  card.year = 2024;
  card.department = "某县城市管理局";
  card.purchaser = "某县城市管理局";
  card.supplier = "某环境服务有限公司";
  card.catalogue = "A1505";
  card.service_class = "public";
  card.service_kind = "continuing";
  card.unit = "万元";
  card.objective = "全年保持县城主次干道清洁";
  card.contract_amount = number("1185.00");
  card.source = {input, "examples/2024/cleaning.yaml", 1, 1, "0123"};
  card.policy_id = "jixi-2024";
  set_execution(card.self_evaluation.emplace().execution, "9.89", "2344/237");
  return card;
}

void set_total(Scorecard& card, std::string_view total, Grade grade, std::string_view rounding) {
  card.self_evaluation->total = {number(total), grade};
  card.self_evaluation->rounding = number(rounding);
  card.result = {"self_evaluation", number(total), grade};
}

CardFinding& add_finding(Arena& arena, Scorecard& card, std::string_view rule, Severity severity,
                         std::size_t line) {
  CardFinding& finding = card.findings.append(arena);
  finding.rule = rule;
  finding.severity = severity;
  finding.place = {line, 13};
  return finding;
}

}  // namespace

Scorecard scored_card(Arena& arena) {
  Scorecard card = base_card(1, "JX-2024-0012", "县城道路清扫保洁服务");
  SelfEvaluationScore& score = *card.self_evaluation;
  add_row(
      arena, score,
      {"清扫保洁面积", "output.quantity", "≥82万平方米", "82万平方米", "40", "40.00", "40", "40"});
  IndicatorScore& row = add_row(arena, score,
                                {"群众投诉率", "output.quality", "≤5%", "6.1%", "20", "15.60", "20",
                                 "20 × (1 − (6.1 − 5) ÷ 5)"});
  row.review = number("12.60");
  row.review_reason = "热线台账与自评不符";
  row.reason = "雨季清淘不及时";
  row.remedy = "增加夜班频次";
  row.evidence.append(arena, "12345热线台账.xlsx");
  BreakdownScore& part = row.breakdown.append(arena);
  part = {"其中：背街小巷", "12条", "12条"};
  row.survey = {true, "400", "8", "2024-12-05"};
  IndicatorScore& level =
      add_row(arena, score,
              {"城区环境面貌", "benefit.social", "明显改善", "", "20", "16.40", "20", "16.40"});
  level.level = "achieved";
  level.method = "levels";
  add_row(arena, score,
          {"居民满意度", "satisfaction", "90%以上", "91.5%", "10", "10.00", "10", "10"});
  set_total(card, "91.89", Grade::excellent, "0");
  score.claimed_total = number("99.9");
  score.claimed_total_stated = true;
  score.claimed_grade = "优";
  score.review_total = number("88.89");
  score.submitted = "2025-03-20";
  CardFinding& finding = add_finding(arena, card, "R-04", Severity::error, 22);
  finding.subject = "群众投诉率";
  finding.values.append(arena, {"claimed", "20", true});
  finding.values.append(arena, {"recomputed", "15.60", true});
  finding.second = {14, 3};
  add_finding(arena, card, "T-09", Severity::warning, 30);
  return card;
}

Scorecard rounded_card(Arena& arena) {
  Scorecard card = base_card(2, "JX-2024-0002", "河道日常管护服务");
  SelfEvaluationScore& score = *card.self_evaluation;
  add_row(arena, score,
          {"管护河长", "output.quantity", "≥46公里", "46公里", "65", "65.00", "65", "65"});
  add_row(arena, score,
          {"水面垃圾", "output.quality", "≤2%", "2.6%", "25", "15.10", "25",
           "25 × (1 − (2.792 − 2) ÷ 2)"});
  set_total(card, "89.96", Grade::good, "-0.03");
  score.near_boundary = true;
  return card;
}

Scorecard rescaled_card(Arena& arena) {
  Scorecard card = base_card(3, "JX-2024-0003", "居家养老服务");
  SelfEvaluationScore& score = *card.self_evaluation;
  score.execution.points = number("10.00");
  score.execution.exact = {};
  add_row(
      arena, score,
      {"服务老人数", "output.quantity", "≥800人", "710人", "80", "71.00", "80", "80 × 710 ÷ 800"});
  IndicatorScore& row =
      add_row(arena, score, {"生态效益", "benefit.ecological", "改善", "不适用", "10", "", "", ""});
  row.status = RowStatus::not_applicable;
  row.reason = "本服务不产生生态效益";
  set_total(card, "90.00", Grade::excellent, "9.00");
  score.rescaling = {number("81.00"), number("90"), number("100")};
  return card;
}

Scorecard pending_card(Arena& arena) {
  Scorecard card = base_card(4, "JX-2024-0004", "法律援助服务");
  card.status = CardStatus::pending;
  SelfEvaluationScore& score = *card.self_evaluation;
  score.execution.points = number("10.00");
  add_row(arena, score,
          {"办案件数", "output.quantity", "≥100件", "66件", "70", "66.00", "70", "70 × 66 ÷ 70"});
  IndicatorScore& row =
      add_row(arena, score, {"群众认可", "benefit.social", "提高", "", "20", "", "", ""});
  row.status = RowStatus::pending;
  row.level = "partial";
  row.low = number("0.00");
  row.high = number("16.00");
  score.worst = {number("76.00"), Grade::fair};
  score.best = {number("92.00"), Grade::excellent};
  card.result = {"self_evaluation", number("76.00"), Grade::fair};
  return card;
}

Scorecard no_total_card(Arena& arena) {
  Scorecard card = base_card(5, "JX-2024-0005", "信息系统运维服务");
  card.status = CardStatus::no_total;
  card.department = "某县数据资源管理局";
  SelfEvaluationScore& score = *card.self_evaluation;
  IndicatorScore& row =
      add_row(arena, score, {"故障响应", "output.timeliness", "", "2小时", "90", "", "90", ""});
  row.status = RowStatus::unscored;
  row.method = {};
  row.cite = {};
  add_finding(arena, card, "F-14", Severity::error, 21).subject = "故障响应";
  return card;
}

Scorecard target_card(Arena&) {
  Scorecard card = base_card(6, "JX-2025-0001", "档案数字化服务");
  card.status = CardStatus::pending;
  card.self_evaluation.reset();
  return card;
}

Scorecard not_scored_card(Arena& arena) {
  Scorecard card;
  card.source = {7, "examples/broken/empty.yaml", 1, 1, "4567"};
  add_finding(arena, card, "Y-01", Severity::error, 1);
  return card;
}

std::string hostile_text() {
  std::string text =
      "<script>alert(\"1\")</script>'&amp;=HYPERLINK(\"http://a.b\") \xE2\x80\xAE倒\xE2\x80\xAC "
      "אבג |a|*b*_c_`d`"
      "[e](f)\n# g\r\n\x1b[31m红\x07 👩‍👩‍👧 ]]> --> \\";
  for (int i = 0; i < 300; ++i) text += "字";
  return text;
}

Scorecard hostile_card(Arena& arena) {
  Scorecard card = scored_card(arena);
  const std::string_view text = arena.keep(hostile_text());
  for (std::string_view* field :
       {&card.id, &card.name, &card.department, &card.purchaser, &card.supplier, &card.catalogue,
        &card.service_class, &card.service_kind, &card.unit, &card.objective, &card.indicator_set,
        &card.source.path, &card.policy_id, &card.self_evaluation->submitted,
        &card.self_evaluation->explanation, &card.self_evaluation->claimed_grade}) {
    *field = text;
  }
  for (IndicatorScore& row : card.self_evaluation->indicators) {
    for (std::string_view* field :
         {&row.id, &row.name, &row.indicator_class, &row.group, &row.target, &row.actual,
          &row.level, &row.method, &row.formula, &row.exact, &row.review_reason, &row.reason,
          &row.remedy, &row.cite}) {
      *field = text;
    }
    row.evidence.append(arena, text);
    row.breakdown.append(arena) = {text, text, text};
    row.survey = {true, text, text, text};
  }
  ExecutionScore& execution = card.self_evaluation->execution;
  execution.method = execution.formula = execution.exact = execution.cite = text;
  execution.sources.append(arena).name = text;
  for (CardFinding& finding : card.findings) {
    finding.path = finding.subject = finding.second_path = text;
    finding.values.append(arena, {"actual", text, false});
  }
  card.findings.append(arena, card.findings.back());
  card.findings.back().rule = text;
  return card;
}

std::string report(std::string_view format, const ReportOptions& options,
                   std::initializer_list<Scorecard> cards) {
  const ReportFormat* found = find_format(format);
  REQUIRE(found != nullptr);
  const std::unique_ptr<ReportWriter> writer = found->make(options);
  PortfolioBuilder builder;
  std::string items, out;
  for (const Scorecard& card : cards) {
    builder.add(card);
    writer->item(card, items);
  }
  const Portfolio portfolio = builder.finish();
  writer->head(portfolio, out);
  out += items;
  writer->tail(portfolio, out);
  return out;
}

}  // namespace pbs::test
