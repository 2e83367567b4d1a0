// SPDX-License-Identifier: MIT
// From the bytes of a table to the register: heading, cells, indices.
#include <algorithm>
#include <array>
#include <utility>

#include "base/csv.hpp"
#include "base/encoding.hpp"
#include "base/text.hpp"
#include "declaration/vocabulary.hpp"
#include "model/unit.hpp"
#include "validate/convert.hpp"
#include "validate/register.hpp"
#include "validate/register_headings.hpp"
#include "validate/register_rules.hpp"
#include "yaml/file_findings.hpp"

namespace pbs {
namespace {

constexpr std::size_t kAbsent = static_cast<std::size_t>(-1);
constexpr std::string_view kTotalWords[] = {"合计", "总计", "小计"};
constexpr std::string_view kSubtotal = "小计";
constexpr std::size_t kMostTitles = 10;  // lines above the heading that are looked at
// What spreadsheets and people write for no amount.
constexpr std::string_view kNoAmount[] = {"-", "—", "--", "——", "/"};

const Unit& yuan() {
  static const Unit unit = read_unit("元");
  return unit;
}

bool is_total(std::string_view text) {
  const std::string words = comparable_words(text);
  return std::find(std::begin(kTotalWords), std::end(kTotalWords), words) != std::end(kTotalWords);
}

std::optional<int> year_in(std::string_view words) {
  constexpr std::string_view kYear = "年";
  if (words.ends_with(kYear)) words.remove_suffix(kYear.size());
  const std::optional<Decimal> number = read_number(words);
  if (!number || number->scale() != 0 || *number < Decimal(1900) || *number > Decimal(2200)) {
    return std::nullopt;
  }
  return static_cast<int>(number->coefficient());
}

Location place_of(const CsvCell& cell) {
  return {cell.begin, cell.end};
}

}  // namespace

class RegisterReader {
 public:
  explicit RegisterReader(FindingLog& log) : log_(log) { columns_.fill(kAbsent); }

  Register read(const std::string& path, std::string bytes);

 private:
  std::size_t& column(RegisterColumn which) { return columns_[static_cast<std::size_t>(which)]; }
  Finding& say(RegisterRule rule, Location at) {
    return log_.add(register_rule(rule), out_.at(at));
  }

  std::size_t find_heading(const CsvTable& table) const;
  bool read_heading(const CsvTable& table, std::size_t heading);
  void take_heading(const CsvCell& cell, std::size_t at);
  void settle_unit(const CsvTable& table, std::size_t heading);

  void list_years(const CsvTable& table, std::size_t heading);

  Text text(const CsvRow& row, RegisterColumn which);
  void take_row(const CsvRow& row);
  bool take_total(const CsvRow& row);
  void read_year(const CsvRow& row, Stated<int>& year);
  void read_approved(const CsvRow& row, Stated<Decimal>& approved);
  void index_last();

  FindingLog& log_;
  Register out_;
  std::array<std::size_t, kRegisterColumns> columns_{};
  Unit unit_ = yuan();           // of amounts in rows without one
  std::string unit_words_;       // holds its name
  std::string_view department_;  // of the row before
  bool usable_ = true;
};

Register RegisterReader::read(const std::string& path, std::string bytes) {
  std::variant<Decoded, DecodeProblem> decoded = decode(std::move(bytes));
  if (const auto* problem = std::get_if<DecodeProblem>(&decoded)) {
    out_.source_ = std::make_shared<const SourceFile>(path, std::string());
    report_undecodable(*problem, *out_.source_, log_);
    return std::move(out_);
  }
  out_.source_ =
      std::make_shared<const SourceFile>(path, std::move(std::get<Decoded>(decoded).text));
  const std::string_view text = out_.source_->text();
  CsvTable table = read_csv(text, csv_separator(text));
  out_.cells_ = std::move(table.unquoted);
  const std::size_t heading = find_heading(table);
  if (read_heading(table, heading)) {
    list_years(table, heading);
    for (std::size_t i = heading + 1; i < table.rows.size(); ++i) take_row(table.rows[i]);
    if (out_.rows_.empty() && !table.problem) {
      say(RegisterRule::no_projects, place_of(table.rows[heading].cells.front()));
      usable_ = false;
    }
  }
  if (table.problem) {
    const bool stray = table.problem->kind == CsvProblem::Kind::stray_quote;
    say(RegisterRule::quotes, {table.problem->begin, table.problem->end})
        .with_number(stray ? "stray" : "open", std::to_string(table.problem->line));
    usable_ = false;
  }
  log_.sort_by_place();
  out_.valid_ = usable_ && (log_.empty() || log_.worst() < Severity::error);
  return std::move(out_);
}

// The first of the top lines that names the column of ids; titles may stand above it.
std::size_t RegisterReader::find_heading(const CsvTable& table) const {
  for (std::size_t i = 0; i < std::min(table.rows.size(), kMostTitles); ++i) {
    for (const CsvCell& cell : table.rows[i].cells) {
      if (register_column(register_heading(cell.text).words) == RegisterColumn::id) return i;
    }
  }
  return 0;
}

bool RegisterReader::read_heading(const CsvTable& table, std::size_t heading) {
  if (table.rows.empty()) {
    usable_ = false;
    if (!table.problem) say(RegisterRule::no_projects, {0, 0});
    return false;
  }
  const CsvRow& row = table.rows[heading];
  for (std::size_t i = 0; i < row.cells.size(); ++i) take_heading(row.cells[i], i);
  if (column(RegisterColumn::id) == kAbsent) {
    std::string headings;
    for (const CsvCell& cell : row.cells) {
      if (!headings.empty()) headings += ", ";
      headings += escape_for_message(cell.text, 12);
    }
    say(RegisterRule::no_id_column, place_of(row.cells.front())).with("headings", headings);
    usable_ = false;
    return false;
  }
  settle_unit(table, heading);
  return true;
}

void RegisterReader::take_heading(const CsvCell& cell, std::size_t at) {
  if (cell.text.empty()) return;
  RegisterHeading heading = register_heading(cell.text);
  const RegisterColumn which = register_column(heading.words);
  if (which == RegisterColumn::count) {
    const std::string_view near = near_register_heading(heading.words);
    if (near.empty()) return;
    say(RegisterRule::heading, place_of(cell))
        .with("heading", escape_for_message(cell.text))
        .with("near", std::string(near));
    return;
  }
  if (column(which) != kAbsent) {
    say(RegisterRule::heading, place_of(cell)).with("twice", escape_for_message(cell.text));
    return;
  }
  column(which) = at;
  if (which == RegisterColumn::approved && !heading.unit.empty()) {
    unit_words_ = std::move(heading.unit);
    unit_ = read_unit(unit_words_);
  }
}

// A column 单位 may name whoever spends the money: then no cell of it is a unit, and it is ignored.
void RegisterReader::settle_unit(const CsvTable& table, std::size_t heading) {
  std::size_t& at = column(RegisterColumn::unit);
  if (at == kAbsent) return;
  const CsvCell* name = table.rows[heading].cell(at);
  if (name == nullptr || comparable_words(name->text) != "单位") return;
  for (std::size_t i = heading + 1; i < table.rows.size(); ++i) {
    const CsvCell* cell = table.rows[i].cell(at);
    if (cell != nullptr && read_unit(cell->text).family == UnitFamily::money) return;
  }
  at = kAbsent;
}

void RegisterReader::list_years(const CsvTable& table, std::size_t heading) {
  for (std::size_t i = heading + 1; i < table.rows.size(); ++i) {
    if (const auto year = year_in(text(table.rows[i], RegisterColumn::year).value)) {
      out_.years_.push_back(*year);
    }
  }
  std::sort(out_.years_.begin(), out_.years_.end());
  out_.years_.erase(std::unique(out_.years_.begin(), out_.years_.end()), out_.years_.end());
}

Text RegisterReader::text(const CsvRow& row, RegisterColumn which) {
  const std::size_t at = column(which);
  const CsvCell* cell = at == kAbsent ? nullptr : row.cell(at);
  if (cell == nullptr || cell->text.empty()) return {};
  return {cell->text, place_of(*cell), true};
}

void RegisterReader::read_year(const CsvRow& row, Stated<int>& year) {
  year.written = text(row, RegisterColumn::year);
  if (year.written.blank()) return;
  year.value = year_in(year.written.value);
  if (year) return;
  say(RegisterRule::cell, year.written.place).with("year", escape_for_message(year.written.value));
}

void RegisterReader::read_approved(const CsvRow& row, Stated<Decimal>& approved) {
  approved.written = text(row, RegisterColumn::approved);
  Unit unit = unit_;
  const Text words = text(row, RegisterColumn::unit);
  if (!words.blank()) {
    unit = read_unit(words.value);
    if (unit.family != UnitFamily::money) {
      say(RegisterRule::cell, words.place).with("unit", escape_for_message(words.value));
      return;
    }
  }
  const std::string_view amount_words = approved.written.value;
  if (approved.written.blank() ||
      std::find(std::begin(kNoAmount), std::end(kNoAmount), amount_words) != std::end(kNoAmount)) {
    return;
  }
  if (const std::optional<Decimal> amount = read_amount(amount_words, unit)) {
    approved.value = convert(*amount, unit, yuan());
  } else {
    say(RegisterRule::cell, approved.written.place)
        .with("amount", escape_for_message(amount_words));
  }
}

// Whether the row is one of totals. 小计 without a department is that of the rows above.
bool RegisterReader::take_total(const CsvRow& row) {
  const CsvCell* first = nullptr;
  for (const CsvCell& cell : row.cells) {
    if (first == nullptr && is_total(cell.text)) first = &cell;
  }
  const Text id = text(row, RegisterColumn::id);
  if (first == nullptr || (!id.blank() && !is_total(id.value))) return false;
  RegisterTotal total;
  total.words = {first->text, place_of(*first), true};
  const Text department = text(row, RegisterColumn::department);
  if (!department.blank() && !is_total(department.value)) {
    total.department = department.value;
  } else if (comparable_words(first->text) == kSubtotal) {
    total.department = department_;
  }
  read_year(row, total.year);
  read_approved(row, total.approved);
  if (total.approved) out_.totals_.push_back(total);
  return true;
}

void RegisterReader::take_row(const CsvRow& row) {
  if (take_total(row)) return;
  RegisterRow one;
  one.id = text(row, RegisterColumn::id);
  one.name = text(row, RegisterColumn::name);
  if (one.id.blank()) {
    const CsvCell& first = *std::find_if(row.cells.begin(), row.cells.end(),
                                         [](const CsvCell& cell) { return !cell.text.empty(); });
    Finding& finding = say(RegisterRule::no_id, place_of(first));
    if (!one.name.blank()) finding.with("name", escape_for_message(one.name.value));
    return;
  }
  one.department = text(row, RegisterColumn::department);
  one.purchaser = text(row, RegisterColumn::purchaser);
  if (!one.department.blank()) department_ = one.department.value;
  read_year(row, one.year);
  read_approved(row, one.approved);
  const auto word = [&](RegisterColumn which, const Vocabulary& words, std::string_view name) {
    const Text written = text(row, which);
    const int index = written.blank() ? -1 : words.find(written.value);
    if (index < 0 && !written.blank()) {
      say(RegisterRule::cell, written.place).with(name, escape_for_message(written.value));
    }
    return std::pair(written, index);
  };
  const auto [service, service_index] =
      word(RegisterColumn::service_class, kServiceClassWords, "class");
  one.service_class.written = service;
  if (service_index >= 0) {
    one.service_class.value = kServiceClassWords.terms[static_cast<std::size_t>(service_index)].id;
  }
  const auto [key, key_index] = word(RegisterColumn::key_project, kFlagWords, "flag");
  one.key_project.written = key;
  if (key_index >= 0) one.key_project.value = key_index == 0;
  out_.rows_.push_back(one);
  index_last();
}

void RegisterReader::index_last() {
  const RegisterRow& row = out_.rows_.back();
  const std::size_t number = out_.rows_.size() - 1;
  const auto [at, fresh] = out_.ids_.emplace(out_.key(row.id.value, row.year.value), number);
  if (!fresh) {
    const RegisterRow& first = out_.rows_[at->second];
    Finding& finding =
        say(RegisterRule::duplicate_id, row.id.place)
            .see(out_.at(first.id.place))
            .with("id", escape_for_message(row.id.value))
            .with_number("line",
                         std::to_string(out_.source_->line_column(first.id.place.begin).line));
    if (row.year) finding.with_number("year", std::to_string(*row.year));
  }
  if (row.name.blank()) return;
  // Of a name that occurs twice none is the one.
  constexpr auto kNone = static_cast<std::size_t>(-1);
  const auto [name, first_of_name] =
      out_.names_.emplace(out_.key(row.name.value, row.year.value), number);
  if (!first_of_name) name->second = kNone;
}

Register read_register(const std::string& path, std::string bytes, FindingLog& log) {
  return RegisterReader(log).read(path, std::move(bytes));
}

}  // namespace pbs
