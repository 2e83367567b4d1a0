// SPDX-License-Identifier: MIT
// Whom to re-check (--sample N): the N projects of the greatest risk and, where a department has
// fewer in it than its policy asks for, that department's riskiest ones. Risk is reckoned for each
// project by the policy (recheck.sample) and stands in its scorecard; only projects with a
// self-evaluation are drawn. Nothing is drawn by chance: equal risks are ordered by the greater
// budget, then by a hash of year and id that favours no one, then by id and input order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.hpp"
#include "insight/listing.hpp"
#include "insight/project_ref.hpp"
#include "insight/reason.hpp"
#include "score/scorecard.hpp"

namespace pbs {

struct SampledProject {
  ProjectRef project;
  Decimal risk;                     // points of risk
  bool for_department = false;      // taken for its department's minimum only
  std::optional<Decimal> adjusted;  // the year's budget, in 元
  std::optional<Decimal> total;     // of the result that counts
  std::vector<InsightReason> reasons;  // most points first
  std::size_t per_department = 0;  // the least number of its department, by its policy
  std::uint64_t lot = 0;           // the hash
};

struct Sample {
  std::size_t asked = 0;       // N
  std::size_t candidates = 0;  // projects that could be drawn
  std::vector<SampledProject> projects;  // riskiest first
};

// Nothing without a self-evaluation.
std::optional<SampledProject> sample_candidate(const Scorecard& card, const ProjectRef& project);
bool riskier(const SampledProject& a, const SampledProject& b);

class SampleCollector {
 public:
  explicit SampleCollector(std::size_t asked) : asked_(asked), riskiest_(asked) {}
  void add(SampledProject candidate);
  Sample finish();

 private:
  using Riskiest = Listing<SampledProject, riskier>;
  // `least` is that of its first project; its riskiest so many are enough to fill up a sample.
  struct Department {
    explicit Department(std::size_t wanted) : least(wanted), riskiest(wanted) {}
    std::size_t least;
    Riskiest riskiest;
  };

  std::size_t asked_;
  std::size_t candidates_ = 0;
  Riskiest riskiest_;
  std::map<std::string, Department, std::less<>> departments_;
};

}  // namespace pbs
