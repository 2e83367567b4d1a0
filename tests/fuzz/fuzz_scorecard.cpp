// SPDX-License-Identifier: MIT
// A line of JSON as a scorecard; what was read must be written and read again without change.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/arena.hpp"
#include "report/card_json.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view line(reinterpret_cast<const char*>(data), size);
  pbs::Arena arena;
  pbs::Scorecard card;
  std::string words;
  std::size_t column = 0;
  if (pbs::read_card(line, arena, card, words, column) != pbs::JsonLine::card) return 0;
  std::string once;
  pbs::write_card(card, once);
  pbs::Scorecard again;
  std::string twice;
  if (pbs::read_card(once, arena, again, words, column) != pbs::JsonLine::card) std::abort();
  pbs::write_card(again, twice);
  if (once != twice) std::abort();
  return 0;
}
