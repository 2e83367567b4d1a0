// SPDX-License-Identifier: MIT
// G-10 to G-16: a register that cannot be relied on. What it says about projects is compared in
// recheck/portfolio_rules.cpp.
#include "validate/register_rules.hpp"

#include <cstddef>
#include <iterator>

#include "validate/rule.hpp"

namespace pbs {
namespace {

constexpr Cite kFormat{"pbs 文件格式", "", Mark::setting};

constexpr WrittenRule kRules[] = {
    {{.id = "G-10",
      .summary = {"项目清单没有“项目编号”一列", "the register has no column of project ids"},
      .detail = {"表头各列为：{headings}。", "Its headings are: {headings}."},
      .fix = {"在表头写明 id 或 项目编号，每个项目一行",
              "name a column id (or 项目编号) in the heading, one line a project"},
      .cite = kFormat,
      .why = {"清单与申报文件按项目编号一一对应，没有编号就无法判断谁未报送。",
              "Projects are matched by id; without ids nobody can tell who has not handed in."}},
     nullptr},
    {{.id = "G-11",
      .severity = Severity::warning,
      .summary = {"项目清单的列名有误，该列未采用",
                  "a heading of the register is wrong and not used"},
      .detail = {"没有“{heading}”这一列，是否应为“{near}”？\n"
                 "“{twice}”一列出现了两次，只采用前一列。",
                 "There is no column \"{heading}\"; is \"{near}\" meant?\n"
                 "There are two columns \"{twice}\"; the first one is used."},
      .fix = {"更正列名，或删去重复的列", "correct the heading, or remove the second column"},
      .cite = kFormat,
      .why = {"列名不认识，这一列就不参加核对，差异不会被发现。",
              "A column that is not known is not compared, so differences stay unseen."}},
     nullptr},
    {{.id = "G-12",
      .summary = {"项目清单中的引号有误，其后各行无法读取",
                  "a quote in the register is wrong; the lines behind it cannot be read"},
      .detail = {"第 {stray} 行：单元格中间有引号。\n"
                 "第 {open} 行开始的引号没有结束。",
                 "Line {stray}: a quote stands inside a cell.\n"
                 "The quote that begins in line {open} is never closed."},
      .fix = {"单元格含引号的，整格加引号，其中的引号写两个；或由电子表格软件重新另存为 CSV",
              "put the whole cell in quotes and double those inside it, or save the table as CSV "
              "again"},
      .cite = kFormat,
      .why = {"引号不成对，后面的行会被当成同一个单元格，项目就会漏掉。",
              "With an odd quote the lines that follow become one cell, and projects get lost."}},
     nullptr},
    {{.id = "G-13",
      .summary = {"项目清单中有一行没有项目编号", "a line of the register has no project id"},
      .detail = {"项目名称为“{name}”。", "The project is named \"{name}\"."},
      .fix = {"补填项目编号；不是项目的行，从清单中删去",
              "state the id, or remove the line if it is no project"},
      .cite = kFormat,
      .why = {"没有编号的项目无法与申报文件对应，是否报送就无从核对。",
              "A project without an id cannot be matched with a file, so nobody sees whether it "
              "was handed in."}},
     nullptr},
    {{.id = "G-14",
      .summary = {"项目清单中项目编号重复", "two lines of the register have one project id"},
      .detail = {"“{id}”已见于第 {line} 行。\n两行的年度都是 {year}。",
                 "\"{id}\" stands in line {line} already.\nBoth lines are for {year}."},
      .fix = {"更正编号，或删去重复的一行", "correct the id, or remove one of the lines"},
      .cite = kFormat,
      .why = {"一个编号对应两个项目，金额和报送情况就不知道该算在哪一个上。",
              "With two lines for one id nobody can tell which amount and which file belong "
              "together."}},
     nullptr},
    {{.id = "G-15",
      .summary = {"项目清单中有一格看不懂", "a cell of the register cannot be understood"},
      .detail = {"“{amount}”不是金额。\n“{unit}”不是金额单位。\n"
                 "“{class}”不是服务类别（公共服务、辅助性服务）。\n"
                 "“{flag}”不是“是”或“否”。\n“{year}”不是年度。",
                 "\"{amount}\" is no amount.\n\"{unit}\" is no unit of money.\n"
                 "\"{class}\" is no class of services (public, auxiliary).\n"
                 "\"{flag}\" is neither yes nor no.\n\"{year}\" is no year."},
      .fix = {"更正这一格；没有数的，留空", "correct the cell; leave it empty if there is none"},
      .cite = kFormat,
      .why = {"看不懂的数不参加核对，也不能靠猜，否则该发现的差异就发现不了。",
              "What cannot be read is not compared and not guessed, so a difference would stay "
              "unseen."}},
     nullptr},
    {{.id = "G-16",
      .summary = {"项目清单中没有项目", "the register lists no project"},
      .detail = {},
      .fix = {"核对是否选对了文件；每个项目一行", "check the file; it needs one line a project"},
      .cite = kFormat,
      .why = {"空清单会使所有项目都成为“不在清单”，多半是选错了文件。",
              "With an empty register no project is listed; most likely it is the wrong file."}},
     nullptr},
};
static_assert(std::size(kRules) == static_cast<std::size_t>(RegisterRule::no_projects) + 1);

}  // namespace

std::span<const WrittenRule> register_rules() {
  return kRules;
}

const RuleInfo& register_rule(RegisterRule rule) {
  return kRules[static_cast<std::size_t>(rule)].info;
}

}  // namespace pbs
