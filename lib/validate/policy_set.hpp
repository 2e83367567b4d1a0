// SPDX-License-Identifier: MIT
// Policies and indicator sets by name: embedded ones and those given by files.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/indicator_set.hpp"
#include "model/policy.hpp"
#include "source/finding.hpp"
#include "yaml/reader.hpp"

namespace pbs {

// A text compiled into the programs from lib/data.
struct EmbeddedText {
  std::string_view name;  // file name without folder and ending
  std::string_view text;
};
std::span<const EmbeddedText> embedded_policies();
std::span<const EmbeddedText> embedded_indicators();

// Findings about one input file that is not a project, kept with the text they point into.
struct FileFindings {
  std::shared_ptr<const SourceFile> source;
  FindingLog log;
};

// Loads policies: from a file's documents, or embedded by name, resolving `extends` (embedded
// names, ids of policies already loaded, else a path beside the file). Thread-safe once loaded.
class PolicySet {
 public:
  PolicySet();
  ~PolicySet();
  PolicySet(const PolicySet&) = delete;
  PolicySet& operator=(const PolicySet&) = delete;

  // Reads and checks one policy document; it can be chosen or extended afterwards. Findings go to
  // `log`; returns nullptr when it cannot be used.
  const Policy* add(std::shared_ptr<const SourceFile> source, YamlReader reader, FindingLog& log);
  // The policy with this id (embedded ones are loaded on demand). Among versions of one id: the one
  // in force on `date`, else on 31 December of `year`, else the nearest (then *nearest is set).
  const Policy* choose(std::string_view id, std::optional<Date> date, std::optional<int> year,
                       bool* nearest = nullptr) const;
  // Ids that can be chosen, for messages.
  std::vector<std::string> names() const;
  // Reads and checks one policy document without adding it (thread-safe).
  void check(std::shared_ptr<const SourceFile> source, YamlReader reader, FindingLog& log) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Indicator sets in the order of rank: option, inputs, embedded. Two different sets with one id at
// one rank are a finding of the rule I-01.
class IndicatorLibrary : public TreeFinder {
 public:
  enum class Rank { option, input, embedded };
  IndicatorLibrary();
  ~IndicatorLibrary() override;
  const IndicatorSet* add(std::shared_ptr<const SourceFile> source, Rank rank, const Policy& policy,
                          YamlReader reader, FindingLog& log);
  const IndicatorSet* find(std::string_view id) const override;
  std::vector<std::string> names() const;
  // Reads and checks one indicator document without adding it, I-01 included (thread-safe).
  void check(std::shared_ptr<const SourceFile> source, Rank rank, const Policy& policy,
             YamlReader reader, FindingLog& log) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace pbs
