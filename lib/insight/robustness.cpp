// SPDX-License-Identifier: MIT
#include "insight/robustness.hpp"

#include <set>
#include <utility>

namespace pbs {

namespace {

constexpr std::string_view kSelf = "self_evaluation";

class WeakGrades {
 public:
  WeakGrades(const Scorecard& card, const ProjectRef& project) : card_(card), project_(project) {}

  std::vector<WeakGrade> list() {
    if (card_.self_evaluation) {
      const SelfEvaluationScore& self = *card_.self_evaluation;
      if (self.near_boundary && self.total) {
        add(Weakness::near_boundary, kSelf, *self.total, *self.total);
      }
      interval(kSelf, self.worst, self.best);
    }
    for (const EvaluationScore& evaluation : card_.evaluations) {
      interval(evaluation.kind, evaluation.result.worst, evaluation.result.best);
      experts(evaluation);
    }
    return std::move(grades_);
  }

 private:
  WeakGrade& add(Weakness weakness, std::string_view of, const TotalGrade& result,
                 const TotalGrade& other) {
    return grades_.emplace_back(WeakGrade{project_, weakness, std::string(of), result, other, {}});
  }
  void interval(std::string_view of, const std::optional<TotalGrade>& worst,
                const std::optional<TotalGrade>& best) {
    if (worst && best && worst->grade != best->grade) {
      add(Weakness::open_interval, of, *worst, *best);
    }
  }
  void experts(const EvaluationScore& evaluation) {
    if (!evaluation.result.total) return;
    const TotalGrade& total = *evaluation.result.total;
    for (const ExpertScore& expert : evaluation.experts) {
      if (!expert.without || expert.without->grade == total.grade) continue;
      add(Weakness::one_expert, evaluation.kind, total, *expert.without).expert = expert.expert;
    }
  }

  const Scorecard& card_;
  const ProjectRef& project_;
  std::vector<WeakGrade> grades_;
};

}  // namespace

std::string_view weakness_name(Weakness weakness) {
  constexpr std::string_view kNames[kWeaknesses] = {"one_expert", "near_boundary",
                                                    "open_interval"};
  return kNames[static_cast<std::size_t>(weakness)];
}

std::vector<WeakGrade> weak_grades(const Scorecard& card, const ProjectRef& project) {
  return WeakGrades(card, project).list();
}

bool weaker(const WeakGrade& a, const WeakGrade& b) {
  if (a.weakness != b.weakness) return a.weakness < b.weakness;
  return stands_before(*a.project, *b.project);
}

void RobustnessCollector::add(std::vector<WeakGrade> grades) {
  std::set<Weakness> seen;
  for (WeakGrade& grade : grades) {
    if (seen.insert(grade.weakness).second) {
      ++result_.counts[static_cast<std::size_t>(grade.weakness)];
    }
    items_.add(std::move(grade));
  }
}

Robustness RobustnessCollector::finish() {
  result_.items = items_.finish();
  return std::move(result_);
}

}  // namespace pbs
