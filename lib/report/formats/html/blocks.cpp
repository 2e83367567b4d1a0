// SPDX-License-Identifier: MIT
#include "report/formats/html/blocks.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.hpp"
#include "report/formats/view/portfolio_view.hpp"
#include "report/formats/view/stage_labels.hpp"
#include "report/formats/view/stage_words.hpp"
#include "report/formats/view/words.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

constexpr std::size_t kCircled = 20;  // ① to ⑳

// The style gives each light a mark of its own shape, which tells it apart on grey paper.
struct LightLook {
  std::string_view id, tag, cell;
};
constexpr LightLook kLooks[] = {{"red", "b class=\"lr\"", "td class=\"lr\""},
                                {"yellow", "b class=\"ly\"", "td class=\"ly\""},
                                {"green", "b class=\"lg\"", "td class=\"lg\""},
                                {"blue", "b class=\"lb\"", "td class=\"lb\""}};

const LightLook* look_of(std::string_view light) {
  for (const LightLook& known : kLooks) {
    if (known.id == light) return &known;
  }
  return nullptr;
}

constexpr std::string_view kGradeTags[] = {"b class=\"g0\"", "b class=\"g1\"", "b class=\"g2\"",
                                           "b class=\"g3\""};

}  // namespace

void write_fact(HtmlText& html, const Words& name, std::string_view user_text) {
  if (!user_text.empty()) html.words("dt", name).block("dd", user_text).raw("\n");
}

void write_fact(HtmlText& html, const Words& name, const Words& value) {
  if (!value.zh.empty()) html.words("dt", name).words("dd", value).raw("\n");
}

void open_facts(HtmlText& html) {
  html.raw("<dl class=\"facts\">");
}

void close_facts(HtmlText& html) {
  html.raw("</dl>\n");
}

void write_amount(HtmlText& html, const Words& name, const std::optional<Decimal>& amount,
                  std::string_view unit) {
  if (amount) write_fact(html, name, grouped(*amount) + std::string(unit));
}

void open_section(HtmlText& html, const Scorecard& card, char letter, const Words& title) {
  html.raw("<section id=\"").raw(anchor(card)).raw("-").raw({&letter, 1}).raw("\">");
  html.words("h3", title).raw("\n");
}

void close_section(HtmlText& html) {
  html.raw("</section>\n");
}

void write_grade(Grade grade, HtmlText& html) {
  html.words(kGradeTags[static_cast<std::size_t>(grade)], both(grade_words, grade));
}

void write_grade(std::string_view grade, HtmlText& html) {
  if (const std::optional<Grade> known = grade_named(grade)) {
    write_grade(*known, html);
  } else {
    html.user(grade);
  }
}

void write_light(std::string_view light, HtmlText& html) {
  if (const LightLook* look = look_of(light)) html.words(look->tag, both(light_words, light));
}

void write_light_cell(std::string_view light, HtmlText& html) {
  if (const LightLook* look = look_of(light)) {
    html.words(look->cell, both(light_words, light));
  } else {
    html.raw("<td></td>");
  }
}

void write_party(const StageOrigin& origin, HtmlText& html) {
  if (origin.by.empty() && origin.by_name.empty()) return;
  html.words("dt", label::kBy).raw("<dd>");
  if (!origin.by.empty()) html.words("i", both(role_words, origin.by)).raw(" ");
  html.user(origin.by_name);
  if (!origin.commissioned_by.empty()) {
    html.raw(" <small>").words("i", label::kCommissioned).raw(" ");
    html.words("i", both(role_words, origin.commissioned_by)).raw("</small>");
  }
  if (!origin.selected.empty()) {
    html.raw(" <small>").words("i", both(procedure_words, origin.selected)).raw("</small>");
  }
  if (origin.qualified) html.raw(" ").words("small", label::kQualified);
  html.raw("</dd>\n");
}

std::vector<CiteNotes::Cite>::const_iterator CiteNotes::find(std::string_view cite) const {
  return std::find_if(cites_.begin(), cites_.end(),
                      [&](const Cite& known) { return known.text == cite; });
}

void CiteNotes::add(std::string_view cite) {
  if (cite.empty()) return;
  if (find(cite) == cites_.end()) cites_.push_back({cite, 0});
  ++cites_[static_cast<std::size_t>(find(cite) - cites_.begin())].rows;
}

void CiteNotes::settle() {
  const auto most = std::max_element(cites_.begin(), cites_.end(),
                                     [](const Cite& a, const Cite& b) { return a.rows < b.rows; });
  if (most != cites_.end()) std::rotate(cites_.begin(), most, most + 1);
}

std::string CiteNotes::mark(std::string_view cite) const {
  const auto found = find(cite);
  if (found == cites_.begin() || found == cites_.end()) return {};
  const auto at = static_cast<std::size_t>(found - cites_.begin()) - 1;
  if (at >= kCircled) return fmt::format("({})", at + 1);
  std::string mark;
  append_utf8(mark, static_cast<char32_t>(U'①' + at));
  return mark;
}

void CiteNotes::write(HtmlText& html) const {
  if (cites_.empty()) return;
  html.open_chinese("p class=\"cites\"").words("b", label::kBasis);
  for (const Cite& cite : cites_) html.raw(" ").raw(mark(cite.text)).user(cite.text);
  html.close_chinese("p").raw("\n");
}

}  // namespace pbs
