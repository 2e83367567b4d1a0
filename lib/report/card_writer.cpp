// SPDX-License-Identifier: MIT
// The writing half of card_json.hpp.
#include "report/card_fields.hpp"
#include "report/card_json.hpp"
#include "report/card_words.hpp"
#include "report/json_writer.hpp"
#include "report/portfolio_fields.hpp"

namespace pbs {

namespace {

// A visitor, see card_fields.hpp. Summaries are for the schema.
class CardWriter {
 public:
  explicit CardWriter(JsonWriter& out) : out_(out) {}

  void constant(std::string_view key, std::string_view words, const Words&) {
    out_.key(key);
    out_.text(words);
  }
  void required_text(std::string_view key, std::string_view words, const Words& summary) {
    constant(key, words, summary);
  }
  void text(std::string_view key, std::string_view words, const Words& summary) {
    if (!words.empty()) constant(key, words, summary);
  }
  void required_path(std::string_view key, std::string_view path, const Words&) {
    out_.key(key);
    out_.checked_text(path);
  }
  void path(std::string_view key, std::string_view path, const Words& summary) {
    if (!path.empty()) required_path(key, path, summary);
  }
  void decimal(std::string_view key, const Decimal& value, const Words&) {
    out_.key(key);
    out_.number(value);
  }
  void number(std::string_view key, const std::optional<Decimal>& value, const Words& summary) {
    if (value) decimal(key, *value, summary);
  }
  void required_count(std::string_view key, std::size_t value, const Words&) {
    out_.key(key);
    out_.number(value);
  }
  void count(std::string_view key, std::size_t value, const Words& summary) {
    if (value != 0) required_count(key, value, summary);
  }
  void integer(std::string_view key, std::optional<int> value, const Words& summary) {
    if (value) decimal(key, Decimal(*value), summary);
  }
  void flag(std::string_view key, bool value, const Words&) {
    if (!value) return;
    out_.key(key);
    out_.raw("true");
  }
  void opposite(std::string_view key, bool value, const std::optional<Decimal>& belongs_to,
                const Words& summary) {
    flag(key, belongs_to && !value, summary);
  }
  template <typename Enumeration>
  void word(std::string_view key, Enumeration value, const Words&) {
    out_.key(key);
    out_.raw('"');
    out_.raw(word_of(value));
    out_.raw('"');
  }
  template <typename Enumeration>
  void optional_word(std::string_view key, const std::optional<Enumeration>& value,
                     const Words& summary) {
    if (value) word(key, *value, summary);
  }
  void values(std::string_view key, const List<CardValue>& values, const Words&) {
    out_.key(key);
    out_.raw('{');
    for (const CardValue& value : values) {
      out_.element();
      out_.text(value.name);
      out_.raw(':');
      if (value.number && is_json_number(value.text)) {
        out_.raw(value.text);
      } else {
        out_.checked_text(value.text);
      }
    }
    out_.raw('}');
  }

  template <typename Texts>
  void strings(std::string_view key, const Texts& texts, const Words&) {
    out_.key(key);
    out_.raw('[');
    for (const std::string_view words : texts) {
      out_.element();
      out_.text(words);
    }
    out_.raw(']');
  }
  void texts(std::string_view key, const List<std::string_view>& texts, const Words& summary) {
    if (!texts.empty()) strings(key, texts, summary);
  }
  template <typename Counts>
  void counts(std::string_view key, const Counts& counts, const Words&) {
    out_.key(key);
    out_.raw('{');
    for (const auto& [name, count] : counts) {
      out_.element();
      out_.text(name);
      out_.raw(':');
      out_.number(count);
    }
    out_.raw('}');
  }

  template <typename Body>
  void marked_group(std::string_view key, bool mark, const Words&, Body body) {
    if (!mark) return;
    out_.key(key);
    out_.raw('{');
    body(*this);
    out_.raw('}');
  }
  template <typename Body>
  void group(std::string_view key, const Words&, Body body) {
    const std::size_t before = out_.mark();
    out_.key(key);
    out_.raw('{');
    const std::size_t empty = out_.mark();
    body(*this);
    if (out_.mark() == empty) {
      out_.back_to(before);
    } else {
      out_.raw('}');
    }
  }
  template <typename Part>
  void spread(std::string_view, const std::optional<Part>& part) {
    if (part) describe(*this, *part);
  }
  template <typename Part>
  void object(std::string_view key, const std::optional<Part>& part, const Words& summary) {
    marked_group(key, part.has_value(), summary, [&](CardWriter& v) { describe(v, *part); });
  }
  template <typename Part>
  void nullable(std::string_view key, const std::optional<Part>& part, const Words& summary) {
    object(key, part, summary);
    if (part) return;
    out_.key(key);
    out_.raw("null");
  }
  template <typename Range>
  void items(std::string_view key, const Range& range, const Words&) {
    out_.key(key);
    out_.raw('[');
    for (const auto& item : range) {
      out_.element();
      out_.raw('{');
      describe(*this, item);
      out_.raw('}');
    }
    out_.raw(']');
  }
  template <typename T>
  void required_list(std::string_view key, const List<T>& list, const Words& summary) {
    items(key, list, summary);
  }
  template <typename T>
  void list(std::string_view key, const List<T>& list, const Words& summary) {
    if (!list.empty()) items(key, list, summary);
  }

 private:
  JsonWriter& out_;
};

template <typename T>
void write_line(const T& item, std::string& out) {
  JsonWriter json(out);
  CardWriter writer(json);
  json.raw('{');
  describe(writer, item);
  json.raw("}\n");
}

}  // namespace

void write_card(const Scorecard& card, std::string& out) {
  write_line(card, out);
}

void write_portfolio(const Portfolio& portfolio, std::string& out) {
  write_line(portfolio, out);
}

}  // namespace pbs
