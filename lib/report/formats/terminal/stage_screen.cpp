// SPDX-License-Identifier: MIT
// What the terminal shows of the stages beside the self-evaluation.
#include <fmt/format.h>

#include "base/utf8.hpp"
#include "report/formats/terminal/screens.hpp"
#include "report/formats/terminal/text_table.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"
#include "report/report_rows.hpp"

namespace pbs {

namespace {

constexpr std::size_t kLongestBar = 20;

class StageScreen {
 public:
  StageScreen(const Scorecard& card, const ReportOptions& options, std::string& out)
      : card_(card), options_(options), out_(out) {}

  void write_early() {
    if (card_.ex_ante) write_ex_ante(*card_.ex_ante);
    if (card_.target_review) write_target_review(*card_.target_review);
    if (card_.target_approval) write_approval(*card_.target_approval);
    for (const MonitoringScore& period : card_.monitoring) write_period(period);
  }

  void write_late() {
    for (const EvaluationScore& score : card_.evaluations) write_evaluation(score);
    write_dimensions();
    write_use();
    write_publication();
  }

 private:
  std::string say(const Words& words) const {
    return std::string(in_language(words, options_.language));
  }
  template <typename InWords>
  std::string words_of(InWords words, std::string_view id) const {
    return printable(words(id, options_.language));
  }
  void heading(const Words& words) { write_heading(words, options_, out_); }

  // "评估结论 予以支持", as many on a line as fit.
  void begin_facts() { facts_.clear(); }
  void fact(const Words& name, const std::string& text) {
    if (!text.empty()) facts_.push_back(say(name) + " " + text);
  }
  void end_facts(std::string_view color = {}) {
    std::string line;
    const auto flush = [&] {
      for (const std::string& part : wrap_to_width(line, options_.columns)) {
        out_ += colored(part, color, options_.color) + '\n';
      }
      line.clear();
    };
    for (const std::string& fact : facts_) {
      const int room = options_.columns - display_width(fact) - 2;
      if (!line.empty() && display_width(line) > room) flush();
      line += (line.empty() ? "" : "  ") + fact;
    }
    if (!line.empty()) flush();
  }

  void origin_facts(const StageOrigin& origin) {
    begin_facts();
    std::string who = words_of(role_words, origin.by);
    if (!origin.by_name.empty()) who += (who.empty() ? "" : " ") + printable(origin.by_name);
    fact({"日期", "Date"}, printable(origin.date));
    fact({"主体", "By"}, who);
    fact({"委托方", "Commissioned by"}, words_of(role_words, origin.commissioned_by));
    fact({"指标体系", "Indicator file"}, printable(origin.tree));
  }

  TextRow node_row(const List<NodeScore>& nodes, std::size_t i) const {
    const NodeScore& node = nodes[i];
    std::string name;
    for (const char byte : node.path) {
      if (byte == '.') name += "  ";
    }
    name += printable(node.name.empty() ? node.path : node.name);
    TextRow row;
    row.cells = {std::move(name), number_text(node.weight),
                 node.points ? grouped(*node.points) : std::string("—"),
                 words_of(rating_words, node.rating)};
    if (is_inner(nodes, i)) {
      row.colors = {"1", "1", "1", ""};
      return row;
    }
    if (const std::string note = node_note(node); !note.empty()) row.notes.push_back(note);
    return row;
  }

  std::string node_note(const NodeScore& node) const {
    std::string note;
    const auto add = [&](const std::string& text) {
      if (!text.empty()) note += (note.empty() ? "" : " · ") + text;
    };
    if (node.status != RowStatus::scored) {
      add(std::string(status_words(node.status, options_.language)));
    }
    if (node.low && node.high && !node.points) add(fmt::format("{}–{}", *node.low, *node.high));
    const std::string way = calculation(node.formula, node.exact, node.points);
    if (!node.points || way != node.points->to_string()) add(printable(way));
    add(printable(node.reason));
    if (node.spread && !node.spread->is_zero()) {
      add(fmt::format("{} {}", say({"专家分歧", "spread"}), *node.spread));
    }
    return note;
  }

  // The nodes, rounding and total; their printed points add up.
  void write_nodes(const List<NodeScore>& nodes, const Decimal& rounding,
                   const std::string& total, std::string_view color) {
    if (nodes.empty()) return;
    TextTable table({{say(label::kIndicator), false, 12, 0},
                     {say(label::kWeight), true, 0, 0},
                     {say({"得分", "Points"}), true, 0, 0},
                     {say({"评级", "Rating"}), false, 0, 1}});
    for (std::size_t i = 0; i < nodes.size(); ++i) table.add(node_row(nodes, i));
    if (!rounding.is_zero()) {
      table.add({{say(label::kRounding), {}, with_sign(rounding), {}}, {}, {}, false});
    }
    if (!total.empty()) {
      TextRow row;
      row.cells = {say(label::kTotal), {}, total, {}};
      row.colors = {std::string(color), {}, std::string(color), {}};
      row.ruled = true;
      table.add(std::move(row));
    }
    table.write(options_.columns, options_.color, out_);
  }

  std::string graded(const TreeTotal& result) const {
    const auto grade = [&](const TotalGrade& total) {
      return fmt::format("{} {}", total.total, grade_words(total.grade, options_.language));
    };
    if (result.total) return grade(*result.total);
    if (!result.worst || !result.best) return {};
    return fmt::format("{} – {}", grade(*result.worst), grade(*result.best));
  }

  void write_ex_ante(const ExAnteScore& score) {
    heading({"事前绩效评估", "Ex-ante assessment"});
    origin_facts(score.origin);
    std::string total = number_text(score.total);
    if (!score.total && score.low && score.high) total = fmt::format("{}–{}", *score.low, *score.high);
    if (score.nodes.empty()) fact(label::kTotal, total);
    fact({"结论", "Conclusion"}, words_of(conclusion_words, score.conclusion));
    if (score.stated != score.conclusion) {
      fact({"填报结论", "stated"}, words_of(conclusion_words, score.stated));
    }
    for (const VetoScore& veto : score.vetoes) {
      fact({"一票否决", "veto"}, words_of(veto_words, veto.ground));
    }
    end_facts();
    write_nodes(score.nodes, score.rounding, total, {});
  }

  void write_target_review(const TargetReviewScore& score) {
    heading({"绩效目标审核", "Review of the target"});
    origin_facts(score.origin);
    fact({"结果", "Result"}, graded(score.result));
    fact({"处理", "What follows"}, words_of(consequence_words, score.consequence));
    end_facts();
    write_nodes(score.nodes, score.result.rounding,
                score.result.total ? score.result.total->total.to_string() : std::string(), {});
  }

  void write_approval(const TargetApprovalScore& score) {
    heading({"绩效目标批复", "Approval of the target"});
    begin_facts();
    fact({"申报", "submitted"}, printable(score.submitted));
    fact({"批复", "approved"}, printable(score.approved));
    fact({"批复主体", "by"}, words_of(role_words, score.by));
    for (const TargetChangeScore& change : score.changes) {
      fact({"调整", "changed"},
           fmt::format("{} {}", printable(change.date), printable(change.reason)));
    }
    end_facts();
  }

  void write_period(const MonitoringScore& period) {
    write_heading(Words::made(fmt::format("绩效运行监控（截至 {}）", printable(period.through)),
                              fmt::format("Monitoring up to {}", printable(period.through))),
                  options_, out_);
    begin_facts();
    fact({"项目", "project"}, words_of(light_words, period.light));
    fact({"目标", "targets"}, words_of(light_words, period.target_light));
    fact({"预算", "budget"}, words_of(light_words, period.budget_light));
    if (period.rate) fact(label::kRate, fmt::format("{}%", *period.rate));
    fact({"措施", "action"}, words_of(monitor_action_words,
                                     period.decided.empty() ? period.action : period.decided));
    fact({"期限", "due"}, printable(period.due));
    end_facts(light_color(period.light));
    write_period_rows(period);
  }

  void write_period_rows(const MonitoringScore& period) {
    TextTable table({{say(label::kIndicator), false, 12, 0},
                     {say(label::kTarget), false, 8, 3},
                     {say({"已完成", "So far"}), false, 8, 2},
                     {say({"全年预计", "Expected"}), false, 8, 4},
                     {say({"进度%", "Progress %"}), true, 0, 1},
                     {say({"灯", "Light"}), false, 0, 0},
                     {say({"可能性", "Outlook"}), false, 0, 5}});
    for (const MonitoringRowScore& watched : period.rows) {
      TextRow row;
      row.cells = {printable(watched.name.empty() ? watched.id : watched.name),
                   printable(watched.target),
                   printable(watched.actual),
                   printable(watched.expected),
                   number_text(watched.rate),
                   words_of(light_words, watched.light),
                   words_of(outlook_words, watched.outlook)};
      row.colors = {{}, {}, {}, {}, {}, std::string(light_color(watched.light)), {}};
      if (!watched.note.empty()) row.notes.push_back(printable(watched.note));
      table.add(std::move(row));
    }
    if (!table.empty()) table.write(options_.columns, options_.color, out_);
  }

  void write_evaluation(const EvaluationScore& score) {
    heading(both(evaluation_kind_words, score.kind));
    origin_facts(score.origin);
    fact({"结果", "Result"}, graded(score.result));
    if (score.gap) fact({"自评高出", "self-evaluation minus this"}, with_sign(*score.gap));
    end_facts();
    const bool total = score.result.total.has_value();
    write_nodes(score.nodes, score.result.rounding,
                total ? score.result.total->total.to_string() : std::string(),
                total ? grade_color(score.result.total->grade) : std::string_view{});
    write_experts(score);
  }

  void write_experts(const EvaluationScore& score) {
    TextTable table({{say({"专家", "Expert"}), false, 8, 0},
                     {say({"权重", "Weight"}), true, 0, 1},
                     {say(label::kTotal), true, 0, 0},
                     {say({"去掉后", "Without"}), true, 0, 0}});
    const auto total = [](const std::optional<TotalGrade>& value) {
      return value ? value->total.to_string() : std::string();
    };
    for (const ExpertScore& expert : score.experts) {
      table.add({{printable(expert.expert), number_text(expert.weight), total(expert.total),
                  total(expert.without)},
                 {},
                 {},
                 false});
    }
    if (!table.empty()) table.write(options_.columns, options_.color, out_);
  }

  void write_dimensions() {
    constexpr std::string_view kIds[] = {"economy", "efficiency", "effectiveness", "equity"};
    TextTable table({{say({"维度", "Dimension"}), false, 0, 0},
                     {say({"得分", "Points"}), true, 0, 1},
                     {say(label::kWeight), true, 0, 1},
                     {say({"得分率%", "Share %"}), true, 0, 0},
                     {"", false, 0, 2}});
    for (std::size_t i = 0; i < card_.dimensions.size(); ++i) {
      const std::optional<DimensionScore>& dimension = card_.dimensions[i];
      if (!dimension) continue;
      table.add({{words_of(dimension_words, kIds[i]), grouped(dimension->points),
                  grouped(dimension->weight), number_text(dimension->score),
                  share_bar(dimension->score)},
                 {},
                 {},
                 false});
    }
    if (table.empty()) return;
    heading({"4E 维度", "The four E"});
    table.write(options_.columns, options_.color, out_);
  }

  static std::string share_bar(const std::optional<Decimal>& percent) {
    if (!percent || percent->is_negative() || *percent > Decimal(100)) return {};
    const Decimal whole = quantize(*percent, 0, Rounding::half_up);
    return bar_text(static_cast<std::size_t>(whole.coefficient()) * kLongestBar / 100);
  }

  void write_use() {
    if (!card_.result && !card_.use_of_results && !card_.rectification) return;
    heading({"结果和应用", "Result and its use"});
    begin_facts();
    if (card_.result) {
      fact({"结果", "Result"},
           fmt::format("{} {}", card_.result->total,
                       grade_words(card_.result->grade, options_.language)));
      fact({"来源", "from"}, words_of(result_words, card_.result->from));
    }
    const auto amount = [&](const std::optional<Decimal>& value) {
      return value ? grouped(*value) + printable(card_.unit) : std::string();
    };
    if (card_.use_of_results) {
      const UseOfResultsScore& use = *card_.use_of_results;
      fact({"预算安排", "budget"}, words_of(use_words, use.action));
      fact({"本年预算", "this year"}, amount(use.budget_before));
      fact({"下年建议", "next year"}, amount(use.budget_after));
      fact({"对承接主体", "supplier"}, words_of(supplier_action_words, use.supplier_action));
    }
    if (card_.rectification && card_.rectification->required) {
      fact({"整改", "rectification"}, words_of(rectification_words, card_.rectification->status));
      fact({"整改期限", "due"}, printable(card_.rectification->due));
      fact({"完成", "done"}, printable(card_.rectification->done));
    }
    end_facts();
  }

  void write_publication() {
    TextTable table({{say({"公开内容", "Published"}), false, 8, 0},
                     {say({"批准", "Approved"}), false, 0, 2},
                     {say({"期限", "Due"}), false, 0, 1},
                     {say({"公开", "On"}), false, 0, 0},
                     {say(label::kStatus), false, 0, 0}});
    for (const PublicationScore& item : card_.publication) {
      table.add({{words_of(publication_words, item.what), printable(item.approved),
                  printable(item.due), printable(item.published),
                  words_of(publication_status_words, item.status)},
                 {},
                 {},
                 false});
    }
    if (table.empty()) return;
    heading({"信息公开", "Publication"});
    table.write(options_.columns, options_.color, out_);
  }

  const Scorecard& card_;
  const ReportOptions& options_;
  std::string& out_;
  std::vector<std::string> facts_;
};

}  // namespace

void write_early_stages(const Scorecard& card, const ReportOptions& options, std::string& out) {
  StageScreen(card, options, out).write_early();
}

void write_late_stages(const Scorecard& card, const ReportOptions& options, std::string& out) {
  StageScreen(card, options, out).write_late();
}

}  // namespace pbs
