// SPDX-License-Identifier: MIT
#include "pipeline_resources.hpp"

#include <tbb/blocked_range.h>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <memory>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/nearest.hpp"
#include "base/walk.hpp"
#include "source/source_file.hpp"
#include "yaml/kind.hpp"

namespace pbs {

namespace {

using Documents = std::vector<std::shared_ptr<const SourceFile>>;

Documents documents_of(const std::string& path, std::string bytes) {
  Documents documents;
  std::variant<Decoded, DecodeProblem> decoded = decode(std::move(bytes));
  if (std::holds_alternative<DecodeProblem>(decoded)) return documents;
  const auto storage = std::make_shared<const std::string>(std::move(std::get<Decoded>(decoded).text));
  for (std::unique_ptr<SourceFile>& document : cut_documents(path, storage)) {
    documents.push_back(std::move(document));
  }
  return documents;
}

bool is_kind(const SourceFile& source, std::string_view kind) {
  const std::optional<Header> header = find_header(source.text());
  return header && header->kind == kind && header->version == "1";
}

// Whether a file may hold a policy or an indicator file. Reads in pieces, so that a huge file takes
// no more memory than a small one. Throws FileProblem.
bool may_hold_resources(const std::string& path, std::string& buffer) {
  constexpr std::string_view kMarks[] = {"indicators/1", "policy/1"};
  constexpr std::size_t kOverlap = 16;  // more than the longest mark
  constexpr std::size_t kMostPiece = 64U << 10;
  FileSource file(path);
  const std::size_t size = file.size_hint();
  // One byte more than the size, so that the end is met in the first piece.
  const std::size_t piece = size == 0 ? kMostPiece : std::min(kMostPiece, size + 1);
  buffer.clear();
  while (file.read_some(buffer, piece)) {
    for (const std::string_view mark : kMarks) {
      if (buffer.find(mark) != std::string::npos) return true;
    }
    if (buffer.size() < piece) return false;
    if (buffer.size() > kOverlap) buffer.erase(0, buffer.size() - kOverlap);
  }
  return false;
}

constexpr std::size_t kFilesAtOnce = 64;

class Loader {
 public:
  Loader(const BatchOptions& options, Resources& resources, Output& err)
      : options_(options), resources_(resources), err_(err) {}

  ExitCode choose_policy() {
    if (resources_.policies.choose(options_.policy, std::nullopt, std::nullopt) != nullptr) {
      resources_.policy_id = options_.policy;
      return ExitCode::clean;
    }
    const bool looks_like_path = options_.policy.find_first_of("./") != std::string::npos;
    if (!looks_like_path) return unknown_policy();
    const Policy* chosen = nullptr;
    try {
      for (const auto& document : documents_of(options_.policy, DiskFiles().read(options_.policy))) {
        FindingLog log(&options_.levels);
        const Policy* policy = resources_.policies.add(document, options_.reader, log);
        report(log);
        if (policy == nullptr || log.worst() == Severity::error) return ExitCode::usage;
        chosen = policy;
      }
    } catch (const FileProblem& problem) {
      err_.write(std::string("--policy ") + problem.what() + "\n");
      return ExitCode::usage;
    }
    if (chosen == nullptr) return unknown_policy();
    resources_.policy_id = chosen->id;
    return ExitCode::clean;
  }

  ExitCode load_indicators() {
    std::vector<std::string> paths;
    for (const std::string& path : options_.indicators) {
      if (!is_directory(path)) {
        paths.push_back(path);
        continue;
      }
      Walk walk = walk_declarations(path);
      paths.insert(paths.end(), walk.files.begin(), walk.files.end());
    }
    ExitCode exit = ExitCode::clean;
    for (const std::string& path : paths) exit = graver(exit, load_indicator_file(path));
    return exit;
  }

  void load_embedded() {
    for (const EmbeddedText& embedded : embedded_indicators()) {
      add_set(std::make_shared<SourceFile>(std::string(embedded.name), std::string(embedded.text)),
              IndicatorLibrary::Rank::embedded);
    }
  }

  ExitCode load_register() {
    if (options_.register_path.empty()) return ExitCode::clean;
    FindingLog log(&options_.levels);
    try {
      resources_.reg.emplace(
          read_register(options_.register_path, DiskFiles().read(options_.register_path), log));
    } catch (const FileProblem& problem) {
      err_.write(std::string("--register ") + problem.what() + "\n");
      return ExitCode::usage;
    }
    report(log);
    return resources_.reg->valid() ? ExitCode::clean : ExitCode::usage;
  }

  ExitCode load_baseline() {
    if (options_.baseline.empty()) return ExitCode::clean;
    try {
      auto read = Baseline::read(DiskFiles().read(options_.baseline));
      if (const auto* problem = std::get_if<BaselineProblem>(&read)) {
        const bool zh = options_.language == Language::zh;
        err_.write("--baseline " + options_.baseline + ":" + std::to_string(problem->line) + ": " +
                   (zh ? problem->zh : problem->en) + "\n");
        return ExitCode::usage;
      }
      resources_.baseline = std::move(std::get<Baseline>(read));
    } catch (const FileProblem& problem) {
      err_.write(std::string("--baseline ") + problem.what() + "\n");
      return ExitCode::usage;
    }
    return ExitCode::clean;
  }

  // Policies and indicator files among the inputs; what is wrong with them is said when their turn
  // comes in the run.
  void load_inputs(const std::vector<InputFile>& files) {
    const std::vector<char> searched = search(files);
    for (std::size_t i = 0; i < files.size(); ++i) {
      if (searched[i] == 0) continue;
      std::string bytes;
      try {
        bytes = DiskFiles(UnitStream::kMostDocument).read(files[i].path);
      } catch (const FileProblem&) {
        continue;
      }
      for (const auto& document : documents_of(files[i].path, std::move(bytes))) {
        FindingLog unheard;
        if (is_kind(*document, "indicators")) add_set(document, IndicatorLibrary::Rank::input);
        if (is_kind(*document, "policy")) {
          resources_.policies.add(document, options_.reader, unheard);
        }
      }
    }
  }

 private:
  // Of each file: whether it may hold a policy or an indicator file.
  std::vector<char> search(const std::vector<InputFile>& files) const {
    std::vector<char> found(files.size(), 0);
    const auto search_some = [&](const tbb::blocked_range<std::size_t>& some) {
      std::string buffer;
      for (std::size_t i = some.begin(); i != some.end(); ++i) {
        if (files[i].standard_input) continue;
        try {
          found[i] = may_hold_resources(files[i].path, buffer) ? 1 : 0;
        } catch (const FileProblem&) {  // said when its turn comes
        }
      }
    };
    const tbb::blocked_range<std::size_t> all(0, files.size(), kFilesAtOnce);
    if (options_.jobs <= 1) {
      search_some(all);
    } else {
      const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, options_.jobs);
      tbb::parallel_for(all, search_some);
    }
    return found;
  }

  ExitCode unknown_policy() {
    const std::vector<std::string> names = resources_.policies.names();
    const std::vector<std::string_view> views(names.begin(), names.end());
    std::string words = options_.language == Language::zh ? "没有名为“" + options_.policy + "”的办法。可选："
                                                          : "no policy '" + options_.policy + "'. Known: ";
    for (std::size_t i = 0; i < names.size(); ++i) words += (i == 0 ? "" : ", ") + names[i];
    const std::string_view near = nearest_name(options_.policy, views);
    if (!near.empty()) {
      words += options_.language == Language::zh ? "。是否应为 " + std::string(near) + "？"
                                                 : ". Did you mean " + std::string(near) + "?";
    }
    err_.write(words + "\n");
    return ExitCode::usage;
  }

  ExitCode load_indicator_file(const std::string& path) {
    try {
      for (const auto& document : documents_of(path, DiskFiles().read(path))) {
        if (!is_kind(*document, "indicators")) continue;
        FindingLog log(&options_.levels);
        const Policy* policy = resources_.policies.choose(resources_.policy_id, {}, {});
        resources_.indicators.add(document, IndicatorLibrary::Rank::option, *policy,
                                  options_.reader, log);
        report(log);
        if (log.worst() == Severity::error) return ExitCode::usage;
      }
    } catch (const FileProblem& problem) {
      err_.write(std::string("--indicators ") + problem.what() + "\n");
      return ExitCode::usage;
    }
    return ExitCode::clean;
  }

  void add_set(const std::shared_ptr<const SourceFile>& document, IndicatorLibrary::Rank rank) {
    FindingLog unheard;
    const Policy* policy = resources_.policies.choose(resources_.policy_id, {}, {});
    resources_.indicators.add(document, rank, *policy, options_.reader, unheard);
  }

  void report(const FindingLog& log) {
    std::string text;
    FindingStyle style;
    style.language = options_.language;
    style.color = options_.color_err;
    style.info = options_.info;
    style.columns = options_.columns;
    write_findings_text(log, nullptr, style, text);
    err_.write(text);
  }

  const BatchOptions& options_;
  Resources& resources_;
  Output& err_;
};

}  // namespace

ExitCode load_resources(const BatchOptions& options, const std::vector<InputFile>& files,
                        Resources& resources, Output& err) {
  Loader loader(options, resources, err);
  // The default policy serves to read indicator files while policies among the inputs are added.
  resources.policy_id = "jixi-2024";
  loader.load_inputs(files);
  ExitCode exit = loader.choose_policy();
  if (exit != ExitCode::clean) return exit;
  exit = loader.load_indicators();
  loader.load_embedded();
  exit = graver(exit, loader.load_register());
  return graver(exit, loader.load_baseline());
}

}  // namespace pbs
