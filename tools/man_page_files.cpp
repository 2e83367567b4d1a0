// SPDX-License-Identifier: MIT
// pbs(5): the kinds of files, pbs.yaml, and what stands in comments.
#include <string>
#include <string_view>

#include "declaration/config.hpp"
#include "declaration/indicators.hpp"
#include "declaration/policy.hpp"
#include "declaration/project.hpp"
#include "man_page.hpp"
#include "roff.hpp"

namespace pbs {

namespace {

constexpr std::string_view kExample =
    "# yaml-language-server: $schema=../schemas/project.schema.json\n"
    "pbs: project/1\n"
    "id: JX-2024-0001\n"
    "name: 河道保洁服务\n"
    "year: 2024\n"
    "budget: {adjusted: 100万元, executed: 98万元}\n"
    "indicators:\n"
    "  - {name: 保洁河道长度, class: output.quantity, target: ≥36.5公里, actual: 36.5公里, weight: "
    "90}\n";

void kinds(Roff& page) {
  page.heading("文件的种类", "KINDS OF FILES");
  for (const Record* record :
       {&kProjectRecord, &kIndicatorsRecord, &kPolicyRecord, &kConfigRecord}) {
    page.tagged(roff_bold("pbs: " + std::string(record->name) + "/1"),
                page.say(record->summary.zh, record->summary.en));
  }
  page.paragraph(
      "每种文件的全部键由 pbs-validate --print-schema 种类 输出（JSON Schema，附中英文说明）。",
      "All keys of a kind are printed by pbs-validate --print-schema KIND, as a JSON "
      "Schema with descriptions in Chinese and English.");
}

void configuration(Roff& page) {
  page.heading("配置文件 PBS.YAML", "PBS.YAML");
  page.paragraph(
      "键就是长选项的名字。命令行优先于文件，文件优先于缺省值；--no-config 不读，--show-config "
      "显示每个值及其来源。文件中的路径相对于该文件所在的目录。",
      "Keys are the names of long options. The command line wins over the file, the file over the "
      "defaults; --no-config reads none, --show-config shows every value and where it comes from. "
      "Paths are relative to the file.");
  for (const Field& field : kConfigRecord.fields) {
    std::string tag = roff_bold(field.key);
    for (const std::string_view label : field.labels) tag += ", " + roff_bold(label);
    page.tagged(tag, page.say(field.summary.zh, field.summary.en));
  }
}

void comments(Roff& page) {
  page.heading("注释", "COMMENTS");
  page.tagged(
      roff_bold("# pbs: allow T-16 until 2025-06-30 -- reason"),
      page.say("在这一行或下一行不报规则 T-16，直到所写日期；必须写明原因。中文也可写“允许”。",
               "Rule T-16 is not reported on this line or the next one, up to the date; the "
               "reason is compulsory."));
  page.tagged(
      roff_bold("# yaml-language-server: $schema=..."),
      page.say("编辑器据此找到 JSON Schema，提示键名并检查。",
               "Tells editors where the JSON Schema is, for hints and checks while typing."));
}

}  // namespace

std::string files_page(Language language) {
  Roff page("pbs", "5", language);
  page.heading("名称", "NAME");
  page.raw("pbs \\- " +
           std::string(page.say("政府购买服务绩效管理的文件",
                                "files for the performance of purchased services")) +
           "\n");
  page.heading("描述", "DESCRIPTION");
  page.paragraph(
      "文件用 YAML 写成，一个文件可有多个以 --- 分开的文档；每个文档以 pbs: 行写明种类和版本。"
      "键名可用英文，也可用表上的中文名称。不能使用锚点、标签和合并键。",
      "The files are YAML; one file may hold several documents, divided by ---. The line pbs: names "
      "kind and version. Keys are English or the Chinese words of the official forms. Anchors, tags "
      "and merge keys are not accepted.");
  kinds(page);
  configuration(page);
  comments(page);
  page.heading("示例", "EXAMPLES");
  page.literal(kExample);
  page.heading("另见", "SEE ALSO");
  page.raw(".BR pbs\\-validate (1),\n.BR pbs\\-score (1),\n.BR pbs\\-report (1)\n");
  return page.text();
}

}  // namespace pbs
