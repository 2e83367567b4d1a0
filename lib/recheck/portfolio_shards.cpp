// SPDX-License-Identifier: MIT
#include "recheck/portfolio_shards.hpp"

#include <map>
#include <memory>
#include <string>

namespace pbs {

namespace {

constexpr std::size_t kMostNamed = 20;  // gaps

// A line of a file of scorecards: findings name it without showing it.
Place place_of(const MergedShard& shard, PortfolioResult& result) {
  static const auto kNoText = std::make_shared<const std::string>();
  const auto& source = result.sources.emplace_back(std::make_shared<const SourceFile>(
      shard.path, kNoText, *kNoText, shard.line, std::size_t{1}));
  return {source.get(), Location{0, 0}};
}

Finding& report(const MergedShard& at, PortfolioResult& result) {
  return result.log.add(portfolio_rule(PortfolioRule::shards), place_of(at, result))
      .with_number("of", std::to_string(at.shard.of));
}

using Parts = std::map<std::size_t, const MergedShard*>;  // by number

// "2, 5-7"; empty where none is missing. What is missing is not counted out: `of` may be anything.
std::string gaps(const Parts& parts, std::size_t of) {
  std::string text;
  std::size_t named = 0;
  std::size_t next = 1;
  const auto gap = [&](std::size_t end) {  // not included
    if (next >= end || named > kMostNamed) return;
    if (!text.empty()) text += ", ";
    if (named++ == kMostNamed) {
      text += "…";
      return;
    }
    text += std::to_string(next);
    if (end - next > 1) text += "-" + std::to_string(end - 1);
  };
  for (const auto& [number, shard] : parts) {
    gap(number);
    next = number + 1;
  }
  gap(of + 1);
  return text;
}

}  // namespace

void report_shards(const std::vector<MergedShard>& shards, PortfolioResult& result) {
  Parts parts;
  bool one_run = true;
  for (const MergedShard& shard : shards) {
    const std::size_t of = shards.front().shard.of;
    if (shard.shard.of != of) {
      if (one_run) report(shard, result).with_number("other", std::to_string(of)).see(place_of(shards.front(), result));
      one_run = false;
      continue;
    }
    const auto [known, fresh] = parts.emplace(shard.shard.number, &shard);
    if (fresh) continue;
    report(shard, result)
        .with_number("twice", std::to_string(shard.shard.number))
        .see(place_of(*known->second, result));
  }
  if (!one_run || parts.empty()) return;  // which parts are missing cannot be told
  const std::string missing = gaps(parts, shards.front().shard.of);
  if (!missing.empty()) report(shards.front(), result).with("missing", missing);
}

}  // namespace pbs
