// SPDX-License-Identifier: MIT
// One scorecard a line, the portfolio last: what pbs-report reads again.
#include "report/card_json.hpp"
#include "report/format.hpp"

namespace pbs {

namespace {

class NdjsonReport : public ReportWriter {
 public:
  void head(const Portfolio&, std::string&) const override {}
  void item(const Scorecard& card, std::string& out) const override { write_card(card, out); }
  void tail(const Portfolio& portfolio, std::string& out) const override {
    write_portfolio(portfolio, out);
  }
};

}  // namespace

extern const ReportFormat format_ndjson = {
    .name = "ndjson",
    .extension = ".ndjson",
    .summary = {"每行一个项目的得分表，最后一行为汇总", "one scorecard a line, the portfolio last"},
    .head_first = true,
    .make = [](const ReportOptions&) -> std::unique_ptr<ReportWriter> {
      return std::make_unique<NdjsonReport>();
    },
};

}  // namespace pbs
