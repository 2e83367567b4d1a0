// SPDX-License-Identifier: MIT
// 公开 publication (domain rules 5.7): what the project states, and what the policy's
// publication.required says must be public of what the project has by now (an approved target, a
// signed contract, a self-evaluation, an evaluation).
//
//   last day = day of approval + publication.days, calendar days (DS-01, 预算法 confirmed)
//
// Contracts and catalogues are public under order 102 (arts. 11, 23, confirmed) without a number of
// days. Secrets are excepted. 谁评价、谁公开 (RL-09, observed). What is in publication.to_congress
// also goes to the People's Congress: of evaluations those of finance (DS-03, observed).
#include <algorithm>

#include "model/lateness.hpp"
#include "model/publication.hpp"
#include "score/cite_text.hpp"
#include "score/identifiers.hpp"
#include "score/stage.hpp"
#include "score/stated_day.hpp"
#include "score/tree.hpp"

namespace pbs {

namespace {

constexpr Cite kOrder102{"财政部令第102号", "第十一条、第二十三条", Mark::confirmed};

std::string_view status_of(const Lateness& late) {
  constexpr std::string_view kNames[] = {"open", "published", "late", "overdue"};
  return kNames[static_cast<std::size_t>(late.state)];
}

bool evaluated_by_finance(const Project& project) {
  return std::ranges::any_of(project.stages.evaluations,
                             [](const Evaluation& one) { return one.kind.id == "finance"; });
}

class PublicationScoring {
 public:
  PublicationScoring(const ScoreInput& input, Arena& arena, Scorecard& card)
      : input_(input), arena_(arena), card_(card) {}

  void score() {
    const List<Publication>& stated = input_.project.stages.publication;
    for (const Publication& one : stated) add_stated(one);
    for (const std::string& what : input_.policy.publication.required) {
      const auto is_it = [&](const Publication& one) { return one.what.id == what; };
      if (!has_to_publish(input_.project, what) || std::ranges::any_of(stated, is_it)) continue;
      add_required(what);
    }
  }

 private:
  void add_stated(const Publication& one) {
    PublicationScore& out = card_.publication.append(arena_);
    out.what = one.what.id;
    out.by = one.by.role ? identifier(*one.by.role) : publisher(out.what);
    out.secret = is_secret(one);
    out.published = stated_day(one.published, arena_);
    finish(one.approved.value, one.published.value, out);
    out.approved = stated_day(one.approved, arena_);
  }

  // Not in the project's list. The contract states itself when it was signed and published.
  void add_required(std::string_view what) {
    const Stages& stages = input_.project.stages;
    PublicationScore& out = card_.publication.append(arena_);
    out.what = what;
    out.by = publisher(what);
    std::optional<Date> approved;
    std::optional<Date> published;
    if (what == "target") approved = stages.target_approval.approved.value;
    if (what == "contract") {
      approved = stages.contract.signed_on.value;
      published = stages.contract.published.value;
    }
    if (approved) out.approved = arena_.keep(approved->to_string());
    if (published) out.published = arena_.keep(published->to_string());
    finish(approved, published, out);
  }

  void finish(const std::optional<Date>& approved, const std::optional<Date>& published,
              PublicationScore& out) {
    const PublicationPolicy& policy = input_.policy.publication;
    const std::optional<Date> due = last_publication_day(out.what, approved, policy);
    if (due) out.due = arena_.keep(due->to_string());
    const Timing timing{due, published, !out.published.empty()};
    out.status = out.secret ? "secret" : status_of(lateness(timing, input_.as_of));
    out.to_congress = !out.secret && goes_to_congress(out);
    if (input_.explain) out.cite = cite_of(out.what);
  }

  std::string_view publisher(std::string_view what) const {
    if (what != "evaluation") return identifier(Role::purchaser);
    return identifier(evaluated_by_finance(input_.project) ? Role::finance : Role::department);
  }

  bool goes_to_congress(const PublicationScore& out) const {
    const auto& listed = input_.policy.publication.to_congress;
    if (std::ranges::find(listed, out.what) == listed.end()) return false;
    return out.what != "evaluation" || out.by == identifier(Role::finance);
  }

  std::string_view cite_of(std::string_view what) {
    return under_order_102(what) ? cite_text(kOrder102, arena_)
                                 : policy_cite(input_.policy, "publication.days", arena_);
  }

  const ScoreInput& input_;
  Arena& arena_;
  Scorecard& card_;
};

// Only reports ask for it, no rule does.
void score(const ScoreInput& input, Arena& arena, Scorecard& card) {
  if (input.explain) PublicationScoring(input, arena, card).score();
}

}  // namespace

extern const Stage stage_publication = {
    .name = "publication",
    .title = {"信息公开", "publication"},
    .order = kAfterResult + 2,
    .score = score,
};

}  // namespace pbs
