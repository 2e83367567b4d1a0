// SPDX-License-Identifier: MIT
// What words of the forms mean, for the rules of wording_rules.cpp (private to the folder). Names
// are given as plain_name leaves them.
#pragma once

#include <string_view>

#include "model/unit.hpp"

namespace pbs {

// 提高, 明显改善, 效果良好, 进一步提升服务水平: says that something gets better, not how much
// (T-09).
bool is_empty_phrase(std::string_view target);

// The name of something counted or measured: …率, …人数, …面积 (T-09).
bool names_a_quantity(std::string_view name);

// Money that goes into the project (T-11): anywhere in the name, or as its last word.
bool names_funds(std::string_view name);
bool ends_in_funds(std::string_view name);
// Staff or equipment that goes into it (T-11).
bool names_staff_or_equipment(std::string_view name);

// 好坏, 高中低, 优/良/中/差, 定性: a scale, of which no step was chosen (F-16).
bool is_scale_name(std::string_view text);

// 发放时间达标率, 是否有利于…, …情况的评价: what would be asked, not what is to be reached (F-18).
bool is_no_value(std::string_view target);

// Whether numbers in `unit`, which is not bare, can say what the name asks (F-21). True in doubt.
bool unit_can_measure(std::string_view name, const Unit& unit);

// Less of it is better: complaints, accidents, waiting time, consumption (F-22).
bool is_better_low(std::string_view name);

// 正向 or 反向 where the text says so (逆向 and 负向 are 反向), else empty (F-23).
std::string_view stated_direction(std::string_view target);

bool names_execution_rate(std::string_view name);  // F-24
bool names_satisfaction(std::string_view name);    // F-25

}  // namespace pbs
