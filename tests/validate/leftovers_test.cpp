// SPDX-License-Identifier: MIT
#include "validate/leftovers.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

std::string_view own(std::string_view text) {
  return template_leftover(text, TextUse::own);
}

std::string_view report(std::string_view text) {
  return template_leftover(text, TextUse::report);
}

}  // namespace

TEST_CASE("gaps of the form are found as they are written", "[leftovers]") {
  CHECK(own("苗木成活率(≥**%)") == "**");
  CHECK(own("成活率≥＊＊%") == "＊＊");
  CHECK(own("(≥____人)") == "____");
  CHECK(own("XX县保洁服务") == "XX");
  CHECK(own("某县××镇") == "××");
  CHECK(own("ＸＸ项目") == "ＸＸ");
  CHECK(own("20XX年保洁服务") == "20XX");
  CHECK(own("×年×月完成") == "×");
  CHECK(own("※保洁面积") == "※");
  CHECK(own("指标1") == "指标1");
  CHECK(own("指标2：保洁面积") == "指标2：");
  CHECK(own("目标1：保洁\n目标2：\n") == "目标2：");
  CHECK(own("……") == "……");
  CHECK(own("...") == "...");
  CHECK(own("目标1：……") == "……");
  CHECK(own("保洁\n……\n") == "……");
}

TEST_CASE("instructions of the form are found in every text", "[leftovers]") {
  CHECK(report("（100字以内）") == "100字以内");
  CHECK(report("满意度（必填）") == "（必填）");
  CHECK(report("满意度(必填硬性指标)") == "(必填硬性指标)");
  CHECK(report("生态效益(选填)") == "(选填)");
  CHECK(report("请填写偏差原因") == "请填写");
  CHECK(report("…(100字以内)") == "100字以内");
}

TEST_CASE("what only looks like a leftover is none", "[leftovers]") {
  for (const std::string_view text : {"",
                                      "某某环境服务有限公司",
                                      "编号91341800XXXXXXXX01",
                                      "XXL码工作服",
                                      "A-XX型设备",
                                      "长×宽",
                                      "3×5米",
                                      "X光检查人次",
                                      "全年保洁公厕26座……保持清洁",
                                      "目标1：保洁公厕26座",
                                      "全年保持清洁……",
                                      "指标完成率",
                                      "指标体系1套",
                                      "目标2个",
                                      "选填报系统1套",
                                      "邀请填写问卷",
                                      "限100字的短信",
                                      "填表人数",
                                      "a_b",
                                      "5*3",
                                      "PM2.5",
                                      "2024年",
                                      "某县…某镇",
                                      "必填项审核率"}) {
    INFO(text);
    CHECK(own(text).empty());
  }
  CHECK(report("拨打138****1234").empty());
  CHECK(report("居民张XX投诉").empty());
  CHECK(own("拨打138****") == "****");
}

}  // namespace pbs
