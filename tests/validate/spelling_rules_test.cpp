// SPDX-License-Identifier: MIT
// F-35 changes how a number is spelled and never what it is: over every project of the tree and
// over random ones.
#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "source/edits.hpp"
#include "support/project_run.hpp"

#include "catch.hpp"

namespace pbs {
namespace {

std::string decimal(const std::optional<Decimal>& value) {
  return value ? value->to_string() : "-";
}

std::string target_values(const Target& target) {
  std::string said = std::to_string(static_cast<int>(target.kind)) + " " +
                     target.value.to_string() + " " + target.upper.to_string() + " " +
                     std::to_string(target.tier_count) + (target.no_sign ? " no sign " : " ") +
                     std::to_string(static_cast<int>(target.unit.family)) + "e" +
                     std::to_string(target.unit.exponent) + std::string(target.unit.per);
  for (const Decimal& tier : target.tiers) said += " " + tier.to_string();
  return said +
         (target.dated() ? " " + target.date.to_string() + " " + target.date_from.to_string() : "");
}

std::string actual_values(const Actual& actual) {
  return std::to_string(static_cast<int>(actual.kind)) + " " + actual.value.to_string() +
         (actual.kind == ActualKind::date ? " " + actual.date.to_string() : "") +
         (actual.level ? std::to_string(static_cast<int>(*actual.level)) : " -");
}

// Every number that scoring works with, a line for each row.
std::vector<std::string> values_of(const test::ProjectRun& run) {
  const Project& project = *run.project;
  std::vector<std::string> lines;
  const Budget& budget = project.budget;
  for (const auto* amount : {&budget.approved, &budget.adjusted, &budget.executed, &budget.received,
                             &budget.execution_rate, &budget.weight}) {
    lines.push_back(decimal(amount->value));
  }
  for (const Indicator& row : project.indicators) {
    lines.push_back(decimal(row.weight.value) + " | " + decimal(row.claimed.value) + " | " +
                    (row.target ? target_values(*row.target) : "-") + " | " +
                    (row.actual ? actual_values(*row.actual) : "-"));
  }
  return lines;
}

// Findings without F-35, which mending removes; their columns and words may change.
std::vector<std::string> other_findings(const test::ProjectRun& run) {
  std::vector<std::string> lines;
  for (const Finding& finding : run.log.findings()) {
    if (finding.rule->id == "F-35") continue;
    const LineColumn at =
        finding.place.known() ? run.source->line_column(finding.place.at.begin) : LineColumn{};
    lines.push_back(std::string(finding.rule->id) + ":" + std::to_string(at.line));
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::string mended(const test::ProjectRun& run) {
  FindingLog spelling;
  for (const Finding& finding : run.log.findings()) {
    if (finding.rule->id == "F-35")
      spelling.add(*finding.rule, finding.place).edits = finding.edits;
  }
  return apply_edits(run.source->text(), mend(spelling, *run.source).edits);
}

void check_mending(const std::string& path, const std::string& text) {
  const auto before = test::run_project(path, text);
  const std::string after_text = mended(*before);
  const auto after = test::run_project(path, after_text);
  INFO(path << "\n" << after_text);
  CHECK(values_of(*after) == values_of(*before));
  CHECK(other_findings(*after) == other_findings(*before));
  CHECK(after->count("F-35") == 0);
  CHECK(mended(*after) == after_text);
}

constexpr std::string_view kRandomHead =
    "pbs: project/1\nid: P-1\nname: 保洁\nyear: 2024\nunit: 万元\n";

class RandomScalars {
 public:
  explicit RandomScalars(unsigned seed) : random_(seed) {}

  std::string scalar() {
    static constexpr std::string_view kPieces[] = {
        "≧",      "≦",  "═",    "﹦",   "＝", "＞", "＜",   "％",     "：",     ">=",    "<=",
        "=",      "１", "２５", "0",    "95", "．", ".",    "百分比", "百分之", "。",    "，",
        "万元",   "个", "以上", "年",   "月", "底", "－",   "-",      "～",     " ",     "%",
        "不少于", "优", "良",   "2024", "／", "、", "完成", "（",     "）",     "人/天", "９月前"};
    std::string text;
    for (std::size_t i = below(5) + 1; i > 0; --i) text += kPieces[below(std::size(kPieces))];
    const bool quoted = below(3) != 0;
    return quoted ? "\"" + text + "\"" : plain_scalar(std::move(text));
  }

 private:
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_()) % n; }

  // Signs that no unquoted scalar of YAML begins with are quoted after all.
  static std::string plain_scalar(std::string text) {
    const bool sign =
        text.front() == '>' || text.front() == '%' || text.front() == '-' || text.front() == ' ';
    return sign ? "'" + text + "'" : text;
  }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("mending the spelling of any project in the tree changes no number", "[spelling]") {
  std::size_t projects = 0;
  for (const char* folder : {"/tests/cases", "/lib/data/rules", "/examples/2024"}) {
    for (const std::string& path : test::files_below(folder, ".yaml")) {
      const std::string text = test::read_file(path);
      if (text.find("pbs: project/1") == std::string::npos ||
          text.find("\n---") != std::string::npos)
        continue;
      check_mending(path, text);
      ++projects;
    }
  }
  CHECK(projects > 150);
}

TEST_CASE("mending the spelling of random scalars changes no number", "[spelling]") {
  RandomScalars random(35);
  std::size_t mendings = 0;
  for (int i = 0; i < 300; ++i) {
    std::string text(kRandomHead);
    text += "budget: {approved: 1, adjusted: " + random.scalar() +
            ", executed: 1, execution_rate: " + random.scalar() + "}\nindicators:\n";
    for (int row = 0; row < 6; ++row) {
      text += "  - {id: r" + std::to_string(row) +
              ", name: 数量, class: output.quantity, target: " + random.scalar() +
              ", weight: " + random.scalar() + ", actual: " + random.scalar() +
              ", claimed: " + random.scalar() + "}\n";
    }
    const auto run = test::run_project("random.yaml", text);
    mendings += run->count("F-35");
    check_mending("random.yaml", text);
  }
  CHECK(mendings > 300);
}

TEST_CASE("texts keep their signs and digits", "[spelling]") {
  const std::string text =
      std::string(kRandomHead) +
      "objective: 合格率≧９５％。\nindicators:\n"
      "  - {id: １, name: 合格率（≧９５％）：, class: output.quality, "
      "target: 地面干净：无积水，无异味。, weight: 10, actual: 达到１００％标准。, "
      "reason: ９月停工。, evidence: [台账１.xlsx]}\n";
  CHECK(mended(*test::run_project("a.yaml", text)) == text);
}

TEST_CASE("quoted values are mended inside their quotes, those with escapes not at all",
          "[spelling]") {
  const std::string head =
      std::string(kRandomHead) + "indicators:\n  - {id: a, name: 数量, target: ";
  const auto after = [&head](const std::string& scalar) {
    return mended(*test::run_project("a.yaml", head + scalar + "}\n")).substr(head.size());
  };
  CHECK(after("\">=26座\"") == "\"≥26座\"}\n");
  CHECK(after("'≧ 26座。'") == "'≥ 26座'}\n");
  CHECK(after("≧26座。, reason: 略。 # 座数。\n  ") == "≥26座, reason: 略。 # 座数。\n  }\n");
  CHECK(after("\"\\u226726座\"") == "\"\\u226726座\"}\n");
  CHECK(after("{at_least: ２６, unit: 座}") == "{at_least: 26, unit: 座}}\n");
}

TEST_CASE("the finding says how the value is read, at its place", "[spelling]") {
  const std::string text = std::string(kRandomHead) +
                           "indicators:\n  - {id: a, name: 数量, target: ≧２６座, weight: 10}\n";
  const auto run = test::run_project("a.yaml", text);
  REQUIRE(run->count("F-35") == 1);
  const auto& all = run->log.findings();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [](const Finding& one) { return one.rule->id == "F-35"; });
  CHECK(found->severity == Severity::info);
  CHECK(found->subject == "a");
  CHECK(found->values.at(0).text == "≧２６座");
  CHECK(found->values.at(1).text == "≥26座");
  CHECK(run->source->line_column(found->place.at.begin).line == 7);
}

}  // namespace pbs
