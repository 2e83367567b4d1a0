// SPDX-License-Identifier: MIT
// Man pages (roff, macro package man), written from the option tables and the field tables.
#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "report/findings_output.hpp"

namespace pbs {

// Section 1: a program. Examples are the lines of its --help that begin with two blanks.
std::string program_page(const CLI::App& app, Language language);

// Section 5: the files, pbs(5).
std::string files_page(Language language);

}  // namespace pbs
