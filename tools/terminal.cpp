// SPDX-License-Identifier: MIT
#include "terminal.hpp"

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <sys/ioctl.h>
#include <unistd.h>

namespace pbs {

namespace {

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view{value};
}

Language language_of(std::string_view word) {
  return word.substr(0, 2) == "zh" ? Language::zh : Language::en;
}

Language locale_language() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string_view value = environment(name);
    if (!value.empty()) return language_of(value);
  }
  return Language::en;
}

int terminal_columns() {
  const std::string_view stated = environment("COLUMNS");
  int columns = 0;
  std::from_chars(stated.data(), stated.data() + stated.size(), columns);
  if (columns >= 20) return columns;
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20) return size.ws_col;
  return 80;
}

}  // namespace

ToolSurroundings look_around(int argc, char** argv) {
  ToolSurroundings around;
  around.language = locale_language();
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--lang" && i + 1 < argc) around.language = language_of(argv[i + 1]);
    if (argument.starts_with("--lang=")) around.language = language_of(argument.substr(7));
  }
  around.out_is_terminal = ::isatty(STDOUT_FILENO) != 0;
  around.err_is_terminal = ::isatty(STDERR_FILENO) != 0;
  around.no_color = !environment("NO_COLOR").empty();
  around.columns = terminal_columns();
  return around;
}

}  // namespace pbs
