// SPDX-License-Identifier: MIT
// The JSON Schema of scorecards and portfolio lines, from the same descriptions as their writer.
#include <ranges>
#include <vector>

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include "report/card_fields.hpp"
#include "report/card_json.hpp"
#include "report/card_words.hpp"
#include "report/portfolio_fields.hpp"

namespace pbs {

namespace {

using Json = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

// What a portfolio needs so that all its parts are described.
Portfolio sample_portfolio() {
  Portfolio portfolio;
  portfolio.departments.emplace_back();
  portfolio.handed_in.emplace_back();
  portfolio.rows.emplace_back().total = Decimal();
  portfolio.ranked = {0};
  return portfolio;
}

// A visitor, see card_fields.hpp: writes the schema of the object it is shown.
class SchemaWriter {
 public:
  explicit SchemaWriter(Json& json) : json_(json) {}

  void constant(std::string_view name, std::string_view words, const Words& summary) {
    open(name, summary, true);
    text("const", words);
    json_.EndObject();
  }
  void required_text(std::string_view name, std::string_view, const Words& summary) {
    simple(name, "string", summary, true);
  }
  void text(std::string_view name, std::string_view, const Words& summary) {
    simple(name, "string", summary, false);
  }
  void required_path(std::string_view name, std::string_view path, const Words& summary) {
    required_text(name, path, summary);
  }
  void path(std::string_view name, std::string_view path, const Words& summary) {
    text(name, path, summary);
  }
  void decimal(std::string_view name, const Decimal&, const Words& summary) {
    simple(name, "number", summary, true);
  }
  void number(std::string_view name, const std::optional<Decimal>&, const Words& summary) {
    simple(name, "number", summary, false);
  }
  void required_count(std::string_view name, std::size_t, const Words& summary) {
    counted(name, summary, true);
  }
  void count(std::string_view name, std::size_t, const Words& summary) {
    counted(name, summary, false);
  }
  void integer(std::string_view name, std::optional<int>, const Words& summary) {
    counted(name, summary, false);
  }
  void flag(std::string_view name, bool, const Words& summary) {
    simple(name, "boolean", summary, false);
  }
  void opposite(std::string_view name, bool value, const std::optional<Decimal>&,
                const Words& summary) {
    flag(name, value, summary);
  }
  template <typename Enumeration>
  void word(std::string_view name, Enumeration, const Words& summary) {
    words<Enumeration>(name, summary, true);
  }
  template <typename Enumeration>
  void optional_word(std::string_view name, std::optional<Enumeration>, const Words& summary) {
    words<Enumeration>(name, summary, false);
  }
  void values(std::string_view name, const List<CardValue>&, const Words& summary) {
    open(name, summary, true);
    text("type", "object");
    key("additionalProperties");
    json_.StartObject();
    key("type");
    json_.StartArray();
    value("string");
    value("number");
    json_.EndArray();
    json_.EndObject();
    json_.EndObject();
  }
  template <typename Texts>
  void strings(std::string_view name, const Texts&, const Words& summary) {
    string_list(name, summary, true);
  }
  void texts(std::string_view name, const List<std::string_view>&, const Words& summary) {
    string_list(name, summary, false);
  }
  template <typename Counts>
  void counts(std::string_view name, const Counts&, const Words& summary) {
    open(name, summary, true);
    text("type", "object");
    key("additionalProperties");
    json_.StartObject();
    whole_number();
    json_.EndObject();
    json_.EndObject();
  }

  template <typename Body>
  void group(std::string_view name, const Words& summary, Body body) {
    open(name, summary, false);
    object_schema(json_, false, body);
    json_.EndObject();
  }
  template <typename Body>
  void marked_group(std::string_view name, bool, const Words& summary, Body body) {
    group(name, summary, body);
  }
  template <typename Part>
  void spread(std::string_view, const std::optional<Part>&) {
    const std::size_t required = required_.size();
    const Part sample{};
    describe(*this, sample);
    required_.resize(required);
  }
  template <typename Part>
  void object(std::string_view name, const std::optional<Part>&, const Words& summary) {
    part<Part>(name, summary, false);
  }
  template <typename Part>
  void nullable(std::string_view name, const std::optional<Part>&, const Words& summary) {
    part<Part>(name, summary, true);
  }
  template <typename Range>
  void items(std::string_view name, const Range& range, const Words& summary) {
    using Item = std::ranges::range_value_t<Range>;
    list_of(name, summary, true, range.empty() ? Item{} : Item(*range.begin()));
  }
  template <typename T>
  void list(std::string_view name, const List<T>&, const Words& summary) {
    list_of(name, summary, false, T{});
  }
  template <typename T>
  void required_list(std::string_view name, const List<T>&, const Words& summary) {
    list_of(name, summary, true, T{});
  }

  // The keywords of an object's schema; `body` describes its members.
  template <typename Body>
  static void object_schema(Json& json, bool nullable, Body body) {
    SchemaWriter v(json);
    v.key("type");
    if (nullable) {
      json.StartArray();
      v.value("object");
      v.value("null");
      json.EndArray();
    } else {
      v.value("object");
    }
    v.key("properties");
    json.StartObject();
    body(v);
    json.EndObject();
    v.write_required();
    v.key("additionalProperties");
    json.Bool(false);
  }
  void text(std::string_view name, std::string_view words) {
    key(name);
    value(words);
  }
  void key(std::string_view name) {
    json_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  }
  void value(std::string_view words) {
    json_.String(words.data(), static_cast<rapidjson::SizeType>(words.size()));
  }

 private:
  void open(std::string_view name, const Words& summary, bool required) {
    if (required) required_.push_back(name);
    key(name);
    json_.StartObject();
    text("description", std::string(summary.zh).append(" — ").append(summary.en));
  }
  void simple(std::string_view name, std::string_view type, const Words& summary, bool required) {
    open(name, summary, required);
    text("type", type);
    json_.EndObject();
  }
  void whole_number() {
    text("type", "integer");
    key("minimum");
    json_.Int(0);
  }
  void counted(std::string_view name, const Words& summary, bool required) {
    open(name, summary, required);
    whole_number();
    json_.EndObject();
  }
  template <typename Enumeration>
  void words(std::string_view name, const Words& summary, bool required) {
    open(name, summary, required);
    key("enum");
    json_.StartArray();
    for (std::size_t i = 0; i < kWordCount<Enumeration>; ++i) {
      value(word_of(static_cast<Enumeration>(i)));
    }
    json_.EndArray();
    json_.EndObject();
  }
  void string_list(std::string_view name, const Words& summary, bool required) {
    open(name, summary, required);
    text("type", "array");
    key("items");
    json_.StartObject();
    text("type", "string");
    json_.EndObject();
    json_.EndObject();
  }
  template <typename Part>
  void part(std::string_view name, const Words& summary, bool nullable) {
    open(name, summary, nullable);
    const Part sample{};
    object_schema(json_, nullable, [&](SchemaWriter& v) { describe(v, sample); });
    json_.EndObject();
  }
  template <typename Item>
  void list_of(std::string_view name, const Words& summary, bool required, const Item& item) {
    open(name, summary, required);
    text("type", "array");
    key("items");
    json_.StartObject();
    object_schema(json_, false, [&](SchemaWriter& v) { describe(v, item); });
    json_.EndObject();
    json_.EndObject();
  }
  void write_required() {
    if (required_.empty()) return;
    key("required");
    json_.StartArray();
    for (const std::string_view name : required_) value(name);
    json_.EndArray();
  }

  Json& json_;
  std::vector<std::string_view> required_;
};

void write_choices(SchemaWriter& top, Json& json) {
  top.key("anyOf");
  json.StartArray();
  for (const std::string_view reference : {"#/$defs/scorecard", "#/$defs/portfolio"}) {
    json.StartObject();
    top.text("$ref", reference);
    json.EndObject();
  }
  json.EndArray();
}

template <typename T>
void write_definition(SchemaWriter& top, Json& json, std::string_view name, const T& item) {
  top.key(name);
  json.StartObject();
  SchemaWriter::object_schema(json, false, [&](SchemaWriter& v) { describe(v, item); });
  json.EndObject();
}

}  // namespace

std::string scorecard_schema() {
  rapidjson::StringBuffer buffer;
  Json json(buffer);
  json.SetIndent(' ', 2);
  SchemaWriter top(json);
  json.StartObject();
  top.text("$schema", "https://json-schema.org/draft/2020-12/schema");
  top.text("title", "pbs: scorecard/1, portfolio/1");
  top.text("description",
           "得分表与汇总,每行一个 JSON 对象 — Scorecards and the portfolio, one object a line");
  write_choices(top, json);
  top.key("$defs");
  json.StartObject();
  write_definition(top, json, "scorecard", Scorecard{});
  write_definition(top, json, "portfolio", sample_portfolio());
  json.EndObject();
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

}  // namespace pbs
