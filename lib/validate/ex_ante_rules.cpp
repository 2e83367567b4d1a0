// SPDX-License-Identifier: MIT
// 事前绩效评估 as a condition of what comes after it (domain rules 4 and 5.8): B-02 (with B-03,
// B-04 and the threshold of B-10), B-06, B-09, CY-01 (with B-05). Its points are judged where they
// are summed, not here.
#include <algorithm>
#include <array>
#include <string>

#include "validate/purchase_facts.hpp"
#include "validate/rule.hpp"
#include "validate/unread_part.hpp"

namespace pbs {
namespace {

enum class Conclusion : std::uint8_t { none, support, adjust, refuse, unknown };

// The names are the policy's: its best band supports, its worst refuses, those between ask
// for changes. 建议 in front says the same; so do the short words of other forms.
Conclusion conclusion_of(const Assessment& ex_ante, const ExAntePolicy& policy) {
  constexpr std::string_view kAdvised = "建议";
  std::string_view text = ex_ante.conclusion.stated();
  if (text.empty()) return Conclusion::none;
  if (text.starts_with(kAdvised)) text.remove_prefix(kAdvised.size());
  if (text.starts_with("不")) return Conclusion::refuse;
  for (std::size_t i = 0; i < policy.bands.size(); ++i) {
    if (text != policy.bands[i].name) continue;
    if (i == 0) return Conclusion::support;
    return i + 1 == policy.bands.size() ? Conclusion::refuse : Conclusion::adjust;
  }
  if (text == "支持" || text == "同意") return Conclusion::support;
  if (text.starts_with("调整") || text.starts_with("部分")) return Conclusion::adjust;
  return Conclusion::unknown;
}

// Something that may only come after the assessment; `name` is the value that says it.
struct Step {
  std::string_view name;
  const Stated<Date>* date;
};

// In the order of time. The target is handed in together with the purchase budget (D-03).
std::array<Step, 4> later_steps(const Stages& stages) {
  return {{{"submitted", &stages.target_approval.submitted},
           {"approved", &stages.target_approval.approved},
           {"budget_approved", &stages.target_approval.budget_approved},
           {"signed", &stages.contract.signed_on}}};
}

// What binds money: an approval or a contract, not yet a target that was handed in.
const Step* binding_step(const std::array<Step, 4>& steps) {
  const auto at = std::find_if(steps.begin() + 1, steps.end(),
                               [](const Step& step) { return step.date->value.has_value(); });
  return at == steps.end() ? nullptr : &*at;
}

// The duty is confirmed for purchased services; that it covers continuing ones too is another
// place's rule (B-04), so only a new project is in error. --stage asks for the record itself.
void check_assessed(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Project& project = input.project;
  const std::array<Step, 4> steps = later_steps(project.stages);
  const Step* step = binding_step(steps);
  if (step == nullptr || input.stage || !ex_ante_compulsory(project, input.policy)) return;
  if (part_is_unread("ex_ante", {}, log)) return;
  const Severity severity = project.service_kind == "new" ? Severity::error : Severity::warning;
  log.add(rule, input.at(step->date->written.place), severity)
      .with("not_assessed", "ex_ante")
      .with(step->name, (*step->date)->to_string());
}

void check_condition(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Assessment& ex_ante = input.project.stages.ex_ante;
  if (!ex_ante.known()) return check_assessed(input, rule, log);
  if (conclusion_of(ex_ante, input.policy.ex_ante) != Conclusion::refuse) return;
  const std::array<Step, 4> steps = later_steps(input.project.stages);
  const Step* step = binding_step(steps);
  const Stated<Decimal>& executed = input.project.budget.executed;
  const bool spent = executed && executed->sign() > 0;
  if (step == nullptr && !spent) return;
  Finding& finding = log.add(rule, input.at(ex_ante.conclusion.place))
                         .with("conclusion", std::string(ex_ante.conclusion.value));
  if (step != nullptr) {
    finding.see(input.at(step->date->written.place)).with(step->name, (*step->date)->to_string());
  } else {
    finding.see(input.at(executed.written.place))
        .with_number("executed", executed->to_string())
        .with("unit", std::string(input.project.unit));
  }
}

void check_adjusted_first(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  if (conclusion_of(stages.ex_ante, input.policy.ex_ante) != Conclusion::adjust) return;
  const Stated<Date>& submitted = stages.target_approval.submitted;
  if (!submitted) return;
  log.add(rule, input.at(stages.ex_ante.conclusion.place))
      .see(input.at(submitted.written.place))
      .with("conclusion", std::string(stages.ex_ante.conclusion.value))
      .with("submitted", submitted->to_string());
}

void check_veto(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stages& stages = input.project.stages;
  const Conclusion conclusion = conclusion_of(stages.ex_ante, input.policy.ex_ante);
  if (conclusion != Conclusion::support && conclusion != Conclusion::adjust) return;
  const ClosedWord& buyer = stages.purchaser.type;
  const std::optional<ArrangedBudget> budget = arranged_budget(input.project.budget);
  const bool prohibited = on_negative_list(stages.negative_list);
  const bool barred = buyer && !may_purchase(buyer.id);
  const bool unfunded = budget && budget->amount.is_zero();
  if (!prohibited && !barred && !unfunded) return;
  const Location ground = prohibited ? stages.negative_list.written.place
                          : barred   ? buyer.written.place
                                     : budget->place;
  Finding& finding = log.add(rule, input.at(stages.ex_ante.conclusion.place))
                         .see(input.at(ground))
                         .with("conclusion", std::string(stages.ex_ante.conclusion.value));
  if (prohibited) finding.with("negative_list", std::string(stages.negative_list.id));
  if (barred) finding.with("purchaser", std::string(buyer.id));
  if (unfunded) finding.with("empty_budget", "budget." + std::string(budget->key));
}

// One finding: the first step that had been taken already.
void check_in_time(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Stated<Date>& assessed = input.project.stages.ex_ante.date;
  if (!assessed) return;
  for (const Step& step : later_steps(input.project.stages)) {
    if (!*step.date || **step.date >= *assessed) continue;
    log.add(rule, input.at(assessed.written.place))
        .see(input.at(step.date->written.place))
        .with("date", assessed->to_string())
        .with(step.name, (*step.date)->to_string());
    return;
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "B-02",
      .severity = Severity::error,
      .summary = {"未经事前绩效评估，或者评估不予支持，仍安排预算或签订合同",
                  "money was committed without an ex-ante assessment in support of it"},
      .detail = {"没有 {not_assessed}（事前绩效评估）。\n"
                 "评估结论为“{conclusion}”。\n"
                 "绩效目标已于 {approved} 批复。\n"
                 "预算已于 {budget_approved} 批复。\n"
                 "合同已于 {signed} 签订。\n"
                 "已执行 {executed}{unit}。",
                 "There is no {not_assessed}.\n"
                 "The assessment concludes \"{conclusion}\".\n"
                 "The target was approved on {approved}.\n"
                 "The budget was approved on {budget_approved}.\n"
                 "The contract was signed on {signed}.\n"
                 "{executed} {unit} were spent."},
      .fix = {"补充事前绩效评估记录；没有评估或者不予支持的，不安排预算、不签订合同",
              "record the assessment; without one, or against it, neither arrange a budget nor "
              "sign a contract"},
      .cite = {"绩溪县政府购买服务绩效管理办法(政策解读)", "", Mark::confirmed},
      .policy_key = "ex_ante.threshold_yuan",
      .why = {"购买主体应当开展事前绩效评估；评估在花钱之前回答该不该买、值不值得买，"
              "合同签订之后再评估已经没有意义。",
              "The purchaser has to assess a purchase beforehand: whether to buy at all is a "
              "question that nobody can answer any more once the contract is signed."}},
     check_condition},
    {{.id = "B-06",
      .severity = Severity::info,
      .summary = {"评估要求调整完善，申报前应当已经调整",
                  "the assessment asks for changes before the application"},
      .detail = {"评估结论为“{conclusion}”，绩效目标已于 {submitted} 报送。",
                 "It concludes \"{conclusion}\"; the target was handed in on {submitted}."},
      .fix = {"核对报送的方案和预算是否已按评估意见调整",
              "check that plan and budget were changed as the assessment asked"},
      .cite = {"某市事前绩效评估办法", "", Mark::observed},
      .why = {"有的地方只有结论为予以支持的项目才能随预算申报；要求调整的，调整之后再报，"
              "评估意见才起作用。",
              "In some places only what is fully supported goes to finance; an assessment that "
              "asks for changes has an effect only if they are made first."}},
     check_adjusted_first},
    {{.id = "B-09",
      .severity = Severity::warning,
      .summary = {"存在一票否决情形，评估结论应为不予支持",
                  "there is a ground for refusal, yet the assessment supports the purchase"},
      .detail = {"评估结论为“{conclusion}”。\n"
                 "购买内容在负面清单内（{negative_list}）。\n"
                 "购买主体不具备资格（{purchaser}）。\n"
                 "没有预算来源：{empty_budget} 为 0。",
                 "It concludes \"{conclusion}\".\n"
                 "The service is on the negative list ({negative_list}).\n"
                 "The purchaser may not purchase ({purchaser}).\n"
                 "There is no money for it: {empty_budget} is 0."},
      .fix = {"更正评估结论；否决情形填错的，更正有关内容",
              "correct the conclusion, or the ground if it was stated by mistake"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"负面清单、购买主体资格和预算来源是能不能买的前提，得分再高也不能替代。",
              "Whether a service may be bought, who buys it and with what money are conditions; "
              "no score makes up for them."}},
     check_veto},
    {{.id = "CY-01",
      .severity = Severity::warning,
      .summary = {"事前绩效评估晚于预算安排", "the ex-ante assessment came after the budgeting"},
      .detail = {"评估日期 {date}，绩效目标已于 {submitted} 随预算报送。\n"
                 "评估日期 {date}，绩效目标已于 {approved} 批复。\n"
                 "评估日期 {date}，预算已于 {budget_approved} 批复。\n"
                 "评估日期 {date}，合同已于 {signed} 签订。",
                 "It is dated {date}; the target was handed in on {submitted}.\n"
                 "It is dated {date}; the target was approved on {approved}.\n"
                 "It is dated {date}; the budget was approved on {budget_approved}.\n"
                 "It is dated {date}; the contract was signed on {signed}."},
      .fix = {"评估应在预算编制前完成；日期填错的，更正日期",
              "assess before the budget is drawn up; correct the date if it is wrong"},
      .cite = {"朝阳县事前绩效评估规定", "", Mark::confirmed},
      .why =
          {"评估结果是申报预算的依据，应在编制预算之前完成；事后补做的评估只能为已定的事找理由。",
           "Its result is what the budget application rests on, so it is finished before "
           "budgeting starts; one made afterwards can only justify what was decided."}},
     check_in_time},
};

}  // namespace

std::span<const WrittenRule> ex_ante_rules() {
  return kRules;
}

}  // namespace pbs
