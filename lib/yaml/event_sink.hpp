// SPDX-License-Identifier: MIT
// The seam between the YAML readers and everything that reads: events are pushed, no tree is built.
#pragma once

#include <cstdint>
#include <string_view>

#include "source/location.hpp"

namespace pbs {

enum class ScalarStyle : std::uint8_t { plain, single_quoted, double_quoted, literal, folded };

// Receives the events of one document. Offsets are bytes of SourceFile::text(). A view passed to
// `scalar` is valid only during the call unless it lies inside the source text.
class EventSink {
 public:
  virtual ~EventSink() = default;
  virtual void mapping_start(Location at) = 0;
  virtual void mapping_end(Location at) = 0;
  virtual void sequence_start(Location at) = 0;
  virtual void sequence_end(Location at) = 0;
  virtual void scalar(std::string_view value, ScalarStyle style, Location at) = 0;
  // `*name`, `&name` and `!tag`, which declarations do not use.
  virtual void alias(std::string_view name, Location at) = 0;
  virtual void anchor(std::string_view name, Location at) = 0;
  virtual void tag(std::string_view name, Location at) = 0;
  // Asked after each event: true ends the reading (a limit was passed).
  virtual bool stopped() const = 0;
};

}  // namespace pbs
