// SPDX-License-Identifier: MIT
#include "report/json_tree.hpp"

#include <vector>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace pbs {

namespace {

using Stream = rapidjson::MemoryStream;

// Builds the tree from RapidJSON's events.
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder> {
 public:
  using Size = rapidjson::SizeType;

  TreeBuilder(Arena& arena, const Stream& stream) : arena_(arena), stream_(stream) {}

  const JsonValue* root() const { return root_; }
  bool too_deep() const { return too_deep_; }

  bool Null() { return add(JsonValue::Kind::null) != nullptr; }
  bool Bool(bool flag) {
    add(JsonValue::Kind::flag)->flag = flag;
    return true;
  }
  bool RawNumber(const char* digits, Size length, bool) {
    add(JsonValue::Kind::number)->text = arena_.keep({digits, length});
    return true;
  }
  bool String(const char* words, Size length, bool) {
    add(JsonValue::Kind::text)->text = arena_.keep({words, length});
    return true;
  }
  bool StartObject() { return open(JsonValue::Kind::object); }
  bool Key(const char* words, Size length, bool) {
    key_ = arena_.keep({words, length});
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

  JsonValue* add(JsonValue::Kind kind) {
    JsonValue& value = arena_.make<JsonValue>();
    value.kind = kind;
    value.offset = static_cast<std::uint32_t>(stream_.Tell());
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
    levels_.push_back({add(kind), nullptr});
    return true;
  }
  bool close() {
    levels_.pop_back();
    return true;
  }

  Arena& arena_;
  const Stream& stream_;
  std::vector<Level> levels_;
  JsonValue* root_ = nullptr;
  std::string_view key_;
  bool too_deep_ = false;
};

}  // namespace

const JsonValue* read_json(std::string_view text, Arena& arena, JsonProblem& problem) {
  constexpr unsigned kFlags = rapidjson::kParseIterativeFlag |
                              rapidjson::kParseValidateEncodingFlag |
                              rapidjson::kParseNumbersAsStringsFlag;
  Stream stream(text.data(), text.size());
  TreeBuilder builder(arena, stream);
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
