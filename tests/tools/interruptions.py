#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A run that is killed, or cannot write, leaves the old output or none, and says so by its exit code.

Killed at random moments; a disk that is full (a small tmpfs where root may mount one); a closed pipe;
a folder that may not be written (as nobody, when root runs this).

Usage: interruptions.py BIN_DIR SOURCE_DIR
"""
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAMS, SOURCE = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
SCORE, REPORT, VALIDATE = (PROGRAMS / f"pbs-{name}" for name in ("score", "report", "validate"))
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def check(condition, words):
    if not condition:
        raise SystemExit(f"failed: {words}")


def run(*command, **options):
    return subprocess.run([str(word) for word in command], **{**QUIET, **options})


def killed(folder, inputs):
    """Both for a new output and for one that stands there already, for one output and for two."""
    random.seed(6)
    target, second = folder / "cards.ndjson", folder / "report.csv"
    command = [SCORE, "--no-config", inputs, "-o", target, "-o", second]
    begin = time.monotonic()
    check(run(*command).returncode == 1, "the whole run")
    length = time.monotonic() - begin
    new = {target: target.read_bytes(), second: second.read_bytes()}
    old = b"the year before\n"
    seen = {"old": 0, "none": 0, "new": 0}
    for attempt in range(24):
        for path in new:
            path.unlink(missing_ok=True)
            if attempt % 2:
                path.write_bytes(old)
        process = subprocess.Popen([str(word) for word in command], **QUIET)
        time.sleep(random.uniform(0, length * 1.1))
        process.kill()
        process.wait()
        for path, whole in new.items():
            content = path.read_bytes() if path.exists() else None
            kind = "new" if content == whole else "old" if content == old else "none" if content is None else "part"
            check(kind != "part", f"{path.name} is neither old nor whole after a kill")
            check(kind != "old" or attempt % 2, "an old file that was not there")
            check(kind != "none" or not attempt % 2, "the old file is gone")
            seen[kind] += 1
    check(seen["old"] and seen["none"], f"no run was killed while it wrote: {seen}")
    for rest in folder.glob("*.pbs-*"):
        rest.unlink()
    print(f"killed 24 times: {seen}")


def full_disk(folder, inputs):
    disk = folder / "disk"
    disk.mkdir()
    if os.geteuid() != 0 or run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk).returncode != 0:
        print("no small disk can be mounted here; /dev/full only")
        disk = None
    try:
        for program, name in ((SCORE, "cards.ndjson"), (VALIDATE, "findings.txt"), (REPORT, "report.html")):
            with open("/dev/full", "wb") as full:
                kind = {"cards.ndjson": ["--format", "ndjson"], "report.html": ["--format", "html"]}.get(name, [])
                done = run(program, "--no-config", *kind, inputs, stdout=full, stderr=subprocess.PIPE)
                check(done.returncode == 3 and b"No space left" in done.stderr, f"{program.name} > /dev/full: {done.returncode}")
            if not disk:
                continue
            old = disk / name
            old.write_bytes(b"old\n")
            done = run(program, "--no-config", "--lang", "en", inputs, "-o", old, stderr=subprocess.PIPE)
            check(done.returncode == 3 and b"No space left" in done.stderr, f"{program.name} on a full disk: {done.returncode}")
            check(old.read_bytes() == b"old\n", f"{program.name} spoilt the old file of a full disk")
            check([path.name for path in disk.iterdir()] == [name], f"{program.name} left something on a full disk")
            old.unlink()
    finally:
        if disk:
            run("umount", disk)
    print("a full disk: exit code 3, the old file stands")


def closed_pipe(inputs):
    for program in (SCORE, VALIDATE, REPORT):
        reading, writing = os.pipe()
        os.close(reading)
        kind = ["--format", "ndjson"] if program == SCORE else []
        done = run(program, "--no-config", *kind, inputs, stdout=writing, stderr=subprocess.PIPE)
        os.close(writing)
        check(done.returncode == 3, f"{program.name} into a closed pipe: {done.returncode}")
        check(b"write" not in done.stderr and b"pipe" not in done.stderr.lower(), f"{program.name} speaks of a closed pipe")
    print("a closed pipe: exit code 3, silently")


def unwritable(folder, inputs):
    locked = folder / "locked"
    locked.mkdir()
    locked.chmod(0o555)
    copies = folder / "programs"
    shutil.copytree(PROGRAMS, copies)
    for path in (folder, copies, inputs.parent):
        path.chmod(path.stat().st_mode | 0o555)
    nobody = {"user": 65534, "group": 65534} if os.geteuid() == 0 else {}
    for name, output in (("pbs-score", "cards.ndjson"), ("pbs-validate", "findings.sarif"), ("pbs-report", "report.md")):
        done = run(copies / name, "--no-config", "--lang", "en", inputs, "-o", locked / output, stderr=subprocess.PIPE, **nobody)
        check(done.returncode == 3 and b"Permission denied" in done.stderr, f"{name} into a locked folder: {done.returncode} {done.stderr[-200:]}")
        check(not list(locked.iterdir()), f"{name} wrote into a locked folder")
    print("an unwritable folder: exit code 3, nothing written")


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        inputs = folder / "all.yaml"
        subprocess.run([sys.executable, SOURCE / "tests/bench/declarations.py", "--count", "300", "--single", inputs], check=True)
        killed(folder, inputs)
        full_disk(folder, inputs)
        closed_pipe(inputs)
        unwritable(folder, inputs)


if __name__ == "__main__":
    main()
