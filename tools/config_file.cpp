// SPDX-License-Identifier: MIT
#include "config_file.hpp"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "base/arena.hpp"
#include "base/encoding.hpp"
#include "base/file.hpp"
#include "declaration/config.hpp"
#include "report/findings_output.hpp"
#include "yaml/binder.hpp"
#include "yaml/kind.hpp"

namespace pbs {

namespace fs = std::filesystem;

namespace {

std::string read_config(const std::string& path) {
  try {
    std::variant<Decoded, DecodeProblem> decoded = decode(DiskFiles().read(path));
    if (auto* text = std::get_if<Decoded>(&decoded)) return std::move(text->text);
  } catch (const FileProblem& problem) {
    throw UsageProblem(std::string(problem.what()) + "\n");
  }
  throw UsageProblem(path + ": not a text\n");
}

// Files named in a configuration are relative to it.
std::string resolved(const std::string& key, std::string_view value, const std::string& config) {
  const bool names_a_file = key == "--indicators" || key == "--register" || key == "--baseline" ||
                            (key == "--policy" && value.find_first_of("./") != std::string::npos);
  if (!names_a_file || fs::path(value).is_absolute()) return std::string(value);
  return (fs::path(config).parent_path() / value).lexically_normal().string();
}

std::vector<std::string> values_of(const Field& field, void* config) {
  std::vector<std::string> values;
  void* member = field.member(config);
  if (field.shape == Shape::text) {
    const Text& text = *static_cast<Text*>(member);
    if (!text.blank()) values.emplace_back(text.value);
  } else if (field.shape == Shape::text_list) {
    for (const Text& text : *static_cast<List<Text>*>(member)) values.emplace_back(text.value);
  } else if (field.shape == Shape::text_map) {
    for (const TextEntry& entry : *static_cast<List<TextEntry>*>(member)) {
      values.push_back(std::string(entry.key.value) + "=" + std::string(entry.value.value));
    }
  }
  return values;
}

}  // namespace

std::string find_config(const CommonOptions& options) {
  if (!options.config.empty()) return options.config;
  std::error_code ignored;
  fs::path start = fs::current_path(ignored);
  if (!options.inputs.empty() && options.inputs.front() != "-" &&
      options.inputs.front().front() != '@') {
    const fs::path first = fs::absolute(options.inputs.front(), ignored).lexically_normal();
    start = fs::is_directory(first, ignored) ? first : first.parent_path();
  }
  for (fs::path folder = start;; folder = folder.parent_path()) {
    const fs::path candidate = folder / "pbs.yaml";
    if (fs::is_regular_file(candidate, ignored)) return candidate.string();
    if (folder == folder.parent_path()) return {};
  }
}

std::vector<std::string> apply_config(const std::string& path, CLI::App& app, bool zh, bool color) {
  const SourceFile source(path, read_config(path));
  const std::optional<Header> header = find_header(source.text());
  if (!header || header->kind != "config") {
    throw UsageProblem(path + (zh ? "：缺少文件头 pbs: config/1\n" : ": the header pbs: config/1 is missing\n"));
  }
  Arena arena;
  auto& config = arena.make<ConfigDeclaration>();
  FindingLog log;
  bind_document(source, YamlReader::libyaml, kConfigRecord, &config, arena, log);
  if (log.worst() == Severity::error) {
    std::string text;
    FindingStyle style;
    style.language = zh ? Language::zh : Language::en;
    style.color = color;
    write_findings_text(log, nullptr, style, text);
    throw UsageProblem(text);
  }
  std::vector<std::string> set;
  for (const Field& field : kConfigRecord.fields) {
    const std::string name = "--" + std::string(field.key);
    CLI::Option* option = app.get_option_no_throw(name);
    const std::vector<std::string> values = values_of(field, &config);
    if (option == nullptr || values.empty() || option->count() != 0) continue;
    try {
      for (const std::string& value : values) option->add_result(resolved(name, value, path));
      option->run_callback();
    } catch (const CLI::ParseError& problem) {
      throw UsageProblem(path + ": " + problem.what() + "\n");
    }
    set.push_back(name);
  }
  return set;
}

std::string show_config(const CLI::App& app, const std::string& path,
                        const std::vector<std::string>& from_file) {
  std::string text = "pbs: config/1\n";
  for (const Field& field : kConfigRecord.fields) {
    const std::string name = "--" + std::string(field.key);
    const CLI::Option* option = app.get_option_no_throw(name);
    if (option == nullptr) continue;
    const bool in_file = std::find(from_file.begin(), from_file.end(), name) != from_file.end();
    const std::string value = option->count() != 0 ? CLI::detail::join(option->results(), ", ")
                                                   : option->get_default_str();
    const std::string origin = in_file ? path : option->count() != 0 ? "command line" : "default";
    text += fmt::format("{}: {}  # {}\n", field.key, value.empty() ? "~" : value, origin);
  }
  return text;
}

}  // namespace pbs
