// SPDX-License-Identifier: MIT
// The little that the rules over many projects need of each: made by the workers, kept until the
// end of the run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/arena.hpp"
#include "base/decimal.hpp"
#include "declaration/project.hpp"
#include "model/project.hpp"
#include "score/scorecard.hpp"
#include "source/source_file.hpp"
#include "validate/register.hpp"

namespace pbs {

// A project as a worker has it at hand.
struct HandedInProject {
  const SourceFile& source;
  const ProjectDeclaration& written;
  const Project& project;
  bool whole = true;      // read to its end; of a part only the id counts
  std::size_t input = 0;  // number of the file in the whole expanded list of inputs
};

// Where a project stands among the inputs.
struct DocumentPlace {
  std::uint32_t input = 0;
  std::uint32_t document = 0;  // in its file, from 1
  std::uint32_t line = 0;      // the document's first line in its file

  friend bool operator==(const DocumentPlace&, const DocumentPlace&) = default;
  // Input order.
  friend bool operator<(const DocumentPlace& a, const DocumentPlace& b) {
    return a.input != b.input ? a.input < b.input : a.document < b.document;
  }
};

// What is compared among projects, told apart by 64 bits each (among a million projects two
// different texts meet with a probability of 1 in 10^7); 0 where it is not stated. 56 bytes.
struct ProjectKeys {
  std::uint64_t id = 0;             // with the year
  std::uint64_t contract = 0;       // supplier, amount in 元, day of signing, year
  std::uint64_t supplier_code = 0;  // without codes that are masked (9134…XXXX)
  std::uint64_t supplier_name = 0;
  std::uint64_t targets = 0;  // names and targets of all own rows, in order
  DocumentPlace place;
  std::uint32_t service = 0;  // catalogue code, else name
};

struct ProjectFacts {
  ProjectKeys keys;
  std::optional<std::uint32_t> register_row;  // of the register's rows
  std::optional<Decimal> approved;            // 年初预算数 in 元
};

// Fewer own rows than this are too few to call equal targets copied.
inline constexpr std::size_t kLeastCopiedRows = 5;

// The same in a scorecard, and back. The place's input is left to the caller.
CardMatch card_match(const ProjectFacts& facts, Arena& arena);
ProjectFacts card_facts(const Scorecard& card);

// The contract and the targets count only where everything they consist of is stated. A row bound
// to an indicator set is the set's and no own row.
ProjectFacts project_facts(const HandedInProject& project);

}  // namespace pbs
