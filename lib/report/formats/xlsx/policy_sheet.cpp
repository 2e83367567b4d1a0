// SPDX-License-Identifier: MIT
#include "report/formats/xlsx/policy_sheet.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace pbs::xlsx {

namespace {

constexpr std::size_t kSteps = PolicyCells::kMostSteps;

std::optional<Decimal> step_from(const std::vector<Step>& steps, std::size_t i) {
  return i < steps.size() ? std::optional(steps[i].from) : std::nullopt;
}
std::optional<Decimal> step_share(const std::vector<Step>& steps, std::size_t i) {
  return i < steps.size() ? std::optional(steps[i].share) : std::nullopt;
}

struct Parameter {
  std::string name;
  std::string zh, en;
  std::optional<Decimal> (*value)(const Policy&, std::size_t i);
  std::size_t index = 0;
};

using Value = std::optional<Decimal>;

void add_grades(std::vector<Parameter>& rows) {
  for (std::size_t i = 0; i < 3; ++i) {
    rows.push_back({fmt::format("grade.{}", i), fmt::format("等级下限：第 {} 档", i + 1),
                    fmt::format("lower bound of grade {}", i + 1),
                    [](const Policy& policy, std::size_t at) -> Value {
                      if (at >= policy.grade.bands.size()) return std::nullopt;
                      return policy.grade.bands[at].from;
                    },
                    i});
  }
}

void add_steps(std::vector<Parameter>& rows, std::string_view name, std::string_view zh,
               std::string_view en, Value (*from)(const Policy&, std::size_t),
               Value (*share)(const Policy&, std::size_t)) {
  for (std::size_t i = 0; i < kSteps; ++i) {
    rows.push_back({fmt::format("{}.{}.from", name, i), fmt::format("{}：第 {} 档下限", zh, i + 1),
                    fmt::format("{}: bound {}", en, i + 1), from, i});
    rows.push_back({fmt::format("{}.{}.share", name, i), fmt::format("{}：第 {} 档比例", zh, i + 1),
                    fmt::format("{}: share {}", en, i + 1), share, i});
  }
}

template <typename Get>
void add_shares(std::vector<Parameter>& rows, std::string_view name, std::string_view zh,
                std::string_view en, std::initializer_list<std::string_view> parts, Get) {
  for (std::size_t i = 0; const std::string_view part : parts) {
    rows.push_back({fmt::format("{}.{}", name, i), fmt::format("{}：{}", zh, part),
                    fmt::format("{}: {}", en, part),
                    [](const Policy& policy, std::size_t at) -> Value { return Get{}(policy).at(at); }, i});
    ++i;
  }
}

std::vector<Parameter> make_parameters() {
  std::vector<Parameter> rows;
  add_grades(rows);
  rows.push_back({"grade.decimals", "总分小数位数", "decimals of totals",
                  [](const Policy& p, std::size_t) -> Value { return Decimal(p.grade.decimals); }});
  rows.push_back({"rounding.scale", "得分小数位数", "decimals of points",
                  [](const Policy& p, std::size_t) -> Value { return Decimal(p.scale); }});
  rows.push_back({"scoring.pass_mark", "完成比例及格线", "pass mark",
                  [](const Policy& p, std::size_t) -> Value { return p.scoring.pass_mark; }});
  rows.push_back({"execution.scale", "执行率得分小数位数", "decimals of the execution points",
                  [](const Policy& p, std::size_t) -> Value { return Decimal(p.execution.rounding_scale); }});
  rows.push_back({"execution.finished", "执行率分档：已完成", "execution steps: finished",
                  [](const Policy& p, std::size_t) -> Value { return p.execution.steps_finished; }});
  add_shares(rows, "level", "定性指标分档下限（比例）", "levels, least share", {"达成", "部分达成"},
             [](const Policy& p) { return p.scoring.level_bounds; });
  add_shares(rows, "tier", "指标自定分档的得分比例", "share of a declared tier", {"优", "良", "中", "差"},
             [](const Policy& p) { return p.scoring.tier_shares; });
  add_shares(rows, "rating", "评级折算比例", "share of a rating", {"优", "良", "中", "差"},
             [](const Policy& p) { return p.ex_ante.ratings; });
  for (std::size_t i = 0; i + 1 < PolicyCells::kMostConclusions; ++i) {
    rows.push_back({fmt::format("ex_ante.{}", i), fmt::format("事前评估结论下限：第 {} 档", i + 1),
                    fmt::format("ex-ante: bound {}", i + 1),
                    [](const Policy& p, std::size_t at) -> Value {
                      if (at + 1 >= p.ex_ante.bands.size()) return std::nullopt;
                      return p.ex_ante.bands[at].from;
                    },
                    i});
  }
  for (std::size_t i = 0; i + 1 < PolicyCells::kMostConclusions; ++i) {
    rows.push_back({fmt::format("target_review.{}", i), fmt::format("目标审核等级下限：第 {} 档", i + 1),
                    fmt::format("target review: bound {}", i + 1),
                    [](const Policy& p, std::size_t at) -> Value {
                      if (at + 1 >= p.target_review.bands.size()) return std::nullopt;
                      return p.target_review.bands[at].from;
                    },
                    i});
  }
  add_steps(rows, "satisfaction", "满意度分档", "satisfaction steps",
            [](const Policy& p, std::size_t i) { return step_from(p.scoring.satisfaction_steps, i); },
            [](const Policy& p, std::size_t i) { return step_share(p.scoring.satisfaction_steps, i); });
  add_steps(rows, "execution", "执行率分档", "execution steps",
            [](const Policy& p, std::size_t i) { return step_from(p.execution.steps_unfinished, i); },
            [](const Policy& p, std::size_t i) { return step_share(p.execution.steps_unfinished, i); });
  return rows;
}

const std::vector<Parameter>& parameters() {
  static const std::vector<Parameter> kRows = make_parameters();
  return kRows;
}

constexpr Row kFirstParameter = 3;

}  // namespace

std::string_view rounding_function(const Policy& policy) {
  switch (policy.rounding) {
    case Rounding::half_up: return "ROUND";
    case Rounding::down: return "ROUNDDOWN";
    default: return {};
  }
}

const Policy* PolicyCells::of(const Scorecard& card) {
  if (card.policy_id.empty()) return nullptr;
  const Policy* policy = policies_.choose(card.policy_id, std::nullopt, card.year);
  if (policy == nullptr || policy->sha256 != card.policy_sha256) return nullptr;
  if (rounding_function(*policy).empty() || policy->grade.bands.size() > 4) return nullptr;
  if (policy->scoring.satisfaction_steps.size() > kMostSteps ||
      policy->execution.steps_unfinished.size() > kMostSteps) {
    return nullptr;
  }
  if (std::find(known_.begin(), known_.end(), policy) == known_.end()) known_.push_back(policy);
  return policy;
}

std::size_t PolicyCells::column(const Policy& policy) const {
  return static_cast<std::size_t>(std::find(known_.begin(), known_.end(), &policy) - known_.begin());
}

std::string PolicyCells::cell(const Policy& policy, std::string_view parameter) const {
  const auto& rows = parameters();
  const auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const Parameter& known) { return known.name == parameter; });
  return cell_name(kFirstParameter + static_cast<Row>(row - rows.begin()),
                   static_cast<Column>(1 + column(policy)), sheet_);
}

std::string PolicyCells::grade(const Policy& policy, const std::string& total,
                               Language language) const {
  const auto& bands = policy.grade.bands;
  std::string formula;
  for (std::size_t i = 0; i + 1 < bands.size(); ++i) {
    formula += fmt::format("IF({}>={},\"{}\",", total, cell(policy, fmt::format("grade.{}", i)),
                           grade_words(bands[i].grade, language));
  }
  formula += fmt::format("\"{}\"", grade_words(bands.back().grade, language));
  return formula + std::string(bands.size() - 1, ')');
}

void PolicyCells::write(Sheet& sheet) const {
  Book& book = sheet.book();
  sheet.width(0, 0, 34);
  sheet.width(1, static_cast<Column>(1 + known_.size()), 30);
  sheet.text(0, 0, book.say({"公式引用的办法参数；改动此表，各表公式随之重算",
                             "Parameters that the formulas use: change them here"}),
             note_style());
  sheet.text(1, 0, book.say({"办法", "Policy"}), head_style());
  sheet.text(2, 0, book.say({"编号", "Id"}), label_style());
  for (std::size_t i = 0; i < known_.size(); ++i) {
    sheet.text(1, static_cast<Column>(1 + i), known_[i]->title, head_style());
    sheet.text(2, static_cast<Column>(1 + i), known_[i]->id, text_style(Align::center));
  }
  Row row = kFirstParameter;
  for (const Parameter& parameter : parameters()) {
    sheet.text(row, 0, book.language() == Language::zh ? parameter.zh : parameter.en, text_style());
    bool any = false;
    for (std::size_t i = 0; i < known_.size(); ++i) {
      const Value value = parameter.value(*known_[i], parameter.index);
      any = any || value;
      sheet.number(row, static_cast<Column>(1 + i), value, input_style(""));
    }
    if (!any) sheet.hide_row(row);
    ++row;
  }
  worksheet_freeze_panes(sheet.raw(), kFirstParameter, 1);
  sheet.print(false, book.say({"办法参数", "Policy parameters"}));
}

}  // namespace pbs::xlsx
