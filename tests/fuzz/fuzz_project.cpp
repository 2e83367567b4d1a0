// SPDX-License-Identifier: MIT
// A project file through reading, conversion, all rules and the scoring.
#include <cstdint>
#include <string>

#include "base/arena.hpp"
#include "base/encoding.hpp"
#include "pipeline_project.hpp"
#include "report/card_json.hpp"
#include "report/findings_output.hpp"

namespace {

void run(std::string text, pbs::YamlReader reader) {
  static const pbs::PolicySet policies;
  static const pbs::IndicatorLibrary indicators;
  const pbs::ProjectSettings settings{policies, indicators, "jixi-2024", {}, reader, true};
  const pbs::SourceFile source("fuzz.yaml", std::move(text));
  pbs::Arena arena;
  pbs::FindingLog log;
  const pbs::ProjectResult result = pbs::run_project(settings, source, arena, log);
  std::string out;
  pbs::write_card(result.card, out);
  pbs::write_findings_text(log, result.policy, {}, out);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto decoded = pbs::decode({reinterpret_cast<const char*>(data), size});
  if (auto* text = std::get_if<pbs::Decoded>(&decoded)) {
    run(text->text, pbs::YamlReader::libyaml);
    run(std::move(text->text), pbs::YamlReader::yaml_cpp);
  }
  return 0;
}
