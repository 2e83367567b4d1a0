// SPDX-License-Identifier: MIT
#include "validate/policy_set.hpp"

#include <utility>

#include "validate/policy_store.hpp"

namespace pbs {

struct PolicySet::State {
  PolicyStore store;
};

PolicySet::PolicySet() : state_(std::make_unique<State>()) {
}

PolicySet::~PolicySet() = default;

const Policy* PolicySet::add(std::shared_ptr<const SourceFile> source, YamlReader reader,
                             FindingLog& log) {
  return state_->store.add(std::move(source), reader, log);
}

const Policy* PolicySet::choose(std::string_view id, std::optional<Date> date,
                                std::optional<int> year, bool* nearest) const {
  return state_->store.choose(id, date, year, nearest);
}

std::vector<std::string> PolicySet::names() const {
  return state_->store.names();
}

void PolicySet::check(std::shared_ptr<const SourceFile> source, YamlReader reader,
                      FindingLog& log) const {
  state_->store.check(std::move(source), reader, log);
}

}  // namespace pbs
