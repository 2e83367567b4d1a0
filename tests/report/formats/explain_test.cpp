// SPDX-License-Identifier: MIT
// The page of --explain: every point with its formula and places, and what a part of it is called.
#include <string>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "report/format.hpp"
#include "report/formats/explain/parts.hpp"
#include "score/project_builder.hpp"

#include "catch.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::string page_of(const Scorecard& card, std::string asked, Language language) {
  ReportOptions options;
  options.language = language;
  options.indicator = std::move(asked);
  std::string out;
  find_format("explain")->make(options)->item(card, out);
  return out;
}

Scorecard sample(ProjectBuilder& builder) {
  Indicator& row = builder.row("群众投诉率", "8", TargetKind::at_most, "5", "6.1");
  row.id = "complaints";
  row.place = {4, 9};
  row.claimed.value = Decimal(8);
  row.review_points.value = Decimal(6);
  builder.at_least("82", "3", "2");
  Scorecard card = builder.score();
  card.source.path = "a.yaml";
  return card;
}

}  // namespace

TEST_CASE("a row is explained down to its numbers, its rule and its place", "[report]") {
  ProjectBuilder builder;
  const Scorecard card = sample(builder);
  const std::string zh = page_of(card, "complaints", Language::zh);
  CHECK(zh.starts_with("■ 绩效自评 self_evaluation\n  complaints  群众投诉率  a.yaml:5:1\n"
                       "    得分      6.24 = 8 × (1 − (6.1 − 5) ÷ 5)\n"));
  CHECK(contains(zh, "    自评      8，与得分差 +1.76\n    复核      6，与得分差 −0.24\n"));
  CHECK(contains(zh, " inverse_excess\n    依据      O 预算管理一体化系统\n"));
  CHECK_FALSE(contains(zh, "execution"));
  const std::string en = page_of(card, "数量", Language::en);
  CHECK(contains(en, "    points       54.67 ≈ 82 × 2 ÷ 3 = 164/3\n"));
}

TEST_CASE("places of operands stand beside them", "[report]") {
  ProjectBuilder builder;
  Scorecard card = sample(builder);
  card.self_evaluation->indicators[0].target_place = {31, 13};
  card.self_evaluation->indicators[0].actual_place = {32, 13};
  const std::string page = page_of(card, "complaints", Language::en);
  CHECK(contains(page, "    target       5  a.yaml:31:13\n"));
  CHECK(contains(page, "    actual       6.1  a.yaml:32:13\n"));
}

TEST_CASE("a part that is not there is said to be absent, a name that is not there is nothing",
          "[report]") {
  ProjectBuilder builder;
  const Scorecard card = sample(builder);
  CHECK(page_of(card, "ex_ante", Language::en) ==
        "■ ex-ante assessment ex_ante: not in the file: nothing to score\n");
  CHECK(page_of(card, "no such row", Language::en).empty());
  CHECK(page_of(card, "ex_ante/necessity", Language::en).empty());
  CHECK(page_of(card, "monitoring/2024-08-31", Language::en).empty());
}

TEST_CASE("what is asked for is a part, something in a part, or a row", "[report]") {
  using explain::Selection;
  CHECK(Selection::of("").part.empty());
  CHECK(Selection::of("monitoring").part == "monitoring");
  CHECK(Selection::of("monitoring").whole());
  CHECK(Selection::of("evaluation/decision.setup.basis").part == "evaluation");
  CHECK(Selection::of("evaluation/decision.setup.basis").what == "decision.setup.basis");
  CHECK(Selection::of("area").part == "self_evaluation");
  CHECK(Selection::of("area").what == "area");
}

TEST_CASE("the sum of the printed points leads to the total", "[report]") {
  ProjectBuilder builder;
  const std::string page = page_of(sample(builder), "self_evaluation", Language::en);
  CHECK(contains(page, "    sum          10.00 + 6.24 + 54.67 = 70.91\n"));
  CHECK(contains(page, "    total        70.91 中\n"));
  CHECK(contains(page, "    review sum   10.00 + 6 + 54.67 = 70.67\n"));
  CHECK_FALSE(contains(page, "rounding "));
}

TEST_CASE("rows that do not apply leave a line that says how the rest is rescaled", "[report]") {
  ProjectBuilder builder;
  builder.at_least("75", "1", "1");
  builder.at_least("15", "4", "3").actual.value->kind = ActualKind::not_applicable;
  const std::string page = page_of(builder.score(), "self_evaluation", Language::en);
  CHECK(contains(page, "    sum          10.00 + 75.00 = 85.00\n"));
  CHECK(contains(page, "    rescaled     85 ÷ 85 × 100  without the rows that do not apply\n"));
  CHECK(contains(page, "    rounding     15 (total − sum)\n"));
}

TEST_CASE("a pending row shows its interval, and the totals both ends", "[report]") {
  ProjectBuilder builder;
  builder.at_least("75", "1", "1");
  builder.words("15", Level::partial, "");
  const std::string page = page_of(builder.score(), "self_evaluation", Language::en);
  CHECK(contains(page, "    points       9.00–12.00 (pending)\n"));
  CHECK(contains(page, "    worst        94.00 优\n    best         97.00 优\n"));
}

TEST_CASE("a tree shows leaves with experts, inner nodes and the sum of the first level",
          "[report]") {
  ProjectBuilder builder;
  Scorecard card = sample(builder);
  Arena arena;
  EvaluationScore& evaluation = card.evaluations.append(arena);
  evaluation.kind = "finance";
  NodeScore& inner = evaluation.nodes.append(arena);
  inner.path = "decision";
  inner.status = RowStatus::scored;
  inner.points = Decimal(350, 2);
  NodeScore& leaf = evaluation.nodes.append(arena);
  leaf.path = "decision.basis";
  leaf.status = RowStatus::scored;
  leaf.points = Decimal(350, 2);
  leaf.formula = "(4 + 3) ÷ 2";
  leaf.method = "judged";
  leaf.cite = "政策参数(默认)";
  leaf.spread = Decimal(100, 2);
  leaf.experts.append(arena, {"甲", Decimal(400, 2), {70, 9}});
  leaf.experts.append(arena, {"乙", Decimal(300, 2), {71, 9}});
  const std::string page = page_of(card, "evaluation/decision.basis", Language::en);
  CHECK(contains(page, "    points       3.50 = (4 + 3) ÷ 2\n"));
  CHECK(contains(page, "    expert       甲 4.00  a.yaml:70:9\n"));
  CHECK(contains(page, "    spread       1.00\n"));
  CHECK(contains(page, "    basis        U policy setting (default), not a requirement of a document"));
  CHECK_FALSE(contains(page, "  decision\n"));
}

TEST_CASE("notes stand with their rule and its standing, in the part they are about", "[report]") {
  ProjectBuilder builder;
  Scorecard card = sample(builder);
  Arena arena;
  card.notes.append(arena, {true, "self_evaluation", "complaints", "R-08", Mark::observed,
                            Words::made("上限", "a ceiling")});
  CHECK(contains(page_of(card, "complaints", Language::en), "    not applied  R-08 O    a ceiling\n"));
  CHECK(contains(page_of(card, "complaints", Language::zh), "    未适用    R-08 O    上限\n"));
  CHECK_FALSE(contains(page_of(card, "数量", Language::en), "R-08"));
}

TEST_CASE("no line of a page is wider than the terminal", "[report]") {
  ProjectBuilder builder;
  Scorecard card = sample(builder);
  card.self_evaluation->indicators[0].review_reason =
      "抽查四百张工单，其中十一张没有老人签字，不予认定；另有七张服务时间不足三十分钟，按一半认定，其余全部认定";
  const std::string page = page_of(card, "", Language::zh);
  for (const std::string_view line : split(page, "\n")) {
    CAPTURE(std::string(line));
    CHECK(display_width(line) <= 80);
  }
}
