// SPDX-License-Identifier: MIT
// The two adapters behind read_events, which says what they promise.
#pragma once

#include <optional>
#include <string_view>

#include "yaml/event_sink.hpp"
#include "yaml/reader.hpp"

namespace pbs {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
inline constexpr std::string_view kSecondDocument = "found a second document";

std::optional<YamlProblem> read_with_libyaml(std::string_view text, EventSink& sink);
std::optional<YamlProblem> read_with_yaml_cpp(std::string_view text, EventSink& sink);

}  // namespace pbs
