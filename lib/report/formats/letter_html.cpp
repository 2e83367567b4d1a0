// SPDX-License-Identifier: MIT
// Letters (--letter) in HTML, ready to print on A4.
#include "report/formats/letter/letter_report.hpp"

namespace pbs {

extern const ReportFormat format_letter_html = {
    .name = "letter-html",
    .extension = {},
    .summary = {"通知和情况表（网页，可直接打印）", "letters to the parties, ready to print"},
    .head_first = false,
    .listed = false,
    .folder = true,
    .make = [](const ReportOptions& options) { return make_letter_report(options, kHtmlLetters); },
};

}  // namespace pbs
