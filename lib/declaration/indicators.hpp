// SPDX-License-Identifier: MIT
// What the author of an indicator file (指标体系, `pbs: indicators/1`) wrote.
#pragma once

#include "base/arena.hpp"
#include "declaration/project.hpp"
#include "source/location.hpp"
#include "yaml/record.hpp"

namespace pbs {

// One of the 评价要点 of a checklist; the scalar form is its text alone.
struct CriterionDeclaration {
  Location place;
  Text text;
  Text points;
};

// The judgements of one expert: row by row how much more the row's child matters than the column's.
struct ExpertDeclaration {
  Location place;
  Text name;
  Text weight;
  List<List<Text>> matrix;
};

// 层次分析法 in place of the children's weights: one matrix, or those of several experts.
struct AhpDeclaration {
  Location place;
  List<Text> order;  // ids of the children in the order of the matrix; absent: as they stand
  List<List<Text>> matrix;
  List<ExpertDeclaration> experts;
};

// A node of the tree; a leaf has no `indicators`. Sets for self-evaluation list third-level rows.
struct NodeDeclaration {
  Location place;
  Text id;
  Text name;
  Text indicator_class;
  Text group;
  Text dimension;
  Text content;
  TargetDeclaration target;
  Text unit;
  Text weight;
  Text method;
  Text of;
  List<Text> evidence;
  List<CriterionDeclaration> criteria;
  Text cite;
  List<Text> rules;  // form rules that the program checks for a point of the target review
  AhpDeclaration ahp;
  List<NodeDeclaration> indicators;
};

struct ApprovalDeclaration {
  Location place;
  Text by;
  Text date;
};

struct IndicatorsDeclaration {
  Location place;
  Text pbs;
  Text id;
  Text title;
  Text stage;
  List<Text> services;
  Text total;
  ApprovalDeclaration approved;
  AhpDeclaration ahp;
  List<NodeDeclaration> indicators;
};

extern const Record kIndicatorsRecord;
extern const Record kNodeRecord;
extern const Record kAhpRecord;

}  // namespace pbs
