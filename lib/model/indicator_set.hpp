// SPDX-License-Identifier: MIT
// A checked indicator file (指标体系). Loaded once, shared by all threads.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.hpp"
#include "model/pairwise.hpp"
#include "model/project.hpp"
#include "source/source_file.hpp"

namespace pbs {

// One of the 评价要点 of a leaf; without points the leaf's are split evenly (EW-04).
struct Criterion {
  std::string text;
  Stated<Decimal> points;
};

// A node of the tree. Rows of self-evaluation sets are leaves at the first level.
struct IndicatorNode {
  std::string id;
  std::string path;  // ids from the root, joined with dots
  std::string name;
  Location place;
  std::string group;
  std::string unit;
  std::string method;   // empty: by policy
  std::string of;       // for method rows
  std::string content;  // one of the county's seven contents
  std::string cite;
  std::vector<std::string> rules;  // ids of form rules
  Stated<IndicatorClass> indicator_class;
  Stated<Dimension> dimension;
  Stated<Target> target;  // usual value; its texts live in the set's source
  Stated<Decimal> weight;  // as written, or derived from the judgements at the node above
  std::optional<PointsRange> range;  // points written as a range (40-50); `weight` is empty then
  std::vector<std::string> evidence;
  std::vector<Criterion> criteria;
  std::optional<PairwiseWeights> pairwise;  // weighs `nodes`
  std::vector<IndicatorNode> nodes;
};

struct IndicatorSet {
  std::string id;
  std::string title;
  std::string stage;  // identifier of kStageWords
  std::shared_ptr<const SourceFile> source;
  std::string sha256;
  Stated<Decimal> total;
  std::optional<PairwiseWeights> pairwise;  // weighs the first level
  std::vector<IndicatorNode> nodes;
  // What the texts of derived weights lie in.
  std::vector<std::shared_ptr<const std::string>> derived_texts;

  // A self-evaluation row by id, else by exact name; nullptr if the set has none.
  const IndicatorNode* find_row(std::string_view id, std::string_view name) const;
};

// Where a stage finds the tree it is scored by.
class TreeFinder {
 public:
  virtual ~TreeFinder() = default;
  // nullptr if there is none of this id.
  virtual const IndicatorSet* find(std::string_view id) const = 0;
};

}  // namespace pbs
