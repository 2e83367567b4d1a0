// SPDX-License-Identifier: MIT
#include "report/formats/explain/page.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace pbs::explain {

namespace {

constexpr int kStep = 2;            // columns a level is indented by
constexpr int kLabelColumns = 10;   // Chinese
constexpr int kLabelColumnsEn = 13;
constexpr int kRuleColumns = 8;     // of a note: rule and mark
constexpr int kLeastText = 24;

// As score/cite_text.hpp writes them.
constexpr std::string_view kSetting = "政策参数(默认)";
constexpr std::string_view kObserved = "(实践中所见)";

constexpr Words kSettingWords{"U 政策参数（默认），不是文件要求",
                              "U policy setting (default), not a requirement of a document"};

}  // namespace

char mark_letter(Mark mark) {
  constexpr std::string_view kLetters = "COU";
  return kLetters[static_cast<std::size_t>(mark)];
}

void Page::project() {
  out_ += fmt::format("{} {}\n", card_.id, card_.name);
  field({"文件", "file"}, card_.source.path);
  field({"办法", "policy"}, card_.policy_id);
  field({"依据", "basis"},
        say({"C 文件规定；O 实践中所见；U 政策参数（默认），不是任何文件的要求",
             "C stands in a document; O observed practice; U policy setting (default), not a "
             "requirement of any document"}));
}

void Page::stage(const Words& title, std::string_view id, std::string_view remark) {
  in_item_ = false;
  depth_ = 0;
  out_ += fmt::format("\n■ {}", say(title));
  if (say(title) != id) out_ += fmt::format(" {}", id);
  if (!remark.empty()) out_ += fmt::format("{}{}", zh() ? "：" : ": ", remark);
  out_ += '\n';
}

int Page::indent() const {
  return kStep * (1 + depth_ + (in_item_ ? 1 : 0));
}

void Page::item(std::string_view id, std::string_view name, const CardPlace& place, int depth) {
  depth_ = depth;
  in_item_ = false;
  std::string line(static_cast<std::size_t>(indent()), ' ');
  line += id;
  if (!name.empty() && name != id) line.append(id.empty() ? "" : "  ").append(name);
  if (place.line != 0) {
    const std::string where = fmt::format("{}:{}:{}", card_.source.path, place.line, place.column);
    const bool fits = display_width(line) + 2 + display_width(where) <= columns_;
    line += fits ? "  " : "\n" + std::string(static_cast<std::size_t>(indent() + kStep), ' ');
    line += where;
  }
  out_.append(line).append("\n");
  in_item_ = true;
}

void Page::labelled(std::string_view label, std::string_view text) {
  const int label_columns = zh() ? kLabelColumns : kLabelColumnsEn;
  const std::string before(static_cast<std::size_t>(indent()), ' ');
  const int room = std::max(kLeastText, columns_ - indent() - label_columns);
  bool first = true;
  for (const std::string& line : wrap_to_width(text, room)) {
    out_ += before + pad_right(first ? label : std::string_view(), label_columns) + line + "\n";
    first = false;
  }
}

void Page::field(const Words& label, std::string_view text, const CardPlace& place) {
  if (text.empty()) return;
  std::string whole = escape_for_message(text, text.size());
  if (place.line != 0) {
    whole += fmt::format("  {}:{}:{}", card_.source.path, place.line, place.column);
  }
  labelled(say(label), whole);
}

void Page::field(const Words& label, const std::optional<Decimal>& number,
                 const CardPlace& place) {
  if (number) field(label, number->to_string(), place);
}

void Page::field(const Words& label, const std::optional<Decimal>& number, std::string_view unit,
                 const CardPlace& place) {
  if (number) field(label, number->to_string().append(unit), place);
}

void Page::basis(std::string_view cite) {
  if (cite.empty()) return;
  std::string text;
  for (std::string_view part : split(cite, "；")) {
    if (!text.empty()) text += zh() ? "；" : "; ";
    const std::size_t colon = part.find("：");
    if (colon != std::string_view::npos) {
      text += part.substr(0, colon + std::string_view("：").size());
      part.remove_prefix(colon + std::string_view("：").size());
    }
    if (part == kSetting) {
      text += say(kSettingWords);
    } else if (part.ends_with(kObserved)) {
      part.remove_suffix(kObserved.size());
      text.append("O ").append(part);
    } else {
      text.append("C ").append(part);
    }
  }
  field({"依据", "basis"}, text);
}

void Page::leaf_basis(std::string_view cite) {
  if (cite == kSetting || cite.ends_with(kObserved)) {
    basis(cite);
  } else if (!cite.empty()) {
    field({"依据", "basis"},
          std::string(say({"指标体系注明：", "stated by the indicator file: "})).append(cite));
  }
}

void Page::note_block(const Words& label, std::string_view part,
                      std::initializer_list<std::string_view> keys, bool unapplied) {
  const int label_columns = zh() ? kLabelColumns : kLabelColumnsEn;
  bool first = true;
  for (const CardNote& note : card_.notes) {
    if (note.unapplied != unapplied || note.part != part) continue;
    if (std::ranges::find(keys, note.key) == keys.end()) continue;
    const std::string rule = fmt::format("{} {}", note.rule, mark_letter(note.mark));
    const std::string head = pad_right(rule, kRuleColumns) + "  ";
    const int room = std::max(kLeastText, columns_ - indent() - label_columns - display_width(head));
    const std::string before(static_cast<std::size_t>(indent()), ' ');
    bool first_line = true;
    for (const std::string& line : wrap_to_width(say(note.text), room)) {
      out_ += before + pad_right(first ? say(label) : std::string_view(), label_columns);
      out_ += first_line ? head : std::string(static_cast<std::size_t>(display_width(head)), ' ');
      out_ += line + "\n";
      first = first_line = false;
    }
  }
}

void Page::notes(std::string_view part, std::string_view key) {
  notes(part, {key});
}

void Page::notes(std::string_view part, std::initializer_list<std::string_view> keys) {
  note_block({"参数", "settings"}, part, keys, false);
  note_block({"未适用", "not applied"}, part, keys, true);
}

}  // namespace pbs::explain
