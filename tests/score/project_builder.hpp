// SPDX-License-Identifier: MIT
// A project put together by hand, and its scorecard.
#pragma once

#include <string>
#include <string_view>

#include "score/stage.hpp"
#include "support/test_policy.hpp"

namespace pbs::test {

// What is written in quotes is a number or nothing: "" leaves the value out.
std::optional<Decimal> optional_decimal(std::string_view text);

class ProjectBuilder {
 public:
  // Identified, with a budget of 100, of which 100 is executed; no rows.
  ProjectBuilder();

  Indicator& row(std::string_view name, std::string_view weight, TargetKind kind,
                 std::string_view target, std::string_view actual);
  Indicator& at_least(std::string_view weight, std::string_view target, std::string_view actual) {
    return row("数量", weight, TargetKind::at_least, target, actual);
  }
  // A qualitative row; no level leaves it open.
  Indicator& words(std::string_view weight, std::optional<Level> level, std::string_view claimed);
  // A row of 90 points that are all earned, so that with the execution row the project has 100.
  void fill() { at_least("90", "1", "1"); }

  const Scorecard& score(bool explain = true);
  const SelfEvaluationScore& self_evaluation();
  // "total grade", "worst grade – best grade", or "none".
  std::string outcome();

  Policy policy = default_policy();
  Project project;
  std::optional<Date> as_of;

 private:
  Arena arena_;
  SourceFile source_{"a.yaml", std::string(2000, '\n')};
  Scorecard card_;
};

}  // namespace pbs::test
