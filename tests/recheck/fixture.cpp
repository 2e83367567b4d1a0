// SPDX-License-Identifier: MIT
#include "recheck/fixture.hpp"

#include <algorithm>
#include <sstream>

#include "base/encoding.hpp"
#include "declaration/config.hpp"
#include "declaration/vocabulary.hpp"
#include "pipeline_project.hpp"
#include "recheck/portfolio_rules.hpp"
#include "support/project_run.hpp"
#include "validate/policy_trees.hpp"
#include "yaml/binder.hpp"
#include "yaml/file_findings.hpp"
#include "yaml/kind.hpp"

#include "catch.hpp"

namespace pbs::test {

namespace {

constexpr std::string_view kKinds[] = {"project/1", "indicators/1", "policy/1", "config/1"};

struct Options {
  std::vector<std::string> policies;
  std::vector<std::string> indicators;
  std::optional<Date> as_of;
  std::optional<ProjectStage> stage;
  std::set<std::string> also;
  std::string register_text;  // bytes of --register, or the lines "# register: …"
  std::vector<MergedShard> shards;
};

void read_option(const std::string& name, const std::string& value, Options& options) {
  const std::string path = std::string(PBS_SOURCE_DIR) + "/" + value;
  if (name == "--policy") {
    options.policies.push_back(path);
  } else if (name == "--indicators") {
    options.indicators.push_back(path);
  } else if (name == "--register") {
    options.register_text = read_file(path);
  } else if (name == "--as-of") {
    options.as_of = Date::parse(value);
    REQUIRE(options.as_of);
  } else if (name == "--stage") {
    const int stage = kStageWords.find(value);
    REQUIRE(stage >= 0);
    options.stage = static_cast<ProjectStage>(stage);
  } else {
    FAIL("unknown option " << name);
  }
}

// "2/7"
ShardOfRun shard_of(const std::string& words) {
  const std::size_t slash = words.find('/');
  REQUIRE(slash != std::string::npos);
  return {std::stoul(words.substr(0, slash)), std::stoul(words.substr(slash + 1))};
}

// From the comment lines on top.
Options read_options(const std::string& text) {
  Options options;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line) && line.rfind("#", 0) == 0;) {
    std::istringstream words(line.substr(1));
    std::string head;
    words >> head;
    std::string word;
    if (head == "options:") {
      for (std::string value; words >> word >> value;) read_option(word, value, options);
    } else if (head == "also:") {
      while (words >> word) options.also.insert(word);
    } else if (head == "shards:") {
      for (; words >> word; options.shards.push_back({shard_of(word), "scorecards.ndjson", options.shards.size() + 1})) {}
    } else if (head == "register:") {
      std::getline(words >> std::ws, word);
      options.register_text += word + "\n";
    }
  }
  return options;
}

std::shared_ptr<SourceFile> source_of(const std::string& path) {
  return std::make_shared<SourceFile>(path, read_file(path));
}

// Reads and checks the documents of one file.
class FixtureReader {
 public:
  FixtureReader(const Options& options, const RuleLevels& levels)
      : options_(options), log_(&levels), register_log_(&levels), levels_(levels) {
    FindingLog unread;
    policy_ = embedded_policy_set().choose("jixi-2024", std::nullopt, std::nullopt);
    for (const std::string& path : options.policies) {
      policy_ = policies_.add(source_of(path), YamlReader::libyaml, unread);
    }
    REQUIRE(policy_ != nullptr);
    for (const EmbeddedText& embedded : embedded_indicators()) {
      add(IndicatorLibrary::Rank::embedded,
          std::make_shared<SourceFile>(std::string(embedded.name), std::string(embedded.text)));
    }
    for (const std::string& path : options.indicators) {
      add(IndicatorLibrary::Rank::option, source_of(path));
    }
    if (!options.register_text.empty()) take_register(options.register_text);
  }

  void read(const std::string& path, const std::string& bytes);
  const FindingLog& log() const { return log_; }
  // Of the rules over many projects and of the register; valid once everything was read.
  const FindingLog& many() const { return many_.log; }
  const FindingLog& about_register() const { return register_log_; }

 private:
  using Source = std::shared_ptr<const SourceFile>;

  void add(IndicatorLibrary::Rank rank, const Source& source);
  // Files that are referred to can be found before any is checked.
  void load(const Source& source);
  void check(const Source& source);
  void check_project(const SourceFile& source);
  void take_register(const std::string& bytes);

  const Options& options_;
  FindingLog log_;
  FindingLog register_log_;
  Register register_;
  std::unique_ptr<PortfolioCheck> portfolio_ = std::make_unique<PortfolioCheck>();
  PortfolioResult many_;
  PolicySet policies_;
  IndicatorLibrary sets_;
  const Policy* policy_ = nullptr;
  std::vector<std::unique_ptr<Arena>> arenas_;
  std::vector<Source> sources_;
  const RuleLevels& levels_;
};

void FixtureReader::read(const std::string& path, const std::string& bytes) {
  const auto decoded = decode(bytes);
  if (const auto* problem = std::get_if<DecodeProblem>(&decoded)) {
    sources_.push_back(std::make_shared<SourceFile>(path, ""));
    report_undecodable(*problem, *sources_.back(), log_);
    return;
  }
  const auto& text = std::get<Decoded>(decoded);
  for (auto& source : cut_documents(path, std::make_shared<const std::string>(text.text))) {
    sources_.push_back(std::move(source));
  }
  report_decoding(text, *sources_.front(), log_);
  for (const Source& source : sources_) load(source);
  for (const Source& source : sources_) check(source);
  DocumentAccess documents;
  documents.open = [this](const DocumentPlace& place) { return sources_.at(place.document - 1); };
  documents.path = [&path](std::uint32_t) { return path; };
  for (const MergedShard& shard : options_.shards) portfolio_->add(shard);
  many_ = portfolio_->finish(documents, &levels_);
}

// One that is not valid ends a run of the programs; here the projects are checked without it.
void FixtureReader::take_register(const std::string& bytes) {
  register_ = read_register("register.csv", bytes, register_log_);
  if (register_.valid()) portfolio_ = std::make_unique<PortfolioCheck>(&register_);
}

void FixtureReader::add(IndicatorLibrary::Rank rank, const Source& source) {
  FindingLog unread;
  sets_.add(source, rank, *policy_, YamlReader::libyaml, unread);
}

void FixtureReader::load(const Source& source) {
  FindingLog unread;
  const std::optional<Header> header = find_header(source->text());
  if (!header) return;
  if (header->kind == "policy") policies_.add(source, YamlReader::libyaml, unread);
  if (header->kind == "indicators") {
    add(IndicatorLibrary::Rank::input, source);
  }
}

void FixtureReader::check(const Source& source) {
  const std::optional<Header> header = check_header(*source, kKinds, log_);
  if (!header) return;
  if (header->kind == "project") {
    check_project(*source);
  } else if (header->kind == "indicators") {
    sets_.check(source, IndicatorLibrary::Rank::input, *policy_, YamlReader::libyaml, log_);
  } else if (header->kind == "policy") {
    policies_.check(source, YamlReader::libyaml, log_);
    check_policy_trees(*source, YamlReader::libyaml, policies_, sets_, log_);
  } else {
    Arena& arena = *arenas_.emplace_back(std::make_unique<Arena>());
    bind_document(*source, YamlReader::libyaml, kConfigRecord, &arena.make<ConfigDeclaration>(),
                  arena, log_);
  }
}

void FixtureReader::check_project(const SourceFile& source) {
  const PolicySet& set = options_.policies.empty() ? embedded_policy_set() : policies_;
  ProjectSettings settings{set,   sets_,          policy_->id, options_.as_of, YamlReader::libyaml,
                           false, options_.stage};
  if (register_.valid()) settings.reg = &register_;
  const ProjectResult result =
      run_project(settings, source, *arenas_.emplace_back(std::make_unique<Arena>()), log_, 1);
  portfolio_->add(result.facts);
}

}  // namespace

bool FixtureRun::raises(std::string_view rule) const {
  return std::any_of(findings.begin(), findings.end(),
                     [rule](const FixtureFinding& finding) { return finding.rule == rule; });
}

std::string FixtureRun::others(std::string_view rule) const {
  std::string said;
  for (const FixtureFinding& finding : findings) {
    if (finding.severity == Severity::info || finding.rule == rule) continue;
    if (also.count(finding.rule) == 0) said += " " + finding.rule + " (" + finding.subject + ")";
  }
  return said;
}

std::string fixture_folder(std::string_view rule) {
  return std::string(PBS_SOURCE_DIR) + "/lib/data/rules/" + std::string(rule);
}

namespace {

FixtureFinding copy_of(const Finding& finding) {
  FixtureFinding copy;
  copy.rule = finding.rule->id;
  copy.severity = finding.severity;
  copy.subject = finding.subject;
  for (const FindingValue& value : finding.values) {
    copy.values[std::string(value.name)] = value.text;
  }
  return copy;
}

}  // namespace

FixtureRun run_fixture(const std::string& path, const RuleLevels& levels) {
  const std::string bytes = read_file(path);
  const Options options = read_options(bytes);
  FixtureReader reader(options, levels);
  reader.read(path, bytes);
  FixtureRun run;
  run.also = options.also;
  for (const FindingLog* log : {&reader.about_register(), &reader.log(), &reader.many()}) {
    for (const Finding& finding : log->findings()) run.findings.push_back(copy_of(finding));
  }
  return run;
}

}  // namespace pbs::test
