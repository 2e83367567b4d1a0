// SPDX-License-Identifier: MIT
#include "yaml/writer.hpp"

#include <yaml-cpp/emitter.h>
#include <yaml-cpp/emittermanip.h>

namespace pbs {
namespace {

// Plain words that yaml-cpp would write plain but that mean nothing or something else to others.
bool needs_quotes(std::string_view value) {
  return value.empty() || value == "~" || value == "null" || value == "Null" || value == "NULL" ||
         value == "<<";
}

}  // namespace

YamlWriter::YamlWriter() : emitter_(std::make_unique<YAML::Emitter>()) {
}
YamlWriter::~YamlWriter() = default;

void YamlWriter::begin_mapping(YamlStyle style) {
  *emitter_ << (style == YamlStyle::flow ? YAML::Flow : YAML::Block) << YAML::BeginMap;
}

void YamlWriter::end_mapping() {
  *emitter_ << YAML::EndMap;
}

void YamlWriter::begin_list(YamlStyle style) {
  *emitter_ << (style == YamlStyle::flow ? YAML::Flow : YAML::Block) << YAML::BeginSeq;
}

void YamlWriter::end_list() {
  *emitter_ << YAML::EndSeq;
}

void YamlWriter::key(std::string_view key) {
  *emitter_ << YAML::Key;
  value(key);
  *emitter_ << YAML::Value;
}

void YamlWriter::value(std::string_view value, bool quoted) {
  if (quoted || needs_quotes(value)) *emitter_ << YAML::DoubleQuoted;
  *emitter_ << std::string(value);
}

void YamlWriter::nothing() {
  *emitter_ << YAML::Null;
}

void YamlWriter::comment(std::string_view words) {
  *emitter_ << YAML::Comment(std::string(words));
}

void YamlWriter::new_line() {
  *emitter_ << YAML::Newline;
}

std::string YamlWriter::text() const {
  std::string text(emitter_->c_str(), emitter_->size());
  if (!text.ends_with('\n')) text += '\n';
  return text;
}

}  // namespace pbs
