// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "base/fraction.hpp"
#include "report/formats/html/parts.hpp"

namespace pbs {

namespace {

// In units of the drawing.
constexpr int kRowHeight = 30;
constexpr int kBarHeight = 16;
constexpr int kLabelEnd = 74;
constexpr int kBarStart = 84;
constexpr int kLongestBar = 190;
constexpr int kWidth = 400;

std::string bar_width(const Decimal& length, const Decimal& longest) {
  if (longest.sign() <= 0) return "0";
  return round(Fraction(length) / longest * Fraction(kLongestBar), 1, Rounding::half_up)
      .to_string();
}

std::string right_of(const std::string& width) {
  return (*Decimal::parse(width) + Decimal(kBarStart + 8)).to_string();
}

}  // namespace

void write_bar_chart(std::string_view id, const Words& title, const std::vector<Bar>& bars,
                     HtmlText& html) {
  Decimal longest;
  for (const Bar& bar : bars) longest = std::max(longest, bar.length);
  html.raw("<figure>").words("figcaption", title);
  html.raw(fmt::format("<svg viewBox=\"0 0 {} {}\" role=\"group\" aria-labelledby=\"{}\">", kWidth,
                       static_cast<int>(bars.size()) * kRowHeight, id));
  html.words(fmt::format("title id=\"{}\"", id), title);
  int top = 0;
  for (const Bar& bar : bars) {
    const std::string width = bar_width(bar.length, longest);
    const int middle = top + kRowHeight / 2 + 5;
    html.words(fmt::format("text class=\"l\" x=\"{}\" y=\"{}\"", kLabelEnd, middle), bar.label);
    html.raw(fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>", kBarStart,
                         top + (kRowHeight - kBarHeight) / 2, width, kBarHeight));
    html.raw(fmt::format("<text x=\"{}\" y=\"{}\">", right_of(width), middle))
        .text(bar.value)
        .raw("</text>");
    top += kRowHeight;
  }
  html.raw("</svg></figure>\n");
}

}  // namespace pbs
