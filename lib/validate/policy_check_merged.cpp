// SPDX-License-Identifier: MIT
// What the values of a policy come to. First-level points and budget execution add up to 100 in
// every scheme (财预〔2020〕10号, W-01; adjusted weights must still add up, W-02).
#include <string>
#include <vector>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "declaration/policy_words.hpp"
#include "validate/policy_check.hpp"
#include "validate/policy_paths.hpp"

namespace pbs {
namespace {

struct WeightSum {
  std::string words;  // 10 + 50 + 30 + 10 = 100
  Decimal sum;
};

WeightSum sum_of(const Text& execution, const ClassWeightsDeclaration& classes) {
  WeightSum result;
  for (const Text* text :
       {&execution, &classes.cost, &classes.output, &classes.benefit, &classes.satisfaction}) {
    const std::optional<Decimal> points = policy_number(text->stated());
    if (!points) continue;
    if (!result.words.empty()) result.words += " + ";
    points->append_to(result.words);
    result.sum += *points;
  }
  result.words += " = ";
  result.sum.append_to(result.words);
  return result;
}

// Where the points of a scheme were changed: in its own map, else by the weight of execution.
Location changed_at(const PolicyDeclaration& own, const ClassWeightsDeclaration& classes) {
  return classes.place.known() ? classes.place : own.weights.execution.place;
}

void check_weights(const PolicyDeclaration& own, const PolicyDeclaration& merged,
                   PolicyFindings& findings) {
  const Decimal full(100);
  const WeightSum without = sum_of(merged.weights.execution, merged.weights.without_cost);
  const WeightSum with = sum_of(merged.weights.execution, merged.weights.with_cost);
  const Location at_without = changed_at(own, own.weights.without_cost);
  const Location at_with = changed_at(own, own.weights.with_cost);
  const bool without_wrong = without.sum != full && at_without.known();
  const bool with_wrong = with.sum != full && at_with.known();
  const bool one_cause = without_wrong && with_wrong && at_without.begin == at_with.begin;
  if (without_wrong) {
    Finding& finding = findings.add(PolicyRule::weights, at_without, "weights.without_cost");
    finding.with("without_cost", without.words);
    if (one_cause) finding.with("with_cost", with.words);
  }
  if (with_wrong && !one_cause) {
    findings.add(PolicyRule::weights, at_with, "weights.with_cost").with("with_cost", with.words);
  }
}

struct OrderedPair {
  std::string_view low;
  std::string_view high;
};

constexpr OrderedPair kPairs[] = {
    {"monitoring.lights.red_below", "monitoring.lights.yellow_below"},
    {"monitoring.lights.yellow_below", "monitoring.lights.blue_from"},
    {"monitoring.execution_lights.red_below", "monitoring.execution_lights.yellow_below"},
    {"recheck.diff_warn", "recheck.diff_red"},
    {"contract.max_months", "contract.max_months_exception"},
};

Location stated_at(const PolicyDeclaration& own, std::string_view path) {
  const Text* const text = policy_text(own, path);
  return text == nullptr ? Location{} : text->place;
}

void check_pairs(const PolicyDeclaration& own, const PolicyDeclaration& merged,
                 PolicyFindings& findings) {
  for (const OrderedPair& pair : kPairs) {
    const Location low_at = stated_at(own, pair.low);
    const Location at = low_at.known() ? low_at : stated_at(own, pair.high);
    if (!at.known()) continue;
    const std::optional<Decimal> low = policy_percent(policy_text(merged, pair.low)->stated());
    const std::optional<Decimal> high = policy_percent(policy_text(merged, pair.high)->stated());
    if (!low || !high || *low <= *high) continue;
    findings.refuse(PolicyRule::steps, at, pair.low)
        .with("low_path", std::string(pair.low))
        .with_number("low", low->to_string())
        .with("high_path", std::string(pair.high))
        .with_number("high", high->to_string());
  }
}

// Penalty `proportional` needs its two numbers.
void check_penalty(const PolicyDeclaration& own, const PolicyDeclaration& merged,
                   PolicyFindings& findings) {
  const OverAchievementDeclaration& over = merged.scoring.over_achievement;
  const OverAchievementDeclaration& written = own.scoring.over_achievement;
  if (!written.place.known()) return;
  const int penalty = kPenaltyWords.find(over.penalty.stated());
  if (penalty < 0 || kPenaltyWords.terms[static_cast<std::size_t>(penalty)].id != "proportional") {
    return;
  }
  if (over.tolerance.blank()) {
    findings.refuse(PolicyRule::missing, written.place, "scoring.over_achievement.tolerance");
  }
  if (over.floor.blank()) {
    findings.refuse(PolicyRule::missing, written.place, "scoring.over_achievement.floor");
  }
}

void check_cite(const Text& key, const CiteDeclaration& cite, PolicyFindings& findings) {
  const std::string path = escape_for_message(key.value);
  const int mark = kMarkWords.find(cite.mark.stated());
  if (!cite.mark.blank() && mark < 0) {
    std::vector<std::string_view> words;
    std::string all;
    for (const Term& term : kMarkWords.terms) {
      words.push_back(term.id);
      all += all.empty() ? "" : " ";
      all += term.id;
    }
    Finding& finding = findings.add(PolicyRule::cite, cite.mark.place, path);
    finding.with("mark", escape_for_message(cite.mark.value)).with("words", all);
    const std::string_view near = nearest_name(cite.mark.value, words);
    if (!near.empty()) finding.with("near", std::string(near));
    return;
  }
  const bool own_setting =
      mark >= 0 && kMarkWords.terms[static_cast<std::size_t>(mark)].id == "default";
  if (cite.document.blank() && !own_setting) {
    findings.add(PolicyRule::cite, key.place, path).with("no_document", path);
  }
}

}  // namespace

void check_policy_sums(const PolicyDeclaration& own, const PolicyDeclaration& merged,
                       PolicyFindings& findings) {
  check_weights(own, merged, findings);
  check_pairs(own, merged, findings);
  check_penalty(own, merged, findings);
}

void check_policy_cites(const PolicyDeclaration& own, const PolicyDeclaration& merged,
                        PolicyFindings& findings) {
  for (const Keyed<CiteDeclaration>& entry : own.cites) {
    if (!canonical_policy_path(merged, entry.key.value)) {
      const std::string written = escape_for_message(entry.key.value);
      Finding& finding = findings.add(PolicyRule::cite_path, entry.key.place, written);
      const std::string near = nearest_policy_path(entry.key.value);
      if (!near.empty()) finding.with("near", near);
      continue;
    }
    check_cite(entry.key, entry.value, findings);
  }
}

}  // namespace pbs
