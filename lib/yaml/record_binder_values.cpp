// SPDX-License-Identifier: MIT
// Where a scalar goes.
#include "yaml/record_binder.hpp"

namespace pbs {
namespace {

void take_record_scalar(const Record& record, void* object, const Text& value) {
  *record.place(object) = value.place;
  *record.scalar(object) = value;
}

}  // namespace

void RecordBinder::take_value(const Text& value) {
  if (!value.blank()) found_anything_ = true;
  if (frames_.empty()) {
    if (!value.blank()) report_scalar("document", {}, value);
    return;
  }
  Frame& frame = frames_.back();
  if (frame.role == Role::record) {
    frame.has_key = false;
    take_field_value(*frame.field, frame.field->member(frame.object), value, frame.key);
  } else if (frame.role == Role::map) {
    frame.has_key = false;
    take_map_value(frame, value);
  } else {
    take_element(frame, value);
  }
}

void RecordBinder::take_field_value(const Field& field, void* member, const Text& value,
                                    const Text& key) {
  if (field.shape == Shape::text) {
    *static_cast<Text*>(member) = value;
    return;
  }
  if (value.blank()) return;
  if (field.shape == Shape::text_list) {
    static_cast<List<Text>*>(member)->append(arena_, value);
  } else if (field.shape == Shape::record && field.record->scalar != nullptr) {
    take_record_scalar(*field.record, member, value);
  } else if (field.shape == Shape::text_rows) {
    report_shape("rows", key, value.place);
  } else {
    report_scalar(field.shape == Shape::record_list ? "list" : "mapping", key, value,
                  field.record == nullptr);
  }
}

void RecordBinder::take_map_value(Frame& frame, const Text& value) {
  if (value.blank() && report_full_width_key(frame.key)) return;
  const Field& field = *frame.field;
  if (field.shape == Shape::text_map) {
    static_cast<List<TextEntry>*>(frame.object)->append(arena_, {frame.key, value});
    return;
  }
  if (!value.blank() && field.record->scalar == nullptr) {
    report_scalar("mapping", frame.key, value);
    return;
  }
  void* element = field.append(frame.object, arena_);
  *field.entry_key(element) = frame.key;
  void* object = field.entry_value(element);
  *field.record->place(object) = value.place;
  if (field.record->scalar != nullptr) *field.record->scalar(object) = value;
}

void RecordBinder::take_element(Frame& frame, const Text& value) {
  const Field& field = *frame.field;
  if (frame.role == Role::row || field.shape == Shape::text_list) {
    static_cast<List<Text>*>(frame.object)->append(arena_, value);
  } else if (value.blank()) {
    return;
  } else if (frame.role == Role::rows) {
    report_shape("rows", frame.key, value.place);
  } else if (field.record->scalar != nullptr) {
    take_record_scalar(*field.record, field.append(frame.object, arena_), value);
  } else {
    report_scalar("mapping", frame.key, value);
  }
}

}  // namespace pbs
