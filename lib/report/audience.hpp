// SPDX-License-Identifier: MIT
// The public copy of a report (--audience public): one change of the scorecard before anything is
// written of it, so that every format leaves out the same.
//
// Left out is what the policy's publication.withhold lists, and always what is still under review:
// findings, the reviewer's points and reasons. What a secret publication stands for goes too; a
// project all of whose publications are secret is left out as a whole. A text that quotes a
// withheld value (an evidence file in a reason, the price in a target) shows kWithheldMark there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "score/scorecard.hpp"

namespace pbs {

inline constexpr std::string_view kWithheldMark = "███";

class Withholding {
 public:
  // `paths`: words of kWithholdWords.
  explicit Withholding(const std::vector<std::string>& paths);

  // Takes out of `card` what is withheld; new texts lie in `arena`. False: the project is secret,
  // nothing of it may be written.
  bool apply(Scorecard& card, Arena& arena) const;

  // What is left out, in the order of kWithholdWords.
  const std::vector<std::string_view>& paths() const { return paths_; }

 private:
  std::vector<std::string_view> paths_;
};

}  // namespace pbs
