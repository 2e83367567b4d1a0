// SPDX-License-Identifier: MIT
// libyaml counts code points (CR LF as two, U+0085, U+2028 and U+2029 as one each); events carry
// byte offsets.
#include <new>
#include <vector>

#include <fmt/format.h>
#include <yaml.h>

#include "yaml/code_point_cursor.hpp"
#include "yaml/readers.hpp"
#include "yaml/source_scan.hpp"

namespace pbs {
namespace {

// Frees what an event holds.
class LibyamlEvent {
 public:
  explicit LibyamlEvent(yaml_event_t& event) : event_(event) {}
  LibyamlEvent(const LibyamlEvent&) = delete;
  LibyamlEvent& operator=(const LibyamlEvent&) = delete;
  ~LibyamlEvent() { yaml_event_delete(&event_); }

 private:
  yaml_event_t& event_;
};

class LibyamlReader {
 public:
  LibyamlReader(std::string_view text, EventSink& sink)
      : base_(text.starts_with(kByteOrderMark) ? 3 : 0), text_(text), sink_(sink), cursor_(text) {
    if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc();
    cursor_.place(0, base_);
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(
        &parser_, reinterpret_cast<const unsigned char*>(text.data()) + base_, text.size() - base_);
  }
  LibyamlReader(const LibyamlReader&) = delete;
  LibyamlReader& operator=(const LibyamlReader&) = delete;
  ~LibyamlReader() { yaml_parser_delete(&parser_); }

  std::optional<YamlProblem> run() {
    bool document_over = false;
    while (true) {
      yaml_event_t raw;
      if (yaml_parser_parse(&parser_, &raw) == 0) return problem();
      const LibyamlEvent owner(raw);
      if (raw.type == YAML_STREAM_END_EVENT) return std::nullopt;
      if (document_over) return YamlProblem{std::string(kSecondDocument), start_of(raw), {}};
      if (raw.type == YAML_DOCUMENT_END_EVENT) document_over = true;
      push(raw);
      if (sink_.stopped()) return std::nullopt;
    }
  }

 private:
  Location start_of(const yaml_event_t& event) {
    const std::uint32_t begin = cursor_.seek(event.start_mark.index);
    return {begin, begin};
  }

  void push(const yaml_event_t& event) {
    switch (event.type) {
      case YAML_SCALAR_EVENT:
        return push_scalar(event);
      case YAML_MAPPING_START_EVENT:
        return sink_.mapping_start(collection_start(
            event,
            event.data.mapping_start.anchor != nullptr || event.data.mapping_start.tag != nullptr));
      case YAML_SEQUENCE_START_EVENT:
        return sink_.sequence_start(
            collection_start(event, event.data.sequence_start.anchor != nullptr ||
                                        event.data.sequence_start.tag != nullptr));
      case YAML_MAPPING_END_EVENT:
        return sink_.mapping_end(collection_end(event));
      case YAML_SEQUENCE_END_EVENT:
        return sink_.sequence_end(collection_end(event));
      case YAML_ALIAS_EVENT: {
        const std::uint32_t begin = cursor_.seek(event.start_mark.index);
        last_end_ = cursor_.seek(event.end_mark.index);
        return sink_.alias(text_.substr(begin + 1, last_end_ - begin - 1), {begin, last_end_});
      }
      default:
        return;
    }
  }

  void push_scalar(const yaml_event_t& event) {
    const auto& scalar = event.data.scalar;
    const std::string_view value(reinterpret_cast<const char*>(scalar.value), scalar.length);
    std::uint32_t begin = cursor_.seek(event.start_mark.index);
    if (begin < text_.size() && starts_properties(text_[begin])) {
      begin = push_properties(begin, cursor_.seek(event.end_mark.index));
    }
    if (scalar.style == YAML_PLAIN_SCALAR_STYLE) {
      const std::string_view view = view_into(text_, begin, value);
      if (view.data() == value.data()) {
        last_end_ = cursor_.seek(event.end_mark.index);
      } else {
        last_end_ = begin + static_cast<std::uint32_t>(value.size());
        cursor_.place(event.end_mark.index, last_end_);
      }
      return sink_.scalar(view, ScalarStyle::plain, {begin, last_end_});
    }
    const std::uint32_t end = cursor_.seek(event.end_mark.index);
    last_end_ = trim_end(text_, begin, end);
    const bool simple = last_end_ - begin == value.size() + 2;
    sink_.scalar(simple ? view_into(text_, begin + 1U, value) : value,
                 scalar_style_at(text_, begin), {begin, last_end_});
  }

  Location collection_start(const yaml_event_t& event, bool has_properties) {
    std::uint32_t begin = cursor_.seek(event.start_mark.index);
    if (has_properties) begin = push_properties(begin, cursor_.seek(event.end_mark.index));
    const bool flow = begin < text_.size() && (text_[begin] == '{' || text_[begin] == '[');
    open_.push_back(begin);
    return {begin, begin + (flow ? 1U : 0U)};
  }

  // A block collection ends for libyaml where the next node begins.
  Location collection_end(const yaml_event_t& event) {
    open_.pop_back();
    if (event.end_mark.index == event.start_mark.index) return {last_end_, last_end_};
    last_end_ = cursor_.seek(event.end_mark.index);
    return {last_end_ - 1, last_end_};
  }

  // Pushes anchor and tag and returns where the node's content begins.
  std::uint32_t push_properties(std::uint32_t begin, std::uint32_t end) {
    const NodeProperties found = scan_properties(text_, begin, end);
    const auto name = [this](Location at) { return text_.substr(at.begin, at.end - at.begin); };
    if (found.anchor.known()) sink_.anchor(name(found.anchor).substr(1), found.anchor);
    if (found.tag.known()) sink_.tag(name(found.tag), found.tag);
    return found.content;
  }

  YamlProblem problem() {
    if (parser_.error == YAML_MEMORY_ERROR) throw std::bad_alloc();
    YamlProblem found;
    if (parser_.error == YAML_READER_ERROR) {
      found.words = fmt::format("{} (U+{:04X})", parser_.problem, parser_.problem_value);
      const auto at = static_cast<std::uint32_t>(base_ + parser_.problem_offset);
      found.at = {at, at};
      return found;
    }
    found.words = parser_.context != nullptr
                      ? fmt::format("{}: {}", parser_.context, parser_.problem)
                      : std::string(parser_.problem);
    if (parser_.context != nullptr) {
      const std::uint32_t began = cursor_.seek(parser_.context_mark.index);
      found.began = {began, began};
    }
    if (std::string_view(parser_.problem) == "did not find expected node content" &&
        !open_.empty()) {
      found.began = {open_.back(), open_.back()};
    }
    const std::uint32_t at = cursor_.seek(parser_.problem_mark.index);
    found.at = {at, at};
    return found;
  }

  std::size_t base_;
  std::string_view text_;
  EventSink& sink_;
  CodePointCursor cursor_;
  yaml_parser_t parser_{};
  std::uint32_t last_end_ = 0;
  std::vector<std::uint32_t> open_;  // where the open collections begin
};

}  // namespace

std::optional<YamlProblem> read_with_libyaml(std::string_view text, EventSink& sink) {
  return LibyamlReader(text, sink).run();
}

}  // namespace pbs
