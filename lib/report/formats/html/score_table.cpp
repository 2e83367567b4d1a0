// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "report/formats/html/blocks.hpp"
#include "report/formats/html/dictionary.hpp"
#include "report/formats/html/parts.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/stage_labels.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

void write_head(HtmlText& html) {
  html.raw("<table class=\"score\"><caption>")
      .words("i", label::kScoreTable)
      .words("small", label::kDifferenceNote)
      .raw("</caption><thead><tr>");
  for (const Words* head : {&label::kIndicator, &label::kTarget, &label::kActual}) {
    html.words("th", *head);
  }
  for (const Words* head :
       {&label::kWeight, &label::kClaimed, &label::kPoints, &label::kDifference, &label::kReview}) {
    html.words("th class=\"n\"", *head);
  }
  html.raw("</tr></thead>\n");
}

void look(const std::optional<Decimal>& value, std::size_t& decimals) {
  if (value) decimals = std::max(decimals, static_cast<std::size_t>(value->scale()));
}

ScoreDecimals decimals_of(const SelfEvaluationScore& score) {
  ScoreDecimals most;
  const auto look_at = [&](const auto& row, const std::optional<Decimal>& review) {
    look(row.weight, most.weight);
    look(row.claimed, most.claimed);
    look(row.points, most.points);
    const std::optional<Decimal> gap = difference(row.claimed, row.points);
    if (gap && !gap->is_zero()) look(gap, most.difference);
    look(review, most.review);
  };
  look_at(score.execution, std::nullopt);
  for (const IndicatorScore& row : score.indicators) look_at(row, row.review);
  look(score.claimed_total, most.claimed);
  look(score.review_total, most.review);
  return most;
}

void write_difference(const std::optional<Decimal>& value, std::size_t decimals, HtmlText& html) {
  html.figure(value ? with_sign(*value) : std::string(), decimals);
}

// The points of a row, or why it has none.
template <typename Row>
void write_points(const Row& row, const std::string& interval, std::size_t decimals,
                  HtmlText& html) {
  if (row.points) {
    html.figure(row.points, decimals);
    return;
  }
  html.raw("<td>");
  if (!interval.empty()) html.text(interval).raw("<br>");
  html.words("i class=\"tag\"", both(status_words, row.status)).raw("</td>");
}

template <typename Row>
void write_numbers(const Row& row, const std::optional<Decimal>& review,
                   const std::string& interval, const ScoreDecimals& decimals, HtmlText& html) {
  html.figure(row.weight, decimals.weight).figure(row.claimed, decimals.claimed);
  write_points(row, interval, decimals.points, html);
  write_difference(difference(row.claimed, row.points), decimals.difference, html);
  html.figure(review, decimals.review).raw("</tr>\n");
}

void detail(HtmlText& html, const Words& name, std::string_view text) {
  if (text.empty()) return;
  html.raw("<p>").words("i", name).raw(" ");
  html.user(text);
  html.raw("</p>");
}

// How the points came about: formula, method, source, place in the file.
template <typename Row>
void write_reckoning(const Row& row, const CiteNotes& cites, HtmlText& html) {
  html.raw("<tr><td colspan=\"8\"><p>");
  const std::string reckoning = calculation(row);
  const bool plain = row.points && reckoning == row.points->to_string();  // the cell says it
  if (!reckoning.empty() && !plain) html.raw("<b>").user(reckoning).raw("</b> ");
  if (row.status != RowStatus::scored && row.points) {
    html.words("i class=\"tag\"", both(status_words, row.status)).raw(" ");
  }
  if (!row.method.empty()) html.words("i", both(method_words, row.method));
  html.text(cites.mark(row.cite));
  if (row.place.line != 0) {
    html.raw(" L").text(std::to_string(row.place.line));
  }
  html.raw("</p>");
}

std::string evidence_text(const List<std::string_view>& evidence) {
  return fmt::format("{}", fmt::join(evidence.begin(), evidence.end(), "；"));
}

// The heading says 其中 already, and so do most names.
std::string_view without_prefix(std::string_view name) {
  for (const std::string_view prefix : {"其中：", "其中:", "其中"}) {
    if (name.starts_with(prefix) && name.size() > prefix.size()) return name.substr(prefix.size());
  }
  return name;
}

void write_breakdown(const IndicatorScore& row, HtmlText& html) {
  if (row.breakdown.empty()) return;
  html.raw("<p>").words("i", label::kBreakdown).raw(" ");
  bool first = true;
  for (const BreakdownScore& part : row.breakdown) {
    if (!first) html.raw("<br>");
    first = false;
    html.user(without_prefix(part.name));
    if (!part.target.empty()) html.raw(" ").words("i", label::kTarget).raw(" ").user(part.target);
    if (!part.actual.empty()) html.raw(" ").words("i", label::kActual).raw(" ").user(part.actual);
  }
  html.raw("</p>");
}

void write_survey(const SurveyScore& survey, HtmlText& html) {
  if (!survey.present) return;
  html.raw("<p>").words("i", label::kSurvey);
  const auto part = [&](const Words& name, std::string_view text) {
    if (!text.empty()) html.raw(" ").words("i", name).raw(" ").user(text);
  };
  part(label::kSample, survey.sample);
  part(label::kQuestions, survey.questions);
  part(label::kSurveyDate, survey.date);
  html.raw("</p>");
}

void write_details(const IndicatorScore& row, HtmlText& html) {
  detail(html, label::kReason, row.reason);
  detail(html, label::kRemedy, row.remedy);
  detail(html, label::kReviewReason, row.review_reason);
  write_breakdown(row, html);
  write_survey(row.survey, html);
  detail(html, label::kEvidence, evidence_text(row.evidence));
}

void write_actual(const IndicatorScore& row, HtmlText& html) {
  const bool level = !row.level.empty() && row.actual != level_words(row.level, Language::zh);
  if (!level) {
    html.cell(row.actual);
  } else if (row.actual.empty()) {
    html.words("td", both(level_words, row.level));
  } else {
    html.raw("<td>").user(row.actual).raw("<br>");
    html.words("i", both(level_words, row.level)).raw("</td>");
  }
}

void write_indicator(const IndicatorScore& row, const ScoreDecimals& decimals,
                     const CiteNotes& cites, HtmlText& html) {
  html.open_chinese("tbody").raw("<tr><th>");
  html.user(row.name.empty() ? row.id : row.name).raw(" ");
  html.words("small", both(class_words, row.indicator_class));
  if (!row.group.empty()) html.raw(" ").block("small", row.group);
  html.raw("</th>").cell(row.target);
  write_actual(row, html);
  const bool pending = row.status == RowStatus::pending;
  write_numbers(row, row.review, pending ? calculation(row) : std::string(), decimals, html);
  write_reckoning(row, cites, html);
  write_details(row, html);
  html.raw("</td></tr>").close_chinese("tbody").raw("\n");
}

std::string amount_text(const std::optional<Decimal>& amount, std::string_view unit) {
  return amount ? grouped(*amount) + std::string(unit) : std::string();
}

void write_execution(const Scorecard& card, const ScoreDecimals& decimals, const CiteNotes& cites,
                     HtmlText& html) {
  const ExecutionScore& row = card.self_evaluation->execution;
  html.raw("<tbody><tr>").words("th", label::kRate);
  html.cell(amount_text(row.adjusted, card.unit)).raw("<td>");
  html.user(amount_text(row.executed, card.unit));
  if (row.rate) html.raw("<br>").text(row.rate->to_string() + "%");
  html.raw("</td>");
  write_numbers(row, std::nullopt, {}, decimals, html);
  write_reckoning(row, cites, html);
  html.raw("</td></tr></tbody>\n");
}

}  // namespace

void write_score_table(const Scorecard& card, HtmlText& html) {
  const SelfEvaluationScore& score = *card.self_evaluation;
  const ScoreDecimals decimals = decimals_of(score);
  CiteNotes cites;
  cites.add(score.execution.cite);
  for (const IndicatorScore& row : score.indicators) cites.add(row.cite);
  cites.settle();
  write_head(html);
  write_execution(card, decimals, cites, html);
  for (const IndicatorScore& row : score.indicators) write_indicator(row, decimals, cites, html);
  write_score_totals(score, decimals, html);
  html.raw("</table>\n");
  cites.write(html);
}

}  // namespace pbs
