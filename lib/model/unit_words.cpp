// SPDX-License-Identifier: MIT
#include "model/unit_words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "model/word_match.hpp"

namespace pbs {
namespace {

using enum UnitFamily;

// 元 stands for the amounts of the forms; foreign money is `other`, since no rate is known.
constexpr UnitWord kMeasures[] = {
    {"元", money, 0},
    {"圆", money, 0},
    {"角", money, -1},
    {"千元", money, 3},

    {"%", percent, 0},
    {"％", percent, 0},
    {"﹪", percent, 0},
    {"百分比", percent, 0},
    {"百分点", percent, 0},
    {"个百分点", percent, 0},
    {"‰", percent, -1},

    {"米", length, 0},
    {"m", length, 0},
    {"M", length, 0},
    {"延米", length, 0},
    {"延长米", length, 0},
    {"分米", length, -1},
    {"厘米", length, -2},
    {"cm", length, -2},
    {"CM", length, -2},
    {"毫米", length, -3},
    {"mm", length, -3},
    {"公里", length, 3},
    {"千米", length, 3},
    {"km", length, 3},
    {"KM", length, 3},
    {"Km", length, 3},

    {"平方米", area, 0},
    {"平米", area, 0},
    {"平方", area, 0},
    {"㎡", area, 0},
    {"m²", area, 0},
    {"m2", area, 0},
    {"M2", area, 0},
    {"公顷", area, 4},
    {"ha", area, 4},
    {"平方公里", area, 6},
    {"平方千米", area, 6},
    {"㎢", area, 6},
    {"km²", area, 6},
    {"km2", area, 6},

    {"亩", field_area, 0},

    {"克", weight, 0},
    {"g", weight, 0},
    {"公斤", weight, 3},
    {"千克", weight, 3},
    {"kg", weight, 3},
    {"KG", weight, 3},
    {"Kg", weight, 3},
    {"吨", weight, 6},
    {"t", weight, 6},

    {"千瓦时", energy, 0},
    {"千瓦·时", energy, 0},

    {"立方米", volume, 0},
    {"立方", volume, 0},
    {"m³", volume, 0},
    {"m3", volume, 0},
    {"升", volume, -3},
    {"公升", volume, -3},
    {"L", volume, -3},
    {"l", volume, -3},
    {"毫升", volume, -6},
    {"ml", volume, -6},
    {"mL", volume, -6},

    {"天", time, 0},
    {"日", time, 0},
    {"工作日", time, 0},
    {"个工作日", time, 0},
    {"自然日", time, 0},
    {"日历天", time, 0},
    {"日历日", time, 0},

    {"B", data, 0},
    {"KB", data, 3},
    {"MB", data, 6},
    {"GB", data, 9},
    {"TB", data, 12},
    {"PB", data, 15},

    // No factor of ten leads from one of these to another.
    {"年", other, 0},
    {"月", other, 0},
    {"个月", other, 0},
    {"周", other, 0},
    {"星期", other, 0},
    {"季度", other, 0},
    {"小时", other, 0},
    {"个小时", other, 0},
    {"分钟", other, 0},
    {"秒", other, 0},
    {"岁", other, 0},
    {"周岁", other, 0},
    {"分", other, 0},
    {"倍", other, 0},
    {"级", other, 0},
    {"度", other, 0},
    {"斤", other, 0},
    {"毫克", other, 0},
    {"微克", other, 0},
    {"mg", other, 0},
    {"μg", other, 0},
    {"分贝", other, 0},
    {"dB", other, 0},
    {"℃", other, 0},
    {"千瓦", other, 0},
    {"千瓦时", other, 0},
    {"kW", other, 0},
    {"kWh", other, 0},
    {"美元", other, 0},
    {"欧元", other, 0},
    {"港元", other, 0},
};

// Counting words: one of them is one of every other as far as numbers go.
constexpr std::string_view kCountingWords[] = {
    "个",   "个次", "次",   "次数", "人",   "人次", "人数", "户",   "户次", "户数", "家",   "家次",
    "件",   "件次", "名",   "项",   "项次", "场",   "场次", "篇",   "篇次", "份",   "套",   "辆",
    "辆次", "台",   "台次", "台套", "处",   "处次", "座",   "起",   "例",   "例次", "批",   "批次",
    "组",   "期",   "期次", "部",   "只",   "头",   "条",   "条次", "张",   "本",   "册",   "幅",
    "块",   "根",   "株",   "棵",   "盏",   "栋",   "幢",   "间",   "层",   "所",   "所次", "班",
    "班次", "车",   "车次", "趟",   "轮",   "轮次", "款",   "种",   "类",   "样",   "支",   "枚",
    "把",   "面",   "片",   "段",   "口",   "眼",   "站",   "点",   "点位", "点次", "村",   "镇",
    "乡",   "街道", "社区", "标段", "单",   "笔",   "宗",   "案",   "案件", "课",   "课时", "学时",
    "节",   "节次", "讲",   "集",   "卷",   "页",   "字",   "颗",   "粒",   "瓶",   "箱",   "盒",
    "袋",   "包",   "桶",   "罐",   "床",   "床位", "席",   "位",   "员",   "岗",   "岗位", "校",
    "院",   "店",   "企业", "单位", "项目", "网点", "机构", "学校", "村次", "对",   "双",   "副",
    "架",   "艘",   "门",   "匹",   "羽",   "尾",   "遍",   "回",   "届",   "队",   "团",   "团次",
    "杆",   "扇",   "樘",   "孔",   "字数", "工日", "工时", "人天", "人月", "车位", "样本", "样品",
    "问",   "题",   "幕",   "则",   "版",   "封",   "通",   "刊",   "盘",   "基",   "口井", "眼井",
};

constexpr std::size_t kCount = std::size(kMeasures) + std::size(kCountingWords);
constexpr std::size_t kBuckets = 256;

// By the last byte of the first character; for ASCII that is the character.
constexpr std::size_t bucket_of(std::string_view word) {
  constexpr std::size_t kHanBytes = 3;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(word[i]); };
  return byte(0) < 0x80 || word.size() < kHanBytes ? byte(0) : byte(kHanBytes - 1);
}

// The words by bucket, longer ones first, and where each bucket begins.
struct WordTable {
  std::array<UnitWord, kCount> words{};
  std::array<std::uint16_t, kBuckets + 1> begin{};
};

constexpr WordTable kTable = [] {
  WordTable table;
  auto next = std::copy(std::begin(kMeasures), std::end(kMeasures), table.words.begin());
  for (const std::string_view word : kCountingWords) *next++ = {word, count, 0};
  std::sort(table.words.begin(), table.words.end(), [](const UnitWord& a, const UnitWord& b) {
    const std::size_t left = bucket_of(a.word);
    const std::size_t right = bucket_of(b.word);
    return left != right ? left < right : a.word.size() > b.word.size();
  });
  for (const UnitWord& word : table.words) ++table.begin[bucket_of(word.word) + 1];
  for (std::size_t i = 0; i < kBuckets; ++i) {
    table.begin[i + 1] = static_cast<std::uint16_t>(table.begin[i + 1] + table.begin[i]);
  }
  return table;
}();

}  // namespace

const UnitWord* leading_unit_word(std::string_view text) {
  if (text.empty()) return nullptr;
  const std::size_t bucket = bucket_of(text);
  for (std::size_t i = kTable.begin[bucket]; i < kTable.begin[bucket + 1]; ++i) {
    if (begins_with(text, kTable.words[i].word)) return &kTable.words[i];
  }
  return nullptr;
}

}  // namespace pbs
