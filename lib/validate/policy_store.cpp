// SPDX-License-Identifier: MIT
#include "validate/policy_store.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <span>
#include <utility>
#include <variant>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/nearest.hpp"
#include "base/sha256.hpp"
#include "validate/policy_rules.hpp"
#include "validate/policy_set.hpp"
#include "validate/policy_versions.hpp"
#include "yaml/kind.hpp"

namespace pbs {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = 32U << 20;

std::string real_path(const fs::path& path) {
  std::error_code failed;
  const fs::path real = fs::weakly_canonical(path, failed);
  return (failed ? path : real).string();
}

// The first policy of a file, or its first document; nullptr when it cannot be read as text.
std::shared_ptr<const SourceFile> first_policy(const std::string& path) {
  std::variant<Decoded, DecodeProblem> decoded = DecodeProblem{};
  try {
    decoded = decode(DiskFiles(kMostBytes).read(path));
  } catch (const FileProblem&) {
    return nullptr;
  }
  if (std::holds_alternative<DecodeProblem>(decoded)) return nullptr;
  const auto text = std::make_shared<const std::string>(std::move(std::get<Decoded>(decoded).text));
  std::vector<std::unique_ptr<SourceFile>> documents = cut_documents(path, text);
  const auto policy = std::find_if(documents.begin(), documents.end(), [](const auto& document) {
    const std::optional<Header> header = find_header(document->text());
    return header && header->kind == "policy";
  });
  return std::move(policy == documents.end() ? documents.front() : *policy);
}

Location named_at(const PolicyDocument& document) {
  const EffectiveDeclaration& effective = document.own.effective;
  return effective.place.known() ? effective.place : document.own.id.place;
}

}  // namespace

PolicyStore::PolicyStore() : embedded_(std::make_unique<Embedded[]>(embedded_policies().size())) {
}

// nullptr if no embedded policy has that name. The slot is filled once and never changed.
const PolicyStore::Document* PolicyStore::embedded_slot(std::string_view name) const {
  const std::span<const EmbeddedText> texts = embedded_policies();
  const auto text = std::find_if(texts.begin(), texts.end(),
                                 [name](const EmbeddedText& one) { return one.name == name; });
  if (text == texts.end()) return nullptr;
  Embedded& slot = embedded_[static_cast<std::size_t>(text - texts.begin())];
  std::call_once(slot.once, [&] {
    FindingLog unheard;
    slot.document = load_policy(
        std::make_shared<const SourceFile>("embedded:" + std::string(name) + ".yaml",
                                           std::string(text->text)),
        "embedded", YamlReader::libyaml,
        [this](const PolicyDeclaration& own, const SourceFile&) {
          ParentSearch search;
          const Document* const parent = embedded_slot(own.extends.value);
          if (parent != nullptr) search.document = *parent;
          return search;
        },
        unheard);
  });
  return &slot.document;
}

const PolicyDocument* PolicyStore::embedded(std::string_view name) const {
  const Document* const slot = embedded_slot(name);
  return slot == nullptr ? nullptr : slot->get();
}

std::shared_ptr<PolicyDocument> PolicyStore::load(std::shared_ptr<const SourceFile> source,
                                                  YamlReader reader, Chain chain,
                                                  FindingLog& log) const {
  const std::string origin = source->path();
  return load_policy(
      std::move(source), origin, reader,
      [&](const PolicyDeclaration& own, const SourceFile& document) {
        return find_parent(own, document, reader, chain);
      },
      log);
}

ParentSearch PolicyStore::find_parent(const PolicyDeclaration& own, const SourceFile& source,
                                      YamlReader reader, const Chain& chain) const {
  const std::string_view name = own.extends.value;
  ParentSearch search;
  const Document* const standard = embedded_slot(name);
  search.document = standard != nullptr ? *standard : added_version(name, own, source);
  if (search.document != nullptr) return search;
  if (find_unusable(own, search) || find_file(own, source, reader, chain, search)) return search;
  const std::vector<std::string> known = names();
  const std::vector<std::string_view> views(known.begin(), known.end());
  search.near = nearest_name(name, views);
  return search;
}

// The version in force when the child begins; never the child itself.
PolicyStore::Document PolicyStore::added_version(std::string_view id, const PolicyDeclaration& own,
                                                 const SourceFile& source) const {
  const auto versions = added_.find(id);
  if (versions == added_.end()) return nullptr;
  const std::string digest = sha256_hex(source.text());
  VersionChoice choice(Date::parse(own.effective.from.stated()), std::nullopt);
  for (const Document& version : versions->second) {
    if (version->policy.sha256 != digest) choice.offer(version->policy);
  }
  const Policy* const chosen = choice.chosen(nullptr);
  for (const Document& version : versions->second) {
    if (&version->policy == chosen) return version;
  }
  return nullptr;
}

// A policy of that id that was met but cannot be used; or that extends this one in turn.
bool PolicyStore::find_unusable(const PolicyDeclaration& own, ParentSearch& search) const {
  const auto find = [this](std::string_view id) {
    const auto at = std::find_if(unusable_.begin(), unusable_.end(), [id](const Unusable& one) {
      return one.document->own.id.value == id;
    });
    return at == unusable_.end() ? nullptr : at->document.get();
  };
  const std::string_view name = own.extends.value;
  std::string cycle = std::string(own.id.value) + " → " + std::string(name);
  if (name == own.id.value) {
    search.cycle = cycle;
    return true;
  }
  const PolicyDocument* const first = find(name);
  if (first == nullptr) return false;
  const PolicyDocument* next = first;
  for (std::size_t steps = 0; next != nullptr && steps < unusable_.size(); ++steps) {
    if (!next->lacks_parent) break;
    cycle += " → " + std::string(next->own.extends.value);
    if (next->own.extends.value == own.id.value) {
      search.cycle = cycle;
      return true;
    }
    next = find(next->own.extends.value);
  }
  search.unusable = name;
  search.because = first->because;
  search.see = first->trouble;
  return true;
}

bool PolicyStore::find_file(const PolicyDeclaration& own, const SourceFile& source,
                            YamlReader reader, const Chain& chain, ParentSearch& search) const {
  const fs::path beside = fs::path(source.path()).parent_path() / fs::path(own.extends.value);
  std::error_code failed;
  if (!fs::is_regular_file(beside, failed)) return false;
  const std::string path = real_path(beside);
  Chain longer = chain;
  longer.push_back(real_path(source.path()));
  if (std::find(longer.begin(), longer.end(), path) != longer.end()) {
    for (const std::string& step : longer)
      search.cycle += fs::path(step).filename().string() + " → ";
    search.cycle += beside.filename().string();
    return true;
  }
  const Document document = load_file(path, reader, longer);
  if (document != nullptr && document->usable) {
    search.document = document;
    return true;
  }
  search.unusable = own.extends.value;
  search.because = document == nullptr ? "Y-04" : document->because;
  if (document != nullptr) search.see = document->trouble;
  return true;
}

PolicyStore::Document PolicyStore::load_file(const std::string& path, YamlReader reader,
                                             const Chain& chain) const {
  const std::lock_guard lock(files_mutex_);
  if (const auto known = files_.find(path); known != files_.end()) return known->second;
  std::shared_ptr<const SourceFile> source = first_policy(path);
  if (source == nullptr) return nullptr;
  FindingLog unheard;
  const Document document = load(std::move(source), reader, chain, unheard);
  files_.emplace(path, document);
  return document;
}

// The known document with the same content, if any.
const PolicyDocument* PolicyStore::same_as(const PolicyDocument& document) const {
  const std::string_view id = document.own.id.value;
  const PolicyDocument* const standard = embedded(id);
  if (standard != nullptr && standard->content == document.content) return standard;
  const auto versions = added_.find(id);
  if (versions == added_.end()) return nullptr;
  for (const Document& version : versions->second) {
    if (version->content == document.content) return version.get();
  }
  return nullptr;
}

// Two versions of one id must not be in force on one day. False, with a finding, if they are.
bool PolicyStore::check_versions(const PolicyDocument& document, FindingLog& log) const {
  const auto disjoint = [&](const PolicyDocument& other) {
    const Overlap overlap = overlap_of(document.policy, other.policy);
    if (!overlap.exists) return true;
    Finding& finding =
        log.add(policy_rule(PolicyRule::versions), {document.source.get(), named_at(document)});
    finding.about("effective").see({other.source.get(), named_at(other)});
    finding.with("id", document.policy.id);
    if (overlap.first) finding.with("from", overlap.first->to_string());
    if (overlap.last) finding.with("to", overlap.last->to_string());
    return false;
  };
  const PolicyDocument* const standard = embedded(document.policy.id);
  if (standard != nullptr && !disjoint(*standard)) return false;
  const auto versions = added_.find(document.policy.id);
  if (versions == added_.end()) return true;
  return std::all_of(versions->second.begin(), versions->second.end(),
                     [&](const Document& other) { return disjoint(*other); });
}

// What lacked the policy it extends may find it now.
void PolicyStore::forget_unusable_files() {
  const std::lock_guard lock(files_mutex_);
  for (auto file = files_.begin(); file != files_.end();) {
    if (!file->second->lacks_parent) {
      ++file;
      continue;
    }
    retired_.push_back(std::move(file->second));
    file = files_.erase(file);
  }
}

// Policies may be met before those they extend.
void PolicyStore::retry_unusable() {
  for (bool progress = true; progress;) {
    progress = false;
    forget_unusable_files();
    for (std::size_t i = 0; i < unusable_.size() && !progress; ++i) {
      if (!unusable_[i].document->lacks_parent) continue;
      FindingLog unheard;
      Document again = load(unusable_[i].document->source, unusable_[i].reader, {}, unheard);
      if (!again->usable || !check_versions(*again, unheard)) continue;
      unusable_.erase(unusable_.begin() + static_cast<std::ptrdiff_t>(i));
      added_[again->policy.id].push_back(std::move(again));
      progress = true;
    }
  }
}

const Policy* PolicyStore::add(std::shared_ptr<const SourceFile> source, YamlReader reader,
                               FindingLog& log) {
  const std::shared_ptr<PolicyDocument> document = load(std::move(source), reader, {}, log);
  if (document->usable) {
    if (const PolicyDocument* const same = same_as(*document)) return &same->policy;
    if (check_versions(*document, log)) {
      added_[document->policy.id].push_back(document);
      retry_unusable();
      return &document->policy;
    }
    document->because = policy_rule(PolicyRule::versions).id;
  }
  if (!document->own.id.blank()) unusable_.push_back({document, reader});
  return nullptr;
}

const Policy* PolicyStore::choose(std::string_view id, std::optional<Date> date,
                                  std::optional<int> year, bool* nearest) const {
  VersionChoice choice(date, year);
  const auto versions = added_.find(id);
  if (versions != added_.end()) {
    for (const Document& version : versions->second) choice.offer(version->policy);
  }
  const PolicyDocument* const standard = embedded(id);
  if (standard != nullptr && standard->usable) choice.offer(standard->policy);
  return choice.chosen(nearest);
}

std::vector<std::string> PolicyStore::names() const {
  std::vector<std::string> names;
  for (const EmbeddedText& text : embedded_policies()) names.emplace_back(text.name);
  for (const auto& [id, versions] : added_) names.push_back(id);
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

void PolicyStore::check(std::shared_ptr<const SourceFile> source, YamlReader reader,
                        FindingLog& log) const {
  const std::shared_ptr<PolicyDocument> document = load(std::move(source), reader, {}, log);
  if (document->usable && same_as(*document) == nullptr) check_versions(*document, log);
}

}  // namespace pbs
