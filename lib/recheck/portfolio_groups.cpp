// SPDX-License-Identifier: MIT
#include "recheck/portfolio_groups.hpp"

#include <algorithm>
#include <cstdint>
#include <set>
#include <tuple>

namespace pbs {

namespace {

using Projects = std::deque<ProjectKeys>;
using Key = std::uint64_t ProjectKeys::*;
using Members = std::vector<std::uint32_t>;

class GroupFinder {
 public:
  explicit GroupFinder(const Projects& projects)
      : projects_(projects), repeated_(projects.size()), declared_(projects.size()) {}

  std::vector<ProjectGroup> find();

 private:
  // Calls `take` with the members of each group of two and more that share the key, in input order.
  template <typename Take>
  void each_group(Key key, const std::vector<bool>& skip, Take take);
  void take_supplier(const Members& members, Key differing, bool by_name);
  void take_copies(const Members& members);

  const Projects& projects_;
  std::vector<ProjectGroup> groups_;
  std::vector<bool> repeated_;  // has the id of an earlier project
  std::vector<bool> declared_;  // the same, or its contract
};

template <typename Take>
void GroupFinder::each_group(Key key, const std::vector<bool>& skip, Take take) {
  Members order;
  for (std::size_t i = 0; i < projects_.size(); ++i) {
    if (projects_[i].*key != 0 && !skip[i]) order.push_back(static_cast<std::uint32_t>(i));
  }
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple(projects_[a].*key, a) < std::tuple(projects_[b].*key, b);
  });
  Members members;
  for (std::size_t from = 0; from < order.size();) {
    std::size_t to = from + 1;
    while (to < order.size() && projects_[order[to]].*key == projects_[order[from]].*key) ++to;
    if (to - from > 1) {
      members.assign(order.begin() + static_cast<std::ptrdiff_t>(from),
                     order.begin() + static_cast<std::ptrdiff_t>(to));
      take(members);
    }
    from = to;
  }
}

void GroupFinder::take_supplier(const Members& members, Key differing, bool by_name) {
  std::set<std::uint64_t> different;
  std::size_t first = members.size();
  std::size_t second = members.size();
  for (std::size_t i = 0; i < members.size(); ++i) {
    const std::uint64_t value = projects_[members[i]].*differing;
    if (value == 0) continue;
    different.insert(value);
    if (first == members.size()) first = i;
    if (second == members.size() && different.size() == 2) second = i;
  }
  if (second == members.size()) return;
  groups_.push_back(
      {PortfolioRule::supplier, members[first], members[second], different.size(), by_name});
}

// Equal targets of one service may have been agreed; of different services they were copied.
void GroupFinder::take_copies(const Members& members) {
  const std::uint32_t service = projects_[members.front()].service;
  for (const std::uint32_t member : members) {
    if (projects_[member].service == service) continue;
    groups_.push_back({PortfolioRule::copied, members.front(), member, members.size()});
    return;
  }
}

std::vector<ProjectGroup> GroupFinder::find() {
  each_group(&ProjectKeys::id, repeated_, [&](const Members& members) {
    groups_.push_back({PortfolioRule::same_id, members[0], members[1], members.size()});
    for (std::size_t i = 1; i < members.size(); ++i) declared_[members[i]] = true;
  });
  repeated_ = declared_;
  each_group(&ProjectKeys::contract, repeated_, [&](const Members& members) {
    groups_.push_back({PortfolioRule::same_contract, members[0], members[1], members.size()});
    for (std::size_t i = 1; i < members.size(); ++i) declared_[members[i]] = true;
  });
  each_group(&ProjectKeys::supplier_code, repeated_, [&](const Members& members) {
    take_supplier(members, &ProjectKeys::supplier_name, false);
  });
  each_group(&ProjectKeys::supplier_name, repeated_, [&](const Members& members) {
    take_supplier(members, &ProjectKeys::supplier_code, true);
  });
  each_group(&ProjectKeys::targets, declared_,
             [&](const Members& members) { take_copies(members); });
  std::sort(groups_.begin(), groups_.end(), [](const ProjectGroup& a, const ProjectGroup& b) {
    return std::tuple(a.second, a.rule, a.by_name, a.first) <
           std::tuple(b.second, b.rule, b.by_name, b.first);
  });
  return std::move(groups_);
}

}  // namespace

std::vector<ProjectGroup> find_groups(const Projects& projects) {
  return GroupFinder(projects).find();
}

}  // namespace pbs
