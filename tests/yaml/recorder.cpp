// SPDX-License-Identifier: MIT
#include "yaml/recorder.hpp"

namespace pbs::test {

// A plain scalar as "=value", null in all its forms as "=", any other as its sign and value.
void Recorder::scalar(std::string_view value, ScalarStyle style, Location at) {
  static constexpr std::string_view kSigns[] = {"=", "'", "\"", "|", ">"};
  const bool blank = Text{value, at, style != ScalarStyle::plain}.blank();
  const bool null = style == ScalarStyle::plain && blank;
  note(std::string(kSigns[static_cast<std::size_t>(style)]) + (null ? "" : std::string(value)), at);
}

void Recorder::note(std::string words, Location at) {
  if (places_) words += " " + std::to_string(at.begin) + "-" + std::to_string(at.end);
  events_.push_back(std::move(words));
}

std::vector<std::string> events_of(const SourceFile& source, YamlReader reader, bool places) {
  Recorder recorder(places);
  const auto problem = read_events(source, reader, recorder);
  std::vector<std::string> events = recorder.events();
  if (problem) {
    events.push_back("! " + problem->words +
                     (places ? " " + std::to_string(problem->at.begin) : std::string()));
  }
  return events;
}

std::vector<std::string> events_of(std::string text, YamlReader reader, bool places) {
  return events_of(SourceFile("text.yaml", std::move(text)), reader, places);
}

}  // namespace pbs::test
