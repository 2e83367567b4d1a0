// SPDX-License-Identifier: MIT
// yaml-cpp tells where a node begins (in bytes, a byte order mark not counted) and nothing about
// its end; the rest is found in the source text.
#include <algorithm>
#include <istream>
#include <new>
#include <streambuf>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include "yaml/readers.hpp"
#include "yaml/source_scan.hpp"

namespace pbs {
namespace {

// Unwinds yaml-cpp's recursion when the sink has had enough.
struct Stopped {};

class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // a get area is never written to
    setg(begin, begin, begin + text.size());
  }
};

std::uint32_t offset_of(const YAML::Mark& mark, std::size_t base, std::size_t size) {
  const std::size_t offset = base + static_cast<std::size_t>(std::max(mark.pos, 0));
  return static_cast<std::uint32_t>(std::min(offset, size));
}

class YamlCppHandler final : public YAML::EventHandler {
 public:
  YamlCppHandler(std::string_view text, std::size_t base, EventSink& sink)
      : text_(text), base_(base), sink_(sink), last_end_(static_cast<std::uint32_t>(base)) {}

  const std::optional<std::uint32_t>& second_document() const { return second_document_; }
  // Where the innermost open collection began.
  Location innermost() const { return open_.empty() ? Location{} : open_.back(); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (document_over_) {
      second_document_ = at(mark);
      throw Stopped{};
    }
  }
  void OnDocumentEnd() override { document_over_ = true; }

  // An empty node, `~` or `null`; an empty one is marked where the next token begins.
  void OnNull(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    const std::uint32_t begin = push_properties(at(mark));
    const std::size_t end = std::min(text_.find_first_of(" \t\r\n,[]{}:", begin), text_.size());
    const std::string_view word = text_.substr(begin, end - begin);
    if (begin >= last_end_ && Text{word, {begin, begin}}.blank() && !word.empty()) {
      return push_scalar(begin, word);
    }
    last_end_ = after_colon();
    sink_.scalar(text_.substr(last_end_, 0), ScalarStyle::plain, {last_end_, last_end_});
    check();
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    const std::uint32_t begin = at(mark);
    const std::size_t end = text_.find_first_of(" \t\r\n,[]{}", begin);
    last_end_ = static_cast<std::uint32_t>(std::min(end, text_.size()));
    sink_.alias(text_.substr(begin + 1, last_end_ - begin - 1), {begin, last_end_});
    check();
  }

  void OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                const std::string& value) override {
    push_scalar(push_properties(at(mark)), value);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    sink_.sequence_start(collection_start(mark, tag, anchor, style));
    check();
  }
  void OnSequenceEnd() override {
    sink_.sequence_end(collection_end(']'));
    check();
  }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    sink_.mapping_start(collection_start(mark, tag, anchor, style));
    check();
  }
  void OnMapEnd() override {
    sink_.mapping_end(collection_end('}'));
    check();
  }

 private:
  std::uint32_t at(const YAML::Mark& mark) const { return offset_of(mark, base_, text_.size()); }

  void check() const {
    if (sink_.stopped()) throw Stopped{};
  }

  void push_scalar(std::uint32_t begin, std::string_view value) {
    const ScalarStyle style = scalar_style_at(text_, begin);
    last_end_ = scan_scalar_end(text_, begin, style, value);
    const std::size_t quote = style == ScalarStyle::plain ? 0 : 1;
    const bool simple = last_end_ - begin == value.size() + 2 * quote;
    sink_.scalar(simple ? view_into(text_, begin + quote, value) : value, style,
                 {begin, last_end_});
    check();
  }

  // Pushes anchor and tag and returns where the node's content begins.
  std::uint32_t push_properties(std::uint32_t begin) {
    if (begin >= text_.size() || !starts_properties(text_[begin])) return begin;
    const NodeProperties found =
        scan_properties(text_, begin, static_cast<std::uint32_t>(text_.size()));
    const auto name = [this](Location place) {
      return text_.substr(place.begin, place.end - place.begin);
    };
    if (found.anchor.known()) sink_.anchor(name(found.anchor).substr(1), found.anchor);
    if (found.tag.known()) sink_.tag(name(found.tag), found.tag);
    check();
    return found.content;
  }

  Location collection_start(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                            YAML::EmitterStyle::value style) {
    std::uint32_t begin = at(mark);
    if (anchor != 0 || tag != "?") begin = push_properties(begin);
    const bool flow = style == YAML::EmitterStyle::Flow && begin < text_.size() &&
                      (text_[begin] == '{' || text_[begin] == '[');
    open_.push_back({begin, begin + (flow ? 1U : 0U)});
    last_end_ = std::max(last_end_, open_.back().end);
    return open_.back();
  }

  Location collection_end(char bracket) {
    const bool flow = open_.back().end > open_.back().begin;
    open_.pop_back();
    const std::uint32_t close = flow ? skip_blank(text_, last_end_, ",:") : last_end_;
    if (!flow || close >= text_.size() || text_[close] != bracket) return {last_end_, last_end_};
    last_end_ = close + 1;
    return {close, last_end_};
  }

  // Behind the `:` or `-` that follows the last node.
  std::uint32_t after_colon() const {
    const std::uint32_t next = skip_blank(text_, last_end_);
    const bool marker = next < text_.size() && (text_[next] == ':' || text_[next] == '-');
    return marker ? next + 1 : last_end_;
  }

  std::string_view text_;
  std::size_t base_;
  EventSink& sink_;
  std::uint32_t last_end_;
  std::vector<Location> open_;  // starts of the open collections, empty ranges for block style
  bool document_over_ = false;
  std::optional<std::uint32_t> second_document_;
};

}  // namespace

std::optional<YamlProblem> read_with_yaml_cpp(std::string_view text, EventSink& sink) {
  const std::size_t base = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  ViewBuffer buffer(text.substr(base));
  std::istream stream(&buffer);
  YamlCppHandler handler(text, base, sink);
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(handler)) {
    }
  } catch (const Stopped&) {
    if (!handler.second_document()) return std::nullopt;
    return YamlProblem{
        std::string(kSecondDocument), {*handler.second_document(), *handler.second_document()}, {}};
  } catch (const YAML::Exception& error) {
    const std::uint32_t at = offset_of(error.mark, base, text.size());
    const bool in_flow = error.msg.find("flow not found") != std::string::npos;
    return YamlProblem{error.msg, {at, at}, in_flow ? handler.innermost() : Location{}};
  }
  return std::nullopt;
}

}  // namespace pbs
