// SPDX-License-Identifier: MIT
#include "score/formula_value.hpp"

namespace pbs::test {

namespace {

class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  std::optional<Fraction> whole() {
    const Fraction value = sum();
    if (!good_ || !rest_.empty()) return std::nullopt;
    return value;
  }

 private:
  bool take(std::string_view sign) {
    while (rest_.starts_with(' ')) rest_.remove_prefix(1);
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(sign.size());
    return true;
  }

  void need(std::string_view sign) { good_ = take(sign) && good_; }

  Fraction sum() {
    Fraction value = product();
    for (;;) {
      if (take("+")) {
        value = value + product();
      } else if (take("−")) {
        value = value - product();
      } else {
        return value;
      }
    }
  }

  Fraction product() {
    Fraction value = factor();
    for (;;) {
      if (take("×")) {
        value = value * factor();
      } else if (take("÷")) {
        const Fraction divisor = factor();
        if (divisor.is_zero()) good_ = false;
        if (!good_) return {};
        value = value / divisor;
      } else {
        return value;
      }
    }
  }

  Fraction factor() {
    if (take("min(")) {
      const Fraction a = sum();
      need(",");
      const Fraction b = sum();
      need(")");
      return a < b ? a : b;
    }
    if (take("(")) {
      Fraction value = sum();
      need(")");
      return value;
    }
    const std::size_t size = rest_.find_first_not_of("0123456789.");
    const auto number = Decimal::parse(rest_.substr(0, size));
    if (!number) {
      good_ = false;
      return {};
    }
    rest_.remove_prefix(std::min(size, rest_.size()));
    return *number;
  }

  std::string_view rest_;
  bool good_ = true;
};

}  // namespace

std::optional<Fraction> formula_value(std::string_view formula) {
  return Reader(formula).whole();
}

}  // namespace pbs::test
