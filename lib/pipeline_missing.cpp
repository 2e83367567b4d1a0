// SPDX-License-Identifier: MIT
#include "pipeline_missing.hpp"

#include <memory>

#include "base/arena.hpp"
#include "model/unit.hpp"
#include "score/stage.hpp"

namespace pbs {

namespace {

Project blank_project(const RegisterRow& row, std::optional<int> year) {
  Project project;
  project.id = row.id;
  project.name = row.name.blank() ? row.id : row.name;
  project.year = row.year;
  if (!project.year) project.year.value = year;
  project.department = row.department.value;
  project.purchaser = row.purchaser.value;
  project.unit = "元";
  project.money = read_unit(project.unit);
  project.service_class = row.service_class.value.value_or(std::string_view());
  project.key_project = row.key_project.value.value_or(false);
  project.budget.approved = row.approved;
  return project;
}

}  // namespace

InsightFacts missing_facts(const RegisterRow& row, std::optional<int> year,
                           const BatchContext& context) {
  Arena arena;
  const Project project = blank_project(row, year);
  const Policy& policy =
      *context.policies.choose(context.policy_id, std::nullopt, project.year.value);
  Scorecard card;
  score_project({.project = project,
                 .policy = policy,
                 .source = *context.reg->source(),
                 .trees = &context.indicators,
                 .as_of = context.options.as_of},
                arena, card);
  InsightFacts facts;
  facts.project = std::make_shared<ProjectInfo>(
      ProjectInfo{0, 0, context.reg->source()->path(), std::string(card.id), std::string(card.name),
                  std::string(card.department)});
  facts.duties = duty_items(card, facts.project);
  for (DutyItem& duty : facts.duties) duty.not_handed_in = true;
  return facts;
}

}  // namespace pbs
