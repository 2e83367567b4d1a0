// SPDX-License-Identifier: MIT
// Scorecards and portfolios as JSON, one object a line, and back. Decimals are JSON numbers written
// digit by digit; writing what was read gives the same bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/arena.hpp"
#include "report/portfolio.hpp"
#include "score/scorecard.hpp"

namespace pbs {

// Appends one line (with its line break).
void write_card(const Scorecard& card, std::string& out);
void write_portfolio(const Portfolio& portfolio, std::string& out);

enum class JsonLine { card, portfolio, other, broken };

// Reads one line. For a card, fills `card` with texts kept in `arena`. `words` receives what is
// wrong with a broken line and `column` where (1-based, in bytes). Of a portfolio only `shard` is
// read, where it is wanted.
JsonLine read_card(std::string_view line, Arena& arena, Scorecard& card, std::string& words,
                   std::size_t& column, std::optional<ShardOfRun>* shard = nullptr);

// The JSON Schema of `pbs: scorecard/1` lines (--print-schema scorecard).
std::string scorecard_schema();

}  // namespace pbs
