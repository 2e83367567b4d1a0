# SPDX-License-Identifier: MIT
"""An evaluator of printed formulas that shares no code with the program: numbers, + − × ÷ ( ) and
min(a, b), exact in fractions, and the roundings a policy can name."""
from decimal import Decimal
from fractions import Fraction
import re

TOKEN = re.compile(r"\s*(min\(|\d+(?:\.\d+)?|[+−×÷(),])")


class NotAFormula(Exception):
    pass


def tokens(text):
    at, out = 0, []
    text = text.rstrip()
    while at < len(text):
        found = TOKEN.match(text, at)
        if not found:
            raise NotAFormula(text)
        out.append(found.group(1))
        at = found.end()
    return out


class Parser:
    def __init__(self, text):
        self.text, self.rest = text, tokens(text)

    def fail(self):
        raise NotAFormula(self.text)

    def peek(self):
        return self.rest[0] if self.rest else None

    def take(self, *wanted):
        if self.peek() in wanted:
            return self.rest.pop(0)
        return None

    def need(self, wanted):
        return self.take(wanted) or self.fail()

    def whole(self):
        value = self.sum()
        if self.rest:
            self.fail()
        return value

    def sum(self):
        value = self.product()
        while sign := self.take("+", "−"):
            other = self.product()
            value = value + other if sign == "+" else value - other
        return value

    def product(self):
        value = self.factor()
        while sign := self.take("×", "÷"):
            other = self.factor()
            if sign == "÷" and other == 0:
                self.fail()
            value = value * other if sign == "×" else value / other
        return value

    def factor(self):
        if self.take("min("):
            value = self.sum()
            self.need(",")
            value = min(value, self.sum())
            self.need(")")
            return value
        if self.take("("):
            value = self.sum()
            self.need(")")
            return value
        if not self.rest or not self.rest[0][0].isdigit():
            self.fail()
        return Fraction(self.rest.pop(0))


def evaluate(text):
    return Parser(text).whole()


def rounded(value, scale, mode="half_up"):
    """The exact value with `scale` decimals, as a Decimal."""
    shifted = value * 10**scale
    sign, size = (-1, -shifted) if shifted < 0 else (1, shifted)
    floor, rest = size.numerator // size.denominator, size - size.numerator // size.denominator
    half = Fraction(1, 2)
    up = {
        "half_up": rest >= half,
        "half_even": rest > half or (rest == half and floor % 2 == 1),
        "down": False,
        "up": rest > 0,
    }[mode]
    return Decimal(sign * (floor + up)).scaleb(-scale)


def printed(value, weight, policy):
    """Points as a report prints them: never above the weight, full points are the weight itself."""
    weight = Fraction(weight)
    if value == weight:
        return Fraction(weight)
    points = Fraction(rounded(value, policy.scale, policy.mode))
    return weight if value < weight and points > weight else points
