// SPDX-License-Identifier: MIT
// Every way of writing a target that published tables show.
#include "target_readings.hpp"

namespace pbs::test {

TEST_CASE("targets are read as published tables write them") {
  check_all({
      // lower bounds
      {"≥50个", "at_least 50 个 count"},
      {"≥266米", "at_least 266 米 length"},
      {"≥18000人", "at_least 18000 人 count"},
      {"≥4万人次", "at_least 4 万人次 count e4"},
      {"≥11.376万元", "at_least 11.376 万元 money e4"},
      {"≥90.91%", "at_least 90.91 % percent"},
      {"≥20年", "at_least 20 年 other"},
      {"≥3", "at_least 3"},
      // other glyphs
      {">=21933人", "at_least 21933 人 count"},
      {">92%", "more_than 92 % percent"},
      {"≧735人次", "at_least 735 人次 count"},
      {"≧100%", "at_least 100 % percent"},
      {"≦0%", "at_most 0 % percent"},
      {"═100%", "equals 100 % percent"},
      {"﹦72890元", "equals 72890 元 money"},
      // equality
      {"=100%", "equals 100 % percent"},
      {"=8个", "equals 8 个 count"},
      {"=42个", "equals 42 个 count"},
      {"=300天", "equals 300 天 time"},
      {"=30000人次", "equals 30000 人次 count"},
      {"=6万元", "equals 6 万元 money e4"},
      {"=1元/人", "equals 1 元/人 money /人"},
      // upper bounds
      {"≤90万元", "at_most 90 万元 money e4"},
      {"≤1125万元", "at_most 1125 万元 money e4"},
      {"≤5%", "at_most 5 % percent"},
      {"≤10次", "at_most 10 次 count"},
      {"≤7工作日", "at_most 7 工作日 time"},
      {"≤101400元", "at_most 101400 元 money"},
      {"<=5300元/户", "at_most 5300 元/户 money /户"},
      {"≤4", "at_most 4"},
      // a column of words
      {"正向大于等于1次", "at_least 1 次 count"},
      {"正向 大于等于 1 次", "at_least 1 次 count"},
      {"大于等于 1次 (正向)", "at_least 1 次 count"},
      {"小于等于 1个 (正向)", "at_most 1 个 count"},
      {"反向 100件", "at_most 100 件 count"},
      // words
      {"大于等于10157.6平方米", "at_least 10157.6 平方米 area"},
      {"不少于800篇", "at_least 800 篇 count"},
      {"90%以上", "at_least 90 % percent"},
      {"98%以上", "at_least 98 % percent"},
      {"大于等于728人", "at_least 728 人 count"},
      {"60%及以上", "at_least 60 % percent"},
      {"95%及以上", "at_least 95 % percent"},
      {"辖区企业满意率达95%以上。", "at_least 95 % percent"},
      {"至少全年完成2次宣传", "at_least 2 次宣传 count"},
      // bare value under a template
      {"85", "at_least 85 (no sign)"},
      {"6070", "at_least 6070 (no sign)"},
      {">=4754人", "at_least 4754 人 count"},
      {"≥90%", "at_least 90 % percent"},
      // no direction
      {"100%", "at_least 100 % percent (no sign)"},
      {"95%", "at_least 95 % percent (no sign)"},
      {"1", "at_least 1 (no sign)"},
      {"29.5亩", "at_least 29.5 亩 field_area (no sign)"},
      {"20万元", "at_least 20 万元 money e4 (no sign)"},
      {"1.2万亩", "at_least 1.2 万亩 field_area e4 (no sign)"},
      {"2.6亿元", "at_least 2.6 亿元 money e8 (no sign)"},
      {"63人", "at_least 63 人 count (no sign)"},
      {"20个", "at_least 20 个 count (no sign)"},
      // percent in words
      {"≥100百分比", "at_least 100 百分比 percent"},
      {"=100百分比", "equals 100 百分比 percent"},
      {">=99百分比", "at_least 99 百分比 percent"},
      {"≥100%", "at_least 100 % percent"},
      // bare numbers
      {"100", "at_least 100 (no sign)"},
      {"12.5", "at_least 12.5 (no sign)"},
      {"88 / 100", "unreadable"},
      {"10", "at_least 10 (no sign)"},
      {"180", "at_least 180 (no sign)"},
      {"80M", "at_least 80 M length (no sign)"},
      // unit prices
      {"1600元/亩", "at_least 1600 元/亩 money /亩 (no sign)"},
      {"71.86元/平方米", "at_least 71.86 元/平方米 money /平方米 (no sign)"},
      {"3000元/人", "at_least 3000 元/人 money /人 (no sign)"},
      {"400元/人、天", "at_least 400 元/人、天 money /人、天 (no sign)"},
      {"每亩300", "at_least 300 每亩 other /亩 (no sign)"},
      {"75元", "at_least 75 元 money (no sign)"},
      {"≤120万元", "at_most 120 万元 money e4"},
      {"470人/天", "at_least 470 人/天 count /天 (no sign)"},
      {">=530元/人*月", "at_least 530 元/人*月 money /人*月"},
      // dimensions
      {"≥50厘米", "at_least 50 厘米 length e-2"},
      {"≥80M", "at_least 80 M length"},
      {"25TB", "at_least 25 TB data e12 (no sign)"},
      {"2km", "at_least 2 km length e3 (no sign)"},
      // growth
      {"提升10%", "at_least 10 % percent"},
      // yes and no
      {"是", "words"},
      {"是否利于企业走出去", "words"},
      // zero
      {"0次", "equals 0 次 count (no sign)"},
      {"0起", "equals 0 起 count (no sign)"},
      {"0", "equals 0 (no sign)"},
      {"=0起", "equals 0 起 count"},
      // dates and periods
      {"2021年12月31日", "by 2021-12-31"},
      {"2021年12月完成", "by 2021-12-31"},
      {"2021年底", "by 2021-12-31"},
      {"2023年底", "by 2023-12-31"},
      {"2025年年底前", "by 2025-12-31"},
      {"9月前", "by 2024-08-31"},
      {"11月前", "by 2024-10-31"},
      {"12月底到位", "by 2024-12-31"},
      {"2020年", "within 2020-01-01 to 2020-12-31"},
      {"2020年全年。", "within 2020-01-01 to 2020-12-31"},
      {"2021年全年", "within 2021-01-01 to 2021-12-31"},
      {"1-12月", "within 2024-01-01 to 2024-12-31"},
      {"2021年1月-12月", "within 2021-01-01 to 2021-12-31"},
      {"2020.1.1-2020.12.31", "within 2020-01-01 to 2020-12-31"},
      {"2021.1.1-12.31", "within 2021-01-01 to 2021-12-31"},
      {"2023.07-2024.01", "within 2023-07-01 to 2024-01-31"},
      // ranges
      {"18—54周岁", "between 18 to 54 周岁 other"},
      {"40-50", "between 40 to 50"},
      // tiers
      {"优100% / 良90% / 中85% / 差85%", "tiers 100 90 85 % percent"},
      // scales
      {"定性 高中低", "words"},
      {"定性 好坏", "words"},
      {"定性 优良中低差", "words"},
      // words
      {"及时", "words"},
      {"合规", "words"},
      {"有效", "words"},
      {"明显", "words"},
      {"显著", "words"},
      {"效果明显", "words"},
      {"效果良好", "words"},
      {"良好", "words"},
      {"优良", "words"},
      {"高", "words"},
      {"长期", "words"},
      {"长远", "words"},
      {"提升", "words"},
      {"有所提升", "words"},
      {"逐步提高", "words"},
      {"稳步提高", "words"},
      {"不断提升", "words"},
      {"持续保障", "words"},
      {"显著改善", "words"},
      {"基本提高", "words"},
      {"有效巩固", "words"},
      {"应助尽助", "words"},
      {"已完成", "words"},
      {"增加岗位", "words"},
      {"经济效益良好", "words"},
      // sentences
      {"严格执行相关制度规定", "words"},
      {"在项目计划完成时间内完成", "words"},
      {"符合相关规定", "words"},
      {"按质按量完成", "words"},
      {"房屋设备、设施的管理到位,环境卫生整洁,车辆停放有序", "words"},
      {"严格按照预算标准1000元/人给补助对象兑付补助", "words"},
      // cost in words
      {"指标1:年度资金支付完成率100%", "at_least 100 % percent (no sign)"},
      {"资金执行在预算范围内", "words"},
      {"100万", "at_least 100 万 none e4 (no sign)"},
      // measure name
      {"发放时间达标率", "words"},
      // not applicable
      {"/", "none"},
      {"无", "none"},
      {"社会公益服务无经济效益", "words"},
      // template
      {"≥**%", "unreadable"},
      {"≤**万元", "unreadable"},
      {"……", "unreadable"},
      {"...", "unreadable"},
      {"XX%", "unreadable"},
      // scans
      {"2280次", "at_least 2280 次 count (no sign)"},
      {"292%", "at_least 292 % percent (no sign)"},
      {"290%", "at_least 290 % percent (no sign)"},
      {"2810810", "at_least 2810810 (no sign)"},
      {"%=90%", "unreadable"},
      {"二8个", "unreadable"},
  });
}

TEST_CASE("in a cost row a target without a sign is a ceiling and 万 is money") {
  check_all(
      {
          {"不超预算", "words"},
          {"控制在预算内", "words"},
          {"100万", "at_most 100 万 money e4 (no sign)"},
          {"75元", "at_most 75 元 money (no sign)"},
          {"成本控制率100%", "at_most 100 % percent (no sign)"},
          {"0元", "equals 0 元 money (no sign)"},
          {"≥5%", "at_least 5 % percent"},
      },
      true);
}

TEST_CASE("a target keeps its text as written, without blanks at its ends") {
  const Policy policy = default_policy();
  REQUIRE(read_target(" ≥95%。 ", false, policy, kYear).text == "≥95%。");
  REQUIRE(read_target("明显改善", false, policy, kYear).text == "明显改善");
  REQUIRE(read_target("", false, policy, kYear).kind == TargetKind::none);
  REQUIRE(read_target("  ", false, policy, kYear).kind == TargetKind::none);
}

TEST_CASE("the policy decides the direction of a target without a sign") {
  Policy policy = default_policy();
  policy.target.unsigned_cost_at_most = false;
  policy.target.unsigned_other_at_least = false;
  REQUIRE(read_target("75元", true, policy).kind == TargetKind::at_least);
  REQUIRE(read_target("95%", false, policy).kind == TargetKind::at_most);
  const Target target = read_target("95%", false, default_policy());
  REQUIRE(target.kind == TargetKind::at_least);
  REQUIRE(redirect(target, false, policy).kind == TargetKind::at_most);
  REQUIRE(redirect(target, true, default_policy()).kind == TargetKind::at_most);
  const Target signed_target = read_target("≥95%", false, default_policy());
  REQUIRE(redirect(signed_target, true, default_policy()).kind == TargetKind::at_least);
}

TEST_CASE("a date without a year is placed in the project's year") {
  const Policy policy = default_policy();
  const auto placed = [&](std::string_view text, int year) {
    return described(place_in_year(read_target(text, false, policy), year));
  };
  CHECK(placed("9月前", 2024) == "by 2024-08-31");
  CHECK(placed("1月前", 2024) == "by 2023-12-31");
  CHECK(placed("次年3月底前", 2024) == "by 2025-03-31");
  CHECK(placed("2月底前", 2024) == "by 2024-02-29");
  CHECK(placed("2月底前", 2023) == "by 2023-02-28");
  CHECK(placed("1-12月", 2023) == "within 2023-01-01 to 2023-12-31");
  CHECK(placed("2021年12月", 2024) == "by 2021-12-31");
  CHECK(placed("≥95%", 2024) == "at_least 95 % percent");
}

TEST_CASE("a bare target takes the unit of its row, a unit of its own stays") {
  const Policy policy = default_policy();
  const auto in_unit = [&](std::string_view text, std::string_view unit) {
    return described(with_unit(read_target(text, false, policy, kYear), read_unit(unit)));
  };
  CHECK(in_unit("≥200", "个") == "at_least 200 个 count");
  CHECK(in_unit("≥82万平方米", "公顷") == "at_least 82 万平方米 area e4");
  CHECK(in_unit("5万", "人") == "at_least 5 万 count e4 (no sign)");
  CHECK(in_unit("40-50", "分贝") == "between 40 to 50 分贝 other");
  CHECK(in_unit("优100/良90", "%") == "tiers 100 90 % percent");
  CHECK(in_unit("明显改善", "%") == "words");
  CHECK(in_unit("9月前", "月") == "by 2024-08-31");
}

}  // namespace pbs::test
