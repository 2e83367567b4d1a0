// SPDX-License-Identifier: MIT
#include "validate/convert_project_binding.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/nearest.hpp"
#include "base/text.hpp"

namespace pbs {
namespace {

Place place_of(const IndicatorSet* set, const IndicatorNode& node) {
  return {set->source.get(), node.place};
}

}  // namespace

void RowIndex::add(std::string_view key, std::size_t row) {
  if (!key.empty()) entries_[count_++] = {key, static_cast<std::uint32_t>(row)};
}

void RowIndex::sort() {
  std::sort(entries_, entries_ + count_, [](const Entry& a, const Entry& b) {
    return a.key != b.key ? a.key < b.key : a.row < b.row;
  });
}

std::ptrdiff_t RowIndex::find(std::string_view key) const {
  const std::span<const Entry> all = entries();
  const auto at = std::lower_bound(all.begin(), all.end(), key,
                                   [](const Entry& a, std::string_view b) { return a.key < b; });
  return at == all.end() || at->key != key ? -1 : static_cast<std::ptrdiff_t>(at->row);
}

SetBinding::SetBinding(const IndicatorSet* set, Arena& arena) : set_(set) {
  if (set == nullptr) return;
  listed_ = arena.room_for<bool>(set->nodes.size() + 1);
  std::fill_n(listed_, set->nodes.size(), false);
}

const IndicatorNode* SetBinding::take(std::size_t i) {
  bound_before_ = listed_[i];
  listed_[i] = true;
  next_ = i + 1;
  return &set_->nodes[i];
}

const IndicatorNode* SetBinding::bind(const IndicatorDeclaration& row) {
  bound_before_ = false;
  if (set_ == nullptr) return nullptr;
  const std::vector<IndicatorNode>& nodes = set_->nodes;
  const auto find = [&](std::string IndicatorNode::*member, std::string_view wanted) {
    for (std::size_t tried = 0; tried < nodes.size() && !wanted.empty(); ++tried) {
      const std::size_t i = (next_ + tried) % nodes.size();
      if (nodes[i].*member == wanted) return take(i);
    }
    return static_cast<const IndicatorNode*>(nullptr);
  };
  const IndicatorNode* node = find(&IndicatorNode::id, row.id.stated());
  return node != nullptr ? node : find(&IndicatorNode::name, row.name.stated());
}

void report_difference(Conversion& c, const IndicatorNode& node, std::string_view field,
                       const Text& written, std::string_view in_set) {
  c.scalars.raise(ConversionRule::differs_from_set, written.place)
      .see(place_of(c.set, node))
      .with("field", std::string(field))
      .with("written", escape_for_message(written.value))
      .with("set", escape_for_message(in_set));
}

void report_taken(Conversion& c, const IndicatorNode& node, Location row, std::string_view field,
                  std::string_view in_set) {
  c.scalars.raise(ConversionRule::taken_from_set, row)
      .see(place_of(c.set, node))
      .with("field", std::string(field))
      .with("set", escape_for_message(in_set));
}

void report_unbound(Conversion& c, const IndicatorDeclaration& row, const Text& id_text) {
  std::vector<std::string_view> names;
  for (const IndicatorNode& node : c.set->nodes) {
    names.push_back(row.id.blank() ? node.name : node.id);
  }
  Finding& finding = c.scalars.raise(ConversionRule::unbound_row, id_text.place);
  finding.with("set", c.set->id).with("row", escape_for_message(id_text.value));
  const std::string_view near = nearest_name(id_text.value, names);
  if (!near.empty()) finding.with("near", std::string(near));
}

void report_unlisted(Conversion& c, const SetBinding& binding) {
  if (c.set == nullptr) return;
  for (std::size_t i = 0; i < c.set->nodes.size(); ++i) {
    if (binding.listed(i)) continue;
    const IndicatorNode& node = c.set->nodes[i];
    c.scalars.about(node.name);
    c.scalars.raise(ConversionRule::unlisted_set_row, c.written.indicator_set.place)
        .see(place_of(c.set, node))
        .with("row", node.name);
  }
}

void report_repeated_ids(Conversion& c) {
  const List<Indicator>& rows = c.project.indicators;
  RowIndex ids(c.arena, rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) ids.add(rows[i].id, i);
  ids.sort();
  const std::span<const RowIndex::Entry> entries = ids.entries();
  for (std::size_t i = 1; i < entries.size(); ++i) {
    if (entries[i].key != entries[i - 1].key) continue;
    const std::string_view id = entries[i].key;
    const std::size_t first = static_cast<std::size_t>(ids.find(id));
    c.scalars.about(id);
    c.scalars.raise(ConversionRule::repeated_id, rows[entries[i].row].id_text.place)
        .see({&c.source, rows[first].id_text.place})
        .with("id", std::string(id));
  }
}

}  // namespace pbs
