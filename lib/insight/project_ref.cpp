// SPDX-License-Identifier: MIT
#include "insight/project_ref.hpp"

#include <tuple>

namespace pbs {

bool stands_before(const ProjectInfo& a, const ProjectInfo& b) {
  return std::tie(a.input, a.document, a.path, a.id) < std::tie(b.input, b.document, b.path, b.id);
}

}  // namespace pbs
