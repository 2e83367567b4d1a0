#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The totals of every format are those of the scorecards, digit for digit, and printed parts add up.

Usage: check_totals.py BIN_DIR FOLDER...
"""
import csv
import io
import json
import os
import re
import subprocess
import sys
from decimal import Decimal

problems = []
checked = 0


def check(condition, *words):
    global checked
    checked += 1
    if not condition:
        problems.append(" ".join(str(word) for word in words))


def run(program, *arguments, columns="200"):
    environment = dict(os.environ, COLUMNS=columns, LANG="C.UTF-8", LC_ALL="C.UTF-8", NO_COLOR="1")
    done = subprocess.run([os.path.join(sys.argv[1], program), *arguments], env=environment,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr.decode())
    return done.stdout.decode("utf-8")


class Digits(str):
    """A number as it is written."""


def read_json(text):
    return json.loads(text, parse_float=Digits, parse_int=Digits)


def stages_of(card):
    """(stage, part) -> the total as written, for stages that have one."""
    totals = {}
    if "total" in (card.get("ex_ante") or {}):
        totals["ex_ante", ""] = card["ex_ante"]["total"]
    if "total" in (card.get("target_review") or {}):
        totals["target_review", ""] = card["target_review"]["total"]
    if "total" in (card.get("self_evaluation") or {}):
        totals["self_evaluation", ""] = card["self_evaluation"]["total"]
    for evaluation in card.get("evaluations", []):
        if "total" in evaluation:
            totals["evaluation", evaluation["kind"]] = evaluation["total"]
    return totals


def number(text):
    return Decimal(text.replace(",", "").replace("−", "-").replace("+", "").strip("* "))


def check_csv(folder, cards):
    rows = list(csv.DictReader(io.StringIO(run("pbs-report", folder, "--format", "csv", "--lang",
                                               "en", "--csv-bom", "no"))))
    for card in cards:
        mine = [row for row in rows if row["id"].lstrip("'") == card.get("id", "")]
        name = card.get("id")
        wanted = card.get("result", {}).get("total", "")
        check(all(row["total"] == wanted for row in mine) and mine, "csv", name, wanted)
        for (stage, part), total in stages_of(card).items():
            of_part = [row for row in mine if (row["stage"], row["part"]) == (stage, part)]
            printed = [row["points"] for row in of_part if row["kind"] == "total"]
            check(printed == [total], "csv", name, stage, printed, total)
            parts = [Decimal(row["points"]) for row in of_part
                     if row["kind"] in ("row", "rounding") and row["points"]]
            if parts:
                check(sum(parts) == Decimal(total), "csv sum", name, stage, sum(parts), total)


def check_json(folder, cards):
    array = read_json(run("pbs-report", folder, "--format", "json"))
    check(array[:-1] == cards, "json: the cards are not those of ndjson")
    check(array[-1]["pbs"] == "portfolio/1", "json: the last is no portfolio")


def table_rows(text):
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            for line in text.splitlines() if line.startswith("|")]


def check_md_form(name, text, total):
    """The annex with the self-evaluation: points stand in the seventh column."""
    rows = [row for row in table_rows(text) if len(row) == 11]
    points, summed, extra, printed = Decimal(0), None, Decimal(0), None
    for row in rows[2:]:
        cell = row[6]
        if row[0] == "**各行合计**":
            summed = number(cell)
        elif row[0] in ("**舍入差**", "**剔除不适用指标后折算**"):
            extra = number(cell)
        elif row[0] == "**总分**":
            printed = cell.strip("* ").split()[0]
        elif not row[0].startswith("**") and cell:
            points += number(cell)
    check(points == summed, "md sum of rows", name, points, summed)
    check(printed == total, "md total", name, printed, total)
    check(summed + extra == number(total), "md sum and rounding", name, summed, extra, total)


def check_md(folder, cards):
    text = run("pbs-report", folder, "--format", "md", "--lang", "zh")
    ranking = [row for row in table_rows(text) if len(row) == 10]
    for card in cards:
        total = card.get("result", {}).get("total")
        if total is None or card["status"] != "scored":
            continue
        name = card["id"]
        check(any(row[6] == total and row[1].replace("\\", "") == name for row in ranking),
              "md ranking", name, total)
        own = run("pbs-report", folder, "--project", name, "--format", "md", "--lang", "zh")
        check(f"- **评价得分和等级**：**{total} {card['result']['grade']}**" in own, "md", name, total)
        if ("self_evaluation", "") in stages_of(card):
            check_md_form(name, own, stages_of(card)["self_evaluation", ""])


def check_terminal(folder, cards):
    lines = run("pbs-report", folder, "--lang", "zh").splitlines()
    for card in cards:
        total = card.get("result", {}).get("total")
        if total is None or card["status"] != "scored":
            continue
        name = card["id"]
        check(any(line.startswith(name) and total in line.split() for line in lines),
              "terminal", name, total)
        own = run("pbs-report", folder, "--project", name, "--lang", "zh")
        for (stage, _), wanted in stages_of(card).items():
            check(wanted in own.split(), "terminal", name, stage, wanted)


def check_html(folder, cards):
    text = run("pbs-report", folder, "--format", "html", "--lang", "zh")
    for card in cards:
        for stage, total in stages_of(card).items():
            check(total in re.split(r"[^0-9.]+", text), "html", card["id"], stage, total)


def main():
    for folder in sys.argv[2:]:
        lines = [read_json(line) for line in run("pbs-score", folder, "--format", "ndjson").splitlines()]
        cards = [line for line in lines if line["pbs"] == "scorecard/1"]
        for format_check in (check_csv, check_json, check_md, check_terminal, check_html):
            format_check(folder, cards)
    for problem in problems:
        print(problem)
    print(f"{checked} comparisons, {len(problems)} differences")
    return 1 if problems or checked < 50 else 0


sys.exit(main())
