// SPDX-License-Identifier: MIT
// Money and contract of a purchase (财政部令第102号; domain rules 5.1, 5.2 and RL-10): P-BUDGET,
// P-TERM, P-CONTRACT, P-GUARANTEE, RL-10; F-36 to F-38 for what a contract says of itself. The
// articles are confirmed, the exact conditions are ours. A contract counts once it is signed.
#include <algorithm>
#include <string>

#include "base/fraction.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/purchase_facts.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr int kMonthsAYear = 12;
constexpr int kPrintedDecimals = 2;

// A contract of more than a year is paid from the budgets of several: amount × 12 ÷ months.
struct YearShare {
  Fraction amount;
  std::optional<Decimal> months;  // set when only a part falls to this year
};

YearShare share_of_year(const Decimal& amount, const ContractTerm& term) {
  const std::optional<Decimal> months = term.longest();
  if (!months || *months <= Decimal(kMonthsAYear)) return {Fraction(amount), std::nullopt};
  return {Fraction(amount) * Fraction(kMonthsAYear) / Fraction(*months), months};
}

Finding& say_amount(const WrittenInput& input, const RuleInfo& rule, const ArrangedBudget& budget,
                    FindingLog& log) {
  return log.add(rule, input.at(input.project.stages.contract.amount.written.place))
      .see(input.at(budget.place))
      .with_number(budget.key, budget.amount.to_string())
      .with("unit", std::string(input.project.unit));
}

void check_contract_amount(const WrittenInput& input, const ArrangedBudget& budget,
                           const RuleInfo& rule, FindingLog& log) {
  const Contract& contract = input.project.stages.contract;
  if (!contract.amount || *contract.amount <= budget.amount) return;
  const YearShare share = share_of_year(*contract.amount, contract_term(contract));
  if (share.amount <= Fraction(budget.amount)) return;
  Finding& finding = say_amount(input, rule, budget, log);
  if (!share.months) {
    finding.with_number("amount", contract.amount->to_string());
    return;
  }
  finding.with_number("total", contract.amount->to_string())
      .with_number("months", share.months->to_string())
      .with_number("share",
                   round(share.amount, kPrintedDecimals, input.policy.rounding).to_string());
}

// Spending without a budget is R-17 already.
void check_no_budget(const WrittenInput& input, const ArrangedBudget& budget, const RuleInfo& rule,
                     FindingLog& log) {
  const Contract& contract = input.project.stages.contract;
  const Stated<Decimal>& executed = input.project.budget.executed;
  if (executed && executed->sign() > 0) return;
  const bool amounts = contract.amount && contract.amount->sign() > 0;
  if (!amounts && !contract.signed_on) return;
  const Location contracted =
      amounts ? contract.amount.written.place : contract.signed_on.written.place;
  log.add(rule, input.at(budget.place))
      .see(input.at(contracted))
      .with("empty_budget", "budget." + std::string(budget.key));
}

void check_budget(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  const std::optional<ArrangedBudget> budget = arranged_budget(input.project.budget);
  if (budget && budget->amount.is_zero()) {
    check_no_budget(input, *budget, rule, log);
  } else if (budget && !budget->amount.is_negative()) {
    check_contract_amount(input, *budget, rule, log);
  }
  const Stated<Date>& approved = stages.target_approval.budget_approved;
  const Stated<Date>& signed_on = stages.contract.signed_on;
  if (!approved || !signed_on || *signed_on >= *approved) return;
  log.add(rule, input.at(signed_on.written.place))
      .see(input.at(approved.written.place))
      .with("signed", signed_on->to_string())
      .with("budget_approved", approved->to_string());
}

void check_term(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Contract& contract = input.project.stages.contract;
  const ContractPolicy& limits = input.policy.contract;
  const std::optional<Decimal> months = contract_term(contract).shortest();
  if (!months || *months <= Decimal(limits.max_months)) return;
  const bool beyond_all = *months > Decimal(limits.max_months_exception);
  const TermList lacking = missing_terms(kLongTermWords, contract.long_term);
  if (!beyond_all && lacking.empty()) return;
  const Location place =
      contract.months ? contract.months.written.place : contract.end.written.place;
  Finding& finding = log.add(rule, input.at(place)).with_number("months", months->to_string());
  if (beyond_all) {
    finding.with_number("longest", std::to_string(limits.max_months_exception));
  } else {
    finding.with_number("usual", std::to_string(limits.max_months))
        .with("lacking", lacking.ids)
        .with("lacking_zh", lacking.zh);
  }
}

bool contract_notice(const Stages& stages) {
  return std::any_of(
      stages.publication.begin(), stages.publication.end(), [](const Publication& entry) {
        return entry.what.id == "contract" && (entry.published || (entry.secret && *entry.secret));
      });
}

// The notice is less grave than a contract that leaves open what is to be done.
void check_contract(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  const Contract& contract = stages.contract;
  const bool is_signed = contract.signed_on.value.has_value();
  const TermList missing = missing_terms(kContractTermWords, contract.terms);
  if (!missing.empty() && (is_signed || !contract.terms.empty())) {
    const Location place =
        contract.terms.empty() ? contract.place : contract.terms[0].written.place;
    log.add(rule, input.at(place)).with("missing", missing.ids).with("missing_zh", missing.zh);
  }
  if (!is_signed || !contract.published.written.blank() || contract_notice(stages)) return;
  log.add(rule, input.at(contract.signed_on.written.place), Severity::warning)
      .with("unpublished", contract.signed_on->to_string());
}

// Flags of the contract that must not, or must, be set.
void check_flag(const WrittenInput& input, const Stated<bool>& flag, bool wrong,
                const RuleInfo& rule, FindingLog& log) {
  if (flag && *flag == wrong) log.add(rule, input.at(flag.written.place));
}
void check_guarantee(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  check_flag(input, input.project.stages.contract.guarantee, true, rule, log);
}
void check_subcontracted(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  check_flag(input, input.project.stages.contract.subcontracted, true, rule, log);
}
void check_ledger(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  check_flag(input, input.project.stages.contract.ledger, false, rule, log);
}

void check_months_agree(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Contract& contract = input.project.stages.contract;
  const ContractTerm term = contract_term(contract);
  if (!term.reversed && !term.contradicts_itself()) return;
  const Location place = term.reversed ? contract.end.written.place : contract.months.written.place;
  Finding& finding = log.add(rule, input.at(place))
                         .see(input.at(contract.start.written.place))
                         .with("start", contract.start->to_string());
  if (term.reversed) {
    finding.with("reversed", contract.end->to_string());
    return;
  }
  finding.with("end", contract.end->to_string()).with_number("stated", term.stated->to_string());
  if (*term.full == *term.begun) {
    finding.with_number("months", std::to_string(*term.full));
  } else {
    finding.with_number("full", std::to_string(*term.full))
        .with_number("begun", std::to_string(*term.begun));
  }
}

// Each pair once: signing before the service and before the notice.
void check_order(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Contract& contract = input.project.stages.contract;
  if (!contract.signed_on) return;
  const Place place = input.at(contract.signed_on.written.place);
  const std::string signed_on = contract.signed_on->to_string();
  if (contract.start && *contract.start < *contract.signed_on) {
    log.add(rule, place)
        .see(input.at(contract.start.written.place))
        .with("signed", signed_on)
        .with("start", contract.start->to_string());
  }
  if (contract.published && *contract.published < *contract.signed_on) {
    log.add(rule, input.at(contract.published.written.place))
        .see(place)
        .with("signed", signed_on)
        .with("published", contract.published->to_string());
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "P-BUDGET",
      .severity = Severity::error,
      .summary = {"购买服务没有足够的预算", "the purchase is not covered by a budget"},
      .detail = {"合同金额 {amount}{unit}，大于全年预算数 {adjusted}{unit}。\n"
                 "合同金额 {amount}{unit}，大于年初预算数 {approved}{unit}。\n"
                 "合同金额 {total}{unit}，期限 {months} 个月，本年应承担 {share}{unit}。\n"
                 "本年应承担 {share}{unit}，大于全年预算数 {adjusted}{unit}。\n"
                 "本年应承担 {share}{unit}，大于年初预算数 {approved}{unit}。\n"
                 "已有合同，而 {empty_budget} 为 0。\n"
                 "合同于 {signed} 签订，早于预算批复日期 {budget_approved}。",
                 "The contract of {amount} {unit} is above the adjusted budget of {adjusted} "
                 "{unit}.\n"
                 "The contract of {amount} {unit} is above the approved budget of {approved} "
                 "{unit}.\n"
                 "Of {total} {unit} for {months} months, {share} {unit} fall to this year.\n"
                 "{share} {unit} are above the adjusted budget of {adjusted} {unit}.\n"
                 "{share} {unit} are above the approved budget of {approved} {unit}.\n"
                 "There is a contract, but {empty_budget} is 0.\n"
                 "It was signed on {signed}, before the budget was approved on "
                 "{budget_approved}."},
      .fix = {"先落实预算再签订合同；合同金额应在本年预算之内，金额或日期填错的，予以更正",
              "arrange the budget before the contract, and contract within it; correct the amount "
              "or the date that is wrong"},
      .cite = {"财政部令第102号", "第十六条", Mark::confirmed},
      .why = {"购买服务所需资金在部门预算中统筹安排，未列入预算的项目不得实施；先签合同后找钱，"
              "会形成无预算支出和拖欠。",
              "The money stands in the departmental budget, and what is not budgeted must not be "
              "bought; contracts without a budget end in spending without cover, or in arrears."}},
     check_budget},
    {{.id = "P-TERM",
      .severity = Severity::error,
      .summary = {"合同期限超过规定", "the contract runs longer than allowed"},
      .detail = {"合同期限 {months} 个月，超过最长 {longest} 个月。\n"
                 "合同期限 {months} 个月，超过 {usual} 个月，须同时具备五个条件。\n"
                 "没有列明：{lacking_zh}（{lacking}）。",
                 "The contract runs {months} months; {longest} is the longest allowed.\n"
                 "The contract runs {months} months, which is above {usual} and needs five "
                 "conditions.\n"
                 "Not named: {lacking}."},
      .fix = {"缩短合同期限；符合条件的，在 contract.long_term 列明五个条件",
              "shorten the contract, or name the five conditions in contract.long_term if they "
              "hold"},
      .cite = {"财政部令第102号", "第二十四条", Mark::confirmed},
      .policy_key = "contract.max_months",
      .why =
          {"合同期限一般不超过一年；预算有保障、内容相对固定、连续性强、经费来源稳定、价格变化幅度"
           "小的，可以签订不超过三年的合同。期限过长会锁定以后年度预算，又避开竞争。",
           "A contract runs a year in general, and up to three where the budget is guaranteed, "
           "the content fixed, the service continuous, the funds stable and the price steady; "
           "longer ones bind later budgets and shut out competition."}},
     check_term},
    {{.id = "P-CONTRACT",
      .severity = Severity::error,
      .summary = {"合同要素不全，或者合同没有公告",
                  "the contract lacks items, or was not published"},
      .detail = {"合同缺少：{missing_zh}（{missing}）。\n"
                 "合同于 {unpublished} 签订，没有公告日期。",
                 "The contract lacks: {missing}.\n"
                 "It was signed on {unpublished}, and no date of its notice is stated."},
      .fix = {"补签缺少的内容并列入 contract.terms；公告合同并填写 contract.published",
              "agree on what is missing and list it in contract.terms; publish the contract and "
              "state contract.published"},
      .cite = {"财政部令第102号", "第二十三条", Mark::confirmed},
      .why = {"合同应当写明服务内容、期限、数量、质量、价格、资金结算方式、各方权利义务和违约责任，"
              "并依法公告；缺一项，验收、付款和绩效评价就失去依据。",
              "The contract names content, term, quantity, quality, price, settlement, rights and "
              "duties and breach, and is published; without one of them there is nothing to "
              "accept, pay or evaluate by."}},
     check_contract},
    {{.id = "P-GUARANTEE",
      .severity = Severity::error,
      .summary = {"购买主体为承接主体融资提供担保",
                  "the purchaser guarantees financing of the supplier"},
      .detail = {},
      .fix = {"撤销担保；填错的，更正 contract.guarantee",
              "withdraw the guarantee; correct contract.guarantee if it is wrong"},
      .cite = {"山西省政府购买服务实施办法", "", Mark::confirmed},
      .why = {"承接主体可以凭购买合同融资，购买主体不得提供担保，否则购买服务成为变相举债。",
              "A supplier may borrow on the strength of its contract, but a purchaser that "
              "guarantees the loan turns the purchase into hidden debt."}},
     check_guarantee},
    {{.id = "RL-10",
      .severity = Severity::warning,
      .summary = {"承接主体没有建立项目台账", "the supplier keeps no project ledger"},
      .detail = {},
      .fix = {"要求承接主体建立项目台账，并向购买主体提交有关资料",
              "have the supplier keep a ledger and hand its documents to the purchaser"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"承接主体配合绩效评价；没有台账，服务的数量、质量和资金使用都无从核对。",
              "The supplier cooperates in the evaluation; without a ledger neither quantity nor "
              "quality nor the use of the money can be checked."}},
     check_ledger},
    {{.id = "F-36",
      .severity = Severity::error,
      .summary = {"合同期限与起止日期不一致", "the contract's term contradicts its dates"},
      .detail = {"{start} 至 {end} 为 {months} 个月，填报 {stated} 个月。\n"
                 "{start} 至 {end} 为 {full} 至 {begun} 个月，填报 {stated} 个月。\n"
                 "结束日期 {reversed} 早于开始日期 {start}。",
                 "From {start} to {end} are {months} months; {stated} are stated.\n"
                 "From {start} to {end} are {full} to {begun} months; {stated} are stated.\n"
                 "The last day, {reversed}, is before the first, {start}."},
      .fix = {"更正期限或日期；二者都有时应当一致",
              "correct the months or the dates; where both are stated they must agree"},
      .cite = {"pbs 文件格式", "", Mark::setting},
      .why = {"期限决定合同是否超期、本年承担多少金额；两处不一致，这些都无法判断。",
              "The term decides whether the contract is too long and how much of it falls to this "
              "year; with two answers neither can be judged."}},
     check_months_agree},
    {{.id = "F-37",
      .severity = Severity::error,
      .summary = {"承接主体将服务转包", "the supplier has subcontracted the service"},
      .detail = {},
      .fix = {"终止转包，由承接主体自行履约；填错的，更正 contract.subcontracted",
              "end it and let the supplier do the work itself; correct contract.subcontracted if "
              "it is wrong"},
      .cite = {"已公布的购买服务文件", "", Mark::observed},
      .why = {"承接主体是按能力和信用择优选定的；转包后实际提供服务的人没有经过选择，责任也落空。",
              "The supplier was chosen for its capacity and credit; whoever works in its place was "
              "not chosen, and nobody answers for the result."}},
     check_subcontracted},
    {{.id = "F-38",
      .severity = Severity::warning,
      .summary = {"合同日期先后颠倒", "dates of the contract are in the wrong order"},
      .detail = {"合同于 {signed} 签订，服务已于 {start} 开始。\n"
                 "合同于 {signed} 签订，却已于 {published} 公告。",
                 "It was signed on {signed}, but the service began on {start}.\n"
                 "It was signed on {signed}, but published on {published}."},
      .fix = {"核对日期；先服务后签合同的，说明原因并纠正做法",
              "check the dates; a service that began without a contract needs an explanation"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"先有合同后有服务，数量、质量和价格才有约定；补签的合同无法约束已经发生的服务。",
              "Only a contract signed before the service binds quantity, quality and price; one "
              "signed afterwards describes what has happened already."}},
     check_order},
};

}  // namespace

std::span<const WrittenRule> purchase_contract_rules() {
  return kRules;
}

}  // namespace pbs
