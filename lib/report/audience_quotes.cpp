// SPDX-License-Identifier: MIT
#include "report/audience_quotes.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "model/unit.hpp"
#include "report/audience.hpp"
#include "report/card_fields.hpp"
#include "report/numbers.hpp"

namespace pbs {

namespace {

constexpr std::size_t kLeastQuoted = 2;   // characters of a name that is looked for in texts
constexpr std::size_t kTellingDigits = 4; // of a number without a unit that can only be the price

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

std::size_t significant_digits(const Decimal& value) {
  std::string digits = value.normalised().abs().to_string();
  if (value.normalised().scale() == 0) digits.erase(digits.find_last_not_of('0') + 1);
  std::size_t count = 0;
  for (const char byte : digits) {
    if (is_digit(byte) && (count != 0 || byte != '0')) ++count;
  }
  return count;
}

// Digits with points and separators from `at` on; the end of the number.
std::size_t number_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && (is_digit(text[end]) || text[end] == '.' || text[end] == ',')) ++end;
  while (end > at && !is_digit(text[end - 1])) --end;
  return end;
}

std::optional<Decimal> number_in(std::string_view digits) {
  std::string plain;
  for (const char byte : digits) {
    if (byte != ',') plain += byte;
  }
  return Decimal::parse(plain);
}

// The unit of money that stands at the start of `text`, empty if none does.
std::string_view money_unit(std::string_view text) {
  static constexpr std::string_view kUnits[] = {"万元", "亿元", "千元", "百万元", "百元", "元"};
  const std::size_t blanks = std::min(text.find_first_not_of(' '), text.size());
  text.remove_prefix(blanks);
  for (const std::string_view unit : kUnits) {
    if (text.starts_with(unit)) return unit;
  }
  return {};
}

// A visitor, see card_fields.hpp: hides quotations in every text.
class TextHider {
 public:
  TextHider(const WithheldValues& values, Arena& arena) : values_(values), arena_(arena) {}

  void constant(std::string_view, std::string_view, const Words&) {}
  void text(std::string_view, std::string_view& words, const Words&) {
    words = values_.hidden(words, arena_);
  }
  void required_text(std::string_view key, std::string_view& words, const Words& summary) {
    text(key, words, summary);
  }
  void required_path(std::string_view key, std::string_view& words, const Words& summary) {
    text(key, words, summary);
  }
  void path(std::string_view key, std::string_view& words, const Words& summary) {
    text(key, words, summary);
  }
  void texts(std::string_view key, List<std::string_view>& list, const Words& summary) {
    for (std::string_view& words : list) text(key, words, summary);
  }
  void values(std::string_view key, List<CardValue>& list, const Words& summary) {
    for (CardValue& value : list) text(key, value.text, summary);
  }
  // Numbers and closed words are not texts.
  template <typename Number>
  void decimal(std::string_view, const Number&, const Words&) {}
  template <typename Number>
  void number(std::string_view, const Number&, const Words&) {}
  void required_count(std::string_view, std::size_t, const Words&) {}
  void count(std::string_view, std::size_t, const Words&) {}
  void integer(std::string_view, const std::optional<int>&, const Words&) {}
  void flag(std::string_view, bool, const Words&) {}
  void opposite(std::string_view, bool, const std::optional<Decimal>&, const Words&) {}
  template <typename Enumeration>
  void word(std::string_view, const Enumeration&, const Words&) {}

  template <typename Body>
  void group(std::string_view, const Words&, Body body) {
    body(*this);
  }
  template <typename Body>
  void marked_group(std::string_view, bool, const Words&, Body body) {
    body(*this);
  }
  template <typename Part>
  void spread(std::string_view, std::optional<Part>& part) {
    if (part) describe(*this, *part);
  }
  template <typename Part>
  void object(std::string_view, std::optional<Part>& part, const Words&) {
    if (part) describe(*this, *part);
  }
  template <typename Part>
  void nullable(std::string_view, std::optional<Part>& part, const Words&) {
    if (part) describe(*this, *part);
  }
  template <typename T>
  void list(std::string_view, List<T>& items, const Words&) {
    for (T& item : items) describe(*this, item);
  }
  template <typename T>
  void required_list(std::string_view key, List<T>& items, const Words& summary) {
    list(key, items, summary);
  }

 private:
  const WithheldValues& values_;
  Arena& arena_;
};

}  // namespace

void WithheldValues::add_text(std::string_view text) {
  text = trim(text);
  if (text.empty()) return;
  const auto at = std::find_if(texts_.begin(), texts_.end(), [&](std::string_view known) {
    return known.size() < text.size();
  });
  texts_.insert(at, text);
}

void WithheldValues::set_price(const Decimal& amount, std::string_view unit) {
  if (amount.is_zero()) return;
  bare_price_ = amount;
  price_ = in_yuan(amount, unit);
}

bool WithheldValues::is_price(std::string_view digits, std::string_view behind) const {
  const std::optional<Decimal> number = number_in(digits);
  if (!number) return false;
  if (const std::string_view unit = money_unit(behind); !unit.empty() && price_) {
    const std::optional<Decimal> yuan = in_yuan(*number, unit);
    return yuan && *yuan == *price_;
  }
  if (significant_digits(*number) < kTellingDigits) return false;
  return *number == *bare_price_ || (price_ && (*number == *price_ || *number == in_wan(*price_)));
}

std::string WithheldValues::without_price(std::string_view text) const {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      out += text[at++];
      continue;
    }
    const std::size_t end = number_end(text, at);
    const std::string_view digits = text.substr(at, end - at);
    out += is_price(digits, text.substr(end)) ? kWithheldMark : digits;
    at = end;
  }
  return out;
}

std::string WithheldValues::without_texts(std::string_view text) const {
  std::string out(text);
  for (const std::string_view hidden : texts_) {
    if (out == hidden) return std::string(kWithheldMark);
    if (count_code_points(hidden) < kLeastQuoted) continue;
    for (std::size_t at = out.find(hidden); at != std::string::npos;
         at = out.find(hidden, at + kWithheldMark.size())) {
      out.replace(at, hidden.size(), kWithheldMark);
    }
  }
  return out;
}

std::string_view WithheldValues::hidden(std::string_view text, Arena& arena) const {
  if (text.empty()) return text;
  std::string out = without_texts(text);
  if (bare_price_) out = without_price(out);
  return out == text ? text : arena.keep(out);
}

void WithheldValues::hide_in(Scorecard& card, Arena& arena) const {
  // A digest is no quotation, and the formulas of the budget hold its amounts alone, which are
  // public although one of them may be the price.
  const std::string_view policy = card.policy_sha256;
  std::vector<std::string_view> formulas;
  if (card.self_evaluation) formulas.push_back(card.self_evaluation->execution.formula);
  if (card.use_of_results) formulas.push_back(card.use_of_results->formula);
  for (const MonitoringScore& period : card.monitoring) formulas.push_back(period.budget_formula);
  TextHider hider(*this, arena);
  describe(hider, card);
  auto formula = formulas.begin();
  if (card.self_evaluation) card.self_evaluation->execution.formula = *formula++;
  if (card.use_of_results) card.use_of_results->formula = *formula++;
  for (MonitoringScore& period : card.monitoring) period.budget_formula = *formula++;
  card.policy_sha256 = policy;
  if (!card.self_evaluation) return;
  // A formula of small numbers still shows the price that its target hides.
  for (IndicatorScore& row : card.self_evaluation->indicators) {
    const bool quoted = row.target.find(kWithheldMark) != std::string_view::npos ||
                        row.actual.find(kWithheldMark) != std::string_view::npos;
    if (quoted && bare_price_) {
      row.formula = {};
      row.target_value.reset();
      row.target_upper.reset();
      row.actual_value.reset();
      row.target_tiers = {};
      row.exact = {};
    }
  }
}

}  // namespace pbs
