// SPDX-License-Identifier: MIT
#include "yaml/sample.hpp"

namespace pbs::test {
namespace {

constexpr std::string_view kIdLabels[] = {"编号"};
constexpr std::string_view kNameLabels[] = {"项目名称", "名称"};
constexpr std::string_view kBudgetLabels[] = {"预算"};
constexpr std::string_view kApprovedLabels[] = {"年初预算数"};
constexpr std::string_view kAdjustedLabels[] = {"全年预算数"};
constexpr std::string_view kTargetLabels[] = {"年度指标值"};
constexpr std::span<const std::string_view> kNone;

constexpr Field kWhoFields[] = {
    required(field<&Who::role>("role", kNone, Meaning::word, {})),
    field<&Who::name>("name", kNone, Meaning::words, {}),
};
constinit const Record kWhoRecord = [] {
  Record record = record_of<Who>("who", {}, kWhoFields);
  record.scalar = [](void* object) { return &static_cast<Who*>(object)->word; };
  return record;
}();

constexpr Field kCellFields[] = {
    field<&Cell::points>("points", kNone, Meaning::number, {}),
    field<&Cell::met>("met", kNone, Meaning::number, {}),
};
constinit const Record kCellRecord = [] {
  Record record = record_of<Cell>("cell", {}, kCellFields);
  record.scalar = [](void* object) { return &static_cast<Cell*>(object)->points; };
  return record;
}();

constexpr Field kMoneyFields[] = {
    field<&Money::approved>("approved", kApprovedLabels, Meaning::amount, {}),
    field<&Money::adjusted>("adjusted", kAdjustedLabels, Meaning::amount, {}),
};
constinit const Record kMoneyRecord = record_of<Money>("budget", {}, kMoneyFields);

extern const Record kRowRecord;
constexpr Field kRowFields[] = {
    field<&Row::id>("id", kIdLabels, Meaning::identifier, {}),
    required(field<&Row::name>("name", kNameLabels, Meaning::words, {})),
    field<&Row::target>("target", kTargetLabels, Meaning::target, {}),
    field<&Row::actual>("actual", kNone, Meaning::actual, {}),
    field<&Row::history>("history", kNone, Meaning::actual, {}),
    record_field<&Row::rows>("rows", kNone, kRowRecord, {}),
};
constinit const Record kRowRecord = record_of<Row>("indicator", {}, kRowFields);

constexpr Field kSampleFields[] = {
    field<&Sample::pbs>("pbs", kNone, Meaning::word, {}),
    required(field<&Sample::id>("id", kIdLabels, Meaning::identifier, {})),
    required(field<&Sample::name>("name", kNameLabels, Meaning::words, {})),
    field<&Sample::year>("year", kNone, Meaning::year, {}),
    record_field<&Sample::budget>("budget", kBudgetLabels, kMoneyRecord, {}),
    record_field<&Sample::by>("by", kNone, kWhoRecord, {}),
    record_field<&Sample::indicators>("indicators", kNone, kRowRecord, {}),
    field<&Sample::evidence>("evidence", kNone, Meaning::words, {}),
    field<&Sample::matrix>("matrix", kNone, Meaning::number, {}),
    field<&Sample::history>("history", kNone, Meaning::actual, {}),
    record_field<&Sample::cells>("cells", kNone, kCellRecord, {}),
    record_field<&Sample::years>("years", kNone, kMoneyRecord, {}),
};

std::string position(const SourceFile& source, std::uint32_t offset) {
  const LineColumn at = source.line_column(offset);
  return std::to_string(at.line) + ":" + std::to_string(at.column);
}

}  // namespace

constinit const Record kSampleRecord = record_of<Sample>("sample", {}, kSampleFields);

std::string describe(const Finding& finding) {
  std::string words(finding.rule->id);
  const Place& place = finding.place;
  if (place.known()) {
    words += " " + position(*place.source, place.at.begin);
    if (place.at.end > place.at.begin) words += "-" + position(*place.source, place.at.end);
  }
  for (const FindingValue& value : finding.values) {
    words += " " + std::string(value.name) + "=" + value.text;
  }
  if (finding.second.known()) {
    words += " -> " + position(*finding.second.source, finding.second.at.begin);
  }
  return words;
}

Lines Bound::findings() {
  log.sort_by_place();
  Lines lines;
  for (const Finding& finding : log.findings()) lines.push_back(describe(finding));
  return lines;
}

Bound bind(std::string text, YamlReader reader, const ReadLimits& limits) {
  Bound bound;
  bound.source = std::make_unique<SourceFile>("sample.yaml", std::move(text));
  bound.complete = bind_document(*bound.source, reader, kSampleRecord, &bound.sample, *bound.arena,
                                 bound.log, limits);
  return bound;
}

}  // namespace pbs::test
