// SPDX-License-Identifier: MIT
#include "validate/table_import.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "declaration/bound.hpp"
#include "declaration/project.hpp"
#include "policy_file.hpp"
#include "validate/convert.hpp"

namespace pbs {
namespace {

TableImport imported(std::string text) {
  return import_table(std::move(text), &Words::zh, "project.schema.json");
}

bool holds(const TableImport& table, std::string_view part) {
  return table.yaml.find(part) != std::string::npos;
}

// "8:3 words" of every remark, joined.
std::string remarks(const TableImport& table) {
  std::string out;
  for (const ImportRemark& remark : table.remarks) {
    out +=
        std::to_string(remark.line) + ":" + std::to_string(remark.column) + " " + remark.zh + "\n";
  }
  return out;
}

constexpr std::string_view kSelfEvaluation = R"(项目支出绩效自评表,,,,,,,,
（2022年度）,,,,,,,,
项目名称,水标尺制作安装,,项目编号,JX-2022-7,,,,
主管部门,某县某局,,,实施单位,某县某站,,,
项目资金（万元）,,,年初预算数,全年预算数,全年执行数,分值,执行率,得分
,年度资金总额,,10.50,10.50,9.00,10,85.71%,8.57
,其中：当年财政拨款,,10.50,10.50,9.00,—,,—
,上年结转资金,,,,,—,,—
年度总体目标,预期目标,,,,实际完成情况,,,
,"安装水标尺50处，
保障""灌溉""",,,,已全部安装,,,

绩效指标,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因分析及改进措施
,产出指标（50分）,数量指标,安装水标尺,≥50处,50处,20分,20,
,,,其中：小型水库,30处,30处,,,
,,质量指标,验收合格率,100%,95%,15,14,供货延迟。改进措施：提前备货
,,成本指标,总成本,≤10.5万元,9万元,15,15,
,效益指标,社会效益指标,灌溉保障水平,明显提升,达成预期指标,30,30,
,满意度指标,服务对象满意度指标,群众满意度,≥90%,92%,10,10,
总分,,,,,,100,97.57,
填表人：某某,,,,联系电话：100,,,,
)";

}  // namespace

TEST_CASE("a form of self-evaluation becomes a declaration that reads without a finding",
          "[import]") {
  const TableImport table = imported(std::string(kSelfEvaluation));
  REQUIRE(table.usable);
  const Bound<ProjectDeclaration> bound(kProjectRecord, table.yaml);
  CHECK(bound.rules().empty());
  const ProjectDeclaration& project = bound.value;
  CHECK(project.id.value == "JX-2022-7");
  CHECK(project.name.value == "水标尺制作安装");
  CHECK(project.year.value == "2022");
  CHECK(project.unit.value == "万元");
  CHECK(project.department.word.value == "某县某局");
  CHECK(project.purchaser.word.value == "某县某站");
  CHECK(project.objective.value == "安装水标尺50处，\n保障\"灌溉\"");
  CHECK(project.self_evaluation.explanation.value == "已全部安装");
  CHECK(project.self_evaluation.total.value == "97.57");
}

TEST_CASE("the block of funds becomes the budget with its sources", "[import]") {
  const TableImport table = imported(std::string(kSelfEvaluation));
  const Bound<ProjectDeclaration> bound(kProjectRecord, table.yaml);
  const BudgetDeclaration& budget = bound.value.budget;
  CHECK(budget.approved.value == "10.50");
  CHECK(budget.adjusted.value == "10.50");
  CHECK(budget.executed.value == "9.00");
  CHECK(budget.weight.value == "10");
  CHECK(budget.execution_rate.value == "85.71%");
  CHECK(budget.claimed.value == "8.57");
  REQUIRE(budget.sources.size() == 1);
  CHECK(budget.sources[0].name.value == "当年财政拨款");
  CHECK(budget.sources[0].executed.value == "9.00");
}

TEST_CASE("rows inherit the classes above them and keep their text", "[import]") {
  const TableImport table = imported(std::string(kSelfEvaluation));
  const Bound<ProjectDeclaration> bound(kProjectRecord, table.yaml);
  const auto& rows = bound.value.indicators;
  REQUIRE(rows.size() == 5);
  CHECK(rows[0].name.value == "安装水标尺");
  CHECK(rows[0].indicator_class.value == "output.quantity");
  CHECK(rows[0].weight.value == "20");
  CHECK(rows[1].indicator_class.value == "output.quality");
  CHECK(rows[1].reason.value == "供货延迟。");
  CHECK(rows[1].remedy.value == "提前备货");
  CHECK(rows[2].indicator_class.value == "output.cost");
  CHECK(rows[3].actual.value == "达成预期指标");
  CHECK(rows[4].indicator_class.value == "satisfaction");
  CHECK(rows[4].claimed.value == "10");
}

TEST_CASE("a row of 其中 is a part of the row above", "[import]") {
  const TableImport table = imported(std::string(kSelfEvaluation));
  const Bound<ProjectDeclaration> bound(kProjectRecord, table.yaml);
  const auto& parts = bound.value.indicators[0].breakdown;
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].name.value == "其中：小型水库");
  CHECK(parts[0].target.value == "30处");
  CHECK(parts[0].actual.value == "30处");
}

TEST_CASE("what found no place is a remark with its line and a comment", "[import]") {
  const TableImport table = imported(std::string(kSelfEvaluation));
  CHECK(remarks(table) ==
        "21:1 “填表人”没有对应的字段：某某\n"
        "21:11 “联系电话”没有对应的字段：100\n");
  CHECK(holds(table, "# 第 21 行第 1 列：“填表人”没有对应的字段：某某\n"));
  const TableImport english =
      import_table(std::string(kSelfEvaluation), &Words::en, "project.schema.json");
  CHECK(holds(english, "# line 21, column 1: no field for \"填表人\": 某某\n"));
}

TEST_CASE("a form of targets with funds in single lines is read", "[import]") {
  const TableImport table = imported(
      "项目支出绩效目标申报表（2021年度）,,,,\n"
      "项目名称,物业管理,,,\n"
      "项目属性,延续,项目期,1年,\n"
      "项目资金（万元）,年度资金总额：,25,,\n"
      ",其中：财政拨款,20,,\n"
      ",其他资金,5,,\n"
      "总体目标,实施期目标,,年度目标,\n"
      ",三年内全覆盖,,保证办公秩序,\n"
      "绩效指标,二级指标,三级指标,指标值,分值\n"
      ",数量指标,保洁面积,≥80平方米,50\n"
      ",社会效益指标,办公环境,整洁,40\n"
      "合计,,,,90\n");
  const Bound<ProjectDeclaration> bound(kProjectRecord, table.yaml);
  const ProjectDeclaration& project = bound.value;
  CHECK(project.year.value == "2021");
  CHECK(project.unit.value == "万元");
  CHECK(project.budget.approved.value == "25");
  REQUIRE(project.budget.sources.size() == 2);
  CHECK(project.budget.sources[0].name.value == "财政拨款");
  CHECK(project.budget.sources[1].approved.value == "5");
  CHECK(project.objective.value == "保证办公秩序");
  CHECK(project.indicators.size() == 2);
  const std::string said = remarks(table);
  CHECK(said.find("3:1 没有对应的字段：项目属性 | 延续 | 项目期 | 1年") != std::string::npos);
  CHECK(said.find("8:2 “实施期目标”没有对应的字段：三年内全覆盖") != std::string::npos);
}

TEST_CASE("a form with amounts in pairs and signs in a column is read", "[import]") {
  const TableImport table = imported(
      "部门预算项目支出绩效自评表（2022年度）,,,,,,,,,\n"
      "主管部门及代码,101某局,,,实施单位,某中心,,,,\n"
      "项目预算执行情况,预算数：,25.5,,执行数：,20.1,,,,\n"
      "（万元）,其中：财政拨款,25.5,,其中：财政拨款,20.1,,,,\n"
      "年度绩效指标完成情况,一级指标,二级指标,三级指标,指标性质,指标值,度量单位,实际完成值,权重,"
      "得分\n"
      ",产出指标,数量指标,开放天数,≥,300,天,310,50,50\n"
      ",满意度指标,满意度指标,读者满意度,≥,90,%,95,40,40\n"
      ",预算执行率,,预算执行率,＝,,%,78.8,10,7.88\n"
      ",合计,,,,,,,100,97.88\n"
      "项目负责人：某某,,,财务负责人：某某,,,,,,\n");
  const Bound<ProjectDeclaration> bound(kProjectRecord, table.yaml);
  CHECK(bound.rules() == "F-03 F-03");
  const BudgetDeclaration& budget = bound.value.budget;
  CHECK(bound.value.unit.value == "万元");
  CHECK(budget.adjusted.value == "25.5");
  CHECK(budget.executed.value == "20.1");
  REQUIRE(budget.sources.size() == 1);
  CHECK(budget.sources[0].adjusted.value == "25.5");
  CHECK(budget.sources[0].executed.value == "20.1");
  CHECK(budget.execution_rate.value == "78.8");
  CHECK(bound.value.indicators.size() == 2);
  CHECK(bound.value.indicators[0].target.text.value == "≥300天");
  CHECK(bound.value.self_evaluation.total.value == "97.88");
  CHECK(remarks(table) ==
        "5:1 表中没有项目编号，请补填 id\n"
        "5:1 表中没有项目名称，请补填 name\n"
        "10:1 “项目负责人”没有对应的字段：某某\n"
        "10:12 “财务负责人”没有对应的字段：某某\n");
}

TEST_CASE("sign, value and unit of separate columns are joined to one target", "[import]") {
  const TableImport table = imported(
      "指标名称,一级指标,二级指标,指标性质,指标值,度量单位,权重,备注\n"
      "面积,产出指标,数量指标,≥,82,万平方米,20,含小巷\n"
      "次数,产出指标,时效指标,小于等于,3,次,10,\n"
      "水质,产出指标,质量指标,＝,100,%,10,\n"
      "费用,成本指标,经济成本指标,≤,≤5万元,万元,10,\n"
      "面貌,效益指标,社会效益,定性,明显改善,,30,\n"
      "排名,效益指标,其他类,定量,前三,名,10,\n");
  const Bound<ProjectDeclaration> bound(kProjectRecord, table.yaml);
  const auto& rows = bound.value.indicators;
  REQUIRE(rows.size() == 6);
  CHECK(rows[0].target.text.value == "≥82万平方米");
  CHECK(rows[1].target.text.value == "≤3次");
  CHECK(rows[2].target.text.value == "=100%");
  CHECK(rows[3].target.text.value == "≤5万元");
  CHECK(rows[3].indicator_class.value == "cost.economic");
  CHECK(rows[4].target.text.value == "明显改善");
  CHECK(rows[5].target.text.value == "前三");
  CHECK(rows[5].unit.value == "名");
  CHECK(rows[5].indicator_class.value == "benefit");
  const std::string said = remarks(table);
  CHECK(said.find("“备注”没有对应的字段：含小巷") != std::string::npos);
  CHECK(said.find("“二级指标”没有对应的字段：其他类") != std::string::npos);
}

TEST_CASE("the targets that come out are those of the table", "[import]") {
  const TableImport table =
      imported("三级指标,指标性质,指标值,计量单位,分值\n面积,≥,82,万平方米,50\n投诉,≤,5,%,40\n");
  const Bound<ProjectDeclaration> bound(kProjectRecord, table.yaml);
  test::PolicyBench bench;
  const Policy* policy = bench.extend({});
  REQUIRE(policy != nullptr);
  const Target area = read_target(bound.value.indicators[0].target.text.value, false, *policy);
  CHECK(area.kind == TargetKind::at_least);
  const Target complaints =
      read_target(bound.value.indicators[1].target.text.value, false, *policy);
  CHECK(complaints.kind == TargetKind::at_most);
}

TEST_CASE("the row of budget execution goes to the budget", "[import]") {
  const TableImport table = imported(
      "一级指标\t二级指标\t三级指标\t年度指标值\t全年完成值\t分值\t自评得分\n"
      "预算执行率\t\t\t\t97.5%\t10\t9.75\n"
      "产出指标\t数量指标\t次数\t≥12次\t12\t90\t90\n"
      "合计\t\t\t\t\t100\t99.75\n");
  const Bound<ProjectDeclaration> bound(kProjectRecord, table.yaml);
  CHECK(bound.value.budget.execution_rate.value == "97.5%");
  CHECK(bound.value.budget.weight.value == "10");
  CHECK(bound.value.budget.claimed.value == "9.75");
  CHECK(bound.value.self_evaluation.total.value == "99.75");
  REQUIRE(bound.value.indicators.size() == 1);
  CHECK(bound.value.indicators[0].actual.value == "12");
}

TEST_CASE("GB18030, a byte order mark and semicolons are understood", "[import]") {
  // 三级指标;指标值;分值 / 面积;≥8;10
  const std::string gb =
      "\xC8\xFD\xBC\xB6\xD6\xB8\xB1\xEA;\xD6\xB8\xB1\xEA\xD6\xB5;\xB7\xD6\xD6\xB5\r\n"
      "\xC3\xE6\xBB\xFD;\xA1\xDD"
      "8;10\r\n";
  const TableImport table = imported(gb);
  REQUIRE(table.usable);
  CHECK(holds(table, "  - name: 面积\n    target: ≥8\n    weight: 10\n"));
  const TableImport marked = imported("\xEF\xBB\xBF三级指标,指标值,分值\n面积,≥8,10\n");
  CHECK(holds(marked, "  - name: 面积\n    target: ≥8\n    weight: 10\n"));
}

TEST_CASE("a line with the unit alone is the unit of the amounts and no remark", "[import]") {
  const TableImport table =
      imported("项目绩效自评表,,\n（单位：元）,,\n项目名称,保洁,\n三级指标,指标值,分值\n面积,≥8,10\n");
  CHECK(holds(table, "\nunit: 元\n"));
  CHECK(remarks(table) ==
        "4:1 表中没有项目编号，请补填 id\n"
        "4:1 表中没有年度，请补填 year\n");
}

TEST_CASE("what the author must still fill in is said", "[import]") {
  const TableImport table = imported("三级指标,指标值,分值\n面积,≥8,10\n");
  CHECK(remarks(table) ==
        "1:1 表中没有项目编号，请补填 id\n"
        "1:1 表中没有项目名称，请补填 name\n"
        "1:1 表中没有年度，请补填 year\n");
  const Bound<ProjectDeclaration> bound(kProjectRecord, table.yaml);
  CHECK(bound.rules() == "F-03 F-03 F-03");
}

TEST_CASE("an id of digits is quoted", "[import]") {
  const TableImport table = imported("项目编号,20220007\n三级指标,指标值,分值\n面积,≥8,10\n");
  CHECK(holds(table, "\nid: \"20220007\"\n"));
}

TEST_CASE("a second value for one field is kept as a remark", "[import]") {
  const TableImport table = imported("项目名称,甲,项目名称,乙\n三级指标,指标值,分值\n面积,≥8,10\n");
  CHECK(holds(table, "name: 甲\n"));
  CHECK(remarks(table).find("1:13 与前面已有的“甲”不同，没有采用：乙") != std::string::npos);
}

TEST_CASE("a row without a name stays, with a remark", "[import]") {
  const TableImport table = imported("二级指标,三级指标,指标值,分值\n数量指标,,≥8,10\n");
  CHECK(holds(table, "  - class: output.quantity\n    target: ≥8\n    weight: 10\n"));
  CHECK(remarks(table).find("这一行没有指标名称") != std::string::npos);
}

TEST_CASE("a table without headings is not usable and says what is looked for", "[import]") {
  const TableImport table = imported("a,b\n1,2\n");
  CHECK_FALSE(table.usable);
  CHECK(table.yaml.empty());
  REQUIRE(table.remarks.size() == 1);
  CHECK(table.remarks[0].zh.find("没有找到表头") == 0);
  CHECK(table.remarks[0].en.find("三级指标") != std::string::npos);
  CHECK_FALSE(imported("").usable);
}

TEST_CASE("broken quotes and bytes that are no text are not usable", "[import]") {
  const TableImport open = imported("三级指标,指标值,分值\n面积,\"≥8,10\n");
  CHECK_FALSE(open.usable);
  REQUIRE(open.remarks.size() == 1);
  CHECK(open.remarks[0].line == 2);
  CHECK_FALSE(imported(std::string("\x00\x01\x02\x00", 4)).usable);
}

}  // namespace pbs
