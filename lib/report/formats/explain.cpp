// SPDX-License-Identifier: MIT
// Why points are what they are (--explain ID[/PART]): every point of every stage with its formula,
// the places of its operands, its method and source, and the rules that had nothing to say.
#include "report/format.hpp"
#include "report/formats/explain/parts.hpp"

namespace pbs {

namespace {

using explain::Page;
using explain::Part;
using explain::Selection;

class Explanation : public ReportWriter {
 public:
  explicit Explanation(const ReportOptions& options) : options_(options) {}

  void head(const Portfolio&, std::string&) const override {}
  void item(const Scorecard& card, std::string& out) const override {
    const Selection asked = Selection::of(options_.indicator);
    std::string text;
    Page page(card, options_.language, options_.columns, text);
    if (asked.part.empty()) page.project();
    bool any = asked.part.empty();
    for (const Part& part : explain::parts()) {
      if (!asked.part.empty() && asked.part != part.id) continue;
      any = write(part, card, asked, page) || any;
    }
    // A part alone begins with its heading, not with the line above it.
    if (any) out += asked.part.empty() ? std::string_view(text) : std::string_view(text).substr(1);
  }
  void tail(const Portfolio&, std::string&) const override {}

 private:
  static bool write(const Part& part, const Scorecard& card, const Selection& asked, Page& page) {
    if (part.present(card)) {
      page.stage(part.title, part.id);
      return part.write(card, asked, page);
    }
    if (!asked.whole()) return false;
    page.stage(part.title, part.id, page.say({"没有填报，不计算", "not in the file: nothing to score"}));
    page.notes(part.id);
    return true;
  }

  ReportOptions options_;
};

}  // namespace

extern const ReportFormat format_explain = {
    .name = "explain",
    .extension = {},
    .summary = {"得分的由来", "why points are what they are"},
    .head_first = true,
    .listed = false,
    .make = [](const ReportOptions& options) -> std::unique_ptr<ReportWriter> {
      return std::make_unique<Explanation>(options);
    },
};

}  // namespace pbs
