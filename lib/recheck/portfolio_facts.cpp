// SPDX-License-Identifier: MIT
#include "recheck/portfolio_facts.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>
#include <string_view>

#include "base/stable_hash.hpp"
#include "base/text.hpp"

namespace pbs {

namespace {

std::string_view name_of(const PartyDeclaration& party) {
  return trim(party.name.blank() ? party.word.stated() : party.name.stated());
}

// 0 is kept for what is not stated.
std::uint64_t hash_of(std::string_view words) {
  const std::uint64_t hash = stable_hash(words);
  return hash == 0 ? 1 : hash;
}

std::uint64_t hash_of_words(std::string_view text) {
  const std::string words = comparable_words(text);
  return words.empty() ? 0 : hash_of(words);
}

// Codes are masked where files are published; what is masked names nobody. One X may be the check
// character of a code.
bool is_masked(std::string_view code) {
  constexpr std::string_view kMasks[] = {"XX", "xx", "××"};
  return code.find('*') != std::string_view::npos ||
         std::any_of(std::begin(kMasks), std::end(kMasks),
                     [code](std::string_view mask) { return code.ends_with(mask); });
}

std::uint64_t code_of(const PartyDeclaration& supplier) {
  const std::string code = comparable_words(supplier.id.stated());
  return code.empty() || is_masked(code) ? 0 : hash_of(code);
}

std::optional<Decimal> in_yuan(const std::optional<Decimal>& amount, const Unit& unit) {
  if (!amount || unit.family != UnitFamily::money) return std::nullopt;
  try {
    return convert(*amount, unit, read_unit("元"));
  } catch (const NumberOverflow&) {
    return std::nullopt;
  }
}

std::string year_text(const std::optional<int>& year) {
  return year ? std::to_string(*year) : std::string();
}

std::uint64_t id_key(std::string_view id, const std::optional<int>& year) {
  const std::string words = comparable_words(id);
  return words.empty() ? 0 : hash_of(words + '\n' + year_text(year));
}

std::uint64_t contract_of(const HandedInProject& in, const ProjectKeys& keys) {
  const Contract& contract = in.project.stages.contract;
  const std::optional<Decimal> amount = in_yuan(contract.amount.value, in.project.money);
  const Stated<Date>& signed_on = contract.signed_on;
  const std::uint64_t supplier = keys.supplier_code != 0 ? keys.supplier_code : keys.supplier_name;
  if (!amount || !signed_on || supplier == 0) return 0;
  std::string words = std::to_string(supplier) + '\n' + amount->normalised().to_string();
  words += '\n' + signed_on->to_string() + '\n' + year_text(in.project.year.value);
  return hash_of(words);
}

// Every part of a target in the order of the form, whichever way it is written.
void add_target(const TargetDeclaration& target, std::string& words) {
  const auto add = [&words](const Text& text) {
    words += '\n';
    words += comparable_words(text.stated());
  };
  for (const Text* text :
       {&target.text, &target.at_least, &target.more_than, &target.at_most, &target.less_than,
        &target.equals, &target.by, &target.words, &target.unit}) {
    add(*text);
  }
  for (const Text& text : target.between) add(text);
  for (const Text& text : target.within) add(text);
  for (const TextEntry& tier : target.tiers) add(tier.value);
}

std::uint64_t targets_of(const HandedInProject& in) {
  const List<IndicatorDeclaration>& rows = in.written.indicators;
  std::string words;
  std::size_t count = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool bound = i < in.project.indicators.size() && in.project.indicators[i].bound;
    if (bound || !rows[i].target.place.known() || rows[i].name.blank()) continue;
    words += comparable_words(rows[i].name.value);
    add_target(rows[i].target, words);
    words += '\n';
    ++count;
  }
  return count < kLeastCopiedRows ? 0 : hash_of(words);
}

std::uint32_t service_of(const ProjectDeclaration& written) {
  const Text& catalogue = written.service.catalogue;
  return static_cast<std::uint32_t>(
      hash_of_words(catalogue.blank() ? written.name.stated() : catalogue.value));
}

std::string_view digest_text(std::uint64_t digest, Arena& arena) {
  if (digest == 0) return {};
  char text[16];
  const char* const end = std::to_chars(std::begin(text), std::end(text), digest, 16).ptr;
  return arena.keep(std::string_view(text, static_cast<std::size_t>(end - text)));
}

// 0 for what is no digest, as if it were not stated.
template <typename Number>
Number digest_of(std::string_view text) {
  Number digest = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), digest, 16);
  return read.ec == std::errc() && read.ptr == text.data() + text.size() ? digest : 0;
}

}  // namespace

CardMatch card_match(const ProjectFacts& facts, Arena& arena) {
  const ProjectKeys& keys = facts.keys;
  return {digest_text(keys.contract, arena),      digest_text(keys.supplier_code, arena),
          digest_text(keys.supplier_name, arena), digest_text(keys.targets, arena),
          digest_text(keys.service, arena),       facts.approved};
}

ProjectFacts card_facts(const Scorecard& card) {
  ProjectFacts facts;
  ProjectKeys& keys = facts.keys;
  keys.id = id_key(card.id, card.year);
  keys.contract = digest_of<std::uint64_t>(card.match.contract);
  keys.supplier_code = digest_of<std::uint64_t>(card.match.supplier_code);
  keys.supplier_name = digest_of<std::uint64_t>(card.match.supplier_name);
  keys.targets = digest_of<std::uint64_t>(card.match.targets);
  keys.service = digest_of<std::uint32_t>(card.match.service);
  keys.place.document = static_cast<std::uint32_t>(card.source.document);
  keys.place.line = static_cast<std::uint32_t>(card.source.line);
  facts.approved = card.match.approved;
  return facts;
}

ProjectFacts project_facts(const HandedInProject& in) {
  ProjectFacts facts;
  ProjectKeys& keys = facts.keys;
  keys.place = {static_cast<std::uint32_t>(in.input),
                static_cast<std::uint32_t>(in.source.document()),
                static_cast<std::uint32_t>(in.source.first_line())};
  keys.id = id_key(in.project.id.stated(), in.project.year.value);
  if (!in.whole) return facts;
  facts.approved = in_yuan(in.project.budget.approved.value, in.project.money);
  keys.supplier_code = code_of(in.written.supplier);
  keys.supplier_name = hash_of_words(name_of(in.written.supplier));
  keys.contract = contract_of(in, keys);
  keys.targets = targets_of(in);
  keys.service = service_of(in.written);
  return facts;
}

}  // namespace pbs
