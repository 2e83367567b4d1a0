// SPDX-License-Identifier: MIT
#include "report/formats/html/chinese.hpp"

#include "catch.hpp"

using namespace pbs;

namespace {

std::string marked(std::string_view text) {
  std::string html;
  append_english_html(text, html);
  return html;
}

}  // namespace

TEST_CASE("Chinese within English is marked, a run at a time") {
  CHECK(marked("proportional") == "proportional");
  CHECK(marked("target \"报修响应时间\" is red") ==
        "target &quot;<bdi lang=\"zh\">报修响应时间</bdi>&quot; is red");
  CHECK(marked("财预〔2020〕10号 (by reference)") ==
        "<bdi lang=\"zh\">财预〔2020〕10号</bdi> (by reference)");
  CHECK(marked("a & 甲 < 乙2") ==
        "a &amp; <bdi lang=\"zh\">甲</bdi> &lt; <bdi lang=\"zh\">乙</bdi>2");
  CHECK(marked("") == "");
  CHECK(has_chinese("5万元"));
  CHECK_FALSE(has_chinese("≥98% – 2024"));
}
