// SPDX-License-Identifier: MIT
#include "base/append_file.hpp"

#include <string>

#include "base/file.hpp"
#include "base/output.hpp"
#include "catch.hpp"
#include "support/temporary_directory.hpp"

using namespace pbs;

TEST_CASE("bytes are added behind what a file holds, and a missing file is created") {
  const test::TemporaryDirectory folder;
  const std::string path = folder.add("page.md", "before\n");
  append_to_file(path, "one\n");
  append_to_file(path, "two\n");
  CHECK(DiskFiles().read(path) == "before\none\ntwo\n");
  append_to_file(folder / "new.md", "first\n");
  CHECK(DiskFiles().read(folder / "new.md") == "first\n");
}

TEST_CASE("what cannot be appended is an output problem") {
  const test::TemporaryDirectory folder;
  CHECK_THROWS_AS(append_to_file(folder / "no/such/folder.md", "x"), OutputProblem);
  CHECK_THROWS_AS(append_to_file(folder.path(), "x"), OutputProblem);
  CHECK_THROWS_AS(append_to_file("/dev/full", "x"), OutputProblem);
}
