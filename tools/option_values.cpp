// SPDX-License-Identifier: MIT
#include "option_values.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <stdexcept>
#include <string_view>

#include "base/text.hpp"
#include "declaration/schema.hpp"
#include "declaration/vocabulary.hpp"
#include "report/findings_format.hpp"
#include "report/format.hpp"
#include "score/method.hpp"
#include "validate/policy_set.hpp"
#include "validate/service_sets.hpp"

namespace pbs {

namespace {

using Words = std::vector<std::string>;

template <typename Rows, typename Name>
Words names_of(const Rows& rows, Name name) {
  Words words;
  std::transform(std::begin(rows), std::end(rows), std::back_inserter(words),
                 [&](const auto& row) { return std::string(name(row)); });
  return words;
}

Words policies() {
  return names_of(embedded_policies(), [](const EmbeddedText& policy) { return policy.name; });
}

Words kinds_of_files() {
  return names_of(schema_kinds(), [](std::string_view kind) { return kind; });
}

// The formats of standard output. The summary of pbs-score's option is the list of their names.
Words formats_of(const std::string& program, const std::string& summary) {
  Words words;
  if (program == "pbs-validate") {
    words = names_of(findings_formats(), [](const FindingsFormat* format) { return format->name; });
    words.emplace_back("md");  // of --list-rules
  } else if (program == "pbs-report") {
    for (const ReportFormat* format : report_formats()) {
      if (format->listed) words.emplace_back(format->name);
    }
  } else {
    for (const std::string_view name : split(summary, " ")) words.emplace_back(name);
  }
  return words;
}

Words words_of_name(const std::string& option) {
  if (option == "--policy" || option == "--print-policy") return policies();
  if (option == "--explain-method") {
    return names_of(scoring_methods(), [](const ScoringMethod* method) { return method->name; });
  }
  if (option == "--service") {
    return names_of(service_sets(), [](const auto& set) { return set->id(); });
  }
  return {};
}

bool is_spelt_out(std::string_view part) {
  return std::any_of(part.begin(), part.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 ||
           std::islower(static_cast<unsigned char>(c)) != 0;
  });
}

void add(OptionValue& value, Words words) {
  value.words.insert(value.words.end(), words.begin(), words.end());
}

// One part of a type name such as NAME|FILE; false if it says nothing to us.
bool add_part(const CLI::App& app, const CLI::Option& option, std::string_view part,
              OptionValue& value) {
  constexpr std::string_view kFiles[] = {"FILE", "PATH", "FILE.csv"};
  constexpr std::string_view kFree[] = {"N", "I/N", "POINTS", "DATE", "ID", "ID[/INDICATOR]"};
  const auto is_among = [&](const auto& list) {
    return std::find(std::begin(list), std::end(list), part) != std::end(list);
  };
  const std::string name = option.get_lnames().empty() ? "" : "--" + option.get_lnames().front();
  if (is_among(kFiles))
    value.files = true;
  else if (part == "RULE")
    value.rules = OptionValue::Rules::ids;
  else if (part == "ID=LEVEL")
    value.rules = OptionValue::Rules::levels;
  else if (part == "NAME")
    add(value, words_of_name(name));
  else if (part == "FORMAT")
    add(value, formats_of(app.get_name(), option.get_description()));
  else if (part == "STAGE")
    add(value, names_of(kStageWords.terms, [](const Term& term) { return term.id; }));
  else if (part == "KIND") {
    add(value, kinds_of_files());
    if (name == "--print-schema") value.words.emplace_back("scorecard");
  } else if (is_spelt_out(part))
    value.words.emplace_back(part);
  else
    return is_among(kFree);
  return true;
}

// CLI11 shows the members of a closed list as TYPE:{a,b}.
OptionValue value_of(const CLI::App& app, const CLI::Option& option) {
  OptionValue value;
  value.taken = option.get_items_expected_max() != 0;
  if (!value.taken) return value;
  const std::string type = option.get_type_name();
  const std::size_t open = type.find('{');
  const std::size_t close = type.find('}');
  if (open != std::string::npos && close != std::string::npos) {
    for (const std::string_view member :
         split(std::string_view(type).substr(open + 1, close - open - 1), ",")) {
      value.words.emplace_back(member);
    }
    return value;
  }
  for (const std::string_view part : split(type, "|")) {
    if (!add_part(app, option, part, value)) {
      throw std::logic_error("no completion is known for the type " + type + " of " +
                             option.get_name());
    }
  }
  return value;
}

std::string shown_type(const CLI::Option& option, const OptionValue& value) {
  if (!value.taken) return {};
  const std::string type = option.get_type_name();
  if (type.find('{') == std::string::npos) return type;
  return CLI::detail::join(value.words, "|");
}

}  // namespace

std::vector<OptionRow> option_rows(const CLI::App& app) {
  std::vector<OptionRow> rows;
  for (const CLI::Option* option : app.get_options()) {
    if (!option->nonpositional() || option->get_group().empty()) continue;
    OptionRow row;
    for (const std::string& name : option->get_snames()) row.names.push_back("-" + name);
    for (const std::string& name : option->get_lnames()) row.names.push_back("--" + name);
    row.value = value_of(app, *option);
    row.value_name = shown_type(*option, row.value);
    row.standard = option->get_default_str();
    row.summary = option->get_description();
    row.repeatable = row.value.taken &&
                     option->get_items_expected_max() >= CLI::detail::expected_max_vector_size;
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace pbs
