// SPDX-License-Identifier: MIT
#include "validate/table_import.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <variant>

#include "base/csv.hpp"
#include "base/encoding.hpp"
#include "source/source_file.hpp"
#include "validate/table_import_draft.hpp"
#include "yaml/writer.hpp"

namespace pbs {
namespace {

constexpr std::array<char, 3> kSeparators{',', '\t', ';'};

TableImport refused(std::size_t line, std::string_view zh, std::string_view en) {
  TableImport out;
  out.remarks.push_back({line, 1, std::string(zh), std::string(en)});
  return out;
}

// The table read with the separator that shows most headings.
CsvTable read_table(std::string_view text, std::size_t& headings) {
  CsvTable best = read_csv(text, csv_separator(text));
  std::size_t most = 0;
  headings = find_indicator_headings(best, most);
  for (const char separator : kSeparators) {
    CsvTable table = read_csv(text, separator);
    std::size_t matches = 0;
    const std::size_t found = find_indicator_headings(table, matches);
    if (matches <= most) continue;
    most = matches;
    headings = found;
    best = std::move(table);
  }
  return best;
}

// What the author has to add before the declaration can be used.
void ask_for_missing(ImportDraft& draft, const CsvCell& from) {
  const ProjectDeclaration& project = draft.project();
  if (!project.id.present()) {
    draft.remark(from, "表中没有项目编号，请补填 id",
                 "no id of the project in the table: fill in id");
  }
  if (!project.name.present()) {
    draft.remark(from, "表中没有项目名称，请补填 name", "no name of the project: fill in name");
  }
  if (!project.year.present()) {
    draft.remark(from, "表中没有年度，请补填 year", "no year in the table: fill in year");
  }
  if (project.budget.place.known() && !project.unit.present()) {
    draft.remark(from, "表中没有写明金额单位，请补填 unit（如 万元）",
                 "no unit of the amounts in the table: fill in unit, for example 万元");
  }
}

void write_remarks(const std::vector<ImportRemark>& remarks, bool chinese, std::string& yaml) {
  if (remarks.empty()) return;
  yaml += chinese ? "\n# 表中以下内容没有放进上面的字段，或需要补填：\n"
                  : "\n# Of the table this was not taken over, or has to be filled in:\n";
  for (const ImportRemark& remark : remarks) {
    const std::string line = std::to_string(remark.line);
    const std::string column = std::to_string(remark.column);
    yaml += chinese ? "# 第 " + line + " 行第 " + column + " 列：" + remark.zh
                    : "# line " + line + ", column " + column + ": " + remark.en;
    yaml += '\n';
  }
}

}  // namespace

TableImport import_table(std::string bytes, std::string_view Words::*language,
                         std::string_view schema) {
  std::variant<Decoded, DecodeProblem> decoded = decode(std::move(bytes));
  if (std::holds_alternative<DecodeProblem>(decoded)) {
    return refused(1, "不是文本，或编码无法识别：请在电子表格软件中另存为 CSV（UTF-8）",
                   "no text, or its encoding is not known: save it as CSV (UTF-8)");
  }
  const SourceFile source("", std::move(std::get<Decoded>(decoded).text));
  std::size_t headings = 0;
  const CsvTable table = read_table(source.text(), headings);
  if (table.problem) {
    return refused(table.problem->line, "这里的引号不成对，表格无法读全",
                   "a quote without its partner: the table cannot be read to its end");
  }
  if (headings == table.rows.size()) {
    return refused(
        1,
        "没有找到表头。表头一行至少要有下列各项中的三项：一级指标、二级指标、三级指标（指标名称）、"
        "年度指标值、指标性质、计量单位、分值、实际完成值、自评得分、偏差原因分析及改进措施",
        "no row of headings. It holds at least three of: 一级指标, 二级指标, 三级指标 (指标名称), "
        "年度指标值, 指标性质, 计量单位, 分值, 实际完成值, 自评得分, 偏差原因分析及改进措施, or "
        "the "
        "keys name, class, target, unit, weight, actual, claimed, reason");
  }
  ImportDraft draft(source, table);
  draft.state(draft.project().pbs, "project/1", table.rows[headings].cells.front());
  import_top(draft, headings);
  import_rows(draft, headings);
  ask_for_missing(draft, table.rows[headings].cells.front());
  std::stable_sort(draft.remarks().begin(), draft.remarks().end(),
                   [](const ImportRemark& a, const ImportRemark& b) {
                     return std::tie(a.line, a.column) < std::tie(b.line, b.column);
                   });
  TableImport out;
  out.usable = true;
  out.remarks = std::move(draft.remarks());
  out.yaml = "# yaml-language-server: $schema=" + std::string(schema) + "\n" +
             write_record(kProjectRecord, &draft.project());
  write_remarks(out.remarks, language == &Words::zh, out.yaml);
  return out;
}

}  // namespace pbs
