#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Two implementations, one result: pbs-score and score_in_python.py agree in every digit.

Points of every row, rate, total and grade of 2,000 made-up declarations, as single files and as one
file, with one thread and two; and points, sums and grades are found wrong exactly where the script
finds them. Nothing is timed.

Usage: check_agreement.py BIN_DIR [COUNT]
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def output(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, encoding="utf-8")
    if done.returncode not in (0, 1):
        raise SystemExit(f"{command[0]}: exit code {done.returncode}\n{done.stderr[:2000]}")
    return done.stdout


def fixed(number):
    """As the script prints points: with two decimals. A number with more digits stays as it is."""
    whole, _, decimals = number.partition(".")
    return f"{whole}.{decimals.ljust(2, '0')}"


def of_scorecard(line):
    card = json.loads(line, parse_float=str, parse_int=str)
    self_evaluation = card["self_evaluation"]
    rows = [self_evaluation["execution"], *self_evaluation["indicators"]]
    return {"id": card["id"], "execution_rate": fixed(rows[0]["rate"]), "points": [fixed(row["points"]) for row in rows],
            "total": fixed(self_evaluation["total"]), "grade": self_evaluation["grade"]}


def compare(ours, theirs):
    wrong = [(a, b) for a, b in zip(ours, theirs) if a != b]
    if len(ours) != len(theirs) or wrong:
        print(f"{len(ours)} scorecards, {len(theirs)} of the script, {len(wrong)} differ")
        for a, b in wrong[:3]:
            print(f"pbs-score: {a}\nscript:    {b}")
        raise SystemExit(1)


def main():
    programs = pathlib.Path(sys.argv[1])
    count = sys.argv[2] if len(sys.argv) > 2 else "2000"
    with tempfile.TemporaryDirectory() as folder:
        single, files = pathlib.Path(folder, "all.yaml"), pathlib.Path(folder, "files")
        subprocess.run([sys.executable, HERE / "declarations.py", "--count", count, "--single", single], check=True)
        subprocess.run([sys.executable, HERE / "declarations.py", "--count", count, "--files", files], check=True)
        theirs = [json.loads(line) for line in output(sys.executable, HERE / "score_in_python.py", single).splitlines()]
        for inputs, jobs in ((single, "1"), (single, "2"), (files, "2")):
            lines = output(programs / "pbs-score", "--no-config", "--format", "ndjson", "-j", jobs, inputs).splitlines()
            compare([of_scorecard(line) for line in lines[:-1]], theirs)
        wrong = output(sys.executable, HERE / "score_in_python.py", "--findings", single)
        theirs = sorted(set(re.findall(r"^(BM-\S+):", wrong, re.M)))
        cards = [json.loads(line) for line in lines[:-1]]
        ours = sorted(card["id"] for card in cards if any(f["rule"] in ("R-04", "R-05") for f in card["findings"]))
        if ours != theirs or not ours:
            raise SystemExit(f"findings differ: {set(ours) ^ set(theirs)}")
        grades = {grade: sum(row["grade"] == grade for row in map(of_scorecard, lines[:-1])) for grade in "优良中差"}
        print(f"{len(lines) - 1} projects agree in every digit; {len(ours)} with a wrong claim; grades {grades}")


if __name__ == "__main__":
    main()
