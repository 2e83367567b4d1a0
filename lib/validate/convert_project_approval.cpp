// SPDX-License-Identifier: MIT
// The approved target (绩效目标批复): the approved value of a row is the last in `changes`, else in
// `rows` (design 3.1). Dates and other scalars of it: convert_project_stages.cpp.
#include <algorithm>
#include <cstdint>

#include "base/text.hpp"
#include "validate/convert.hpp"
#include "validate/convert_internal.hpp"
#include "validate/convert_project_binding.hpp"

namespace pbs {
namespace {

// Numbers of approved rows (in Project::approved_rows), by some other row.
class Slots {
 public:
  Slots(Arena& arena, std::size_t count) : slots_(arena.room_for<std::uint32_t>(count + 1)) {
    std::fill_n(slots_, count, kNone);
  }
  static constexpr std::uint32_t kNone = UINT32_MAX;
  std::uint32_t& operator[](std::size_t i) { return slots_[i]; }

 private:
  std::uint32_t* slots_;
};

std::string_view key_of(const ApprovedRowDeclaration& row) {
  return row.id.blank() ? row.name.stated() : row.id.stated();
}

// Joins the rows of the approval and of its changes, one after the other.
class Approval {
 public:
  Approval(Conversion& c, std::size_t count)
      : c_(c),
        ids_(c.arena, c.project.indicators.size()),
        names_(c.arena, c.project.indicators.size()),
        keys_(c.arena, count),
        of_project_row_(c.arena, c.project.indicators.size()),
        of_approval_row_(c.arena, count) {
    const List<Indicator>& rows = c.project.indicators;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      ids_.add(rows[i].id, i);
      names_.add(rows[i].name, i);
    }
    ids_.sort();
    names_.sort();
  }

  // All rows are listed first, in order.
  void list(const ApprovedRowDeclaration& written) { keys_.add(key_of(written), listed_++); }
  void listed() { keys_.sort(); }

  // Joins the next row: what it states takes the place of what was approved before.
  void join(const ApprovedRowDeclaration& written) {
    const std::ptrdiff_t own = project_row(written);
    const Indicator* row =
        own < 0 ? nullptr : &c_.project.indicators[static_cast<std::size_t>(own)];
    ApprovedRow& approved = entry(written, own);
    ++joined_;
    c_.scalars.about(approved.key.stated());
    if (states_target(written.target)) approved.target = convert_one(written.target, row);
    if (!written.weight.blank()) approved.weight = c_.scalars.points(written.weight);
  }

 private:
  std::ptrdiff_t project_row(const ApprovedRowDeclaration& written) const {
    const std::ptrdiff_t by_id = ids_.find(written.id.stated());
    return by_id >= 0 || !written.id.blank() ? by_id : names_.find(written.name.stated());
  }

  // The approved row that `written` speaks of, made when it is the first to do so.
  ApprovedRow& entry(const ApprovedRowDeclaration& written, std::ptrdiff_t own) {
    const std::ptrdiff_t first = keys_.find(key_of(written));
    std::uint32_t& slot =
        own >= 0 ? of_project_row_[static_cast<std::size_t>(own)]
                 : of_approval_row_[first < 0 ? joined_ : static_cast<std::size_t>(first)];
    List<ApprovedRow>& rows = c_.project.approved_rows;
    if (slot == Slots::kNone) {
      slot = static_cast<std::uint32_t>(rows.size());
      rows.append(c_.arena).key = written.id.blank() ? written.name : written.id;
    }
    return rows[slot];
  }

  Stated<Target> convert_one(const TargetDeclaration& written, const Indicator* row) {
    const bool cost = row != nullptr && row->indicator_class && is_cost(*row->indicator_class);
    Text text = target_scalar(written);
    ConvertedTarget read = convert_target(written, cost, c_.policy, c_.year, c_.scalars);
    Target& target = read.target;
    if (target.text.empty()) target.text = target_text(target, c_.arena);
    if (text.value.empty()) text.value = target.text;
    if (target.kind == TargetKind::unreadable && !read.reported) {
      c_.scalars.raise(ConversionRule::unreadable_target, text.place)
          .with("written", escape_for_message(text.value));
    }
    if (target.kind == TargetKind::unreadable || target.kind == TargetKind::none) return {{}, text};
    if (row != nullptr && row->target) target = with_unit(target, row->target->unit);
    return {target, text};
  }

  Conversion& c_;
  RowIndex ids_;
  RowIndex names_;
  RowIndex keys_;
  Slots of_project_row_;
  Slots of_approval_row_;
  std::size_t listed_ = 0;
  std::size_t joined_ = 0;
};

// Calls `use` for every row of the approval and of its changes.
template <typename Use>
void each_row(const TargetApprovalDeclaration& approval, Use use) {
  for (const ApprovedRowDeclaration& row : approval.rows) use(row);
  for (const TargetChangeDeclaration& change : approval.changes) {
    for (const ApprovedRowDeclaration& row : change.rows) use(row);
  }
}

}  // namespace

void convert_approval(Conversion& c) {
  const TargetApprovalDeclaration& written = c.written.target_approval;
  std::size_t count = 0;
  each_row(written, [&](const ApprovedRowDeclaration&) { ++count; });
  if (count == 0) return;
  c.project.target_approved = true;
  Approval approval(c, count);
  each_row(written, [&](const ApprovedRowDeclaration& row) { approval.list(row); });
  approval.listed();
  each_row(written, [&](const ApprovedRowDeclaration& row) { approval.join(row); });
}

}  // namespace pbs
