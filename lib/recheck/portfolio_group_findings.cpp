// SPDX-License-Identifier: MIT
// The findings of groups, with the lines they speak of where these can be read again.
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "recheck/portfolio_groups.hpp"
#include "validate/convert.hpp"
#include "yaml/binder.hpp"

namespace pbs {

namespace {

using Projects = std::deque<ProjectKeys>;

// A document that a finding points into.
struct Reopened {
  std::shared_ptr<const SourceFile> source;
  std::unique_ptr<Arena> arena;                 // none when the text is not at hand
  const ProjectDeclaration* written = nullptr;  // the same
};

class GroupReport {
 public:
  GroupReport(const Projects& projects, const DocumentAccess& documents, PortfolioResult& result)
      : projects_(projects), documents_(documents), result_(result) {}

  void reopen(const std::vector<ProjectGroup>& groups);
  void report(const ProjectGroup& group);

 private:
  Reopened& document(std::size_t project);
  void read_again(Reopened& document, const DocumentPlace& at);

  void same_id(const ProjectGroup& group, Reopened& first, Reopened& second);
  void same_contract(const ProjectGroup& group, Reopened& first, Reopened& second);
  void supplier(const ProjectGroup& group, Reopened& first, Reopened& second);
  void copied(const ProjectGroup& group, Reopened& first, Reopened& second);
  Finding& say(const ProjectGroup& group, Place at, Place other) {
    return result_.log.add(portfolio_rule(group.rule), at).see(other);
  }

  const Projects& projects_;
  const DocumentAccess& documents_;
  PortfolioResult& result_;
  std::map<std::size_t, Reopened> reopened_;  // by project
};

Place at(const Reopened& document, Location location) {
  return {document.source.get(), location.known() ? location : Location{0, 0}};
}

std::string_view name_of(const PartyDeclaration& party) {
  return trim(party.name.blank() ? party.word.stated() : party.name.stated());
}

// The amount with its unit, which it may carry itself.
std::string amount_words(const ProjectDeclaration& project) {
  std::string words(trim(project.contract.amount.stated()));
  if (read_number(words)) words += project.unit.stated();
  return words;
}

// What is not at hand is left out, and so is the sentence that needs it.
void with_words(Finding& finding, std::string_view name, std::string_view words) {
  if (!words.empty()) finding.with(name, escape_for_message(words));
}

void GroupReport::reopen(const std::vector<ProjectGroup>& groups) {
  std::set<std::size_t> wanted;
  for (const ProjectGroup& group : groups) {
    if (wanted.size() + 2 > PortfolioCheck::kMostReopened) break;
    wanted.insert(group.first);
    wanted.insert(group.second);
  }
  for (const std::size_t project : wanted) read_again(reopened_[project], projects_[project].place);
}

void GroupReport::read_again(Reopened& document, const DocumentPlace& where) {
  const auto given = documents_.open ? documents_.open(where) : nullptr;
  if (!given) return;
  // A copy of its own: the file it was cut from need not stay in memory.
  const auto text = std::make_shared<const std::string>(given->text());
  document.source = std::make_shared<const SourceFile>(given->path(), text, *text,
                                                       given->first_line(), given->document());
  result_.sources.push_back(document.source);
  document.arena = std::make_unique<Arena>();
  auto& written = document.arena->make<ProjectDeclaration>();
  FindingLog said_before;
  bind_document(*document.source, YamlReader::libyaml, kProjectRecord, &written, *document.arena,
                said_before);
  document.written = &written;
}

Reopened& GroupReport::document(std::size_t project) {
  static const auto kNoText = std::make_shared<const std::string>();
  static const ProjectDeclaration kNothing;
  Reopened& document = reopened_[project];
  if (!document.source) {
    const DocumentPlace& where = projects_[project].place;
    document.source = std::make_shared<const SourceFile>(
        documents_.path ? documents_.path(where.input) : std::string(), kNoText, *kNoText,
        where.line, where.document);
    result_.sources.push_back(document.source);
  }
  if (document.written == nullptr) document.written = &kNothing;
  return document;
}

void GroupReport::report(const ProjectGroup& group) {
  if (result_.log.findings().size() >= FindingLog::kMost) {
    result_.log.add(portfolio_rule(group.rule), {});
    return;
  }
  Reopened& first = document(group.first);
  Reopened& second = document(group.second);
  switch (group.rule) {
    case PortfolioRule::same_id:
      return same_id(group, first, second);
    case PortfolioRule::same_contract:
      return same_contract(group, first, second);
    case PortfolioRule::supplier:
      return supplier(group, first, second);
    default:
      return copied(group, first, second);
  }
}

void GroupReport::same_id(const ProjectGroup& group, Reopened& first, Reopened& second) {
  Finding& finding =
      say(group, at(second, second.written->id.place), at(first, first.written->id.place));
  with_words(finding, "id", second.written->id.stated());
  with_words(finding, "year", second.written->year.stated());
  finding.with_number("count", std::to_string(group.count));
}

void GroupReport::same_contract(const ProjectGroup& group, Reopened& first, Reopened& second) {
  const ContractDeclaration& contract = second.written->contract;
  Finding& finding = say(group, at(second, contract.signed_on.place),
                         at(first, first.written->contract.signed_on.place));
  with_words(finding, "id", second.written->id.stated());
  with_words(finding, "other", first.written->id.stated());
  with_words(finding, "supplier", name_of(second.written->supplier));
  with_words(finding, "amount", amount_words(*second.written));
  with_words(finding, "signed", contract.signed_on.stated());
  finding.with_number("count", std::to_string(group.count));
}

void GroupReport::supplier(const ProjectGroup& group, Reopened& first, Reopened& second) {
  const PartyDeclaration& a = first.written->supplier;
  const PartyDeclaration& b = second.written->supplier;
  const auto name_place = [](const PartyDeclaration& party) {
    return party.name.blank() ? party.place : party.name.place;
  };
  const bool by_name = group.by_name;
  Finding& finding = say(group, at(second, by_name ? b.id.place : name_place(b)),
                         at(first, by_name ? a.id.place : name_place(a)));
  if (by_name) {
    with_words(finding, "of_name", name_of(b));
    with_words(finding, "code_a", a.id.stated());
    with_words(finding, "code_b", b.id.stated());
    finding.with_number("codes", std::to_string(group.count));
  } else {
    with_words(finding, "code", b.id.stated());
    with_words(finding, "name", name_of(a));
    with_words(finding, "other_name", name_of(b));
    finding.with_number("names", std::to_string(group.count));
  }
}

void GroupReport::copied(const ProjectGroup& group, Reopened& first, Reopened& second) {
  const auto rows_place = [](const ProjectDeclaration& project) {
    return project.indicators.empty() ? project.place : project.indicators[0].place;
  };
  Finding& finding =
      say(group, at(second, rows_place(*second.written)), at(first, rows_place(*first.written)));
  with_words(finding, "name", second.written->name.stated());
  with_words(finding, "other", first.written->name.stated());
  if (!second.written->indicators.empty()) {
    finding.with_number("rows", std::to_string(second.written->indicators.size()));
  }
  finding.with_number("count", std::to_string(group.count));
}

}  // namespace

void report_groups(const std::vector<ProjectGroup>& groups, const Projects& projects,
                   const DocumentAccess& documents, PortfolioResult& result) {
  GroupReport report(projects, documents, result);
  report.reopen(groups);
  for (const ProjectGroup& group : groups) report.report(group);
}

}  // namespace pbs
