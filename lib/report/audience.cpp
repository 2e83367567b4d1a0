// SPDX-License-Identifier: MIT
#include "report/audience.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "declaration/policy_words.hpp"
#include "report/audience_quotes.hpp"

namespace pbs {

namespace {

// A name in place of each expert's, the same in all lists of an evaluation: 1, 2, …
class Pseudonyms {
 public:
  Pseudonyms(WithheldValues& values, Arena& arena) : values_(values), arena_(arena) {}

  std::string_view of(std::string_view name) {
    if (name.empty()) return name;
    auto found = std::find(names_.begin(), names_.end(), name);
    if (found == names_.end()) {
      values_.add_text(name);
      found = names_.insert(names_.end(), name);
    }
    return arena_.keep(std::to_string(found - names_.begin() + 1));
  }

 private:
  WithheldValues& values_;
  Arena& arena_;
  std::vector<std::string_view> names_;
};

struct Withhold {
  std::string_view path;
  void (*take_out)(Scorecard&, WithheldValues&, Arena&);
  bool always = false;
};

void take_supplier_id(Scorecard& card, WithheldValues& values, Arena&) {
  values.add_text(card.supplier_id);
  card.supplier_id = {};
}

void take_supplier_name(Scorecard& card, WithheldValues& values, Arena&) {
  values.add_text(card.supplier);
  card.supplier = {};
}

void take_price(Scorecard& card, WithheldValues& values, Arena&) {
  if (!card.contract_amount) return;
  values.set_price(*card.contract_amount, card.unit);
  card.contract_amount.reset();
  for (EvaluationScore& evaluation : card.evaluations) {
    for (NodeScore& node : evaluation.nodes) {
      if (node.method == "cost_saving") node.formula = {};  // it is reckoned with the price
    }
  }
}

// A person who acted as an expert.
void take_person(StageOrigin& origin, WithheldValues& values) {
  if (origin.by != "expert") return;
  values.add_text(origin.by_name);
  origin.by_name = {};
}

void take_experts(Scorecard& card, WithheldValues& values, Arena& arena) {
  if (card.ex_ante) take_person(card.ex_ante->origin, values);
  if (card.target_review) take_person(card.target_review->origin, values);
  for (EvaluationScore& evaluation : card.evaluations) {
    take_person(evaluation.origin, values);
    Pseudonyms names(values, arena);
    for (ExpertScore& expert : evaluation.experts) expert.expert = names.of(expert.expert);
    for (NodeScore& node : evaluation.nodes) {
      for (ExpertPoints& given : node.experts) given.expert = names.of(given.expert);
    }
  }
}

void take_evidence(Scorecard& card, WithheldValues& values, Arena&) {
  if (!card.self_evaluation) return;
  for (IndicatorScore& row : card.self_evaluation->indicators) {
    for (const std::string_view name : row.evidence) values.add_text(name);
    row.evidence = {};
  }
}

void take_evaluators(Scorecard& card, WithheldValues& values, Arena&) {
  const auto take = [&](StageOrigin& origin) {
    values.add_text(origin.by_name);
    origin.by_name = {};
  };
  if (card.ex_ante) take(card.ex_ante->origin);
  if (card.target_review) take(card.target_review->origin);
  for (EvaluationScore& evaluation : card.evaluations) take(evaluation.origin);
}

void take_reasons(Scorecard& card, WithheldValues&, Arena&) {
  if (!card.self_evaluation) return;
  for (IndicatorScore& row : card.self_evaluation->indicators) {
    row.reason = {};
    row.remedy = {};
  }
}

void take_duties(Scorecard& card, WithheldValues&, Arena&) {
  card.duties = {};
}

void take_rectification(Scorecard& card, WithheldValues&, Arena&) {
  card.rectification.reset();
}

void take_review(Scorecard& card, WithheldValues&, Arena&) {
  if (!card.self_evaluation) return;
  SelfEvaluationScore& score = *card.self_evaluation;
  for (IndicatorScore& row : score.indicators) {
    row.review.reset();
    row.review_reason = {};
  }
  score.review_total.reset();
  score.difference.reset();
}

void take_findings(Scorecard& card, WithheldValues&, Arena&) {
  card.findings = {};
  card.allowed = {};
  card.risk.reset();
  if (!card.target_review) return;
  for (NodeScore& node : card.target_review->nodes) node.form = {};
}

// In the order of kWithholdWords.
constexpr Withhold kTable[] = {
    {"supplier.id", take_supplier_id},
    {"supplier.name", take_supplier_name},
    {"contract.amount", take_price},
    {"sheets.expert", take_experts},
    {"evidence", take_evidence},
    {"evaluations.by", take_evaluators},
    {"indicators.reason", take_reasons},
    {"duties", take_duties},
    {"rectification", take_rectification},
    {"review", take_review, true},
    {"findings", take_findings, true},
};

void forget_result(Scorecard& card) {
  card.result.reset();
  card.use_of_results.reset();
  card.dimensions = {};
}

void hide_budget(Scorecard& card) {
  if (card.self_evaluation) {
    ExecutionScore& row = card.self_evaluation->execution;
    row.approved.reset();
    row.adjusted.reset();
    row.executed.reset();
    row.received.reset();
    row.rate.reset();
    row.claimed_rate.reset();
    row.formula = {};
    row.exact = {};
    row.sources = {};
  }
  for (MonitoringScore& period : card.monitoring) {
    period.adjusted.reset();
    period.executed.reset();
    period.expected_executed.reset();
    period.rate.reset();
    period.budget_formula = {};
  }
  if (card.use_of_results) {
    card.use_of_results->budget_before.reset();
    card.use_of_results->budget_after.reset();
    card.use_of_results->formula = {};
  }
}

void hide_targets(Scorecard& card) {
  card.objective = {};
  card.target_review.reset();
  card.target_approval.reset();
  for (MonitoringScore& period : card.monitoring) period.rows = {};
  if (!card.self_evaluation) return;
  for (IndicatorScore& row : card.self_evaluation->indicators) {
    row.target = {};
    row.formula = {};
    row.breakdown = {};
  }
}

void hide_contract(Scorecard& card) {
  card.contract_amount.reset();
  card.contract_procedure = {};
  card.contract_signed = {};
  card.contract_start = {};
  card.contract_end = {};
}

void hide_published(std::string_view what, Scorecard& card) {
  const std::string_view from = card.result ? card.result->from : std::string_view{};
  if (what == "catalogue") card.catalogue = {};
  if (what == "budget") hide_budget(card);
  if (what == "target") hide_targets(card);
  if (what == "contract") hide_contract(card);
  if (what == "self_evaluation") {
    card.self_evaluation.reset();
    if (from == "self_evaluation") forget_result(card);
  }
  if (what == "evaluation") {
    card.evaluations = {};
    if (from == "finance" || from == "department") forget_result(card);
  }
}

// False: all of it is secret.
bool hide_secrets(Scorecard& card, Arena& arena) {
  List<PublicationScore> open;
  for (const PublicationScore& item : card.publication) {
    if (!item.secret) open.append(arena, item);
  }
  if (open.empty() && !card.publication.empty()) return false;
  for (const PublicationScore& item : card.publication) {
    if (item.secret) hide_published(item.what, card);
  }
  card.publication = open;
  return true;
}

}  // namespace

Withholding::Withholding(const std::vector<std::string>& paths) {
  for (const Withhold& row : kTable) {
    if (row.always || std::find(paths.begin(), paths.end(), row.path) != paths.end()) {
      paths_.push_back(row.path);
    }
  }
}

bool Withholding::apply(Scorecard& card, Arena& arena) const {
  WithheldValues values;
  // The price is hidden in texts also where the contract is secret as a whole.
  for (const Withhold& row : kTable) {
    if (std::find(paths_.begin(), paths_.end(), row.path) != paths_.end()) {
      row.take_out(card, values, arena);
    }
  }
  if (!hide_secrets(card, arena)) return false;
  values.hide_in(card, arena);
  // A digest would confirm a guess at what is left out.
  card.source.sha256 = {};
  card.match = {};
  card.notes = {};
  card.year_change.reset();  // made anew from what is left of both years
  card.source.path.remove_prefix(card.source.path.rfind('/') + 1);
  card.withheld = {};
  for (const std::string_view path : paths_) card.withheld.append(arena, path);
  return true;
}

}  // namespace pbs
