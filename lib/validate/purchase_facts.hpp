// SPDX-License-Identifier: MIT
// What 财政部令第102号 says of who may be bought from, and what stands in a contract, for the rules of
// the purchase and of the ex-ante assessment (private to the folder). Who may buy, and what:
// model/eligibility.hpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/eligibility.hpp"
#include "model/ex_ante_scope.hpp"
#include "model/project.hpp"
#include "yaml/record.hpp"

namespace pbs {

// Arts. 6, 8: whether a body of this type (identifier of kSupplierTypeWords) may provide them.
bool may_supply(std::string_view type);

// The length of a contract in months, as stated and as its first and last day tell it. A begun
// month counts as one; a last day that is the first day's date again (1 January to 1 January)
// begins none.
struct ContractTerm {
  std::optional<Decimal> stated;
  std::optional<int> full;   // whole months between the days
  std::optional<int> begun;  // the same, the last one begun
  bool reversed = false;     // the last day is before the first

  // The stated number is none of those the days allow.
  bool contradicts_itself() const;
  // The number that is least, or most, among the stated one and that of the days.
  std::optional<Decimal> shortest() const;
  std::optional<Decimal> longest() const;
};
ContractTerm contract_term(const Contract&);

// The official Chinese term of an identifier of the vocabulary; empty when it has none.
std::string_view chinese_term(const Vocabulary&, std::string_view id);

// Identifiers and Chinese terms, each as a list to read.
struct TermList {
  std::string ids;
  std::string zh;

  bool empty() const { return ids.empty(); }
};
// The terms of the vocabulary that `stated` does not name. Nothing when a word of `stated` was not
// understood: it may be the one that lacks, and has a finding of its own (F-05).
TermList missing_terms(const Vocabulary&, const List<ClosedWord>& stated);

}  // namespace pbs
