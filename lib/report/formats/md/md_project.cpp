// SPDX-License-Identifier: MIT
// A project's evaluation report: the official outline, filled with what the scorecard has.
#include <fmt/format.h>

#include "report/formats/md/parts.hpp"
#include "report/formats/view/card_view.hpp"
#include "report/formats/view/public_note.hpp"
#include "report/formats/view/words.hpp"
#include "report/report_rows.hpp"

namespace pbs {

namespace {

std::string title_of(const Scorecard& card, bool whole, MdText& md) {
  std::string name = md_text(card.name.empty() ? card.source.path : card.name);
  if (!whole) return name;
  const bool zh = md.language() == Language::zh;
  if (card.year) name = zh ? fmt::format("{} 年度{}", *card.year, name)
                           : fmt::format("{} ({})", name, *card.year);
  return zh ? name + "绩效评价报告" : "Evaluation report: " + name;
}

// A node that stands `depth` levels down is set in by as many wide blanks.
std::string indented(const NodeScore& node) {
  std::string text;
  for (const char byte : node.path) {
    if (byte == '.') text += "　";
  }
  return text + md_text(node.name.empty() ? node.path : node.name);
}

std::string reckoning(const NodeScore& node, MdText& md) {
  std::string text = md_text(calculation(node.formula, node.exact, node.points));
  if (node.status == RowStatus::pending && node.low && node.high) {
    text = fmt::format("{} {}–{}", status_words(node.status, md.language()), *node.low, *node.high);
  } else if (node.status != RowStatus::scored && !node.method.empty()) {
    text = std::string(status_words(node.status, md.language()));
  }
  const auto add = [&](const std::string& part) {
    if (part.empty()) return;
    if (!text.empty()) text += md.say({"；", "; "});
    text += part;
  };
  add(md_text(node.reason));
  if (node.spread && !node.spread->is_zero()) {
    add(fmt::format("{} {}", md.say({"专家分歧", "spread of the experts"}), *node.spread));
  }
  return text;
}

}  // namespace

void write_to_fill(const Words& what, MdText& md) {
  md.paragraph(fmt::format("**【{}{}】**", md.say({"待填写：", "To be written: "}), md.say(what)));
}

const EvaluationScore* counting_evaluation(const Scorecard& card) {
  const EvaluationScore* found = nullptr;
  for (const EvaluationScore& score : card.evaluations) {
    const bool counts = !card.result || score.kind == card.result->from;
    if (counts && !score.nodes.empty()) found = &score;
  }
  return found;
}

std::string total_text(const std::optional<TotalGrade>& total,
                       const std::optional<TotalGrade>& worst,
                       const std::optional<TotalGrade>& best, Language language) {
  if (total) return fmt::format("**{} {}**", total->total, grade_words(total->grade, language));
  if (!worst || !best) return {};
  return fmt::format("**{}–{} {}–{}**", worst->total, best->total,
                     grade_words(worst->grade, language), grade_words(best->grade, language));
}

void write_md_nodes(const List<NodeScore>& nodes, std::size_t begin, std::size_t end, MdText& md) {
  md.table_head({{label::kIndicator},
                 {label::kWeight, true},
                 {{"得分", "Points"}, true},
                 {{"评分说明", "How it was scored"}},
                 {label::kBasis}});
  for (std::size_t i = begin; i < end; ++i) {
    const NodeScore& node = nodes[i];
    const bool inner = is_inner(nodes, i);
    const std::string name = indented(node);
    md.start_row();
    md.cell(inner ? fmt::format("**{}**", name) : name);
    md.cell(node.weight);
    md.cell(node.points);
    md.cell(inner ? std::string() : reckoning(node, md));
    md.cell(inner ? std::string() : md_text(node.cite));
    md.end_row();
  }
  md.end_table();
}

void write_md_project(const Scorecard& card, int level, MdText& md) {
  md.heading(level, title_of(card, level == 1, md));
  const std::string note = public_note({card.withheld.begin(), card.withheld.size()}, 0,
                                       md.language());
  if (level == 1 && !note.empty()) md.paragraph(note);
  const Words sentence = status_sentence(card);
  if (!sentence.zh.empty()) md.paragraph(md.say(sentence));
  if (card.status == CardStatus::not_scored) {
    write_md_facts(card, level + 1, md);
    md.heading(level + 1, md.say(label::kFindings));
    write_md_findings(card, md);
    return;
  }
  write_md_facts(card, level + 1, md);
  write_md_work(card, level + 1, md);
  write_md_conclusion(card, level + 1, md);
  write_md_analysis(card, level + 1, md);
  write_md_problems(card, level + 1, md);
  write_md_proposals(card, level + 1, md);
  write_md_annexes(card, level + 1, md);
}

}  // namespace pbs
