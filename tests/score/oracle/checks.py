# SPDX-License-Identifier: MIT
"""What must hold of a scorecard: every formula gives the points printed beside it, what is printed
adds up, and grades, lights and budgets follow."""
from decimal import Decimal
from fractions import Fraction

from formula import NotAFormula, evaluate, printed, rounded


class Problems(list):
    def check(self, wanted, got, *what):
        if wanted != got:
            self.append(f"{' '.join(map(str, what))}: {wanted} expected, {got} printed")


def grade_of(value, bands):
    return next(grade for grade, low in bands if value >= Fraction(str(low)))


def decisive(exact, policy):
    return (Fraction(rounded(exact, policy.grade_decimals, policy.mode))
            if policy.grade_on == "rounded" else exact)


def check_total(problems, what, printed_total, exact, policy, bands):
    problems.check(rounded(exact, policy.grade_decimals, policy.mode), printed_total["total"],
                   what, "total")
    if "grade" in printed_total:
        problems.check(grade_of(decisive(exact, policy), bands), printed_total["grade"], what,
                       "grade")


def value_of(problems, what, thing, key="formula"):
    try:
        return evaluate(thing[key])
    except (KeyError, NotAFormula, ZeroDivisionError) as problem:
        problems.append(f"{what}: no formula to evaluate ({problem})")
        return None


def check_points(problems, what, thing, policy):
    """The formula's value, rounded, is the points; the exact fraction is the value."""
    if "points" not in thing:
        return
    value = value_of(problems, what, thing)
    if value is None:
        return
    problems.check(printed(value, thing["weight"], policy), Fraction(thing["points"]), what)
    lost = value != Fraction(thing["points"])
    problems.check(str(value) if lost else None, thing.get("exact"), what, "exact")


def counted_execution(row, value, policy):
    """Execution points as they count: execution.rounding."""
    weight, how = Fraction(row["weight"]), policy.execution_rounding
    if value == weight or how == "exact":
        return value
    scale, mode = {"whole": (0, policy.mode), "floor": (0, "down"),
                   "percent_first": (policy.scale, policy.mode)}.get(how, (2, policy.mode))
    points = Fraction(rounded(value, scale, mode))
    return weight if value < weight < points else points


def check_execution(problems, what, row, policy):
    """Gives the points that count, unrounded where the policy says so."""
    if "points" not in row:
        return Fraction(0)
    value = value_of(problems, what, row)
    if value is None:
        return Fraction(0)
    counted = counted_execution(row, value, policy)
    problems.check(printed(counted, row["weight"], policy), Fraction(row["points"]), what)
    if "rate" in row:
        rate = Fraction(100) * Fraction(row["executed"]) / Fraction(row["adjusted"])
        problems.check(rounded(rate, 2, policy.mode), row["rate"], what, "rate")
    return counted


def check_self_evaluation(problems, card, policy):
    score = card["self_evaluation"]
    what = card["id"]
    counted = check_execution(problems, f"{what} execution", score["execution"], policy)
    rows = [score["execution"]] + score["indicators"]
    low = high = counted
    weight = Fraction(0)
    printed_sum = Fraction(score["execution"].get("points", 0))
    if "points" in score["execution"]:
        weight += Fraction(score["execution"]["weight"])
    for row in score["indicators"]:
        check_points(problems, f"{what} {row['id']}", row, policy)
        if "points" in row or "low" in row:
            weight += Fraction(row["weight"])
            low += Fraction(row.get("points", row.get("low")))
            high += Fraction(row.get("points", row.get("high")))
            printed_sum += Fraction(row.get("points", row.get("low")))
    if any(row["status"] == "unscored" for row in rows):
        return
    if "rescaling" in score:
        problems.check(printed_sum, Fraction(score["rescaling"]["points"]), what, "rescaling")
        problems.check(weight, Fraction(score["rescaling"]["weight"]), what, "weight that counts")
    low, high = low * 100 / weight, high * 100 / weight
    if "total" in score:
        check_total(problems, what, score, low, policy, policy.bands)
        problems.check(Fraction(score["total"]) - printed_sum, Fraction(score["rounding"]), what,
                       "rounding")
    else:
        check_total(problems, what + " worst", score["worst"], low, policy, policy.bands)
        check_total(problems, what + " best", score["best"], high, policy, policy.bands)


def leaves_of(nodes):
    paths = [node["path"] for node in nodes]
    return [node for node in nodes if not any(p.startswith(node["path"] + ".") for p in paths)]


def check_inner(problems, what, nodes):
    """An inner node has what lies directly below it."""
    for node in nodes:
        below = [child for child in nodes
                 if child["path"].rpartition(".")[0] == node["path"] and "points" in child]
        if below and "points" in node:
            problems.check(sum(Fraction(child["points"]) for child in below),
                           Fraction(node["points"]), what, node["path"])


def check_tree(problems, what, stage, policy, bands):
    nodes = stage.get("nodes", [])
    low = high = out = Fraction(0)
    for leaf in leaves_of(nodes):
        if stage.get("mode") == "ratings":
            return
        check_points(problems, f"{what} {leaf['path']}", leaf, policy)
        low += Fraction(leaf.get("points", leaf.get("low", 0)))
        high += Fraction(leaf.get("points", leaf.get("high", 0)))
        if "points" not in leaf and "low" not in leaf:
            out += Fraction(leaf["weight"])
        experts = [Fraction(e["points"]) for e in leaf.get("experts", []) if "points" in e]
        if "spread" in leaf:
            problems.check(max(experts) - min(experts), Fraction(leaf["spread"]), what, "spread")
    check_inner(problems, what, nodes)
    if "total" in stage:
        check_total(problems, what, stage, low * 100 / (100 - out), policy, bands)
        problems.check(Fraction(stage["total"]) - low, Fraction(stage["rounding"]), what, "rounding")
    elif "worst" in stage:
        check_total(problems, what + " worst", stage["worst"], low * 100 / (100 - out), policy, bands)
        check_total(problems, what + " best", stage["best"], high * 100 / (100 - out), policy, bands)


def light_of(value, red, yellow, blue=None):
    if value < red:
        return "red"
    if value < yellow:
        return "yellow"
    return "blue" if blue is not None and value >= blue else "green"


def check_monitoring(problems, card, policy):
    for period in card.get("monitoring", []):
        what = f"{card['id']} {period['through']}"
        value = value_of(problems, what, period, "budget_formula")
        if value is not None:
            problems.check(light_of(value, policy.execution_red, policy.execution_yellow),
                           period["budget_light"], what, "budget light")
        for row in period["rows"]:
            if "rate" not in row:
                continue
            value = value_of(problems, f"{what} {row['id']}", row)
            if value is None:
                continue
            problems.check(rounded(value, 2, policy.mode), row["rate"], what, row["id"], "rate")
            problems.check(light_of(value, policy.red, policy.yellow, policy.blue), row["light"],
                           what, row["id"], "light")
        lights = [row["light"] for row in period["rows"] if row.get("light")]
        order = ["red", "yellow", "green", "blue"]
        if lights:
            problems.check(min(lights, key=order.index), period["target_light"], what, "targets")


def check_results(problems, card, policy):
    use = card.get("use_of_results") or {}
    if "budget_after" in use:
        value = value_of(problems, card["id"], use)
        problems.check(Fraction(rounded(value, 6, policy.mode)), Fraction(use["budget_after"]),
                       card["id"], "next year's budget")
    for name, score in (card.get("dimensions") or {}).items():
        if score and "score" in score:
            value = Fraction(100) * Fraction(score["points"]) / Fraction(score["weight"])
            problems.check(rounded(value, 2, policy.mode), score["score"], card["id"], name)


def check_card(card, policy):
    problems = Problems()
    if card.get("self_evaluation"):
        check_self_evaluation(problems, card, policy)
    if card.get("ex_ante"):
        stage = dict(card["ex_ante"])
        stage.pop("grade", None)
        check_tree(problems, card["id"] + " ex-ante", stage, policy, policy.bands)
    if card.get("target_review"):
        check_tree(problems, card["id"] + " review", card["target_review"], policy,
                   [("优", 90), ("良", 80), ("中", 60), ("差", 0)])
    for evaluation in card.get("evaluations", []):
        check_tree(problems, card["id"] + " evaluation", evaluation, policy, policy.bands)
    check_monitoring(problems, card, policy)
    check_results(problems, card, policy)
    return problems


def count_formulas(thing):
    """How many formulas a card prints."""
    if isinstance(thing, dict):
        own = sum(1 for key in ("formula", "budget_formula") if thing.get(key))
        return own + sum(count_formulas(value) for value in thing.values())
    return sum(map(count_formulas, thing)) if isinstance(thing, list) else 0
