// SPDX-License-Identifier: MIT
// One JSON array: the scorecards in input order and, as the last element, the portfolio.
#include "report/card_json.hpp"
#include "report/format.hpp"

namespace pbs {

namespace {

class JsonReport : public ReportWriter {
 public:
  void head(const Portfolio&, std::string& out) const override { out += "[\n"; }

  void item(const Scorecard& card, std::string& out) const override {
    write_card(card, out);
    out.back() = ',';
    out += '\n';
  }

  void tail(const Portfolio& portfolio, std::string& out) const override {
    write_portfolio(portfolio, out);
    out += "]\n";
  }
};

}  // namespace

extern const ReportFormat format_json = {
    .name = "json",
    .extension = ".json",
    .summary = {"一个 JSON 数组：各项目得分表，最后一项为汇总",
                "one JSON array: the scorecards, then the portfolio"},
    .head_first = true,
    .make = [](const ReportOptions&) -> std::unique_ptr<ReportWriter> {
      return std::make_unique<JsonReport>();
    },
};

}  // namespace pbs
