// SPDX-License-Identifier: MIT
#include "yaml/reader.hpp"

#include "yaml/readers.hpp"

namespace pbs {

std::optional<YamlProblem> read_events(const SourceFile& source, YamlReader reader,
                                       EventSink& sink) {
  switch (reader) {
    case YamlReader::libyaml:
      return read_with_libyaml(source.text(), sink);
    case YamlReader::yaml_cpp:
      return read_with_yaml_cpp(source.text(), sink);
  }
  return std::nullopt;
}

}  // namespace pbs
