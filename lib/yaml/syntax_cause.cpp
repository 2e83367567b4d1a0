// SPDX-License-Identifier: MIT
#include "yaml/syntax_cause.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "yaml/reading_rules.hpp"

namespace pbs {
namespace {

struct KnownWords {
  std::string_view words;
  SyntaxCause cause;
};

// The first that occurs counts: libyaml's, then yaml-cpp's.
constexpr KnownWords kKnownWords[] = {
    {"could not find expected ':'", SyntaxCause::missing_colon},
    {"while scanning a quoted scalar: found un", SyntaxCause::open_quote},
    {"while parsing a flow ", SyntaxCause::open_bracket},
    {"while parsing a block node", SyntaxCause::bad_start},
    {"mapping values are not allowed", SyntaxCause::second_colon},
    {"did not find expected key", SyntaxCause::indentation},
    {"did not find expected '-' indicator", SyntaxCause::indentation},
    {"entries are not allowed", SyntaxCause::indentation},
    {"keys are not allowed", SyntaxCause::indentation},
    {"cannot start any token", SyntaxCause::bad_start},
    {"unknown escape character", SyntaxCause::escape},
    {"control characters are not allowed", SyntaxCause::control},
    {"found a second document", SyntaxCause::second_document},
    {"did not find expected <document start>", SyntaxCause::second_document},
    {"illegal EOF in scalar", SyntaxCause::open_quote},
    {"illegal document indicator in scalar", SyntaxCause::open_quote},
    {"flow not found", SyntaxCause::open_bracket},
    {"illegal map value", SyntaxCause::second_colon},
    {"end of map not found", SyntaxCause::indentation},
    {"end of sequence not found", SyntaxCause::indentation},
    {"illegal flow end", SyntaxCause::indentation},
    {"illegal block entry", SyntaxCause::indentation},
    {"illegal map key", SyntaxCause::indentation},
    {"unknown token", SyntaxCause::bad_start},
};

class Explanation {
 public:
  Explanation(const BrokenText& text, FindingLog& log)
      : broken_(text), text_(text.source.text()), at_(text.problem.at.begin), log_(log) {
    if (text.problem.began.known()) began_ = text.problem.began.begin;
  }

  void run() {
    explain();
    if (finding_ == nullptr) finding(at_, next(at_));
    finding_->with("words", escape_for_message(broken_.problem.words, 200));
  }

 private:
  void explain() {
    switch (broken_.cause) {
      case SyntaxCause::missing_colon:
        return missing_colon();
      case SyntaxCause::open_quote:
        if (began_ == kNone) return;
        finding(began_, began_ + 1).with_number("open_quote", number(began_));
        return;
      case SyntaxCause::open_bracket:
        return open_bracket();
      case SyntaxCause::second_colon:
        return second_colon();
      case SyntaxCause::indentation:
        return indentation();
      case SyntaxCause::second_document:
        finding(at_, next(at_)).with_number("extra_line", number(at_));
        return;
      default:
        return one_character(broken_.cause == SyntaxCause::bad_start);
    }
  }

  void missing_colon() {
    const ScannedLine& line = broken_.lines[broken_.line_of(began_ == kNone ? at_ : began_)];
    if (glued(line)) return;
    finding(line.content, line.end).with("no_colon", escape_for_message(words_of(line)));
    if (line.begin != broken_.source.line_start(at_)) finding_->see(broken_.place(at_, next(at_)));
  }

  void open_bracket() {
    if (began_ == kNone || std::string_view("[{").find(text_[began_]) == kNowhere) return;
    const bool content = broken_.problem.words.ends_with("node content");
    if (content && at_ < text_.size()) return one_character(true);
    finding(began_, began_ + 1).see(broken_.place(at_, next(at_)));
    finding_->with("open_bracket", std::string(text_.substr(began_, 1)));
    finding_->with_number("open_line", number(began_));
  }

  // A mapping where a text was going on: a colon within a value, or a line indented too far, or a
  // key before it whose colon lacks its blank.
  void second_colon() {
    const std::size_t line = broken_.line_of(at_);
    for (std::size_t i = line + 1; i-- > 0 && i + 2 > line;) {
      if (glued(broken_.lines[i])) return;
    }
    const std::size_t content = broken_.lines[line].content;
    const std::size_t colon = text_.find(": ", content);
    if (colon >= at_) return bad_indent(line);
    finding(at_, next(at_));
    finding_->with("second_colon", escape_for_message(text_.substr(content, colon - content)));
  }

  void indentation() {
    const std::size_t line = broken_.line_of(at_);
    const std::size_t last = text_.substr(0, at_).find_last_not_of(" \t");
    const bool closed = last != std::string_view::npos && last >= broken_.lines[line].content &&
                        std::string_view("\"']}").find(text_[last]) != std::string_view::npos;
    if (!closed) return bad_indent(line);
    const std::size_t end = std::max<std::size_t>(broken_.lines[line].end, next(at_));
    finding(at_, end).with("after_value", escape_for_message(text_.substr(at_, end - at_)));
  }

  void bad_indent(std::size_t line) {
    const ScannedLine& where = broken_.lines[line];
    finding(where.content, where.end).with_number("indent", number(where.begin));
  }

  void one_character(bool bad_start) {
    const std::string sign = escape_for_message(text_.substr(at_, next(at_) - at_));
    finding(at_, next(at_));
    const std::string_view words = broken_.problem.words;
    if (bad_start && !sign.empty()) finding_->with("bad_start", sign);
    if (broken_.cause == SyntaxCause::control) {
      const std::size_t code = words.rfind("(U+");
      if (code != std::string_view::npos)
        finding_->with("control", std::string(words.substr(code + 1, 6)));
    }
    if (broken_.cause == SyntaxCause::escape) {
      const std::size_t backslash = text_.rfind('\\', at_);
      if (backslash == std::string_view::npos) return;
      const std::size_t end = next(next(backslash));
      finding_->place = broken_.place(backslash, end);
      finding_->with("escape", escape_for_message(text_.substr(backslash, end - backslash)));
    }
  }

  bool glued(const ScannedLine& line) {
    const std::string_view key = glued_key(words_of(line), &broken_.names);
    if (key.empty()) return false;
    const std::size_t colon = text_.find(':', line.content);
    finding(colon, colon + 1).about(key).with("glued", escape_for_message(key));
    return true;
  }

  std::string_view words_of(const ScannedLine& line) const {
    return trim(text_.substr(line.content, line.end - line.content));
  }

  Finding& finding(std::size_t begin, std::size_t end) {
    finding_ = &log_.add(reading::kNotYaml, broken_.place(begin, end));
    return *finding_;
  }

  // The offset behind the code point at `offset`.
  std::size_t next(std::size_t offset) const {
    if (offset >= text_.size()) return text_.size();
    next_code_point(text_, offset);
    return offset;
  }

  std::string number(std::size_t offset) const {
    return std::to_string(broken_.source.line_column(static_cast<std::uint32_t>(offset)).line);
  }

  static constexpr std::size_t kNowhere = std::string_view::npos;
  static constexpr std::uint32_t kNone = Location::kNowhere;
  const BrokenText& broken_;
  std::string_view text_;
  std::uint32_t at_;
  std::uint32_t began_ = kNone;
  FindingLog& log_;
  Finding* finding_ = nullptr;
};

}  // namespace

SyntaxCause syntax_cause(std::string_view words) {
  for (const KnownWords& known : kKnownWords) {
    if (words.find(known.words) != std::string_view::npos) return known.cause;
  }
  return SyntaxCause::other;
}

std::size_t BrokenText::line_of(std::uint32_t offset) const {
  const auto next =
      std::upper_bound(lines.begin(), lines.end(), offset,
                       [](std::uint32_t at, const ScannedLine& line) { return at < line.begin; });
  return next == lines.begin() ? 0 : static_cast<std::size_t>(next - lines.begin()) - 1;
}

void report_not_yaml(const BrokenText& text, FindingLog& log) {
  Explanation(text, log).run();
}

}  // namespace pbs
