// SPDX-License-Identifier: MIT
// libyaml defines what is accepted. Whatever it accepts, yaml-cpp must read as the same events, or
// the difference is known and stands in a table here.
#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <variant>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "catch.hpp"
#include "yaml/generator.hpp"
#include "yaml/recorder.hpp"

namespace pbs::test {
namespace {

using Events = std::vector<std::string>;

struct Known {
  std::string_view text;
  std::string_view why;
};

// Files of this repository, by their path in it.
constexpr std::array<Known, 0> kKnownFiles{};  // none so far

// Texts that libyaml accepts and yaml-cpp refuses or reads as something else.
constexpr Known kKnownTexts[] = {
    {"a: x\u0085  y\n", "U+0085 is a line end for libyaml (YAML 1.1) only"},
    {"a: x\u2028  y\n", "so is U+2028"},
    {"a: 1\rb: 2\r", "a lone CR is no line end for yaml-cpp"},
    {"a: >+\n  x\n\n", "yaml-cpp loses one of the line feeds that >+ keeps"},
    {"a: \"\\N\"\n", "yaml-cpp writes the escape for U+0085 as a byte that is not UTF-8"},
    {"a: *b\n", "an alias without anchor is refused by yaml-cpp while reading, by us when binding"},
};

bool accepted(const Events& events) {
  return events.empty() || !events.back().starts_with("! ");
}

TEST_CASE("both readers agree on every YAML file of the repository", "[readers]") {
  namespace fs = std::filesystem;
  std::size_t compared = 0;
  std::set<std::string> met;
  for (auto entry = fs::recursive_directory_iterator(PBS_SOURCE_DIR);
       entry != fs::recursive_directory_iterator(); ++entry) {
    const std::string name = entry->path().filename().string();
    if (entry->is_directory() &&
        (name.starts_with('.') || name == "out" || name == "node_modules")) {
      entry.disable_recursion_pending();
    }
    const std::string extension = entry->path().extension().string();
    if (!entry->is_regular_file() || (extension != ".yaml" && extension != ".yml")) continue;
    auto decoded = decode(DiskFiles().read(entry->path().string()));
    if (!std::holds_alternative<Decoded>(decoded)) continue;
    const std::string path = fs::relative(entry->path(), PBS_SOURCE_DIR).generic_string();
    const auto text = std::make_shared<const std::string>(std::get<Decoded>(decoded).text);
    for (const auto& document : cut_documents(path, text)) {
      const Events events = events_of(*document, YamlReader::libyaml);
      if (!accepted(events)) continue;
      ++compared;
      const bool same = events == events_of(*document, YamlReader::yaml_cpp);
      const bool known =
          std::any_of(kKnownFiles.begin(), kKnownFiles.end(),
                      [&path](const Known& file_known) { return file_known.text == path; });
      INFO(path << " document " << document->document());
      if (!same && known) met.insert(path);
      CHECK((same || known));
    }
  }
  INFO(compared << " documents compared");
  CHECK(met.size() == kKnownFiles.size());
}

TEST_CASE("the known differences of the readers still differ", "[readers]") {
  for (const Known& known : kKnownTexts) {
    INFO(known.why);
    const Events events = events_of(std::string(known.text), YamlReader::libyaml);
    CHECK(accepted(events));
    CHECK(events != events_of(std::string(known.text), YamlReader::yaml_cpp));
  }
}

TEST_CASE("both readers agree on 2,000 generated documents, places included", "[readers]") {
  for (std::uint32_t seed = 0; seed < 2000; ++seed) {
    const std::string text = generate_yaml(seed);
    const Events events = events_of(text, YamlReader::libyaml, true);
    const Events others = events_of(text, YamlReader::yaml_cpp, true);
    if (accepted(events) && events == others) continue;
    INFO("seed " << seed << "\n" << text);
    CHECK(accepted(events));
    CHECK(events == others);
  }
}

}  // namespace
}  // namespace pbs::test
