// SPDX-License-Identifier: MIT
// The number a policy puts in place of another does not stand where the replaced one stood (PR-01),
// so a policy cites what it states.
#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "validate/policy_check.hpp"
#include "validate/policy_paths.hpp"

namespace pbs {
namespace {

constexpr std::size_t kShown = 8;

Location stated_at(const PolicyDeclaration& own, std::string_view path) {
  const Text* const text = policy_text(own, path);
  return text == nullptr ? own.id.place : text->place;
}

}  // namespace

void check_policy_cited(const PolicyDeclaration& own, const PolicyDeclaration& merged,
                        const PolicyDeclaration* inherited, PolicyFindings& findings) {
  std::vector<std::string> cited;
  for (const Keyed<CiteDeclaration>& entry : own.cites) {
    std::optional<std::string> path = canonical_policy_path(merged, entry.key.value);
    if (path) cited.push_back(std::move(*path));
  }
  const PolicyDeclaration nothing;
  std::vector<std::string> uncited = changed_paths(own, inherited ? *inherited : nothing);
  // A citation below a map or list (by_grade.优) speaks of a part of it.
  std::erase_if(uncited, [&](const std::string& path) {
    return stands_under(path, "effective") ||
           std::any_of(cited.begin(), cited.end(), [&](const std::string& cite) {
             return stands_under(path, cite) || stands_under(cite, path);
           });
  });
  if (uncited.empty()) return;
  std::string paths;
  for (std::size_t i = 0; i < uncited.size() && i < kShown; ++i) {
    paths += i == 0 ? "" : ", ";
    paths += uncited[i];
  }
  if (uncited.size() > kShown) paths += " …";
  findings.log
      .add(policy_rule(PolicyRule::uncited), {&findings.source, stated_at(own, uncited.front())})
      .about("cites")
      .with_number("count", std::to_string(uncited.size()))
      .with("paths", std::move(paths));
}

}  // namespace pbs
