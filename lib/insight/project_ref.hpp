// SPDX-License-Identifier: MIT
// Which project an item of a list speaks of: what a list shows of it and what finds its page.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace pbs {

struct ProjectInfo {
  std::size_t input = 0;     // number among all inputs, from 1
  std::size_t document = 0;  // in its file, from 1
  std::string path;
  std::string id, name, department;
};

// Shared by all items of a project; never null in a finished list.
using ProjectRef = std::shared_ptr<const ProjectInfo>;

// Input order: what decides where everything else is equal.
bool stands_before(const ProjectInfo& a, const ProjectInfo& b);

}  // namespace pbs
