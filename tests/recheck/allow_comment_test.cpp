// SPDX-License-Identifier: MIT
#include "recheck/allow_comment.hpp"

#include <random>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace pbs {
namespace {

// "T-16,R-13|2025-06-30|reason", or "! no_reason T-16", or "" when it does not speak of allowing.
std::string reading(std::string_view words) {
  const std::optional<AllowComment> comment = read_allow_comment(words);
  if (!comment) return {};
  if (!comment->fault.name.empty()) {
    return "! " + std::string(comment->fault.name) + " " + comment->fault.text;
  }
  std::string said;
  for (const std::string& rule : comment->rules) said += (said.empty() ? "" : ",") + rule;
  return said + "|" + (comment->until ? comment->until->to_string() : "") + "|" +
         std::string(comment->reason);
}

TEST_CASE("a comment allows rules, for a reason, until a day or for ever", "[allow]") {
  CHECK(reading("pbs: allow T-16 until 2025-06-30 -- price of the framework") ==
        "T-16|2025-06-30|price of the framework");
  CHECK(reading("pbs: allow T-16 -- x") == "T-16||x");
  CHECK(reading("pbs: allow T-16, R-09b;W-05 R-13 -- x") == "T-16,R-09b,W-05,R-13||x");
  CHECK(reading("pbs:Allow T-16 UNTIL 2025-06-30--x") == "T-16|2025-06-30|x");
}

TEST_CASE("the Chinese words need no blanks, and full-width signs are as good", "[allow]") {
  CHECK(reading("pbs: 允许 T-16 至 2025-06-30 —— 框架协议价") == "T-16|2025-06-30|框架协议价");
  CHECK(reading("pbs：允许T-16、R-13到2025-06-30——框架协议价") ==
        "T-16,R-13|2025-06-30|框架协议价");
  CHECK(reading("pbs：允许　Ｔ－１６，R-13 — 原因") == "T-16,R-13||原因");
  CHECK(reading("pbs: allow T-16 至 2025-06-30 -- 原因") == "T-16|2025-06-30|原因");
}

TEST_CASE("a reason may hold dashes, colons and dates", "[allow]") {
  CHECK(reading("pbs: allow T-16 -- see 2024-12-20 -- item 3: price") ==
        "T-16||see 2024-12-20 -- item 3: price");
  CHECK(reading("pbs: allow T-16 ---- x") == "T-16||x");
}

TEST_CASE("without a reason nothing is allowed", "[allow]") {
  CHECK(reading("pbs: allow T-16") == "! no_reason allow T-16");
  CHECK(reading("pbs: allow T-16 -- ") == "! no_reason allow T-16");
  CHECK(reading("pbs: allow T-16 until 2025-06-30 - x") == "! extra -");
  CHECK(reading("pbs: allow T-16 ——") == "! no_reason allow T-16");
}

TEST_CASE("what is not understood is named", "[allow]") {
  CHECK(reading("pbs: alow T-16 -- x") == "! verb alow");
  CHECK(reading("pbs: ignore T-16 -- x") == "! verb ignore");
  CHECK(reading("pbs:") == "! verb pbs:");
  CHECK(reading("pbs: -- x") == "! verb pbs:");
  CHECK(reading("pbs: allow -- x") == "! no_rule allow");
  CHECK(reading("pbs: 允许至2025-06-30——x") == "! no_rule 允许");
  CHECK(reading("pbs: allow T-16 until -- x") == "! until until");
  CHECK(reading("pbs: allow T-16 until 2025-02-30 -- x") == "! until 2025-02-30");
  CHECK(reading("pbs: allow T-16 until 30.6.2025 -- x") == "! until 30.6.2025");
  CHECK(reading("pbs: allow T-16 until 2025-06-30 R-13 -- x") == "! extra R-13");
}

TEST_CASE("comments that do not speak of allowing are left alone", "[allow]") {
  CHECK(reading("pbs-validate finds nothing here").empty());
  CHECK(reading("pbs").empty());
  CHECK(reading("pbs: project/1").empty());
  CHECK(reading("the pbs: allow").empty());
}

TEST_CASE("any words are read without harm", "[allow]") {
  std::mt19937 random(16);
  constexpr std::string_view kParts[] = {"allow", "允许", "until", "至", "--",         "——",
                                         " ",     "，",   ",",     "、", "2025-06-30", "T-16",
                                         "-",     "\xE2", "\x80",  "：", ":",          "\t"};
  for (int round = 0; round < 5000; ++round) {
    std::string words = "pbs:";
    for (int i = 0; i < 12; ++i) words += kParts[random() % std::size(kParts)];
    const std::optional<AllowComment> comment = read_allow_comment(words);
    if (comment && comment->fault.name.empty()) {
      CHECK_FALSE(comment->rules.empty());
      CHECK_FALSE(comment->reason.empty());
    }
  }
}

}  // namespace
}  // namespace pbs
