// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>

#include "base/utf8.hpp"
#include "yaml/writer.hpp"

namespace pbs {
namespace {

constexpr std::size_t kLongestLine = 80;            // columns that a flow collection may take
constexpr std::size_t kTooLong = kLongestLine + 1;  // of what does not fit

template <typename T>
const T& as(const void* object) {
  return *static_cast<const T*>(object);
}

bool is_present(const Record& record, const void* object) {
  return record.place(const_cast<void*>(object))->known();
}

bool is_present(const Field& field, const void* owner) {
  const void* member = field.member_in(owner);
  if (field.shape == Shape::text) return as<Text>(member).present();
  if (field.shape == Shape::record) return is_present(*field.record, member);
  return field.count(member) > 0;
}

// The scalar that stands for the whole record: no other member is present.
Text scalar_of(const Record& record, const void* object) {
  if (record.scalar == nullptr) return {};
  const Text* scalar = record.scalar(const_cast<void*>(object));
  for (const Field& field : record.fields) {
    if (field.member_in(object) != scalar && is_present(field, object)) return {};
  }
  return *scalar;
}

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(display_width(text)) + 2;
}

std::size_t flow_width(const Field& field, const void* member);

// The columns of a record on one line, kTooLong if it does not fit or holds mappings of its own.
std::size_t flow_width(const Record& record, const void* object) {
  std::size_t width = 2;
  if (const Text scalar = scalar_of(record, object); scalar.present()) {
    return width_of(scalar.value);
  }
  for (const Field& field : record.fields) {
    if (!is_present(field, object)) continue;
    if (field.record != nullptr || field.shape == Shape::text_map) return kTooLong;
    width += width_of(field.key) + flow_width(field, field.member_in(object));
    if (width > kLongestLine) return kTooLong;
  }
  return width;
}

std::size_t element_width(const Field& field, const void* element) {
  switch (field.shape) {
    case Shape::text_list:
      return width_of(as<Text>(element).value);
    case Shape::text_rows: {
      std::size_t width = 2;
      for (const Text& text : as<List<Text>>(element)) width += width_of(text.value);
      return width;
    }
    case Shape::text_map:
      return width_of(as<TextEntry>(element).key.value) +
             width_of(as<TextEntry>(element).value.value);
    default:
      return kTooLong;
  }
}

std::size_t flow_width(const Field& field, const void* member) {
  if (field.shape == Shape::text) return width_of(as<Text>(member).value);
  if (field.shape == Shape::record) return flow_width(*field.record, member);
  std::size_t width = 2;
  for (std::size_t i = 0; i < field.count(member) && width <= kLongestLine; ++i) {
    width += element_width(field, field.element(member, i));
  }
  return std::min(width, kTooLong);
}

YamlStyle style_for(std::size_t width) {
  return width <= kLongestLine ? YamlStyle::flow : YamlStyle::block;
}

void write_text(const Text& text, YamlWriter& writer) {
  if (text.blank() && !text.quoted) {
    writer.nothing();
  } else {
    writer.value(text.value, text.quoted);
  }
}

void write_members(const Record& record, const void* object, YamlWriter& writer, YamlStyle style);

void write_element(const Field& field, void* element, YamlWriter& writer) {
  switch (field.shape) {
    case Shape::text_list:
      return write_text(as<Text>(element), writer);
    case Shape::text_rows:
      writer.begin_list(YamlStyle::flow);
      for (const Text& text : as<List<Text>>(element)) write_text(text, writer);
      return writer.end_list();
    case Shape::text_map:
      writer.key(as<TextEntry>(element).key.value);
      return write_text(as<TextEntry>(element).value, writer);
    case Shape::record_map:
      writer.key(field.entry_key(element)->value);
      return write_record(*field.record, field.entry_value(element), writer);
    default:
      return write_record(*field.record, element, writer);
  }
}

void write_member(const Field& field, const void* member, YamlWriter& writer) {
  if (field.shape == Shape::text) return write_text(as<Text>(member), writer);
  if (field.shape == Shape::record) return write_record(*field.record, member, writer);
  const bool mapping = field.shape == Shape::text_map || field.shape == Shape::record_map;
  const bool rows = field.shape == Shape::text_rows;
  const YamlStyle style = rows ? YamlStyle::block : style_for(flow_width(field, member));
  mapping ? writer.begin_mapping(style) : writer.begin_list(style);
  for (std::size_t i = 0; i < field.count(member); ++i) {
    write_element(field, const_cast<void*>(field.element(member, i)), writer);
  }
  mapping ? writer.end_mapping() : writer.end_list();
}

void write_members(const Record& record, const void* object, YamlWriter& writer, YamlStyle style) {
  writer.begin_mapping(style);
  for (const Field& field : record.fields) {
    if (!is_present(field, object)) continue;
    writer.key(field.key);
    write_member(field, field.member_in(object), writer);
  }
  writer.end_mapping();
}

}  // namespace

void write_record(const Record& record, const void* object, YamlWriter& writer) {
  const Text scalar = scalar_of(record, object);
  if (scalar.present()) return write_text(scalar, writer);
  write_members(record, object, writer, style_for(flow_width(record, object)));
}

std::string write_record(const Record& record, const void* object) {
  YamlWriter writer;
  write_members(record, object, writer, YamlStyle::block);
  return writer.text();
}

}  // namespace pbs
