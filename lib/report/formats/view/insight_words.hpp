// SPDX-License-Identifier: MIT
// Words for what only many projects show (lib/insight), in both languages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "insight/insights.hpp"
#include "report/findings_output.hpp"

namespace pbs {

std::string_view urgency_words(Urgency, Language);    // 红灯（逾期未处理） …
std::string_view weakness_words(Weakness, Language);  // 仅取决于一名专家 …
// raised, lowered, reworded, added, removed; better, worse, same.
std::string_view change_words(std::string_view id, Language);

// A reason as words without a full stop: 目标“保洁面积”红灯（完成进度52.30%）. A code that is not
// known is given back as it is.
std::string reason_words(const InsightReason& reason, Language language);
// All of them, joined by ； or "; ".
std::string reasons_words(const std::vector<InsightReason>& reasons, Language language);

}  // namespace pbs
