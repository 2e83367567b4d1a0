#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Golden runs: a file holds commands with the output they must give.

A *.test file is a sequence of blocks:

    $ pbs-validate examples/broken/no-id.yaml
    <standard output, standard error lines marked with "! ", letter by letter>
    [exit 1]

Lines that start with # before the first command describe the test. `@name` lines before a command
write the following indented lines to a file of that name in the scratch folder, which is $TMP in
commands. Commands run in the shell, in the source tree, with the programs first in PATH, COLUMNS=80
and LANG=C.UTF-8.

In a Markdown file the commands are those in ```console blocks; standard output and then standard error
stand below them without marks, and the exit code is not shown.

Usage: run_golden.py BIN_DIR SOURCE_DIR [--approve] FILE...
"""
import difflib
import os
import pathlib
import subprocess
import sys
import tempfile


def run(command, binaries, source, scratch, marks=True):
    environment = dict(os.environ, PATH=f"{binaries}:{os.environ['PATH']}", COLUMNS="80",
                       LANG="C.UTF-8", LC_ALL="C.UTF-8", TMP=str(scratch), NO_COLOR="1")
    done = subprocess.run(["bash", "-c", command], cwd=source, env=environment, timeout=120,
                          stdin=subprocess.DEVNULL, capture_output=True)
    text = done.stdout.decode("utf-8", "backslashreplace")
    if text and not text.endswith("\n"):
        text += "\n"
    errors = done.stderr.decode("utf-8", "backslashreplace").splitlines()
    text += "".join(f"! {line}\n" if marks else f"{line}\n" for line in errors)
    if marks:
        text += f"[exit {done.returncode}]\n"
    return text.replace(str(scratch), "$TMP")


def replay_markdown(path, binaries, source):
    """The page's text with the output of every command in a console block replaced by what came."""
    result, inside, commands = [], False, 0
    with tempfile.TemporaryDirectory() as folder:
        for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
            if line.startswith("```"):
                inside = line.startswith("```console")
                result.append(line)
            elif inside and line.startswith("$ "):
                commands += 1
                result.append(line)
                result.append(run(line[2:].rstrip("\n"), binaries, source, pathlib.Path(folder), False))
            elif not inside:
                result.append(line)
    if commands == 0:
        raise SystemExit(f"{path}: no command in this page")
    return "".join(result)


def replay(path, binaries, source):
    """The file's text with every expected output replaced by what came."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    result, commands, i = [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        while i < len(lines):
            line = lines[i]
            result.append(line)
            i += 1
            if line.startswith("@"):
                content = []
                while i < len(lines) and (lines[i].startswith("    ") or lines[i].strip() == ""):
                    content.append(lines[i][4:] if lines[i].startswith("    ") else lines[i])
                    result.append(lines[i])
                    i += 1
                (scratch / line[1:].strip()).write_text("".join(content), encoding="utf-8")
            elif line.startswith("$ "):
                commands += 1
                result.append(run(line[2:].rstrip("\n"), binaries, source, scratch))
                while i < len(lines) and not lines[i].startswith("[exit "):
                    if lines[i].startswith("$ "):
                        break
                    i += 1
                if i < len(lines) and lines[i].startswith("[exit "):
                    i += 1
    if commands == 0:
        raise SystemExit(f"{path}: no command in this test")
    return "".join(result)


def main():
    approve = "--approve" in sys.argv
    arguments = [a for a in sys.argv[1:] if a != "--approve"]
    binaries, source = (pathlib.Path(a).resolve() for a in arguments[:2])
    failed = 0
    for name in arguments[2:]:
        path = pathlib.Path(name)
        expected = path.read_text(encoding="utf-8")
        got = (replay_markdown if path.suffix == ".md" else replay)(path, binaries, source)
        if got == expected:
            continue
        if approve:
            path.write_text(got, encoding="utf-8")
            print(f"approved {path}")
            continue
        failed += 1
        sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), got.splitlines(True),
                                                   f"{path} (expected)", f"{path} (got)"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
