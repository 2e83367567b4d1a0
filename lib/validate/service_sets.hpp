// SPDX-License-Identifier: MIT
// The embedded sets of targets by the service they are made for, as examples of a new declaration.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "declaration/template.hpp"

namespace pbs {

// An embedded set for self-evaluation. The examples: its rows with id, name, class, usual target,
// points and method; the evidence to ask for and the blank actual behind `# `; its id, catalogue
// code and first-level points.
class ServiceSet {
 public:
  virtual ~ServiceSet() = default;
  virtual std::string_view id() const = 0;
  virtual std::string_view title() const = 0;
  virtual std::string_view catalogue() const = 0;
  virtual std::vector<TemplateExample> examples() const = 0;  // views live as long as the set
};

// In the order of their ids.
std::vector<std::unique_ptr<ServiceSet>> service_sets();

// The set of this id, catalogue code (or one below it), or title or a part of the title that no
// other set has; nullptr if there is none.
const ServiceSet* find_service_set(const std::vector<std::unique_ptr<ServiceSet>>& sets,
                                   std::string_view name);

}  // namespace pbs
