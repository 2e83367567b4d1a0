// SPDX-License-Identifier: MIT
// Where the values of a policy stand (PR-01: a default is never called a requirement). The number a
// policy puts in place of another does not stand where the replaced one stood.
#include <algorithm>
#include <optional>

#include "declaration/policy_words.hpp"
#include "validate/policy_convert.hpp"
#include "validate/policy_paths.hpp"

namespace pbs {
namespace {

constexpr std::string_view kSetting = "政策参数";

Mark mark_of(const Text& written) {
  switch (kMarkWords.find(written.stated())) {
    case 0:
      return Mark::confirmed;
    case 1:
      return Mark::observed;
    default:
      return Mark::setting;
  }
}

std::vector<PolicyCite> cites_in(const PolicyDeclaration& own, const PolicyDeclaration& merged) {
  std::vector<PolicyCite> cites;
  for (const Keyed<CiteDeclaration>& entry : own.cites) {
    std::optional<std::string> path = canonical_policy_path(merged, entry.key.value);
    if (!path) continue;
    const std::string_view document = entry.value.document.stated();
    cites.push_back({std::move(*path), std::string(document.empty() ? kSetting : document),
                     std::string(entry.value.article.stated()), mark_of(entry.value.mark)});
  }
  return cites;
}

// The citation of `path` or of its nearest ancestor.
const PolicyCite* nearest(const std::vector<PolicyCite>& cites, std::string_view path) {
  const PolicyCite* best = nullptr;
  for (const PolicyCite& cite : cites) {
    if (!stands_under(path, cite.path)) continue;
    if (best == nullptr || cite.path.size() > best->path.size()) best = &cite;
  }
  return best;
}

void replace(std::vector<PolicyCite>& cites, PolicyCite cite) {
  const auto at = std::find_if(cites.begin(), cites.end(),
                               [&](const PolicyCite& other) { return other.path == cite.path; });
  if (at == cites.end()) {
    cites.push_back(std::move(cite));
  } else {
    *at = std::move(cite);
  }
}

}  // namespace

std::vector<PolicyCite> resolve_cites(const PolicyDeclaration& own, const PolicyDeclaration& merged,
                                      const PolicyDeclaration* parent_merged,
                                      const Policy* parent) {
  std::vector<PolicyCite> written = cites_in(own, merged);
  if (parent == nullptr || parent_merged == nullptr) return written;
  std::vector<PolicyCite> cites = parent->cites;
  for (const std::string& path : changed_paths(own, *parent_merged)) {
    std::erase_if(cites, [&](const PolicyCite& cite) { return stands_under(cite.path, path); });
    const PolicyCite* const stands = nearest(written, path);
    PolicyCite cite =
        stands != nullptr ? *stands : PolicyCite{{}, std::string(kSetting), {}, Mark::setting};
    cite.path = path;
    cites.push_back(std::move(cite));
  }
  for (PolicyCite& cite : written) replace(cites, std::move(cite));
  return cites;
}

}  // namespace pbs
