// SPDX-License-Identifier: MIT
#include "base/output_set.hpp"

#include <filesystem>
#include <string>
#include <vector>

#include "catch.hpp"
#include "support/temporary_directory.hpp"

namespace {
using Names = std::vector<std::string>;
}

TEST_CASE("the files of a set appear together") {
  const pbs::test::TemporaryDirectory folder;
  folder.add("a", "old");
  {
    pbs::OutputSet set;
    set.make_folder(folder / "sub/deeper");
    set.add(folder / "a").write("new");
    set.add(folder / "sub/deeper/b").write("second");
    CHECK(folder.read("a") == "old");
    CHECK_FALSE(std::filesystem::exists(folder / "sub/deeper/b"));
    set.commit();
  }
  CHECK(folder.read("a") == "new");
  CHECK(folder.read("sub/deeper/b") == "second");
  CHECK(folder.names() == Names{"a", "sub"});
}

TEST_CASE("a set that is not committed leaves neither files nor the folders made for it") {
  const pbs::test::TemporaryDirectory folder;
  folder.add("kept/a", "old");
  {
    pbs::OutputSet set;
    set.make_folder(folder / "kept/made/deeper");
    set.add(folder / "kept/a").write("new");
    set.add(folder / "kept/made/deeper/b").write("second");
  }
  CHECK(folder.read("kept/a") == "old");
  CHECK_FALSE(std::filesystem::exists(folder / "kept/made"));
}

TEST_CASE("when one file cannot be put in its place the older ones are put back") {
  const pbs::test::TemporaryDirectory folder;
  folder.add("a", "old");
  {
    pbs::OutputSet set;
    set.add(folder / "a").write("new");
    set.add(folder / "b").write("new too");
    set.add(folder / "c").write("in the way");
    std::filesystem::create_directory(folder / "c");  // a folder took the name meanwhile
    CHECK_THROWS_AS(set.commit(), pbs::OutputProblem);
  }
  CHECK(folder.read("a") == "old");
  CHECK(folder.names() == Names{"a", "c"});
}

TEST_CASE("a folder in whose place a file stands is refused") {
  const pbs::test::TemporaryDirectory folder;
  folder.add("file", "x");
  pbs::OutputSet set;
  CHECK_THROWS_AS(set.make_folder(folder / "file"), pbs::OutputProblem);
  CHECK_THROWS_AS(set.make_folder(folder / "file/below"), pbs::OutputProblem);
}
