// SPDX-License-Identifier: MIT
#include "yaml/record_binder.hpp"

#include <functional>

#include "yaml/reading_rules.hpp"

namespace pbs {

RecordBinder::RecordBinder(const SourceFile& source, const Record& record, void* object,
                           Arena& arena, FindingLog& log, const ReadLimits& limits)
    : source_(source),
      root_(record),
      root_object_(object),
      arena_(arena),
      log_(log),
      limits_(limits) {
  frames_.reserve(16);
  key_places_.reserve(128);
}

// Nodes.

void RecordBinder::exceed(const RuleInfo& rule, Location at, std::size_t limit) {
  log_.add(rule, place(at)).with_number("limit", std::to_string(limit));
  stopped_ = true;
}

bool RecordBinder::admit(Location at) {
  if (waiting_) report_waiting_scalar();
  if (++nodes_ > limits_.nodes) {
    exceed(reading::kTooManyNodes, at, limits_.nodes);
    return false;
  }
  if (skip_depth_ > 0) return false;
  if (skip_nodes_ > 0) {
    --skip_nodes_;
    return false;
  }
  return true;
}

bool RecordBinder::admit_collection(Location at) {
  if (++depth_ > limits_.depth) {
    exceed(reading::kTooDeep, at, limits_.depth);
    return false;
  }
  found_anything_ = true;
  if (admit(at)) return true;
  ++skip_depth_;
  return false;
}

bool RecordBinder::leave_collection() {
  if (waiting_) report_waiting_scalar();
  --depth_;
  if (skip_depth_ == 0) return true;
  --skip_depth_;
  return false;
}

void RecordBinder::mapping_start(Location at) {
  if (!admit_collection(at)) return;
  if (frames_.empty()) return open_root_mapping(at);
  if (awaits_key()) {
    report_shape("plain_key", {}, at);
    skip_nodes_ = 1;
    skip_depth_ = 1;
  } else if (!open_mapping(at)) {
    skip_depth_ = 1;
  }
}

void RecordBinder::mapping_end(Location at) {
  if (!leave_collection()) return;
  const Frame& frame = frames_.back();
  if (frame.role == Role::record) {
    frame.record->place(frame.object)->end = at.end;
    report_missing(frame);
    if (!renames_.empty()) offer_renames(frame);
  }
  pop();
}

void RecordBinder::sequence_start(Location at) {
  if (!admit_collection(at)) return;
  if (frames_.empty()) {
    log_.add(reading::kWrongShape, place(at)).with("document", std::string(root_.name));
    skip_depth_ = 1;
  } else if (awaits_key()) {
    report_shape("plain_key", {}, at);
    skip_nodes_ = 1;
    skip_depth_ = 1;
  } else if (!open_list()) {
    skip_depth_ = 1;
  }
}

void RecordBinder::sequence_end(Location /*at*/) {
  if (leave_collection()) pop();
}

void RecordBinder::scalar(std::string_view value, ScalarStyle style, Location at) {
  if (value.size() > limits_.scalar_bytes) {
    return exceed(reading::kTooLarge, at, limits_.scalar_bytes);
  }
  if (!admit(at)) return;
  const Text text{keep(value), at, style != ScalarStyle::plain};
  if (awaits_key()) {
    take_key(text);
  } else {
    take_value(text);
  }
}

void RecordBinder::alias(std::string_view name, Location at) {
  if (!admit(at)) return;
  found_anything_ = true;
  log_.add(reading::kAlias, place(at)).with("name", "*" + std::string(name));
  if (frames_.empty()) return;
  if (awaits_key()) {
    skip_nodes_ = 1;
  } else {
    frames_.back().has_key = false;
  }
}

void RecordBinder::anchor(std::string_view name, Location at) {
  if (skip_depth_ > 0 || skip_nodes_ > 0) return;
  log_.add(reading::kAlias, place(at)).with("name", "&" + std::string(name));
}

void RecordBinder::tag(std::string_view name, Location at) {
  if (skip_depth_ > 0 || skip_nodes_ > 0) return;
  log_.add(reading::kTag, place(at)).with("tag", std::string(name));
}

// Frames.

bool RecordBinder::awaits_key() const {
  if (frames_.empty()) return false;
  const Frame& frame = frames_.back();
  return !frame.has_key && (frame.role == Role::record || frame.role == Role::map);
}

void RecordBinder::push_record(const Record& record, void* object, Location at) {
  *record.place(object) = at;
  Frame& frame = frames_.emplace_back();
  frame.role = Role::record;
  frame.record = &record;
  frame.object = object;
  frame.keys = key_places_.size();
  frame.start = at;
  key_places_.resize(frame.keys + record.fields.size());
}

void RecordBinder::push_list(Role role, const Field& field, void* list, const Text& key) {
  Frame& frame = frames_.emplace_back();
  frame.role = role;
  frame.field = &field;
  frame.object = list;
  frame.key = key;
  frame.keys = map_keys_.size();
}

void RecordBinder::pop() {
  const Frame& frame = frames_.back();
  if (frame.role == Role::record) {
    key_places_.resize(frame.keys);
  } else {
    map_keys_.resize(frame.keys);
    many_keys_.erase(many_keys_.lower_bound({frames_.size(), {}}), many_keys_.end());
  }
  frames_.pop_back();
}

void RecordBinder::open_root_mapping(Location at) {
  found_mapping_ = true;
  push_record(root_, root_object_, at);
}

// Opens the mapping that is the value or element awaited; false when it does not belong there.
bool RecordBinder::open_mapping(Location at) {
  Frame& frame = frames_.back();
  frame.has_key = false;
  const Field& field = *frame.field;
  const Text key = frame.key;
  if (frame.role == Role::record) {
    void* member = field.member(frame.object);
    if (field.shape == Shape::record) {
      push_record(*field.record, member, at);
      return true;
    }
    if (field.shape == Shape::text_map || field.shape == Shape::record_map) {
      push_list(Role::map, field, member, key);
      return true;
    }
    report_shape(field.shape == Shape::text ? "text" : "list", key, key.place);
    return false;
  }
  if (field.shape == Shape::record_list || field.shape == Shape::record_map) {
    void* element = field.append(frame.object, arena_);
    if (field.shape == Shape::record_map) {
      *field.entry_key(element) = key;
      element = field.entry_value(element);
    }
    push_record(*field.record, element, at);
    return true;
  }
  report_shape(frame.role == Role::rows ? "rows" : "text", key, at);
  return false;
}

// The same for a list.
bool RecordBinder::open_list() {
  Frame& frame = frames_.back();
  frame.has_key = false;
  const Field& field = *frame.field;
  const Text key = frame.key;
  if (frame.role == Role::rows) {
    push_list(Role::row, field, &static_cast<List<List<Text>>*>(frame.object)->append(arena_), key);
    return true;
  }
  if (frame.role != Role::record) {
    report_shape(field.record != nullptr ? "mapping" : "text", key, key.place);
    return false;
  }
  switch (field.shape) {
    case Shape::text_list:
    case Shape::record_list:
      push_list(Role::list, field, field.member(frame.object), key);
      return true;
    case Shape::text_rows:
      push_list(Role::rows, field, field.member(frame.object), key);
      return true;
    default:
      report_shape(field.shape == Shape::text ? "text" : "mapping", key, key.place);
      return false;
  }
}

std::string_view RecordBinder::keep(std::string_view value) {
  return in_source(value) ? value : arena_.keep(value);
}

bool RecordBinder::in_source(std::string_view view) const {
  const std::string_view text = source_.text();
  const std::less_equal<> before;
  return before(text.data(), view.data()) &&
         before(view.data() + view.size(), text.data() + text.size());
}

}  // namespace pbs
