// SPDX-License-Identifier: MIT
#include "report/sample_cards.hpp"

#include <iterator>

namespace pbs::test {

namespace {

constexpr std::string_view kTexts[] = {
    "",
    "",
    "道路清扫",
    "plain words",
    "\"quoted\" and \\ back",
    "line\nbreak\ttab\rreturn",
    std::string_view("\0\x01\x1f\x7f", 4),
    "</script><!-- & 'x'",
    "emoji \xF0\x9F\x9A\xAE 🧹",
    "right \xE2\x80\x8F to \xE2\x80\xAE left",
    "\xE2\x80\xA8 line separator",
    "=1+1",
    "8 × (1 − (6.1 − 5) ÷ 5)",
    "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十",
};

constexpr std::string_view kNumbers[] = {
    "0",     "0.00",  "-0.05", "118.50", "96.13",
    "100",   "1e0x",  "16",    "0.1",    "99999999999999999999.999999999",
    "-1200", "10.00", "7",     "89.996"};

}  // namespace

Scorecard small_card(Arena& arena, std::string_view id, std::string_view total, Grade grade) {
  Scorecard card;
  card.status = CardStatus::scored;
  card.id = arena.keep(id);
  card.name = "清扫";
  card.year = 2024;
  card.unit = "万元";
  card.source = {1, "a.yaml", 1, 1, {}};
  SelfEvaluationScore& score = card.self_evaluation.emplace();
  score.execution.status = RowStatus::scored;
  score.execution.adjusted = decimal("118.50");
  score.execution.executed = decimal("117.20");
  score.execution.rate = decimal("98.90");
  IndicatorScore& row = score.indicators.append(arena);
  row.name = "投诉率";
  row.status = RowStatus::scored;
  row.weight = decimal("8");
  row.points = decimal("6.24");
  score.total = TotalGrade{decimal(total), grade};
  card.result = ResultScore{"self_evaluation", decimal(total), grade};
  return card;
}

namespace {

ExecutionScore full_execution(Arena& arena) {
  ExecutionScore row;
  row.status = RowStatus::scored;
  row.weight = decimal("10");
  row.approved = decimal("120.00");
  row.adjusted = decimal("118.50");
  row.executed = decimal("117.20");
  row.received = decimal("118.4");
  row.rate = decimal("98.90");
  row.points = decimal("9.89");
  row.exact = "2344/237";
  row.method = "execution_linear";
  row.formula = "10 × 117.20 ÷ 118.50";
  row.claimed = decimal("9.9");
  row.claimed_rate = decimal("98.9");
  row.cite = "已公布的绩效自评表";
  row.sources.append(arena, {"当年财政拨款", decimal("120"), decimal("118.5"), decimal("117.2")});
  row.place = {17, 3};
  return row;
}

IndicatorScore full_indicator(Arena& arena) {
  IndicatorScore row;
  row.id = "complaints";
  row.name = "群众投诉率";
  row.indicator_class = "output.quality";
  row.group = "另设";
  row.dimension = "effectiveness";
  row.weight = decimal("8");
  row.target = "≤5%";
  row.actual = "6.1%";
  row.level = "partial";
  row.method = "inverse_excess";
  row.formula = "8 × (1 − (6.1 − 5) ÷ 5)";
  row.status = RowStatus::pending;
  row.points = decimal("6.24");
  row.low = decimal("0.00");
  row.high = decimal("8.00");
  row.exact = "156/25";
  row.claimed = decimal("8.0");
  row.review = decimal("6");
  row.review_reason = "台账与自评不符";
  row.reason = "雨季清淘不及时";
  row.remedy = "增加夜班频次";
  row.evidence.append(arena, "12345热线台账.xlsx");
  row.evidence.append(arena, "b.pdf");
  row.breakdown.append(arena, {"其中:背街小巷", "12条", "11条"});
  row.survey = {true, "400", "8", "2024-12-05"};
  row.cite = "预算管理一体化系统(实践中所见)";
  row.place = {30, 5};
  return row;
}

void add_findings(Scorecard& card, Arena& arena) {
  CardFinding& first = card.findings.append(arena);
  first.rule = "R-04";
  first.severity = Severity::error;
  first.place = {30, 5};
  first.subject = "complaints";
  first.values.append(arena, {"claimed", "8.0", true});
  first.values.append(arena, {"formula", "8 × 1", false});
  CardFinding& second = card.findings.append(arena);
  second.rule = "I-07";
  second.severity = Severity::info;
  second.path = "sets/cleaning.yaml";
  second.place = {4, 1};
  second.second_path = "b.yaml";
  second.second = {9, 2};
  card.allowed.append(
      arena, {"T-16", Severity::warning, {12, 7}, "框架协议价", "2025-06-30"});
}

}  // namespace

Scorecard full_card(Arena& arena) {
  Scorecard card;
  card.status = CardStatus::scored;
  card.id = "JX-2024-0012";
  card.name = "县城道路清扫保洁服务";
  card.year = 2024;
  card.department = "某县城市管理局";
  card.purchaser = "某县市容所";
  card.supplier = "某环境服务有限公司";
  card.catalogue = "A1505";
  card.service_class = "public";
  card.service_kind = "continuing";
  card.unit = "万元";
  card.objective = "全年保持清洁";
  card.indicator_set = "street-cleaning";
  card.key_project = true;
  card.contract_amount = decimal("118.50");
  card.source = {7, "examples/2024/cleaning.yaml", 2, 31, "ab12"};
  card.policy_id = "jixi-2024";
  card.policy_sha256 = "cd34";
  SelfEvaluationScore& score = card.self_evaluation.emplace();
  score.execution = full_execution(arena);
  score.indicators.append(arena, full_indicator(arena));
  score.total = TotalGrade{decimal("96.13"), Grade::excellent};
  score.worst = TotalGrade{decimal("59.9"), Grade::poor};
  score.best = TotalGrade{decimal("80.00"), Grade::good};
  score.rounding = decimal("-0.01");
  score.rescaling = Rescaling{decimal("93.96"), decimal("96"), decimal("100")};
  score.claimed_total = decimal("98.6");
  score.claimed_total_stated = true;
  score.claimed_grade = "优";
  score.review_total = decimal("95.89");
  score.explanation = "无";
  score.submitted = "2025-03-20";
  score.near_boundary = true;
  card.result = ResultScore{"finance", decimal("91.2"), Grade::fair};
  add_findings(card, arena);
  return card;
}

std::string_view CardMaker::text() {
  return kTexts[below(std::size(kTexts))];
}

Decimal CardMaker::any_number() {
  return Decimal::parse(kNumbers[below(std::size(kNumbers))]).value_or(Decimal(0));
}

std::optional<Decimal> CardMaker::maybe_number() {
  return maybe() ? std::optional(any_number()) : std::nullopt;
}

CardPlace CardMaker::place() {
  return maybe() ? CardPlace{below(100), below(40)} : CardPlace{};
}

ExecutionScore CardMaker::execution() {
  ExecutionScore row;
  row.status = static_cast<RowStatus>(below(5));
  for (auto* value : {&row.weight, &row.approved, &row.adjusted, &row.executed, &row.received,
                      &row.rate, &row.points, &row.claimed, &row.claimed_rate}) {
    *value = maybe_number();
  }
  for (auto* words : {&row.exact, &row.method, &row.formula, &row.cite}) *words = text();
  for (std::size_t i = below(3); i != 0; --i) {
    row.sources.append(arena_, {text(), maybe_number(), maybe_number(), maybe_number()});
  }
  row.place = place();
  return row;
}

IndicatorScore CardMaker::indicator() {
  IndicatorScore row;
  for (auto* words : {&row.id, &row.name, &row.indicator_class, &row.group, &row.dimension,
                      &row.target, &row.actual, &row.level, &row.method, &row.formula, &row.exact,
                      &row.review_reason, &row.reason, &row.remedy, &row.cite}) {
    *words = text();
  }
  row.status = static_cast<RowStatus>(below(5));
  for (auto* value : {&row.weight, &row.points, &row.low, &row.high, &row.claimed, &row.review}) {
    *value = maybe_number();
  }
  for (std::size_t i = below(3); i != 0; --i) row.evidence.append(arena_, text());
  for (std::size_t i = below(3); i != 0; --i)
    row.breakdown.append(arena_, {text(), text(), text()});
  if (maybe()) row.survey = {true, text(), text(), text()};
  row.place = place();
  return row;
}

SelfEvaluationScore CardMaker::self_evaluation() {
  SelfEvaluationScore score;
  score.execution = execution();
  for (std::size_t i = below(5); i != 0; --i) score.indicators.append(arena_, indicator());
  if (maybe()) score.total = total();
  if (maybe()) score.worst = total();
  if (maybe()) score.best = total();
  score.rounding = any_number();
  if (maybe()) score.rescaling = Rescaling{any_number(), any_number(), any_number()};
  score.claimed_total = maybe_number();
  score.claimed_total_stated = score.claimed_total && maybe();
  score.review_total = maybe_number();
  for (auto* words : {&score.claimed_grade, &score.explanation, &score.submitted}) *words = text();
  score.near_boundary = maybe();
  return score;
}

CardFinding CardMaker::finding() {
  CardFinding finding;
  finding.rule = "R-04";
  finding.severity = static_cast<Severity>(below(3));
  finding.path = text();
  finding.place = place();
  finding.subject = text();
  if (maybe()) finding.values.append(arena_, {"words", text(), false});
  if (maybe()) finding.values.append(arena_, {"points", "-1.50", true});
  finding.second_path = text();
  finding.second = place();
  return finding;
}

Scorecard CardMaker::card() {
  Scorecard card;
  card.status = static_cast<CardStatus>(below(4));
  for (auto* words :
       {&card.id, &card.name, &card.department, &card.purchaser, &card.supplier, &card.catalogue,
        &card.service_class, &card.service_kind, &card.unit, &card.objective, &card.indicator_set,
        &card.policy_id, &card.policy_sha256, &card.source.path, &card.source.sha256}) {
    *words = text();
  }
  if (maybe()) card.year = static_cast<int>(2000 + below(40));
  card.key_project = maybe();
  card.contract_amount = maybe_number();
  card.source.input = below(1000);
  card.source.document = below(9);
  card.source.line = below(9999);
  if (maybe()) card.self_evaluation = self_evaluation();
  if (maybe()) card.result = ResultScore{text(), any_number(), static_cast<Grade>(below(4))};
  for (std::size_t i = below(4); i != 0; --i) card.findings.append(arena_, finding());
  for (std::size_t i = below(3); i != 0; --i) {
    card.allowed.append(
        arena_, {"T-16", static_cast<Severity>(below(3)), place(), text(), text()});
  }
  return card;
}

}  // namespace pbs::test
