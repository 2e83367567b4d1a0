// SPDX-License-Identifier: MIT
// A small document with one field of every shape, and findings in one line each.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "source/finding.hpp"
#include "yaml/binder.hpp"
#include "yaml/record.hpp"

namespace pbs::test {

struct Who {
  Location place;
  Text word;  // scalar form
  Text role;  // required
  Text name;
};

struct Cell {
  Location place;
  Text points;  // also the scalar form
  List<Text> met;
};

struct Money {
  Location place;
  Text approved;
  Text adjusted;
};

struct Row {
  Location place;
  Text id;
  Text name;  // required
  Text target;
  Text actual;
  List<TextEntry> history;
  List<Row> rows;
};

struct Sample {
  Location place;
  Text pbs;
  Text id;    // required
  Text name;  // required
  Text year;
  Money budget;
  Who by;
  List<Row> indicators;
  List<Text> evidence;
  List<List<Text>> matrix;
  List<TextEntry> history;
  List<Keyed<Cell>> cells;
  List<Keyed<Money>> years;
};

extern const Record kSampleRecord;

struct Bound {
  std::unique_ptr<SourceFile> source;
  std::unique_ptr<Arena> arena = std::make_unique<Arena>();
  FindingLog log;
  Sample sample{};
  bool complete = false;

  // The findings in order of place: "F-01 2:1-2:5 key=nmae near=name -> 1:1".
  std::vector<std::string> findings();
};

Bound bind(std::string text, YamlReader reader = YamlReader::libyaml,
           const ReadLimits& limits = {});

std::string describe(const Finding& finding);

using Lines = std::vector<std::string>;

}  // namespace pbs::test
