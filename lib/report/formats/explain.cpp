// SPDX-License-Identifier: MIT
// Why points are what they are (--explain ID[/INDICATOR]).
#include "score/explain.hpp"
#include "report/format.hpp"

namespace pbs {

namespace {

class Explanation : public ReportWriter {
 public:
  explicit Explanation(const ReportOptions& options) : options_(options) {}

  void head(const Portfolio&, std::string&) const override {}
  void item(const Scorecard& card, std::string& out) const override {
    out += explain_card(card, options_.indicator, options_.language == Language::zh);
  }
  void tail(const Portfolio&, std::string&) const override {}

 private:
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
