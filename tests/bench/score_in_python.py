#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a careful finance officer would script: PyYAML with its C loader, exact decimals.

Recomputes every row, the total and the grade of declarations with the methods of the default policy,
and checks the sums of weights and of claimed points. Kinds of targets: floors (≥, 以上), ceilings (≤),
equal numbers, zero, days (6月底前), words with a level. One JSON object a project.

Usage: score_in_python.py [--findings] PATH...   (files, or folders walked for *.yaml)
       --findings   writes what is wrong instead
"""
import calendar
import datetime
import json
import os
import re
import sys
from decimal import ROUND_HALF_UP, Decimal

import yaml

CENT = Decimal("0.01")
NUMBER = re.compile(r"(≥|≤|=)?(\d+(?:\.\d+)?)([^\d]*?)(以上)?$")
MONTH = re.compile(r"(\d+)月底前$")
BANDS = {"achieved": ("0.8", "1"), "partial": ("0.6", "0.8"), "missed": ("0", "0.6")}


class Loader(yaml.CSafeLoader):
    """Every scalar is a text: a YAML float would lose digits."""


Loader.yaml_implicit_resolvers = {}


def round_half_up(value):
    return value.quantize(CENT, ROUND_HALF_UP)


def held(points, weight):
    return min(max(points, Decimal(0)), weight)


def day_of(text):
    return datetime.date.fromisoformat(text)


def points_of_words(row, weight):
    if "review" in row:
        return held(Decimal(row["review"]["points"]), weight)
    claimed = Decimal(row["claimed"])
    low, high = (weight * Decimal(share) for share in BANDS[row["level"]])
    inside = low <= claimed <= high and (row["level"] == "achieved" or claimed < high)
    return claimed if inside else Decimal(0)


def points_of(row, year):
    weight, target = Decimal(row["weight"]), row["target"]
    if "level" in row:
        return points_of_words(row, weight)
    month = MONTH.match(target)
    if month:
        last = datetime.date(year, int(month[1]), calendar.monthrange(year, int(month[1]))[1])
        return weight if day_of(row["actual"]) <= last else Decimal(0)
    sign, number, unit, above = NUMBER.match(target).groups()
    actual = row["actual"]
    if not actual.endswith(unit):
        raise ValueError(f"{actual} is not in {unit}")
    wanted, done = Decimal(number), Decimal(actual[:len(actual) - len(unit)])
    if sign == "≤":
        if done <= wanted:
            return weight
        return max(Decimal(0), weight * (1 - (done - wanted) / wanted))
    if wanted == 0:
        return weight if done == 0 else Decimal(0)
    return weight if done >= wanted else weight * done / wanted


def grade_of(total):
    return "优" if total >= 90 else "良" if total >= 80 else "中" if total >= 60 else "差"


def score(project):
    """(result, findings)"""
    findings, budget = [], project["budget"]
    adjusted, executed = Decimal(budget["adjusted"]), Decimal(budget["executed"])
    weight = Decimal(budget["weight"])
    rate = round_half_up(min(executed / adjusted, Decimal(1)) * 100)
    if Decimal(budget["execution_rate"].rstrip("%")) != rate:
        findings.append(f"execution rate {budget['execution_rate']}, recomputed {rate}%")
    points = [round_half_up(min(executed / adjusted, Decimal(1)) * weight)]
    if Decimal(budget["claimed"]) != points[0]:
        findings.append(f"execution claimed {budget['claimed']}, recomputed {points[0]}")
    weights, claimed = weight, Decimal(budget["claimed"])
    sums = {}
    for row in project["indicators"]:
        points.append(round_half_up(points_of(row, int(project["year"]))))
        weights += Decimal(row["weight"])
        claimed += Decimal(row["claimed"])
        first = row["class"].split(".")[0]
        sums[first] = sums.get(first, Decimal(0)) + Decimal(row["weight"])
        if "review" not in row and Decimal(row["claimed"]) != points[-1]:
            findings.append(f"{row['name']}: claimed {row['claimed']}, recomputed {points[-1]}")
    if weights != 100:
        findings.append(f"the weights add up to {weights}")
    for first, value in sums.items():
        if Decimal(project["weights"][first]) != value:
            findings.append(f"{first} weighs {project['weights'][first]}, its rows {value}")
    total = sum(points)
    stated = project["self_evaluation"]
    if Decimal(stated["total"]) != claimed:
        findings.append(f"the stated total is {stated['total']}, the claimed points add up to {claimed}")
    if stated["grade"] != grade_of(Decimal(stated["total"])):
        findings.append(f"the stated grade is {stated['grade']}")
    return {"id": project["id"], "execution_rate": rate, "points": points, "total": total,
            "grade": grade_of(total)}, findings


def files_of(path):
    if not os.path.isdir(path):
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders.sort()
        yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(".yaml"))


def main():
    paths = [argument for argument in sys.argv[1:] if argument != "--findings"]
    only_findings = "--findings" in sys.argv
    out = []
    for path in paths:
        for name in files_of(path):
            with open(name, "rb") as file:
                for project in yaml.load_all(file, Loader):
                    result, findings = score(project)
                    if only_findings:
                        out.extend(f"{project['id']}: {finding}" for finding in findings)
                    else:
                        out.append(json.dumps(result, ensure_ascii=False, default=str))
            if len(out) > 1000:
                print("\n".join(out))
                out.clear()
    if out:
        print("\n".join(out))


if __name__ == "__main__":
    main()
