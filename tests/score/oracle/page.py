# SPDX-License-Identifier: MIT
"""Reads the page of --explain back: every equation on it must hold."""
from fractions import Fraction
import re

from formula import NotAFormula, evaluate

LABEL = re.compile(r"^( +)(\S.*?)  +(\S.*)$")
NUMBER = r"-?\d+(?:\.\d+)?"
POINTS = re.compile(rf"^({NUMBER})%? (=|≈) (.*?)(?: = ({NUMBER}|\d+/\d+))?$")


def joined(text):
    """The page with texts that were wrapped put back on one line: (label, text)."""
    out = []
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip(" "))
        if out and indent >= 10 and out[-1][1] is not None:
            out[-1] = (out[-1][0], out[-1][1] + " " + line.strip())
            continue
        found = LABEL.match(line)
        out.append((found.group(2), found.group(3)) if found else (line.strip(), None))
    return out


def equation(text):
    """(printed, exact?, value) of "5.33 ≈ 8 × 2 ÷ 3 = 16/3"; nothing where there is none."""
    found = POINTS.match(re.sub(r"  \S+:\d+:\d+$", "", text))
    if not found:
        return None
    try:
        return found.group(1), found.group(2) == "=", evaluate(found.group(3)), found.group(4)
    except NotAFormula:
        return None


def check_page(text):
    """(equations found, problems)"""
    problems, count = [], 0
    for label, value in joined(text):
        if value is None or label in ("未适用", "not applied"):
            continue
        if label in ("合计", "sum", "自评合计", "claimed sum", "复核合计", "review sum"):
            left, equals, right = value.rpartition(" = ")
            if equals:
                count += 1
                if evaluate(left) != Fraction(right):
                    problems.append(f"{label}: {value}")
            continue
        read = equation(value)
        if read is None:
            continue
        count += 1
        shown, exact, computed, fraction = read
        if fraction is not None and Fraction(fraction) != computed:
            problems.append(f"{label}: {value}: the fraction is not the formula's")
        if exact and Fraction(shown) != computed:
            problems.append(f"{label}: {value}")
        # Rounded at most to whole points (execution.rounding), else to a tenth.
        if not exact and abs(Fraction(shown) - computed) >= 1:
            problems.append(f"{label}: {value}")
    return count, problems


def points_on(text):
    """The points of the rows as the page prints them, in its order."""
    return [value.split(" ")[0] for label, value in joined(text)
            if label in ("得分", "points") and value]
