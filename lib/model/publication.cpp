// SPDX-License-Identifier: MIT
#include "model/publication.hpp"

namespace pbs {

bool is_secret(const Publication& publication) {
  return publication.secret && *publication.secret;
}

bool under_order_102(std::string_view what) {
  return what == "contract" || what == "catalogue";
}

std::optional<Date> last_publication_day(std::string_view what, const std::optional<Date>& approved,
                                         const PublicationPolicy& policy) {
  if (under_order_102(what) || !approved) return std::nullopt;
  return approved->plus_days(policy.days);
}

bool has_to_publish(const Project& project, std::string_view what) {
  if (what == "target") return project.stages.target_approval.approved.value.has_value();
  if (what == "contract") return project.stages.contract.signed_on.value.has_value();
  if (what == "self_evaluation") return self_evaluation_begun(project);
  if (what == "evaluation") return !project.stages.evaluations.empty();
  return false;
}

}  // namespace pbs
