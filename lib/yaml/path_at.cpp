// SPDX-License-Identifier: MIT
#include "yaml/path_at.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string_view>

#include "base/utf8.hpp"
#include "yaml/reader.hpp"

namespace pbs {
namespace {

constexpr std::size_t kDeepest = 64;       // what binding reads
constexpr std::size_t kLongestName = 200;  // bytes of one name in a path
constexpr std::size_t kNone = SIZE_MAX;

// A list or mapping, and where it stands in the one around it.
struct Node {
  std::size_t parent = kNone;
  bool list = false;
  std::string key;                  // within a mapping
  std::size_t index = 0;            // within a list
  const Record* record = nullptr;   // of the mapping itself
  const Record* entries = nullptr;  // of each element, of a list or a mapping with free keys
  std::string id, name;             // of the mapping

  // While it is open: the entry that is being read.
  bool at_key = true;
  std::string entry_key;
  const Field* entry_field = nullptr;
  std::size_t entries_seen = 0;
  std::size_t hint = 0;
};

// What stands at a place: a node, or a scalar in it.
struct Target {
  std::size_t node = kNone;
  bool scalar = false;
  std::string key;
  std::size_t index = 0;
};

std::string short_name(std::string_view name) {
  if (name.size() <= kLongestName) return std::string(name);
  std::size_t end = kLongestName;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
  return std::string(name.substr(0, end));
}

bool plain(std::string_view name) {
  return !name.empty() && std::none_of(name.begin(), name.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' ||
           std::string_view(".[]\"\\").find(c) != std::string_view::npos;
  });
}

bool digits_only(std::string_view name) {
  return std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void append_quoted(std::string& path, std::string_view name) {
  path += "[\"";
  for (const char c : name) {
    if (c == '"' || c == '\\') path += '\\';
    path += c;
  }
  path += "\"]";
}

void append_key(std::string& path, std::string_view key) {
  if (!plain(key)) return append_quoted(path, key);
  if (!path.empty()) path += '.';
  path += key;
}

void append_element(std::string& path, std::string_view name, std::size_t index) {
  if (name.empty()) {
    path.append("[").append(std::to_string(index)).append("]");
  } else if (plain(name) && !digits_only(name)) {
    path.append("[").append(name).append("]");
  } else {
    append_quoted(path, name);
  }
}

class PathSink final : public EventSink {
 public:
  PathSink(const Record* root, std::span<const Location> places)
      : root_(root), places_(places), order_(places.size()), found_(places.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
      return places_[a].begin < places_[b].begin;
    });
  }

  void mapping_start(Location at) override { open(false, at); }
  void sequence_start(Location at) override { open(true, at); }
  void mapping_end(Location at) override { close(at); }
  void sequence_end(Location at) override { close(at); }
  void scalar(std::string_view value, ScalarStyle style, Location at) override {
    leaf(value, style != ScalarStyle::plain, at);
  }
  void alias(std::string_view /*name*/, Location at) override { leaf({}, false, at); }
  void anchor(std::string_view /*name*/, Location /*at*/) override {}
  void tag(std::string_view /*name*/, Location /*at*/) override {}
  bool stopped() const override { return open_.size() > kDeepest; }

  std::vector<std::string> paths() {
    std::vector<std::string> paths(places_.size());
    for (std::size_t i = 0; i < paths.size(); ++i) {
      if (!places_[i].known()) continue;
      // What follows the last value belongs to what is still open, if the reading broke off.
      if (found_[i].node == kNone && !open_.empty()) found_[i].node = open_.back();
      paths[i] = path_of(found_[i]);
    }
    return paths;
  }

 private:
  // Places before `offset` that no value covers lie in the innermost open node.
  void pass(std::uint32_t offset) {
    for (; next_ < order_.size() && places_[order_[next_]].begin < offset; ++next_) {
      Target& target = found_[order_[next_]];
      if (target.node == kNone && !open_.empty()) target.node = open_.back();
    }
  }

  void open(bool list, Location at) {
    pass(at.begin);
    Node node;
    node.list = list;
    if (open_.empty()) {
      node.record = list ? nullptr : root_;
    } else {
      place_in(nodes_[open_.back()], node);
    }
    open_.push_back(nodes_.size());
    nodes_.push_back(std::move(node));
    for (std::size_t i = next_; i < order_.size() && places_[order_[i]].begin == at.begin; ++i) {
      if (found_[order_[i]].node == kNone) found_[order_[i]].node = open_.back();
    }
  }

  // `parent` is the innermost open node, `node` its next entry.
  void place_in(Node& parent, Node& node) {
    node.parent = open_.back();
    node.index = parent.entries_seen;
    node.key = parent.at_key && !parent.list ? "?" : parent.entry_key;
    if (parent.list || parent.record == nullptr) {
      node.record = parent.entries;
    } else if (const Field* field = parent.entry_field) {
      (field->shape == Shape::record ? node.record : node.entries) = field->record;
    }
    step(parent);
  }

  // The entry begun last in `parent` is read as far as `parent` is concerned.
  static void step(Node& parent) {
    if (parent.list || !parent.at_key) ++parent.entries_seen;
    parent.at_key = !parent.at_key;
  }

  void close(Location at) {
    pass(at.begin);
    open_.pop_back();
  }

  void leaf(std::string_view value, bool quoted, Location at) {
    pass(at.begin);
    if (open_.empty()) return;
    Node& parent = nodes_[open_.back()];
    const bool key = !parent.list && parent.at_key;
    if (key) {
      read_key(parent, value);
    } else if (!parent.list && !Text{value, at, quoted}.blank()) {
      if (parent.entry_key == "id") parent.id = short_name(value);
      if (parent.entry_key == "name") parent.name = short_name(value);
    }
    cover(at, key, parent);
    step(parent);
  }

  static void read_key(Node& parent, std::string_view key) {
    parent.entry_field = parent.record != nullptr ? parent.record->find(key, parent.hint) : nullptr;
    parent.entry_key =
        parent.entry_field != nullptr ? std::string(parent.entry_field->key) : short_name(key);
  }

  // A block mapping begins where its first key does: only the exact range of the key means the key.
  void cover(Location at, bool key, const Node& parent) {
    const std::uint32_t end = std::max(at.end, at.begin + 1);
    for (std::size_t i = next_; i < order_.size() && places_[order_[i]].begin < end; ++i) {
      Target& target = found_[order_[i]];
      const Location place = places_[order_[i]];
      const bool exact = place.begin == at.begin && place.end == at.end;
      if (target.node != kNone && !(key && exact)) continue;
      target = {open_.back(), true, parent.list ? std::string() : parent.entry_key,
                parent.entries_seen};
    }
  }

  std::string path_of(const Target& target) const {
    std::vector<const Node*> way;
    for (std::size_t i = target.node; i != kNone; i = nodes_[i].parent) way.push_back(&nodes_[i]);
    std::string path;
    for (std::size_t i = way.size(); i-- > 0;) {
      const Node& node = *way[i];
      if (node.parent == kNone) continue;
      if (nodes_[node.parent].list) {
        append_element(path, node.id.empty() ? node.name : node.id, node.index);
      } else {
        append_key(path, node.key);
      }
    }
    if (!target.scalar) return path;
    if (nodes_[target.node].list) {
      append_element(path, {}, target.index);
    } else {
      append_key(path, target.key);
    }
    return path;
  }

  const Record* root_;
  std::span<const Location> places_;
  std::vector<std::size_t> order_;  // of places_, by their beginning
  std::size_t next_ = 0;            // in order_
  std::vector<Target> found_;
  std::vector<Node> nodes_;
  std::vector<std::size_t> open_;
};

}  // namespace

std::vector<std::string> paths_at(const SourceFile& source, const Record* root,
                                  std::span<const Location> places) {
  PathSink sink(root, places);
  read_events(source, YamlReader::libyaml, sink);
  return sink.paths();
}

}  // namespace pbs
