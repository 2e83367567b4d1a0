// SPDX-License-Identifier: MIT
#include "validate/negative_words.hpp"

#include "catch.hpp"

using namespace pbs;

TEST_CASE("works, goods, financing and hiring in a name are hints") {
  CHECK(negative_word("城东片区道路改造工程") == "工程");
  CHECK(negative_word("小区绿化提升工程项目") == "工程");
  CHECK(negative_word("工程建设服务采购") == "工程");
  CHECK(negative_word("办公货物采购") == "货物");
  CHECK(negative_word("城建项目融资") == "融资");
  CHECK(negative_word("窗口人员劳务派遣服务") == "劳务派遣");
  CHECK(negative_word("城乡公益性岗位") == "公益性岗位");
  CHECK(negative_word("编外人员招聘服务") == "招聘");
}

TEST_CASE("services about works and goods, and help for others, are none") {
  for (const std::string_view name :
       {"工程监理服务", "工程造价咨询服务", "建设工程质量检测", "水利工程维修养护服务",
        "农村饮水安全工程运行管护服务", "政府投资工程项目审计服务", "工程量清单编制",
        "进出口货物检验服务", "救灾货物运输服务", "货物仓储保管服务", "中小企业融资服务",
        "银企融资对接活动", "劳务派遣机构年度核验", "公益性岗位补贴核查服务",
        "高校毕业生专场招聘会服务", "公开招聘考试考务服务", "文化惠民工程演出服务", "共享工程",
        "县城公共厕所保洁服务"}) {
    INFO(name);
    CHECK(negative_word(name).empty());
  }
}

TEST_CASE("what is denied is no hint, and each clause is judged by itself") {
  CHECK(negative_word("不得采取劳务派遣方式用工").empty());
  CHECK(negative_word("防范非法融资宣传").empty());
  CHECK(negative_word("不涉及工程，完成道路改造工程") == "工程");
  CHECK(negative_word("完成工程监理、道路改造工程") == "工程");
  CHECK(negative_word("").empty());
}
