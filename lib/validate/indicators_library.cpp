// SPDX-License-Identifier: MIT
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/arena.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "declaration/indicators.hpp"
#include "validate/convert.hpp"
#include "validate/indicators_rules.hpp"
#include "validate/policy_set.hpp"
#include "yaml/binder.hpp"
#include "yaml/kind.hpp"

namespace pbs {
namespace {

constexpr std::string_view kKinds[] = {"indicators/1"};
constexpr std::size_t kRanks = 3;

// A set with what its texts lie in.
struct SetDocument {
  Arena arena;
  IndicatorsDeclaration written;
  IndicatorSet set;
  bool usable = false;  // could be read to its end and has an id
};

std::unique_ptr<SetDocument> load_set(std::shared_ptr<const SourceFile> source,
                                      const Policy& policy, YamlReader reader, FindingLog& log) {
  auto document = std::make_unique<SetDocument>();
  document->set.source = source;
  if (!check_header(*source, kKinds, log) ||
      !bind_document(*source, reader, kIndicatorsRecord, &document->written, document->arena,
                     log)) {
    return document;
  }
  document->set = convert_indicators(std::move(source), document->written, policy, log);
  document->usable = !document->set.id.empty();
  return document;
}

}  // namespace

struct IndicatorLibrary::State {
  using Ranked = std::array<std::unique_ptr<SetDocument>, kRanks>;  // best first
  std::map<std::string, Ranked, std::less<>> sets;

  const SetDocument* find(std::string_view id, Rank rank) const {
    const auto found = sets.find(id);
    return found == sets.end() ? nullptr : found->second[static_cast<std::size_t>(rank)].get();
  }

  // I-01: another set has this id at this rank. An equal one (met twice) is no other.
  void check_id(const SetDocument& document, Rank rank, FindingLog& log) const {
    const SetDocument* const known = find(document.set.id, rank);
    if (known == nullptr || known->set.sha256 == document.set.sha256) return;
    log.add(indicator_rule(IndicatorRule::one_id),
            {document.set.source.get(), document.written.id.place})
        .see({known->set.source.get(), known->written.id.place})
        .about(document.set.id)
        .with("id", escape_for_message(document.set.id));
  }
};

IndicatorLibrary::IndicatorLibrary() : state_(std::make_unique<State>()) {
}

IndicatorLibrary::~IndicatorLibrary() = default;

const IndicatorSet* IndicatorLibrary::add(std::shared_ptr<const SourceFile> source, Rank rank,
                                          const Policy& policy, YamlReader reader,
                                          FindingLog& log) {
  std::unique_ptr<SetDocument> document = load_set(std::move(source), policy, reader, log);
  if (!document->usable) return nullptr;
  state_->check_id(*document, rank, log);
  std::unique_ptr<SetDocument>& slot =
      state_->sets[document->set.id][static_cast<std::size_t>(rank)];
  if (slot == nullptr) {
    slot = std::move(document);
  } else if (slot->set.sha256 != document->set.sha256) {
    return nullptr;
  }
  return &slot->set;
}

const IndicatorSet* IndicatorLibrary::find(std::string_view id) const {
  const auto found = state_->sets.find(id);
  if (found == state_->sets.end()) return nullptr;
  for (const std::unique_ptr<SetDocument>& document : found->second) {
    if (document != nullptr) return &document->set;
  }
  return nullptr;
}

std::vector<std::string> IndicatorLibrary::names() const {
  std::vector<std::string> names;
  for (const auto& [id, ranked] : state_->sets) names.push_back(id);
  return names;
}

void IndicatorLibrary::check(std::shared_ptr<const SourceFile> source, Rank rank,
                             const Policy& policy, YamlReader reader, FindingLog& log) const {
  const std::unique_ptr<SetDocument> document = load_set(std::move(source), policy, reader, log);
  if (document->usable) state_->check_id(*document, rank, log);
}

}  // namespace pbs
