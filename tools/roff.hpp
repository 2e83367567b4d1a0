// SPDX-License-Identifier: MIT
// A man page under construction.
#pragma once

#include <string>
#include <string_view>

#include "report/findings_output.hpp"

namespace pbs {

class Roff {
 public:
  // A page `name` of `section` of the manual.
  Roff(std::string_view name, std::string_view section, Language language);

  void heading(std::string_view zh, std::string_view en);
  // One paragraph, filled by the reader's terminal.
  void paragraph(std::string_view zh, std::string_view en);
  // A tag with what it means below it. `tag` may hold roff; the text is plain, and when it has
  // several lines each stays a line.
  void tagged(std::string_view tag, std::string_view text);
  // Lines as they are, such as an example.
  void literal(std::string_view text);
  void raw(std::string_view roff);

  const std::string& text() const { return page_; }
  std::string_view say(std::string_view zh, std::string_view en) const {
    return language_ == Language::zh ? zh : en;
  }

 private:
  Language language_;
  std::string page_;
  bool after_heading_ = false;
};

// Plain text as roff: backslashes, dashes and dots at the start of a line lose their meaning.
std::string roff_text(std::string_view text);
std::string roff_bold(std::string_view text);
std::string roff_italic(std::string_view text);

}  // namespace pbs
