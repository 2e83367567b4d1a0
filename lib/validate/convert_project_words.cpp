// SPDX-License-Identifier: MIT
// Scalars of the records that have no place in the model yet (contract terms, roles, stages): each
// is checked for what its field table says it means.
#include <algorithm>
#include <array>

#include "declaration/records.hpp"
#include "validate/convert.hpp"
#include "validate/convert_internal.hpp"

namespace pbs {
namespace {

// Fields of the project that convert_project reads itself.
constexpr std::array<std::string_view, 4> kConverted = {"budget", "weights", "indicators",
                                                        "self_evaluation"};

class RecordCheck {
 public:
  RecordCheck(ScalarReader& scalars, const Unit& money) : scalars_(scalars), money_(money) {}

  // `object` is the struct that `record` describes; it is only read.
  void check(const Record& record, void* object) {
    if (!record.place(object)->known()) return;
    if (record.scalar != nullptr && record.scalar_vocabulary != nullptr) {
      scalars_.word(*record.scalar(object), *record.scalar_vocabulary);
    }
    for (const Field& field : record.fields) check_field(field, field.member(object));
  }

  void check_field(const Field& field, void* member) {
    switch (field.shape) {
      case Shape::text:
        return check_scalar(field, *static_cast<const Text*>(member));
      case Shape::text_list:
        for (const Text& text : *static_cast<const List<Text>*>(member)) check_scalar(field, text);
        return;
      case Shape::text_map:
        for (const TextEntry& entry : *static_cast<const List<TextEntry>*>(member)) {
          check_scalar(field, entry.value);
        }
        return;
      case Shape::record:
        if (field.record != &kTargetRecord) check(*field.record, member);
        return;
      case Shape::record_list:
        for (std::size_t i = 0; i < field.count(member); ++i) {
          check(*field.record, const_cast<void*>(field.element(member, i)));
        }
        return;
      case Shape::record_map:
        for (std::size_t i = 0; i < field.count(member); ++i) {
          check(*field.record, field.entry_value(const_cast<void*>(field.element(member, i))));
        }
        return;
      case Shape::text_rows:
        return;
    }
  }

 private:
  void check_scalar(const Field& field, const Text& text) {
    if (text.blank()) return;
    switch (field.meaning) {
      case Meaning::number:
        scalars_.points(text);
        return;
      case Meaning::percent:
        scalars_.percent(text);
        return;
      case Meaning::amount:
        scalars_.amount(text, money_);
        return;
      case Meaning::date:
        scalars_.date(text);
        return;
      case Meaning::flag:
        scalars_.flag(text);
        return;
      case Meaning::year:
        scalars_.year(text);
        return;
      default:
        if (field.vocabulary != nullptr) scalars_.word(text, *field.vocabulary);
    }
  }

  ScalarReader& scalars_;
  const Unit& money_;
};

}  // namespace

void check_other_records(Conversion& c) {
  // The field tables give addresses for reading and writing alike; nothing is written here.
  void* project = const_cast<ProjectDeclaration*>(&c.written);
  RecordCheck checks(c.scalars, c.project.money);
  for (const Field& field : kProjectRecord.fields) {
    if (field.record == nullptr) continue;
    if (std::find(kConverted.begin(), kConverted.end(), field.key) != kConverted.end()) continue;
    c.scalars.about(field.key);
    checks.check_field(field, field.member(project));
  }
  c.scalars.about("self_evaluation");
  PartyDeclaration& by = static_cast<ProjectDeclaration*>(project)->self_evaluation.by;
  checks.check(kPerformerRecord, &by);
}

}  // namespace pbs
