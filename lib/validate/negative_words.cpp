// SPDX-License-Identifier: MIT
#include "validate/negative_words.hpp"

#include <algorithm>
#include <iterator>
#include <span>

#include "base/text.hpp"
#include "validate/row_words.hpp"

namespace pbs {
namespace {

using Word = std::string_view;

// A word is no hint where one of `before` stands directly before it or one of `after` behind it.
// `services`: nor where its clause ends in a service that is done to it, as 货物运输服务 does.
struct Hint {
  Word word;
  std::span<const Word> before;
  std::span<const Word> after;
  bool services = false;
};

// 民生工程, 文化惠民工程: programmes, not works.
constexpr Word kProgrammes[] = {"民生", "惠民", "德政", "希望", "民心", "暖民", "暖心",
                                "便民", "利民", "惠农", "雪亮", "系统", "生命", "阳光",
                                "文化", "人才", "品牌", "素质", "健康", "安心", "放心",
                                "安居", "关爱", "示范", "共享"};
// 工程监理, 工程造价咨询, 工程师: services and people about works.
constexpr Word kAboutWorks[] = {
    "监理", "造价", "咨询", "审计", "审核", "检测", "检验", "监测",     "勘察", "勘测",
    "设计", "质量", "评审", "评估", "论证", "验收", "预算", "结算",     "决算", "概算",
    "招标", "档案", "资料", "技术", "管理", "安全", "运行", "运维",     "运营", "维护",
    "养护", "管护", "管养", "巡查", "巡护", "看护", "保洁", "维修养护", "值守", "测绘",
    "测量", "测试", "规划", "可行", "可研", "环评", "水保", "水土保持", "师",   "信息",
    "监督", "监管", "保险", "法律", "诉讼", "纠纷", "量",   "项目管理", "专业"};
constexpr Word kAboutGoods[] = {"运输", "检验", "检测", "查验", "仓储", "装卸", "配送",
                                "监管", "监测", "押运", "分拣", "保管", "流通", "运送"};
// 融资对接, 企业融资: help for others, not money for the purchaser.
constexpr Word kOthersFunds[] = {"企业", "小微", "非法", "农户", "主体", "民间"};
constexpr Word kAboutFunds[] = {"对接", "服务", "咨询", "辅导", "培训", "监管",    "需求",
                                "难",   "平台", "审计", "评审", "风险", "担保机构"};
constexpr Word kAboutDispatch[] = {"监管", "机构", "企业", "单位", "执法", "检查", "市场"};
constexpr Word kAboutPosts[] = {"补贴", "培训", "核查", "审核", "监管", "人员培训", "督查"};
constexpr Word kOthersHiring[] = {"校园", "专场", "就业", "企业", "用工"};
constexpr Word kAboutHiring[] = {"会",   "信息", "活动", "对接", "考试", "笔试", "面试",
                                 "考务", "命题", "体检", "平台", "市场", "网站"};

constexpr Hint kHints[] = {
    {"融资", kOthersFunds, kAboutFunds},      {"劳务派遣", {}, kAboutDispatch},
    {"公益性岗位", {}, kAboutPosts},          {"招聘", kOthersHiring, kAboutHiring},
    {"工程", kProgrammes, kAboutWorks, true}, {"货物", {}, kAboutGoods, true},
};

// What a name may add to the service itself, and what it is made of where nothing else is said.
constexpr Word kFormalEndings[] = {"项目", "服务", "采购", "购买", "经费", "费用", "工作"};
constexpr Word kWorks[] = {"建设", "施工", "改造", "安装", "修建", "项目", "采购", "购置", "供应"};

// 不得采取劳务派遣方式, 防范非法融资.
constexpr Word kDenials[] = {"不得", "严禁",   "禁止", "杜绝",  "防范",
                             "打击", "不涉及", "不含", "不包括"};
constexpr Word kClauseEnds[] = {"，", "。", "；", "、", "：", ",", ";", "\n"};

std::size_t clause_begin(std::string_view text, std::size_t at) {
  std::size_t begin = 0;
  for (const Word mark : kClauseEnds) {
    const std::size_t found = text.substr(0, at).rfind(mark);
    if (found != std::string_view::npos) begin = std::max(begin, found + mark.size());
  }
  return begin;
}

std::size_t clause_end(std::string_view text, std::size_t at) {
  std::size_t end = text.size();
  for (const Word mark : kClauseEnds) end = std::min(end, text.find(mark, at));
  return end;
}

// `rest` is what the clause says behind 工程 or 货物.
bool names_a_service(std::string_view rest) {
  const std::size_t whole = rest.size();
  for (bool cut = true; cut;) {
    cut = false;
    for (const Word ending : kFormalEndings) {
      if (!rest.ends_with(ending)) continue;
      rest.remove_suffix(ending.size());
      cut = true;
    }
  }
  if (ends_with_any(rest, kAboutWorks) || ends_with_any(rest, kAboutGoods)) return true;
  const bool says_service = whole != rest.size();
  return says_service && !rest.empty() && !ends_with_any(rest, kWorks);
}

bool is_hint(std::string_view text, std::size_t at, const Hint& hint) {
  const std::size_t begin = clause_begin(text, at);
  const std::string_view before = text.substr(begin, at - begin);
  if (ends_with_any(before, hint.before) || contains_any(before, kDenials)) return false;
  const std::size_t from = at + hint.word.size();
  const std::string_view rest = text.substr(from, clause_end(text, from) - from);
  if (starts_with_any(rest, hint.after)) return false;
  return !hint.services || !names_a_service(rest);
}

// Every word begins with one of these bytes.
bool may_begin(char byte) {
  return byte == '\xE5' || byte == '\xE6' || byte == '\xE8';
}

}  // namespace

std::string_view negative_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!may_begin(text[at])) continue;
    const std::string_view rest = text.substr(at);
    for (const Hint& hint : kHints) {
      if (rest.starts_with(hint.word) && is_hint(text, at, hint)) {
        return rest.substr(0, hint.word.size());
      }
    }
  }
  return {};
}

}  // namespace pbs
