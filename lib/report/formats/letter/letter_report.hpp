// SPDX-License-Identifier: MIT
// The letters of a kind to all its recipients: with -o DIR/ one file each, else one stream.
#pragma once

#include <memory>

#include "report/format.hpp"
#include "report/formats/letter/letter_text.hpp"

namespace pbs {

std::unique_ptr<ReportWriter> make_letter_report(const ReportOptions& options,
                                                 const LetterSetting& setting);

}  // namespace pbs
