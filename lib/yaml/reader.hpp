// SPDX-License-Identifier: MIT
// Reading a document's text as YAML events.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "source/source_file.hpp"
#include "yaml/event_sink.hpp"

namespace pbs {

// Why a text is not YAML, in the reader library's own words.
struct YamlProblem {
  std::string words;
  Location at;     // where it was noticed
  Location began;  // where the quotation, list or mapping concerned began, if the library tells
};

// libyaml is the default and defines what is accepted; yaml-cpp is about eight times slower and
// serves as a cross-check (`--reader yaml-cpp`).
enum class YamlReader { libyaml, yaml_cpp };

// Pushes the events of the first document of `source` into `sink`. Returns the problem that ended
// the reading early, if any; events pushed until then stand. A second document in `source` is a
// problem. A byte order mark at the start is passed over. Required: source.text().size() < 2^31.
std::optional<YamlProblem> read_events(const SourceFile& source, YamlReader reader,
                                       EventSink& sink);

}  // namespace pbs
