// SPDX-License-Identifier: MIT
#include "validate/purchase_facts.hpp"

#include <algorithm>
#include <iterator>

namespace pbs {
namespace {

constexpr std::string_view kSuppliers[] = {
    "enterprise",       "social_organisation",     "public_institution_2",
    "rural_collective", "grassroots_organisation", "public_institution_commercial",
    "individual"};

constexpr int kMonthsAYear = 12;

bool is_one_of(std::string_view id, std::span<const std::string_view> ids) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

int month_number(Date date) {
  return date.year * kMonthsAYear + date.month - 1;
}

// The same day `months` later; the last day of the month where it has no such day.
Date plus_months(Date date, int months) {
  const int number = month_number(date) + months;
  const Date last = Date::last_of_month(number / kMonthsAYear, number % kMonthsAYear + 1);
  return {last.year, last.month, std::min(date.day, last.day)};
}

// Required: start <= end.
int begun_months(Date start, Date end) {
  const int months = month_number(end) - month_number(start);
  return std::max(1, plus_months(start, months) < end ? months + 1 : months);
}

int full_months(Date start, Date end) {
  const Date next = end.plus_days(1);
  const int months = month_number(next) - month_number(start);
  return plus_months(start, months) > next ? months - 1 : months;
}

}  // namespace

bool may_supply(std::string_view type) {
  return is_one_of(type, kSuppliers);
}

bool ContractTerm::contradicts_itself() const {
  return stated && begun && (*stated < Decimal(*full) || *stated > Decimal(*begun));
}

std::optional<Decimal> ContractTerm::shortest() const {
  if (!begun) return stated;
  return stated ? std::min(*stated, Decimal(*begun)) : Decimal(*begun);
}

std::optional<Decimal> ContractTerm::longest() const {
  if (!begun) return stated;
  return stated ? std::max(*stated, Decimal(*begun)) : Decimal(*begun);
}

ContractTerm contract_term(const Contract& contract) {
  ContractTerm term;
  term.stated = contract.months.value;
  if (!contract.start || !contract.end) return term;
  term.reversed = *contract.end < *contract.start;
  if (term.reversed) return term;
  term.full = full_months(*contract.start, *contract.end);
  term.begun = begun_months(*contract.start, *contract.end);
  return term;
}

std::string_view chinese_term(const Vocabulary& vocabulary, std::string_view id) {
  const int index = vocabulary.find(id);
  if (index < 0) return {};
  const Term& term = vocabulary.terms[static_cast<std::size_t>(index)];
  return term.zh.empty() ? std::string_view() : term.zh.front();
}

TermList missing_terms(const Vocabulary& vocabulary, const List<ClosedWord>& stated) {
  TermList missing;
  if (!std::all_of(stated.begin(), stated.end(), [](const ClosedWord& word) { return !!word; })) {
    return missing;
  }
  for (const Term& term : vocabulary.terms) {
    const bool named = std::any_of(stated.begin(), stated.end(),
                                   [&](const ClosedWord& word) { return word.id == term.id; });
    if (named) continue;
    missing.ids.append(missing.ids.empty() ? "" : ", ").append(term.id);
    missing.zh.append(missing.zh.empty() ? "" : "、").append(term.zh.front());
  }
  return missing;
}

}  // namespace pbs
