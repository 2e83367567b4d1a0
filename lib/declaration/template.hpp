// SPDX-License-Identifier: MIT
// Empty files to fill in, written from the field tables.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "declaration/template_examples.hpp"
#include "source/rule_info.hpp"

namespace pbs {

// The template of one kind (schema_kinds()), ending in a line break; empty if the kind is unknown.
// `language` chooses the words of the comments, `schema` is the path or address of the JSON Schema
// for editors.
//
// Every key of the kind occurs: what a project must have by the review of its target is active,
// what comes later or is optional stands behind `# `; without these two characters the line is YAML
// in its place. Later stages follow in their order, each below a headline. Words for the reader
// stand behind a value or on lines that begin with `##`. `own` holds examples that go before the
// usual ones; where it has several entries of a record, those are the list.
std::string template_text(std::string_view kind, std::string_view Words::*language,
                          std::string_view schema, std::span<const TemplateExample> own = {});

}  // namespace pbs
