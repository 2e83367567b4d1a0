// SPDX-License-Identifier: MIT
// Run by the build: writes the lines in which rules/<id>/bad.yaml and good.yaml differ as a C++
// table, so that an explanation shows what the tests run.
//
// Usage: embed_rule_examples FOLDER OUTPUT
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

Lines lines_of(const fs::path& path) {
  std::ifstream file(path);
  Lines lines;
  for (std::string line; std::getline(file, line);) {
    const bool about_tests = line.rfind("# options:", 0) == 0 || line.rfind("# also:", 0) == 0;
    if (!about_tests) lines.push_back(line);
  }
  return lines;
}

// Which lines of `a` have no partner in the longest common subsequence with `b`.
std::vector<bool> differing(const Lines& a, const Lines& b) {
  std::vector<std::vector<std::size_t>> common(a.size() + 1,
                                               std::vector<std::size_t>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      common[i][j] =
          a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  std::vector<bool> differs(a.size(), true);
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      differs[i++] = false;
      ++j;
    } else if (common[i + 1][j] >= common[i][j + 1]) {
      ++i;
    } else {
      ++j;
    }
  }
  return differs;
}

std::size_t indent(const std::string& line) {
  return std::min(line.find_first_not_of(" -"), line.size());
}

// Whether the text of the line belongs to what `parent` opens: a key, or the item of a list.
bool opens(const std::string& parent, const std::string& line) {
  const std::size_t start = std::min(parent.find_first_not_of(' '), parent.size());
  return !parent.empty() && start < std::min(line.find_first_not_of(' '), line.size());
}

// The differing lines, each run of them under the line it belongs to.
std::string excerpt(const Lines& lines, const std::vector<bool>& differs) {
  std::string text;
  std::size_t shown = lines.size();  // the last line shown
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!differs[i]) continue;
    if (shown + 1 != i && indent(lines[i]) > 0) {
      std::size_t parent = i;
      while (parent > 0 && !opens(lines[parent], lines[i])) --parent;
      if (shown == lines.size() || parent > shown) text += lines[parent] + '\n';
    }
    text += lines[i] + '\n';
    shown = i;
  }
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: embed_rule_examples FOLDER OUTPUT\n";
    return 2;
  }
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(argv[1])) {
    if (fs::exists(entry.path() / "bad.yaml") && fs::exists(entry.path() / "good.yaml")) {
      folders.push_back(entry.path());
    }
  }
  std::sort(folders.begin(), folders.end());
  std::ofstream out(argv[2]);
  out << "// SPDX-License-Identifier: MIT\n// Written by embed_rule_examples from lib/data/rules.\n"
         "#include \"recheck/rule_examples.hpp\"\n\nnamespace pbs {\nnamespace {\n\n"
         "constexpr RuleExample kExamples[] = {\n";
  for (const fs::path& folder : folders) {
    const Lines bad = lines_of(folder / "bad.yaml");
    const Lines good = lines_of(folder / "good.yaml");
    out << "{\"" << folder.filename().string() << "\", R\"example("
        << excerpt(bad, differing(bad, good)) << ")example\", R\"example("
        << excerpt(good, differing(good, bad)) << ")example\"},\n";
  }
  out << "};\n\n}  // namespace\n\nstd::span<const RuleExample> rule_examples() {\n"
         "  return kExamples;\n}\n\n}  // namespace pbs\n";
  out.close();
  return out ? 0 : 3;
}
