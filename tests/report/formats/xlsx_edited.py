# SPDX-License-Identifier: MIT
"""A workbook whose cells are changed gives what the program gives: xlsx_edited.py BIN SOURCE.

For each scoring method a project is written, reported, and changed twice: an actual (a date, a
level, an expert's points, …) in the workbook's cell, and the same in the declaration. LibreOffice
computes the workbook anew; points, total and grade must be those of the changed declaration.
"""
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

from xlsx_reader import Workbook, edited
from xlsx_recalculated import recalculated, same, text_of

BIN, SOURCE = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
PARTIAL, MISSED = "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差"


def day(text):
    return (datetime.date.fromisoformat(text) - datetime.date(1899, 12, 30)).days


# Of a row: what it is, what is changed in the declaration, what in the cells (F actual, H claimed, J reviewed).
ROWS = {
    "ratio": ({"target": "≥100个", "actual": "90个"}, {"actual": "77.5个"}, {"F": 77.5}),
    "ratio, a rate": ({"target": "≥95%", "actual": "96.5%"}, {"actual": "80.1%"}, {"F": 0.801}),
    "ratio_threshold": ({"target": "≥100个", "actual": "90个", "method": "ratio_threshold"}, {"actual": "71个"}, {"F": 71}),
    "inverse_excess": ({"target": "≤5%", "actual": "4%"}, {"actual": "7.3%"}, {"F": 0.073}),
    "inverse_ratio": ({"target": "≤40件", "actual": "40件", "method": "inverse_ratio"}, {"actual": "47件"}, {"F": 47}),
    "equal": ({"target": "=12次", "actual": "12次"}, {"actual": "10次"}, {"F": 10}),
    "zero_target": ({"target": "=0起", "actual": "0起"}, {"actual": "1起"}, {"F": 1}),
    "direct": ({"target": "≥90%", "actual": "95%", "method": "direct", "deduction": 3}, {"actual": "80%"}, {"F": 0.8}),
    "direct, words": ({"target": "制度健全", "level": "achieved", "method": "direct"}, {"level": "missed"}, {"F": MISSED}),
    "direct, a day": ({"target": "2024年6月30日前", "actual": "2024-06-30", "method": "direct", "deduction": 5},
                      {"actual": "2024-07-02"}, {"F": day("2024-07-02")}),
    "levels": ({"target": "明显改善", "level": "achieved", "claimed": 19}, {"level": "partial", "claimed": 13}, {"F": PARTIAL, "H": 13}),
    "levels, outside": ({"target": "明显改善", "level": "achieved", "claimed": 19}, {"level": "partial"}, {"F": PARTIAL}),
    "levels, in words": ({"target": "明显改善", "actual": "达成目标", "claimed": 18}, {"claimed": 16.5}, {"H": 16.5}),
    "levels, reviewed": ({"target": "明显改善", "level": "achieved", "claimed": 19, "review": {"points": 18, "reason": "复核"}},
                         {"review": {"points": 12.5, "reason": "复核"}}, {"J": 12.5}),
    "satisfaction_steps": ({"target": "≥90%", "actual": "91%", "method": "satisfaction_steps"}, {"actual": "79.99%"}, {"F": 0.7999}),
    "tiers": ({"target": "优100% / 良90% / 中85%", "actual": "100%"}, {"actual": "89.9%"}, {"F": 0.899}),
    "tiers, below all": ({"target": "优100% / 良90%", "actual": "95%"}, {"actual": "89%"}, {"F": 0.89}),
    "deadline": ({"target": "2024年12月31日前", "actual": "2024-11-30"}, {"actual": "2025-01-05"}, {"F": day("2025-01-05")}),
    "deadline, in time": ({"target": "2024年9月30日前", "actual": "2024年10月8日"}, {"actual": "2024年9月30日"}, {"F": day("2024-09-30")}),
    "range": ({"target": {"between": [10, 20]}, "actual": "15"}, {"actual": "20.5"}, {"F": 20.5}),
    "range of days": ({"target": {"within": ["2024-03-01", "2024-06-30"]}, "actual": "2024-05-01"},
                      {"actual": "2024-07-01"}, {"F": day("2024-07-01")}),
    "filled in later": ({"target": "≥100个"}, {"actual": "95个"}, {"F": 95}),
    "taken back": ({"target": "≥100个", "actual": "95个"}, {"actual": None}, {"F": None}),
    "not applicable": ({"target": "≥100个", "actual": "95个"}, {"actual": "不适用", "reason": "未开展"}, {"F": "不适用"}),
    "applicable": ({"target": "≥100个", "actual": "不适用", "reason": "未开展"}, {"actual": "88个"}, {"F": 88}),
}
# Of the budget: what it is, what changes, the cells of the row 年度资金总额 (E to G) and of 项目是否已完成 (below it).
BUDGET = {"approved": 200, "adjusted": 180, "executed": 171}
BUDGETS = {
    "spent less": (BUDGET, {"executed": 120.5}, {"G": 120.5}),
    "more budget": (BUDGET, {"adjusted": 190}, {"F": 190}),
    "spent too much": (BUDGET, {"executed": 185}, {"G": 185}),
    "not finished": (BUDGET | {"finished": True}, {"finished": False}, {"finished": "否"}),
    "finished": (BUDGET | {"finished": False}, {"finished": True}, {"finished": "是"}),
    "not finished, a step": (BUDGET | {"finished": False}, {"executed": 143.99}, {"G": 143.99}),
}


def declaration(name, budget, row):
    row = {key: value for key, value in row.items() if value is not None}
    satisfaction = {"name": "居民满意度", "class": "satisfaction", "target": "≥90%", "actual": "92%", "weight": 10}
    quality = "benefit.social" if row.get("level") or row["target"] in ("明显改善", "制度健全") else "output.quality"
    rows = [{"name": "服务人次", "class": "output.quantity", "target": "≥300人次", "actual": "281人次", "weight": 60},
            {"name": "所改的行", "class": quality, "weight": 20} | row, satisfaction]
    lines = ["pbs: project/1", f'id: "{name}"', f"name: {name.replace(',', '')}", "year: 2024", "unit: 万元",
             "department: 某局", "purchaser: {name: 某局, type: state_organ, set_target: true}",
             "supplier: {name: 某公司, type: enterprise}", "objective: 完成服务",
             "budget: " + "{" + ", ".join(f"{key}: {json.dumps(value)}" for key, value in (budget | {"weight": 10}).items()) + "}",
             "indicators:"]
    return "\n".join(lines + ["  - " + text_of(row) for row in rows]) + "\n"


def row_of(sheet, column, text):
    return next(int(name[len(column):]) for name, cell in sheet.items()
                if cell.value == text and name.startswith(column) and name[len(column):].isdigit())


def projects(policy):
    """By id: (declaration, changed declaration, cells changed, given the sheet)."""
    made = {}
    for name, (row, change, cells) in ROWS.items():
        def changed(sheet, cells=cells):
            at = row_of(sheet, "D", "所改的行")
            return {f"{column}{at}": value for column, value in cells.items()}
        made[name] = (declaration(name, BUDGET, row), declaration(name, BUDGET, row | change), changed)
    for name, (budget, change, cells) in BUDGETS.items():
        if "finished" in cells and policy != "mof-2021":
            continue
        def funds(sheet, cells=cells):
            at = row_of(sheet, "C", "年度资金总额")
            return {f"F{at + 1}" if column == "finished" else f"{column}{at}": value for column, value in cells.items()}
        plain = {"target": "≥100个", "actual": "90个"}
        made[name] = (declaration(name, budget, plain), declaration(name, budget | change, plain), funds)
    return made


def run(program, *arguments):
    return subprocess.run([BIN / program, *map(str, arguments), "--no-config"], capture_output=True, cwd=SOURCE).stdout.decode()


def cards(path, policy):
    lines = run("pbs-score", path, "--format", "ndjson", "--policy", policy).splitlines()
    return {card["id"]: card for card in map(json.loads, lines) if card["pbs"] == "scorecard/1"}


def differences(name, sheet, card):
    """What the computed sheet says otherwise than the scorecard."""
    score = card["self_evaluation"]
    wanted = {f"K{row_of(sheet, 'C', '年度资金总额')}": score["execution"].get("points", "")}
    for row in score["indicators"]:
        wanted[f"I{row_of(sheet, 'D', row['name'])}"] = row.get("points", row.get("low", ""))
    total = score if "total" in score else score["worst"]
    at = row_of(sheet, "A", "总分" if "total" in score else "总分（最低）")
    wanted |= {f"I{at}": total["total"], f"K{at}": total["grade"]}
    for cell, value in wanted.items():
        if not same(str(value), sheet[cell].value):
            yield f"{name}: {cell} is {sheet[cell].value!r}, not {value!r}"


def edit_rows(folder, policy):
    made = projects(policy)
    for part, which in (("before", 0), ("after", 1)):
        (folder / f"{part}.yaml").write_text("---\n".join(entry[which] for entry in made.values()))
    run("pbs-report", folder / "before.yaml", "-o", folder / "before.xlsx", "--policy", policy)
    book = Workbook(folder / "before.xlsx")
    names = {book.sheets["排名"][f"B{row}"].value: None for row in range(2, len(made) + 2)}
    sheets = {name: sheet for name in names for sheet in book.sheets if sheet == name}
    assert sorted(sheets) == sorted(made), (sorted(sheets), sorted(made))
    before = cards(folder / "before.yaml", policy)
    wrong = [line for name in made for line in differences(name, book.sheets[name], before[name])]
    assert not wrong, "\n".join(["unchanged:"] + wrong)
    edited(folder / "before.xlsx", folder / "edited.xlsx", {name: entry[2](book.sheets[name]) for name, entry in made.items()})
    computed = recalculated(folder / "edited.xlsx", folder)
    after = cards(folder / "after.yaml", policy)
    wrong = [line for name in made for line in differences(name, computed.sheets[name], after[name])]
    changed = sum(before[name]["self_evaluation"] != after[name]["self_evaluation"] for name in made)
    assert changed == len(made), f"{changed} of {len(made)} changes change anything"
    assert not wrong, "\n".join([f"{policy}:"] + wrong)
    print(len(made), "changed workbooks give what the changed declarations give, by", policy)


EVALUATED = """pbs: project/1
id: EV-1
name: 专家评分与评级
year: 2024
unit: 万元
department: 某局
purchaser: {{name: 某局, type: state_organ, set_target: true}}
supplier: {{name: 某公司, type: enterprise}}
objective: 完成服务
budget: {{approved: 100, adjusted: 100, executed: 95, weight: 10}}
ex_ante: {{tree: small-ex-ante, date: 2023-09-01, by: purchaser, ratings: {{need: {rating}, plan: 优}}}}
evaluations:
  - kind: finance
    tree: small
    date: 2025-06-01
    by: finance
    sheets:
      - {{expert: 甲, weight: 2, cells: {{first: 48, second: 30}}}}
      - {{expert: 乙, weight: 1, cells: {{first: {points}, second: 33}}}}
      - {{expert: 丙, weight: 1, cells: {{first: 55, second: 36.5}}}}
"""
TREES = """pbs: indicators/1
id: small
title: 评分
stage: evaluation
total: 100
indicators: [{id: first, name: 甲项, weight: 60}, {id: second, name: 乙项, weight: 40}]
---
pbs: indicators/1
id: small-ex-ante
title: 评估
stage: ex_ante
total: 100
indicators: [{id: need, name: 必要性, weight: 50, method: rating}, {id: plan, name: 方案, weight: 50, method: rating}]
"""


def edit_trees(folder, method):
    (folder / "trees.yaml").write_text(TREES)
    (folder / "policy.yaml").write_text(f"pbs: policy/1\nid: experts\ntitle: 专家\nextends: jixi-2024\nevaluation: {{experts: {method}}}\n")
    (folder / "before.yaml").write_text(EVALUATED.format(rating="优", points=50))
    (folder / "after.yaml").write_text(EVALUATED.format(rating="差", points=21))
    options = ["--policy", folder / "policy.yaml", "--indicators", folder / "trees.yaml"]
    run("pbs-report", folder / "before.yaml", "-o", folder / "before.xlsx", *options)
    sheet = Workbook(folder / "before.xlsx").sheets["EV-1"]
    leaf = row_of(sheet, "D", "甲项")
    given = max(int(name[1:]) for name, cell in sheet.items() if name[0] == "A" and cell.value == "甲项")
    assert given > leaf, "below the form stand the experts' points"
    rated = row_of(sheet, "D", "必要性")
    edited(folder / "before.xlsx", folder / "edited.xlsx", {"EV-1": {f"G{given}": 21, f"J{rated}": "差"}})
    computed = recalculated(folder / "edited.xlsx", folder).sheets
    card = json.loads(run("pbs-score", folder / "after.yaml", "--format", "ndjson", *options).splitlines()[0])
    evaluation, ex_ante = card["evaluations"][0], card["ex_ante"]
    points = {node["path"]: node["points"] for node in evaluation["nodes"] + ex_ante["nodes"]}
    sheet, totals = computed["EV-1"], [int(name[1:]) for name, cell in computed["EV-1"].items() if name[0] == "A" and cell.value == "总分"]
    wanted = {f"G{leaf}": points["first"], f"G{rated}": points["need"], f"G{totals[0]}": evaluation["total"],
              f"I{totals[0]}": evaluation["grade"], f"G{totals[1]}": ex_ante["total"], f"I{totals[1]}": ex_ante["conclusion"]}
    wrong = [f"{cell}: {sheet[cell].value!r}, not {value!r}" for cell, value in wanted.items() if not same(str(value), sheet[cell].value)]
    assert not wrong, (method, wrong)
    ranking = computed["排名"]
    assert same(str(evaluation["total"]), ranking["K2"].value) and ranking["L2"].value == evaluation["grade"], "the ranking follows"
    print("experts by", method, "and ratings follow their cells")


def main():
    for policy in ("jixi-2024", "mof-2021"):
        with tempfile.TemporaryDirectory() as name:
            edit_rows(pathlib.Path(name), policy)
    for method in ("mean", "median", "trimmed", "weighted"):
        with tempfile.TemporaryDirectory() as name:
            edit_trees(pathlib.Path(name), method)


if __name__ == "__main__":
    main()
