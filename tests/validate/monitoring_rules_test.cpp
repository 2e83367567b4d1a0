// SPDX-License-Identifier: MIT
// Monitoring: both lines, in time, by whom, of which rows, with causes (N-, RL-05, F-40 …).
#include "catch.hpp"
#include "checked_project.hpp"

namespace pbs::test {
namespace {

// kSoundTarget with these entries of monitoring.
std::string monitored(std::string_view entries) {
  return std::string(kSoundTarget) + "monitoring:\n" + std::string(entries);
}

Checked check(std::string text, std::string_view lines = {}, std::string_view as_of = {}) {
  return Checked(std::move(text), lines,
                 {monitoring_rules(), monitoring_number_rules(), monitoring_pace_rules()}, as_of);
}

constexpr std::string_view kRow = "rows: [{id: toilets, actual: 20, expected: 26}]";

std::string entry(std::string_view through, std::string_view more) {
  std::string line = "  - {through: " + std::string(through) + ", ";
  return line.append(more) + "}\n";
}

std::string sound(std::string_view through = "2024-08-31") {
  return entry(through, "executed: 60, " + std::string(kRow));
}

}  // namespace

TEST_CASE("monitoring shows targets and budget") {
  CHECK(check(monitored(sound())).rules() == "");
  const Checked funds = check(monitored(entry("2024-08-31", "executed: 60")));
  CHECK(funds.rules() == "N-01");
  CHECK(funds.value("N-01", "funds_only") == "2024-08-31");
  CHECK(funds.text("N-01") == "2024-08-31");
  const Checked targets = check(monitored(entry("2024-08-31", kRow)));
  CHECK(targets.value("N-01", "targets_only") == "2024-08-31");
  const Checked neither = check(monitored(entry("2024-08-31", "by: purchaser")));
  CHECK(neither.value("N-01", "neither") == "2024-08-31");
}

TEST_CASE("a report after its day is late, the day itself is in time") {
  const auto submitted = [](std::string_view day) {
    return monitored(entry(
        "2024-08-31", "executed: 60, submitted: " + std::string(day) + ", " + std::string(kRow)));
  };
  CHECK(check(submitted("2024-09-30")).rules() == "");
  const Checked late = check(submitted("2024-10-01"));
  CHECK(late.rules() == "N-08");
  CHECK(late.value("N-08", "due") == "2024-09-30");
  CHECK(late.value("N-08", "days") == "1");
  CHECK(late.text("N-08") == "2024-10-01");
}

TEST_CASE("without a day of judgement nothing absent is late") {
  CHECK(check(std::string(kSoundTarget)).rules() == "");
  CHECK(check(std::string(kSoundTarget), {}, "2024-09-30").rules() == "");
  const Checked late = check(std::string(kSoundTarget), {}, "2024-10-02");
  CHECK(late.rules() == "N-08");
  CHECK(late.value("N-08", "overdue") == "2");
  CHECK(late.value("N-08", "months") == "8");
  // July is no report of January to August, September is.
  CHECK(check(monitored(sound("2024-07-31")), {}, "2024-10-02").rules() == "N-08");
  CHECK(check(monitored(sound("2024-09-30")), {}, "2024-10-02").rules() == "");
}

TEST_CASE("several periods that nobody reported are said once") {
  constexpr std::string_view kTwice =
      "monitoring: {periods: [{months: 6, report_by: 07-31}, {months: 10, report_by: 11-15}]}\n";
  const Checked none = check(std::string(kSoundTarget), kTwice, "2024-12-01");
  CHECK(none.rules() == "N-08");
  CHECK(none.value("N-08", "months") == "6");
  const Checked second = check(monitored(sound("2024-06-30")), kTwice, "2024-12-01");
  CHECK(second.value("N-08", "months") == "10");
  CHECK(check(monitored(sound("2024-06-30")), kTwice, "2024-11-15").rules() == "");
  const Checked one_late = check(
      monitored(entry("2024-10-31", "executed: 60, submitted: 2024-11-20, " + std::string(kRow))),
      kTwice);
  CHECK(one_late.rules() == "N-08");
}

TEST_CASE("a target in doubt needs a cause or words") {
  const auto row = [](std::string_view words) {
    return monitored(entry("2024-08-31", "executed: 60, rows: [{id: toilets, actual: 20, " +
                                             std::string(words) + "}]"));
  };
  CHECK(check(row("outlook: certain, cause: none")).rules() == "");
  CHECK(check(row("outlook: 有可能, cause: staff")).rules() == "");
  CHECK(check(row("outlook: possible, note: 人手不足")).rules() == "");
  CHECK(check(row("outlook: possible, cause: 天气")).rules() == "");  // F-07 says so
  const Checked silent = check(row("outlook: possible"));
  CHECK(silent.rules() == "N-09");
  CHECK(silent.text("N-09") == "possible");
  CHECK(silent.finding("N-09").subject == "toilets");
  const Checked denied = check(row("outlook: 完全不可能, cause: none, note: 停用"));
  CHECK(denied.rules() == "N-09");
  CHECK(denied.text("N-09") == "none");
  CHECK(denied.value("N-09", "outlook") == "完全不可能");
}

TEST_CASE("the purchaser monitors and finance reviews") {
  const auto who = [](std::string_view by, std::string_view reviewer) {
    return monitored(entry("2024-08-31", "executed: 60, by: " + std::string(by) + ", " +
                                             std::string(kRow) +
                                             ", review: {by: " + std::string(reviewer) + "}"));
  };
  CHECK(check(who("purchaser", "finance")).rules() == "");
  CHECK(check(who("purchaser", "{role: expert, commissioned_by: finance}")).rules() == "");
  const Checked finance = check(who("finance", "finance"));
  CHECK(finance.rules() == "RL-05");
  CHECK(finance.value("RL-05", "by") == "finance");
  CHECK(finance.text("RL-05") == "finance");
  const Checked itself = check(who("purchaser", "purchaser"));
  CHECK(itself.rules() == "RL-05");
  CHECK(itself.value("RL-05", "reviewer") == "purchaser");
  CHECK(check(who("{role: third_party, name: 某公司}", "finance")).rules() == "");  // TP-03
}

TEST_CASE("monitored rows are rows of the project") {
  const auto row = [](std::string_view name) {
    return monitored(
        entry("2024-08-31", "executed: 60, rows: [{" + std::string(name) + ", actual: 20}]"));
  };
  CHECK(check(row("name: 保洁公厕数量")).rules() == "");
  const Checked misspelt = check(row("id: toilet"));
  CHECK(misspelt.rules() == "F-40");
  CHECK(misspelt.value("F-40", "near") == "toilets");
  CHECK(misspelt.text("F-40") == "toilet");
  const Checked nameless = check(row("note: 正常"));
  CHECK(nameless.rules() == "F-40");
  CHECK(nameless.value("F-40", "nameless") == "2024-08-31");
}

TEST_CASE("entries run forward within the year") {
  CHECK(check(monitored(sound("2024-06-30") + sound("2024-08-31"))).rules() == "");
  const Checked twice = check(monitored(sound() + sound()));
  CHECK(twice.rules() == "F-41");
  CHECK(twice.value("F-41", "twice") == "2024-08-31");
  const Checked back = check(monitored(sound("2024-08-31") + sound("2024-06-30")));
  CHECK(back.rules() == "F-41");
  CHECK(back.value("F-41", "before") == "2024-08-31");
  const Checked year = check(monitored(sound("2023-08-31")), {}, "2024-12-31");
  CHECK(year.rules() == "F-42");
  CHECK(year.value("F-42", "year") == "2024");
  CHECK(year.second("F-42") == "2024");
}

TEST_CASE("a monitored value is comparable with its target") {
  const Checked words = check(monitored(
      entry("2024-08-31", "executed: 60, rows: [{id: toilets, actual: 基本完成, expected: 26}]")));
  CHECK(words.rules() == "F-46");
  CHECK(words.value("F-46", "written") == "基本完成");
  CHECK(words.text("F-46") == "基本完成");
  CHECK(words.second("F-46") == "≥26座");
  CHECK(
      check(monitored(entry("2024-08-31", "executed: 60, rows: [{id: hygiene, actual: 部分达成}]")))
          .rules() == "");
}

TEST_CASE("the amount executed only grows and stays within the year's") {
  const auto two = [](std::string_view first, std::string_view second) {
    return monitored(
        entry("2024-06-30", "executed: " + std::string(first) + ", " + std::string(kRow)) +
        entry("2024-08-31", "executed: " + std::string(second) + ", " + std::string(kRow)));
  };
  CHECK(check(two("40", "40")).rules() == "");
  const Checked falls = check(two("40.01", "40"));
  CHECK(falls.rules() == "F-43");
  CHECK(falls.value("F-43", "earlier") == "40.01");
  CHECK(falls.second("F-43") == "40.01");
  CHECK(check(two("40", "96.00")).rules() == "");
  const Checked above = check(two("40", "96.01"));
  CHECK(above.rules() == "F-43");
  CHECK(above.value("F-43", "budget") == "96.00");
  std::string text = two("40", "90");
  const std::string_view kBudget = "adjusted: 96.00";
  text.insert(text.find(kBudget) + kBudget.size(), ", executed: 89.5");
  const Checked year = check(text);
  CHECK(year.rules() == "F-43");
  CHECK(year.value("F-43", "year") == "89.5");
}

TEST_CASE("the year is expected to bring at least what was executed") {
  const auto expected = [](std::string_view amount) {
    return monitored(entry("2024-08-31", "executed: 60, expected_executed: " + std::string(amount) +
                                             ", " + std::string(kRow)));
  };
  CHECK(check(expected("60.00")).rules() == "");
  const Checked less = check(expected("36"));
  CHECK(less.rules() == "F-44");
  CHECK(less.value("F-44", "expected") == "36");
  CHECK(less.text("F-44") == "36");
}

TEST_CASE("quantities and total costs do not shrink, rates may") {
  const auto row = [](std::string_view words) {
    return monitored(entry("2024-08-31", "executed: 60, rows: [{" + std::string(words) + "}]"));
  };
  const Checked less = check(row("id: toilets, actual: 20座, expected: 10"));
  CHECK(less.rules() == "F-45");
  CHECK(less.value("F-45", "expected") == "10");
  CHECK(less.value("F-45", "reached") == "20座");
  CHECK(check(row("id: cost, actual: 60万元, expected: 36万元")).rules() == "F-45");
  CHECK(check(row("id: checks, actual: 97%, expected: 95%")).rules() == "");
  std::string text = row("id: toilets, actual: 20, expected: 26");
  const std::string_view kToilets = "target: ≥26座";
  text.insert(text.find(kToilets) + kToilets.size(), ", actual: 18座");
  const Checked final = check(text);
  CHECK(final.rules() == "F-45");
  CHECK(final.value("F-45", "final") == "18座");
  text += entry("2024-10-31", "executed: 70, rows: [{id: toilets, actual: 22}]");
  CHECK(check(text).count("F-45") == 1);
  CHECK(final.text("F-45") == "18座");
}

TEST_CASE("execution is compared with the checkpoint of its month, exactly") {
  constexpr std::string_view kOn = "monitoring: {execution_checkpoints: {6: 40}}\n";
  const auto executed = [](std::string_view through, std::string_view amount) {
    return monitored(entry(through, "executed: " + std::string(amount) + ", " + std::string(kRow)));
  };
  CHECK(check(executed("2024-06-30", "38.3904")).rules() == "");  // off
  CHECK(check(executed("2024-06-30", "38.40"), kOn).rules() == "");
  const Checked behind = check(executed("2024-06-30", "38.3904"), kOn);  // 39.99 %
  CHECK(behind.rules() == "ML-12");
  CHECK(behind.value("ML-12", "rate") == "39.99");
  CHECK(behind.value("ML-12", "least") == "40");
  CHECK(check(executed("2024-06-29", "1"), kOn).rules() == "");  // June is not over
  CHECK(check(executed("2024-07-31", "1"), kOn).rules() == "");
}

TEST_CASE("completion and execution may be ten points apart, not more") {
  constexpr std::string_view kOn = "monitoring: {coherence_points: 10}\n";
  const auto executed = [](std::string_view amount) {
    // 26 × 62 % = 16.12
    return monitored(entry("2024-08-31", "executed: " + std::string(amount) +
                                             ", rows: [{id: toilets, actual: 16.12}]"));
  };
  CHECK(check(executed("49.824")).rules() == "");        // off
  CHECK(check(executed("49.92"), kOn).rules() == "");    // 52.0 %: 10.0 points
  const Checked apart = check(executed("49.824"), kOn);  // 51.9 %: 10.1 points
  CHECK(apart.rules() == "ML-13");
  CHECK(apart.value("ML-13", "completion") == "62.00");
  CHECK(apart.value("ML-13", "rate") == "51.90");
  CHECK(check(executed("69.12"), kOn).rules() == "");  // 72.0 %
  CHECK(check(executed("69.13"), kOn).rules() == "ML-13");
}

TEST_CASE("completion is weighted with the points of the rows and never above 1") {
  constexpr std::string_view kOn = "monitoring: {coherence_points: 10}\n";
  const Checked mean = check(monitored(entry("2024-08-31",
                                             "executed: 20, rows: [{id: toilets, actual: 52}, "
                                             "{id: repairs, actual: 45%}, {id: hygiene, actual: "
                                             "达成}, {id: cost, actual: 20万元}]")),
                             kOn);
  CHECK(mean.rules() == "ML-13");
  CHECK(mean.value("ML-13", "completion") == "80.00");  // (15 × 1 + 10 × 0.5) ÷ 25
}

TEST_CASE("a warning is answered within working days") {
  constexpr std::string_view kOn =
      "monitoring: {execution_checkpoints: {6: 40}, respond_days: 10}\n";
  const auto answered = [](std::string_view review) {
    return monitored(entry("2024-06-30", "submitted: 2024-07-12, executed: 30, " +
                                             std::string(kRow) + std::string(review)));
  };
  // 12 July 2024 is a Friday; the tenth working day after it is Friday, 26 July.
  CHECK(check(answered(", review: {date: 2024-07-26, action: reallocate}"), kOn).rules() ==
        "ML-12");
  const Checked late = check(answered(", review: {date: 2024-07-29, action: reallocate}"), kOn);
  CHECK(late.rules() == "ML-12 ML-14");
  CHECK(late.value("ML-14", "due") == "2024-07-26");
  CHECK(check(answered(""), kOn).rules() == "ML-12");
  CHECK(check(answered(""), kOn, "2024-07-26").rules() == "ML-12");
  CHECK(check(answered(""), kOn, "2024-07-27").rules() == "ML-12 ML-14");
  CHECK(check(answered(", review: {date: 2024-07-29, action: reallocate}")).rules() == "");  // off
}

}  // namespace pbs::test
