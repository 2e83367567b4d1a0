// SPDX-License-Identifier: MIT
#include "validate/service_sets.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <optional>

#include "base/arena.hpp"
#include "base/decimal.hpp"
#include "declaration/indicators.hpp"
#include "declaration/vocabulary.hpp"
#include "model/dimension.hpp"
#include "source/finding.hpp"
#include "validate/policy_set.hpp"
#include "yaml/binder.hpp"

namespace pbs {
namespace {

constexpr std::size_t kShortestPart = 6;  // bytes: two Chinese characters

// A word is quoted where YAML would read something else.
std::string list_of(const List<Text>& words) {
  std::string out = "[";
  for (const Text& word : words) {
    if (out.size() > 1) out += ", ";
    out += word.stated();
  }
  return out + "]";
}

class EmbeddedSet final : public ServiceSet {
 public:
  EmbeddedSet(const EmbeddedText& embedded)
      : source_(std::string(embedded.name) + ".yaml", std::string(embedded.text)) {
    FindingLog log;
    usable_ = bind_document(source_, YamlReader::libyaml, kIndicatorsRecord, &written_, arena_, log);
  }

  bool usable() const {
    const int stage = kStageWords.find(written_.stage.stated());
    return usable_ && stage >= 0 && written_.services.size() == 1 &&
           kStageWords.terms[static_cast<std::size_t>(stage)].id == "self_evaluation";
  }
  std::string_view id() const override { return written_.id.stated(); }
  std::string_view title() const override { return written_.title.stated(); }
  std::string_view catalogue() const override { return written_.services[0].stated(); }

  std::vector<TemplateExample> examples() const override {
    std::vector<TemplateExample> out{
        {.record = "project", .key = "indicator_set", .value = id()},
        {.record = "service", .key = "catalogue", .value = catalogue()}};
    std::size_t row = 0;
    for (const NodeDeclaration& node : written_.indicators) add_row(node, row++, out);
    add_first_level(out);
    return out;
  }

 private:
  std::string_view keep(std::string text) const { return texts_.emplace_back(std::move(text)); }

  // As it stands in the file: one scalar, or a map in one line.
  std::string_view target_of(const NodeDeclaration& node) const {
    if (!node.target.text.blank()) return node.target.text.stated();
    const std::string_view text = source_.text();
    const std::size_t begin = node.target.place.begin;
    std::size_t depth = 0;
    for (std::size_t at = begin; at < text.size(); ++at) {
      if (text[at] == '{') ++depth;
      if (text[at] == '}' && --depth == 0) return text.substr(begin, at + 1 - begin);
    }
    return {};
  }

  void add_row(const NodeDeclaration& node, std::size_t row,
               std::vector<TemplateExample>& out) const {
    const auto add = [&](std::string_view key, std::string_view value, bool active = true) {
      if (value.empty() && active) return;
      out.push_back({.record = "indicator", .key = key, .row = row, .value = value,
                     .active = active});
    };
    add("id", node.id.stated());
    add("name", node.name.stated());
    add("class", node.indicator_class.stated());
    add("target", target_of(node));
    add("weight", node.weight.stated());
    add("method", node.method.stated());
    add("actual", {}, false);
    add("evidence", keep(list_of(node.evidence)), false);
  }

  // The points of the form: execution 10, the others as the rows add up.
  void add_first_level(std::vector<TemplateExample>& out) const {
    constexpr std::string_view kKeys[] = {"output", "benefit", "satisfaction"};
    std::array<Decimal, 3> sums;
    for (const NodeDeclaration& node : written_.indicators) {
      const std::string_view written = node.indicator_class.stated();
      const std::optional<Decimal> weight = Decimal::parse(node.weight.stated());
      for (std::size_t i = 0; i < sums.size(); ++i) {
        if (weight && written.starts_with(kKeys[i])) sums[i] += *weight;
      }
    }
    out.push_back({.record = "weights", .key = "execution", .value = "10"});
    for (std::size_t i = 0; i < sums.size(); ++i) {
      const bool any = !sums[i].is_zero();
      out.push_back({.record = "weights", .key = kKeys[i],
                     .value = any ? keep(sums[i].to_string()) : std::string_view{},
                     .active = any});
    }
  }

  SourceFile source_;
  Arena arena_;
  IndicatorsDeclaration written_;
  bool usable_ = false;
  mutable std::deque<std::string> texts_;  // what the examples made up
};

}  // namespace

std::vector<std::unique_ptr<ServiceSet>> service_sets() {
  std::vector<std::unique_ptr<ServiceSet>> out;
  for (const EmbeddedText& embedded : embedded_indicators()) {
    auto set = std::make_unique<EmbeddedSet>(embedded);
    if (set->usable()) out.push_back(std::move(set));
  }
  return out;
}

const ServiceSet* find_service_set(const std::vector<std::unique_ptr<ServiceSet>>& sets,
                                   std::string_view name) {
  const ServiceSet* found = nullptr;
  for (const auto& set : sets) {
    if (name == set->id() || name == set->title() || name.starts_with(set->catalogue())) {
      return set.get();
    }
    if (name.size() < kShortestPart || set->title().find(name) == std::string_view::npos) continue;
    if (found != nullptr) return nullptr;
    found = set.get();
  }
  return found;
}

}  // namespace pbs
