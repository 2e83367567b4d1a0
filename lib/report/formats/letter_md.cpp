// SPDX-License-Identifier: MIT
// Letters (--letter) in Markdown for pandoc.
#include "report/formats/letter/letter_report.hpp"

namespace pbs {

extern const ReportFormat format_letter_md = {
    .name = "letter-md",
    .extension = {},
    .summary = {"通知和情况表（Markdown）", "letters to the parties, as Markdown"},
    .head_first = false,
    .listed = false,
    .folder = true,
    .make =
        [](const ReportOptions& options) { return make_letter_report(options, kMarkdownLetters); },
};

}  // namespace pbs
