// SPDX-License-Identifier: MIT
#include "base/walk.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "catch.hpp"
#include "support/temporary_directory.hpp"

namespace {

namespace fs = std::filesystem;
using Kind = pbs::FileProblem::Kind;
using Paths = std::vector<std::string>;

// The files found, without the folder they are all in.
Paths found_in(const pbs::test::TemporaryDirectory& folder) {
  Paths paths;
  for (const std::string& file : pbs::walk_declarations(folder.path()).files) {
    REQUIRE(file.starts_with(folder.path() + "/"));
    paths.push_back(file.substr(folder.path().size() + 1));
  }
  return paths;
}

}  // namespace

TEST_CASE("a walk finds YAML and NDJSON files in byte order of the whole path") {
  const pbs::test::TemporaryDirectory folder;
  for (const char* name : {"b.yaml", "B.yml", "a/z.yaml", "a-b.yaml", "a/a/x.ndjson", "a.yaml",
                           "年度.yaml", "a10.yaml", "a9.yaml"}) {
    folder.add(name);
  }
  CHECK(found_in(folder) == Paths{"B.yml", "a-b.yaml", "a.yaml", "a/a/x.ndjson", "a/z.yaml",
                                  "a10.yaml", "a9.yaml", "b.yaml", "年度.yaml"});
  CHECK(pbs::walk_declarations(folder.path()).problems.empty());
}

TEST_CASE("a walk skips other endings, hidden entries and what is no file") {
  const pbs::test::TemporaryDirectory folder;
  for (const char* name : {"x.json", "README.md", "yaml", ".hidden.yaml", ".git/x.yaml", ".yaml",
                           "x.yaml.pbs-abc123", "folder.yaml/inside.txt", "DATA.YAML"}) {
    folder.add(name);
  }
  REQUIRE(::mkfifo((folder / "pipe.yaml").c_str(), 0600) == 0);
  CHECK(found_in(folder) == Paths{"DATA.YAML"});
}

TEST_CASE("a walk names its files the way the folder was named") {
  const pbs::test::TemporaryDirectory folder;
  folder.add("in/x.yaml");
  CHECK(pbs::walk_declarations(folder.path() + "///").files == Paths{folder / "in/x.yaml"});
  folder.add(".named/y.yaml");
  CHECK(pbs::walk_declarations(folder / ".named").files == Paths{folder / ".named/y.yaml"});
}

TEST_CASE("links that go round in circles end, and real paths are preferred") {
  const pbs::test::TemporaryDirectory folder;
  folder.add("real/x.yaml");
  fs::create_directory_symlink("real", folder / "a-link");
  fs::create_directory_symlink("..", folder / "real/up");
  fs::create_directory_symlink("self", folder / "self");
  CHECK(found_in(folder) == Paths{"real/x.yaml"});
}

TEST_CASE("a linked folder outside and a linked file are found") {
  const pbs::test::TemporaryDirectory outside;
  outside.add("o.yaml");
  const pbs::test::TemporaryDirectory folder;
  folder.add("x.txt");
  fs::create_directory_symlink(outside.path(), folder / "linked");
  fs::create_symlink("x.txt", folder / "l.yaml");
  CHECK(found_in(folder) == Paths{"l.yaml", "linked/o.yaml"});
}

TEST_CASE("a walk that cannot look somewhere says so and goes on") {
  const pbs::test::TemporaryDirectory folder;
  const std::string file = folder.add("x.yaml");
  fs::create_symlink("nowhere", folder / "gone.yaml");
  fs::create_symlink("nowhere", folder / "other");
  const pbs::Walk walk = pbs::walk_declarations(folder.path());
  CHECK(walk.files == Paths{file});
  REQUIRE(walk.problems.size() == 1);
  CHECK(walk.problems[0].path == folder / "gone.yaml");
  CHECK(walk.problems[0].kind == Kind::missing);
}

TEST_CASE("a walk through a missing folder, a file or nothing is a problem") {
  const pbs::test::TemporaryDirectory folder;
  const std::string file = folder.add("x.yaml");
  for (const std::string& path : {folder / "none", file, file + "/below", std::string()}) {
    const pbs::Walk walk = pbs::walk_declarations(path);
    CHECK(walk.files.empty());
    REQUIRE(walk.problems.size() == 1);
    CHECK(walk.problems[0].kind == Kind::missing);
    CHECK(walk.problems[0].path == path);
  }
  CHECK(pbs::walk_declarations(folder / ".").files.size() == 1);
}

TEST_CASE("a folder without permission is a problem, the others are walked") {
  if (::geteuid() == 0) {
    WARN("the superuser may enter everything: not tried");
    return;
  }
  const pbs::test::TemporaryDirectory folder;
  const std::string file = folder.add("x.yaml");
  folder.add("closed/y.yaml");
  fs::permissions(folder / "closed", fs::perms::none);
  const pbs::Walk walk = pbs::walk_declarations(folder.path());
  fs::permissions(folder / "closed", fs::perms::owner_all);
  CHECK(walk.files == Paths{file});
  REQUIRE(walk.problems.size() == 1);
  CHECK(walk.problems[0].kind == Kind::no_permission);
}
