// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "checked_project.hpp"
#include "validate/wording.hpp"

using namespace pbs;
using namespace pbs::test;

namespace {

// kSoundTarget with one row's name or target replaced.
std::string with_name(std::string_view from, std::string_view to) {
  return changed({{from, to}});
}

}  // namespace

TEST_CASE(
    "one row without weight is a finding of that row, a form without weights one of the project") {
  const Checked one(changed({{"≥95%, weight: 15", "≥95%"}}));
  CHECK(one.rules() == "F-12");
  CHECK(one.finding("F-12").subject == "checks");
  CHECK(one.text("F-12") == "checks");
  std::string text = changed({});
  for (const std::string_view weight : {", weight: 15", ", weight: 10", ", weight: 20"}) {
    for (std::size_t at = text.find(weight, text.find("indicators:")); at != std::string::npos;
         at = text.find(weight, at)) {
      text.erase(at, weight.size());
    }
  }
  const Checked all(text);
  CHECK(all.rules() == "F-12");
  CHECK(all.finding("F-12").subject.empty());
  CHECK(all.value("F-12", "rows") == "7");
}

TEST_CASE("a row needs a name and a target; a row filled with a slash needs nothing") {
  CHECK(Checked(changed({{"name: 报修处理及时率, ", ""}})).rules() == "F-13");
  CHECK(
      Checked(changed({{"target: ≥90%, weight: 10}\n  - {id: cost", "weight: 10}\n  - {id: cost"}}))
          .rules() == "F-14");
  const std::string text = changed({}) + "  - {name: /, class: benefit.ecological}\n" +
                           "  - {name: 本项目不适用此指标, class: benefit.economic, target: 无}\n";
  CHECK(Checked(text).rules().empty());
}

TEST_CASE("what a missing indicator set would have said is not missed row by row") {
  const Checked checked(changed(
      {{"indicators:\n", "indicator_set: no-such-set\nindicators:\n"},
       {"name: 保洁公厕数量, class: output.quantity, target: ≥26座, weight: 15", "actual: 3"}}));
  CHECK(checked.rules().empty());
}

TEST_CASE("a class without its second level is found at the class") {
  const Checked checked(with_name("benefit.social", "benefit"));
  CHECK(checked.rules() == "F-15");
  CHECK(checked.text("F-15") == "benefit");
}

TEST_CASE("the name of a scale is no value, a step of it is an answer") {
  const Checked checked(with_name("建立巡查制度", "\"定性 优良中低差\""));
  CHECK(checked.rules() == "F-16");
  CHECK(checked.value("F-16", "words") == "定性 优良中低差");
  CHECK(Checked(with_name("建立巡查制度", "优良")).rules().empty());
  const Checked answered(
      changed({{"建立巡查制度, weight: 10", "\"定性 好坏\", weight: 10, actual: 好坏"}}));
  CHECK(answered.rules() == "F-16");
}

TEST_CASE("an actual that is no level leaves a qualitative row pending") {
  const Checked word(
      changed({{"建立巡查制度, weight: 10", "建立巡查制度, weight: 10, actual: 巡查较多"}}));
  CHECK(word.rules() == "F-17");
  CHECK(word.text("F-17") == "巡查较多");
  CHECK(Checked(changed({{"建立巡查制度, weight: 10", "建立巡查制度, weight: 10, actual: 100%"}}))
            .rules() == "F-17");
  CHECK(Checked(changed({{"建立巡查制度, weight: 10",
                          "建立巡查制度, weight: 10, actual: 建立巡查制度"}}))
            .rules()
            .empty());
  CHECK(Checked(changed({{"建立巡查制度, weight: 10",
                          "建立巡查制度, weight: 10, actual: 巡查较多, level: achieved"}}))
            .rules()
            .empty());
}

TEST_CASE("the name of a measure or a question is no target") {
  for (const std::string_view target :
       {"发放时间达标率", "是否有利于巡查", "服务情况的评价", "巡查是否及时？"}) {
    INFO(target);
    CHECK(Checked(with_name("建立巡查制度", target)).rules() == "F-18");
  }
  for (const std::string_view target :
       {"是", "提高普及率", "达到规定的覆盖率", "优良", "高效率", "不断提升满意度"}) {
    INFO(target);
    CHECK(Checked(with_name("建立巡查制度", target)).rules().empty());
  }
}

TEST_CASE("a name that is its own target is found, brackets and full stops do not hide it") {
  CHECK(Checked(with_name("长效管护机制", "建立巡查制度。")).rules() == "F-19");
}

TEST_CASE("text of the template is found where it stands") {
  CHECK(Checked(with_name("卫生检查合格率", "卫生检查合格率(≥**%)")).rules() == "F-20");
  CHECK(Checked(with_name("卫生检查合格率", "指标2：卫生检查合格率")).rules() == "F-20");
  const Checked objective(with_name("全年保洁公厕26座", "…(100字以内)"));
  CHECK(objective.rules() == "F-20");
  CHECK(objective.value("F-20", "found") == "100字以内");
  CHECK(Checked(with_name("卫生检查合格率", "卫生检查合格率(%)")).rules().empty());
  CHECK(Checked(with_name("全年保洁公厕26座", "全年保洁公厕26座……保持清洁")).rules().empty());
}

TEST_CASE("a unit that cannot measure what the name asks is found") {
  CHECK(Checked(with_name("≥95%", "≤7工作日")).rules() == "F-21");
  CHECK(Checked(changed({{"保洁公厕数量", "服务老年人数"}, {"≥26座", "≥26个"}})).rules() == "F-21");
  CHECK(Checked(changed({{"保洁公厕数量", "公厕维修费"}, {"≥26座", "470人/天"}})).rules() ==
        "F-21");
  CHECK(unit_can_measure("服务老年人数", read_unit("人")));
  CHECK(unit_can_measure("培训人次数", read_unit("次")));
  CHECK(unit_can_measure("巡查频率", read_unit("次/天")));
  CHECK(unit_can_measure("场均补贴标准", read_unit("元/场")));
  CHECK_FALSE(unit_can_measure("检测及时率", read_unit("天")));
}

TEST_CASE("a quantity to be delivered has no ceiling, one to be kept low may have") {
  CHECK(Checked(with_name("≥26座", "≤26座")).rules() == "F-22");
  CHECK(Checked(changed({{"保洁公厕数量", "公厕投诉件数"}, {"≥26座", "≤26件"}})).rules().empty());
  CHECK(Checked(with_name("≥26座", "=26座")).rules().empty());
}

TEST_CASE("budget execution as a row, and satisfaction in another class, are found") {
  CHECK(Checked(with_name("报修处理及时率", "预算资金执行率(%)")).rules() == "F-24");
  CHECK(Checked(with_name("报修处理及时率", "管理制度执行率")).rules().empty());
  const Checked satisfaction(
      changed({{"环境卫生状况", "商户满意程度"}, {"地面干净无异味", "≥85%"}}));
  CHECK(satisfaction.rules() == "F-25");
  CHECK(satisfaction.text("F-25") == "benefit.social");
}

TEST_CASE(
    "an empty phrase is found where a number is needed, and let through where words may stand") {
  const Checked rate(with_name("≥95%", "明显提高"));
  CHECK(rate.count("T-09") == 1);
  CHECK(rate.value("T-09", "words") == "明显提高");
  CHECK(Checked(with_name("地面干净无异味", "明显改善")).rules().empty());
  for (const std::string_view phrase :
       {"提高", "显著", "效果良好", "进一步提升服务水平", "有所增加", "稳步提高。"}) {
    INFO(phrase);
    CHECK(is_empty_phrase(phrase));
  }
  for (const std::string_view value :
       {"提升10%", "应助尽助", "无", "建立台账并按月通报", "全覆盖"}) {
    INFO(value);
    CHECK_FALSE(is_empty_phrase(value));
  }
}

TEST_CASE("money, staff and equipment that go in are no output") {
  CHECK(Checked(changed({{"保洁公厕数量", "公厕保洁经费"}, {"≥26座", "≥90万元"}})).rules() ==
        "T-11");
  CHECK(Checked(changed({{"保洁公厕数量", "配备保洁员人数"}, {"≥26座", "≥30人"}})).rules() ==
        "T-11");
  CHECK(
      Checked(changed({{"保洁公厕数量", "发放补贴标准"}, {"≥26座", "500元/人"}})).rules().empty());
  CHECK(Checked(changed({{"保洁公厕数量", "配备保洁员的公厕数量"}, {"≥26座", "≥30座"}}))
            .rules()
            .empty());
}
