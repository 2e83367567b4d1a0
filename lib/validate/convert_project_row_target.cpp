// SPDX-License-Identifier: MIT
// Target and actual of a row: its own or its set's, in the row's unit.
#include <string>

#include "base/text.hpp"
#include "validate/convert.hpp"
#include "validate/convert_project_binding.hpp"
#include "validate/convert_project_rows.hpp"
#include "validate/value_scanner.hpp"

namespace pbs {
namespace {

// The unit of the row: the set's, else its own.
Unit row_unit(RowConversion& r) {
  const Text& text = r.written.unit;
  const Unit own = text.blank() ? Unit{} : read_unit(text.value);
  if (r.node == nullptr || r.node->unit.empty()) return own;
  const Unit of_set = read_unit(r.node->unit);
  const bool same = own.name == of_set.name ||
                    (comparable(own, of_set) && own.family == of_set.family &&
                     own.family != UnitFamily::count && own.exponent == of_set.exponent);
  if (!own.bare() && !same) report_difference(r.c, *r.node, "unit", text, r.node->unit);
  return of_set;
}

void check_unit(RowConversion& r, const Target& target, const Unit& unit) {
  const Text& place = target_scalar(r.written.target);
  if (unit.bare() || comparable(target.unit, unit)) return;
  r.scalars()
      .raise(ConversionRule::unit_differs, place.place)
      .with("target_unit", std::string(target.unit.name))
      .with("unit", std::string(unit.name));
}

void raise_unreadable(RowConversion& r, const Text& text) {
  char room[40];
  Finding& finding = r.scalars().raise(ConversionRule::unreadable_target, text.place);
  finding.with("written", escape_for_message(text.value));
  std::string_view number = text.value;
  while (!number.empty() && !glyph_at(number, 0).digit() && !glyph_at(number, 0).like_digit()) {
    number.remove_prefix(glyph_at(number, 0).size);
  }
  const std::string_view meant = digits_meant(number, room);
  if (!meant.empty()) finding.with("meant", std::string(meant));
}

// QN-06: a negative target is rejected unless scored `direct`. QN-07: at least zero is met by
// anything.
bool acceptable(RowConversion& r, const Target& target, const Text& text) {
  if (!target.numeric()) return true;
  const bool negative = target.value.is_negative() && r.c.policy.input.negative_target_rejected &&
                        !(r.row.method && *r.row.method == "direct");
  const bool zero = target.value.is_zero() &&
                    (target.kind == TargetKind::at_least || target.kind == TargetKind::more_than);
  if (!negative && !zero) return true;
  r.scalars()
      .raise(ConversionRule::unreadable_target, text.place)
      .with(negative ? "negative" : "zero", escape_for_message(target.text));
  return false;
}

std::string_view direction_taken(TargetKind kind) {
  if (kind == TargetKind::equals) return "=";
  return kind == TargetKind::at_most ? "≤" : "≥";
}

// The row's own target, checked; empty when it cannot be used.
Stated<Target> own_target(RowConversion& r, bool cost, const Unit& unit) {
  Text text = target_scalar(r.written.target);
  ConvertedTarget read = convert_target(r.written.target, cost, r.c.policy, r.c.year, r.scalars());
  Target& target = read.target;
  if (target.text.empty()) target.text = target_text(target, r.c.arena);
  if (text.value.empty()) text.value = target.text;
  const bool not_applicable = target.kind == TargetKind::none && !text.blank();
  const bool unread = target.kind == TargetKind::unreadable && !read.reported;
  // Without a weight a row with `/` for its target is only left out.
  if (unread || (not_applicable && !r.written.weight.blank())) raise_unreadable(r, text);
  if (target.kind == TargetKind::unreadable || target.kind == TargetKind::none) return {{}, text};
  if (target.numeric() || target.kind == TargetKind::tiers) check_unit(r, target, unit);
  target = with_unit(target, unit);
  if (!acceptable(r, target, text)) return {{}, text};
  if (target.no_sign) {
    r.scalars()
        .raise(ConversionRule::no_sign, text.place)
        .with("written", escape_for_message(target.text))
        .with("sign", std::string(direction_taken(target.kind)));
  }
  return {target, text};
}

Stated<Target> target_of_set(RowConversion& r, bool cost, const Unit& unit) {
  Target target = redirect(*r.node->target, cost, r.c.policy);
  if (r.c.year != 0) target = place_in_year(target, r.c.year);
  if (target.text.empty()) target.text = target_text(target, r.c.arena);
  report_taken(r.c, *r.node, r.row.id_text.place, "target", target.text);
  return {with_unit(target, unit), r.of_set(target.text)};
}

void convert_row_target(RowConversion& r) {
  const bool cost = r.row.indicator_class && is_cost(*r.row.indicator_class);
  const Unit unit = row_unit(r);
  const bool from_set =
      !states_target(r.written.target) && r.node != nullptr && r.node->target.value.has_value();
  r.row.target = from_set ? target_of_set(r, cost, unit) : own_target(r, cost, unit);
}

void convert_actual(RowConversion& r) {
  const Text& text = r.written.actual;
  r.row.actual.written = text;
  if (text.blank()) return;
  const Target none;
  const Target& target = r.row.target ? *r.row.target : none;
  r.row.actual.value = read_actual(text.value, target, r.c.policy, r.c.year);
  const Actual& actual = *r.row.actual.value;
  if (!actual.repeats_target) return;
  r.scalars()
      .raise(ConversionRule::repeats_target, text.place)
      .with("written", escape_for_message(text.value))
      .with("number",
            actual.kind == ActualKind::date ? actual.date.to_string() : actual.value.to_string());
}

}  // namespace

void convert_row_values(RowConversion& r) {
  convert_row_target(r);
  convert_actual(r);
}

}  // namespace pbs
