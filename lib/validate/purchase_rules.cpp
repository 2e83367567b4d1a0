// SPDX-License-Identifier: MIT
// Who buys what from whom (财政部令第102号; domain rules 5.1 and 5.2): P-PURCHASER, P-SUPPLIER,
// P-INDIVIDUAL, P-NEG, P-CATALOGUE. The articles are confirmed, the exact conditions are ours. What
// is not stated is not judged here: T-01, F-70 and F-71 ask for it.
#include <algorithm>
#include <string>
#include <vector>

#include "base/nearest.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/negative_words.hpp"
#include "validate/purchase_facts.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

void say_type(const WrittenInput& input, const RuleInfo& rule, const ClosedWord& type,
              const Vocabulary& words, FindingLog& log) {
  log.add(rule, input.at(type.written.place))
      .with("type", std::string(type.id))
      .with("type_zh", std::string(chinese_term(words, type.id)));
}

void check_purchaser(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const ClosedWord& type = input.project.stages.purchaser.type;
  if (!type || may_purchase(type.id)) return;
  say_type(input, rule, type, kPurchaserTypeWords, log);
}

void check_supplier(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const ClosedWord& type = input.project.stages.supplier.type;
  if (!type || may_supply(type.id)) return;
  say_type(input, rule, type, kSupplierTypeWords, log);
}

void check_individual(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Party& supplier = input.project.stages.supplier;
  if (supplier.type.id != "individual" || !supplier.justification.empty()) return;
  log.add(rule, input.at(supplier.type.written.place));
}

// What the author says outright is an error; a word of the name or the objective only asks.
void check_negative_list(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const ClosedWord& ground = input.project.stages.negative_list;
  if (on_negative_list(ground)) {
    log.add(rule, input.at(ground.written.place))
        .with("ground", std::string(ground.id))
        .with("ground_zh", std::string(chinese_term(kNegativeListWords, ground.id)));
    return;
  }
  const Text& name = input.written.name;
  const Text& objective = input.written.objective;
  const std::string_view in_name = negative_word(name.stated());
  const std::string_view word = in_name.empty() ? negative_word(objective.stated()) : in_name;
  if (word.empty()) return;
  log.add(rule, input.at(in_name.empty() ? objective.place : name.place), Severity::warning)
      .with("word", std::string(word))
      .with(in_name.empty() ? "in_objective" : "in_name", std::string(word));
}

// An empty catalogue means that nobody has checked, so nothing is said.
void check_catalogue(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const auto& catalogue = input.policy.catalogue;
  const Text& code = input.written.service.catalogue;
  if (catalogue.empty() || code.blank()) return;
  const bool listed = std::any_of(catalogue.begin(), catalogue.end(),
                                  [&](const auto& item) { return item.first == code.value; });
  if (listed) return;
  Finding& finding = log.add(rule, input.at(code.place)).with("code", std::string(code.value));
  std::vector<std::string_view> codes;
  for (const auto& item : catalogue) codes.emplace_back(item.first);
  const std::string_view near = nearest_name(code.value, codes);
  if (near.empty()) return;
  finding.with("near", std::string(near));
  for (const auto& [known, name] : catalogue) {
    if (known == near && !name.empty()) finding.with("near_name", name);
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "P-PURCHASER",
      .severity = Severity::error,
      .summary = {"不具备购买主体资格", "this body may not purchase services"},
      .detail = {"购买主体类型填报为“{type_zh}”。", "The purchaser's type is {type}."},
      .fix = {"由具备资格的国家机关等单位购买；类型填错的，更正 purchaser.type",
              "let a body that may do so purchase the service; correct purchaser.type if it is "
              "wrong"},
      .cite = {"财政部令第102号", "第五条、第八条、第三十三条", Mark::confirmed},
      .why = {"购买主体是各级国家机关，党的机关、政协机关、民主党派机关、承担行政职能的事业单位和"
              "使用行政编制的群团组织参照执行；由财政保障履职的公益一类事业单位再去购买服务，"
              "等于同一职责付两次钱。",
              "State organs purchase services, and party organs, consultative conferences, "
              "administrative institutions and mass organisations with administrative posts follow "
              "them; a body that is funded to do the work itself would be paid for it twice."}},
     check_purchaser},
    {{.id = "P-SUPPLIER",
      .severity = Severity::error,
      .summary = {"不具备承接主体资格", "this body may not provide purchased services"},
      .detail = {"承接主体类型填报为“{type_zh}”。", "The supplier's type is {type}."},
      .fix = {"另选符合条件的承接主体；类型填错的，更正 supplier.type",
              "choose a supplier that may do so; correct supplier.type if it is wrong"},
      .cite = {"财政部令第102号", "第六条、第八条", Mark::confirmed},
      .why =
          {"承接主体是企业、社会组织、公益二类和从事生产经营活动的事业单位、农村集体经济组织、"
           "基层群众性自治组织和具备条件的个人；公益一类事业单位和由财政拨款保障的群团组织已由"
           "财政保障，不作为承接主体。",
           "Suppliers are enterprises, social organisations, institutions of the second kind and "
           "commercial ones, rural collectives, grass-roots organisations and qualified "
           "individuals; a body that the budget already pays for does not sell its work back."}},
     check_supplier},
    {{.id = "P-INDIVIDUAL",
      .severity = Severity::warning,
      .summary = {"由个人承接服务，没有说明理由",
                  "the supplier is an individual and no reason is given"},
      .detail = {},
      .fix = {"在 supplier.justification 写明该服务确需由个人承接的理由；实为用工的，改按用工管理",
              "say in supplier.justification why this service truly fits an individual; what is "
              "employment must be treated as employment"},
      .cite = {"财政部令第102号", "第十八条", Mark::confirmed},
      .why = {"只有确实适宜由个人承接的服务才可以向个人购买，不得借此变相用工。",
              "Services are bought from individuals only where they truly fit, never to disguise "
              "hiring."}},
     check_individual},
    {{.id = "P-NEG",
      .severity = Severity::error,
      .summary = {"购买内容属于或者疑似属于不得购买的范围",
                  "what is bought may not be bought as a service, or looks like it"},
      .detail = {"负面清单填报为“{ground_zh}”。\n"
                 "项目名称含有“{in_name}”。\n"
                 "年度总体目标含有“{in_objective}”。\n"
                 "“{word}”是默认的提示词，请核对实际购买内容。",
                 "service.negative_list says {ground}.\n"
                 "The name of the project says \"{in_name}\".\n"
                 "The objective says \"{in_objective}\".\n"
                 "\"{word}\" is a word of a default list that asks to look closer."},
      .fix = {"不得作为政府购买服务；属于货物、工程或者用工的，按相应规定办理。"
              "核对后确属服务的，把名称和目标写准确",
              "do not purchase it as a service; goods, works and employment have rules of their "
              "own. If it is a service, name it as one"},
      .cite = {"财政部令第102号", "第十条", Mark::confirmed},
      .why =
          {"不属于政府职责的事项、应当由政府直接履职的事项、货物和工程、融资行为、人员招聘、"
           "劳务派遣和公益性岗位等不得作为政府购买服务，否则成为绕开编制、债务和采购规定的通道。",
           "Matters outside the government's duty or that it must do itself, goods and works, "
           "financing, recruitment and dispatched labour may not be bought as services; else "
           "the rules on posts, debt and procurement are evaded."}},
     check_negative_list},
    {{.id = "P-CATALOGUE",
      .severity = Severity::error,
      .summary = {"目录代码不在现行指导性目录内", "the code is not in the current catalogue"},
      .detail = {"{code} 不在政策文件所列的指导性目录内。\n最接近的是 {near}。\n"
                 "{near} 是“{near_name}”。",
                 "{code} is not in the catalogue of the policy.\nThe nearest is {near}.\n"
                 "{near} is \"{near_name}\"."},
      .fix = {"更正目录代码；目录内没有的服务，先按程序列入目录",
              "correct the code; a service that is not listed has to be added to the catalogue "
              "first"},
      .cite = {"财政部令第102号", "第十一条", Mark::confirmed},
      .why =
          {"政府购买服务的具体范围和内容实行指导性目录管理，目录公开后各方才能核对什么可以购买。",
           "Scope and contents of purchased services are governed by a published catalogue; "
           "only so can anybody check what may be bought."}},
     check_catalogue},
};

}  // namespace

std::span<const WrittenRule> purchase_rules() {
  return kRules;
}

}  // namespace pbs
