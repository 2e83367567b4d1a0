# SPDX-License-Identifier: MIT
"""Workbooks of pbs-report: xlsx_workbook.py BIN SOURCE.

Unpacks them and compares with the scorecards of the same run, digit for digit.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
from decimal import Decimal

from xlsx_reader import Workbook

BIN, SOURCE = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
HOSTILE = '=HYPERLINK("http://x","y")<script>alert(1)</script>😀\u200f[]:*?/\\\'' + "长" * 300
LISTS = ["总体情况", "排名", "按主管部门", "问题", "评价结果应用", "履责情况"]
# What only many projects show; of these a sheet is there where it has a row.
TABLES = ["监控需处置的项目", "各方履责", "4E 得分", "评价结果应用及预算影响（万元）", "整改清单", "公开清单",
          "报送人大清单", "自评与评价的差距", "等级不稳的项目"]


def number(text):
    """A cell's binary number, as its 15 digits show it."""
    return Decimal(f"{float(text):.15g}")


def run(program, *arguments, code=None, data=None):
    done = subprocess.run([BIN / program, *map(str, arguments), "--no-config"], capture_output=True, input=data, cwd=SOURCE)
    assert code is None or done.returncode == code, (arguments, done.returncode, done.stderr.decode())
    return done.stdout


def cards_of(*inputs):
    lines = run("pbs-score", *inputs, "--format", "ndjson").decode().splitlines()
    return [json.loads(line, parse_float=Decimal) for line in lines[:-1]]


def same_bytes(folder):
    run("pbs-report", "examples/2024", "-o", folder / "1.xlsx", "-j", 1)
    run("pbs-report", "examples/2024", "-o", folder / "2.xlsx", "-j", 2)
    lines = run("pbs-score", "examples/2024", "--format", "ndjson")
    run("pbs-report", "-", "-o", folder / "3.xlsx", data=lines)
    first = (folder / "1.xlsx").read_bytes()
    assert first == (folder / "2.xlsx").read_bytes(), "-j 1 and -j 2 differ"
    assert first == (folder / "3.xlsx").read_bytes(), "from scorecards it differs"
    assert {date[0] for date in Workbook(folder / "1.xlsx").dates} == {1980}


def totals_are_those_of_the_scorecards(folder):
    book = Workbook(folder / "1.xlsx")
    cards = {card["id"]: card for card in cards_of("examples/2024")}
    ranking = book.sheets["排名"]
    ids = book.column("排名", "B")
    assert sorted(ids) == sorted(cards), ids
    for row, project in enumerate(ids, start=2):
        card, total, grade = cards[project], ranking[f"K{row}"], ranking[f"L{row}"]
        if "result" not in card:
            assert total.value == "" and grade.value == "—"
            continue
        assert number(total.value) == card["result"]["total"], (project, total.value)
        assert grade.value == card["result"]["grade"], project
        assert total.formula and project in total.formula, "the total is that of the project's sheet"
        assert project in book.sheets, "a sheet a project"
    assert list(book.sheets)[: len(LISTS)] == LISTS, list(book.sheets)


def every_row_of_the_form_has_its_points(folder):
    book = Workbook(folder / "1.xlsx")
    computed = 0
    for card in cards_of("examples/2024"):
        evaluation = card.get("self_evaluation")
        if not evaluation:
            continue
        cells = book.sheets[card["id"]]
        rows = {}
        for name, cell in cells.items():
            if name[0] == "D":
                rows.setdefault(cell.value, name[1:])
        assert "项目支出绩效自评表" in {cell.value for cell in cells.values()}
        for row in evaluation["indicators"]:
            at = rows[row["name"]]
            if "points" in row:
                points = cells[f"I{at}"]
                assert number(points.value) == row["points"], (card["id"], row["name"])
                computed += points.formula is not None
        if "total" in evaluation:
            values = [cell.value for cell in cells.values() if cell.formula and "SUM(" in cell.formula]
            assert any(number(value) == evaluation["total"] for value in values if value), card["id"]
    assert computed >= 40, f"{computed} rows have a formula"


def it_is_a_workbook_to_work_with(folder):
    book = Workbook(folder / "1.xlsx")
    cards = cards_of("examples/2024")
    sheet = book.parts[book.files[cards[0]["id"]]].decode()
    for part in ("<mergeCells", "<dataValidations", "<conditionalFormatting", "<rowBreaks", "fitToHeight=\"0\"", "paperSize=\"9\"", "legacyDrawing"):
        assert part in sheet, part
    assert "<pane " in book.parts[book.files["排名"]].decode()
    assert "<autoFilter" in book.parts[book.files["排名"]].decode()
    assert sum(name.startswith("xl/charts/chart") for name in book.parts) == 5
    comments = "".join(data.decode() for name, data in book.parts.items() if name.startswith("xl/comments"))
    assert "8 × (1 − (6.1 − 5) ÷ 5) = 6.24" in comments


def texts_are_never_formulas(folder):
    text = (SOURCE / "examples/2024/cleaning.yaml").read_text()
    name = re.sub(r"^name: .*$", lambda _: "name: " + json.dumps(HOSTILE, ensure_ascii=False), text, flags=re.M)
    name = re.sub(r"^项目名称: .*$", lambda _: "项目名称: " + json.dumps(HOSTILE, ensure_ascii=False), name, flags=re.M)
    assert HOSTILE[:6] in name
    for number in range(3):
        (folder / f"hostile{number}.yaml").write_text(re.sub(r"^(id|项目编号): .*$", rf"\1: '[A]*{number}/+'", name, flags=re.M))
    run("pbs-report", *(folder / f"hostile{number}.yaml" for number in range(3)), "-o", folder / "hostile.xlsx")
    book = Workbook(folder / "hostile.xlsx")
    assert [value for value in book.column("排名", "C")] == [HOSTILE] * 3
    for sheet, at, cell in book.formulas():
        assert "HYPERLINK" not in cell.formula and "script" not in cell.formula, (sheet, at)
    assert len({name.lower() for name in book.sheets}) == len(book.sheets)
    assert all(len(name.encode("utf-16-le")) <= 62 and not re.search(r"[\[\]:*?/\\]", name) for name in book.sheets)


def a_folder_has_a_workbook_a_project(folder):
    run("pbs-report", "examples/2024", "-o", f"{folder}/books/new/", "--format", "xlsx")
    names = sorted(path.name for path in (folder / "books/new").iterdir())
    ids = [card["id"] for card in cards_of("examples/2024")]
    assert names == sorted(["总览.xlsx"] + [f"{project}.xlsx" for project in ids]), names
    overview = list(Workbook(folder / "books/new/总览.xlsx").sheets)
    assert overview == LISTS + TABLES, overview
    assert ids[0] in Workbook(folder / f"books/new/{ids[0]}.xlsx").sheets
    run("pbs-report", "examples/2024", "-o", f"{folder}/books/", code=2)
    (folder / "file").write_text("x")
    run("pbs-report", "examples/2024", "-o", f"{folder}/file/", "--format", "xlsx", code=3)
    run("pbs-report", "examples/2024", "-o", "/dev/full", "--format", "xlsx", code=3)


def names_lead_to_the_projects_and_back(folder):
    book = Workbook(folder / "1.xlsx")
    ids = [card["id"] for card in cards_of("examples/2024")]
    for sheet in ("排名", "问题", "评价结果应用", "履责情况", "公开清单"):
        links = book.links(sheet)
        assert links, sheet
        for cell, place in links.items():
            project = book.sheets[sheet]["B" + cell[1:] if sheet == "排名" else chr(ord(cell[0]) - 1) + cell[1:]].value
            assert place == f"'{project}'!A1", (sheet, cell, place)
    assert len(book.links("排名")) == len(ids)
    assert all(book.links(project) == {"L1": "'排名'!A1"} for project in ids)
    beside = Workbook(folder / "books/new/总览.xlsx")
    assert sorted(beside.links("排名").values()) == sorted(f"{project}.xlsx" for project in ids)
    assert Workbook(folder / f"books/new/{ids[0]}.xlsx").links(ids[0]) == {"L1": "总览.xlsx"}


def many_projects_are_lists_only(folder):
    text = (SOURCE / "examples/2024/cleaning.yaml").read_text()
    many = "".join("---\n" + re.sub(r"^(id|项目编号): .*$", rf"\1: P-{number:04}", text, flags=re.M) for number in range(201))
    (folder / "many.yaml").write_text(many)
    run("pbs-report", folder / "many.yaml", "-o", folder / "many.xlsx")
    book = Workbook(folder / "many.xlsx")
    # 201 times an excellent project: nothing to rectify, and its grade does not depend on one expert.
    wanted = LISTS + [name for name in TABLES if name not in ("整改清单", "等级不稳的项目")]
    assert list(book.sheets) == wanted, list(book.sheets)
    assert len(book.column("排名", "B")) == 201
    assert [book.sheets["总体情况"][f"A{row}"].value for row in (4,)] == ["项目数"]


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for check in (same_bytes, totals_are_those_of_the_scorecards, every_row_of_the_form_has_its_points,
                      it_is_a_workbook_to_work_with, texts_are_never_formulas, a_folder_has_a_workbook_a_project,
                      names_lead_to_the_projects_and_back, many_projects_are_lists_only):
            check(folder)
            print("ok", check.__name__.replace("_", " "))


if __name__ == "__main__":
    main()
