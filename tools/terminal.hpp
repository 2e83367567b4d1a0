// SPDX-License-Identifier: MIT
// What a program can see around it: terminal, width, language.
#pragma once

#include "report/findings_output.hpp"

namespace pbs {

struct ToolSurroundings {
  Language language = Language::en;  // from --lang among the arguments, else from the locale
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  bool no_color = false;  // NO_COLOR is set
  int columns = 80;       // $COLUMNS, else the terminal's, else 80
};

// --lang is looked for before the options are declared, so that --help speaks it too.
ToolSurroundings look_around(int argc, char** argv);

}  // namespace pbs
