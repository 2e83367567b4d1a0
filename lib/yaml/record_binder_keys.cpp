// SPDX-License-Identifier: MIT
// Keys: known, unknown, written twice, missing; and what is said about values of the wrong shape.
#include <algorithm>
#include <optional>
#include <utility>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "yaml/key_edits.hpp"
#include "yaml/reading_rules.hpp"
#include "yaml/record_binder.hpp"

namespace pbs {
namespace {

// The mark in key_places_ of a field that an unknown key was meant to be.
constexpr Location kExcused{Location::kNowhere, 0};

// A key with nothing behind it; one whose value could not be taken has its finding already.
bool left_blank(const Field& field, const void* owner) {
  if (field.shape != Shape::text) return false;
  const Text& text = *static_cast<const Text*>(field.member_in(owner));
  return text.present() && text.blank();
}

}  // namespace

void RecordBinder::take_key(const Text& key) {
  Frame& frame = frames_.back();
  if (!frame.has_first_key) {
    frame.has_first_key = true;
    frame.start = key.place;
  }
  if (!key.quoted && key.value == "<<") {
    log_.add(reading::kMergeKey, place(key.place));
    skip_nodes_ = 1;
  } else if (frame.role == Role::record) {
    take_record_key(frame, key);
  } else {
    take_map_key(frame, key);
  }
}

void RecordBinder::take_record_key(Frame& frame, const Text& key) {
  const Field* field = frame.record->find(key.value, frame.hint);
  if (field == nullptr) {
    report_unknown_key(frame, key);
    skip_nodes_ = 1;
    return;
  }
  Location& first =
      key_places_[frame.keys + static_cast<std::size_t>(field - frame.record->fields.data())];
  if (first.known()) {
    report_duplicate(key, first);
    skip_nodes_ = 1;
    return;
  }
  first = key.place;
  frame.field = field;
  frame.key = key;
  frame.has_key = true;
}

void RecordBinder::take_map_key(Frame& frame, const Text& key) {
  Location first;
  if (key.blank()) {
    report_shape("plain_key", {}, key.place);
    skip_nodes_ = 1;
  } else if (duplicate_map_key(frame, key, first)) {
    report_duplicate(key, first);
    skip_nodes_ = 1;
  } else {
    remember_map_key(frame, key);
    frame.key = key;
    frame.has_key = true;
  }
}

bool RecordBinder::duplicate_map_key(Frame& frame, const Text& key, Location& first) const {
  if (map_keys_.size() - frame.keys > kLinearKeys) {
    const auto found = many_keys_.find({frames_.size(), key.value});
    if (found == many_keys_.end()) return false;
    first = found->second;
    return true;
  }
  const auto found =
      std::find_if(map_keys_.begin() + static_cast<std::ptrdiff_t>(frame.keys), map_keys_.end(),
                   [&key](const Text& other) { return other.value == key.value; });
  if (found == map_keys_.end()) return false;
  first = found->place;
  return true;
}

void RecordBinder::remember_map_key(Frame& frame, const Text& key) {
  map_keys_.push_back(key);
  const std::size_t count = map_keys_.size() - frame.keys;
  if (count <= kLinearKeys) return;
  const std::size_t from = count == kLinearKeys + 1 ? frame.keys : map_keys_.size() - 1;
  for (std::size_t i = from; i < map_keys_.size(); ++i) {
    many_keys_.emplace(std::pair(frames_.size(), map_keys_[i].value), map_keys_[i].place);
  }
}

void RecordBinder::excuse(Frame& frame, std::string_view name) {
  std::size_t hint = 0;
  const Field* field = frame.record->find(name, hint);
  if (field == nullptr) return;
  Location& first =
      key_places_[frame.keys + static_cast<std::size_t>(field - frame.record->fields.data())];
  if (!first.known()) first = kExcused;
}

void RecordBinder::report_unknown_key(Frame& frame, const Text& key) {
  if (key.blank()) return report_shape("plain_key", {}, key.place);
  if (report_full_width_key(key)) return excuse(frame, full_width_key(key.value));
  if (report_wide_blank(key)) return excuse(frame, trim(key.value));
  Finding& finding = log_.add(reading::kUnknownKey, place(key.place));
  if (log_.dropped() > 0) return;
  std::vector<std::string_view> names;
  for (const Field& field : frame.record->fields) {
    names.push_back(field.key);
    names.insert(names.end(), field.labels.begin(), field.labels.end());
  }
  const std::string_view near = nearest_name(key.value, names);
  finding.about(key.value).with("key", escape_for_message(key.value));
  if (near.empty()) return;
  finding.with("near", std::string(near));
  const bool listed = !log_.findings().empty() && &log_.findings().back() == &finding;
  if (listed && in_source(key.value)) {
    const NearField only = only_near_field(*frame.record, key.value);
    const auto at = static_cast<std::size_t>(key.value.data() - source_.text().data());
    if (only.field != nullptr) {
      renames_.push_back({log_.findings().size() - 1, frames_.size(), only.field,
                          {at, at + key.value.size(), std::string(only.name)}});
    }
  }
  excuse(frame, near);
}

// At the end of a record: a key can be given a name that none of the record has.
void RecordBinder::offer_renames(const Frame& frame) {
  const std::size_t depth = frames_.size();
  const auto first = std::find_if(renames_.begin(), renames_.end(), [depth](const Rename& rename) {
    return rename.frame == depth;
  });
  for (auto rename = first; rename != renames_.end(); ++rename) {
    const auto index = static_cast<std::size_t>(rename->field - frame.record->fields.data());
    const auto same = [rename](const Rename& other) { return other.field == rename->field; };
    if (key_places_[frame.keys + index].known()) continue;
    if (std::count_if(first, renames_.end(), same) == 1) log_.mend(rename->finding, rename->edit);
  }
  renames_.erase(first, renames_.end());
}

void RecordBinder::report_duplicate(const Text& key, Location first) {
  const std::string_view spelling = source_.text().substr(first.begin, first.end - first.begin);
  Finding& finding = log_.add(reading::kDuplicateKey, place(key.place));
  finding.about(key.value).see(place(first)).with("key", escape_for_message(key.value));
  finding.with_number("line", std::to_string(source_.line_column(first.begin).line));
  if (spelling.find(key.value) == std::string_view::npos) {
    finding.with("first", escape_for_message(spelling));
  }
}

void RecordBinder::report_missing(const Frame& frame) {
  for (std::size_t i = 0; i < frame.record->fields.size(); ++i) {
    const Field& field = frame.record->fields[i];
    const Location& seen = key_places_[frame.keys + i];
    if (!field.required || seen.end == kExcused.end) continue;
    if (seen.known() && !left_blank(field, frame.object)) continue;
    Finding& finding = log_.add(reading::kMissingKey, place(seen.known() ? seen : frame.start));
    finding.about(field.key).with("key", std::string(field.key));
    if (!field.labels.empty()) finding.with("label", std::string(field.labels.front()));
  }
}

bool RecordBinder::report_full_width_key(const Text& key) {
  const std::string_view name = full_width_key(key.value);
  if (name.empty()) return false;
  Location at = key.place;
  if (in_source(key.value)) {
    const std::string_view text = source_.text();
    const auto end = static_cast<std::size_t>(name.data() + name.size() - text.data());
    at.begin = static_cast<std::uint32_t>(text.find(kFullWidthColonSign, end));
    at.end = at.begin + static_cast<std::uint32_t>(kFullWidthColonSign.size());
  }
  report_full_width_colon(name, at);
  return true;
}

bool RecordBinder::report_wide_blank(const Text& key) {
  const WideBlank blank = leading_wide_blank(key.value);
  if (blank.bytes == 0) return false;
  log_.add(reading::kFullWidthSign, place(key.place))
      .with("sign", std::string(blank.name))
      .with("plain", "U+0020");
  return true;
}

void RecordBinder::report_full_width_colon(std::string_view key, Location at) {
  Finding& finding = log_.add(reading::kFullWidthColon, place(at));
  finding.about(key).with("key", escape_for_message(key));
  if (auto edit = plain_colon(source_.text(), at)) finding.edits.push_back(std::move(*edit));
}

// A text where a mapping is wanted may be one whose keys end in full-width colons. A map of free
// keys may hold any word.
bool RecordBinder::report_full_width_pairs(const Text& value, bool free_keys) {
  const std::string_view text = source_.text().substr(0, value.place.end);
  if (text.find(kFullWidthColonSign, value.place.begin) == std::string_view::npos) return false;
  if (!names_) names_.emplace(root_);
  std::vector<FullWidthKey> found;
  for (ScannedLine line : scan_lines(text.substr(value.place.begin))) {
    line.content += value.place.begin;
    line.end += value.place.begin;
    find_full_width_keys(text, line, free_keys ? nullptr : &*names_, found);
  }
  for (const FullWidthKey& key : found) report_full_width_colon(key.name, key.colon);
  return !found.empty();
}

// The scalar may be keys and values whose colons are full-width or lack their blank.
void RecordBinder::report_scalar(std::string_view wanted, const Text& key, const Text& value,
                                 bool free_keys) {
  waiting_ = WaitingScalar{wanted, key, value, free_keys};
}

void RecordBinder::report_waiting_scalar() {
  if (!waiting_) return;
  const WaitingScalar scalar = *waiting_;
  waiting_.reset();
  if (report_full_width_pairs(scalar.value, scalar.free_keys)) return;
  Finding& finding = log_.add(reading::kWrongShape, place(scalar.value.place));
  const std::string_view name = scalar.wanted == "document" ? root_.name : scalar.key.value;
  finding.about(scalar.key.value).with(scalar.wanted, escape_for_message(name));
  const std::string_view glued = glued_key(scalar.value.value, nullptr);
  if (!scalar.value.quoted && !glued.empty()) finding.with("glued", escape_for_message(glued));
}

void RecordBinder::report_shape(std::string_view wanted, const Text& key, Location at) {
  Finding& finding = log_.add(reading::kWrongShape, place(at));
  finding.about(key.value).with(wanted, escape_for_message(key.value));
}

}  // namespace pbs
