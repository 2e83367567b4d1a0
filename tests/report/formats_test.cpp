// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "report/all_stages_card.hpp"
#include "report/card_json.hpp"
#include "report/format.hpp"
#include "report/report_columns.hpp"
#include "report/sample_cards.hpp"
#include "report/wording.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

std::string report(std::string_view format, const ReportOptions& options,
                   std::initializer_list<Scorecard> cards) {
  const std::unique_ptr<ReportWriter> writer = find_format(format)->make(options);
  PortfolioBuilder builder;
  for (const Scorecard& card : cards) builder.add(card);
  const Portfolio portfolio = builder.finish();
  std::string out;
  writer->head(portfolio, out);
  for (const Scorecard& card : cards) writer->item(card, out);
  writer->tail(portfolio, out);
  return out;
}

std::vector<std::string> lines_of(const std::string& csv) {
  std::vector<std::string> lines;
  for (std::size_t pos = 0; pos < csv.size();) {
    const std::size_t end = csv.find("\r\n", pos);
    lines.push_back(csv.substr(pos, end - pos));
    pos = end + 2;
  }
  return lines;
}

}  // namespace

TEST_CASE("formats are found by name and by extension") {
  const std::vector<std::string_view> first = {"terminal", "md",   "html",   "xlsx",
                                               "csv",      "json", "ndjson", "explain"};
  std::vector<std::string_view> names;
  for (const ReportFormat* format : report_formats()) names.push_back(format->name);
  for (const std::string_view name : {"xlsx", "csv", "json", "ndjson", "explain"}) {
    REQUIRE(find_format(name) != nullptr);
    CHECK(find_format(name)->name == name);
  }
  CHECK(std::set<std::string_view>(names.begin(), names.end()).size() == names.size());
  const auto order = [&](std::string_view name) {
    return std::find(first.begin(), first.end(), name) - first.begin();
  };
  CHECK(std::is_sorted(names.begin(), names.end(), [&](std::string_view a, std::string_view b) {
    return order(a) < order(b);
  }));
  CHECK(find_format("pdf") == nullptr);
  CHECK(format_for_path("out/a.csv")->name == "csv");
  CHECK(format_for_path("a.ndjson")->name == "ndjson");
  CHECK(format_for_path("a.json")->name == "json");
  CHECK(format_for_path("a.docx") == nullptr);
  CHECK_FALSE(find_format("explain")->listed);
}

TEST_CASE("csv has a line a row, the project's columns before it") {
  Arena arena;
  ReportOptions options;
  options.language = Language::en;
  const std::vector<std::string> lines = lines_of(report("csv", options, {full_card(arena)}));
  REQUIRE(lines.size() == 5);
  CHECK(lines[0] ==
        "\xEF\xBB\xBFid,name,year,department,status,adjusted,executed,rate,claimed,total,grade,"
        "errors,warnings,row,row_name,class,group,dimension,weight,target,actual,level,method,"
        "row_status,points,exact,low,high,claimed_points,difference,review,formula,reason,remedy,"
        "evidence,cite,line,stage,part,kind,tree,content,outcome,light,expected,outlook,cause,"
        "spread");
  const std::string project =
      "JX-2024-0012,县城道路清扫保洁服务,2024,某县城市管理局,scored,118.50,117.20,98.90,98.6,91.2,"
      "中,"
      "1,0,";
  CHECK(lines[1] == project +
                        "execution,budget execution,,,,10,118.50万元,117.20万元,,execution_linear,"
                        "scored,9.89,2344/237,,,9.9,0.01,,10 × 117.20 ÷ 118.50,,,,"
                        "已公布的绩效自评表,17,self_evaluation,,row,,,,,,,,");
  CHECK(lines[2] ==
        project +
            "complaints,群众投诉率,output.quality,另设,effectiveness,8,≤5%,6.1%,partial,"
            "inverse_excess,pending,6.24,156/25,0.00,8.00,8.0,1.76,6,"
            "8 × (1 − (6.1 − 5) ÷ 5),雨季清淘不及时,增加夜班频次,"
            "12345热线台账.xlsx; b.pdf,预算管理一体化系统(实践中所见),30,self_evaluation,,row,,,,,,,,");
  CHECK(lines[3] == project + "rounding,brought to the full points,,,,,,,,,,-0.01,,,,,,,,,,,,,"
                              "self_evaluation,,rounding,,,,,,,,");
  CHECK(lines[4] == project + "total,total,,,,,,,,,,96.13,,59.9,80.00,98.6,2.47,95.89,,,,,,,"
                              "self_evaluation,,total,,,优,,,,,");
  options.language = Language::zh;
  const std::vector<std::string> chinese = lines_of(report("csv", options, {full_card(arena)}));
  CHECK(chinese[1].find(",已计分,118.50,117.20,") != std::string::npos);
  CHECK(chinese[2].find(",质量指标,另设,有效性,8,") != std::string::npos);
  CHECK(lines_of(report("csv", options, {full_card(arena)}))[0].starts_with(
      "\xEF\xBB\xBF项目编号,项目名称,年度,主管部门,状态,全年预算数(万元),"));
}

TEST_CASE("every csv line has the same number of cells") {
  Arena arena;
  const std::size_t columns = project_columns().size() + row_columns().size();
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const std::string csv = report("csv", {}, {CardMaker(seed, arena).card()});
    std::size_t cells = 1;
    bool quoted = false;
    for (const char byte : csv) {
      if (byte == '"') quoted = !quoted;
      if (quoted) continue;
      if (byte == ',') ++cells;
      if (byte == '\n') {
        REQUIRE(cells == columns);
        cells = 1;
      }
    }
    REQUIRE_FALSE(quoted);
  }
}

TEST_CASE("csv cells are quoted, and made harmless where a spreadsheet would run them") {
  Arena arena;
  const auto first_cells = [&](std::string_view id) {
    Scorecard card;
    card.id = id;
    card.name = "end";
    const std::string csv = report("csv", {}, {card});
    const std::size_t start = csv.find("\r\n") + 2;
    return csv.substr(start, csv.find(",end,") - start);
  };
  CHECK(first_cells("plain") == "plain");
  CHECK(first_cells("a,b") == "\"a,b\"");
  CHECK(first_cells("a\"b") == "\"a\"\"b\"");
  CHECK(first_cells("a\nb") == "\"a\nb\"");
  CHECK(first_cells(" a") == "\" a\"");
  CHECK(first_cells("=1+1") == "'=1+1");
  CHECK(first_cells("=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
  CHECK(first_cells("@SUM(A1)") == "'@SUM(A1)");
  CHECK(first_cells("+cmd|' /C calc'!A0") == "'+cmd|' /C calc'!A0");
  CHECK(first_cells("-2+3") == "'-2+3");
  CHECK(first_cells("\t=1") == "'\t=1");
  CHECK(first_cells("\r=1") == "\"'\r=1\"");
  CHECK(first_cells("＝1+1") == "'＝1+1");
  CHECK(first_cells("-0.05") == "-0.05");
  CHECK(first_cells("+3") == "+3");
}

TEST_CASE("csv begins with a byte order mark unless told otherwise") {
  ReportOptions options;
  CHECK(report("csv", options, {}).starts_with("\xEF\xBB\xBF项目编号,"));
  options.csv_bom = false;
  CHECK(report("csv", options, {}).starts_with("项目编号,"));
}

TEST_CASE("csv has the rows of every stage, each saying which") {
  Arena arena;
  const std::string csv = report("csv", {}, {all_stages_card(arena)});
  for (const std::string_view cells :
       {",事前绩效评估,,指标,ex-ante,,良,", ",事前绩效评估,,小计,", ",事前绩效评估,,合计,ex-ante,,予以支持,",
        ",绩效运行监控,2024-08-31,指标,,,,绿灯,82,确定能,无,",
        ",绩效运行监控,2024-08-31,合计,,,纠偏整改,黄灯,", ",绩效自评,,舍入,", ",绩效评价,财政评价,合计,",
        ",评价结果应用,预算安排,指标,", ",评价结果应用,信息公开,指标,"}) {
    INFO(cells);
    INFO(csv);
    CHECK(csv.find(cells) != std::string::npos);
  }
}

TEST_CASE("a project that was not scored still has its csv line") {
  Scorecard card;
  card.id = "X";
  card.source.path = "x.yaml";
  const std::vector<std::string> lines = lines_of(report("csv", {}, {card}));
  REQUIRE(lines.size() == 2);
  CHECK(lines[1] == "X,,,,未计分,,,,,,,0,0" + std::string(row_columns().size(), ','));
}

TEST_CASE("ndjson is the lines, json the same as an array") {
  Arena arena;
  const Scorecard first = small_card(arena, "A", "96.13", Grade::excellent);
  const Scorecard second = small_card(arena, "B", "79", Grade::fair);
  std::string a, b;
  write_card(first, a);
  write_card(second, b);
  const std::string lines = report("ndjson", {}, {first, second});
  CHECK(lines.starts_with(a + b + "{\"pbs\":\"portfolio/1\","));
  CHECK(lines.ends_with("}\n"));
  a.back() = ',';
  b.back() = ',';
  const std::string array = report("json", {}, {first, second});
  CHECK(array.starts_with("[\n" + a + "\n" + b + "\n{\"pbs\":\"portfolio/1\","));
  CHECK(array.ends_with("}\n]\n"));
  CHECK(report("json", {}, {}).starts_with("[\n{\"pbs\":\"portfolio/1\",\"projects\":0,"));
}

TEST_CASE("columns have keys of their own") {
  std::set<std::string_view> keys;
  for (const ProjectColumn& column : project_columns()) CHECK(keys.insert(column.key).second);
  for (const RowColumn& column : row_columns()) CHECK(keys.insert(column.key).second);
  CHECK(find_project_column("total")->heading.zh == "总分");
  CHECK(find_row_column("points")->number);
  CHECK(find_row_column("nothing") == nullptr);
}

TEST_CASE("cells for people hold words and grouped amounts") {
  Arena arena;
  Scorecard card = full_card(arena);
  card.self_evaluation->execution.adjusted = decimal("118500.5");
  const PortfolioRow row = portfolio_row(card);
  const auto cell = [&](std::string_view key, Language language) {
    std::string out;
    find_project_column(key)->cell(row, {language, false}, out);
    return out;
  };
  CHECK(cell("adjusted", Language::zh) == "118,500.50");
  CHECK(cell("status", Language::zh) == "已计分");
  CHECK(cell("grade", Language::en) == "fair");
  ReportRow indicator;
  indicator.indicator_class = "output.quality";
  std::string out;
  find_row_column("class")->cell(indicator, {Language::zh, false}, out);
  CHECK(out == "质量指标");
}

TEST_CASE("identifiers have words in both languages, unknown ones stay") {
  CHECK(class_words("output.quantity", Language::zh) == "数量指标");
  CHECK(class_words("output.quantity", Language::en) == "output: quantity");
  CHECK(class_words("output.speed", Language::en) == "output.speed");
  CHECK(class_words("", Language::zh).empty());
  CHECK(dimension_words("economy", Language::zh) == "经济性");
  CHECK(dimension_words("economy", Language::en) == "economy");
  CHECK(level_words("partial", Language::zh) == "部分达成年度指标并具有一定效果");
  CHECK(level_words("missed", Language::en) == "not achieved");
  CHECK(method_words("equal", Language::zh) == "等于型指标");
  CHECK(method_words("no_such", Language::zh) == "no_such");
  CHECK(service_kind_words("one_off", Language::zh) == "一次性项目");
  CHECK(service_class_words("auxiliary", Language::en) == "auxiliary service");
  CHECK(result_words("finance", Language::zh) == "财政评价");
  CHECK(status_words(RowStatus::not_applicable, Language::zh) == "不适用");
  CHECK(severity_words(Severity::info, Language::zh) == "提示");
  CHECK(first_level_of("output.cost") == "output");
  CHECK(first_level_of("satisfaction") == "satisfaction");
}
