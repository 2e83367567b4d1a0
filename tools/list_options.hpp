// SPDX-License-Identifier: MIT
// Options that print something built in and stop: lists, explanations, schemas, policies.
#pragma once

#include <string>

#include "common_options.hpp"

namespace pbs {

// Each gives the text to print; unknown names throw UsageProblem with the nearest one.
std::string rule_list(const std::string& format, const ToolSurroundings& around);  // text ndjson md
std::string rule_explanation(const std::string& id, const ToolSurroundings& around);
std::string method_explanation(const std::string& name, const ToolSurroundings& around);
std::string schema_text(const std::string& kind, const ToolSurroundings& around);
std::string policy_text(const std::string& name, const ToolSurroundings& around);
std::string weights_of_file(const std::string& path, const std::string& policy,
                            const ToolSurroundings& around);
std::string format_list(const ToolSurroundings& around);

}  // namespace pbs
