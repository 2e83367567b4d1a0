// SPDX-License-Identifier: MIT
#include "declaration/template.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "declaration/needed_from.hpp"
#include "declaration/schema.hpp"
#include "declaration/template_examples.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

constexpr std::uint8_t kActiveUntil = kAtTargetReview;
constexpr int kLongestLine = 100;      // columns
constexpr std::size_t kMostTerms = 6;  // of a closed list of words
constexpr int kFrame = 6;              // columns of `# ## ` and a final comma
constexpr std::size_t kMostRows = 2;   // entries that a list shows by itself

constexpr Words kHow[] = {
    {"“# ”开头的行暂不生效：到了相应阶段，去掉“# ”两个字符再填写；“##”开头的行是说明。",
     "Lines that begin with `# ` do not count yet: take these two characters away when their stage "
     "comes, then fill them in. Lines that begin with `##` are explanations."},
    {"冒号后留空等于没有填写。", "Nothing behind the colon is the same as not filled in."},
};
constexpr Words kColon{"：", ": "};
constexpr Words kSemicolon{"；", "; "};
constexpr Words kComma{"、", ", "};
constexpr Words kRequired{"必填", "required"};
constexpr Words kNeededBy{"最迟在{stage}阶段填写", "needed by {stage}"};
constexpr Words kChoices{"可填：", "one of: "};
constexpr Words kAsMap{"也可写成映射，可用的键：", "Or a map with these keys:"};
constexpr Words kAsAbove{"写法同上", "as above"};
constexpr Words kStageHeadline{"---- {stage}阶段 ----", "---- stage {stage} ----"};
constexpr std::string_view kStagePlace = "{stage}";

bool has_needed_field(const Record& record) {
  return std::any_of(record.fields.begin(), record.fields.end(), [](const Field& field) {
    return field.required || field.needed_from != kNeverNeeded;
  });
}

// The stage of the field, else the earliest of what stands in its record.
std::uint8_t stage_of(const Field& field) {
  std::uint8_t stage = field.needed_from;
  if (stage != kNeverNeeded || field.record == nullptr) return stage;
  for (const Field& inner : field.record->fields) stage = std::min(stage, inner.needed_from);
  return stage;
}

bool is_later(const Field& field) {
  const std::uint8_t stage = stage_of(field);
  return stage != kNeverNeeded && stage > kActiveUntil;
}

std::string_view blank_of(Shape shape) {
  switch (shape) {
    case Shape::text:
    case Shape::record:
      return "";
    case Shape::text_map:
    case Shape::record_map:
      return "{}";
    default:
      return "[]";
  }
}

class TemplateWriter {
 public:
  TemplateWriter(std::string_view kind, std::string_view Words::*language,
                 std::span<const TemplateExample> own)
      : header_(std::string(kind) + "/1"), language_(language), own_(own) {}

  std::string write(const Record& root, std::string_view schema) {
    out_ = "# yaml-language-server: $schema=" + std::string(schema) + "\n";
    for (const Words& words : kHow) explain(words.*language_);
    written_.insert(&root);
    for (const Field& field : root.fields) {
      if (!is_later(field)) top_field(root, field);
    }
    for (std::size_t stage = 0; stage < kStageWords.terms.size(); ++stage) {
      later_stage(root, static_cast<std::uint8_t>(stage));
    }
    return std::move(out_);
  }

 private:
  std::string_view in(Words words) const { return words.*language_; }
  bool chinese() const { return language_ == &Words::zh; }

  // The caller's examples go before the usual ones, those of a record's list in place of them.
  const TemplateExample* example_of(std::string_view record, std::string_view key,
                                    std::size_t row = 0) const {
    bool listed = false;
    for (const TemplateExample& one : own_) {
      if (one.record != record) continue;
      if (one.key == key && one.row == row) return &one;
      listed = listed || one.row > 0;
    }
    return listed ? nullptr : template_example(record, key, row);
  }

  std::size_t rows_of(std::string_view record) const {
    std::size_t rows = kMostRows;
    for (const TemplateExample& one : own_) {
      if (one.record == record) rows = std::max(rows, one.row + 1);
    }
    return rows;
  }

  bool is_active(const Record& record, const Field& field) const {
    if (field.required || field.needed_from <= kActiveUntil) return true;
    const TemplateExample* example = example_of(record.name, field.key);
    return example != nullptr && example->active;
  }

  void top_field(const Record& root, const Field& field) {
    if (field.record != nullptr) out_ += '\n';
    write_field(root, field, 0, is_active(root, field));
  }

  void later_stage(const Record& root, std::uint8_t stage) {
    const Term& term = kStageWords.terms[stage];
    bool any = false;
    for (const Field& field : root.fields) {
      if (!is_later(field) || stage_of(field) != stage) continue;
      if (!any) {
        out_ += '\n';
        explain(with_stage(in(kStageHeadline), term));
      }
      any = true;
      top_field(root, field);
    }
  }

  std::string with_stage(std::string_view sentence, const Term& stage) const {
    std::string words(stage.zh.front());
    words = chinese() ? words + "（" + std::string(stage.id) + "）"
                      : std::string(stage.id) + " (" + words + ")";
    std::string out(sentence);
    return out.replace(out.find(kStagePlace), kStagePlace.size(), words);
  }

  void write_field(const Record& record, const Field& field, std::size_t row, bool active) {
    const bool off_here = !active && !off_;
    if (off_here) {
      off_ = true;
      off_at_ = dash_ ? indent_ - 2 : indent_;
    }
    const TemplateExample* example = example_of(record.name, field.key, row);
    const std::string_view value = example != nullptr ? example->value : std::string_view{};
    if (field.record == nullptr) {
      scalar(field, value);
    } else {
      record_value(field, value);
    }
    if (off_here) off_ = false;
  }

  void scalar(const Field& field, std::string_view value) {
    if (field.key == "pbs") value = header_;
    line(field, value.empty() ? blank_of(field.shape) : value, field.vocabulary);
  }

  void record_value(const Field& field, std::string_view value) {
    const Record& record = *field.record;
    const bool known = !written_.insert(&record).second;
    const bool single = field.shape == Shape::record;
    if (single && record.scalar != nullptr && (known || !has_needed_field(record))) {
      line(field, value, record.scalar_vocabulary);
      if (!known) map_form(record);
      return;
    }
    if (known) {
      line(field, single ? "{}" : blank_of(field.shape), nullptr, in(kAsAbove));
      return;
    }
    line(field, "", nullptr);
    indent_ += 2;
    entries(field, value);
    indent_ -= 2;
  }

  void entries(const Field& field, std::string_view value) {
    const Record& record = *field.record;
    if (field.shape == Shape::record) return members(record, false);
    if (field.shape == Shape::record_map) {
      put(std::string(value.empty() ? "key" : value) + ":", {}, {});
      indent_ += 2;
      members(record, false);
      indent_ -= 2;
      return;
    }
    indent_ += 2;
    members(record, true);
    for (std::size_t row = 1; row < rows_of(record.name); ++row) further_entry(record, row);
    indent_ -= 2;
  }

  // The fields of a record; where no one of them is active all are, so that the record is not
  // blank.
  void members(const Record& record, bool in_list) {
    const bool any = std::any_of(record.fields.begin(), record.fields.end(),
                                 [&](const Field& field) { return is_active(record, field); });
    dash_ = in_list;
    bool first = in_list;
    for (const Field& field : record.fields) {
      write_field(record, field, 0, !any || first || is_active(record, field));
      first = false;
    }
  }

  void further_entry(const Record& record, std::size_t row) {
    dash_ = true;
    for (const Field& field : record.fields) {
      const TemplateExample* example = example_of(record.name, field.key, row);
      if (example == nullptr) continue;
      const bool off_here = !example->active && !off_;
      if (off_here) {
        off_ = true;
        off_at_ = indent_;
      }
      put(std::string(field.key) + (example->value.empty() ? ":" : ": "), example->value, {});
      if (off_here) off_ = false;
    }
    dash_ = false;
  }

  // The keys that may stand in place of the scalar, as an explanation.
  void map_form(const Record& record) {
    explain(in(kAsMap));
    for (const Field& field : record.fields) {
      explain("  " + std::string(field.key) + ":  # " + meaning_of(field));
    }
  }

  std::string meaning_of(const Field& field) const {
    const std::string_view summary = in(field.summary);
    if (field.labels.empty()) return std::string(summary);
    const std::string_view label = field.labels.front();
    if (chinese() && summary.starts_with(label)) return std::string(summary);
    return std::string(label).append(in(kColon)).append(summary);
  }

  std::string need_of(const Field& field) const {
    if (field.required) return std::string(in(kSemicolon)).append(in(kRequired));
    if (field.needed_from == kNeverNeeded) return {};
    return std::string(in(kSemicolon)) +
           with_stage(in(kNeededBy), kStageWords.terms[field.needed_from]);
  }

  // The words of a closed list; the Chinese terms only the first time.
  std::string choices(const Vocabulary* vocabulary) {
    if (vocabulary == nullptr) return {};
    std::string out(in(kChoices));
    const bool known = !explained_.insert(vocabulary).second;
    const std::size_t shown = std::min(vocabulary->terms.size(), kMostTerms);
    for (std::size_t i = 0; i < shown; ++i) {
      const Term& term = vocabulary->terms[i];
      if (i > 0) out += in(kComma);
      out += term.id;
      if (!known && term.zh.front() != term.id) out.append(" = ").append(term.zh.front());
    }
    return shown < vocabulary->terms.size() ? out + " …" : out;
  }

  void line(const Field& field, std::string_view value, const Vocabulary* vocabulary,
            std::string_view more = {}) {
    std::string words = meaning_of(field) + need_of(field);
    if (!more.empty()) words.append(in(kSemicolon)).append(more);
    std::string code = std::string(field.key) + ":";
    if (!value.empty()) code += " ";
    put(code, value, words, choices(vocabulary));
  }

  // One line of YAML with its comment; what does not fit behind it stands above.
  void put(std::string code, std::string_view value, const std::string& words,
           const std::string& choice = {}) {
    code += value;
    std::string start(off_ ? off_at_ : indent_, ' ');
    if (off_) start += "# " + std::string(indent_ - off_at_, ' ');
    const bool dashed = dash_;
    if (dash_) {
      start.resize(start.size() - 2);
      start += "- ";
      dash_ = false;
    }
    const int room = kLongestLine - display_width(start + code) - 4;
    std::string behind = choice.empty() ? words : words + std::string(in(kSemicolon)) + choice;
    if (display_width(behind) > room) {
      behind = words;
      if (!choice.empty() && display_width(words) <= room) explain_choice(choice, dashed);
    }
    if (display_width(behind) > room) {
      explain(words, dashed);
      if (!choice.empty()) explain_choice(choice, dashed);
      behind.clear();
    }
    out_ += start + code;
    if (!behind.empty()) out_ += "  # " + behind;
    out_ += '\n';
  }

  // A list of words is broken between its words.
  void explain_choice(const std::string& choice, bool before_dash) {
    const std::string_view comma = in(kComma);
    const int width = kLongestLine - static_cast<int>(indent_) - kFrame;
    std::string line;
    for (const std::string_view part : split(choice, comma)) {
      std::string longer = line.empty() ? std::string(part) : line + std::string(comma);
      if (!line.empty()) longer += part;
      if (!line.empty() && display_width(longer) > width) {
        explain(trim(line.append(comma)), before_dash);
        longer = part;
      }
      line = std::move(longer);
    }
    explain(line, before_dash);
  }

  // Lines of their own that stay comments when the `# ` of the YAML around them is taken away.
  void explain(std::string_view words, bool before_dash = false) {
    std::string start(off_ ? off_at_ : indent_, ' ');
    if (off_ && indent_ > off_at_) start += "# " + std::string(indent_ - off_at_, ' ');
    if (before_dash) start.resize(start.size() - 2);
    start += "## ";
    const int width = kLongestLine - static_cast<int>(start.size());
    for (const std::string& part : wrap_to_width(words, width)) out_ += start + part + "\n";
  }

  std::string header_;
  std::string_view Words::*language_;
  std::span<const TemplateExample> own_;
  std::string out_;
  std::size_t indent_ = 0;
  bool off_ = false;
  std::size_t off_at_ = 0;  // column at which the `# ` of a part that is off stands
  bool dash_ = false;       // the next line begins an entry of a list
  std::set<const Record*> written_;
  std::set<const Vocabulary*> explained_;
};

}  // namespace

std::string template_text(std::string_view kind, std::string_view Words::*language,
                          std::string_view schema, std::span<const TemplateExample> own) {
  const Record* record = record_of_kind(kind);
  if (record == nullptr) return {};
  return TemplateWriter(kind, language, own).write(*record, schema);
}

}  // namespace pbs
