// SPDX-License-Identifier: MIT
// Several projects and a register through the rules over many projects.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "recheck/portfolio_rules.hpp"
#include "support/project_run.hpp"

namespace pbs::test {

class BatchRun {
 public:
  explicit BatchRun(const std::string& reg = "") {
    if (!reg.empty()) register_ = read_register("list.csv", reg, register_log_);
    has_register_ = !reg.empty();
  }

  // A project file p1.yaml, p2.yaml …; findings of other families are not looked at.
  BatchRun& add(const std::string& text) {
    const std::size_t number = runs_.size() + 1;
    runs_.push_back(run_project("p" + std::to_string(number) + ".yaml", text));
    return *this;
  }

  // Every finding of family G: "G-01 p2.yaml:2:5 p1.yaml:2:5 id=A-1 …", one a line.
  std::string said(bool readable = true);

  PortfolioResult result;
  std::size_t opened = 0;

 private:
  FindingLog register_log_;
  Register register_;
  bool has_register_ = false;
  std::vector<std::unique_ptr<ProjectRun>> runs_;
};

inline std::string place_words(const Place& place) {
  if (place.source == nullptr) return "-";
  const LineColumn at = place.source->line_column(place.at.begin);
  return place.source->path() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

inline void append_findings(const FindingLog& log, std::string& out) {
  for (const Finding& finding : log.findings()) {
    if (!finding.rule->id.starts_with("G-")) continue;
    out += std::string(finding.rule->id) + " " + place_words(finding.place);
    if (finding.second.known()) out += " " + place_words(finding.second);
    for (const FindingValue& value : finding.values) {
      out += " " + std::string(value.name) + "=" + value.text;
    }
    out += "\n";
  }
}

inline std::string BatchRun::said(bool readable) {
  std::string out;
  PortfolioCheck check(has_register_ ? &register_ : nullptr);
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    ProjectRun& run = *runs_[i];
    const HandedInProject project{*run.source, *run.written, *run.project, run.whole, i + 1};
    ProjectFacts facts = project_facts(project);
    FindingLog log;
    if (has_register_) check_registered(project, register_, facts, log);
    append_findings(log, out);
    check.add(facts);
  }
  DocumentAccess documents;
  documents.open = [&](const DocumentPlace& at) -> std::shared_ptr<const SourceFile> {
    ++opened;
    if (!readable) return nullptr;
    const SourceFile& source = *runs_[at.input - 1]->source;
    return std::make_shared<SourceFile>(source.path(), std::string(source.text()));
  };
  documents.path = [](std::uint32_t input) { return "p" + std::to_string(input) + ".yaml"; };
  result = check.finish(documents);
  append_findings(result.log, out);
  return out;
}

}  // namespace pbs::test
