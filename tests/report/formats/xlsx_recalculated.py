# SPDX-License-Identifier: MIT
"""LibreOffice computes what the program computed: xlsx_recalculated.py BIN SOURCE [PROJECTS].

Writes PROJECTS generated projects (default 200) into workbooks, takes the cached values of all
formulas out, lets LibreOffice compute them anew and compares every cell.
"""
import pathlib
import random
import subprocess
import sys
import tempfile

from xlsx_reader import Workbook, without_cached_values

BIN, SOURCE = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
PROJECTS = int(sys.argv[3]) if len(sys.argv) > 3 else 200


def number(chance, low, high):
    decimals = chance.choice([0, 0, 1, 2])
    return f"{chance.uniform(low, high):.{decimals}f}"


def row(chance, name, weight):
    kind = chance.choice(["ratio", "rate", "ceiling", "inverse", "equal", "zero", "range", "threshold", "levels", "missing", "steps",
                          "deadline", "days", "tiers", "direct"])
    target, low = number(chance, 5, 200), 0.0
    row = {"name": name, "class": "output.quantity", "weight": weight}
    if kind == "ratio":
        row |= {"target": f"≥{target}个", "actual": f"{number(chance, low, 250)}个"}
    elif kind == "rate":
        row |= {"target": f"≥{number(chance, 60, 99)}%", "actual": f"{number(chance, 30, 100)}%"}
    elif kind == "ceiling":
        row |= {"target": f"≤{target}件", "actual": f"{number(chance, low, 420)}件", "class": "output.quality"}
    elif kind == "inverse":
        row |= {"target": f"≤{target}件", "actual": f"{number(chance, 1, 420)}件", "method": "inverse_ratio"}
    elif kind == "equal":
        row |= {"target": f"={target}次", "actual": f"{number(chance, low, 250)}次"}
    elif kind == "zero":
        row |= {"target": "=0起", "actual": f"{chance.choice([0, 0, 1])}起"}
    elif kind == "range":
        row |= {"target": {"between": [10, 20]}, "actual": number(chance, 5, 25)}
    elif kind == "threshold":
        row |= {"target": f"≥{target}个", "actual": f"{number(chance, low, 250)}个", "method": "ratio_threshold"}
    elif kind == "levels":
        row |= {"target": "明显改善", "level": chance.choice(["achieved", "partial"]), "class": "benefit.social"}
        row["claimed"] = f"{weight * (0.9 if row['level'] == 'achieved' else 0.7):.2f}"
    elif kind == "missing":
        row |= {"target": f"≥{target}个"}
    elif kind == "deadline":
        row |= {"target": "2024年9月底前", "actual": f"2024-{chance.choice(['09-30', '10-01', '08-15'])}", "class": "output.timeliness"}
    elif kind == "days":
        row |= {"target": {"within": ["2024-03-01", "2024-06-30"]}, "actual": f"2024-{chance.choice(['03-01', '06-30', '07-01'])}"}
    elif kind == "tiers":
        row |= {"target": "优100% / 良90% / 中85%", "actual": f"{number(chance, 80, 102)}%"}
    elif kind == "direct":
        row |= {"target": f"≥{target}个", "actual": f"{number(chance, low, 250)}个", "method": "direct", "deduction": chance.choice([0, 2, 20])}
    else:
        row |= {"target": "≥90%", "actual": f"{number(chance, 50, 100)}%", "method": "satisfaction_steps", "class": "satisfaction"}
    if chance.random() < 0.2:
        row["review"] = {"points": f"{weight * chance.random():.2f}", "reason": "复核"}
    if chance.random() < 0.05:
        row |= {"actual": "不适用", "reason": "未开展"}
    return row


def text_of(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {text_of(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(text_of, value)) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def project(chance, number_of):
    weights = []
    while sum(weights) < 90:
        weights.append(min(chance.choice([3, 5, 6, 7, 8, 10, 15]), 90 - sum(weights)))
    adjusted = f"{chance.uniform(10, 500):.2f}"
    executed = f"{float(adjusted) * chance.choice([1, 0.9871, 0.7, 0.333, 1.02]):.2f}"
    lines = ["pbs: project/1", f'id: "P-{number_of:04}"', f"name: 项目{number_of}", "year: 2024", "unit: 万元",
             f"department: 部门{chance.randrange(12)}", "purchaser: {name: 购买方, type: state_organ, set_target: true}",
             "supplier: {name: 承接方, type: enterprise}", "objective: 完成服务",
             f"budget: {{approved: {adjusted}, adjusted: {adjusted}, executed: {executed}, weight: 10}}", "indicators:"]
    lines += ["  - " + text_of(row(chance, f"指标{i}", weight)) for i, weight in enumerate(weights)]
    return "\n".join(lines) + "\n"


def recalculated(book, folder):
    stripped = folder / "stripped" / book.name
    stripped.parent.mkdir()
    without_cached_values(book, stripped)
    done = subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xlsx", "--outdir", folder / "computed", stripped],
        capture_output=True, timeout=900)
    assert (folder / "computed" / book.name).exists(), done.stderr.decode()
    return Workbook(folder / "computed" / book.name)


def same(ours, theirs):
    try:
        return abs(float(ours or 0) - float(theirs or 0)) < 1e-9
    except ValueError:
        return ours == theirs


def compare(written, computed):
    compared, wrong = 0, []
    for sheet, name, cell in written.formulas():
        compared += 1
        other = computed.sheets[sheet][name].value if name in computed.sheets[sheet] else ""
        if not same(cell.value, other):
            wrong.append(f"{sheet}!{name}: {cell.value!r} is written, {other!r} computed from {cell.formula}")
    assert not wrong, "\n".join([f"{len(wrong)} of {compared} differ"] + wrong[:20])
    return compared


def main():
    chance = random.Random(20240301)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if PROJECTS == 0:
            inputs = [SOURCE / "examples/2024"]
        else:
            (folder / "projects.yaml").write_text("---\n".join(project(chance, i) for i in range(PROJECTS)))
            inputs = [folder / "projects.yaml"]
        book = folder / "book.xlsx"
        subprocess.run([BIN / "pbs-report", *inputs, "-o", book, "--no-config"], capture_output=True, cwd=SOURCE)
        print(compare(Workbook(book), recalculated(book, folder)), "formulas give the same")


if __name__ == "__main__":
    main()
