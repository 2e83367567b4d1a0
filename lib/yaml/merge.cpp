// SPDX-License-Identifier: MIT
#include "yaml/merge.hpp"

namespace pbs {
namespace {

// Whether the record was written as a bare scalar.
bool in_scalar_form(const Record& record, const void* object) {
  if (record.scalar == nullptr) return false;
  const Text& scalar = *record.scalar(const_cast<void*>(object));
  const Location& place = *record.place(const_cast<void*>(object));
  return scalar.present() && scalar.place.begin == place.begin && scalar.place.end == place.end;
}

bool merge_field(const Field& field, void* child, const void* parent) {
  switch (field.shape) {
    case Shape::text:
      if (static_cast<const Text*>(child)->present()) return false;
      if (!static_cast<const Text*>(parent)->present()) return false;
      break;
    case Shape::record:
      return merge_record(*field.record, child, parent);
    default:
      if (field.count(child) > 0 || field.count(parent) == 0) return false;
      break;
  }
  field.assign(child, parent);
  return true;
}

}  // namespace

bool merge_record(const Record& record, void* child, const void* parent) {
  Location& place = *record.place(child);
  const Location parent_place = *record.place(const_cast<void*>(parent));
  if (in_scalar_form(record, child)) return false;
  if (in_scalar_form(record, parent)) {
    if (place.known()) return false;
    *record.scalar(child) = *record.scalar(const_cast<void*>(parent));
    place = parent_place;
    return true;
  }
  bool filled = false;
  for (const Field& field : record.fields) {
    filled = merge_field(field, field.member(child), field.member_in(parent)) || filled;
  }
  if (filled && !place.known()) place = parent_place;
  return filled;
}

}  // namespace pbs
