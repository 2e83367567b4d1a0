// SPDX-License-Identifier: MIT
#include "declaration/schema.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include "declaration/config.hpp"
#include "declaration/indicators.hpp"
#include "declaration/policy.hpp"
#include "declaration/project.hpp"
#include "declaration/schema_hints.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

struct Kind {
  std::string_view name;
  const Record* record;
};

constexpr Kind kKinds[] = {
    {"project", &kProjectRecord},
    {"indicators", &kIndicatorsRecord},
    {"policy", &kPolicyRecord},
    {"config", &kConfigRecord},
};

const Kind* find_kind(std::string_view name) {
  const auto* found = std::find_if(std::begin(kKinds), std::end(kKinds),
                                   [&](const Kind& known) { return known.name == name; });
  return found == std::end(kKinds) ? nullptr : found;
}

constexpr auto kKindNames = [] {
  std::array<std::string_view, std::size(kKinds)> names{};
  std::transform(std::begin(kKinds), std::end(kKinds), names.begin(),
                 [](const Kind& kind) { return kind.name; });
  return names;
}();

template <typename T>
void add_once(std::vector<const T*>& list, const T* item) {
  if (item != nullptr && std::find(list.begin(), list.end(), item) == list.end()) {
    list.push_back(item);
  }
}

// Writes one schema: the root record in place, the records and vocabularies it uses as $defs.
class SchemaWriter {
 public:
  explicit SchemaWriter(const Kind& kind) : kind_(kind), writer_(buffer_) {
    writer_.SetIndent(' ', 2);
    collect(*kind.record);
  }

  std::string write() {
    writer_.StartObject();
    text("$schema", "https://json-schema.org/draft/2020-12/schema");
    text("title", std::string("pbs: ").append(kind_.name).append("/1"));
    description(kind_.record->summary);
    object_body(*kind_.record);
    definitions();
    writer_.EndObject();
    return std::string(buffer_.GetString(), buffer_.GetSize()) + "\n";
  }

 private:
  void key(std::string_view name) {
    writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  }
  void value(std::string_view words) {
    writer_.String(words.data(), static_cast<rapidjson::SizeType>(words.size()));
  }
  void text(std::string_view name, std::string_view words) {
    key(name);
    value(words);
  }
  void reference(std::string_view kind, std::string_view name) {
    text("$ref", std::string("#/$defs/").append(kind).append(name));
  }
  void description(Words summary) {
    text("description", std::string(summary.zh).append(" — ").append(summary.en));
  }
  void types(std::initializer_list<std::string_view> names) {
    key("type");
    if (names.size() == 1) {
      value(*names.begin());
      return;
    }
    writer_.StartArray();
    for (const std::string_view name : names) value(name);
    writer_.EndArray();
  }

  // Every record below the root and every vocabulary, in the order of the tables.
  void collect(const Record& record) {
    add_once(vocabularies_, record.scalar_vocabulary);
    for (const Field& field : record.fields) {
      if (field.meaning == Meaning::word || field.meaning == Meaning::flag) {
        add_once(vocabularies_, field.vocabulary);
      }
      if (field.record == nullptr) continue;
      const std::size_t known = records_.size();
      add_once(records_, field.record);
      if (records_.size() > known) collect(*field.record);
    }
  }

  void definitions() {
    key("$defs");
    writer_.StartObject();
    key("scalar");
    writer_.StartObject();
    types({"string", "number", "boolean", "null"});
    writer_.EndObject();
    key("stated");
    writer_.StartObject();
    types({"string", "number"});
    writer_.Key("minLength");
    writer_.Uint(1);
    writer_.EndObject();
    for (const Vocabulary* vocabulary : vocabularies_) words(*vocabulary);
    for (const Record* record : records_) {
      key(record->name);
      writer_.StartObject();
      description(record->summary);
      record_forms(*record);
      writer_.EndObject();
    }
    writer_.EndObject();
  }

  // The identifiers, the Chinese terms, and blank. Editors show beside a word what it is called in
  // the other language.
  void words(const Vocabulary& vocabulary) {
    key(std::string("word_").append(vocabulary.name));
    writer_.StartObject();
    spellings(spellings_of(vocabulary), &vocabulary == &kFlagWords);
    writer_.EndObject();
  }

  void spellings(const std::vector<Spelling>& all, bool flags) {
    nested_array("enum", [&] {
      for (const Spelling& spelling : all) value(spelling.word);
      if (flags) {
        writer_.Bool(true);
        writer_.Bool(false);
      }
      writer_.Null();
    });
    nested_array("enumDescriptions", [&] {
      for (const Spelling& spelling : all) value(spelling.other);
      if (flags) {
        value("是");
        value("否");
      }
      value("未填 — not filled in");
    });
  }

  void record_forms(const Record& record) {
    if (record.scalar == nullptr) {
      object_body(record);
      return;
    }
    writer_.Key("anyOf");
    writer_.StartArray();
    writer_.StartObject();
    if (record.scalar_vocabulary != nullptr) {
      reference("word_", record.scalar_vocabulary->name);
    } else {
      reference("", "scalar");
    }
    writer_.EndObject();
    writer_.StartObject();
    object_body(record);
    writer_.EndObject();
    writer_.EndArray();
  }

  void object_body(const Record& record) {
    if (&record == kind_.record) {
      types({"object"});
    } else {
      types({"object", "null"});
    }
    key("properties");
    writer_.StartObject();
    for (const Field& field : record.fields) {
      property(field.key, field);
      for (const std::string_view label : field.labels) property(label, field);
    }
    writer_.EndObject();
    required_keys(record);
    key("additionalProperties");
    writer_.Bool(false);
  }

  // A required field may be written under any of its spellings.
  void required_keys(const Record& record) {
    const auto needed = [](const Field& field) { return field.required; };
    if (std::none_of(record.fields.begin(), record.fields.end(), needed)) return;
    key("allOf");
    writer_.StartArray();
    for (const Field& field : record.fields) {
      if (!field.required) continue;
      writer_.StartObject();
      key("anyOf");
      writer_.StartArray();
      required_key(field.key);
      for (const std::string_view label : field.labels) required_key(label);
      writer_.EndArray();
      writer_.EndObject();
    }
    writer_.EndArray();
  }

  void required_key(std::string_view name) {
    writer_.StartObject();
    key("required");
    writer_.StartArray();
    value(name);
    writer_.EndArray();
    writer_.EndObject();
  }

  void property(std::string_view name, const Field& field) {
    key(name);
    writer_.StartObject();
    if (!field.labels.empty()) text("title", field.labels.front());
    description(field.summary);
    hints(field);
    if (&field == kind_.record->fields.data()) {
      text("const", std::string(kind_.name).append("/1"));
    } else {
      shape(field);
    }
    writer_.EndObject();
  }

  // Shown by editors in place of the description.
  void hints(const Field& field) {
    const std::string hover = hover_text(field);
    if (!hover.empty()) text("markdownDescription", hover);
    const std::string_view example = example_of(field);
    if (!example.empty()) nested_array("examples", [&] { value(example); });
  }

  void shape(const Field& field) {
    switch (field.shape) {
      case Shape::text:
        scalar(field);
        break;
      case Shape::text_list:
        text_list(field);
        break;
      case Shape::text_rows:
        types({"array", "null"});
        key("items");
        writer_.StartObject();
        types({"array"});
        nested("items", [&] { scalar(field); });
        writer_.EndObject();
        break;
      case Shape::text_map:
        types({"object", "null"});
        nested("additionalProperties", [&] { scalar(field); });
        break;
      case Shape::record:
        reference("", field.record->name);
        break;
      case Shape::record_list:
        types({"array", "null"});
        nested("items", [&] { reference("", field.record->name); });
        break;
      case Shape::record_map:
        types({"object", "null"});
        nested("additionalProperties", [&] { reference("", field.record->name); });
        break;
    }
  }

  template <typename Body>
  void nested_array(std::string_view name, Body body) {
    key(name);
    writer_.StartArray();
    body();
    writer_.EndArray();
  }

  template <typename Body>
  void nested(std::string_view name, Body body) {
    key(name);
    writer_.StartObject();
    body();
    writer_.EndObject();
  }

  // A sequence, or one scalar in its place.
  void text_list(const Field& field) {
    key("anyOf");
    writer_.StartArray();
    writer_.StartObject();
    types({"array"});
    nested("items", [&] { scalar(field); });
    writer_.EndObject();
    writer_.StartObject();
    scalar(field);
    writer_.EndObject();
    writer_.EndArray();
  }

  // Identifiers are strings, so that an editor asks for quotes around one that is all digits.
  void scalar(const Field& field) {
    const bool worded = field.meaning == Meaning::word || field.meaning == Meaning::flag;
    if (worded && field.vocabulary != nullptr) {
      reference("word_", field.vocabulary->name);
    } else if (field.meaning == Meaning::identifier && field.required) {
      types({"string"});
      writer_.Key("minLength");
      writer_.Uint(1);
    } else if (field.meaning == Meaning::identifier) {
      types({"string", "null"});
    } else {
      reference("", field.required ? "stated" : "scalar");
    }
  }

  const Kind& kind_;
  std::vector<const Record*> records_;
  std::vector<const Vocabulary*> vocabularies_;
  rapidjson::StringBuffer buffer_;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer_;
};

}  // namespace

std::span<const std::string_view> schema_kinds() {
  return kKindNames;
}

const Record* record_of_kind(std::string_view kind) {
  const Kind* found = find_kind(kind);
  return found == nullptr ? nullptr : found->record;
}

std::string json_schema(std::string_view kind) {
  const Kind* found = find_kind(kind);
  return found == nullptr ? std::string() : SchemaWriter(*found).write();
}

}  // namespace pbs
