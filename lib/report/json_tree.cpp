// SPDX-License-Identifier: MIT
// Texts are read 16 bytes at a time where the processor has SSE2, as every x86-64 does.
#include "report/json_tree.hpp"

#include <cstring>
#include <vector>

#if defined(__SSE2__)
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>
#include <rapidjson/stream.h>

#include "base/utf8.hpp"

namespace pbs {

namespace {

using Stream = rapidjson::InsituStringStream;

constexpr std::size_t kVector = 16;  // bytes that RapidJSON looks at together

// Builds the tree from RapidJSON's events, whose texts stand in the copy of the source.
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder> {
 public:
  using Size = rapidjson::SizeType;

  TreeBuilder(Arena& arena, Stream& stream, const char* source)
      : arena_(arena), stream_(stream), source_(source) {}

  const JsonValue* root() const { return root_; }
  bool too_deep() const { return too_deep_; }

  bool Null() {
    add(JsonValue::Kind::null, stream_.Tell() - std::strlen("null"));
    return true;
  }
  bool Bool(bool flag) {
    const std::size_t length = std::strlen(flag ? "true" : "false");
    add(JsonValue::Kind::flag, stream_.Tell() - length)->flag = flag;
    return true;
  }
  bool RawNumber(const char* digits, Size length, bool) {
    add(JsonValue::Kind::number, offset_of(digits))->text = {digits, length};
    return true;
  }
  bool String(const char* words, Size length, bool) {
    add(JsonValue::Kind::text, offset_of(words) - 1)->text = {words, length};
    return true;
  }
  bool StartObject() { return open(JsonValue::Kind::object); }
  bool Key(const char* words, Size length, bool) {
    key_ = {words, length};
    return true;
  }
  bool EndObject(Size) { return close(); }
  bool StartArray() { return open(JsonValue::Kind::list); }
  bool EndArray(Size) { return close(); }

 private:
  struct Level {
    JsonValue* value;
    JsonValue* last;
  };

  std::size_t offset_of(const char* at) const { return static_cast<std::size_t>(at - source_); }

  JsonValue* add(JsonValue::Kind kind, std::size_t offset) {
    JsonValue& value = arena_.make<JsonValue>();
    value.kind = kind;
    value.offset = static_cast<std::uint32_t>(offset);
    value.key = key_;
    if (levels_.empty()) {
      root_ = &value;
    } else {
      Level& level = levels_.back();
      (level.last == nullptr ? level.value->child : level.last->next) = &value;
      level.last = &value;
      if (level.value->kind == JsonValue::Kind::object) key_ = {};
    }
    return &value;
  }
  bool open(JsonValue::Kind kind) {
    too_deep_ = levels_.size() >= static_cast<std::size_t>(kMostJsonDepth);
    if (too_deep_) return false;
    levels_.push_back({add(kind, stream_.Tell()), nullptr});
    return true;
  }
  bool close() {
    levels_.pop_back();
    return true;
  }

  Arena& arena_;
  Stream& stream_;
  const char* source_;
  std::vector<Level> levels_;
  JsonValue* root_ = nullptr;
  std::string_view key_;
  bool too_deep_ = false;
};

}  // namespace

const JsonValue* read_json(std::string_view text, Arena& arena, JsonProblem& problem) {
  constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseInsituFlag |
                              rapidjson::kParseNumbersAsStringsFlag;
  if (!is_valid_utf8(text, &problem.offset)) {
    problem.words = rapidjson::GetParseError_En(rapidjson::kParseErrorStringInvalidEncoding);
    return nullptr;
  }
  char* const source = arena.room_for<char>(text.size() + kVector);
  if (!text.empty()) std::memcpy(source, text.data(), text.size());
  std::memset(source + text.size(), 0, kVector);
  Stream stream(source);
  TreeBuilder builder(arena, stream, source);
  rapidjson::Reader reader;
  const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, builder);
  if (!result.IsError() && stream.Tell() == text.size()) return builder.root();
  problem.offset = result.IsError() ? result.Offset() : stream.Tell();
  if (builder.too_deep()) {
    problem.words = "The nesting is too deep.";
  } else if (result.IsError()) {
    problem.words = rapidjson::GetParseError_En(result.Code());
  } else {
    problem.words = "A NUL byte stands in the text.";
  }
  return nullptr;
}

}  // namespace pbs
