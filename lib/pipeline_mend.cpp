// SPDX-License-Identifier: MIT
#include "pipeline_mend.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/output_file.hpp"
#include "declaration/config.hpp"
#include "pipeline_inputs.hpp"
#include "pipeline_project.hpp"
#include "pipeline_resources.hpp"
#include "source/edits.hpp"
#include "yaml/binder.hpp"
#include "yaml/kind.hpp"

namespace pbs {

namespace fs = std::filesystem;

std::optional<std::string> schema_near(const std::string& path, std::string_view kind) {
  const std::string name = std::string(kind) + ".schema.json";
  std::error_code ignored;
  const fs::path folder = fs::absolute(path, ignored).lexically_normal().parent_path();
  for (fs::path above = folder;; above = above.parent_path()) {
    const fs::path schema = above / "schemas" / name;
    if (fs::is_regular_file(schema, ignored)) {
      return schema.lexically_relative(folder).generic_string();
    }
    if (above == above.parent_path()) return std::nullopt;
  }
}

namespace {

// The comment by which editors find the schema.
std::optional<std::string> schema_line(const std::string& path, std::string_view kind) {
  const std::optional<std::string> schema = schema_near(path, kind);
  if (!schema) return std::nullopt;
  return "# yaml-language-server: $schema=" + *schema;
}

class Mender {
 public:
  Mender(const BatchOptions& options, MendMode mode, Resources& resources, Output& out, Output& err)
      : options_(options), mode_(mode), resources_(resources), out_(out), err_(err) {}

  ExitCode file(const InputFile& file) {
    std::string bytes;
    try {
      bytes = DiskFiles(UnitStream::kMostDocument).read(file.path);
    } catch (const FileProblem& problem) {
      err_.write(problem_words(problem, options_.language));
      return ExitCode::missing;
    }
    std::variant<Decoded, DecodeProblem> decoded = decode(std::string(bytes));
    auto* text = std::get_if<Decoded>(&decoded);
    if (text == nullptr) return ExitCode::clean;  // said by the check
    const std::size_t mark = bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    if (std::string_view(bytes).substr(mark) != text->text) return say_not_utf8(file.path);
    std::vector<TextEdit> edits = all_edits(file.path, text->text);
    if (edits.empty()) return ExitCode::clean;
    shift_edits(edits, mark);
    if (mode_ == MendMode::show) {
      ++files_;
      places_ += edits.size();
      out_.write(unified_diff(file.path, bytes, edits));
      return ExitCode::findings;
    }
    const ExitCode written = write(file.path, apply_edits(bytes, edits));
    if (written == ExitCode::clean) {
      ++files_;
      places_ += edits.size();
    }
    return written;
  }

  void summary() {
    const bool zh = options_.language == Language::zh;
    if (files_ == 0 && refused_ != 0) return;
    if (files_ == 0) {
      err_.write(zh ? "没有可以自动修正的写法\n" : "nothing that can be mended without a person\n");
      return;
    }
    const bool done = mode_ == MendMode::write;
    err_.write(
        zh ? fmt::format("{} 个文件：{} {} 处\n", files_, done ? "已修正" : "可修正", places_)
           : fmt::format("{}: {} {}\n", files_ == 1 ? "1 file" : fmt::format("{} files", files_),
                         places_, done ? "places mended" : "places can be mended"));
  }

 private:
  static constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

  // A file that may not be written does not stop the others.
  ExitCode write(const std::string& path, const std::string& text) {
    try {
      OutputFile mended(path);
      mended.write(text);
      mended.commit();
      return ExitCode::clean;
    } catch (const OutputProblem& problem) {
      ++refused_;
      err_.write(fmt::format("{}\n", problem.what()));
      return ExitCode::internal;
    }
  }

  static constexpr int kMostRounds = 100;

  // What is mended may let more be read: an unreadable line hides those below it.
  std::vector<TextEdit> all_edits(const std::string& path, const std::string& text) {
    std::vector<TextEdit> all;
    for (int round = 0; round < kMostRounds; ++round) {
      const auto now = std::make_shared<const std::string>(apply_edits(text, all));
      const std::vector<TextEdit> more = join_edits(all, edits_of(path, now));
      if (more.size() == all.size()) break;
      all = more;
    }
    return all;
  }

  std::vector<TextEdit> edits_of(const std::string& path,
                                 const std::shared_ptr<const std::string>& storage) {
    std::vector<TextEdit> edits;
    for (std::unique_ptr<SourceFile>& own : cut_documents(path, storage)) {
      const std::shared_ptr<const SourceFile> document(std::move(own));
      const std::optional<Header> header = find_header(document->text());
      if (!header) continue;
      FindingLog log(&options_.levels);
      check(document, header->kind, log);
      Mending mending = mend(log, *document, schema_line(path, header->kind));
      shift_edits(mending.edits,
                  static_cast<std::size_t>(document->text().data() - storage->data()));
      std::move(mending.edits.begin(), mending.edits.end(), std::back_inserter(edits));
    }
    return edits;
  }

  void check(const std::shared_ptr<const SourceFile>& document, std::string_view kind,
             FindingLog& log) {
    arena_.reset();
    if (kind == "project") {
      const ProjectSettings settings{resources_.policies,  resources_.indicators,
                                     resources_.policy_id, options_.as_of,
                                     options_.reader,      false};
      run_project(settings, *document, arena_, log);
    } else if (kind == "indicators") {
      const Policy& policy = *resources_.policies.choose(resources_.policy_id, {}, {});
      resources_.indicators.check(document, IndicatorLibrary::Rank::input, policy, options_.reader,
                                  log);
    } else if (kind == "policy") {
      resources_.policies.check(document, options_.reader, log);
    } else if (kind == "config") {
      bind_document(*document, options_.reader, kConfigRecord, &arena_.make<ConfigDeclaration>(),
                    arena_, log);
    }
  }

  ExitCode say_not_utf8(const std::string& path) {
    ++refused_;
    err_.write(options_.language == Language::zh
                   ? path + "：不是 UTF-8 编码，没有修正；请先另存为 UTF-8\n"
                   : path + ": not in UTF-8, nothing was mended; save it as UTF-8 first\n");
    return ExitCode::clean;
  }

  const BatchOptions& options_;
  MendMode mode_;
  Resources& resources_;
  Output& out_;
  Output& err_;
  Arena arena_;
  std::size_t files_ = 0;
  std::size_t refused_ = 0;  // files that could not be mended
  std::size_t places_ = 0;
};

}  // namespace

ExitCode run_mending(const BatchOptions& options, MendMode mode, Output& out, Output& err) {
  const ExpandedInputs inputs = expand_inputs(options.inputs, options.stdin_filename);
  Resources resources;
  ExitCode exit = load_resources(options, inputs.files, resources, err);
  if (exit == ExitCode::usage) return exit;
  Mender mender(options, mode, resources, out, err);
  const bool piped = std::any_of(inputs.files.begin(), inputs.files.end(),
                                 [](const InputFile& file) { return file.standard_input; });
  if (piped) {
    err.write(options.language == Language::zh ? "标准输入不能修正，请给出文件\n"
                                               : "standard input cannot be mended; name a file\n");
    return ExitCode::usage;
  }
  for (const InputFile& file : inputs.files) exit = graver(exit, mender.file(file));
  for (const FileProblem& problem : inputs.problems) {
    err.write(problem_words(problem, options.language));
    exit = graver(exit, ExitCode::missing);
  }
  mender.summary();
  return exit;
}

}  // namespace pbs
