// SPDX-License-Identifier: MIT
// Publication (domain rules 5.7): DS-01, DS-03, DS-04, DS-06 and F-52, dates that contradict each
// other. Who publishes is RL-09; the notice of a contract stands with the contract.
#include <algorithm>
#include <string>

#include "declaration/vocabulary.hpp"
#include "model/publication.hpp"
#include "validate/purchase_facts.hpp"
#include "validate/rule.hpp"

namespace pbs {
namespace {

bool of_contract(const Publication& publication) {
  return publication.what.id == "contract";
}

bool not_published(const Publication& publication) {
  return !publication.published && publication.published.written.blank();
}

Finding& say_of(const Publication& publication, const WrittenInput& input, Location place,
                const RuleInfo& rule, FindingLog& log) {
  return log.add(rule, input.at(place)).about(publication.what.written.stated());
}

// Counting starts the day after the approval.
void check_days(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const int days = input.policy.publication.days;
  for (const Publication& publication : input.project.stages.publication) {
    if (is_secret(publication)) continue;
    const std::optional<Date> last = last_publication_day(
        publication.what.id, publication.approved.value, input.policy.publication);
    if (!last) continue;
    if (publication.published) {
      if (*publication.published <= *last) continue;
      say_of(publication, input, publication.published.written.place, rule, log)
          .see(input.at(publication.approved.written.place))
          .with("approved", publication.approved->to_string())
          .with("published", publication.published->to_string())
          .with_number("taken",
                       std::to_string(days_between(*publication.approved, *publication.published)))
          .with_number("days", std::to_string(days));
    } else if (not_published(publication) && input.as_of && *last < *input.as_of) {
      say_of(publication, input, publication.approved.written.place, rule, log)
          .with("approved", publication.approved->to_string())
          .with("last", last->to_string())
          .with("as_of", input.as_of->to_string())
          .with_number("days", std::to_string(days));
    }
  }
}

// Approved, and on the day of judgement still not public.
void check_order_102(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Contract& contract = input.project.stages.contract;
  for (const Publication& publication : input.project.stages.publication) {
    if (!under_order_102(publication.what.id) || is_secret(publication) || !publication.approved) continue;
    if (!not_published(publication) || !input.as_of) continue;
    if (*input.as_of <= *publication.approved) continue;
    if (of_contract(publication) && contract.known()) continue;  // published, or P-CONTRACT
    say_of(publication, input, publication.approved.written.place, rule, log)
        .with("approved", publication.approved->to_string())
        .with("as_of", input.as_of->to_string());
  }
}

// Once anything is listed: results that the practice publishes and the list leaves out.
void check_listed(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const List<Publication>& listed = input.project.stages.publication;
  if (listed.empty()) return;
  std::string absent;
  std::string absent_zh;
  for (const std::string& what : input.policy.publication.required) {
    if (under_order_102(what) || !has_to_publish(input.project, what)) continue;
    const auto is_it = [&](const Publication& entry) { return entry.what.id == what; };
    if (std::any_of(listed.begin(), listed.end(), is_it)) continue;
    absent.append(absent.empty() ? "" : ", ").append(what);
    absent_zh.append(absent_zh.empty() ? "" : "、").append(chinese_term(kPublicationWords, what));
  }
  if (absent.empty()) return;
  log.add(rule, input.at(listed[0].place)).with("absent", absent).with("absent_zh", absent_zh);
}

void check_secret(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  for (const Publication& publication : input.project.stages.publication) {
    if (!is_secret(publication) || !publication.published) continue;
    say_of(publication, input, publication.published.written.place, rule, log)
        .see(input.at(publication.secret.written.place))
        .with("published", publication.published->to_string());
  }
}

void check_dates(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  const Contract& contract = input.project.stages.contract;
  for (const Publication& publication : input.project.stages.publication) {
    if (!publication.published) continue;
    if (publication.approved && *publication.published < *publication.approved) {
      say_of(publication, input, publication.published.written.place, rule, log)
          .see(input.at(publication.approved.written.place))
          .with("approved", publication.approved->to_string())
          .with("published", publication.published->to_string());
    } else if (of_contract(publication) && contract.published &&
               *publication.published != *contract.published) {
      say_of(publication, input, publication.published.written.place, rule, log)
          .see(input.at(contract.published.written.place))
          .with("published", publication.published->to_string())
          .with("contract_published", contract.published->to_string());
    }
  }
}

constexpr WrittenRule kRules[] = {
    {{.id = "DS-01",
      .severity = Severity::warning,
      .summary = {"没有在规定期限内公开", "it was not published in time"},
      .detail = {"{approved} 批复，{published} 公开，用了 {taken} 天，期限为 {days} 天。\n"
                 "{approved} 批复，应于 {last} 前公开（{days} 天内），到 {as_of} 仍未公开。",
                 "It was approved on {approved} and published on {published}: {taken} days, "
                 "{days} are allowed.\n"
                 "It was approved on {approved}, due on {last} ({days} days) and not published on "
                 "{as_of}."},
      .fix = {"尽快公开并填写公开日期；日期填错的，更正日期",
              "publish it and state the date; correct the dates if they are wrong"},
      .cite = {"预算法", "", Mark::confirmed},
      .policy_key = "publication.days",
      .why = {"迟迟不公开，公众就无法及时监督资金花得值不值。"
              "因此部门预算、决算自批复之日起限期公开。",
              "What is published late cannot be supervised in time; so departmental budgets and "
              "accounts are published within days of their approval."}},
     check_days},
    {{.id = "DS-03",
      .severity = Severity::info,
      .summary = {"公开情况没有列出全部结果", "the list of publications leaves results out"},
      .detail = {"没有列出：{absent_zh}（{absent}）。", "Not listed: {absent}."},
      .fix = {"已经公开的补填，涉密的填写 secret: true",
              "add what was published; state `secret: true` for what may not be"},
      .cite = {"市级公开做法", "", Mark::observed},
      .why =
          {"绩效目标随预算公开，自评结果随决算公开，评价结果向社会公开，公众才知道钱花得怎样。",
           "Targets are published with the budget, self-evaluations with the final accounts, "
           "so that everybody sees what the money achieved."}},
     check_listed},
    {{.id = "DS-04",
      .severity = Severity::warning,
      .summary = {"指导性目录或者合同没有公开", "the catalogue or the contract was not published"},
      .detail = {"{approved} 批准或签订，到 {as_of} 没有公开日期。",
                 "It was approved or signed on {approved} and has no date of publication on "
                 "{as_of}."},
      .fix = {"公开后填写公开日期；涉密的，填写 secret: true",
              "publish it and state the date; state `secret: true` if it is a secret"},
      .cite = {"财政部令第102号", "第十一条、第二十三条", Mark::confirmed},
      .why = {"不公开，潜在的承接主体不知道买什么、谁在买，竞争就不充分。"
              "因此指导性目录和合同都应当公开。",
              "What is not published cannot be competed for or supervised; so catalogues and "
              "contracts are to be public."}},
     check_order_102},
    {{.id = "DS-06",
      .severity = Severity::warning,
      .summary = {"填报为涉密，却有公开日期",
                  "declared a secret, yet it has a date of publication"},
      .detail = {"公开日期为 {published}。", "It was published on {published}."},
      .fix = {"核对是否涉密；确已公开的，更正涉密一项，确实涉密的，立即核查公开情况",
              "check whether it is a secret; correct the flag, or look into the publication at "
              "once"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"国家秘密不公开，其他内容以公开为原则。两项矛盾，说明有一处填错或者已经泄密。",
              "Secrets stay unpublished, everything else does not; where both are stated, one is "
              "wrong or a secret is out."}},
     check_secret},
    {{.id = "F-52",
      .severity = Severity::warning,
      .summary = {"公开日期与其他日期矛盾", "the date of publication contradicts another date"},
      .detail = {"{published} 公开，早于批复日期 {approved}。\n"
                 "此处的合同公开日期为 {published}，合同中填报的是 {contract_published}。",
                 "It was published on {published}, before its approval on {approved}.\n"
                 "The contract was published on {published} by this entry, on "
                 "{contract_published} by the contract."},
      .fix = {"核对两个日期，更正填错的一个", "check both dates and correct the wrong one"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"公开在批复之后。日期颠倒或者前后不一，就无法判断是否按期公开。",
              "Publication follows approval; with contradicting dates nobody can tell whether it "
              "was in time."}},
     check_dates},
};

}  // namespace

std::span<const WrittenRule> publication_rules() {
  return kRules;
}

}  // namespace pbs
