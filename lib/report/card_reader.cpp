// SPDX-License-Identifier: MIT
// The reading half of card_json.hpp.
#include <limits>

#include <fmt/format.h>

#include "report/card_fields.hpp"
#include "report/card_json.hpp"
#include "report/card_words.hpp"
#include "report/json_tree.hpp"

namespace pbs {

namespace {

using Kind = JsonValue::Kind;

std::string_view kind_words(Kind kind) {
  constexpr std::string_view kWords[] = {"null", "true or false", "number",
                                         "text", "list",          "object"};
  return kWords[static_cast<std::size_t>(kind)];
}

// A visitor, see card_fields.hpp: fills the members from one object. The first problem is kept.
// Keys that it does not ask for are passed over, so that lines of later versions can be read.
class CardReader {
 public:
  CardReader(const JsonValue& object, Arena& arena, JsonProblem& problem)
      : object_(object), hint_(object.child), arena_(arena), problem_(problem) {}

  void constant(std::string_view, std::string_view, const Words&) {}
  void text(std::string_view key, std::string_view& words, const Words&) {
    if (const JsonValue* value = find(key, Kind::text)) words = value->text;
  }
  void required_text(std::string_view key, std::string_view& words, const Words&) {
    if (const JsonValue* value = need(key, Kind::text)) words = value->text;
  }
  void path(std::string_view key, std::string_view& path, const Words& summary) {
    text(key, path, summary);
  }
  void required_path(std::string_view key, std::string_view& path, const Words& summary) {
    required_text(key, path, summary);
  }
  void number(std::string_view key, std::optional<Decimal>& number, const Words&) {
    if (const JsonValue* value = find(key, Kind::number)) number = decimal_of(*value);
  }
  void decimal(std::string_view key, Decimal& number, const Words&) {
    if (const JsonValue* value = need(key, Kind::number)) {
      number = decimal_of(*value).value_or(Decimal());
    }
  }
  void count(std::string_view key, std::size_t& count, const Words&) {
    if (const JsonValue* value = find(key, Kind::number)) count = count_of(*value);
  }
  void required_count(std::string_view key, std::size_t& count, const Words&) {
    if (const JsonValue* value = need(key, Kind::number)) count = count_of(*value);
  }
  void integer(std::string_view key, std::optional<int>& number, const Words&) {
    const JsonValue* value = find(key, Kind::number);
    if (value == nullptr) return;
    const std::size_t count = count_of(*value);
    if (count > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
      fail(*value, "the number is too great");
    } else {
      number = static_cast<int>(count);
    }
  }
  void flag(std::string_view key, bool& flag, const Words&) {
    if (const JsonValue* value = find(key, Kind::flag)) flag = value->flag;
  }
  void opposite(std::string_view key, bool& flag, const std::optional<Decimal>& belongs_to,
                const Words& summary) {
    bool opposite = false;
    this->flag(key, opposite, summary);
    flag = belongs_to && !opposite;
  }
  template <typename Enumeration>
  void word(std::string_view key, Enumeration& word, const Words&) {
    const JsonValue* value = need(key, Kind::text);
    if (value == nullptr) return;
    const std::optional<Enumeration> known = named<Enumeration>(value->text);
    if (known) {
      word = *known;
    } else {
      fail(*value, fmt::format("\"{}\" is no word of {}", value->text, key));
    }
  }
  void texts(std::string_view key, List<std::string_view>& texts, const Words&) {
    const JsonValue* list = find(key, Kind::list);
    if (list == nullptr) return;
    for (const JsonValue* item = list->child; item != nullptr; item = item->next) {
      if (!is(*item, Kind::text, key)) return;
      texts.append(arena_, item->text);
    }
  }
  void values(std::string_view key, List<CardValue>& values, const Words&) {
    const JsonValue* object = find(key, Kind::object);
    if (object == nullptr) return;
    for (const JsonValue* item = object->child; item != nullptr; item = item->next) {
      const bool number = item->kind == Kind::number;
      if (!number && !is(*item, Kind::text, key)) return;
      values.append(arena_, {item->key, item->text, number});
    }
  }

  template <typename Body>
  void group(std::string_view key, const Words&, Body body) {
    const JsonValue* object = find(key, Kind::object);
    if (object == nullptr) return;
    CardReader inner(*object, arena_, problem_);
    body(inner);
  }
  template <typename Body>
  void marked_group(std::string_view key, bool& mark, const Words& summary, Body body) {
    mark = find(key, Kind::object) != nullptr;
    group(key, summary, body);
  }
  template <typename Part>
  void spread(std::string_view key, std::optional<Part>& part) {
    if (find(key, Kind::number) != nullptr) describe(*this, part.emplace());
  }
  template <typename Part>
  void object(std::string_view key, std::optional<Part>& part, const Words& summary) {
    group(key, summary, [&](CardReader& v) { describe(v, part.emplace()); });
  }
  template <typename Part>
  void nullable(std::string_view key, std::optional<Part>& part, const Words& summary) {
    object(key, part, summary);
  }
  template <typename T>
  void list(std::string_view key, List<T>& items, const Words&) {
    if (const JsonValue* list = find(key, Kind::list)) fill(*list, items, key);
  }
  template <typename T>
  void required_list(std::string_view key, List<T>& items, const Words&) {
    if (const JsonValue* list = need(key, Kind::list)) fill(*list, items, key);
  }

 private:
  template <typename T>
  void fill(const JsonValue& list, List<T>& items, std::string_view key) {
    for (const JsonValue* item = list.child; item != nullptr; item = item->next) {
      if (!is(*item, Kind::object, key)) return;
      CardReader inner(*item, arena_, problem_);
      describe(inner, items.append(arena_));
    }
  }

  // Members stand in the order of the description, so the next one is nearly always the one wanted.
  const JsonValue* member(std::string_view key) {
    for (const JsonValue* at = hint_; at != nullptr; at = at->next) {
      if (at->key == key) return hint_ = at;
    }
    for (const JsonValue* at = object_.child; at != hint_; at = at->next) {
      if (at->key == key) return hint_ = at;
    }
    return nullptr;
  }
  // nullptr when it is not there, is null or of another kind (which is a problem).
  const JsonValue* find(std::string_view key, Kind kind) {
    const JsonValue* value = member(key);
    if (value == nullptr || value->kind == Kind::null) return nullptr;
    return is(*value, kind, key) ? value : nullptr;
  }
  const JsonValue* need(std::string_view key, Kind kind) {
    const JsonValue* value = member(key);
    if (value == nullptr) {
      fail(object_, fmt::format("\"{}\" is missing", key));
      return nullptr;
    }
    return is(*value, kind, key) ? value : nullptr;
  }
  bool is(const JsonValue& value, Kind kind, std::string_view key) {
    if (value.kind == kind) return true;
    fail(value, fmt::format("\"{}\" must be a {}, not a {}", key, kind_words(kind),
                            kind_words(value.kind)));
    return false;
  }
  std::optional<Decimal> decimal_of(const JsonValue& value) {
    const std::optional<Decimal> number = Decimal::parse(value.text);
    if (!number) fail(value, fmt::format("the number {} cannot be read exactly", value.text));
    return number;
  }
  std::size_t count_of(const JsonValue& value) {
    const std::optional<Decimal> number = decimal_of(value);
    if (!number) return 0;
    if (number->scale() != 0 || number->is_negative() || !fits_64_bits(number->coefficient())) {
      fail(value, fmt::format("{} is no whole number of things", value.text));
      return 0;
    }
    return static_cast<std::size_t>(number->coefficient());
  }
  void fail(const JsonValue& at, std::string words) {
    if (!problem_.words.empty()) return;
    problem_.words = std::move(words);
    problem_.offset = at.offset;
  }

  const JsonValue& object_;
  const JsonValue* hint_;
  Arena& arena_;
  JsonProblem& problem_;
};

std::string_view kind_of_line(const JsonValue& line) {
  for (const JsonValue* at = line.child; at != nullptr; at = at->next) {
    if (at->key == "pbs" && at->kind == Kind::text) return at->text;
  }
  return {};
}

JsonLine read_shard(const JsonValue& root, Arena& arena, std::optional<ShardOfRun>* shard,
                    JsonProblem& problem) {
  if (shard == nullptr) return JsonLine::portfolio;
  CardReader reader(root, arena, problem);
  reader.object("shard", *shard, {});
  if (!problem.words.empty()) return JsonLine::broken;
  if (!*shard || ((*shard)->number >= 1 && (*shard)->number <= (*shard)->of)) return JsonLine::portfolio;
  problem.words = fmt::format("there is no shard {} of {}", (*shard)->number, (*shard)->of);
  return JsonLine::broken;
}

JsonLine read_line(std::string_view line, Arena& arena, Scorecard& card,
                   std::optional<ShardOfRun>* shard, JsonProblem& problem) {
  const JsonValue* root = read_json(line, arena, problem);
  if (root == nullptr) return JsonLine::broken;
  const std::string_view kind = root->kind == Kind::object ? kind_of_line(*root) : "";
  if (kind == "portfolio/1") return read_shard(*root, arena, shard, problem);
  if (kind != "scorecard/1") return JsonLine::other;
  CardReader reader(*root, arena, problem);
  describe(reader, card);
  return problem.words.empty() ? JsonLine::card : JsonLine::broken;
}

}  // namespace

JsonLine read_card(std::string_view line, Arena& arena, Scorecard& card, std::string& words,
                   std::size_t& column, std::optional<ShardOfRun>* shard) {
  card = Scorecard{};
  JsonProblem problem;
  const JsonLine kind = read_line(line, arena, card, shard, problem);
  if (kind == JsonLine::broken) {
    words = std::move(problem.words);
    column = problem.offset + 1;
  }
  return kind;
}

}  // namespace pbs
