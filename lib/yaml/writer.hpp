// SPDX-License-Identifier: MIT
// Writing YAML, over yaml-cpp's emitter.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "yaml/record.hpp"

namespace YAML {
class Emitter;
}

namespace pbs {

enum class YamlStyle { block, flow };

// One document. Required: calls in the order of YAML (in a mapping a key before each value).
class YamlWriter {
 public:
  YamlWriter();
  ~YamlWriter();
  YamlWriter(const YamlWriter&) = delete;
  YamlWriter& operator=(const YamlWriter&) = delete;

  void begin_mapping(YamlStyle style = YamlStyle::block);
  void end_mapping();
  void begin_list(YamlStyle style = YamlStyle::block);
  void end_list();
  void key(std::string_view key);
  // A scalar: plain where YAML allows it and `quoted` does not ask for quotation marks.
  void value(std::string_view value, bool quoted = false);
  // `~`.
  void nothing();
  // Behind what was written last; at the start on lines of its own. Line feeds begin further lines.
  void comment(std::string_view words);
  // An empty line before what comes next, or a line for a comment of its own.
  void new_line();

  // What was written, ending in a line feed.
  std::string text() const;

 private:
  std::unique_ptr<YAML::Emitter> emitter_;
};

// The present members of an object described by `record`, in the order of the table, under their
// English keys. Quoted texts stay quoted and a blank stays a blank; lists and records that are
// short and hold only texts stand in one line. Reading the text again gives an equal object.
std::string write_record(const Record& record, const void* object);

// The same into a document that is being written.
void write_record(const Record& record, const void* object, YamlWriter& writer);

}  // namespace pbs
