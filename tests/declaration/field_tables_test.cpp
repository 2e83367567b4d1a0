// SPDX-License-Identifier: MIT
// The tables are whole: what every row of every record must have.
#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "declaration/config.hpp"
#include "declaration/indicators.hpp"
#include "declaration/policy.hpp"
#include "declaration/project.hpp"
#include "yaml/record.hpp"

using pbs::Field;
using pbs::Record;
using pbs::Words;

namespace {

void collect(const Record& record, std::vector<const Record*>& found) {
  if (std::find(found.begin(), found.end(), &record) != found.end()) return;
  found.push_back(&record);
  for (const Field& field : record.fields) {
    if (field.record != nullptr) collect(*field.record, found);
  }
}

std::vector<const Record*> records_of(const Record& root) {
  std::vector<const Record*> found;
  collect(root, found);
  return found;
}

std::vector<const Record*> all_records() {
  std::vector<const Record*> found;
  for (const Record* root :
       {&pbs::kProjectRecord, &pbs::kIndicatorsRecord, &pbs::kPolicyRecord, &pbs::kConfigRecord}) {
    collect(*root, found);
  }
  return found;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
}

void check_words(Words words) {
  CHECK_FALSE(words.zh.empty());
  CHECK_FALSE(words.en.empty());
  CHECK_FALSE(is_ascii(words.zh));
  CHECK(words.zh.find('\n') == std::string_view::npos);
  CHECK(words.en.find('\n') == std::string_view::npos);
}

}  // namespace

TEST_CASE("every spelling of a record is unique in it") {
  for (const Record* record : all_records()) {
    std::set<std::string_view> spellings;
    for (const Field& field : record->fields) {
      CAPTURE(record->name, field.key);
      CHECK(spellings.insert(field.key).second);
      for (const std::string_view label : field.labels) {
        CAPTURE(label);
        CHECK(spellings.insert(label).second);
      }
    }
  }
}

TEST_CASE(
    "every row says in both languages what it is, and every row but the kind has a Chinese "
    "heading") {
  for (const Record* record : all_records()) {
    CAPTURE(record->name);
    check_words(record->summary);
    for (const Field& field : record->fields) {
      CAPTURE(field.key);
      check_words(field.summary);
      CHECK(is_ascii(field.key));
      if (field.key == "pbs") {
        CHECK(field.labels.empty());
      } else {
        REQUIRE_FALSE(field.labels.empty());
        CHECK_FALSE(is_ascii(field.labels.front()));
      }
    }
  }
}

TEST_CASE("every record of a kind has its own name, and every word its vocabulary") {
  for (const Record* root :
       {&pbs::kProjectRecord, &pbs::kIndicatorsRecord, &pbs::kPolicyRecord, &pbs::kConfigRecord}) {
    std::set<std::string_view> names;
    for (const Record* record : records_of(*root)) {
      CAPTURE(record->name);
      CHECK(names.insert(record->name).second);
      REQUIRE(record->place != nullptr);
      for (const Field& field : record->fields) {
        CAPTURE(field.key);
        REQUIRE(field.member != nullptr);
        const bool worded =
            field.meaning == pbs::Meaning::word || field.meaning == pbs::Meaning::flag;
        CHECK(worded == (field.vocabulary != nullptr));
      }
    }
  }
}

TEST_CASE("the first field of every kind is its header") {
  for (const Record* root :
       {&pbs::kProjectRecord, &pbs::kIndicatorsRecord, &pbs::kPolicyRecord, &pbs::kConfigRecord}) {
    CHECK(root->fields.front().key == "pbs");
    CHECK(root->fields.front().required);
  }
}

TEST_CASE("no two rows of a record share a member") {
  struct Widest {
    alignas(std::max_align_t) std::byte room[sizeof(pbs::ProjectDeclaration)];
  };
  static_assert(sizeof(pbs::ProjectDeclaration) >= sizeof(pbs::IndicatorDeclaration));
  for (const Record* record : records_of(pbs::kProjectRecord)) {
    Widest widest{};
    std::set<void*> members;
    for (const Field& field : record->fields) {
      CAPTURE(record->name, field.key);
      CHECK(members.insert(field.member(&widest)).second);
    }
  }
}

TEST_CASE("an indicator row knows the headings of the published forms") {
  const auto key_of = [](const Record& record, std::string_view label) -> std::string_view {
    std::size_t hint = 0;
    const Field* field = record.find(label, hint);
    return field == nullptr ? std::string_view("none") : field->key;
  };
  for (const std::string_view label : {"自评得分", "自评分", "得分"}) {
    CHECK(key_of(pbs::kIndicatorRowRecord, label) == "claimed");
  }
  CHECK(key_of(pbs::kIndicatorRowRecord, "年度指标值") == "target");
  CHECK(key_of(pbs::kIndicatorRowRecord, "指标值") == "target");
  CHECK(key_of(pbs::kIndicatorRowRecord, "实际完成值") == "actual");
  CHECK(key_of(pbs::kIndicatorRowRecord, "偏差原因分析及改进措施") == "reason");
  CHECK(key_of(pbs::kIndicatorRowRecord, "三级指标") == "name");
  CHECK(key_of(pbs::kProjectRecord, "年度总体目标") == "objective");
  CHECK(key_of(pbs::kProjectRecord, "项目实施单位") == "purchaser");
  CHECK(key_of(pbs::kProjectRecord, "实施进度") == "none");
}
