// SPDX-License-Identifier: MIT
#include "validate/policy_document.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "validate/policy_check.hpp"
#include "validate/policy_convert.hpp"
#include "validate/policy_rules.hpp"
#include "yaml/binder.hpp"
#include "yaml/kind.hpp"
#include "yaml/merge.hpp"

namespace pbs {
namespace {

constexpr std::string_view kKinds[] = {"policy/1"};

void report_parent(const PolicyDocument& document, const ParentSearch& search,
                   PolicyFindings& findings) {
  const Text& extends = document.own.extends;
  Finding& finding = findings.refuse(PolicyRule::extends, extends.place, "extends");
  if (!search.cycle.empty()) {
    finding.with("cycle", search.cycle);
  } else if (!search.unusable.empty()) {
    finding.with("unusable", escape_for_message(search.unusable)).with("because", search.because);
    finding.see(search.see);
  } else {
    finding.with("unknown", escape_for_message(extends.value));
    if (!search.near.empty()) finding.with("near", search.near);
  }
}

// Fills `merged`. The title and the period of a policy are its own.
void merge_parent(PolicyDocument& document) {
  document.merged = document.own;
  if (document.parent == nullptr) return;
  merge_record(kPolicyRecord, &document.merged, &document.parent->merged);
  document.merged.title = document.own.title;
  document.merged.effective = document.own.effective;
}

void check_document(PolicyDocument& document, const FindParent& find_parent,
                    PolicyFindings& findings) {
  const PolicyDeclaration& own = document.own;
  if (own.id.present() && own.id.blank()) findings.usable = false;  // F-03 says why
  const bool inherits = !own.extends.blank();
  if (inherits) {
    ParentSearch search = find_parent(own, *document.source);
    document.parent = search.document;
    document.lacks_parent = document.parent == nullptr;
    if (document.lacks_parent) report_parent(document, search, findings);
  }
  check_policy_values(own, inherits, findings);
  merge_parent(document);
  if (findings.usable) check_policy_sums(own, document.merged, findings);
  check_policy_cites(own, document.merged, findings);
  if (!findings.usable) return;
  check_policy_cited(own, document.merged,
                     document.parent == nullptr ? nullptr : &document.parent->merged, findings);
}

// Whether there is an error among the findings from the `first` on; it is noted.
bool note_error(std::size_t first, const FindingLog& log, PolicyDocument& document) {
  const auto& findings = log.findings();
  const auto error =
      std::find_if(findings.begin() + static_cast<std::ptrdiff_t>(first), findings.end(),
                   [](const Finding& finding) { return finding.severity == Severity::error; });
  if (error == findings.end()) return log.dropped() > 0;
  document.because = error->rule->id;
  document.trouble = error->place;
  return true;
}

void convert_document(PolicyDocument& document, std::string_view origin) {
  const PolicyDocument* const parent = document.parent.get();
  document.policy = convert_policy(document.merged);
  document.policy.origin = origin;
  document.policy.sha256 = document.content.substr(0, document.content.find(' '));
  document.policy.cites =
      resolve_cites(document.own, document.merged, parent == nullptr ? nullptr : &parent->merged,
                    parent == nullptr ? nullptr : &parent->policy);
}

}  // namespace

std::shared_ptr<PolicyDocument> load_policy(std::shared_ptr<const SourceFile> source,
                                            std::string_view origin, YamlReader reader,
                                            const FindParent& find_parent, FindingLog& log) {
  auto document = std::make_shared<PolicyDocument>();
  document->source = std::move(source);
  document->content = sha256_hex(document->source->text());
  const std::size_t first = log.findings().size();
  PolicyFindings findings{*document->source, log};
  const bool whole =
      check_header(*document->source, kKinds, log) &&
      bind_document(*document->source, reader, kPolicyRecord, &document->own, document->arena, log);
  if (whole) check_document(*document, find_parent, findings);
  const bool error = note_error(first, log, *document);
  document->usable = whole && findings.usable && !error && !document->own.id.blank();
  if (document->parent != nullptr) document->content += ' ' + document->parent->content;
  if (document->usable) convert_document(*document, origin);
  return document;
}

}  // namespace pbs
