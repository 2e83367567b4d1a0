// SPDX-License-Identifier: MIT
// A document read into its struct, together with everything its texts lie in.
#pragma once

#include <string>
#include <utility>

#include "base/arena.hpp"
#include "source/finding.hpp"
#include "yaml/binder.hpp"

template <typename Declaration>
struct Bound {
  Bound(const pbs::Record& record, std::string text) : source("test.yaml", std::move(text)) {
    whole = pbs::bind_document(source, pbs::YamlReader::libyaml, record, &value, arena, log);
  }

  // The rules found, joined with spaces.
  std::string rules() const {
    std::string all;
    for (const pbs::Finding& finding : log.findings()) {
      if (!all.empty()) all += ' ';
      all += finding.rule->id;
    }
    return all;
  }

  pbs::Arena arena;
  pbs::SourceFile source;
  pbs::FindingLog log;
  Declaration value;
  bool whole = false;
};
