// SPDX-License-Identifier: MIT
// Whom to act on, whom to re-check, and what each party owes.
#include <algorithm>

#include <fmt/format.h>

#include "report/formats/view/insight_words.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/table_maker.hpp"

namespace pbs {

namespace {

void make_act_on(const ActOn& list, TableMaker& table) {
  table.begin("act-on", {"监控需处置的项目", "Projects to act on"},
              {{{"紧急程度", "Urgency"}}, kIdColumn, kProjectColumn, {{"措施", "Action"}},
               {{"期限", "Due"}}, {{"缘由", "Reasons"}, false, true}},
              list.projects);
  for (const ActOnItem& item : list.items) {
    if (!table.row()) break;
    table.words(both(urgency_words, item.urgency));
    table.project(item.project);
    const std::string_view action = item.decided.empty() ? item.action : item.decided;
    table.words(both(monitor_action_words, action));
    table.digits(item.due);
    const std::string zh = reasons_words(item.reasons, Language::zh);
    table.words(Words::made(zh, reasons_words(item.reasons, Language::en)));
  }
}

Filled sample_note(const Sample& sample) {
  const auto least = static_cast<std::size_t>(
      std::ranges::count_if(sample.projects, &SampledProject::for_department));
  const std::size_t risky = sample.projects.size() - least;
  return {fmt::format("从 {} 个可抽取项目中按风险取 {} 个，另为主管部门最少数补 {} 个；风险分是政策"
                      "参数（缺省），不是文件的要求。",
                      sample.candidates, risky, least),
          fmt::format("{} by risk of {} projects, {} more for the least number of a department; "
                      "points of risk are policy settings, not a requirement of a document.",
                      risky, sample.candidates, least)};
}

void make_sample(const Sample& sample, TableMaker& table) {
  table.begin("sample", {"复核抽样", "To re-check"},
              {{{"风险分", "Risk"}, true}, kIdColumn, kProjectColumn, {label::kDepartment},
               {label::kTotal, true}, {{"缘由", "Reasons"}, false, true}},
              sample.projects.size(), sample_note(sample));
  for (const SampledProject& one : sample.projects) {
    if (!table.row()) break;
    table.number(one.risk);
    table.project(one.project);
    table.user(one.project->department);
    table.number(one.total);
    std::string zh = reasons_words(one.reasons, Language::zh);
    std::string en = reasons_words(one.reasons, Language::en);
    if (one.for_department) {
      zh += zh.empty() ? "主管部门最少数" : "；主管部门最少数";
      en += en.empty() ? "least of its department" : "; least of its department";
    }
    table.words(Words::made(zh, en));
  }
}

void make_duties(const Duties& duties, TableMaker& table) {
  table.begin("duties", {"各方履责", "Duties by party"},
              {{{"责任方", "Party"}}, {{"按时完成", "Done"}, true}, {{"逾期完成", "Late"}, true},
               {{"逾期未完成", "Overdue"}, true}, {{"未到期或无期限", "Open"}, true}},
              duties.roles.size());
  if (duties.roles.empty()) return;
  const auto counts = [&](const auto& part) {
    for (const std::size_t count : {part.done, part.late, part.overdue, part.open}) {
      table.count(count);
    }
  };
  for (const DutyCount& role : duties.roles) {
    if (!table.row()) break;
    table.words(both(role_words, std::string_view(role.name)));
    counts(role);
  }
  table.total_row();
  counts(duties);
}

void make_late_duties(const Duties& duties, TableMaker& table) {
  table.begin("late", {"逾期事项", "Overdue and late"},
              {{{"责任方", "Party"}}, {{"名称", "Name"}}, kIdColumn, kProjectColumn,
               {{"事项", "Duty"}}, {{"期限", "Due"}}, {{"完成", "Done"}},
               {{"状态", "Status"}}, {{"逾期天数", "Days late"}, true}},
              duties.overdue + duties.late);
  for (const DutyItem& item : duties.items) {
    if (item.status == "open" || !table.row()) break;
    table.words(both(role_words, std::string_view(item.role)));
    table.user(item.name);
    table.project(item.project);
    table.words(both(stage_words, std::string_view(item.stage)));
    table.digits(item.due);
    table.digits(item.done);
    table.words(both(duty_status_words, std::string_view(item.status)));
    table.count(item.days);
  }
}

}  // namespace

void make_monitoring_tables(const Insights& insights, TableMaker& table) {
  make_act_on(insights.act_on, table);
  if (insights.sample) make_sample(*insights.sample, table);
  make_duties(insights.duties, table);
  make_late_duties(insights.duties, table);
}

}  // namespace pbs
