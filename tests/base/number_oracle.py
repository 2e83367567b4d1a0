# SPDX-License-Identifier: MIT
"""Writes random operations on exact numbers with their results, one a line, fields separated by
tabs, the result last: what `decimal` and `fractions` of Python say the numbers of pbs must be.

usage: number_oracle.py SEED COUNT
"""
import decimal
import math
import random
import sys
from decimal import Decimal
from fractions import Fraction

LIMIT = 10**38  # coefficients lie strictly between -LIMIT and LIMIT
MAX_SCALE = 38
MODES = {
    "half_up": decimal.ROUND_HALF_UP,
    "half_even": decimal.ROUND_HALF_EVEN,
    "down": decimal.ROUND_DOWN,
    "up": decimal.ROUND_UP,
}
decimal.setcontext(decimal.Context(prec=400, Emax=9999, Emin=-9999, traps=[decimal.Inexact]))
ROUNDING = decimal.Context(prec=400, Emax=9999, Emin=-9999, traps=[])


def scale_of(value):
    return -value.as_tuple().exponent


def text(value):
    return format(value.copy_abs() if value.is_zero() else value, "f")


def fits(value):
    return 0 <= scale_of(value) <= MAX_SCALE and abs(value.scaleb(scale_of(value))) < LIMIT


def normalised(value):
    value = value.normalize()
    return value.quantize(Decimal(1)) if scale_of(value) < 0 else value


def result(value):
    return text(value) if fits(value) else "overflow"


def random_decimal(rng):
    digits = rng.choice((1, 2, 3, 4, 4, 5, 6, 8, 12, 18, 19, 20, 24, 30))
    scale = rng.choice((0, 0, 1, 2, 2, 2, 3, 4, 6, 10, 18, 29))
    coefficient = rng.randrange(10**digits)
    kind = rng.random()
    if kind < 0.08:
        coefficient = 10 ** rng.randrange(digits) * rng.randrange(10)
    elif kind < 0.12:
        coefficient = 10**digits - 1
    value = Decimal(coefficient).scaleb(-min(scale, digits + 3))
    if len(text(value).replace(".", "")) > 30:
        return random_decimal(rng)
    return value.copy_negate() if rng.random() < 0.4 and coefficient else value


def random_fraction(rng):
    kind = rng.random()
    if kind < 0.5:
        return Fraction(rng.randrange(-2000, 2000), rng.randrange(1, 2000))
    if kind < 0.7:
        return Fraction(random_decimal(rng))
    size = 10 ** rng.choice((9, 18, 20, 30, 38))
    return Fraction(rng.randrange(-size + 1, size), rng.randrange(1, size))


def near(rng, value):
    return value + Fraction(rng.choice((-1, 0, 0, 1)), 10 ** rng.choice((1, 3, 20, 60)))


def add(rng, sign=1):
    a, b = random_decimal(rng), random_decimal(rng)
    c = b if sign > 0 else b.copy_negate()
    for x, y in ((a, c), (normalised(a), normalised(c))):
        step = Decimal(1).scaleb(-max(scale_of(x), scale_of(y)))
        if all(fits(v) for v in (x.quantize(step), y.quantize(step), x + y)):
            return [text(a), text(b), text(x + y)]
    return [text(a), text(b), "overflow"]


def subtract(rng):
    return add(rng, -1)


def multiply(rng):
    a, b = random_decimal(rng), random_decimal(rng)
    product = a * b
    return [text(a), text(b), result(product if fits(product) else normalised(product))]


def compare(rng):
    a = random_decimal(rng)
    b = random_decimal(rng)
    if rng.random() < 0.4:
        b = a + Decimal(rng.choice((-1, 0, 1))).scaleb(-rng.choice((0, 2, 10)))
        if not fits(b) or len(text(b).replace(".", "")) > 30:
            b = a
    return [text(a), text(b), str(int(a.compare(b)))]


def quantize(rng):
    mode = rng.choice(list(MODES))
    scale = rng.choice((0, 0, 1, 2, 2, 2, 3, 4, 8, 20, 38))
    value = random_decimal(rng)
    if rng.random() < 0.4 and scale < 20:  # exactly a half, or the last step before it
        value = Decimal(rng.randrange(-10**6, 10**6)).scaleb(-scale)
        value += Decimal(rng.choice(("0.5", "0.49", "0.51"))).scaleb(-scale)
    rounded = value.quantize(Decimal(1).scaleb(-scale), MODES[mode], ROUNDING)
    return [text(value), str(scale), mode, result(rounded)]


def round_fraction(value, scale, mode):
    scaled = abs(value) * 10**scale
    if mode == "half_even":
        whole = round(scaled)
    elif mode == "half_up":
        whole = math.floor(scaled + Fraction(1, 2))
    else:
        whole = math.floor(scaled) if mode == "down" else math.ceil(scaled)
    return Decimal(whole if value >= 0 else -whole).scaleb(-scale)


def divide(rng):
    mode = rng.choice(list(MODES))
    scale = rng.choice((0, 1, 2, 2, 4, 4, 6, 18, 30))
    a, b = random_decimal(rng), random_decimal(rng)
    if rng.random() < 0.3:  # an exact half
        b = Decimal(rng.randrange(1, 4000)).scaleb(-rng.randrange(3))
        a = b * Decimal(2 * rng.randrange(-5000, 5000) + 1) / 2
        a = normalised(a).scaleb(-min(scale, 6))
        scale = min(scale, 6)
    b = b or Decimal(3)
    rounded = round_fraction(Fraction(a) / Fraction(b), scale, mode)
    return [text(a), text(b), str(scale), mode, result(rounded)]


def fraction_operation(operation, rng):
    a, b = random_fraction(rng), random_fraction(rng)
    if rng.random() < 0.1:
        b = -a or Fraction(1)
    if operation == "/":
        b = b or Fraction(-7, 3)
    value = {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b}
    return [str(a), str(b), str(value[operation]())]


def fraction_chain(rng):
    a, b, c, d = (random_fraction(rng) for _ in range(4))
    d = d or Fraction(5, 9)
    return [str(a), str(b), str(c), str(d), str((a + b * c - a / d) * (c - b))]


def fraction_compare(rng):
    a = random_fraction(rng)
    b = near(rng, a) if rng.random() < 0.5 else random_fraction(rng)
    while max(abs(b.numerator), b.denominator) >= LIMIT:
        b = random_fraction(rng)
    return [str(a), str(b), str((a > b) - (a < b))]


def fraction_round(rng):
    mode = rng.choice(list(MODES))
    scale = rng.choice((0, 1, 2, 2, 2, 4, 12, 38))
    value = random_fraction(rng)
    if rng.random() < 0.3 and scale < 12:
        value = Fraction(2 * rng.randrange(-10**6, 10**6) + 1, 2 * 10**scale)
    return [str(value), str(scale), mode, result(round_fraction(value, scale, mode))]


def fraction_decimal(rng):
    value = random_fraction(rng)
    if rng.random() < 0.6:
        value = Fraction(rng.randrange(-10**6, 10**6), 2 ** rng.randrange(20) * 5 ** rng.randrange(20))
    scale = rng.choice((0, 1, 2, 4, 10, 20))
    exact = (value * 10**scale).denominator == 1
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return [str(value), str(scale), f"{int(exact)} none"]
    found = normalised(Decimal(value.numerator) / Decimal(value.denominator))
    return [str(value), str(scale), f"{int(exact)} {text(found) if fits(found) else 'none'}"]


OPERATIONS = {
    "add": add,
    "subtract": subtract,
    "multiply": multiply,
    "compare": compare,
    "quantize": quantize,
    "divide": divide,
    "f+": lambda rng: fraction_operation("+", rng),
    "f-": lambda rng: fraction_operation("-", rng),
    "f*": lambda rng: fraction_operation("*", rng),
    "f/": lambda rng: fraction_operation("/", rng),
    "fchain": fraction_chain,
    "fcompare": fraction_compare,
    "fround": fraction_round,
    "fdecimal": fraction_decimal,
}


def main():
    rng = random.Random(int(sys.argv[1]))
    names = list(OPERATIONS)
    for i in range(int(sys.argv[2])):
        name = names[i % len(names)]
        sys.stdout.write("\t".join([name, *OPERATIONS[name](rng)]) + "\n")


if __name__ == "__main__":
    main()
