// SPDX-License-Identifier: MIT
#include "report_tool.hpp"
#include "run_tool.hpp"

int main(int argc, char** argv) { return pbs::run_tool(argc, argv, pbs::setup_report); }
