// SPDX-License-Identifier: MIT
#include "base/encoding.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/utf8.hpp"
#include "catch.hpp"

namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;
using pbs::Encoding;
using Kind = pbs::DecodeProblem::Kind;

constexpr std::string_view kYaml =
    "pbs: project/1\nname: 一县城道路清扫保洁服务\ntarget: ≥82万平方米 😀\n";

// 项目名称: 社工服务\n年度: 2024\n in GBK.
constexpr std::string_view kGbk =
    "\xCF\xEE\xC4\xBF\xC3\xFB\xB3\xC6: \xC9\xE7\xB9\xA4\xB7\xFE\xCE\xF1\n\xC4\xEA\xB6\xC8: 2024\n"sv;

pbs::Decoded decoded(std::string_view bytes) {
  auto result = pbs::decode(std::string(bytes));
  REQUIRE(std::holds_alternative<pbs::Decoded>(result));
  return std::get<pbs::Decoded>(std::move(result));
}

pbs::DecodeProblem problem(std::string_view bytes) {
  const auto result = pbs::decode(std::string(bytes));
  REQUIRE(std::holds_alternative<pbs::DecodeProblem>(result));
  return std::get<pbs::DecodeProblem>(result);
}

std::string joined(std::string_view first, std::string_view second) {
  return std::string(first).append(second);
}

void append_unit(std::string& out, std::uint32_t unit, std::size_t size, bool big_endian) {
  for (std::size_t i = 0; i < size; ++i) {
    const std::size_t byte = big_endian ? size - 1 - i : i;
    out += static_cast<char>((unit >> (8 * byte)) & 0xFFU);
  }
}

std::string utf16(std::string_view text, bool big_endian) {
  std::string out;
  for (std::size_t pos = 0; pos < text.size();) {
    const std::uint32_t c = pbs::next_code_point(text, pos);
    if (c >= 0x10000) {
      append_unit(out, 0xD800 + ((c - 0x10000) >> 10U), 2, big_endian);
      append_unit(out, 0xDC00 + (c & 0x3FFU), 2, big_endian);
    } else {
      append_unit(out, c, 2, big_endian);
    }
  }
  return out;
}

std::string utf32(std::string_view text, bool big_endian) {
  std::string out;
  for (std::size_t pos = 0; pos < text.size();) {
    append_unit(out, pbs::next_code_point(text, pos), 4, big_endian);
  }
  return out;
}

}  // namespace

TEST_CASE("UTF-8 is handed through without a copy") {
  std::string bytes(kYaml);
  const char* const before = bytes.data();
  auto result = pbs::decode(std::move(bytes));
  const auto& text = std::get<pbs::Decoded>(result);
  CHECK(text.text == kYaml);
  CHECK(text.text.data() == before);
  CHECK(text.encoding == Encoding::utf8);
  CHECK_FALSE(text.had_bom);
  CHECK_FALSE(text.crlf);
}

TEST_CASE("an empty file is empty UTF-8 text") {
  const pbs::Decoded text = decoded("");
  CHECK(text.text.empty());
  CHECK(text.encoding == Encoding::utf8);
}

TEST_CASE("a UTF-8 byte order mark is removed and said") {
  const pbs::Decoded text = decoded("\xEF\xBB\xBFid: 年\n");
  CHECK(text.text == "id: 年\n");
  CHECK(text.encoding == Encoding::utf8_bom);
  CHECK(text.had_bom);
  CHECK(decoded("\xEF\xBB\xBF").text.empty());
}

TEST_CASE("line ends of Windows are said and kept") {
  const pbs::Decoded text = decoded("a: 1\r\nb: 2\n");
  CHECK(text.crlf);
  CHECK(text.text == "a: 1\r\nb: 2\n");
  CHECK_FALSE(decoded("a: 1\rb: 2\n").crlf);
  CHECK(decoded(utf16("a: 年\r\n", false)).crlf);
}

TEST_CASE("UTF-16 and UTF-32 are read with and without a byte order mark") {
  const auto [unit_of, encoding] = GENERATE(table<int, Encoding>({{16, Encoding::utf16le},
                                                                  {-16, Encoding::utf16be},
                                                                  {32, Encoding::utf32le},
                                                                  {-32, Encoding::utf32be}}));
  const bool big_endian = unit_of < 0;
  const auto encode = [unit = std::abs(unit_of), big_endian](std::string_view text) {
    return unit == 16 ? utf16(text, big_endian) : utf32(text, big_endian);
  };
  const pbs::Decoded plain = decoded(encode(kYaml));
  CHECK(plain.text == kYaml);
  CHECK(plain.encoding == encoding);
  CHECK_FALSE(plain.had_bom);
  const pbs::Decoded marked = decoded(encode(joined("\uFEFF", kYaml)));
  CHECK(marked.text == kYaml);
  CHECK(marked.encoding == encoding);
  CHECK(marked.had_bom);
  CHECK(decoded(encode("\uFEFF项目名称")).text == "项目名称");
}

TEST_CASE("UTF-16 with a Chinese key first and little ASCII is recognised without a mark") {
  const std::string text = "项目名称: 一县城市管理局一体化道路清扫保洁服务\n年度: 二〇二四\n";
  CHECK(decoded(utf16(text, false)).text == text);
  CHECK(decoded(utf16(text, true)).encoding == Encoding::utf16be);
}

TEST_CASE("damaged UTF-16 is refused") {
  const std::string marked = utf16("\uFEFFname: 年度", false);
  const pbs::DecodeProblem cut = problem(std::string_view(marked).substr(0, marked.size() - 1));
  CHECK(cut.kind == Kind::undecodable);
  CHECK(cut.offset == marked.size() - 2);
  const pbs::DecodeProblem lone = problem(marked + "\x01\xD8\x61\0"s);
  CHECK(lone.kind == Kind::undecodable);
  CHECK(lone.offset == marked.size());
}

TEST_CASE("GBK and GB18030 are read as GB18030") {
  const pbs::Decoded text = decoded(kGbk);
  CHECK(text.text == "项目名称: 社工服务\n年度: 2024\n");
  CHECK(text.encoding == Encoding::gb18030);
  CHECK_FALSE(text.had_bom);
  // ≥ is A1 DD, 䶮 (not in GBK) FE 9F, 𠂇 (four bytes) 95 32 90 31.
  const std::string rare =
      "\xC4\xEA\xB6\xC8: \xA1\xDD"
      "90%, \xFE\x9F\x95\x32\x90\x31\n";
  CHECK(decoded(rare).text == "年度: ≥90%, 䶮𠂇\n");
}

TEST_CASE("a GB18030 byte order mark is removed and said") {
  const pbs::Decoded text = decoded(joined("\x84\x31\x95\x33", kGbk));
  CHECK(text.encoding == Encoding::gb18030);
  CHECK(text.had_bom);
  CHECK(text.text.starts_with("项目名称"));
}

TEST_CASE("a GBK file with one broken character is refused where it breaks") {
  const std::string bytes = joined(kGbk, "\xFF\n");
  CHECK(problem(bytes).kind == Kind::undecodable);
  CHECK(problem(bytes).offset == kGbk.size());
  CHECK(problem(joined(kGbk, "\xC4")).offset == kGbk.size());
}

TEST_CASE("damaged UTF-8 is refused at the damage and never becomes GB18030") {
  std::string bytes = "项目名称: 道路清扫保洁服务, 河道管护服务\n年度总体目标: 全年保持清洁\n";
  const std::size_t at = bytes.find("河道");
  for (const std::size_t cut : {std::size_t{1}, std::size_t{2}}) {
    std::string damaged = bytes;
    damaged.erase(at, cut);
    CHECK(problem(damaged).kind == Kind::undecodable);
    CHECK(problem(damaged).offset == at);
  }
  bytes.erase(bytes.size() - 2);
  CHECK(problem(bytes).kind == Kind::undecodable);
  CHECK(problem(bytes).offset == bytes.rfind("洁"sv.substr(0, 2)));
}

TEST_CASE("Western 8-bit text that is not valid GB18030 is refused") {
  CHECK(problem("name: caf\xE9 \n").kind == Kind::undecodable);
  CHECK(problem("name: caf\xE9 \n").offset == 9);
}

TEST_CASE("binary files are refused") {
  CHECK(problem("\x7F"
                "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0"sv)
            .kind == Kind::binary);
  CHECK(problem("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\x90\x08\x06\0\0\0"sv).kind ==
        Kind::binary);
  CHECK(problem(std::string(4096, '\0')).kind == Kind::binary);
  CHECK(problem(std::string(4096, '\0')).offset == 0);
  const pbs::DecodeProblem controls = problem("ab\x01\x02\x03\x04");
  CHECK(controls.kind == Kind::binary);
  CHECK(controls.offset == 2);
}

TEST_CASE("a single NUL byte in a text is binary, where it stands") {
  const std::string text =
      "name: street cleaning\nyear: 2024\nunit: yuan\nid: A-0001\ntotal: 100\n";
  for (std::size_t at = 1; at < text.size(); ++at) {
    std::string bytes = text;
    bytes[at] = '\0';
    CHECK(problem(bytes).kind == Kind::binary);
    CHECK(problem(bytes).offset == at);
  }
  CHECK(problem("年度: 2024\n"s + '\0').kind == Kind::binary);
}

TEST_CASE("one stray control character in a text is left for the reader to point at") {
  const std::string text = joined(kYaml, "note: \x07\n");
  CHECK(decoded(text).text == text);
}

TEST_CASE("no bytes at random are taken for text") {
  std::uint64_t state = 20240101;
  int taken = 0;
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(static_cast<std::size_t>(64 + round), ' ');
    for (char& byte : bytes) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      byte = static_cast<char>(state >> 56U);
    }
    taken += std::holds_alternative<pbs::Decoded>(pbs::decode(bytes)) ? 1 : 0;
  }
  CHECK(taken == 0);
}

TEST_CASE("every encoding has a name") {
  CHECK(pbs::encoding_name(Encoding::utf8) == "UTF-8");
  CHECK(pbs::encoding_name(Encoding::utf8_bom) == "UTF-8 with BOM");
  CHECK(pbs::encoding_name(Encoding::utf16le) == "UTF-16LE");
  CHECK(pbs::encoding_name(Encoding::utf16be) == "UTF-16BE");
  CHECK(pbs::encoding_name(Encoding::utf32le) == "UTF-32LE");
  CHECK(pbs::encoding_name(Encoding::utf32be) == "UTF-32BE");
  CHECK(pbs::encoding_name(Encoding::gb18030) == "GB18030");
}
