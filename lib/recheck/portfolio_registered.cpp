// SPDX-License-Identifier: MIT
// One project against its line in the register: G-07, G-08, G-17.
#include <string>

#include "base/text.hpp"
#include "declaration/vocabulary.hpp"
#include "recheck/portfolio_rules.hpp"

namespace pbs {

namespace {

// Text of a party that may be written as a name or as a map.
const Text& name_text(const PartyDeclaration& party) {
  return party.name.blank() ? party.word : party.name;
}

class RegisteredProject {
 public:
  RegisteredProject(const HandedInProject& in, const Register& reg, FindingLog& log)
      : in_(in), register_(reg), log_(log) {}

  void not_listed(std::optional<std::size_t> of_that_name);
  void compare(const RegisterRow& row, const ProjectFacts& facts);

 private:
  void compare_amount(const RegisterRow& row, const ProjectFacts& facts);
  void compare_words(std::string_view name, std::string_view listed_name, const Text& written,
                     const Text& listed);
  void compare_class(const RegisterRow& row);
  void compare_key_project(const RegisterRow& row);
  void differ(std::string_view name, std::string_view listed_name, const Text& written,
              const Text& listed);
  Place at(Location location) const {
    return {&in_.source, location.known() ? location : in_.project.id.place};
  }

  const HandedInProject& in_;
  const Register& register_;
  FindingLog& log_;
  Finding* details_ = nullptr;  // one for all that differs
};

void RegisteredProject::not_listed(std::optional<std::size_t> of_that_name) {
  const Text& id = in_.project.id;
  Finding& finding = log_.add(portfolio_rule(PortfolioRule::not_listed), at(id.place))
                         .with("id", escape_for_message(id.value));
  if (!of_that_name) return;
  const Text& listed = register_.rows()[*of_that_name].id;
  const std::size_t line = register_.source()->line_column(listed.place.begin).line;
  finding.see(register_.at(listed.place))
      .with("listed", escape_for_message(listed.value))
      .with_number("line", std::to_string(line));
}

void RegisteredProject::compare_amount(const RegisterRow& row, const ProjectFacts& facts) {
  if (!row.approved || !facts.approved || *row.approved == *facts.approved) return;
  const Project& project = in_.project;
  log_.add(portfolio_rule(PortfolioRule::amount), at(project.budget.approved.written.place))
      .see(register_.at(row.approved.written.place))
      .with_number("approved", project.budget.approved->to_string())
      .with_number("listed",
                   convert(*row.approved, read_unit("元"), project.money).normalised().to_string())
      .with("unit", std::string(project.unit));
}

void RegisteredProject::differ(std::string_view name, std::string_view listed_name,
                               const Text& written, const Text& listed) {
  if (details_ == nullptr) {
    details_ = &log_.add(portfolio_rule(PortfolioRule::details), at(written.place))
                    .see(register_.at(listed.place));
  }
  details_->with(name, escape_for_message(written.stated()))
      .with(listed_name, escape_for_message(listed.value));
}

void RegisteredProject::compare_words(std::string_view name, std::string_view listed_name,
                                      const Text& written, const Text& listed) {
  if (written.blank() || listed.blank()) return;
  if (comparable_words(written.value) == comparable_words(listed.value)) return;
  differ(name, listed_name, written, listed);
}

void RegisteredProject::compare_class(const RegisterRow& row) {
  const Text& written = in_.written.service.service_class;
  const int index = written.blank() ? -1 : kServiceClassWords.find(written.value);
  if (index < 0 || !row.service_class) return;
  if (kServiceClassWords.terms[static_cast<std::size_t>(index)].id == *row.service_class) return;
  differ("class", "listed_class", written, row.service_class.written);
}

// A project that does not say so is no key project.
void RegisteredProject::compare_key_project(const RegisterRow& row) {
  if (!row.key_project || *row.key_project == in_.project.key_project) return;
  const Text& written = in_.written.key_project;
  if (!written.blank() && kFlagWords.find(written.value) < 0) return;  // F-05 and the like
  constexpr std::string_view kNo = "否";
  Text stated = written;
  if (written.blank()) stated = {kNo, in_.project.id.place, true};
  differ("key_project", "listed_key_project", stated, row.key_project.written);
}

void RegisteredProject::compare(const RegisterRow& row, const ProjectFacts& facts) {
  const ProjectDeclaration& written = in_.written;
  compare_amount(row, facts);
  compare_words("name", "listed_name", written.name, row.name);
  compare_words("department", "listed_department", name_text(written.department), row.department);
  compare_words("purchaser", "listed_purchaser", name_text(written.purchaser), row.purchaser);
  compare_class(row);
  compare_key_project(row);
}

}  // namespace

std::optional<std::size_t> registered_row(const Register& reg, std::string_view id,
                                          const std::optional<int>& year, std::string_view name) {
  if (trim(id).empty() || !reg.covers(year)) return std::nullopt;
  const std::optional<std::size_t> row = reg.find(id, year);
  return row ? row : reg.find_name(name, year);
}

void check_registered(const HandedInProject& in, const Register& reg, ProjectFacts& facts,
                      FindingLog& log) {
  const Project& project = in.project;
  if (project.id.blank() || !reg.covers(project.year.value)) return;
  RegisteredProject registered(in, reg, log);
  const std::optional<std::size_t> row =
      registered_row(reg, project.id.value, project.year.value, project.name.stated());
  if (row && reg.find(project.id.value, project.year.value)) {
    if (in.whole) registered.compare(reg.rows()[*row], facts);
  } else {
    registered.not_listed(row);
  }
  if (row) facts.register_row = static_cast<std::uint32_t>(*row);
}

}  // namespace pbs
