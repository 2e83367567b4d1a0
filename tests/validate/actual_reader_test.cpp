// SPDX-License-Identifier: MIT
// Every way of writing an actual that published tables show, against the target it stands beside.
#include "catch.hpp"
#include "described_value.hpp"
#include "support/test_policy.hpp"
#include "validate/convert.hpp"

namespace pbs::test {
namespace {

constexpr int kYear = 2024;

struct Reading {
  std::string_view target;
  std::string_view actual;
  std::string_view expected;
};

std::string read_against(std::string_view target, std::string_view actual, const Policy& policy) {
  return described(read_actual(actual, read_target(target, false, policy, kYear), policy, kYear));
}

}  // namespace

TEST_CASE("actuals are read as published tables write them") {
  const Reading readings[] = {
      // without the unit of the target
      {"≥50个", "50", "number 50"},
      {"≤202.6万元", "132.9", "number 132.9"},
      {"≥95%", "95", "number 95"},
      {"≥8万亩", "8", "number 8"},
      {"=100%", "100", "number 100"},
      {"8755", "8676", "number 8676"},
      // with a unit, also another one
      {"29.5亩", "29.5亩", "number 29.5 亩 field_area"},
      {">=80人", "87人", "number 87 人 count"},
      {"≥59人次", "87人次", "number 87 人次 count"},
      {"20万元", "12万元", "number 12 万元 money e4"},
      {"400元/人、天", "180元/人、天", "number 180 元/人、天 money /人、天"},
      {">=530元/人*月", "583元/人*月", "number 583 元/人*月 money /人*月"},
      {"<=5300元/户", "5830元/户", "number 5830 元/户 money /户"},
      {"≥11.376万元", "113760元", "number 11.376 元 money"},
      {"=30000人次", "3万人次", "number 30000 万人次 count e4"},
      {"2.6亿元", "2.45亿元", "number 2.45 亿元 money e8"},
      {"≥80万平方米", "82公顷", "number 82 公顷 area e4"},
      {"≥80万平方米", "82万", "number 82 万 none e4"},
      {"≤5%", "6.1%", "number 6.1 % percent"},
      {"≤0.5‰", "0.04%", "number 0.4 % percent"},
      {"3500万人次", "3577.95万人次", "number 3577.95 万人次 count e4"},
      {"≥50000人", "5万", "number 50000 万 none e4"},
      // percent and no percent
      {"100", "100%", "number 100 % percent"},
      {"90%", "100%", "number 100 % percent"},
      {"100%", "82%", "number 82 % percent"},
      {"≥90.91%", "0.9091", "number 0.9091"},
      // the inequality copied
      {"≥266米", "≥266米", "number 266 米 length repeated"},
      {"≥90%", "≥90%", "number 90 % percent repeated"},
      {"≥360天", "≥360天", "number 360 天 time repeated"},
      {"≥90%", "88.32%及以上", "number 88.32 % percent repeated"},
      {"=230亩", "=230亩", "number 230 亩 field_area repeated"},
      {"=95%", "=95%", "number 95 % percent repeated"},
      {"辖区企业满意率达95%以上。", "辖区企业满意率达95%以上。", "number 95 % percent repeated"},
      {"不少于800篇", "不少于800篇", "number 800 篇 count repeated"},
      {"不少于800篇", "800篇", "number 800 篇 count"},
      {"≥95%", "满意率达96%", "number 96 % percent"},
      // with words
      {"15万元。", "按合同10.5万元。", "number 10.5 万元 money e4"},
      {"100%覆盖", "100%覆盖", "number 100 % percent"},
      {"提升10%", "提升10%", "number 10 % percent"},
      {"提升10%", "12%", "number 12 % percent"},
      {"每亩300", "每亩300", "number 300"},
      {"≥12场", "开展活动12场", "number 12 场 count"},
      {"5万", "5万", "number 5 万 none e4"},
      {"25TB", "25TB", "number 25 TB data e12"},
      // done
      {"≥12场", "完成", "unreadable"},
      {"≥12场", "已完成", "unreadable"},
      {"≥95%", "已完成100%", "unreadable"},
      {"100%", "达成预期指标", "unreadable"},
      {"有效", "完成", "words achieved"},
      {"有效", "已完成", "words achieved"},
      {"有效", "已完成100%", "words achieved"},
      {"有效", "按时完成", "words"},
      {"有效", "未完成", "words"},
      {"有效", "基本完成", "words"},
      // levels
      {"符合相关规定", "达成预期指标", "words achieved"},
      {"符合相关规定", "达成年度指标", "words achieved"},
      {"符合相关规定", "部分达成预期指标", "words partial"},
      {"符合相关规定", "部分达成年度指标并具有一定效果", "words partial"},
      {"符合相关规定", "未达成预期指标", "words missed"},
      {"符合相关规定", "达成", "words achieved"},
      {"符合相关规定", "基本达成目标", "words achieved"},
      {"符合相关规定", "部分实现目标", "words partial"},
      {"符合相关规定", "实现目标程度较低", "words missed"},
      // the words of the target
      {"显著", "显著", "words achieved"},
      {"良好", "良好", "words achieved"},
      {"高", "高", "words achieved"},
      {"有效", "有效", "words achieved"},
      {"有效", "有 效。", "words achieved"},
      {"美化环境。", "美化环境", "words achieved"},
      {"独有数据资源查询,查询范围可扩展到省图", "独有数据资源查询，查询范围可扩展到省图",
       "words achieved"},
      {"定性 好", "好", "words achieved"},
      // other words
      {"改善条件", "明显改善", "words"},
      {"有所提升", "养老服务提升", "words"},
      {"全天候可用", "全天候", "words"},
      {"是否利于企业走出去", "有利于推动企业走出去", "words"},
      {"是", "是", "words achieved"},
      {"是", "否", "words missed"},
      // scales
      {"定性 优良中低差", "优", "words achieved"},
      {"定性 优良中低差", "良", "words"},
      {"定性 好坏", "好坏", "words"},
      {"好坏", "好", "words achieved"},
      // a number for a word
      {"应助尽助", "9", "unreadable"},
      {"有所提升", "100%", "unreadable"},
      {"进一步完善", "100%", "unreadable"},
      // exceptions
      {"≥12场", "存在18岁以下、54周岁以上", "unreadable"},
      {"≥12场", "1-2期未能及时培训", "unreadable"},
      {"≥12场", "未完成2场", "unreadable"},
      {"≥12场", "约12场", "unreadable"},
      {"≥12场", "12场左右", "unreadable"},
      {"≥12场", "12…", "unreadable"},
      {"≥12场", "1O场", "unreadable"},
      {"≤2%", "未达标率1.5%", "number 1.5 % percent"},
      {"=0起", "未发生事故0起", "number 0 起 count"},
      // dates
      {"9月前", "7月", "date 2024-07-31"},
      {"11月前", "10月", "date 2024-10-31"},
      {"9月前", "9月", "date 2024-09-30"},
      {"9月前", "9月前", "date 2024-08-31 repeated"},
      {"12月底到位", "12月底到位", "date 2024-12-31"},
      {"2021年12月完成", "2021年12月完成", "date 2021-12-31"},
      {"2021年12月31日", "2021年12月31日", "date 2021-12-31"},
      {"2024年12月31日前", "2024-12-30", "date 2024-12-30"},
      {"2024年12月31日前", "2024年11月28日通过验收", "date 2024-11-28"},
      {"2020年", "2020年", "date 2020-12-31"},
      {"2020年全年。", "2020年全年。", "date 2020-12-31"},
      {"1-12月", "12月", "date 2024-12-31"},
      {"9月前", "180", "unreadable"},
      {"9月前", "已完成", "unreadable"},
      {"9月前", "2024年8月未完成", "unreadable"},
      // ranges
      {"18—54周岁", "18-54周岁", "number 18 周岁 other repeated"},
      {"18—54周岁", "20-60周岁", "number 60 周岁 other"},
      {"18—54周岁", "35", "number 35"},
      {"90-95%", "96%", "number 96 % percent"},
      {"≥12场", "10-12场", "unreadable"},
      // not applicable
      {"100%", "无", "not applicable"},
      {"100%", "/", "not applicable"},
      {"100%", "—", "not applicable"},
      {"100%", "不适用", "not applicable"},
      {"有效", "无", "not applicable"},
      // units that cannot be compared stay as written
      {"≥50个", "29.5亩", "number 29.5 亩 field_area"},
      {"≤72小时", "3天", "number 3 天 time"},
      {"1600元/亩", "0.16万元", "number 1600 万元 money e4"},
      // a factor without a unit to hold on to
      {"50000", "5万人", "unreadable"},
      {"50000", "5万", "unreadable"},
      // tiers
      {"优100% / 良90% / 中85% / 差85%", "92.5%", "number 92.5 % percent"},
      {"优100% / 良90% / 中85% / 差85%", "优", "unreadable"},
      // signs
      {"≥-5%", "-5%", "number -5 % percent"},
      {"≤5%", "-1%", "number -1 % percent"},
      {"≥3", "3个", "number 3 个 count"},
  };
  const Policy policy = default_policy();
  for (const Reading& reading : readings) {
    INFO(reading.target << " <- " << reading.actual);
    CHECK(read_against(reading.target, reading.actual, policy) == reading.expected);
  }
}

TEST_CASE("nothing written is no actual") {
  const Policy policy = default_policy();
  REQUIRE(read_against("≥95%", "", policy) == "none");
  REQUIRE(read_against("明显改善", "  ", policy) == "none");
}

TEST_CASE("under word_for_number: full a word that says done meets a numeric target") {
  Policy policy = default_policy();
  policy.input.word_for_number_error = false;
  CHECK(read_against("≥12场", "已完成", policy) == "words achieved");
  CHECK(read_against("≥95%", "已完成100%", policy) == "words achieved");
  CHECK(read_against("9月前", "完成", policy) == "words achieved");
  CHECK(read_against("≥12场", "达成预期指标", policy) == "words achieved");
  CHECK(read_against("≥12场", "基本完成", policy) == "unreadable");
  CHECK(read_against("≥12场", "部分达成预期指标", policy) == "unreadable");
  CHECK(read_against("≥12场", "11场", policy) == "number 11 场 count");
}

TEST_CASE("an actual keeps its text") {
  const Policy policy = default_policy();
  const Target target = read_target("≥95%", false, policy);
  REQUIRE(read_actual(" 96.5%。", target, policy).text == "96.5%。");
}

TEST_CASE("without a target to read it against an actual is words") {
  const Policy policy = default_policy();
  REQUIRE(described(read_actual("95%", Target{}, policy, kYear)) == "words");
  REQUIRE(described(read_actual("/", Target{}, policy, kYear)) == "not applicable");
}

}  // namespace pbs::test
