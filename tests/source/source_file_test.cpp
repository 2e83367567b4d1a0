// SPDX-License-Identifier: MIT
#include "source/source_file.hpp"

#include <string>

#include "catch.hpp"

namespace pbs {
namespace {

std::string position(const SourceFile& file, std::uint32_t offset) {
  const LineColumn at = file.line_column(offset);
  return std::to_string(at.line) + ":" + std::to_string(at.column);
}

TEST_CASE("a place is told by line and by code points of the line", "[source]") {
  const SourceFile file("a.yaml", "名称: 示例\n年度: 2024\n");
  CHECK(position(file, 0) == "1:1");
  CHECK(position(file, 8) == "1:5");   // behind "名称: "
  CHECK(position(file, 11) == "1:6");  // behind 示
  CHECK(position(file, 15) == "2:1");
  CHECK(position(file, 23) == "2:5");
  CHECK(position(file, 28) == "3:1");  // the end
  CHECK(position(file, 1000) == "3:1");
  CHECK(position(file, Location::kNowhere) == "3:1");
}

TEST_CASE("CR LF and a lone CR end a line like LF", "[source]") {
  const SourceFile file("a.yaml", "a\r\nb\rc\nd");
  CHECK(position(file, 3) == "2:1");
  CHECK(position(file, 5) == "3:1");
  CHECK(position(file, 7) == "4:1");
  CHECK(file.line_at(0) == "a");
  CHECK(file.line_at(1) == "a");  // the CR itself
  CHECK(file.line_at(3) == "b");
  CHECK(file.line_at(5) == "c");
  CHECK(file.line_at(7) == "d");
  CHECK(file.line_start(4) == 3);
  CHECK(file.line_start(8) == 7);
}

TEST_CASE("an empty text has one empty line", "[source]") {
  const SourceFile file("a.yaml", "");
  CHECK(position(file, 0) == "1:1");
  CHECK(file.line_at(0).empty());
  CHECK(file.line_start(5) == 0);
}

TEST_CASE("a document inside a file counts its lines from the file's start", "[source]") {
  const auto storage = std::make_shared<const std::string>("x\n---\ny: 1\nz: 2\n");
  const SourceFile file("a.yaml", storage, std::string_view(*storage).substr(2), 2, 2);
  CHECK(file.document() == 2);
  CHECK(file.first_line() == 2);
  CHECK(position(file, 0) == "2:1");
  CHECK(position(file, 9) == "4:1");
  CHECK(file.line_at(9) == "z: 2");
}

}  // namespace
}  // namespace pbs
