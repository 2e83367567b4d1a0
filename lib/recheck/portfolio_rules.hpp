// SPDX-License-Identifier: MIT
// Rules over many projects (family G): what no project shows by itself.
//
// A worker makes the facts of its project and compares it with the register; whoever collects the
// results adds the facts in input order; at the end the rest is checked:
//
//   ProjectFacts facts = project_facts(project);
//   if (reg != nullptr) check_registered(project, *reg, facts, log);   // G-07, G-08, G-17
//   PortfolioCheck check(reg);
//   check.add(facts);                                                  // each, in input order
//   PortfolioResult result = check.finish(documents, &levels);         // G-01 to G-06, G-09, G-18
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/decimal.hpp"
#include "recheck/portfolio_facts.hpp"
#include "source/finding.hpp"
#include "validate/register.hpp"
#include "validate/rule.hpp"

namespace pbs {

// In the order of portfolio_rules().
enum class PortfolioRule : std::uint8_t {
  same_id,        // G-01: id, year, count
  same_contract,  // G-02: id, other, count; supplier, amount, signed
  supplier,  // G-03: code with name, other_name and names; or of_name with code_a, code_b, codes
  copied,    // G-04: name, other, rows, count
  sum,       // G-05: department, or whole; total, sum, projects
  not_handed_in,  // G-06: id, name, department
  not_listed,     // G-07: id, year; listed, line
  amount,         // G-08: approved, listed, unit
  coverage,       // G-09: department, registered, handed_in; amount, handed_in_amount (元)
  details,        // G-17: pairs like name, listed_name
  shards          // G-18: of with missing, twice or other
};
const RuleInfo& portfolio_rule(PortfolioRule rule);

// The table; all are raised here, so their checks are nullptr.
std::span<const WrittenRule> portfolio_rules();

// Compares a project with its row of the register, which is noted in `facts`: G-07, G-08, G-17.
// The row is the one with its id, else the one with its name; registered_row gives it alone.
// Nothing is said of a project without id or of a year that the register does not cover. Findings
// are added behind those of the project itself: sort the log by place afterwards.
std::optional<std::size_t> registered_row(const Register& reg, std::string_view id,
                                          const std::optional<int>& year, std::string_view name);
void check_registered(const HandedInProject& project, const Register& reg, ProjectFacts& facts,
                      FindingLog& log);

// What was handed in of a department's projects in the register. Amounts are those of the register,
// in 元; rows without an amount count as 0.
struct DepartmentHandedIn {
  std::string name;  // as in the register, empty where it names none
  std::size_t registered = 0;
  std::size_t handed_in = 0;
  Decimal amount;
  Decimal handed_in_amount;
  std::vector<std::string> missing;  // ids, in the order of the register
};

// In the order in which the departments appear in the register; empty without one.
using HandedIn = std::vector<DepartmentHandedIn>;

// Gives documents again, so that findings show the lines they speak of.
struct DocumentAccess {
  // The document at this place, or nullptr when it cannot be read again. Called in input order, at
  // most once a document and for at most PortfolioCheck::kMostReopened of them.
  std::function<std::shared_ptr<const SourceFile>(const DocumentPlace&)> open;
  // The path of an input, as shown.
  std::function<std::string(std::uint32_t input)> path;
};

// Which part of a run a file of scorecards is (--shard): `number` of `of`.
struct ShardOfRun {
  std::size_t number = 1;
  std::size_t of = 1;
};

// A part that was merged, and the line that says so.
struct MergedShard {
  ShardOfRun shard;
  std::string path;
  std::size_t line = 1;
};

struct PortfolioResult {
  FindingLog log;  // by place in input order, then in the order of the register
  HandedIn handed_in;
  std::deque<std::shared_ptr<const SourceFile>> sources;  // the findings refer to them
};

class PortfolioCheck {
 public:
  static constexpr std::size_t kMostReopened = 256;

  // `reg` may be nullptr; otherwise it outlives the result.
  explicit PortfolioCheck(const Register* reg = nullptr);

  // In input order. Keeps 56 bytes a project, and a few for each row of the register.
  void add(const ProjectFacts& facts);

  // In the order in which they are read.
  void add(MergedShard shard) { shards_.push_back(std::move(shard)); }

  // Once, at the end. Without a text at hand a finding names file and line only.
  PortfolioResult finish(const DocumentAccess& documents, const RuleLevels* levels = nullptr);

 private:
  void check_register(PortfolioResult& result) const;
  void check_totals(PortfolioResult& result) const;

  const Register* register_;
  std::deque<ProjectKeys> projects_;
  std::vector<MergedShard> shards_;
  std::vector<bool> handed_in_;            // by row of the register
  std::map<std::size_t, Decimal> stated_;  // 元, by row without an amount in the register
};

}  // namespace pbs
