// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "report/formats/html/dictionary.hpp"
#include "report/formats/html/parts.hpp"
#include "report/formats/html/security_policy.hpp"
#include "report/formats/view/words.hpp"

namespace pbs {

void write_contents(const std::vector<Chapter>& chapters, HtmlText& html) {
  html.raw("<nav aria-labelledby=\"contents\">")
      .words("h2 id=\"contents\" class=\"vh\"", {"目录", "Contents"})
      .raw("<ul>");
  for (const Chapter& chapter : chapters) {
    html.raw("<li>").words(fmt::format("a href=\"#{}\"", chapter.id), chapter.title).raw("</li>");
  }
  html.raw("</ul></nav>\n");
}

void write_page_start(const PageTop& top, HtmlText& html) {
  const bool zh = html.language() == Language::zh;
  html.raw("<!doctype html>\n<html lang=\"")
      .raw(zh ? "zh-CN\" data-l=\"zh\">\n" : "en\" data-l=\"en\">\n")
      .raw("<head>\n<meta charset=\"utf-8\">\n");
  write_security_policy(kReportStyle, kReportScript, html);
  html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
      .text(in_language(label::kTitle, html.language()));
  if (!top.years.empty()) html.text(" " + top.years);
  if (!top.department.empty()) html.text(" " + top.department);
  html.raw("</title>\n<style>").raw(kReportStyle).raw("</style>\n</head>\n<body>\n");
  html.words("a class=\"skip\" href=\"#main\"", {"跳到正文", "Skip to the report"});
  html.raw("<header class=\"top\">").words("h1", label::kTitle);
  if (!top.years.empty()) {
    html.words("p class=\"year\"", top.years + " 年度", "Year " + top.years);
  }
  if (!top.note.zh.empty()) html.words("p class=\"note\"", top.note);
  if (!top.back.empty()) {
    html.raw("<p>").words("a href=\"" + top.back + "\"", {"返回总体情况", "Back to the summary"});
    html.raw(" ").user(top.department);
    if (top.of > 1) html.text(fmt::format(" {} / {}", top.number, top.of));
    html.raw("</p>\n");
  }
  write_contents(top.chapters, html);
  html.raw("</header>\n<main id=\"main\">\n");
}

void write_page_end(const Portfolio& portfolio, HtmlText& html) {
  html.raw("</main>\n<footer>")
      .words("p",
             {"得分、比率和等级由程序按评价办法逐项重新计算；差异 = 自评得分 − 重新计算得分。"
              "依据注明“参照”“实践中所见”或“政策参数(默认)”的，不是文件的强制要求。",
              "Points, rates and grades are recomputed row by row under the policy; difference = "
              "claimed − recomputed. A basis marked 参照 (by reference), 实践中所见 (seen in "
              "practice) or 政策参数(默认) (policy setting) is not a requirement of a document."})
      .raw("</footer>\n");
  write_dictionary(portfolio, html);
  html.raw("<script>").raw(kReportScript).raw("</script>\n</body>\n</html>\n");
}

}  // namespace pbs
