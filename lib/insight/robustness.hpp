// SPDX-License-Identifier: MIT
// Grades that hang by a thread: within a hair of a boundary, or another one without one expert's
// sheet, or still an interval that spans two grades.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.hpp"
#include "insight/listing.hpp"
#include "insight/project_ref.hpp"
#include "score/scorecard.hpp"

namespace pbs {

enum class Weakness : std::uint8_t { one_expert, near_boundary, open_interval };
inline constexpr std::size_t kWeaknesses = 3;
std::string_view weakness_name(Weakness);

struct WeakGrade {
  ProjectRef project;
  Weakness weakness = Weakness::near_boundary;
  std::string of;  // self_evaluation, department, finance
  TotalGrade result;  // as it stands; of an interval the worst
  TotalGrade other;   // without the expert; of an interval the best; else as `result`
  std::string expert;
};

struct Robustness {
  std::array<std::size_t, kWeaknesses> counts{};  // projects, by Weakness
  std::vector<WeakGrade> items;  // by weakness, then input order
};

std::vector<WeakGrade> weak_grades(const Scorecard& card, const ProjectRef& project);
bool weaker(const WeakGrade& a, const WeakGrade& b);

class RobustnessCollector {
 public:
  explicit RobustnessCollector(std::size_t most) : items_(most) {}
  void add(std::vector<WeakGrade> grades);
  Robustness finish();

 private:
  Robustness result_;
  Listing<WeakGrade, weaker> items_;
};

}  // namespace pbs
