// SPDX-License-Identifier: MIT
#include "validate/stage_order.hpp"

#include <cstddef>

#include "model/stated.hpp"

namespace pbs {
namespace {

// First and last day of a step; most steps have one day only.
struct Span {
  const Stated<Date>* first = nullptr;
  const Stated<Date>* last = nullptr;

  void take(const Stated<Date>& date) {
    if (!date) return;
    if (first == nullptr || *date < **first) first = &date;
    if (last == nullptr || **last < *date) last = &date;
  }
};

Span span_of(const Project& project, StageStep step) {
  Span span;
  switch (step) {
    case StageStep::submitted:
      span.take(project.stages.target_approval.submitted);
      break;
    case StageStep::approved:
      span.take(project.stages.target_approval.approved);
      break;
    case StageStep::signed_on:
      span.take(project.stages.contract.signed_on);
      break;
    case StageStep::monitored:
      for (const Monitoring& period : project.stages.monitoring) {
        span.take(period.through);
        span.take(period.submitted);
      }
      break;
    case StageStep::self_evaluated:
      span.take(project.submitted);
      break;
    case StageStep::evaluated:
      for (const Evaluation& evaluation : project.stages.evaluations) span.take(evaluation.date);
      break;
  }
  return span;
}

DatedStep dated(StageStep step, const Stated<Date>& date) {
  return {step, *date, date.written.place};
}

}  // namespace

std::string_view step_name(StageStep step) {
  constexpr std::string_view kNames[] = {"submitted", "approved",       "signed",
                                         "monitored", "self_evaluated", "evaluated"};
  return kNames[static_cast<std::size_t>(step)];
}

std::optional<ReversedPair> reversed_before(const Project& project, StageStep later) {
  const Span after = span_of(project, later);
  if (after.first == nullptr) return std::nullopt;
  for (auto step = static_cast<std::uint8_t>(later); step > 0; --step) {
    const auto earlier = static_cast<StageStep>(step - 1);
    const Span before = span_of(project, earlier);
    if (before.last == nullptr) continue;
    if (**before.last <= **after.first) return std::nullopt;
    return ReversedPair{dated(earlier, *before.last), dated(later, *after.first)};
  }
  return std::nullopt;
}

}  // namespace pbs
