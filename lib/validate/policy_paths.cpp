// SPDX-License-Identifier: MIT
#include "validate/policy_paths.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "base/decimal.hpp"
#include "base/nearest.hpp"

namespace pbs {
namespace {

// Where a path has led to. `object` is unknown behind a list, `record` behind a value.
struct Step {
  const Record* record = &kPolicyRecord;
  const void* object = nullptr;
  const Field* map = nullptr;  // the next step may be a key of this map
};

// The entry of a map written under `key`, nullptr if there is none.
void* find_entry(const Field& map, const void* list, std::string_view key) {
  for (std::size_t i = 0; list != nullptr && i < map.count(list); ++i) {
    void* const element = const_cast<void*>(map.element(list, i));
    const Text& written = map.shape == Shape::text_map ? static_cast<TextEntry*>(element)->key
                                                       : *map.entry_key(element);
    if (written.value == key) return element;
  }
  return nullptr;
}

Step behind(const Field& field, const void* owner) {
  const void* const member = owner == nullptr ? nullptr : field.member_in(owner);
  switch (field.shape) {
    case Shape::record:
      return {field.record, member, nullptr};
    case Shape::record_list:
      return {field.record, nullptr, nullptr};
    case Shape::record_map:
    case Shape::text_map:
      return {field.record, member, &field};
    default:
      return {nullptr, nullptr, nullptr};
  }
}

// Takes the step `key`; `name` receives its English spelling. False if it leads nowhere.
bool take(Step& at, std::string_view key, std::string_view& name) {
  name = key;
  if (at.map != nullptr) {
    if (void* const entry = find_entry(*at.map, at.object, key)) {
      const bool leads_on = at.map->record != nullptr;
      at = {at.map->record, leads_on ? at.map->entry_value(entry) : nullptr, nullptr};
      return true;
    }
  }
  if (at.record == nullptr) return false;
  std::size_t hint = 0;
  const Field* const field = at.record->find(key, hint);
  if (field == nullptr) return false;
  name = field->key;
  at = behind(*field, at.map != nullptr ? nullptr : at.object);
  return true;
}

void collect_paths(const Record& record, const std::string& above, std::vector<std::string>& out) {
  for (const Field& field : record.fields) {
    out.push_back(above + std::string(field.key));
    if (field.record != nullptr) collect_paths(*field.record, out.back() + '.', out);
  }
}

bool same_text(const Field& field, const Text& a, const Text& b) {
  if (a.blank() || b.blank()) return a.blank() == b.blank() && a.present() == b.present();
  if (a.value == b.value) return true;
  if (field.vocabulary != nullptr) {
    const int word = field.vocabulary->find(a.value);
    return word >= 0 && word == field.vocabulary->find(b.value);
  }
  const std::optional<Decimal> number = Decimal::parse(a.value);
  const std::optional<Decimal> other = Decimal::parse(b.value);
  return number && other && *number == *other;
}

bool same_texts(const Field& field, const List<Text>& a, const List<Text>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [&](const Text& x, const Text& y) { return same_text(field, x, y); });
}

bool same_member(const Field& field, const void* a, const void* b);

bool same_record(const Record& record, const void* a, const void* b) {
  return std::all_of(record.fields.begin(), record.fields.end(), [&](const Field& field) {
    return same_member(field, field.member_in(a), field.member_in(b));
  });
}

bool same_element(const Field& field, const void* a, const void* b) {
  switch (field.shape) {
    case Shape::text_list:
      return same_text(field, *static_cast<const Text*>(a), *static_cast<const Text*>(b));
    case Shape::text_rows:
      return same_texts(field, *static_cast<const List<Text>*>(a),
                        *static_cast<const List<Text>*>(b));
    case Shape::text_map: {
      const auto& x = *static_cast<const TextEntry*>(a);
      const auto& y = *static_cast<const TextEntry*>(b);
      return x.key.value == y.key.value && same_text(field, x.value, y.value);
    }
    case Shape::record_map: {
      void* const x = const_cast<void*>(a);
      void* const y = const_cast<void*>(b);
      return field.entry_key(x)->value == field.entry_key(y)->value &&
             same_record(*field.record, field.entry_value(x), field.entry_value(y));
    }
    default:
      return same_record(*field.record, a, b);
  }
}

bool same_member(const Field& field, const void* a, const void* b) {
  if (field.shape == Shape::text) {
    return same_text(field, *static_cast<const Text*>(a), *static_cast<const Text*>(b));
  }
  if (field.shape == Shape::record) return same_record(*field.record, a, b);
  const std::size_t count = field.count(a);
  if (count != field.count(b)) return false;
  for (std::size_t i = 0; i < count; ++i) {
    if (!same_element(field, field.element(a, i), field.element(b, i))) return false;
  }
  return true;
}

// Whether the member is stated at all; records are looked into instead.
bool stated(const Field& field, const void* member) {
  if (field.shape == Shape::text) return static_cast<const Text*>(member)->present();
  return field.count(member) != 0;
}

void collect_changes(const Record& record, const void* child, const void* parent,
                     const std::string& above, std::vector<std::string>& out) {
  static constexpr std::string_view kOwn[] = {"pbs", "id", "title", "extends", "cites"};
  for (const Field& field : record.fields) {
    if (above.empty() && std::find(std::begin(kOwn), std::end(kOwn), field.key) != std::end(kOwn)) {
      continue;
    }
    const std::string path = above + std::string(field.key);
    const void* const written = field.member_in(child);
    const void* const inherited = field.member_in(parent);
    if (field.shape == Shape::record) {
      collect_changes(*field.record, written, inherited, path + '.', out);
    } else if (stated(field, written) && !same_member(field, written, inherited)) {
      out.push_back(path);
    }
  }
}

}  // namespace

std::optional<std::string> canonical_policy_path(const PolicyDeclaration& policy,
                                                 std::string_view path) {
  Step at;
  at.object = &policy;
  std::string result;
  for (;;) {
    const std::size_t dot = path.find('.');
    std::string_view name;
    if (!take(at, path.substr(0, dot), name)) return std::nullopt;
    result += name;
    if (dot == std::string_view::npos) return result;
    result += '.';
    path.remove_prefix(dot + 1);
  }
}

std::string nearest_policy_path(std::string_view wrong) {
  std::vector<std::string> paths;
  collect_paths(kPolicyRecord, {}, paths);
  const std::vector<std::string_view> views(paths.begin(), paths.end());
  return std::string(nearest_name(wrong, views));
}

const Text* policy_text(const PolicyDeclaration& policy, std::string_view path) {
  const Record* record = &kPolicyRecord;
  const void* object = &policy;
  for (;;) {
    const std::size_t dot = path.find('.');
    std::size_t hint = 0;
    const Field* const field = record->find(path.substr(0, dot), hint);
    if (field == nullptr) return nullptr;
    const void* const member = field->member_in(object);
    if (dot == std::string_view::npos) {
      return field->shape == Shape::text ? static_cast<const Text*>(member) : nullptr;
    }
    if (field->shape != Shape::record) return nullptr;
    record = field->record;
    object = member;
    path.remove_prefix(dot + 1);
  }
}

bool stands_under(std::string_view path, std::string_view ancestor) {
  return path.starts_with(ancestor) &&
         (path.size() == ancestor.size() || path[ancestor.size()] == '.');
}

std::vector<std::string> changed_paths(const PolicyDeclaration& child,
                                       const PolicyDeclaration& parent) {
  std::vector<std::string> paths;
  collect_changes(kPolicyRecord, &child, &parent, {}, paths);
  return paths;
}

}  // namespace pbs
