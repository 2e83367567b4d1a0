// SPDX-License-Identifier: MIT
// What all parties owe in the year, counted by role and by stage; what is overdue or late is
// listed. What counts as late is judged in the scorecards, as of the day of that run.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "insight/listing.hpp"
#include "insight/project_ref.hpp"
#include "score/scorecard.hpp"

namespace pbs {

struct DutyItem {
  ProjectRef project;
  std::string stage, role, name;  // identifiers, and the party's name
  std::string what;               // the period, publication or evaluation it is about
  std::string due, done;          // days
  std::string status;             // overdue, late, open
  std::size_t days = 0;           // days late
  bool not_handed_in = false;     // the register lists the project and nothing was handed in
};

struct DutyCount {
  std::string name;  // of the role or stage
  std::size_t done = 0, late = 0, overdue = 0, open = 0;
};

struct Duties {
  std::vector<DutyCount> roles;   // purchaser, department, finance, supplier, third_party, others
  std::vector<DutyCount> stages;  // in the order of the year, others behind
  std::size_t done = 0, late = 0, overdue = 0, open = 0;
  std::size_t projects_behind = 0;  // with something overdue or late
  std::size_t not_handed_in = 0;    // projects of the register that owe everything
  // Overdue, then late, then open ones with a day; by role, most days late first, then the earlier
  // day, then input order.
  std::vector<DutyItem> items;
};

std::vector<DutyItem> duty_items(const Scorecard& card, const ProjectRef& project);
bool duty_before(const DutyItem& a, const DutyItem& b);

class DutyCollector {
 public:
  explicit DutyCollector(std::size_t most) : items_(most) {}
  // All duties of one project, the done ones too.
  void add(std::vector<DutyItem> duties);
  Duties finish();

 private:
  Duties result_;
  std::map<std::string, DutyCount, std::less<>> roles_, stages_;
  Listing<DutyItem, duty_before> items_;
};

}  // namespace pbs
