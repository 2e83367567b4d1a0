# SPDX-License-Identifier: MIT
"""Random projects, policies and one indicator tree. Seeded: the same files for the same seed."""
import random
from dataclasses import dataclass, field
from decimal import Decimal

TREE = """pbs: indicators/1
id: oracle-tree
title: 抽查用指标体系
stage: evaluation
services: []
total: 100
indicators:
  - id: decision
    name: 决策
    weight: 30
    indicators:
      - {id: even, name: 要点均分, weight: 7, method: checklist, criteria: [甲, 乙, 丙]}
      - {id: own, name: 要点各有分值, weight: 4, method: checklist, criteria: [{text: 甲, points: 2}, {text: 乙, points: 1.5}, {text: 丙, points: 0.5}]}
      - {id: rated, name: 评级, weight: 9, method: judged}
      - {id: judged, name: 打分, weight: 10, method: judged}
  - id: process
    name: 过程
    weight: 20
    indicators:
      - {id: received, name: 资金到位率, weight: 5, method: received_rate}
      - {id: executed, name: 预算执行率, weight: 7, method: execution_rate}
      - {id: saved, name: 成本节约率, weight: 8, method: cost_saving}
  - id: output
    name: 产出
    weight: 30
    indicators:
      - {id: completion, name: 实际完成率, weight: 13, method: completion_rate}
      - {id: quality, name: 产出质量, weight: 17, method: rows, of: output}
  - id: benefit
    name: 效益
    weight: 20
    indicators:
      - {id: social, name: 效益, weight: 20, method: rows, of: benefit}
"""


@dataclass
class Policy:
    name: str
    text: str = ""  # of a policy file; empty for an embedded one
    scale: int = 2
    mode: str = "half_up"
    execution_rounding: str = "2"
    grade_decimals: int = 2
    grade_on: str = "rounded"
    bands: list = field(default_factory=lambda: [("优", 90), ("良", 80), ("中", 60), ("差", 0)])
    red: int = 60
    yellow: int = 80
    blue: int = 120
    execution_red: int = 60
    execution_yellow: int = 80


def random_policy(rng, number):
    policy = Policy(f"random-{number}")
    policy.mode = rng.choice(["half_up", "half_up", "half_even", "down", "up"])
    policy.scale = rng.choice([2, 2, 2, 1, 3])
    policy.execution_rounding = rng.choice(["2", "whole", "floor", "percent_first", "exact"])
    policy.grade_decimals = rng.choice([2, 2, 1])
    policy.grade_on = rng.choice(["rounded", "exact"])
    policy.bands = rng.choice([policy.bands, [("优", 80), ("良", 70), ("中", 60), ("差", 0)],
                               [("优", 92.5), ("良", 75), ("中", 50.5), ("差", 0)]])
    policy.red, policy.yellow, policy.blue = rng.choice([(60, 80, 120), (50, 90, 130)])
    policy.execution_red, policy.execution_yellow = rng.choice([(60, 80), (40, 75)])
    pick = rng.choice
    bands = ", ".join(f"{grade}: {low}" for grade, low in policy.bands)
    penalty = pick(["penalty: none", "penalty: manual",
                    "penalty: proportional, tolerance: 1.2, floor: 0.6"])
    policy.text = f"""pbs: policy/1
id: {policy.name}
title: 抽查用办法
effective: {{from: 2024-01-01, to: }}
extends: mof-2020
rounding: {{scale: {policy.scale}, mode: {policy.mode}}}
execution: {{over_100: {pick(["cap", "uncapped"])}, rounding: {policy.execution_rounding}, zero_budget: {pick(["not_applicable", "0", "1"])}}}
scoring:
  methods: {{at_least: {pick(["ratio", "ratio_threshold"])}, at_most: {pick(["inverse_excess", "inverse_ratio"])}, satisfaction: {pick(["ratio", "satisfaction_steps"])}, execution: {pick(["execution_linear", "execution_steps"])}}}
  pass_mark: {pick(["0.60", "0.55"])}
  over_achievement: {{{penalty}}}
input: {{missing: {pick(["zero", "exclude", "pending"])}, not_applicable: {pick(["exclude", "zero"])}}}
grade: {{on_total: {policy.grade_on}, decimals: {policy.grade_decimals}, bands: {{{bands}}}}}
evaluation: {{experts: {pick(["mean", "median", "trimmed", "weighted"])}, missing: {pick(["zero", "exclude", "pending"])}}}
monitoring:
  lights: {{red_below: {policy.red}, yellow_below: {policy.yellow}, blue_from: {policy.blue}, blue_on: linear}}
  execution_lights: {{red_below: {policy.execution_red}, yellow_below: {policy.execution_yellow}}}
use_of_results:
  by_grade:
    优: {{action: support, budget_factor: {pick(["1.0", "1.05"])}}}
    良: {{action: support, budget_factor: {pick(["1.0", "0.95"])}}}
    中: {{action: improve_and_cut, budget_factor: {pick(["0.8", "0.85"])}}}
    差: {{action: improve_and_cut, budget_factor: {pick(["0.3", "0.335"])}}}
"""
    return policy


def policies(rng, count=9):
    built_in = [Policy("jixi-2024"), Policy("mof-2020"), Policy("mof-2021")]
    return built_in + [random_policy(rng, i) for i in range(count)]


def number(rng, low, high, decimals):
    unit = 10**decimals
    return Decimal(rng.randint(int(low * unit), int(high * unit))).scaleb(-decimals)


def weights(rng, count, total):
    """`count` weights above 0 with two decimals that add up to `total`."""
    cuts = sorted(rng.sample(range(1, total * 100), count - 1))
    return [Decimal(b - a).scaleb(-2) for a, b in zip([0] + cuts, cuts + [total * 100])]


def near(rng, target, decimals):
    """Something around the target, the target itself not seldom."""
    if rng.random() < 0.15:
        return target
    return number(rng, 0, float(target) * 2.2 + 1, decimals)


def floor_row(rng):
    decimals = rng.choice([0, 0, 1, 2])
    target = number(rng, 1, rng.choice([9, 120, 50000]), decimals)
    method = rng.choice(["", "ratio", "ratio_threshold", "direct"])
    sign = rng.choice(["≥", ">", "="]) if not method else "≥"
    return f"{sign}{target}次", f"{near(rng, target, decimals)}次", method


def ceiling_row(rng):
    decimals = rng.choice([0, 1, 2])
    target = number(rng, 1, rng.choice([9, 300]), decimals)
    method = rng.choice(["", "inverse_excess", "inverse_ratio", "direct"])
    return f"≤{target}次", f"{near(rng, target, decimals)}次", method


def percent_row(rng):
    target = number(rng, 50, 100, 0)
    return f"≥{target}%", f"{number(rng, 30, 100, 1)}%", rng.choice(["", "satisfaction_steps"])


def zero_row(rng):
    return "=0起", f"{rng.choice([0, 0, 1, 4])}起", rng.choice(["", "zero_target"])


def date_row(rng):
    return "2024-06-30", f"2024-{rng.randint(5, 8):02d}-{rng.randint(1, 28):02d}", ""


def range_row(rng):
    low = rng.randint(5, 40)
    return f"{{between: [{low}, {low + rng.randint(1, 20)}], unit: 次}}", f"{rng.randint(1, 70)}次", ""


def tier_row(rng):
    return "{tiers: {优: 98%, 良: 95%, 中: 90%}}", f"{number(rng, 80, 100, 1)}%", ""


ROWS = [floor_row, floor_row, floor_row, ceiling_row, ceiling_row, percent_row, zero_row, date_row,
        range_row, tier_row]
CLASSES = ["output.quantity", "output.quantity", "output.quality", "output.timeliness",
           "benefit.social", "benefit.economic"]


def claims(rng, weight):
    out = []
    if rng.random() < 0.7:
        out.append(f"claimed: {number(rng, 0, float(weight), 2)}")
    if rng.random() < 0.2:
        out.append(f"review: {{points: {number(rng, 0, float(weight), 2)}, reason: 抽查}}")
    return out


def word_row(rng, weight):
    level = rng.choice(["achieved", "partial", "missed"])
    keys = ["target: 明显改善", f"level: {level}"]
    if rng.random() < 0.85:
        low = {"achieved": 0.8, "partial": 0.6, "missed": 0}[level]
        keys.append(f"claimed: {number(rng, float(weight) * low, float(weight), 2)}")
    return keys


def row(rng, index, weight):
    keys = [f"id: r{index}", f"name: 指标{index}", f"weight: {weight}"]
    if rng.random() < 0.12:
        keys += [f"class: {rng.choice(CLASSES)}"] + word_row(rng, weight)
    else:
        satisfied = rng.random() < 0.1
        target, actual, method = percent_row(rng) if satisfied else rng.choice(ROWS)(rng)
        keys.append(f"class: {'satisfaction' if satisfied else rng.choice(CLASSES)}")
        keys.append(f"target: {target}")
        if rng.random() < 0.04:
            actual = "/"
        if rng.random() > 0.04:
            keys.append(f"actual: {actual}")
        if method:
            keys.append(f"method: {method}")
        keys += claims(rng, weight)
    return "  - {" + ", ".join(keys) + "}"


def sheets(rng):
    out = []
    for expert in range(rng.choice([1, 1, 2, 3, 4, 5])):
        cells = []
        for path, most in (("even", 3), ("own", 3)):
            met = sorted(rng.sample(range(1, most + 1), rng.randint(0, most)))
            cells.append(f"decision.{path}: {{met: {met}}}")
        cells.append(f"decision.rated: {number(rng, 0, 9, rng.choice([0, 1, 2]))}")
        if rng.random() > 0.05:
            cells.append(f"decision.judged: {number(rng, 0, 10, 1)}")
        out.append(f"      - {{expert: 专家{expert}, weight: {rng.choice([1, 2, '0.5'])}, "
                   f"cells: {{{', '.join(cells)}}}}}")
    return out


REVIEW = {"completeness.form": 10, "completeness.clarity": 10, "relevance.target": 15,
          "relevance.indicators": 15, "adequacy.results": 15, "adequacy.funds": 15,
          "feasibility.achievable": 10, "feasibility.conditions": 10}
EX_ANTE = ["necessity.relevance.purpose", "necessity.relevance.conformity",
           "necessity.need.unique", "necessity.need.argued", "economy.budget.matching",
           "economy.budget.detail", "economy.thrift.affordable", "economy.thrift.grounded",
           "target.completeness.form", "target.completeness.coverage", "target.clarity.concrete",
           "target.clarity.essence", "plan.workable.steps", "plan.workable.duties",
           "plan.control.process", "plan.control.emergency", "funding.legality.sources",
           "funding.legality.powers", "funding.security.timely", "funding.security.risk"]


def flow(values):
    return "{" + ", ".join(f"{path}: {value}" for path, value in values.items()) + "}"


def review(rng):
    rated = rng.random() < 0.3
    given = {path: rng.choice("优良中差") if rated else number(rng, 0, most, 1)
             for path, most in REVIEW.items() if rated or rng.random() > 0.01}
    return (f"target_review: {{date: 2023-11-20, by: finance, "
            f"{'ratings' if rated else 'points'}: {flow(given)}}}")


def ex_ante(rng):
    points, ratings = {}, {}
    for path in EX_ANTE:
        if rng.random() < 0.5:
            ratings[path] = rng.choice("优优良中差")
        else:
            points[path] = number(rng, 2, 5, 1)
    return (f"ex_ante: {{date: 2023-09-01, by: purchaser, points: {flow(points)}, "
            f"ratings: {flow(ratings)}}}")


def monitoring(rng, rows, budget):
    watched = rng.sample(range(rows), min(rows, 3))
    lines = [f"      - {{id: r{i}, actual: {number(rng, 0, 200, 1)}, outlook: possible, "
             "cause: other, note: 抽查}" for i in watched]
    month = rng.choice(["03-31", "06-30", "08-31", "10-31"])
    return [f"  - through: 2024-{month}", f"    submitted: 2024-11-0{rng.randint(1, 9)}",
            "    by: purchaser", f"    executed: {number(rng, 0, float(budget), 2)}",
            "    rows:"] + lines


def project(rng, index):
    count = rng.randint(2, 9)
    adjusted = number(rng, 1, rng.choice([30, 400]), 2) if rng.random() > 0.03 else Decimal("0.00")
    executed = number(rng, 0, float(adjusted) * 1.05, 2)
    lines = ["pbs: project/1", f"id: P-{index:04d}", f"name: 抽查项目{index}", "year: 2024",
             "unit: 万元", "service: {class: public, kind: continuing, negative_list: none}",
             f"contract: {{amount: {number(rng, 1, 300, 2)}}}",
             f"budget: {{approved: {adjusted}, adjusted: {adjusted}, executed: {executed}, "
             f"received: {number(rng, 1, 300, 2)}, weight: 10, "
             f"claimed: {number(rng, 0, 10, 2)}, finished: {rng.choice(['true', 'false'])}}}",
             "indicators:"]
    lines += [row(rng, i, weight) for i, weight in enumerate(weights(rng, count, 90))]
    if rng.random() < 0.5:
        lines.append(ex_ante(rng))
    if rng.random() < 0.5:
        lines.append(review(rng))
    if rng.random() < 0.5:
        lines += ["monitoring:"] + monitoring(rng, count, adjusted)
    if rng.random() < 0.6:
        lines += ["evaluations:", "  - kind: finance", "    tree: oracle-tree", "    date: 2025-06-10",
                  "    by: finance", "    sheets:"] + sheets(rng)
    return "\n".join(lines) + "\n"


def samples(seed, count):
    """[(policy, [project texts])]"""
    rng = random.Random(seed)
    chosen = policies(rng)
    groups = [(policy, []) for policy in chosen]
    for index in range(count):
        groups[index % len(groups)][1].append(project(rng, index))
    return groups
