// SPDX-License-Identifier: MIT
#include "recheck/suppression.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/nearest.hpp"
#include "recheck/allow_comment.hpp"
#include "recheck/rule.hpp"
#include "recheck/rule_aliases.hpp"
#include "yaml/comments.hpp"
#include "yaml/reading_rules.hpp"

namespace pbs {

namespace {

constexpr std::string_view kMarker = "pbs";

// One rule that a comment allows.
struct Allowance {
  std::string_view id;  // as written
  const RuleInfo* rule = nullptr;
  bool used = false;
  bool wanted = false;  // it would have been used, but it has expired
};

struct Allower {
  Comment comment;
  std::string reason;
  std::optional<Date> until;
  bool expired = false;
  std::vector<std::string> ids;
  std::vector<Allowance> rules;
};

// Rules about the comments, and those over many projects, whose findings stand in no one's file.
bool can_be_allowed(const RuleInfo& rule) {
  using namespace reading;
  const RuleInfo* const about_comments[] = {&kBadAllowance, &kUnknownAllowance, &kExpiredAllowance,
                                            &kUnusedAllowance};
  return std::find(std::begin(about_comments), std::end(about_comments), &rule) ==
             std::end(about_comments) &&
         !rule.id.starts_with("G-");
}

// Rules that end the reading of a document.
bool cut_short(const FindingLog& log) {
  using namespace reading;
  for (const RuleInfo* rule :
       {&kNotYaml, &kEmpty, &kTooDeep, &kTooLarge, &kTooManyNodes, &kNoHeader, &kUnknownKind}) {
    if (log.has(rule->id)) return true;
  }
  return false;
}

std::string_view nearest_rule(std::string_view id) {
  std::vector<std::string_view> ids;
  for (const RuleInfo* rule : rule_catalogue()) ids.push_back(rule->id);
  for (const auto& [alias, rule] : rule_aliases()) ids.push_back(alias);
  return nearest_name(id, ids);
}

class Suppressor {
 public:
  Suppressor(const SourceFile& source, std::optional<Date> as_of, FindingLog& log)
      : source_(source), as_of_(as_of), log_(log) {}

  void read(const Comment& comment) {
    const std::optional<AllowComment> words = read_allow_comment(comment.words);
    if (!words) return;
    if (!words->fault.name.empty()) {
      add(reading::kBadAllowance, comment).with(words->fault.name, words->fault.text);
      return;
    }
    Allower allower{comment,      std::string(words->reason),
                    words->until, words->until && as_of_ && *as_of_ > *words->until,
                    words->rules, {}};
    allowers_.push_back(std::move(allower));
    for (const std::string& id : allowers_.back().ids) read_rule(id);
  }

  void apply() {
    std::vector<std::optional<Suppression>> by(findings_before_);
    for (std::size_t i = 0; i < by.size(); ++i) by[i] = find(log_.findings()[i]);
    judge();
    by.resize(log_.findings().size());
    log_.suppress(by);
  }

 private:
  Finding& add(const RuleInfo& rule, const Comment& comment) {
    return log_.add(rule, {&source_, comment.at});
  }

  void read_rule(const std::string& id) {
    const Comment& comment = allowers_.back().comment;
    const RuleInfo* rule = find_rule(id);
    if (rule == nullptr) {
      add(reading::kUnknownAllowance, comment)
          .with("rule", id)
          .with("near", std::string(nearest_rule(id)));
    } else if (!can_be_allowed(*rule)) {
      add(reading::kBadAllowance, comment).with("not_allowed", id);
    } else {
      allowers_.back().rules.push_back({id, rule});
    }
  }

  // The comment that allows the finding, if there is one. Marks what is used.
  std::optional<Suppression> find(const Finding& finding) {
    if (finding.place.source != &source_ || !finding.place.known()) return std::nullopt;
    const std::uint32_t line = source_.line_start(finding.place.at.begin);
    std::vector<Allowance*> expired;
    for (Allower& allower : allowers_) {
      if (allower.comment.line != line) continue;
      for (Allowance& allowance : allower.rules) {
        if (allowance.rule != finding.rule) continue;
        if (allower.expired) {
          expired.push_back(&allowance);
          continue;
        }
        allowance.used = true;
        return Suppression{Suppression::Kind::comment,
                           allower.reason,
                           allower.until ? allower.until->to_string() : std::string(),
                           {&source_, allower.comment.at}};
      }
    }
    for (Allowance* allowance : expired) allowance->wanted = true;
    return std::nullopt;
  }

  // Whether the rule was looked for at all.
  bool judged(const RuleInfo& rule) const {
    if (!log_.is_on(rule.id) || log_.dropped() != 0) return false;
    return as_of_ || rule.detail.en.find("{as_of}") == std::string_view::npos;
  }

  void judge() {
    for (const Allower& allower : allowers_) {
      std::string wanted;
      std::string unused;
      for (const Allowance& allowance : allower.rules) {
        if (allowance.used || !judged(*allowance.rule)) continue;
        std::string& list = allowance.wanted ? wanted : unused;
        if (!list.empty()) list += ", ";
        list += allowance.id;
      }
      if (!wanted.empty()) {
        add(reading::kExpiredAllowance, allower.comment)
            .with("rules", wanted)
            .with("until", allower.until->to_string())
            .with("as_of", as_of_->to_string());
      }
      if (!unused.empty()) add(reading::kUnusedAllowance, allower.comment).with("rules", unused);
    }
  }

  const SourceFile& source_;
  std::optional<Date> as_of_;
  FindingLog& log_;
  std::size_t findings_before_ = log_.findings().size();
  std::vector<Allower> allowers_;
};

}  // namespace

void apply_suppressions(const SourceFile& source, YamlReader reader, std::optional<Date> as_of,
                        FindingLog& log) {
  const std::vector<Comment> comments = comments_starting(source, reader, kMarker);
  if (comments.empty() || cut_short(log)) return;
  Suppressor suppressor(source, as_of, log);
  for (const Comment& comment : comments) suppressor.read(comment);
  suppressor.apply();
}

List<CardAllowed> allowed_on_card(const FindingLog& log, Arena& arena) {
  List<CardAllowed> allowed;
  for (const SuppressedFinding& suppressed : log.suppressed()) {
    if (suppressed.by.kind != Suppression::Kind::comment) continue;
    const Place& place = suppressed.finding.place;
    const LineColumn at = place.source->line_column(place.at.begin);
    allowed.append(arena, {suppressed.finding.rule->id,
                           suppressed.finding.severity,
                           {at.line, at.column},
                           arena.keep(suppressed.by.reason),
                           arena.keep(suppressed.by.until)});
  }
  return allowed;
}

}  // namespace pbs
