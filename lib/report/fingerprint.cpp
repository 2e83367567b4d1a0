// SPDX-License-Identifier: MIT
#include "report/fingerprint.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include "base/sha256.hpp"
#include "declaration/config.hpp"
#include "declaration/indicators.hpp"
#include "declaration/policy.hpp"
#include "declaration/project.hpp"
#include "yaml/kind.hpp"
#include "yaml/path_at.hpp"

namespace pbs {

namespace {

constexpr std::size_t kDigits = 32;

// The keys of the document's kind, nullptr if it is none of ours.
const Record* record_of_kind(const SourceFile& source) {
  const std::optional<Header> header = find_header(source.text());
  if (!header) return nullptr;
  if (header->kind == "project") return &kProjectRecord;
  if (header->kind == "indicators") return &kIndicatorsRecord;
  if (header->kind == "policy") return &kPolicyRecord;
  if (header->kind == "config") return &kConfigRecord;
  return nullptr;
}

std::vector<const Finding*> all_findings(const FindingLog& log) {
  std::vector<const Finding*> all;
  for (const Finding& finding : log.findings()) all.push_back(&finding);
  for (const SuppressedFinding& suppressed : log.suppressed()) all.push_back(&suppressed.finding);
  return all;
}

std::vector<FindingKey> keys_with_paths(const std::vector<const Finding*>& findings) {
  std::vector<FindingKey> keys(findings.size());
  std::map<const SourceFile*, std::vector<std::size_t>> of_source;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (findings[i]->place.known()) of_source[findings[i]->place.source].push_back(i);
  }
  for (const auto& [source, indices] : of_source) {
    std::vector<Location> places;
    for (const std::size_t i : indices) places.push_back(findings[i]->place.at);
    std::vector<std::string> paths = paths_at(*source, record_of_kind(*source), places);
    for (std::size_t n = 0; n < indices.size(); ++n) keys[indices[n]].path = std::move(paths[n]);
  }
  return keys;
}

// Order in which findings at one path are counted: by place, then as found, suppressed or not.
std::vector<std::size_t> counting_order(const std::vector<const Finding*>& findings) {
  std::vector<std::size_t> order(findings.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto key = [&](std::size_t i) {
      return std::tuple(findings[i]->place.at.begin, findings[i]->number);
    };
    return key(a) < key(b);
  });
  return order;
}

}  // namespace

std::vector<FindingKey> finding_keys(const FindingLog& log, std::string_view id) {
  const std::vector<const Finding*> findings = all_findings(log);
  std::vector<FindingKey> keys = keys_with_paths(findings);
  std::map<std::string, std::size_t> seen;
  const std::string document = document_id(log, id);
  for (const std::size_t i : counting_order(findings)) {
    std::string text(findings[i]->rule->id);
    text.append("\n").append(document).append("\n").append(keys[i].path);
    const std::size_t ordinal = seen[text]++;
    text.append("\n").append(std::to_string(ordinal));
    keys[i].fingerprint = sha256_hex(text).substr(0, kDigits);
  }
  return keys;
}

std::vector<std::string> fingerprints(const FindingLog& log, std::string_view id) {
  std::vector<std::string> prints;
  for (FindingKey& key : finding_keys(log, id)) prints.push_back(std::move(key.fingerprint));
  return prints;
}

std::string document_id(const FindingLog& log, std::string_view id) {
  if (!id.empty()) return std::string(id);
  for (const Finding* finding : all_findings(log)) {
    const SourceFile* source = finding->place.source;
    if (source == nullptr) continue;
    if (source->document() == 1) return source->path();
    return source->path() + "#" + std::to_string(source->document());
  }
  return {};
}

}  // namespace pbs
