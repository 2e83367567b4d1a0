// SPDX-License-Identifier: MIT
// What the explanation of a project is made of: a part for every stage, in the order of the year.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/fraction.hpp"
#include "report/formats/explain/page.hpp"

namespace pbs::explain {

// What `--explain ID/…` asks for behind the id.
//
//   (nothing)          everything
//   STAGE              one part: monitoring, ex_ante, self_evaluation …
//   STAGE/WHAT         of it a row, a period, a node with all below it, an expert's evaluation
//   ROW                a row of the self-evaluation by id or name, or `execution`
struct Selection {
  std::string_view part;
  std::string_view what;  // empty: the whole part

  static Selection of(std::string_view asked);
  bool whole() const { return what.empty(); }
};

struct Part {
  std::string_view id;  // as in --explain ID/…
  Words title;
  bool (*present)(const Scorecard&);
  // Writes the part, or what is selected of it; false when it has nothing of that name.
  bool (*write)(const Scorecard&, const Selection&, Page&);
};

std::span<const Part> parts();

bool write_purchase(const Scorecard&, const Selection&, Page&);
bool write_ex_ante(const Scorecard&, const Selection&, Page&);
bool write_target_review(const Scorecard&, const Selection&, Page&);
bool write_target_approval(const Scorecard&, const Selection&, Page&);
bool write_monitoring(const Scorecard&, const Selection&, Page&);
bool write_self_evaluation(const Scorecard&, const Selection&, Page&);
bool write_evaluation(const Scorecard&, const Selection&, Page&);
bool write_result(const Scorecard&, const Selection&, Page&);
bool write_dimensions(const Scorecard&, const Selection&, Page&);
bool write_use_of_results(const Scorecard&, const Selection&, Page&);
bool write_rectification(const Scorecard&, const Selection&, Page&);
bool write_publication(const Scorecard&, const Selection&, Page&);
bool write_duties(const Scorecard&, const Selection&, Page&);

// Shared by stages.

// "7.49 ≈ 8 × 1742 ÷ 1860 = 3484/465"; the points alone where no arithmetic led to them.
std::string points_text(const std::optional<Decimal>& points, std::string_view formula,
                        std::string_view exact);
// Numbers with what they add up to: "9.07 + 7.49 = 16.56".
struct Sum {
  std::string text;
  Fraction value;
  std::size_t count = 0;
  int scale = 0;
  void add(const Decimal& number);
  // With the decimals of its numbers; alone the number itself.
  std::string equation() const;
};
void write_sum(const Sum&, Page&);
void write_rounding(const Decimal& rounding, Page&);
void write_total(const Words& label, const std::optional<TotalGrade>&, Page&);

// Who did it, when, and by which indicator file.
void write_origin(const StageOrigin&, Page&);
// The nodes of a tree with all below `under` (empty: all), and, of the whole tree, their sum.
// False if there is no such node.
bool write_nodes(const List<NodeScore>&, std::string_view under, Page&);
// The sum of the first level and what brings it to the total.
void write_tree_sum(const List<NodeScore>&, const std::optional<Decimal>& total,
                    const Decimal& rounding, Page&);

}  // namespace pbs::explain
