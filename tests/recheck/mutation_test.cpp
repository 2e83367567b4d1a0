// SPDX-License-Identifier: MIT
// How much of a clean declaration the rules hold: a line is taken away, or two neighbouring values
// change places, and the findings are compared with those of the whole file. Survivors are printed.
#include <algorithm>
#include <iostream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "declaration/records.hpp"
#include "support/project_run.hpp"
#include "yaml/event_sink.hpp"
#include "yaml/reader.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

// Findings by rule, subject and what they say is missing.
using Signature = std::map<std::string, int>;

Signature signature_of(const std::string& path, const std::string& text) {
  Signature signature;
  const auto run = test::run_project(path, text);
  for (const Finding& finding : run->log.findings()) {
    std::string said = std::string(finding.rule->id) + " " + finding.subject;
    for (const FindingValue& value : finding.values) {
      if (value.name == "absent" || value.name == "missing") said += " " + value.text;
    }
    ++signature[said];
  }
  return signature;
}

bool says_more(const Signature& now, const Signature& before) {
  return std::any_of(now.begin(), now.end(), [&](const auto& entry) {
    const auto known = before.find(entry.first);
    return known == before.end() || known->second < entry.second;
  });
}

void add_needed(const Record& record, std::set<std::string>& keys, std::set<const Record*>& seen) {
  if (!seen.insert(&record).second) return;
  for (const Field& field : record.fields) {
    if (field.required || field.needed_from != kNeverNeeded) keys.insert(std::string(field.key));
    if (field.record != nullptr) add_needed(*field.record, keys, seen);
  }
}

// Keys that a table or a rule T-, R- asks for.
const std::set<std::string>& needed_keys() {
  static const std::set<std::string> keys = [] {
    std::set<std::string> all{"name",  "target",  "weight",   "objective", "indicators", "actual",
                              "level", "claimed", "adjusted", "executed",  "terms"};
    std::set<const Record*> seen;
    add_needed(kProjectRecord, all, seen);
    return all;
  }();
  return keys;
}

// A line with a key that must be there, or with a number (a date is none) as a value.
bool carries(const std::string& line) {
  static const std::regex kKey(R"(^\s*(?:- )?\{?\s*([a-z_]+):)");
  static const std::regex kDate(R"([0-9]{4}-[0-9]{2}-[0-9]{2})");
  static const std::regex kNumber(
      R"([:\[,] *(?:≥|≤|=|<|>)?-?[0-9][-0-9.,]*[^ ,}\]]{0,12} *(?:$|[,}\]]))");
  if (trim(line).starts_with("#")) return false;
  std::smatch key;
  if (std::regex_search(line, key, kKey) && needed_keys().count(key[1]) != 0) return true;
  return std::regex_search(std::regex_replace(line, kDate, ""), kNumber);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (const std::string_view line : split(text, "\n")) lines.emplace_back(line);
  if (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

std::string without(const std::vector<std::string>& lines, std::size_t gone) {
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i != gone) text += lines[i] + "\n";
  }
  return text;
}

// Places of all scalars.
class Scalars final : public EventSink {
 public:
  void mapping_start(Location) override {}
  void mapping_end(Location) override {}
  void sequence_start(Location) override {}
  void sequence_end(Location) override {}
  void scalar(std::string_view, ScalarStyle, Location at) override { places.push_back(at); }
  void alias(std::string_view, Location) override {}
  void anchor(std::string_view, Location) override {}
  void tag(std::string_view, Location) override {}
  bool stopped() const override { return false; }

  std::vector<Location> places;
};

std::string swapped(const std::string& text, Location a, Location b) {
  return text.substr(0, a.begin) + text.substr(b.begin, b.end - b.begin) +
         text.substr(a.end, b.begin - a.end) + text.substr(a.begin, a.end - a.begin) +
         text.substr(b.end);
}

std::vector<std::string> clean_files() {
  std::vector<std::string> files = test::files_below("examples/2024", ".yaml");
  files.push_back(std::string(PBS_SOURCE_DIR) + "/lib/data/rules/base.yaml");
  return files;
}

}  // namespace

TEST_CASE("a needed line or a number that is deleted gives a finding in 95 of 100 cases",
          "[mutation]") {
  std::size_t deleted = 0;
  std::vector<std::string> survivors;
  for (const std::string& path : clean_files()) {
    const std::string name = path.substr(path.rfind('/') + 1);
    const std::string text = test::read_file(path);
    const std::vector<std::string> lines = lines_of(text);
    const Signature before = signature_of(name, text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const Signature now = signature_of(name, without(lines, i));
      if (!carries(lines[i])) continue;
      ++deleted;
      if (!says_more(now, before)) {
        survivors.push_back(name + ":" + std::to_string(i + 1) + ": " + lines[i]);
      }
    }
  }
  REQUIRE(deleted > 500);
  const std::size_t found = deleted - survivors.size();
  std::cout << "deleted lines found: " << found << " of " << deleted << " ("
            << 100 * found / deleted << "%)\n";
  for (const std::string& survivor : survivors) std::cout << "  survives: " << survivor << "\n";
  CHECK(100 * found >= 95 * deleted);
}

TEST_CASE("two neighbouring values that change places never end the program", "[mutation]") {
  std::size_t swaps = 0;
  std::size_t noticed = 0;
  for (const std::string& path : clean_files()) {
    const std::string name = path.substr(path.rfind('/') + 1);
    const std::string text = test::read_file(path);
    const Signature before = signature_of(name, text);
    Scalars scalars;
    REQUIRE_FALSE(read_events(SourceFile(name, text), YamlReader::libyaml, scalars));
    for (std::size_t i = 1; i < scalars.places.size(); ++i) {
      ++swaps;
      const Signature now =
          signature_of(name, swapped(text, scalars.places[i - 1], scalars.places[i]));
      if (now != before) ++noticed;
    }
  }
  std::cout << "swaps that change the findings: " << noticed << " of " << swaps << "\n";
  REQUIRE(swaps > 2000);
  CHECK(noticed * 2 > swaps);
}

}  // namespace pbs
