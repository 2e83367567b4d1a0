// SPDX-License-Identifier: MIT
// What the files of the conversion share (private to the folder).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/arena.hpp"
#include "base/date.hpp"
#include "base/decimal.hpp"
#include "declaration/project.hpp"
#include "model/indicator_set.hpp"
#include "model/policy.hpp"
#include "model/project.hpp"
#include "source/finding.hpp"

namespace pbs {

// The rules that conversion raises, in the order of their table (conversion_rules.cpp).
enum class ConversionRule : std::uint8_t {
  not_a_number,       // F-05
  not_a_date,         // F-06
  unknown_word,       // F-07
  not_a_flag,         // F-08
  not_an_amount,      // F-09
  one_direction,      // F-10
  repeated_id,        // F-11
  no_sign,            // F-26
  repeats_target,     // F-27
  unit_differs,       // F-32
  unreadable_target,  // T-08
  unknown_set,        // I-20
  unbound_row,        // I-21
  differs_from_set,   // I-22
  taken_from_set,     // I-23
  unlisted_set_row    // I-24
};
const RuleInfo& conversion_rule(ConversionRule rule);

// Reads scalars of one document and adds a finding at each that means nothing. A blank one is empty
// without a finding.
class ScalarReader {
 public:
  ScalarReader(const SourceFile& source, FindingLog& log) : source_(source), log_(log) {}

  // The row or field the next findings are about; must outlive them being added.
  void about(std::string_view subject) { subject_ = subject; }
  // A finding of this rule here, about the subject.
  Finding& raise(ConversionRule rule, Location at);

  Stated<Decimal> number(const Text& text);
  Stated<Decimal> points(const Text& text);    // also 10分
  Stated<Decimal> quantity(const Text& text);  // also with a counting word: 400份
  Stated<Decimal> percent(const Text& text);
  Stated<Decimal> amount(const Text& text, const Unit& money);
  Stated<Date> date(const Text& text);
  Stated<int> year(const Text& text);           // also 2024年, 2024年度
  Stated<PointsRange> range(const Text& text);  // 40-50, (40-50)分, 50
  std::optional<bool> flag(const Text& text);
  // Index of the term, -1 when blank or unknown.
  int word(const Text& text, const Vocabulary& vocabulary);

  // The finding of a value that is no number; `example` shows how one is written.
  void not_a_number(const Text& text, std::string_view example);

 private:
  const SourceFile& source_;
  FindingLog& log_;
  std::string_view subject_;
};

// Points: a number, also 10分.
std::optional<Decimal> read_points(std::string_view text);

// A year as the forms write it: 2024, 2024年, 2024年度; 1900 to 2200.
std::optional<int> read_year(std::string_view text);

// A target in either form. For a map everything wrong with it has been said (F-05, F-06, F-07,
// F-10) and its text is empty (target_text composes one); kind unreadable with `reported` set then.
struct ConvertedTarget {
  Target target;
  bool reported = false;
};
ConvertedTarget convert_target(const TargetDeclaration& written, bool cost, const Policy& policy,
                               int year, ScalarReader& scalars);

// Whether anything was written as target.
bool states_target(const TargetDeclaration& written);

// Where a target stands: its scalar, else the map.
Text target_scalar(const TargetDeclaration& written);

// How a target that was written as a map reads: ≥80万平方米, 2024-12-31前, 优100% / 良90%.
std::string_view target_text(const Target& target, Arena& arena);

// The class that a word names: 成本指标 is output.cost or, under scheme new2021, cost (design 3.1).
std::optional<IndicatorClass> class_of(int index, std::string_view word, Scheme scheme);

// One project being converted.
struct Conversion {
  const SourceFile& source;
  const ProjectDeclaration& written;
  const Policy& policy;
  const IndicatorSet* set;
  Arena& arena;
  Project& project;
  FindingLog& log;
  ScalarReader scalars;
  int year = 0;  // 0 when the project states none
};

// The indicator rows, bound to the set.
void convert_rows(Conversion& conversion);
// The approved target; needs the rows.
void convert_approval(Conversion& conversion);
// A closed word, with a finding (F-07) when it is none of the vocabulary.
ClosedWord closed_word(ScalarReader& scalars, const Text& text, const Vocabulary& vocabulary);
// A closed list: one entry a word that is not blank, unknown ones included (F-07).
List<ClosedWord> closed_words(Conversion& conversion, const List<Text>& texts,
                              const Vocabulary& vocabulary);

// Who performed a stage: the scalar form is the role word, or the map. Its type is a word of
// purchasers or of suppliers; another one is kept as written, without a finding.
Party convert_performer(ScalarReader& scalars, const PartyDeclaration& written);

// Department, purchaser, supplier, service and contract.
void convert_purchase(Conversion& conversion);
// The periods of monitoring; needs the rows.
void convert_monitoring(Conversion& conversion);
// Target approval, assessments, monitoring, evaluations, publication, in the order of the form.
void convert_stages(Conversion& conversion);

}  // namespace pbs
