// SPDX-License-Identifier: MIT
#include "support/project_run.hpp"

#include <algorithm>
#include <filesystem>

#include "base/file.hpp"
#include "pipeline_project.hpp"

#include "catch.hpp"

namespace pbs::test {

namespace fs = std::filesystem;

const IndicatorScore& ProjectRun::row(std::string_view key) const {
  REQUIRE(card.self_evaluation);
  for (const IndicatorScore& row : card.self_evaluation->indicators) {
    if (row.id == key || row.name == key) return row;
  }
  FAIL("no row " << key);
  throw std::logic_error("not reached");
}

std::vector<std::string> ProjectRun::ids() const {
  std::vector<std::string> result;
  for (const Finding& finding : log.findings()) {
    result.push_back(std::string(finding.rule->id) +
                     (finding.subject.empty() ? "" : " " + finding.subject));
  }
  return result;
}

std::size_t ProjectRun::count(std::string_view rule) const {
  return static_cast<std::size_t>(
      std::count_if(log.findings().begin(), log.findings().end(),
                    [&](const Finding& finding) { return finding.rule->id == rule; }));
}

const PolicySet& embedded_policy_set() {
  static const PolicySet policies;
  return policies;
}

const IndicatorLibrary& embedded_sets() {
  static const std::unique_ptr<IndicatorLibrary> library = [] {
    auto sets = std::make_unique<IndicatorLibrary>();
    const Policy* policy = embedded_policy_set().choose("jixi-2024", std::nullopt, std::nullopt);
    for (const EmbeddedText& embedded : embedded_indicators()) {
      FindingLog log;
      sets->add(std::make_shared<SourceFile>(std::string(embedded.name), std::string(embedded.text)),
                IndicatorLibrary::Rank::embedded, *policy, YamlReader::libyaml, log);
    }
    return sets;
  }();
  return *library;
}

std::unique_ptr<ProjectRun> run_project(std::string path, std::string text,
                                        const RunSettings& settings) {
  auto run = std::make_unique<ProjectRun>();
  run->source = std::make_unique<SourceFile>(std::move(path), std::move(text));
  ProjectSettings batch{embedded_policy_set(), embedded_sets(),     settings.policy,
                        settings.as_of,        YamlReader::libyaml, true};
  batch.notes = settings.notes;
  ProjectResult result = pbs::run_project(batch, *run->source, run->arena, run->log);
  run->written = result.written;
  run->project = result.project;
  run->policy = result.policy;
  run->card = result.card;
  run->whole = result.whole;
  return run;
}

std::string read_file(const std::string& path) {
  return DiskFiles().read(path);
}

std::vector<std::string> files_below(const std::string& folder, std::string_view ending) {
  std::vector<std::string> files;
  for (const auto& entry :
       fs::recursive_directory_iterator(std::string(PBS_SOURCE_DIR) + "/" + folder)) {
    if (entry.is_regular_file() && entry.path().string().ends_with(ending)) {
      files.push_back(entry.path().string());
    }
  }
  std::sort(files.begin(), files.end());
  REQUIRE(!files.empty());
  return files;
}

}  // namespace pbs::test
