// SPDX-License-Identifier: MIT
#include "init_option.hpp"

#include <filesystem>

#include <fmt/format.h>

#include "base/file.hpp"
#include "base/nearest.hpp"
#include "base/output_file.hpp"
#include "common_options.hpp"
#include "declaration/template.hpp"
#include "pipeline_mend.hpp"
#include "validate/service_sets.hpp"
#include "validate/table_import.hpp"

namespace pbs {

namespace {

std::string imported(const std::string& from, std::string_view Words::*language,
                     const std::string& schema, ToolStreams& streams) {
  std::string bytes;
  try {
    bytes = DiskFiles().read(from);
  } catch (const FileProblem& problem) {
    throw UsageProblem("--from " + std::string(problem.what()) + "\n");
  }
  const TableImport table = import_table(std::move(bytes), language, schema);
  for (const ImportRemark& remark : table.remarks) {
    streams.err.write(fmt::format("{}:{}:{}: {}\n", from, remark.line, remark.column,
                                  language == &Words::zh ? remark.zh : remark.en));
  }
  return table.usable ? table.yaml : std::string();
}

[[noreturn]] void refuse_service(const std::string& name,
                                 const std::vector<std::unique_ptr<ServiceSet>>& sets,
                                 const ToolSurroundings& around) {
  std::vector<std::string_view> ids;
  for (const auto& set : sets) ids.push_back(set->id());
  std::string words =
      say(around, "没有服务种类 ", "there is no set of targets for the service ") + name;
  const std::string_view near = nearest_name(name, ids);
  if (!near.empty()) {
    words += say(around, "，是否应为 ", "; did you mean ") + std::string(near) +
             say(around, "？", "?");
  }
  words += say(around, "\n可用的有：\n", "\nthere are:\n");
  for (const auto& set : sets) {
    words += fmt::format("  {:<20} {}  {}\n", set->id(), set->catalogue(), set->title());
  }
  throw UsageProblem(words);
}

std::string filled(const std::string& service, std::string_view Words::*language,
                   const std::string& schema, const ToolSurroundings& around) {
  const std::vector<std::unique_ptr<ServiceSet>> sets = service_sets();
  const ServiceSet* set = find_service_set(sets, service);
  if (set == nullptr) refuse_service(service, sets, around);
  return template_text("project", language, schema, set->examples());
}

}  // namespace

int run_init(const std::string& kind, const std::string& from, const std::string& service,
             const std::vector<std::string>& outputs, const ToolSurroundings& around,
             ToolStreams& streams) {
  if (outputs.size() > 1) {
    throw UsageProblem(say(around, "--init 只写一个文件\n", "--init writes one file\n"));
  }
  if (!from.empty() && kind != "project") {
    throw UsageProblem(
        say(around, "--from 只用于 --init project\n", "--from goes with --init project\n"));
  }
  if (!service.empty() && (kind != "project" || !from.empty())) {
    throw UsageProblem(say(around, "--service 只用于 --init project，不与 --from 同用\n",
                           "--service goes with --init project, without --from\n"));
  }
  const std::string path = outputs.empty() || outputs.front() == "-" ? "" : outputs.front();
  std::error_code ignored;
  if (!path.empty() && std::filesystem::exists(path, ignored)) {
    throw UsageProblem(path + say(around, "：文件已经存在，不会覆盖\n",
                                  ": the file exists and is not replaced\n"));
  }
  const std::string schema = schema_near(path.empty() ? "new.yaml" : path, kind)
                                 .value_or("schemas/" + kind + ".schema.json");
  const auto language = around.language == Language::zh ? &Words::zh : &Words::en;
  const std::string text = !from.empty()      ? imported(from, language, schema, streams)
                           : !service.empty() ? filled(service, language, schema, around)
                                              : template_text(kind, language, schema);
  if (text.empty() && !from.empty()) return static_cast<int>(ExitCode::findings);
  if (text.empty()) {
    throw UsageProblem(say(around, "--init 的种类：project indicators policy config\n",
                           "--init takes project, indicators, policy or config\n"));
  }
  if (path.empty()) {
    streams.out.write(text);
  } else {
    OutputFile file(path);
    file.write(text);
    file.commit();
  }
  return static_cast<int>(ExitCode::clean);
}

}  // namespace pbs
