// SPDX-License-Identifier: MIT
// A sink that writes down what it is given.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "yaml/event_sink.hpp"
#include "yaml/reader.hpp"

namespace pbs::test {

class Recorder final : public EventSink {
 public:
  // With `places`, each event has its range of bytes: "=name 4-8".
  explicit Recorder(bool places = false, std::size_t stop_after = SIZE_MAX)
      : places_(places), stop_after_(stop_after) {}

  const std::vector<std::string>& events() const { return events_; }

  void mapping_start(Location at) override { note("{", at); }
  void mapping_end(Location at) override { note("}", at); }
  void sequence_start(Location at) override { note("[", at); }
  void sequence_end(Location at) override { note("]", at); }
  void scalar(std::string_view value, ScalarStyle style, Location at) override;
  void alias(std::string_view name, Location at) override { note("*" + std::string(name), at); }
  void anchor(std::string_view name, Location at) override { note("&" + std::string(name), at); }
  void tag(std::string_view name, Location at) override { note(std::string(name), at); }
  bool stopped() const override { return events_.size() >= stop_after_; }

 private:
  void note(std::string words, Location at);

  bool places_;
  std::size_t stop_after_;
  std::vector<std::string> events_;
};

// The events of a text; a problem is the last one, as "! words", or "! words 4" with `places`.
std::vector<std::string> events_of(const SourceFile& source, YamlReader reader,
                                   bool places = false);
std::vector<std::string> events_of(std::string text, YamlReader reader, bool places = false);

}  // namespace pbs::test
