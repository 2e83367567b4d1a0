// SPDX-License-Identifier: MIT
// The findings that were there when checking began: `--write-baseline FILE` keeps them, with
// `--baseline FILE` only new ones count. One line of JSON a finding, sorted, so that a change is a
// small difference in git:
//   {"pbs":"baseline/1"}
//   {"id":"JX-2024-0012","rule":"R-04","path":"indicators[complaints].claimed","fingerprint":"…"}
#pragma once

#include <compare>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "source/finding.hpp"

namespace pbs {

struct BaselineEntry {
  std::string id;  // of the project, indicator file or policy, or the path of the file
  std::string rule;
  std::string path;         // of the YAML value
  std::string fingerprint;  // see report/fingerprint.hpp

  friend auto operator<=>(const BaselineEntry&, const BaselineEntry&) = default;
};

// Why a text is no baseline. The words are finished sentences without a line break.
struct BaselineProblem {
  std::size_t line = 1;
  std::string zh;
  std::string en;
};

// What became of a baseline in one run.
struct BaselineOutcome {
  std::size_t known = 0;      // entries whose finding is still there
  std::size_t mended = 0;     // entries of checked documents whose finding is gone
  std::size_t unchecked = 0;  // entries of documents that were not among the inputs
};

// Immutable; may be asked from several threads.
class Baseline {
 public:
  // Lines may be in any order and end with LF or CR LF; blank lines are passed over.
  static std::variant<Baseline, BaselineProblem> read(std::string_view text);

  bool knows(std::string_view fingerprint) const { return known_.count(fingerprint) != 0; }
  std::size_t size() const { return entries_.size(); }

 private:
  friend class BaselineTally;
  std::vector<BaselineEntry> entries_;  // ordered, each fingerprint once
  std::set<std::string, std::less<>> known_;
};

// The entries for a document's findings that count: warnings and errors not suppressed.
std::vector<BaselineEntry> baseline_entries(const FindingLog& log, std::string_view id);

// Collects entries in any order; the text is the same for every order.
class BaselineWriter {
 public:
  void add(std::vector<BaselineEntry> entries);
  // The whole file, ending with a line feed.
  std::string text() const;

 private:
  std::set<BaselineEntry> entries_;
};

// What one document says about the baseline; handed from the worker to the tally.
struct BaselineMatch {
  std::string id;                 // under which its entries stand
  std::vector<std::string> seen;  // fingerprints of the baseline that were found again
};

// Moves the findings that the baseline knows to log.suppressed(). To be called for every document
// that was checked, also for one without findings, behind apply_suppressions. A finding that a
// comment allows is seen too.
BaselineMatch split_known(FindingLog& log, std::string_view id, const Baseline& baseline);

// Counts over all documents of a run, in any order.
class BaselineTally {
 public:
  explicit BaselineTally(const Baseline& baseline) : baseline_(baseline) {}
  void add(BaselineMatch match);
  BaselineOutcome outcome() const;

 private:
  const Baseline& baseline_;
  std::set<std::string, std::less<>> checked_;
  std::set<std::string, std::less<>> seen_;
};

}  // namespace pbs
