#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""No withheld value is in the bytes of a public copy, whatever its format, made from project files or
from scorecards; of a zipped format the bytes of everything in it are searched.

Usage: check_public.py BIN_DIR FOLDER
"""
import io
import os
import pathlib
import subprocess
import sys
import tempfile
import zipfile

# What tests/report/baselines/portfolio states and a public copy may not show.
WITHHELD = [
    "91341824MA00000001", "91341824MA00000002", "91341824MA00000003",  # supplier.id
    "1234.56", "1,234.56", "12345600", "12,345,600",                   # contract.amount
    "钱一", "孙二",                                                      # sheets.expert
    "养护台账.xlsx", "验收单.pdf", "calc'!A0.pdf", "签到表.pdf",           # evidence
    "抽查成活率低",                                                      # the reviewer's reason
    "BL-2024-05", "涉密机房运维服务", "某保密公司",                        # a secret project
]
# They do stand in the internal copy, or the search would prove nothing.
INTERNAL = ["91341824MA00000001", "1234.56", "钱一", "养护台账.xlsx", "抽查成活率低", "BL-2024-05"]


def run(program, *arguments, given=None):
    environment = dict(os.environ, COLUMNS="200", LANG="C.UTF-8", LC_ALL="C.UTF-8", NO_COLOR="1")
    done = subprocess.run([os.path.join(sys.argv[1], program), *arguments], env=environment,
                          input=given, capture_output=True, timeout=180)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{program} {arguments}: {done.stderr.decode()}")
    return done.stdout


def everything_in(content, name=""):
    """The names and bytes of a file, and of what is zipped in it."""
    yield name.encode() + b"\n" + content
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for member in archive.namelist():
                yield from everything_in(archive.read(member), member)


def found(content, values):
    return {value for part in everything_in(content) for value in values if value.encode() in part}


def report(arguments, name, given=None):
    """The bytes of a report of this format; a binary one cannot go to standard output."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "report"
        run("pbs-report", *arguments, "--format", name, "-o", str(path), given=given)
        return path.read_bytes()


def main():
    folder = sys.argv[2]
    cards = run("pbs-score", folder, "--format", "ndjson")
    listed = run("pbs-report", "--list-formats").decode().splitlines()
    formats = [line.split()[0] for line in listed if line.strip()]
    problems, searched, shown = [], 0, set()
    for name in formats:
        shown |= found(report([folder], name), INTERNAL)
        for arguments, given in (([folder], None), (["-"], cards),
                                 ([folder, "--project", "BL-2024-01"], None)):
            for language in ("zh", "en"):
                content = report([*arguments, "--audience", "public", "--lang", language], name, given)
                searched += 1
                for value in sorted(found(content, WITHHELD)):
                    problems.append(f"{name} {' '.join(arguments[1:])} {language}: {value}")
    missing = set(INTERNAL) - shown
    for problem in problems:
        print(problem)
    for value in sorted(missing):
        print("not in any internal report:", value)
    print(f"{searched} public reports in {len(formats)} formats searched, {len(problems)} values found")
    return 1 if problems or missing or len(formats) < 6 else 0


sys.exit(main())
