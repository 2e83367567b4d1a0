// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "score/stages/stage_bench.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

// With the base project the computed leaves have 5, 14.70, 10, 13.72, 6 and 18.67: 68.09 points.
constexpr std::string_view kTree =
    "pbs: indicators/1\nid: small\ntitle: 小表\nstage: evaluation\ntotal: 100\nindicators:\n"
    "  - {id: decision, name: 决策, class: decision, weight: 20, indicators: [\n"
    "     {id: basis, name: 依据, weight: 16, method: checklist, criteria: [甲, 乙, 丙]},\n"
    "     {id: steps, name: 程序, weight: 4, method: checklist, criteria: [\n"
    "       {text: 论证, points: 2}, {text: 审批, points: 1}, {text: 记录, points: 1}]}]}\n"
    "  - {id: process, name: 过程, class: process, weight: 20, cite: 财预〔2020〕10号, indicators: "
    "[\n"
    "     {id: received, name: 资金到位率, weight: 5, method: received_rate},\n"
    "     {id: executed, name: 预算执行率, weight: 15, method: execution_rate}]}\n"
    "  - {id: output, name: 产出, class: output, weight: 30, indicators: [\n"
    "     {id: quantity, name: 完成率, weight: 10, method: completion_rate},\n"
    "     {id: quality, name: 合格率, weight: 14, method: rows, of: output.quality},\n"
    "     {id: cost, name: 节约率, weight: 6, method: cost_saving}]}\n"
    "  - {id: benefit, name: 效益, class: benefit, weight: 30, indicators: [\n"
    "     {id: effect, name: 效益, weight: 20, method: rows, of: benefit},\n"
    "     {id: people, name: 公众评判, weight: 10, method: judged, dimension: equity}]}\n";

constexpr std::string_view kHead =
    "evaluations:\n"
    "  - kind: finance\n"
    "    tree: small\n"
    "    date: 2025-06-10\n"
    "    approaches: [cost_benefit, public_judgement]\n"
    "    by: {role: third_party, name: 某咨询公司, commissioned_by: finance}\n"
    "    standards: [plan, industry]\n"
    "    sheets:\n";

constexpr std::string_view kFirst =
    "      - {expert: 甲, weight: 2, cells: {decision.basis: {met: [1, 3], reason: 缺少可研},\n"
    "         decision.steps: 4, benefit.people: 8}}\n";
constexpr std::string_view kSecond =
    "      - {expert: 乙, cells: {decision.basis: {met: [1, 2, 3]}, decision.steps: 2,\n"
    "         benefit.people: 9}}\n";
constexpr std::string_view kThird =
    "      - {expert: 丙, weight: 1, cells: {decision.basis: {met: [1], reason: 依据不全},\n"
    "         decision.steps: 4, benefit.people: 7}}\n";

struct SheetBench : StageBench {
  explicit SheetBench(std::string_view sheets, std::string_view from = {}, std::string_view to = {})
      : StageBench(std::string(kHead).append(sheets), from, to) {
    add_tree(std::string(kTree));
  }
};

std::string three_sheets() {
  return std::string(kFirst).append(kSecond).append(kThird);
}

}  // namespace

TEST_CASE("one sheet and the project's own numbers make the total", "[score][evaluation]") {
  SheetBench bench(
      "      - {expert: 甲, cells: {decision.basis: {met: [1, 3], reason: 缺少可研},\n"
      "         decision.steps: {met: [1, 3]}, benefit.people: 8}}\n");
  const EvaluationScore& score = bench.evaluation();
  CHECK(outcome(score.result) == "89.76 良");
  CHECK(score.result.rounding.is_zero());
  CHECK(points_at(score.nodes, "decision.basis") == "10.67");
  CHECK(points_at(score.nodes, "decision.steps") == "3.00");
  CHECK(points_at(score.nodes, "process.received") == "5.00");
  CHECK(points_at(score.nodes, "process.executed") == "14.70");
  CHECK(points_at(score.nodes, "output.quantity") == "10.00");
  CHECK(points_at(score.nodes, "output.quality") == "13.72");
  CHECK(points_at(score.nodes, "output.cost") == "6.00");
  CHECK(points_at(score.nodes, "benefit.effect") == "18.67");
  CHECK(points_at(score.nodes, "output") == "29.72");
  CHECK(points_at(score.nodes, "decision") == "13.67");
  CHECK(formulas_hold(score.nodes));
}

TEST_CASE("every leaf says how its points came about", "[score][evaluation]") {
  SheetBench bench(
      "      - {expert: 甲, cells: {decision.basis: {met: [1, 3], reason: 缺少可研},\n"
      "         decision.steps: {met: [1, 3]}, benefit.people: 8}}\n");
  const EvaluationScore& score = bench.evaluation();
  const NodeScore& basis = node_at(score.nodes, "decision.basis");
  CHECK(basis.formula == "16 × 2 ÷ 3");
  CHECK(basis.exact == "32/3");
  CHECK(basis.reason == "缺少可研");
  CHECK(basis.experts.empty());
  CHECK(node_at(score.nodes, "decision.steps").formula == "2 + 1");
  CHECK(node_at(score.nodes, "process.executed").formula == "15 × 94.08 ÷ 96.00");
  CHECK(node_at(score.nodes, "process.executed").cite == "财预〔2020〕10号");
  CHECK(node_at(score.nodes, "process.executed").dimension == "efficiency");
  CHECK(node_at(score.nodes, "output.quality").formula == "14 × 14.70 ÷ 15");
  CHECK(node_at(score.nodes, "output.quality").dimension == "effectiveness");
  CHECK(node_at(score.nodes, "output.quality").cite == "政策参数(默认)");
  CHECK(node_at(score.nodes, "output.quantity").formula == "10 × (15) ÷ (15)");
  CHECK(node_at(score.nodes, "benefit.people").dimension == "equity");
  CHECK(score.origin.by == "third_party");
  CHECK(score.origin.by_name == "某咨询公司");
  REQUIRE(score.approaches.size() == 2);
  CHECK(score.approaches[1] == "public_judgement");
  CHECK(score.standards[0] == "plan");
  CHECK(score.kind == "finance");
  CHECK(score.experts_method.empty());
  CHECK(score.experts.size() == 1);
}

TEST_CASE("several sheets are joined as the policy says", "[score][evaluation]") {
  SheetBench bench(three_sheets());
  SECTION("mean") {
    const EvaluationScore& score = bench.evaluation();
    CHECK(outcome(score.result) == "90.09 优");
    CHECK(points_at(score.nodes, "decision.basis") == "10.67");
    CHECK(points_at(score.nodes, "decision.steps") == "3.33");
    CHECK(node_at(score.nodes, "decision.steps").formula == "(4 + 2 + 4) ÷ 3");
    CHECK(node_at(score.nodes, "decision.basis").formula == "(16 × 2 ÷ 3 + 16 + 16 × 1 ÷ 3) ÷ 3");
    CHECK(score.experts_method == "mean");
  }
  SECTION("median") {
    bench.policy.evaluation.experts = ExpertsMethod::median;
    CHECK(outcome(bench.evaluation().result) == "90.76 优");
    CHECK(node_at(bench.evaluation().nodes, "benefit.people").formula == "8");
  }
  SECTION("trimmed") {
    bench.policy.evaluation.experts = ExpertsMethod::trimmed;
    CHECK(outcome(bench.evaluation().result) == "90.76 优");
    CHECK(points_at(bench.evaluation().nodes, "decision.steps") == "4.00");
  }
  SECTION("weighted") {
    bench.policy.evaluation.experts = ExpertsMethod::weighted;
    CHECK(outcome(bench.evaluation().result) == "90.26 优");
    CHECK(node_at(bench.evaluation().nodes, "decision.steps").formula ==
          "(4 × 2 + 2 × 1 + 4 × 1) ÷ (2 + 1 + 1)");
  }
  CHECK(formulas_hold(bench.evaluation().nodes));
}

TEST_CASE("the spread of the experts and the grade without each are shown", "[score][evaluation]") {
  SheetBench bench(three_sheets());
  const EvaluationScore& score = bench.evaluation();
  const NodeScore& basis = node_at(score.nodes, "decision.basis");
  CHECK(basis.spread.value().to_string() == "10.67");
  REQUIRE(basis.experts.size() == 3);
  CHECK(basis.experts[2].expert == "丙");
  CHECK(basis.experts[2].points.value().to_string() == "5.33");
  CHECK(basis.reason == "缺少可研；依据不全");
  CHECK(node_at(score.nodes, "process.received").experts.empty());
  REQUIRE(score.experts.size() == 3);
  CHECK(score.experts[0].total.value().total.to_string() == "90.76");
  CHECK(score.experts[1].total.value().total.to_string() == "95.09");
  CHECK(score.experts[2].total.value().total.to_string() == "84.42");
  CHECK(score.experts[0].without.value().total.to_string() == "89.76");
  CHECK(score.experts[0].without.value().grade == Grade::good);
  CHECK(score.experts[1].without.value().total.to_string() == "87.59");
  CHECK(score.experts[2].without.value().total.to_string() == "92.92");
}

TEST_CASE("an expert who leaves a leaf out does not count for it", "[score][evaluation]") {
  SheetBench bench(std::string(kFirst) +
                   "      - {expert: 乙, cells: {decision.basis: 16, decision.steps: 2}}\n");
  const EvaluationScore& score = bench.evaluation();
  CHECK(points_at(score.nodes, "benefit.people") == "8.00");
  CHECK_FALSE(node_at(score.nodes, "benefit.people").experts[1].points.has_value());
  CHECK_FALSE(node_at(score.nodes, "benefit.people").spread.has_value());
  CHECK_FALSE(score.experts[1].total.has_value());  // pending by this sheet alone
}

TEST_CASE("missing data follow the policy", "[score][evaluation]") {
  SheetBench bench(
      "      - {expert: 甲, cells: {decision.basis: {met: [1, 3]}, decision.steps: 3}}\n");
  SECTION("pending") {
    CHECK(outcome(bench.evaluation().result) == "81.76 良 – 91.76 优");
    CHECK(points_at(bench.evaluation().nodes, "benefit.people") == "0.00–10.00");
    CHECK(bench.score().result.value().from == "finance");
    CHECK(bench.score().result.value().total.to_string() == "81.76");
  }
  SECTION("zero") {
    bench.policy.evaluation.missing = MissingData::zero;
    CHECK(outcome(bench.evaluation().result) == "81.76 良");
    CHECK(node_at(bench.evaluation().nodes, "benefit.people").status == RowStatus::missing);
  }
  SECTION("exclude") {
    bench.policy.evaluation.missing = MissingData::exclude;
    const EvaluationScore& score = bench.evaluation();
    CHECK(outcome(score.result) == "90.84 优");  // 81.76 ÷ 90 × 100
    CHECK(score.result.rounding.to_string() == "9.08");
    CHECK(points_at(score.nodes, "benefit.people") == "missing");
    CHECK(points_at(score.nodes, "benefit") == "18.67");
  }
}

TEST_CASE("rates are capped and amounts that lack are missing data", "[score][evaluation]") {
  SECTION("less received than planned") {
    SheetBench bench(kFirst, "received: 96.00", "received: 72.00");
    CHECK(points_at(bench.evaluation().nodes, "process.received") == "3.75");
    CHECK(points_at(bench.evaluation().nodes, "process.executed") == "15.00");
    CHECK(node_at(bench.evaluation().nodes, "process.executed").formula == "15");
  }
  SECTION("nothing said of what was received") {
    SheetBench bench(kFirst, "  received: 96.00\n", "");
    CHECK(points_at(bench.evaluation().nodes, "process.received") == "0.00–5.00");
    CHECK(points_at(bench.evaluation().nodes, "process.executed") == "0.00–15.00");
  }
  SECTION("more paid than agreed") {
    SheetBench bench(kFirst, "amount: 96.00", "amount: 84.00");
    const NodeScore& cost = node_at(bench.evaluation().nodes, "output.cost");
    CHECK(cost.points.value().to_string() == "5.28");
    CHECK(cost.formula == "6 × (1 − (94.08 − 84.00) ÷ 84.00)");
  }
  SECTION("twice what was agreed") {
    SheetBench bench(kFirst, "amount: 96.00", "amount: 47.04");
    CHECK(points_at(bench.evaluation().nodes, "output.cost") == "0.00");
  }
  SECTION("output short of its plan") {
    SheetBench bench(kFirst, "actual: 26座", "actual: 24座");
    const NodeScore& quantity = node_at(bench.evaluation().nodes, "output.quantity");
    CHECK(quantity.points.value().to_string() == "9.23");
    CHECK(quantity.exact == "120/13");
    CHECK(quantity.formula == "10 × (15 × 24 ÷ 26) ÷ (15)");
  }
  SECTION("a pending row makes its leaf pending") {
    SheetBench bench(kFirst, "level: achieved, claimed: 19", "level: partial");
    CHECK(points_at(bench.evaluation().nodes, "benefit.effect") == "14.00–16.67");
  }
}

TEST_CASE("where only the result is known it stands as printed", "[score][evaluation]") {
  StageBench bench(
      "evaluations:\n  - {kind: department, date: 2025-06-05, total: 86.40, grade: 良}\n");
  const EvaluationScore& score = bench.evaluation();
  CHECK(score.stated);
  CHECK(outcome(score.result) == "86.40 良");
  CHECK(score.nodes.empty());
  CHECK(bench.score().result.value().from == "department");
  StageBench ungraded("evaluations:\n  - {kind: department, total: 79.99}\n");
  CHECK(outcome(ungraded.evaluation().result) == "79.99 中");
  StageBench empty("evaluations:\n  - {kind: department, date: 2025-06-05}\n");
  CHECK_FALSE(empty.evaluation().stated);
  CHECK(outcome(empty.evaluation().result) == "none");
  CHECK(empty.score().result.value().from == "self_evaluation");
}

TEST_CASE("the result is the latest evaluation of the first kind in order", "[score][evaluation]") {
  StageBench bench(
      "evaluations:\n"
      "  - {kind: finance, date: 2025-06-10, total: 85.82, grade: 良}\n"
      "  - {kind: finance, date: 2025-05-01, total: 76.50, grade: 中}\n"
      "  - {kind: department, date: 2025-07-01, total: 90, grade: 优}\n");
  CHECK(bench.score().result.value().from == "finance");
  CHECK(bench.score().result.value().total.to_string() == "85.82");
  bench.policy.grade_from = {"department", "finance"};
  CHECK(bench.score().result.value().total == Decimal(90));
  CHECK(bench.score().result.value().grade == Grade::excellent);
  bench.policy.grade_from = {"self_evaluation", "finance"};
  CHECK(bench.score().result.value().from == "self_evaluation");
}

TEST_CASE("without dates the later in the file counts", "[score][evaluation]") {
  StageBench bench(
      "evaluations:\n"
      "  - {kind: finance, total: 85.82, grade: 良}\n"
      "  - {kind: finance, total: 76.50, grade: 中}\n");
  CHECK(bench.score().result.value().total.to_string() == "76.50");
}

TEST_CASE("a tree whose points are not 100 has points and no total", "[score][evaluation]") {
  std::string tree(kTree);
  tree.replace(tree.find("weight: 16"), 10, "weight: 15");
  StageBench bench(std::string(kHead).append(kFirst));
  bench.add_tree(tree);
  CHECK(outcome(bench.evaluation().result) == "none");
  CHECK(points_at(bench.evaluation().nodes, "decision.basis") == "10.00");
}

TEST_CASE("the embedded evaluation tree takes the project's numbers under every policy",
          "[score][evaluation]") {
  std::string cells;
  for (const std::string_view cell :
       {"setup.necessity: 4", "catalogue.listed: 4", "scope.negative: 3", "target.reasonable: 2",
        "target.clear: 2", "budget.sound: 3", "budget.first: 2"}) {
    cells.append("decision.").append(cell).append(", ");
  }
  for (const std::string_view cell :
       {"procurement.procedure: 4", "contract.terms: 3", "contract.notice: 1",
        "delivery.acceptance: 3", "delivery.own: 1", "funds.lawful: {met: [1, 2]}",
        "funds.payment: 1", "rules.sound: {met: [1]}", "rules.ledger: 1"}) {
    cells.append("process.").append(cell).append(", ");
  }
  cells.resize(cells.size() - 2);
  StageBench bench(
      "evaluations:\n  - {kind: finance, date: 2025-06-10, sheets: [{expert: 甲, cells: {" + cells +
      "}}]}\n");
  // 101号 scores quality by ratio_threshold: 15 × 0.95 in place of 14.70, 8 × 14.25 ÷ 15 = 7.60.
  struct Case {
    std::string_view id, quality, outcome;
  };
  for (const Case& one :
       {Case{"jixi-2024", "7.84", "98.30 优"}, Case{"mof-2020", "7.84", "98.30 优"},
        Case{"mof-2021", "7.60", "98.06 优"}}) {
    CAPTURE(one.id);
    bench.policy = *embedded_policy_set().choose(one.id, std::nullopt, 2024);
    const EvaluationScore& score = bench.evaluation();
    CHECK(score.origin.tree == "purchase-evaluation");
    CHECK(points_at(score.nodes, "decision") == "20.00");
    CHECK(points_at(score.nodes, "process") == "19.46");
    CHECK(points_at(score.nodes, "process.funds") == "5.96");
    CHECK(points_at(score.nodes, "output.quality") == one.quality);
    CHECK(points_at(score.nodes, "output.timeliness") == "6.00");
    CHECK(points_at(score.nodes, "benefit.satisfaction") == "15.00");
    CHECK(outcome(score.result) == one.outcome);
    CHECK(formulas_hold(score.nodes));
  }
}

TEST_CASE("the gap is what the unit claims beyond the evaluation", "[score][evaluation]") {
  const std::string evaluated = "evaluations: [{kind: finance, total: 85.82, grade: 良}]\n";
  StageBench claimed(evaluated);
  CHECK(claimed.evaluation().gap->to_string() == "11.68");  // 97.50 claimed
  StageBench lower(evaluated, "total: 97.50, grade: 优", "total: 80, grade: 良");
  CHECK(lower.evaluation().gap->to_string() == "-5.82");
  StageBench unstated("evaluations: [{kind: finance}]\n");
  CHECK_FALSE(unstated.evaluation().gap.has_value());
}
