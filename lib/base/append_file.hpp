// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace pbs {

/// Adds `bytes` at the end of the file at `path`, which is created when it is missing. Throws
/// OutputProblem; then a part of `bytes` may have been written.
void append_to_file(const std::string& path, std::string_view bytes);

}  // namespace pbs
