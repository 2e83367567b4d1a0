// SPDX-License-Identifier: MIT
#include "score/experts.hpp"

#include <algorithm>
#include <vector>

#include "score/formula.hpp"

namespace pbs {

namespace {

using Marks = std::vector<const ExpertMark*>;

constexpr std::size_t kTrimmedFrom = 3;

void keep_middle(Marks& marks, std::size_t cut) {
  std::ranges::stable_sort(marks, {}, [](const ExpertMark* mark) { return mark->points; });
  const auto dropped = static_cast<std::ptrdiff_t>(cut);
  marks.erase(marks.end() - dropped, marks.end());
  marks.erase(marks.begin(), marks.begin() + dropped);
}

// Those that count for the mean.
Marks counted(std::span<const ExpertMark> marks, ExpertsMethod method) {
  Marks result;
  for (const ExpertMark& mark : marks) result.push_back(&mark);
  if (method == ExpertsMethod::median) keep_middle(result, (result.size() - 1) / 2);
  if (method == ExpertsMethod::trimmed && result.size() >= kTrimmedFrom) keep_middle(result, 1);
  return result;
}

bool weigh(const Marks& marks, ExpertsMethod method) {
  return method == ExpertsMethod::weighted &&
         std::ranges::any_of(marks, [](const ExpertMark* mark) { return mark->weight.sign() > 0; });
}

void append_operand(std::string& out, const std::string& formula, bool product) {
  const bool sum =
      formula.find(" + ") != std::string::npos || formula.find(" − ") != std::string::npos;
  const bool wrapped = product && sum;
  append_formula(out, wrapped ? "(" : "", formula, wrapped ? ")" : "");
}

}  // namespace

Fraction joined_points(std::span<const ExpertMark> marks, ExpertsMethod method) {
  const Marks all = counted(marks, method);
  const bool weighted = weigh(all, method);
  Fraction sum;
  Fraction weights;
  for (const ExpertMark* mark : all) {
    const Fraction weight = weighted ? Fraction(mark->weight) : Fraction(1);
    sum += mark->points * weight;
    weights += weight;
  }
  return sum / weights;
}

void append_joined(std::string& out, std::span<const ExpertMark> marks, ExpertsMethod method) {
  const Marks all = counted(marks, method);
  const bool weighted = weigh(all, method);
  if (all.size() == 1) {
    out += all[0]->formula;
    return;
  }
  out += '(';
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0) out += " + ";
    append_operand(out, all[i]->formula, weighted);
    if (weighted) append_formula(out, " × ", all[i]->weight);
  }
  out += ") ÷ ";
  if (!weighted) {
    out += std::to_string(all.size());
    return;
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    append_formula(out, i == 0 ? "(" : " + ", all[i]->weight);
  }
  out += ')';
}

std::string_view experts_method_name(ExpertsMethod method) {
  constexpr std::string_view kNames[] = {"mean", "median", "trimmed", "weighted"};
  return kNames[static_cast<std::size_t>(method)];
}

}  // namespace pbs
