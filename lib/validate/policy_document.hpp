// SPDX-License-Identifier: MIT
// One policy document: read, joined with the policy it extends, checked, converted.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/arena.hpp"
#include "declaration/policy.hpp"
#include "model/policy.hpp"
#include "source/finding.hpp"
#include "yaml/reader.hpp"

namespace pbs {

struct PolicyDocument {
  std::shared_ptr<const SourceFile> source;
  std::shared_ptr<const PolicyDocument> parent;  // the policy it extends; its texts are used here
  Arena arena;
  PolicyDeclaration own;     // as written
  PolicyDeclaration merged;  // with the inherited values; title and effective are not inherited
  Policy policy;             // only if usable
  std::string content;       // digests of this text and of all it extends: equal for equal policies
  bool usable = false;
  bool lacks_parent = false;  // C-01: may become usable when more policies are known
  std::string because;        // id of the first error of an unusable one
  Place trouble;              // its place
};

// What a search for the policy named by `extends` has found: the document, or why there is none.
struct ParentSearch {
  std::shared_ptr<const PolicyDocument> document;
  std::string near;      // a known name like it
  std::string unusable;  // it is there, but has errors
  std::string because;   // the rule of the first of them
  std::string cycle;     // a → b → a
  Place see;             // in the policy concerned
};
using FindParent =
    std::function<ParentSearch(const PolicyDeclaration& own, const SourceFile& source)>;

// Never nullptr. Findings go to `log`; with an error among them, as the user's rule levels have it,
// or with a value that cannot be applied at all, the document is not usable. `origin` becomes
// Policy::origin.
std::shared_ptr<PolicyDocument> load_policy(std::shared_ptr<const SourceFile> source,
                                            std::string_view origin, YamlReader reader,
                                            const FindParent& find_parent, FindingLog& log);

}  // namespace pbs
