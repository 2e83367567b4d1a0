#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Scores random projects of every method under many policies, and works every printed formula out
again with a small evaluator of its own: the same digits, sums that add up, grades, lights and
budgets that follow. Reads the scorecards and the pages of --explain.

    formula_oracle.py PBS_SCORE [--count 1000] [--pages 150] [--seed 20240301] [--self-test]

--self-test also shows that a wrong digit is found."""
import argparse
import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile
from decimal import Decimal

sys.path.insert(0, str(pathlib.Path(__file__).parent / "oracle"))
from checks import check_card, count_formulas
from page import check_page
from samples import TREE, samples


def run(program, *arguments):
    result = subprocess.run([program, *arguments], capture_output=True, text=True, encoding="utf-8")
    if result.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, arguments))}: exit code {result.returncode}\n{result.stderr}")
    return result.stdout


def policy_option(policy, folder):
    if not policy.text:
        return policy.name
    path = folder / f"{policy.name}.yaml"
    path.write_text(policy.text, encoding="utf-8")
    return str(path)


class Batch:
    """The projects of one policy as files, and how to run the program on them."""

    def __init__(self, program, folder, policy, projects):
        self.program, self.policy = program, policy
        self.arguments = ["--policy", policy_option(policy, folder), "--indicators",
                          str(folder / "tree.yaml"), "--no-config"]
        self.path = folder / policy.name
        self.path.mkdir()
        for text in projects:
            name = re.search(r"id: (P-\d+)", text).group(1)
            (self.path / f"{name}.yaml").write_text(text, encoding="utf-8")

    def cards(self):
        lines = run(self.program, str(self.path), *self.arguments, "--format", "ndjson")
        parse = lambda line: json.loads(line, parse_float=Decimal, parse_int=Decimal)
        return [card for card in map(parse, lines.splitlines()) if card["pbs"] == "scorecard/1"]

    def page(self, card_id, language):
        return run(self.program, str(self.path / f"{card_id}.yaml"), *self.arguments, "--lang",
                   language, "--explain", card_id)


def check_all(batches, pages):
    """Cards, formulas, equations of pages, problems."""
    cards = formulas = equations = 0
    problems = []
    for batch in batches:
        for number, card in enumerate(batch.cards()):
            cards += 1
            formulas += count_formulas(card)
            problems += [f"{batch.policy.name} {text}" for text in check_card(card, batch.policy)]
            if number < pages // len(batches):
                language = "zh" if number % 2 else "en"
                found, wrong = check_page(batch.page(card["id"], language))
                equations += found
                problems += [f"{batch.policy.name} {card['id']} page: {text}" for text in wrong]
    return cards, formulas, equations, problems


def another_digit(number):
    digits = str(number)
    return Decimal(digits[:-1] + str((int(digits[-1]) + 1) % 10))


def at(thing, path):
    """What stands at the path; nothing where it ends early."""
    for step in path:
        try:
            thing = thing[step]
        except (KeyError, IndexError, TypeError):
            return None
    return thing


WRONG = (("self_evaluation", "total"), ("self_evaluation", "execution", "points"),
         ("self_evaluation", "indicators", 0, "points"), ("evaluations", 0, "total"),
         ("evaluations", 0, "nodes", 1, "points"), ("use_of_results", "budget_after"))


def wrong_cards(card):
    """The card with one digit wrong, once for every kind of number."""
    for path in WRONG:
        wrong = copy.deepcopy(card)
        at(wrong, path[:-1])[path[-1]] = another_digit(at(card, path))
        yield ".".join(map(str, path)), wrong


def wrong_pages(page):
    """The page with one digit of an equation wrong."""
    for name, pattern in (("points", r"points +\d+\.\d*(\d) = \d+(?:\.\d+)? [×÷]"),
                          ("formula", r"points +(?!0\.0+ )\d+\.\d+ = (\d)\d*(?:\.\d+)? [×÷]"),
                          ("sum", r"(?s)  sum +\S+ \+.*?= \d+\.\d*(\d)\n")):
        for found in re.finditer(pattern, page):
            digit = another_digit(found.group(1))
            yield name, page[:found.start(1)] + str(digit) + page[found.end(1):]


def self_test(batches):
    """Every wrong digit is found, in cards and on pages."""
    missed, kinds = [], set()
    for batch in batches:
        complete = [card for card in batch.cards()
                    if all(at(card, path) is not None for path in WRONG)]
        for card in complete[:3]:
            missed += [name for name, wrong in wrong_cards(card)
                       if not check_card(wrong, batch.policy)]
            kinds.add("cards")
            for name, wrong in wrong_pages(batch.page(card["id"], "en")):
                kinds.add(name)
                if not check_page(wrong)[1]:
                    missed.append(f"{card['id']}: {name} on the page")
    return missed + [f"no {kind} to try" for kind in {"cards", "points", "formula", "sum"} - kinds]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("program")
    options.add_argument("--count", type=int, default=1000)
    options.add_argument("--pages", type=int, default=150)
    options.add_argument("--seed", type=int, default=20240301)
    options.add_argument("--self-test", action="store_true")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "tree.yaml").write_text(TREE, encoding="utf-8")
        batches = [Batch(asked.program, folder, policy, projects)
                   for policy, projects in samples(asked.seed, asked.count)]
        cards, formulas, equations, problems = check_all(batches, asked.pages)
        if asked.self_test:
            problems += [f"self-test: not found: {text}" for text in self_test(batches)]
    for text in problems[:40]:
        print(text)
    print(f"{cards} projects, {formulas} formulas, {equations} equations on pages, "
          f"{len(problems)} problems")
    return 1 if problems or cards != asked.count or formulas < 5 * asked.count else 0


if __name__ == "__main__":
    sys.exit(main())
