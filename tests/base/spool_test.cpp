// SPDX-License-Identifier: MIT
#include "base/spool.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include "base/output.hpp"
#include "catch.hpp"
#include "support/temporary_directory.hpp"

TEST_CASE("a spool gives its texts back in any order, also those in the file") {
  const pbs::test::TemporaryDirectory folder;
  pbs::Spool spool(folder.path());
  const std::string big(pbs::Spool::kInMemory / 3, 'b');
  for (int i = 0; i < 10; ++i) {
    spool.append("text " + std::to_string(i));
    spool.append(big + std::to_string(i));
    spool.append("");
  }
  REQUIRE(spool.size() == 30);
  std::string text;
  for (int i = 9; i >= 0; --i) {
    const auto number = static_cast<std::size_t>(i) * 3;
    spool.read(number, text);
    CHECK(text == "text " + std::to_string(i));
    spool.read(number + 1, text);
    CHECK(text == big + std::to_string(i));
    spool.read(number + 2, text);
    CHECK(text.empty());
  }
  CHECK(folder.names().empty());  // the file has no name
}

TEST_CASE("a small spool needs no folder, a large one says which it could not use") {
  pbs::Spool spool("/nowhere/at/all");
  spool.append("small");
  std::string text;
  spool.read(0, text);
  CHECK(text == "small");
  CHECK_THROWS_AS(spool.append(std::string(pbs::Spool::kInMemory, 'x')), pbs::OutputProblem);
}

TEST_CASE("a file without a name is opened by its path and leaves nothing behind") {
  const pbs::test::TemporaryDirectory folder;
  const pbs::UnnamedFile file(folder.path());
  std::ofstream(file.path()) << "written by path";
  std::ifstream again(file.path());
  std::string text;
  std::getline(again, text);
  CHECK(text == "written by path");
  CHECK(folder.names().empty());
}
