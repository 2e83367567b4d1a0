// SPDX-License-Identifier: MIT
// The page of --explain: labels in one column, texts wrapped beside them, places of what was
// written in the form path:line:column that editors open.
//
//   ■ 绩效自评 self_evaluation
//     served  服务对象人数  examples/2024/elder-care.yaml:42:5
//       得分    7.49 ≈ 8 × 1742 ÷ 1860 = 3484/465
//       分值    8  examples/2024/elder-care.yaml:44:13
//       未适用  R-08 O  1742 < 1.30 × 1860 = 2418
//
// A line without a label goes on with the text above it.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "report/findings_output.hpp"
#include "report/wording.hpp"
#include "score/scorecard.hpp"

namespace pbs::explain {

class Page {
 public:
  Page(const Scorecard& card, Language language, int columns, std::string& out)
      : card_(card), language_(language), columns_(columns), out_(out) {}

  Language language() const { return language_; }
  bool zh() const { return language_ == Language::zh; }
  std::string_view say(const Words& words) const { return in_language(words, language_); }

  void project();
  // The heading of a stage; `remark` behind it, for example that it is absent.
  void stage(const Words& title, std::string_view id, std::string_view remark = {});
  // A row, a period, an expert; fields that follow belong to it until the next stage or item.
  // `depth` indents it below others.
  void item(std::string_view id, std::string_view name, const CardPlace& place, int depth = 0);

  // Nothing for an empty text. Line 0: no place.
  void field(const Words& label, std::string_view text, const CardPlace& place = {});
  void field(const Words& label, const std::optional<Decimal>& number,
             const CardPlace& place = {});
  void field(const Words& label, const std::optional<Decimal>& number, std::string_view unit,
             const CardPlace& place = {});
  // The source of a rule with its standing: C, O or U.
  void basis(std::string_view cite);
  // The same of a leaf, whose source may be the indicator file's own statement.
  void leaf_basis(std::string_view cite);
  // The notes of the scorecard about a part, or about one thing in it.
  void notes(std::string_view part, std::string_view key = {});
  void notes(std::string_view part, std::initializer_list<std::string_view> keys);

 private:
  int indent() const;
  void labelled(std::string_view label, std::string_view text);
  void note_block(const Words& label, std::string_view part,
                  std::initializer_list<std::string_view> keys, bool unapplied);

  const Scorecard& card_;
  Language language_;
  int columns_;
  std::string& out_;
  bool in_item_ = false;
  int depth_ = 0;
};

// "C", "O", "U": confirmed by a document, observed practice, setting of the policy.
char mark_letter(Mark);

}  // namespace pbs::explain
