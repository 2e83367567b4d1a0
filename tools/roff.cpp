// SPDX-License-Identifier: MIT
#include "roff.hpp"

#include <algorithm>
#include <cctype>

namespace pbs {

namespace {

std::string upper(std::string_view name) {
  std::string text(name);
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

std::string line_of(std::string_view text) {
  std::string line(text);
  if (!line.ends_with('\n')) line += '\n';
  return line;
}

}  // namespace

std::string roff_text(std::string_view text) {
  std::string roff;
  bool start = true;
  for (const char c : text) {
    if (start && (c == '.' || c == '\'')) roff += "\\&";
    if (c == '-')
      roff += "\\-";
    else if (c == '\\')
      roff += "\\e";
    else
      roff += c;
    start = c == '\n';
  }
  return roff;
}

std::string roff_bold(std::string_view text) {
  return "\\fB" + roff_text(text) + "\\fR";
}

std::string roff_italic(std::string_view text) {
  return "\\fI" + roff_text(text) + "\\fR";
}

// zh.tmac lets groff break a line between any two Chinese characters; there are no blanks in it to
// adjust.
Roff::Roff(std::string_view name, std::string_view section, Language language)
    : language_(language) {
  page_ = ".\\\" SPDX-License-Identifier: MIT\n.\\\" Written by --print-man; not edited by hand.\n";
  if (language == Language::zh) page_ += ".if \\n(.g .mso zh.tmac\n";
  page_ +=
      ".TH " + upper(name) + " " + std::string(section) + " \"\" \"pbs " PBS_VERSION "\" \"pbs\"\n";
  if (language == Language::zh) page_ += ".ad l\n";
}

void Roff::heading(std::string_view zh, std::string_view en) {
  page_ += ".SH " + line_of(say(zh, en));
  after_heading_ = true;
}

void Roff::paragraph(std::string_view zh, std::string_view en) {
  if (!after_heading_) page_ += ".PP\n";
  page_ += line_of(roff_text(say(zh, en)));
  after_heading_ = false;
}

void Roff::tagged(std::string_view tag, std::string_view text) {
  page_ += ".TP\n" + line_of(tag);
  after_heading_ = false;
  const bool lines = text.find('\n') != std::string_view::npos;
  if (lines) page_ += ".nf\n";
  page_ += line_of(roff_text(text));
  if (lines) page_ += ".fi\n";
}

void Roff::raw(std::string_view roff) {
  page_ += roff;
  after_heading_ = false;
}

void Roff::literal(std::string_view text) {
  if (!after_heading_) page_ += ".PP\n";
  after_heading_ = false;
  page_ += ".RS 4\n.nf\n" + line_of(roff_text(text)) + ".fi\n.RE\n";
}

}  // namespace pbs
