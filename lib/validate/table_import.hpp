// SPDX-License-Identifier: MIT
// From a table saved from a spreadsheet (a form of targets or of self-evaluation) to a declaration
// (--init project --from rows.csv).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "source/rule_info.hpp"

namespace pbs {

// Something that did not find its place in the declaration, or that its author must look at.
struct ImportRemark {
  std::size_t line = 1;    // of the table's text, from 1
  std::size_t column = 1;  // code point in the line, from 1
  std::string zh;
  std::string en;
};

struct TableImport {
  std::string yaml;                   // the declaration, its remarks as comments at the end
  std::vector<ImportRemark> remarks;  // in the order of the table
  bool usable = false;                // false: `yaml` is empty and the remarks say why
};

// Reads the bytes of a table: UTF-8 or GB18030; comma, semicolon or tab. The row with the most
// known headings (the Chinese labels and keys of an indicator row, 一级指标, 二级指标, 指标性质) is
// the heading; without one the table is not usable. Above it pairs of label and value (项目名称 |
// …) give the top of the project and the block of funds (年初预算数 全年预算数 全年执行数 分值
// 执行率 得分) its budget. Below it a row is an indicator: blank 一级, 二级 inherit from above,
// 指标性质, 指标值 and 计量单位 are joined to a target, 其中 rows are parts of the row above, the
// row of budget execution goes to the budget and 总分 to the self-evaluation. Cells keep their
// text; what found no place is a remark. `language` chooses the words of the comments, `schema` is
// the path or address of the JSON Schema for editors.
TableImport import_table(std::string bytes, std::string_view Words::*language,
                         std::string_view schema);

}  // namespace pbs
