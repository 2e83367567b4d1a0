// SPDX-License-Identifier: MIT
// The periods of monitoring (绩效运行监控), their rows bound to the project's: by id, else by exact
// name (design 3.1, "Binding").
#include "declaration/vocabulary.hpp"
#include "validate/convert.hpp"
#include "validate/convert_internal.hpp"
#include "validate/convert_project_binding.hpp"

namespace pbs {
namespace {

class MonitoringConversion {
 public:
  explicit MonitoringConversion(Conversion& c)
      : c_(c),
        ids_(c.arena, c.project.indicators.size()),
        names_(c.arena, c.project.indicators.size()) {
    const List<Indicator>& rows = c.project.indicators;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      ids_.add(rows[i].id, i);
      names_.add(rows[i].name, i);
    }
    ids_.sort();
    names_.sort();
  }

  void convert(const MonitoringDeclaration& written, Monitoring& period) const {
    ScalarReader& scalars = c_.scalars;
    const Unit& money = c_.project.money;
    period.place = written.place;
    period.through = scalars.date(written.through);
    period.submitted = scalars.date(written.submitted);
    period.by = convert_performer(scalars, written.by);
    period.executed = scalars.amount(written.executed, money);
    period.expected_executed = scalars.amount(written.expected_executed, money);
    period.rows.reserve(c_.arena, written.rows.size());
    for (const MonitoringRowDeclaration& row : written.rows) {
      convert_row(row, period.rows.append(c_.arena));
    }
    const MonitoringReviewDeclaration& review = written.review;
    period.review = review.place;
    period.review_by = convert_performer(scalars, review.by);
    period.review_date = scalars.date(review.date);
    period.action = closed_word(scalars, review.action, kMonitorActionWords);
  }

 private:
  void convert_row(const MonitoringRowDeclaration& written, MonitoringRow& row) const {
    row.place = written.place;
    row.key = written.id.blank() ? written.name : written.id;
    const RowIndex& index = written.id.blank() ? names_ : ids_;
    row.indicator = static_cast<int>(index.find(row.key.stated()));
    row.actual = value(written.actual, row.indicator);
    row.expected = value(written.expected, row.indicator);
    row.outlook = closed_word(c_.scalars, written.outlook, kOutlookWords);
    row.cause = closed_word(c_.scalars, written.cause, kCauseWords);
    row.note = written.note;
  }

  // Read against the target of the project's row; without one it is words.
  Stated<Actual> value(const Text& text, int indicator) const {
    if (text.blank()) return {{}, text};
    const Target none;
    const Indicator* const own =
        indicator < 0 ? nullptr : &c_.project.indicators[static_cast<std::size_t>(indicator)];
    const Target& target = own != nullptr && own->target ? *own->target : none;
    return {read_actual(text.value, target, c_.policy, c_.year), text};
  }

  Conversion& c_;
  RowIndex ids_;
  RowIndex names_;
};

}  // namespace

void convert_monitoring(Conversion& c) {
  if (c.written.monitoring.empty()) return;
  c.scalars.about("monitoring");
  const MonitoringConversion conversion(c);
  for (const MonitoringDeclaration& written : c.written.monitoring) {
    conversion.convert(written, c.project.stages.monitoring.append(c.arena));
  }
}

}  // namespace pbs
