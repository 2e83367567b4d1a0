// SPDX-License-Identifier: MIT
// The official forms of one project, filled in, one below the other on its sheet.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/formats/xlsx/book.hpp"
#include "report/formats/xlsx/method_formulas.hpp"
#include "report/formats/xlsx/policy_sheet.hpp"
#include "score/scorecard.hpp"

namespace pbs::xlsx {

// Where the numbers that count stand, for formulas of other sheets; empty: nowhere.
struct FormCells {
  std::string total, grade;
};

// Writes the forms of one project. All of them share the columns A to K; behind these stand hidden
// ones with the numbers that formulas use.
class ProjectForms {
 public:
  ProjectForms(Sheet& sheet, const Scorecard& card, const PolicyCells& cells, const Policy* policy);

  // Gives the cells of the result that counts.
  FormCells write();
  // To the list of projects, beside the forms, where it is not printed.
  void link_back(const Place& place);

 private:
  static constexpr Column kLast = 10;  // K
  static constexpr Row kNewPage = 2, kTitle = 2;  // rows that these take
  enum Helper : Column { target = 12, upper, third, deduction, reviewed, written };

  struct FundCells {
    std::string budget, finished;
  };

  // A merged row of a form.
  struct Tree {
    std::string title;
    const List<NodeScore>* nodes;
    std::optional<Decimal> total;
    std::string_view grade;  // words
    std::vector<std::pair<std::string, std::string>> facts;
    std::string conclusion_label, conclusion;
    bool graded = false;
    const List<ExpertScore>* experts = nullptr;
    // The words that the total earns, best first, and the name of their bounds in the sheet 办法.
    std::string bounds;
    std::vector<std::string> bands;
  };

  std::string_view say(const Words& words) const { return sheet_.book().say(words); }
  Language language() const { return sheet_.book().language(); }
  void title(const std::string& text);
  void project_block();
  void pair(Column left, Column middle, Column right, std::string_view label, std::string_view text);
  void signatures(const Words& words, std::string_view date);
  void new_page();

  void write_target_form();
  void target_funds();
  void target_rows();

  FormCells write_self_form();
  void funds(const SelfEvaluationScore& score);
  FundCells fund_lines(const ExecutionScore& row, Row at);
  void execution_points(const ExecutionScore& row, Row at);
  void objective();
  void indicator_rows(const SelfEvaluationScore& score);
  void indicator_row(const IndicatorScore& row);
  void actual_cell(const IndicatorScore& row);
  void words_cell(const IndicatorScore& row, Style style);
  void points_cell(const IndicatorScore& row);
  RowCells helper_cells(const IndicatorScore& row);
  static bool percent_row(const IndicatorScore& row);
  void classes(const SelfEvaluationScore& score, Row first, std::size_t level, Column column);
  FormCells totals(const SelfEvaluationScore& score);
  FormCells total_row(const SelfEvaluationScore& score);
  void review_row(const SelfEvaluationScore& score);
  std::string full_points(const std::string& sum) const;
  std::string total_formula(const std::string& sum) const;

  void write_monitoring_form(const MonitoringScore& period);
  void monitoring_funds(const MonitoringScore& period);
  void monitoring_rows(const MonitoringScore& period);

  FormCells write_tree_form(const Tree& tree);
  void tree_rows(const Tree& tree);
  void tree_leaf(const Tree& tree, const NodeScore& node);
  std::string leaf_formula(const Tree& tree, const NodeScore& node);
  void place_experts(const Tree& tree);
  void expert_rows(const Tree& tree);
  FormCells tree_total(const Tree& tree);
  std::string tree_total_formula(const Tree& tree) const;
  std::string conclusion_formula(const Tree& tree, const std::string& total) const;
  FormCells write_evaluation(const EvaluationScore& evaluation);
  FormCells stated_evaluation(const EvaluationScore& evaluation);
  void write_ex_ante(const ExAnteScore& score);
  void write_target_review(const TargetReviewScore& score);

  Sheet& sheet_;
  const Scorecard& card_;
  const PolicyCells& cells_;
  const Policy* policy_;
  Row row_ = 0;
  std::vector<Row> breaks_;
  // Of the self-evaluation's form.
  std::string execution_weight_, execution_points_, execution_exact_;
  Row first_ = 0, last_ = 0;
  // Of a form that is a tree: how many experts have columns below it, and from which row on.
  Column experts_ = 0;
  Row expert_row_ = 0;
};

// Numbers written with a unit stand in a cell as numbers with the unit in their format.
struct UnitNumber {
  Decimal value;
  std::string format;
  bool percent = false;
};
// The comment of a row's points: method, calculation, source.
std::string explanation(std::string_view method, const std::string& calculation,
                        std::string_view cite, Language language);

UnitNumber unit_number(std::string_view text, const Decimal& value);

}  // namespace pbs::xlsx
