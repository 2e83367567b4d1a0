// SPDX-License-Identifier: MIT
// JUnit XML: one testsuite and one testcase a document. A test fails when a finding reaches
// --fail-on: the gravest of them is named in `failure`, whose text holds all that count; the others
// go to system-out. A file that could not be read is an `error`. Times are 0: equal inputs give
// equal bytes.
#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "base/text.hpp"
#include "report/findings/parts/message.hpp"
#include "report/findings/parts/xml_text.hpp"
#include "report/findings_format.hpp"
#include "report/wording.hpp"

namespace pbs {

namespace {

constexpr std::size_t kMostName = 120;  // code points of a name

std::string safe(std::string_view text) {
  return escape_for_message(text, std::numeric_limits<std::size_t>::max());
}

// examples/2024/cleaning.yaml -> examples.2024.cleaning: servers show classes as a tree.
std::string class_name(std::string_view path) {
  std::string name = plain_path(path);
  const std::size_t dot = name.rfind('.');
  if (dot != std::string::npos && dot != 0 && name.find('/', dot) == std::string::npos) {
    name.resize(dot);
  }
  name.erase(0, name.find_first_not_of("./"));
  std::replace(name.begin(), name.end(), '/', '.');
  return safe(name);
}

// Without a finding that fails the test, it still is no success (exit code 1).
std::string unscored_element(Language language) {
  std::string out = "<error type=\"unscored\"";
  append_xml_attribute(
      "message", in_language({"项目不能计分", "the project could not be scored"}, language), out);
  return out + "/>";
}

class JunitFindings : public FindingsWriter {
 public:
  explicit JunitFindings(const FindingsOptions& options)
      : style_(options.style), fail_on_(options.fail_on) {
    style_.color = false;
  }

  void head(std::string& out) override {
    out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"pbs-validate\">\n";
  }

  void document(const FindingsDocument& document, std::string& part) const override {
    const Finding* const worst = gravest(document.log);
    std::string suite = document.source.path();
    if (document.source.document() > 1) suite += fmt::format("#{}", document.source.document());
    const bool error = document.unscored && worst == nullptr;
    open_suite(suite, document.source.path(), case_name(document), worst != nullptr, error, part);
    if (worst != nullptr) failure(*worst, document, part);
    if (error) part += unscored_element(style_.language);
    system_out(document, part);
    part += "</testcase></testsuite>\n";
  }

  void tail(const FindingsTotals& totals, std::string& out) override {
    for (const UnreadableFile& file : totals.unreadable) {
      open_suite(file.path, file.path, in_language({"读取", "read"}, style_.language), false, true,
                 out);
      out += "<error type=\"unreadable\"";
      append_xml_attribute("message", safe(file.words), out);
      out += "/></testcase></testsuite>\n";
    }
    out += "</testsuites>\n";
  }

 private:
  bool fails(const Finding& finding) const {
    return finding.severity >= fail_on_ && finding.severity != Severity::info;
  }

  // The first of the gravest findings that fail the test; nullptr when none does.
  const Finding* gravest(const FindingLog& log) const {
    const Finding* worst = nullptr;
    for (const Finding& finding : log.findings()) {
      if (!fails(finding)) continue;
      if (worst == nullptr || finding.severity > worst->severity) worst = &finding;
    }
    return worst;
  }

  std::string case_name(const FindingsDocument& document) const {
    std::string name(document.id);
    if (!name.empty() && !document.name.empty()) name += ' ';
    name += document.name;
    if (!name.empty()) return escape_for_message(name, kMostName);
    const std::string_view words = in_language({"第 {} 个文档", "document {}"}, style_.language);
    return fmt::format(fmt::runtime(words), document.source.document());
  }

  static void open_suite(std::string_view suite, std::string_view path, std::string_view name,
                         bool failed, bool error, std::string& out) {
    out += "<testsuite";
    append_xml_attribute("name", safe(suite), out);
    out += fmt::format(" tests=\"1\" failures=\"{}\" errors=\"{}\" skipped=\"0\" time=\"0\">",
                       failed ? 1 : 0, error ? 1 : 0);
    out += "<testcase";
    append_xml_attribute("classname", class_name(path), out);
    append_xml_attribute("name", name, out);
    out += " time=\"0\">";
  }

  void failure(const Finding& worst, const FindingsDocument& document, std::string& out) const {
    const bool zh = style_.language == Language::zh;
    out += "<failure";
    append_xml_attribute("type", worst.rule->id, out);
    std::string message = std::string(worst.rule->id)
                              .append(zh ? "：" : ": ")
                              .append(in_language(worst.rule->summary, style_.language));
    if (worst.place.known()) {
      const LineColumn at = worst.place.source->line_column(worst.place.at.begin);
      message += fmt::format(fmt::runtime(zh ? "（{}:{}:{}）" : " ({}:{}:{})"),
                             safe(worst.place.source->path()), at.line, at.column);
    }
    append_xml_attribute("message", message, out);
    out += ">\n";
    std::string text;
    for (const Finding& finding : document.log.findings()) {
      if (fails(finding)) write_finding_text(finding, document.policy, style_, text);
    }
    append_xml(text, out);
    out += "</failure>";
  }

  // What is printed as text besides the failures.
  void system_out(const FindingsDocument& document, std::string& out) const {
    std::string text;
    for (const Finding& finding : document.log.findings()) {
      if (fails(finding) || (finding.severity == Severity::info && !style_.info)) continue;
      write_finding_text(finding, document.policy, style_, text);
    }
    write_uncounted_text(document.log, document.policy, style_, text);
    if (text.empty()) return;
    out += "<system-out>\n";
    append_xml(text, out);
    out += "</system-out>";
  }

  FindingStyle style_;
  Severity fail_on_;
};

constexpr std::string_view kExtensions[] = {".xml"};

}  // namespace

extern const FindingsFormat findings_format_junit = {
    .name = "junit",
    .extensions = kExtensions,
    .summary = {"JUnit XML：构建服务器的测试结果", "JUnit XML: test results on build servers"},
    .make = [](const FindingsOptions& options) -> std::unique_ptr<FindingsWriter> {
      return std::make_unique<JunitFindings>(options);
    },
};

}  // namespace pbs
