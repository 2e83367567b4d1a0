// SPDX-License-Identifier: MIT
// From what is written to checked, typed, exact values.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "declaration/indicators.hpp"
#include "declaration/policy.hpp"
#include "declaration/project.hpp"
#include "model/indicator_set.hpp"
#include "model/policy.hpp"
#include "model/project.hpp"
#include "source/finding.hpp"

namespace pbs {

// A project. Scalars that mean nothing are findings and leave the value empty; rows are bound to
// `set` by id, else by exact name (design: name, class, unit, method and dimension of the set win,
// its target, weight and evidence fill gaps). Views lie in the declaration's source, the set or the
// arena.
void convert_project(const SourceFile& source, const ProjectDeclaration& written,
                     const Policy& policy, const IndicatorSet* set, Arena& arena, Project& project,
                     FindingLog& log);

// An indicator file; checks it as well (rules I-).
IndicatorSet convert_indicators(std::shared_ptr<const SourceFile> source,
                                const IndicatorsDeclaration& written, const Policy& policy,
                                FindingLog& log);

// A target as written in one scalar. `cost` selects the default direction of a target without a
// sign; `year` is the project's and stands in where a date names none (9月前). With year 0 such
// dates have the year -1, 0 or 1 and are moved by place_in_year. Never guesses: what is not
// understood is TargetKind::unreadable (T-08 is raised by the caller); `/`, 无, — and 不适用 are
// none.
//
// Decisions (design 3.1 and 3.3, domain rules 1.4): without a sign 0 is `equals` 0; a number behind
// 提升, 增长, 减少 … is at_least that; 以上, 以下, 以内 include the number; `9月前` is by 31
// August, `9月底前` by 30 September, 2024年12月31日前 includes the day; a year, 全年 and two dates
// joined by - ~ 至 are within. 正向 and 反向 are the direction where there is no sign. Without a
// known unit the unit is bare: the row's own unit applies (with_unit).
Target read_target(std::string_view text, bool cost, const Policy& policy, int year = 0);

// A target read with year 0, for a project of that year.
Target place_in_year(Target target, int year);

// A target read for one row or policy, for another: the direction of one without a sign is decided
// anew.
Target redirect(Target target, bool cost, const Policy& policy);

// The target with the unit of its row where it states none itself, or only 万, 亿.
Target with_unit(Target target, const Unit& row_unit);

// An actual against its target. Numbers are converted into the target's unit; where the units
// cannot be compared the number stays as written and `unit` tells. A month is its last day
// (7月 is 31 July), a period its end. Words: level words, the target's own words, 完成 and 已完成
// give the level, other words none. Where a number is needed a word is unreadable (QN-09), or,
// under input.word_for_number: full, 完成 and 已完成 are words with the level `achieved`.
Actual read_actual(std::string_view text, const Target& target, const Policy& policy, int year = 0);

// A date as the forms write it: 2024-12-31, 2024年12月31日, 2024.12.31, 2024/12/31; nullopt
// otherwise.
std::optional<Date> read_date(std::string_view text);

// An amount: a number with an optional money unit, expressed in `unit` (118.50, 118.50万元,
// 1,185,000元, ¥1,185,000). nullopt if it is not one.
std::optional<Decimal> read_amount(std::string_view text, const Unit& unit);

// A plain number: digits with an optional sign and decimals, full-width forms, thousands
// separators; a final 。 is ignored. At most 18 digits; nullopt otherwise.
std::optional<Decimal> read_number(std::string_view text);

// A number in percent: 98.90%, 98.9 (no sign: the number is taken as percent), 98.9百分比,
// 百分之98.9, 989‰; nullopt otherwise.
std::optional<Decimal> read_percent(std::string_view text);

}  // namespace pbs
