// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/utf8.hpp"
#include "recheck/rule.hpp"
#include "report/formats/terminal/screens.hpp"
#include "report/formats/terminal/text_table.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/public_note.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

class ProjectScreen {
 public:
  ProjectScreen(const Scorecard& card, const ReportOptions& options, std::string& out)
      : card_(card), options_(options), out_(out) {}

  void write() {
    write_title();
    const Words sentence = status_sentence(card_);
    if (!sentence.zh.empty()) write_wrapped(say(sentence), options_.columns, 0, out_);
    write_early_stages(card_, options_, out_);
    if (card_.self_evaluation) write_rows(*card_.self_evaluation);
    write_late_stages(card_, options_, out_);
    if (card_.withheld.empty()) write_findings();
  }

 private:
  std::string_view say(const Words& words) const { return in_language(words, options_.language); }
  std::string heading(const Words& words) const { return std::string(say(words)); }

  void write_title() {
    std::string title = printable(card_.name.empty() ? card_.source.path : card_.name);
    if (!card_.id.empty()) title += "  " + printable(card_.id);
    if (card_.year) title += fmt::format("  {}", *card_.year);
    if (card_.key_project) title += fmt::format("  {}", say(label::kKeyProject));
    write_wrapped(title, options_.columns, 0, out_);
    std::string parties;
    const auto party = [&](const Words& words, std::string_view name) {
      if (name.empty()) return;
      if (!parties.empty()) parties += "  ";
      parties += fmt::format("{} {}", say(words), printable(name));
    };
    party(label::kDepartment, card_.department);
    party(label::kPurchaser, card_.purchaser);
    party(label::kSupplier, card_.supplier);
    if (!parties.empty()) write_wrapped(parties, options_.columns, 0, out_);
    const std::string note =
        public_note({card_.withheld.begin(), card_.withheld.size()}, 0, options_.language);
    if (!note.empty()) write_wrapped(note, options_.columns, 0, out_);
  }

  template <typename Row>
  TextRow row_of(const Row& row, std::string name, std::string target, std::string actual,
                 const std::optional<Decimal>& review) const {
    TextRow line;
    const bool open = !row.points;
    line.cells = {std::move(name),
                  std::move(target),
                  std::move(actual),
                  number_text(row.weight),
                  number_text(row.claimed),
                  open ? std::string("—") : grouped(*row.points),
                  signed_text(difference(row.claimed, row.points)),
                  number_text(review)};
    const std::string note = reckoning(row);
    if (!note.empty()) line.notes.push_back(note);
    return line;
  }

  // "待定 · 0.00–16.00 · 评判等级赋分 · 财预〔2020〕10号"
  template <typename Row>
  std::string reckoning(const Row& row) const {
    std::string note;
    const auto add = [&](std::string_view text) {
      if (!text.empty()) note += (note.empty() ? "" : " · ") + printable(text);
    };
    if (row.status != RowStatus::scored) add(status_words(row.status, options_.language));
    const std::string way = calculation(row);
    if (!row.points || way != row.points->to_string()) add(way);
    add(method_words(row.method, options_.language));
    add(row.cite);
    return note;
  }

  TextRow execution_row(const ExecutionScore& row) const {
    const std::string unit(card_.unit);
    const auto amount = [&](const std::optional<Decimal>& value) {
      return value ? printable(grouped(*value) + unit) : std::string();
    };
    std::string name = heading(label::kRate);
    if (row.rate) name += fmt::format(" {}%", *row.rate);
    return row_of(row, std::move(name), amount(row.adjusted), amount(row.executed), std::nullopt);
  }

  TextRow indicator_row(const IndicatorScore& row) const {
    std::string actual = printable(row.actual);
    if (actual.empty()) actual = printable(level_words(row.level, options_.language));
    TextRow line = row_of(row, printable(row.name.empty() ? row.id : row.name),
                          printable(row.target), std::move(actual), row.review);
    const auto note = [&](const Words& words, std::string_view text) {
      if (!text.empty()) line.notes.push_back(fmt::format("{}: {}", say(words), printable(text)));
    };
    note(label::kReason, row.reason);
    note(label::kRemedy, row.remedy);
    note(label::kReviewReason, row.review_reason);
    return line;
  }

  static TextRow sum_row(std::string name, std::vector<std::string> numbers, bool ruled) {
    TextRow row;
    row.cells = {std::move(name), {}, {}};
    row.cells.insert(row.cells.end(), numbers.begin(), numbers.end());
    row.ruled = ruled;
    return row;
  }

  TextRow total_row(const Words& words, const TotalGrade& total) const {
    const auto grade = grade_words(total.grade, options_.language);
    return sum_row(fmt::format("{} {}", say(words), grade),
                   {{}, {}, total.total.to_string(), {}, {}}, false);
  }

  void add_totals(const SelfEvaluationScore& score, TextTable& table) const {
    const ScoreSums sums = score_sums(score);
    table.add(sum_row(heading(label::kSum),
                      {number_text(sums.weight), number_text(sums.claimed),
                       number_text(sums.points), signed_text(sum_difference(score, sums)),
                       score.review_total ? number_text(sums.review) : std::string()},
                      true));
    if (score.rescaling || !score.rounding.is_zero()) {
      TextRow row = sum_row(heading(score.rescaling ? label::kRescaled : label::kRounding),
                            {{}, {}, with_sign(score.rounding), {}, {}}, false);
      if (score.rescaling) {
        row.notes.push_back(fmt::format("{} ÷ {} × {}", score.rescaling->points,
                                        score.rescaling->weight, score.rescaling->full));
      }
      table.add(std::move(row));
    }
    if (score.total) {
      TextRow row = total_row(label::kTotal, *score.total);
      row.cells[4] = number_text(score.claimed_total);
      row.cells[6] = signed_text(total_difference(score));
      row.cells[7] = number_text(score.review_total);
      row.colors.emplace_back(grade_color(score.total->grade));
      table.add(std::move(row));
    }
    if (score.worst) table.add(total_row(label::kWorst, *score.worst));
    if (score.best) table.add(total_row(label::kBest, *score.best));
  }

  void write_rows(const SelfEvaluationScore& score) {
    TextTable table({{heading(label::kIndicator), false, 12, 0},
                     {heading(label::kTarget), false, 8, 4},
                     {heading(label::kActual), false, 8, 3},
                     {heading(label::kWeight), true, 0, 2},
                     {heading({"自评", "Claimed"}), true, 0, 0},
                     {heading({"得分", "Points"}), true, 0, 0},
                     {heading({"差异", "Diff"}), true, 0, 1},
                     {heading({"复核", "Review"}), true, 0, 1}});
    table.add(execution_row(score.execution));
    for (const IndicatorScore& row : score.indicators) table.add(indicator_row(row));
    add_totals(score, table);
    write_heading(label::kScoreTable, options_, out_);
    table.write(options_.columns, options_.color, out_);
    if (score.near_boundary) write_wrapped(say(label::kNearBoundary), options_.columns, 0, out_);
  }

  void write_findings() {
    write_heading(label::kFindings, options_, out_);
    if (card_.findings.empty()) write_wrapped(say(label::kNoFindings), options_.columns, 0, out_);
    for (const FindingGroup& group : grouped_findings(card_)) {
      const RuleInfo* rule = find_rule(group.rule);
      const std::string_view code = group.severity == Severity::error ? "31" : "33";
      const std::string head = fmt::format(
          "{} {} {}", severity_words(group.severity, options_.language), printable(group.rule),
          rule == nullptr ? std::string_view{} : say(rule->summary));
      for (const std::string& line : wrap_to_width(head, options_.columns)) {
        out_ += colored(line, group.severity == Severity::info ? "2" : code, options_.color) + '\n';
      }
      for (const CardFinding* finding : group.findings) {
        std::string text = printable(place_text(card_, *finding));
        if (!finding->subject.empty()) text += " " + printable(subject_text(card_, *finding));
        write_wrapped(text, options_.columns, 2, out_);
      }
    }
  }

  const Scorecard& card_;
  const ReportOptions& options_;
  std::string& out_;
};

}  // namespace

void write_project_screen(const Scorecard& card, const ReportOptions& options, std::string& out) {
  ProjectScreen(card, options, out).write();
}

}  // namespace pbs
