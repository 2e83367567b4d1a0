// SPDX-License-Identifier: MIT
// The keys of a portfolio line in their order; see card_fields.hpp. Written, and made anew from the
// scorecards: only `shard` is read. Further calls of the visitor:
//   items    objects made of any range        counts   numbers by name
//   strings  a list of texts, also when there are none
#pragma once

#include "report/card_fields.hpp"
#include "report/comparison_fields.hpp"
#include "report/insight_fields.hpp"
#include "report/portfolio.hpp"

namespace pbs {

inline constexpr std::size_t kGrades = 4;
inline constexpr std::size_t kCardStatuses = 4;

template <typename V>
void describe(V& v, const GradeCount& count) {
  v.required_count("projects", count.projects, {"项目数", "Projects"});
  v.decimal("adjusted", count.adjusted, {"全年预算数（元）", "Adjusted budget, yuan"});
  v.decimal("executed", count.executed, {"全年执行数（元）", "Executed amount, yuan"});
}

template <typename V>
void describe(V& v, const DepartmentCount& department) {
  v.required_text("name", department.name, {"主管部门", "Department; empty where none is stated"});
  v.required_count("projects", department.projects, {"项目数", "Projects"});
  v.group("grades", {"各等级项目数", "Projects by grade"}, [&](auto& grades) {
    for (std::size_t i = 0; i < kGrades; ++i) {
      grades.required_count(grade_name(static_cast<Grade>(i)), department.grades[i],
                            {"该等级的项目数", "Projects of this grade"});
    }
  });
  v.required_count("ungraded", department.not_scored,
                   {"无等级的项目数", "Projects without a grade"});
  v.decimal("adjusted", department.adjusted, {"全年预算数（元）", "Adjusted budget, yuan"});
  v.decimal("executed", department.executed, {"全年执行数（元）", "Executed amount, yuan"});
  v.number("mean", department.mean, {"平均分", "Mean total"});
}

// A place in the ranking; equal totals share it.
struct PortfolioRank {
  std::size_t rank = 0;
  const PortfolioRow* row = nullptr;
};

// Best first, at most Portfolio::kMostRanks.
std::vector<PortfolioRank> ranks_of(const Portfolio& portfolio);

template <typename V>
void describe(V& v, const PortfolioRank& rank) {
  v.required_count("rank", rank.rank, {"名次", "Rank; equal totals share it"});
  v.text("id", rank.row->id, {"项目编号", "Project id"});
  v.required_count("input", rank.row->input, {"输入序号", "Number among all inputs"});
  v.required_count("document", rank.row->document, {"第几个文档", "Document in the file"});
  v.number("total", rank.row->total, {"总分", "Total"});
  v.optional_word("grade", rank.row->grade, {"等级", "Grade"});
}

template <typename V>
void describe(V& v, const DepartmentHandedIn& department) {
  v.required_text("name", department.name, {"主管部门", "Department; empty where none is stated"});
  v.required_count("registered", department.registered, {"清单项目数", "Projects in the register"});
  v.required_count("handed_in", department.handed_in, {"已报送项目数", "Projects handed in"});
  v.decimal("amount", department.amount, {"清单金额（元）", "Amount in the register, yuan"});
  v.decimal("handed_in_amount", department.handed_in_amount,
            {"已报送项目的清单金额（元）", "Amount in the register of those handed in, yuan"});
  v.strings("missing", department.missing, {"未报送的项目编号", "Ids that were not handed in"});
}

template <typename V>
void describe(V& v, const Portfolio& portfolio) {
  v.constant("pbs", "portfolio/1", {"种类", "Kind of the line"});
  v.object("shard", portfolio.shard,
           {"一次计分的一份，汇总后没有", "Part of a run scored in shards; none once merged"});
  v.required_count("projects", portfolio.projects, {"项目数", "Projects"});
  v.count("left_out", portfolio.left_out,
          {"涉密而未列入公开版的项目数", "Secret projects that this public copy leaves out"});
  v.group("status", {"各状态项目数", "Projects by status"}, [&](auto& statuses) {
    for (std::size_t i = 0; i < kCardStatuses; ++i) {
      statuses.required_count(status_name(static_cast<CardStatus>(i)), portfolio.statuses[i],
                              {"该状态的项目数", "Projects of this status"});
    }
  });
  v.group("grades", {"按等级", "By grade"}, [&](auto& grades) {
    for (std::size_t i = 0; i < kGrades; ++i) {
      grades.group(grade_name(static_cast<Grade>(i)), {"该等级", "This grade"},
                   [&](auto& grade) { describe(grade, portfolio.grades[i]); });
    }
  });
  v.group("ungraded", {"无等级", "Without a grade"},
          [&](auto& grade) { describe(grade, portfolio.ungraded); });
  v.decimal("adjusted", portfolio.adjusted, {"全年预算数合计（元）", "Adjusted budget, yuan"});
  v.decimal("executed", portfolio.executed, {"全年执行数合计（元）", "Executed amount, yuan"});
  v.number("mean", portfolio.mean, {"平均分", "Mean total"});
  v.number("highest", portfolio.highest, {"最高分", "Highest total"});
  v.number("lowest", portfolio.lowest, {"最低分", "Lowest total"});
  v.items("departments", portfolio.departments, {"按主管部门", "By department"});
  v.required_count("with_total", portfolio.with_total, {"有总分的项目数", "Projects with a total"});
  v.items("ranks", ranks_of(portfolio), {"名次，至多1000个", "Ranks, at most 1000"});
  v.counts("rules", portfolio.rules, {"各规则的问题数", "Findings by rule"});
  v.strings("duplicate_ids", portfolio.duplicate_ids,
            {"同一年度重复的项目编号", "Ids that occur more than once in a year"});
  v.items("handed_in", portfolio.handed_in,
          {"按主管部门的报送情况，须有项目清单", "Handed in by department, from the register"});
  describe_insights(v, portfolio.insights);
}

}  // namespace pbs
