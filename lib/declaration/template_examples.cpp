// SPDX-License-Identifier: MIT
#include "declaration/template_examples.hpp"

#include <algorithm>
#include <iterator>

namespace pbs {
namespace {

constexpr TemplateExample kExamples[] = {
    {.record = "project", .key = "unit", .value = "万元"},
    {.record = "project", .key = "department"},
    {.record = "project", .key = "objective"},
    {.record = "project", .key = "indicators"},
    {.record = "purchaser", .key = "name"},
    {.record = "service", .key = "catalogue"},
    {.record = "weights", .key = "execution"},
    {.record = "weights", .key = "output"},
    {.record = "weights", .key = "benefit"},
    {.record = "weights", .key = "satisfaction"},
    {.record = "indicator", .key = "id", .value = "checks"},
    {.record = "indicator", .key = "name", .value = "卫生检查合格率"},
    {.record = "indicator", .key = "class", .value = "output.quality"},
    {.record = "indicator", .key = "target", .value = "≥95%"},
    {.record = "indicator", .key = "weight", .value = "50"},
    {.record = "indicator", .key = "id", .row = 1, .value = "hygiene"},
    {.record = "indicator", .key = "name", .row = 1, .value = "环境卫生状况"},
    {.record = "indicator", .key = "class", .row = 1, .value = "benefit.social"},
    {.record = "indicator", .key = "target", .row = 1, .value = "地面干净无积水、无明显异味"},
    {.record = "indicator", .key = "weight", .row = 1, .value = "40"},

    {.record = "indicators", .key = "title"},
    {.record = "indicators", .key = "stage", .value = "self_evaluation"},
    {.record = "indicators", .key = "total", .value = "90"},
    {.record = "node", .key = "id", .value = "checks"},
    {.record = "node", .key = "name", .value = "卫生检查合格率"},
    {.record = "node", .key = "class", .value = "output.quality"},
    {.record = "node", .key = "target", .value = "≥95%"},
    {.record = "node", .key = "weight", .value = "50"},
    {.record = "node", .key = "id", .row = 1, .value = "hygiene"},
    {.record = "node", .key = "name", .row = 1, .value = "环境卫生状况"},
    {.record = "node", .key = "class", .row = 1, .value = "benefit.social"},
    {.record = "node", .key = "target", .row = 1, .value = "地面干净无积水、无明显异味"},
    {.record = "node", .key = "weight", .row = 1, .value = "40"},

    {.record = "policy", .key = "title"},
    {.record = "policy", .key = "effective"},
    {.record = "policy", .key = "extends", .value = "mof-2020"},
    {.record = "use_of_results", .key = "by_grade", .value = "优", .active = false},
    {.record = "use_by_grade", .key = "by_kind", .value = "continuing", .active = false},
    {.record = "policy", .key = "cites", .value = "grade.bands", .active = false},

    {.record = "config", .key = "policy", .value = "jixi-2024", .active = false},
    {.record = "config", .key = "indicators", .value = "[indicators/]", .active = false},
    {.record = "config", .key = "register", .value = "projects.csv", .active = false},
    {.record = "config", .key = "as-of", .value = "today", .active = false},
    {.record = "config", .key = "lang", .value = "zh", .active = false},
    {.record = "config", .key = "color", .value = "auto", .active = false},
    {.record = "config", .key = "progress", .value = "auto", .active = false},
    {.record = "config", .key = "jobs", .value = "0", .active = false},
    {.record = "config", .key = "fail-on", .value = "error", .active = false},
    {.record = "config", .key = "reader", .value = "libyaml", .active = false},
};

}  // namespace

const TemplateExample* template_example(std::string_view record, std::string_view key,
                                        std::size_t row) {
  const auto* found =
      std::find_if(std::begin(kExamples), std::end(kExamples), [&](const TemplateExample& one) {
        return one.row == row && one.key == key && one.record == record;
      });
  return found == std::end(kExamples) ? nullptr : found;
}

}  // namespace pbs
