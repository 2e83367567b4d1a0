// SPDX-License-Identifier: MIT
// `pbs.yaml`: defaults for the long options of the programs (`pbs: config/1`).
#pragma once

#include "base/arena.hpp"
#include "source/location.hpp"
#include "yaml/record.hpp"

namespace pbs {

// Key names are the long option names; see config_fields.cpp. The value of an option that may be
// repeated is a list.
struct ConfigDeclaration {
  Location place;
  Text pbs;
  Text policy;
  List<Text> indicators;
  Text register_file;  // key `register`
  Text baseline;
  Text as_of;
  Text lang;
  Text color;
  Text progress;
  Text jobs;
  Text fail_on;
  Text fail_under;
  Text fail_grade;
  List<TextEntry> rule;
  Text info;
  Text reader;
};

extern const Record kConfigRecord;

}  // namespace pbs
