// SPDX-License-Identifier: MIT
// The keys of a scorecard in their order. One description serves the writer, the reader and the
// JSON Schema: to add a key, add its line here. Key names are fixed, they are never renamed.
//
// A visitor `v` gets, for each key, the member and a summary:
//   constant        the text that never changes
//   required_text   a text, always there            text     left out when empty
//   required_path   the same for a path of a file   path
//   decimal         a number, always there          number   left out when absent
//   required_count  a count, always there           count    left out when 0
//   integer         left out when absent            flag     left out when false
//   word            one of an enumeration           texts    a list of texts, left out when empty
//   opposite        `true` where the flag is not set although the value it belongs to is there
//   group           an object, left out when empty; marked_group: there when its mark is set
//   spread          members of an optional part, beside the others; there when `key` is
//   object          an optional part; nullable: `null` when absent
//   list            objects; required_list: also when there are none
//   values          the named values of a finding
#pragma once

#include "recheck/portfolio_rules.hpp"
#include "report/card_insight_fields.hpp"
#include "report/row_fields.hpp"
#include "report/stage_fields.hpp"
#include "score/scorecard.hpp"

namespace pbs {

template <typename V, Either<ResultScore> Result>
void describe(V& v, Result& result) {
  v.required_text("from", result.from, {"结果来源", "Which evaluation counts"});
  v.decimal("total", result.total, {"总分", "Total, the worst of an interval"});
  v.word("grade", result.grade, {"等级", "Grade"});
}

template <typename V, Either<CardFinding> Found>
void describe(V& v, Found& found) {
  v.required_text("rule", found.rule, {"规则编号", "Rule id"});
  v.word("severity", found.severity, {"级别", "Severity"});
  v.path("path", found.path, {"文件，非本项目文件时", "File, where not the project's own"});
  describe_place(v, found.place);
  v.text("subject", found.subject, {"所涉指标或字段", "The row or field concerned"});
  v.values("values", found.values, {"所涉数值", "The values concerned"});
  v.group("second", {"另一处", "The other place"}, [&](auto& second) {
    second.path("path", found.second_path, {"文件", "File"});
    describe_place(second, found.second);
  });
}

template <typename V, Either<CardAllowed> Found>
void describe(V& v, Found& found) {
  v.required_text("rule", found.rule, {"规则编号", "Rule id"});
  v.word("severity", found.severity, {"级别", "Severity"});
  describe_place(v, found.place);
  v.required_text("reason", found.reason, {"允许的原因", "Why it is allowed"});
  v.text("until", found.until, {"允许到哪一天", "Last day on which it is allowed"});
}

// Of a portfolio line: which part of a run it ends.
template <typename V, Either<ShardOfRun> Shard>
void describe(V& v, Shard& shard) {
  v.required_count("number", shard.number, {"第几份，从 1 起", "Which part, from 1"});
  v.required_count("of", shard.of, {"总份数", "How many parts"});
}

template <typename V, Either<Scorecard> Card>
void describe_project(V& v, Card& card) {
  v.text("id", card.id, {"项目编号", "Project id"});
  v.text("name", card.name, {"项目名称", "Project name"});
  v.integer("year", card.year, {"年度", "Year"});
  v.text("department", card.department, {"主管部门", "Department"});
  v.text("purchaser", card.purchaser, {"购买主体", "Purchaser"});
  v.text("supplier", card.supplier, {"承接主体", "Supplier"});
  v.text("supplier_id", card.supplier_id, {"承接主体统一社会信用代码", "Code of the supplier"});
  v.group("service", {"服务", "Service"}, [&](auto& service) {
    service.text("catalogue", card.catalogue, {"指导性目录代码", "Code of the catalogue"});
    service.text("class", card.service_class, {"服务类别", "public or auxiliary"});
    service.text("kind", card.service_kind, {"新增、延续或一次性", "new, continuing or one_off"});
  });
  v.flag("key_project", card.key_project, {"重点项目", "Key project"});
  v.group("contract", {"合同", "Contract"}, [&](auto& contract) {
    contract.number("amount", card.contract_amount, {"合同金额", "Contract amount"});
    contract.text("procedure", card.contract_procedure, {"采购方式", "Procedure"});
    contract.text("signed", card.contract_signed, {"签订日期", "Day of signing"});
    contract.text("start", card.contract_start, {"履行起始日", "First day"});
    contract.text("end", card.contract_end, {"履行终止日", "Last day"});
  });
  v.text("unit", card.unit, {"金额单位", "Unit of the amounts"});
  v.text("objective", card.objective, {"年度总体目标", "Objective of the year"});
  v.text("indicator_set", card.indicator_set, {"指标体系", "Indicator file"});
}

template <typename V, Either<Scorecard> Card>
void describe(V& v, Card& card) {
  v.constant("pbs", "scorecard/1", {"种类", "Kind of the line"});
  v.word("status", card.status, {"计分状态", "Status of the project"});
  describe_project(v, card);
  v.group("source", {"来源文件", "Where the project stands"}, [&](auto& source) {
    source.required_count("input", card.source.input, {"输入序号", "Number among all inputs"});
    source.required_path("path", card.source.path, {"文件", "File"});
    source.required_count("document", card.source.document, {"第几个文档", "Document in the file"});
    source.required_count("line", card.source.line, {"起始行", "First line of the document"});
    source.text("sha256", card.source.sha256, {"文档的 SHA-256", "SHA-256 of the document"});
  });
  v.group("policy", {"所用办法", "Policy applied"}, [&](auto& policy) {
    policy.text("id", card.policy_id, {"办法编号", "Policy id"});
    policy.text("sha256", card.policy_sha256, {"办法的 SHA-256", "SHA-256 of the policy"});
  });
  v.text("as_of", card.as_of, {"判断逾期的日期", "Day as of which things are late"});
  v.object("ex_ante", card.ex_ante, {"事前绩效评估", "Assessment before the budget"});
  v.object("target_review", card.target_review, {"绩效目标审核", "Review of the target"});
  v.object("target_approval", card.target_approval, {"绩效目标批复", "Approval of the target"});
  v.list("monitoring", card.monitoring, {"绩效运行监控", "Monitoring"});
  v.nullable("self_evaluation", card.self_evaluation, {"绩效自评", "Self-evaluation"});
  v.list("evaluations", card.evaluations, {"绩效评价", "Evaluations"});
  v.group("dimensions", {"4E 维度得分", "Scores of the four E"}, [&](auto& dimensions) {
    dimensions.object("economy", card.dimensions[0], {"经济性", "Economy"});
    dimensions.object("efficiency", card.dimensions[1], {"效率性", "Efficiency"});
    dimensions.object("effectiveness", card.dimensions[2], {"有效性", "Effectiveness"});
    dimensions.object("equity", card.dimensions[3], {"公平性", "Equity"});
  });
  v.object("result", card.result, {"作数的结果", "The result that counts"});
  v.object("use_of_results", card.use_of_results, {"评价结果应用", "Use of results"});
  v.object("rectification", card.rectification, {"整改", "Rectification"});
  v.list("publication", card.publication, {"公开", "Publication"});
  v.list("duties", card.duties, {"各方应做的事", "What each party owes"});
  v.object("risk", card.risk, {"复核风险", "Risk that asks for a re-check"});
  v.object("year_change", card.year_change, {"与上年比较", "Against the year before"});
  v.required_list("findings", card.findings, {"发现的问题", "Findings"});
  v.list("allowed", card.allowed,
         {"文件中的注释允许的问题，不计入", "Findings allowed by comments, which do not count"});
  v.group("match", {"项目之间比对用的摘要", "Digests for the rules over many projects"}, [&](auto& match) {
    match.text("contract", card.match.contract, {"合同", "Supplier, amount, signing, year"});
    match.text("supplier_code", card.match.supplier_code, {"承接主体代码", "Code of the supplier"});
    match.text("supplier_name", card.match.supplier_name, {"承接主体名称", "Name of the supplier"});
    match.text("targets", card.match.targets, {"各行指标值", "Names and targets of the rows"});
    match.text("service", card.match.service, {"服务", "Code of the catalogue, else the name"});
    match.number("approved", card.match.approved, {"年初预算数（元）", "Approved budget, yuan"});
  });
  v.texts("withheld", card.withheld, {"公开版略去的内容", "What this public copy leaves out"});
}

}  // namespace pbs
