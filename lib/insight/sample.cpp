// SPDX-License-Identifier: MIT
#include "insight/sample.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include "base/stable_hash.hpp"
#include "model/yuan.hpp"

namespace pbs {

namespace {

// The same on every machine.
std::uint64_t lot_of(int year, std::string_view id) {
  return stable_hash(std::to_string(year).append("\n").append(id));
}

std::vector<InsightReason> reasons_of(const RiskScore& risk) {
  std::vector<InsightReason> reasons;
  for (const RiskReason& reason : risk.reasons) {
    reasons.push_back({std::string(reason.code), std::string(reason.subject),
                       std::string(reason.detail), reason.value, reason.limit, reason.points});
  }
  return reasons;
}

}  // namespace

std::optional<SampledProject> sample_candidate(const Scorecard& card, const ProjectRef& project) {
  if (!card.self_evaluation || !card.risk) return std::nullopt;
  SampledProject candidate;
  candidate.project = project;
  candidate.risk = card.risk->points;
  candidate.adjusted = in_yuan(card.self_evaluation->execution.adjusted, card.unit);
  if (card.result) candidate.total = card.result->total;
  candidate.reasons = reasons_of(*card.risk);
  candidate.per_department = card.risk->per_department;
  candidate.lot = lot_of(card.year.value_or(0), card.id);
  return candidate;
}

bool riskier(const SampledProject& a, const SampledProject& b) {
  if (a.risk != b.risk) return a.risk > b.risk;
  const Decimal of_a = a.adjusted.value_or(Decimal());
  const Decimal of_b = b.adjusted.value_or(Decimal());
  if (of_a != of_b) return of_a > of_b;
  if (a.lot != b.lot) return a.lot < b.lot;
  if (a.project->id != b.project->id) return a.project->id < b.project->id;
  return stands_before(*a.project, *b.project);
}

void SampleCollector::add(SampledProject candidate) {
  ++candidates_;
  if (candidate.per_department != 0) {
    const auto place =
        departments_.try_emplace(candidate.project->department, candidate.per_department).first;
    place->second.riskiest.add(candidate);
  }
  riskiest_.add(std::move(candidate));
}

Sample SampleCollector::finish() {
  Sample sample;
  sample.asked = asked_;
  sample.candidates = candidates_;
  sample.projects = riskiest_.finish();
  std::map<std::string_view, std::size_t> drawn;
  std::set<const ProjectInfo*> taken;
  for (const SampledProject& project : sample.projects) {
    ++drawn[project.project->department];
    taken.insert(project.project.get());
  }
  std::vector<SampledProject> added;
  for (auto& [name, department] : departments_) {
    std::size_t there = drawn[name];
    for (SampledProject& project : department.riskiest.finish()) {
      if (there >= department.least) break;
      if (taken.count(project.project.get()) != 0) continue;
      project.for_department = true;
      added.push_back(std::move(project));
      ++there;
    }
  }
  std::move(added.begin(), added.end(), std::back_inserter(sample.projects));
  std::stable_sort(sample.projects.begin(), sample.projects.end(), riskier);
  return sample;
}

}  // namespace pbs
