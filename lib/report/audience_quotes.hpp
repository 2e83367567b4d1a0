// SPDX-License-Identifier: MIT
// Finds withheld values quoted in texts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "base/decimal.hpp"
#include "score/scorecard.hpp"

namespace pbs {

class WithheldValues {
 public:
  // A name or a code. One of a single character is hidden only where it is the whole text.
  void add_text(std::string_view text);
  // An amount of money in `unit`.
  void set_price(const Decimal& amount, std::string_view unit);

  // `text` with every quotation replaced by kWithheldMark; itself where there is none.
  std::string_view hidden(std::string_view text, Arena& arena) const;
  // The same for every text of a card but the formulas made of budget amounts alone.
  void hide_in(Scorecard& card, Arena& arena) const;

 private:
  std::string without_texts(std::string_view text) const;
  std::string without_price(std::string_view text) const;
  bool is_price(std::string_view digits, std::string_view behind) const;

  std::vector<std::string_view> texts_;  // longest first
  std::optional<Decimal> price_;         // 元
  std::optional<Decimal> bare_price_;    // as written, in the card's unit
};

}  // namespace pbs
