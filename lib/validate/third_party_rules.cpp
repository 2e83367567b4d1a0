// SPDX-License-Identifier: MIT
// Third parties (domain rules 5.4): TP-03, TP-05, and F-39 for a third party that is not qualified
// (county measures). A commissioned self-evaluation is R-22, a dependent evaluator R-23.
#include <string>

#include "validate/parties.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kSixth{"财预〔2021〕6号", "", Mark::confirmed};

Place place_or(const WrittenInput& input, const Text& text, const Party& party) {
  return input.at(text.place.known() ? text.place : party.place);
}

void check_commissioned_work(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Monitoring& period : input.project.stages.monitoring) {
    if (!from_outside(period.by)) continue;
    Finding& finding = log.add(rule, input.at(period.by.place));
    with_role(finding, "role", "role_zh", *period.by.role);
    if (!period.by.name.empty()) finding.with("name", std::string(period.by.name));
  }
}

// An evaluation whose third party was chosen without procedure, and, to look at again, one that was
// chosen without competition.
void check_choice(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Evaluation& evaluation : input.project.stages.evaluations) {
    const Party& by = evaluation.by;
    if (!by.is(Role::third_party)) continue;
    if (by.selected.id == "single_source") {
      log.add(rule, place_or(input, by.selected.written, by), Severity::info)
          .with("single_source", party_label(by));
    } else if (by.selected.written.blank()) {
      log.add(rule, input.at(by.place)).with("unstated", party_label(by));
    }
  }
}

void check_qualified(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const auto check = [&](const Party& by) {
    if (!from_outside(by) || !by.qualified || *by.qualified) return;
    log.add(rule, place_or(input, by.qualified.written, by)).with("name", party_label(by));
  };
  const Stages& stages = input.project.stages;
  check(stages.ex_ante.by);
  check(stages.target_review.by);
  for (const Evaluation& evaluation : stages.evaluations) check(evaluation.by);
}

constexpr WrittenRule kRules[] = {
    {{.id = "TP-03",
      .severity = Severity::error,
      .summary = {"绩效运行监控委托给了第三方", "the monitoring was commissioned to a third party"},
      .detail = {"填报的监控主体是{role_zh}。\n名称：{name}。",
                 "It was done by: {role}.\nName: {name}."},
      .fix = {"由购买主体自行监控并填报；第三方人员只能承担事务性工作，不得以自己名义出具报告",
              "the purchaser has to monitor itself; people from outside may do clerical parts and "
              "may not report in their own name"},
      .cite = kSixth,
      .why = {"设定目标、运行监控和自评是单位自身的管理责任，委托出去就没有人及时纠偏。"
              "因此原则上不得委托第三方机构。",
              "Setting targets, monitoring and evaluating oneself is a body's own management; "
              "handed to others, nobody corrects a deviation in time. So it may not be "
              "commissioned in principle."}},
     check_commissioned_work},
    {{.id = "TP-05",
      .severity = Severity::warning,
      .summary = {"第三方机构的选定方式需要说明",
                  "how the third party was chosen needs to be stated"},
      .detail = {"未填写“{unstated}”的选定方式。\n"
                 "“{single_source}”以单一来源方式选定，请核对是否符合适用条件。",
                 "It is not stated by which procedure \"{unstated}\" was chosen.\n"
                 "\"{single_source}\" was chosen from a single source; check that its conditions "
                 "were met."},
      .fix = {"填写选定方式（selected）；没有经过采购程序的，按政府采购和购买服务的规定办理",
              "state the procedure (selected); if there was none, follow the rules of procurement "
              "and purchased services"},
      .cite = kSixth,
      .why = {"随意指定的机构难以保证独立、客观、公正。因此选择第三方机构要按采购程序进行。",
              "An evaluator picked at will is hardly independent; so the choice follows the "
              "procedures of procurement."}},
     check_choice},
    {{.id = "F-39",
      .severity = Severity::error,
      .summary = {"第三方机构不具备资质", "the third party is not qualified"},
      .detail = {"“{name}”填报为不具备资质。", "\"{name}\" is declared as not qualified."},
      .fix = {"另选具备资质的第三方机构；填写有误的，把 qualified 改为 true",
              "choose a qualified third party; if it is qualified, state qualified: true"},
      .cite = {"绩溪县政府购买服务绩效管理办法(政策解读)", "", Mark::confirmed},
      .why = {"没有相应能力的机构作出的结论不可靠，不宜作为安排预算的依据。"
              "因此办法规定择优选择具备资质的第三方机构。",
              "What an unqualified body concludes is no ground for a budget decision; so qualified "
              "third parties are to be chosen."}},
     check_qualified},
};

}  // namespace

std::span<const WrittenRule> third_party_rules() {
  return kRules;
}

}  // namespace pbs
