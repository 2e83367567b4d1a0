// SPDX-License-Identifier: MIT
#include "source/finding.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace pbs {
namespace {

bool stands_before(const Place& a, const Place& b) {
  if (!a.known() || !b.known()) return a.known() && !b.known();
  if (a.source != b.source) {
    const auto key = [](const Place& place) {
      return std::tuple(std::string_view(place.source->path()), place.source->first_line());
    };
    return key(a) < key(b);
  }
  return a.at.begin < b.at.begin;
}

Severity severity_of(RuleLevels::Level level) {
  switch (level) {
    case RuleLevels::Level::error:
      return Severity::error;
    case RuleLevels::Level::warning:
      return Severity::warning;
    default:
      return Severity::info;
  }
}

}  // namespace

bool RuleLevels::apply(std::string_view rule, Severity& severity) const {
  const auto last = std::find_if(levels_.rbegin(), levels_.rend(),
                                 [rule](const auto& level) { return level.first == rule; });
  if (last == levels_.rend()) return true;
  if (last->second == Level::off) return false;
  severity = severity_of(last->second);
  return true;
}

Finding& FindingLog::add(const RuleInfo& rule, Place place) {
  return add(rule, place, rule.severity);
}

Finding& FindingLog::add(const RuleInfo& rule, Place place, Severity severity) {
  const bool on = levels_ == nullptr || levels_->apply(rule.id, severity);
  if (on) worst_ = std::max(worst_, severity);
  if (!on || findings_.size() == kMost) {
    if (on) {
      ++dropped_;
      worst_dropped_ = std::max(worst_dropped_, severity);
    }
    return spare_ = Finding{};
  }
  Finding& finding = findings_.emplace_back();
  finding.number = findings_.size() + suppressed_.size() - 1;
  finding.rule = &rule;
  finding.severity = severity;
  finding.place = place;
  return finding;
}

bool FindingLog::has(std::string_view rule) const {
  return std::any_of(findings_.begin(), findings_.end(),
                     [rule](const Finding& finding) { return finding.rule->id == rule; });
}

bool FindingLog::is_on(std::string_view rule) const {
  Severity any = Severity::info;
  return levels_ == nullptr || levels_->apply(rule, any);
}

void FindingLog::suppress(std::span<const std::optional<Suppression>> by) {
  std::vector<Finding> kept;
  kept.reserve(findings_.size());
  worst_ = worst_dropped_;
  for (std::size_t i = 0; i < findings_.size(); ++i) {
    if (by[i]) {
      suppressed_.push_back({std::move(findings_[i]), *by[i]});
    } else {
      worst_ = std::max(worst_, findings_[i].severity);
      kept.push_back(std::move(findings_[i]));
    }
  }
  findings_ = std::move(kept);
}

Severity FindingLog::worst() const {
  return worst_;
}

void FindingLog::clear() {
  findings_.clear();
  suppressed_.clear();
  dropped_ = 0;
  worst_ = Severity::info;
  worst_dropped_ = Severity::info;
}

void FindingLog::sort_by_place() {
  std::stable_sort(findings_.begin(), findings_.end(), [](const Finding& a, const Finding& b) {
    return stands_before(a.place, b.place);
  });
  std::stable_sort(suppressed_.begin(), suppressed_.end(),
                   [](const SuppressedFinding& a, const SuppressedFinding& b) {
                     return stands_before(a.finding.place, b.finding.place);
                   });
}

}  // namespace pbs
