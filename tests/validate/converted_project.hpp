// SPDX-License-Identifier: MIT
// Projects written in a test, read and converted, for looking at values and findings.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "declaration/project.hpp"
#include "support/test_policy.hpp"
#include "validate/convert.hpp"
#include "yaml/binder.hpp"

namespace pbs::test {

class Converted {
 public:
  explicit Converted(std::string text, const IndicatorSet* set = nullptr,
                     const Policy& policy = default_policy())
      : policy_(policy), source_("project.yaml", std::move(text)) {
    FindingLog reading;
    bind_document(source_, YamlReader::libyaml, kProjectRecord, &written_, arena_, reading);
    for (const Finding& finding : reading.findings()) {
      const bool missing = finding.rule->id == "F-03";  // tests need not state every required key
      if (!missing) throw std::logic_error("not bound: " + std::string(finding.rule->id));
    }
    convert_project(source_, written_, policy_, set, arena_, project_, log_);
  }
  Converted(const Converted&) = delete;
  Converted& operator=(const Converted&) = delete;

  const Project& project() const { return project_; }
  const Indicator& row(std::size_t i) const { return project_.indicators[i]; }
  const FindingLog& log() const { return log_; }

  // Every finding with the text it points at: "F-05 十五分; F-26 26座".
  std::string findings() const {
    std::string line;
    for (const Finding& finding : log_.findings()) {
      if (!line.empty()) line += "; ";
      line += std::string(finding.rule->id) + " " + std::string(at(finding.place));
    }
    return line;
  }
  const Finding& finding(std::string_view rule) const {
    for (const Finding& found : log_.findings()) {
      if (found.rule->id == rule) return found;
    }
    throw std::logic_error("no finding of " + std::string(rule));
  }
  // A value of the first finding of the rule, "-" when it has none of that name.
  std::string value(std::string_view rule, std::string_view name) const {
    for (const FindingValue& value : finding(rule).values) {
      if (value.name == name) return value.text;
    }
    return "-";
  }
  // The text of a place in its own source; long ones by their first line.
  static std::string_view at(const Place& place) {
    if (!place.known()) return "nowhere";
    std::string_view text =
        place.source->text().substr(place.at.begin, place.at.end - place.at.begin);
    return text.substr(0, text.find('\n'));
  }

 private:
  Policy policy_;
  SourceFile source_;
  Arena arena_;
  ProjectDeclaration written_;
  Project project_;
  FindingLog log_;
};

// A project whose rows are these lines.
inline std::string with_rows(std::string_view rows, std::string_view top = {}) {
  std::string text = "pbs: project/1\nid: P-1\nname: 公厕保洁\nyear: 2024\n";
  text += top;
  text += "indicators:\n";
  text += rows;
  return text;
}

}  // namespace pbs::test
