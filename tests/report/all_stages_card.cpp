// SPDX-License-Identifier: MIT
#include "report/all_stages_card.hpp"

#include "report/sample_cards.hpp"

namespace pbs::test {

namespace {

using namespace withheld_value;

void set_node(NodeScore& node, std::string_view path, std::string_view name, const char* weight,
              const char* points) {
  node.path = path;
  node.name = name;
  node.weight = decimal(weight);
  node.points = decimal(points);
  node.status = RowStatus::scored;
}

NodeScore& leaf(Arena& arena, List<NodeScore>& nodes, std::string_view path, std::string_view name,
                const char* weight, const char* points) {
  NodeScore& node = nodes.append(arena);
  set_node(node, path, name, weight, points);
  node.method = "judged";
  node.formula = points;
  node.cite = "财预〔2020〕10号";
  return node;
}

void inner(Arena& arena, List<NodeScore>& nodes, std::string_view path, std::string_view name,
           const char* weight, const char* points) {
  set_node(nodes.append(arena), path, name, weight, points);
}

ExAnteScore ex_ante(Arena& arena) {
  ExAnteScore score;
  score.origin = {"ex-ante", "ef01", "2023-09-15", "expert", kExpert, "purchaser", "", true};
  inner(arena, score.nodes, "necessity", "立项必要性", "20", "18.00");
  leaf(arena, score.nodes, "necessity.need", "现实需求", "20", "18.00").rating = "良";
  leaf(arena, score.nodes, "economy", "投入经济性", "80", "66.40").reason =
      "合同价 7,654,321 元偏高，秘密专家乙另有意见";
  score.total = decimal("84.40");
  score.arithmetic = "予以支持";
  score.conclusion = "予以支持";
  score.cite = "绩溪县办法";
  return score;
}

TargetReviewScore target_review(Arena& arena) {
  TargetReviewScore score;
  score.origin = {"target-review", "ef02", "2023-11-02", "finance", "", "", "", false};
  score.mode = "points";
  NodeScore& node = leaf(arena, score.nodes, "completeness", "完整性", "100", "85.00");
  node.form.append(arena) = {"T-02", 1, "error"};
  score.result.total = TotalGrade{decimal("85.00"), Grade::good};
  score.consequence = "complete";
  score.cite = "财预〔2015〕88号";
  return score;
}

MonitoringScore monitoring(Arena& arena) {
  MonitoringScore period;
  period.through = "2024-08-31";
  period.submitted = "2024-09-12";
  period.months = 8;
  period.by = "purchaser";
  period.adjusted = decimal("800.00");
  period.executed = decimal("350.00");
  period.rate = decimal("43.75");
  period.light = "yellow";
  period.target_light = "green";
  period.budget_light = "yellow";
  period.budget_formula = "350.00 ÷ 800.00 ÷ (8 ÷ 12) × 100";
  MonitoringRowScore& row = period.rows.append(arena);
  row.id = "area";
  row.name = "清扫面积";
  row.target = "≥82万平方米";
  row.actual = "60";
  row.expected = "82";
  row.light = "green";
  row.rate = decimal("109.76");
  row.outlook = "certain";
  row.cause = "none";
  row.note = "见哨兵证据.pdf";
  period.action = "correct";
  period.due = "2024-09-30";
  return period;
}

IndicatorScore& row(Arena& arena, SelfEvaluationScore& score, std::string_view id,
                    std::string_view name, std::string_view target, std::string_view actual,
                    const char* weight, const char* points, const char* claimed) {
  IndicatorScore& out = score.indicators.append(arena);
  out.id = id;
  out.name = name;
  out.indicator_class = "output.quantity";
  out.dimension = "efficiency";
  out.target = target;
  out.actual = actual;
  out.weight = decimal(weight);
  out.points = decimal(points);
  out.claimed = decimal(claimed);
  out.method = "ratio";
  out.status = RowStatus::scored;
  out.cite = "财预〔2020〕10号";
  out.place = {20, 5};
  return out;
}

SelfEvaluationScore self_evaluation(Arena& arena) {
  SelfEvaluationScore score;
  score.execution.status = RowStatus::scored;
  score.execution.weight = decimal("10");
  score.execution.approved = decimal("810.00");
  score.execution.adjusted = decimal("800.00");
  score.execution.executed = decimal("720.00");
  score.execution.rate = decimal("90.00");
  score.execution.points = decimal("9.00");
  score.execution.claimed = decimal("9.00");
  score.execution.method = "execution_linear";
  score.execution.formula = "10 × 720.00 ÷ 800.00";
  score.execution.cite = "已公布的绩效自评表";
  IndicatorScore& area =
      row(arena, score, "area", "清扫面积", "≥82万平方米", "82", "40", "40.00", "40");
  area.evidence.append(arena, std::string_view(kEvidence));
  IndicatorScore& cost =
      row(arena, score, "cost", "总成本", "≤765.4321万元", "7654321元", "20", "20.00", "20");
  cost.indicator_class = "output.cost";
  cost.dimension = "economy";
  cost.formula = "20";
  IndicatorScore& dust = row(arena, score, "dust", "积尘负荷", "≥90%", "81%", "30", "27.03", "28");
  dust.indicator_class = "benefit.ecological";
  dust.dimension = "effectiveness";
  dust.formula = "30 × 81.09 ÷ 90";
  dust.reason = "见 哨兵证据.pdf；承接主体 91341824SENTINEL1 说明";
  dust.remedy = "按合同 765.43210 万元追加";
  dust.review = decimal("26");
  dust.review_reason = kReviewReason;
  score.total = TotalGrade{decimal("96.00"), Grade::excellent};
  score.rounding = decimal("-0.03");
  score.claimed_total = decimal("97");
  score.claimed_total_stated = true;
  score.claimed_grade = "优";
  score.review_total = decimal("94.97");
  score.difference = DifferenceScore{decimal("2.03"), decimal("2.09"), "truthful", "政策参数"};
  score.submitted = "2025-03-20";
  return score;
}

EvaluationScore evaluation(Arena& arena) {
  EvaluationScore score;
  score.kind = "finance";
  score.origin = {"purchase-evaluation", "ef03", "2025-06-10", "third_party", "某咨询公司",
                  "finance",             "open_tender", true};
  score.approaches.append(arena, "cost_benefit");
  score.standards.append(arena, "plan");
  inner(arena, score.nodes, "decision", "决策", "20", "18.50");
  NodeScore& basis = leaf(arena, score.nodes, "decision.basis", "立项依据", "20", "18.50");
  basis.experts.append(arena) = {kExpert, decimal("18"), {}};
  basis.experts.append(arena) = {kOtherExpert, decimal("19"), {}};
  basis.spread = decimal("1");
  basis.reason = "秘密专家甲认为论证不足";
  inner(arena, score.nodes, "output", "产出", "80", "72.71");
  NodeScore& saving = leaf(arena, score.nodes, "output.cost", "成本节约率", "80", "72.71");
  saving.method = "cost_saving";
  saving.formula = "80 × (1 − (800.00 − 765.4321) ÷ 765.4321)";
  score.result.total = TotalGrade{decimal("91.20"), Grade::excellent};
  score.result.rounding = decimal("-0.01");
  score.experts_method = "mean";
  score.experts.append(arena) = {kExpert, decimal("1"), TotalGrade{decimal("90.7"), Grade::excellent},
                                 TotalGrade{decimal("91.7"), Grade::excellent}};
  score.experts.append(arena) = {kOtherExpert, decimal("1"),
                                 TotalGrade{decimal("91.7"), Grade::excellent},
                                 TotalGrade{decimal("90.7"), Grade::excellent}};
  score.gap = decimal("4.80");
  score.cite = "财预〔2020〕10号";
  return score;
}

void add_findings(Scorecard& card, Arena& arena) {
  CardFinding& finding = card.findings.append(arena);
  finding.rule = "R-04";
  finding.severity = Severity::error;
  finding.place = {30, 5};
  finding.subject = kFinding;
  finding.values.append(arena) = {"claimed", kPrice, true};
  CardAllowed& allowed = card.allowed.append(arena);
  allowed.rule = "T-16";
  allowed.reason = kAllowed;
}

}  // namespace

Scorecard all_stages_card(Arena& arena) {
  Scorecard card = full_card(arena);
  card.findings = {};
  card.supplier_id = kSupplierId;
  card.contract_amount = decimal(kPrice);
  card.contract_procedure = "open_tender";
  card.contract_signed = "2023-12-20";
  card.ex_ante = ex_ante(arena);
  card.target_review = target_review(arena);
  TargetApprovalScore& approval = card.target_approval.emplace();
  approval.submitted = "2023-10-20";
  approval.approved = "2023-12-12";
  approval.by = "finance";
  card.monitoring.append(arena, monitoring(arena));
  card.self_evaluation = self_evaluation(arena);
  card.evaluations.append(arena, evaluation(arena));
  card.dimensions[0] = DimensionScore{decimal("72.71"), decimal("80"), decimal("90.89")};
  card.result = ResultScore{"finance", decimal("91.20"), Grade::excellent};
  UseOfResultsScore& use = card.use_of_results.emplace();
  use.grade = "优";
  use.from = "finance";
  use.action = "support";
  use.budget_before = decimal("800.00");
  use.budget_factor = decimal("1.0");
  use.budget_after = decimal("800.00");
  use.formula = "800.00 × 1.0";
  use.supplier_action = "keep";
  card.rectification = RectificationScore{true, "2025-09-30", "", "open", "政策参数"};
  card.publication.append(arena) = {"contract", "purchaser", "2023-12-20", "2024-01-09",
                                    "2023-12-22", "published", false, false, "财政部令第102号"};
  card.publication.append(arena) = {"self_evaluation", "purchaser", "2025-07-01", "2025-07-21",
                                    "2025-07-15", "published", false, true, "预算法"};
  add_findings(card, arena);
  return card;
}

}  // namespace pbs::test
