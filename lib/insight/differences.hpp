// SPDX-License-Identifier: MIT
// How far self-evaluations stand from what others found: against the review of the finance
// department and against evaluations, those of third parties set apart.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.hpp"
#include "base/sum_and_mean.hpp"
#include "insight/listing.hpp"
#include "insight/project_ref.hpp"
#include "score/scorecard.hpp"

namespace pbs {

struct DifferenceItem {
  ProjectRef project;
  Decimal claimed, review, points;  // points = claimed − review
  std::optional<Decimal> rate;      // of the claimed total, percent
  std::string level;                // partly_inflated, seriously_inflated
};

// An evaluation with its distance from the self-evaluation.
struct EvaluationGap {
  ProjectRef project;
  std::string kind;         // department, finance
  std::string by, by_name;  // role and name of who evaluated
  Decimal self, total, gap;  // gap = self − total
};

struct GapMean {
  std::size_t evaluations = 0;
  std::optional<Decimal> mean;  // 2 decimals, with its sign
};

struct Differences {
  std::size_t reviewed = 0;  // projects with a review
  std::size_t truthful = 0, partly_inflated = 0, seriously_inflated = 0;
  std::optional<Decimal> mean;        // of the reviewed
  std::vector<DifferenceItem> items;  // not truthful; greatest difference first, then input order
  GapMean all, third_party;
  std::vector<EvaluationGap> gaps;  // greatest distance first, then input order
};

struct DifferenceFacts {
  std::optional<DifferenceItem> difference;  // truthful ones too
  std::vector<EvaluationGap> gaps;
};

DifferenceFacts difference_facts(const Scorecard& card, const ProjectRef& project);
bool more_different(const DifferenceItem& a, const DifferenceItem& b);
bool wider_gap(const EvaluationGap& a, const EvaluationGap& b);

class DifferenceCollector {
 public:
  explicit DifferenceCollector(std::size_t most) : items_(most), gaps_(most) {}
  void add(DifferenceFacts facts);
  Differences finish();

 private:
  Differences result_;
  SumAndMean differences_, all_, third_party_;
  Listing<DifferenceItem, more_different> items_;
  Listing<EvaluationGap, wider_gap> gaps_;
};

}  // namespace pbs
