#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Benchmarks: everybody on the same declarations, interleaved, in one run.

Builds what is missing, writes the declarations (seeded, kept in .build/bench), runs every program
ROUNDS times in turn and prints a Markdown table of medians: wall time, processor time, throughput,
peak memory, and the time as a multiple of a bare libyaml event scan. Programs that are not installed
are left out with a note.

Usage: tests/bench/run.py [--size 20000] [--shape files|single] [--rounds 3] [--only WORD]... [--no-build]
"""
import argparse
import datetime
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SCRATCH = ROOT / ".build" / "bench"
SCHEMA = ROOT / "schemas" / "project.schema.json"
BENCH = ROOT / ".build" / "release" / "tests" / "bench"
PROGRAMS = ROOT / ".build" / "release" / "bin"
JSONSCHEMA = HERE / "node/node_modules/@sourcemeta/jsonschema/build/github-releases"


def build():
    for command in (["cmake", "--preset", "release", "-DPBS_BUILD_BENCH=ON"], ["cmake", "--build", "--preset", "release"]):
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    if not (HERE / "node" / "node_modules").exists() and shutil.which("npm"):
        subprocess.run(["npm", "ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], cwd=HERE / "node")


def data(size, shape):
    target = SCRATCH / f"{shape}-{size}"
    done = SCRATCH / f"{shape}-{size}.done"
    if not done.exists():
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        where = ["--files", target] if shape == "files" else ["--single", target / "all.yaml"]
        subprocess.run([sys.executable, HERE / "declarations.py", "--count", str(size), *where], check=True)
        done.touch()
    return target, sum(file.stat().st_size for file in target.rglob("*.yaml"))


def jsonschema():
    names = {"x86_64": "jsonschema-linux-x86_64", "aarch64": "jsonschema-linux-arm64"}
    binary = JSONSCHEMA / names.get(platform.machine(), "none")
    return [binary, "validate", SCHEMA] if binary.exists() else None


def rivals(inputs, out):
    """(name, command or None, file that standard output goes to)"""
    scan = BENCH / "yaml_scan"
    node = shutil.which("node") if (HERE / "node/node_modules/ajv").exists() else None
    python = [sys.executable, HERE / "score_in_python.py"]
    cards = out / "cards.ndjson"
    yield "read the bytes", [scan, "bytes", inputs]
    yield "libyaml event scan (floor)", [scan, "events", inputs]
    for jobs in ("1", "2"):
        yield f"pbs-validate -j{jobs}", [PROGRAMS / "pbs-validate", "--no-config", "-j", jobs, "-o", out / "findings.txt", "--format", "text", inputs]
    for jobs in ("1", "2"):
        yield f"pbs-score -j{jobs} (NDJSON)", [PROGRAMS / "pbs-score", "--no-config", "-j", jobs, "-o", cards, inputs]
    for jobs in ("1", "2"):
        for kind in ("html", "xlsx", "csv"):
            yield f"pbs-report -j{jobs} from scorecards ({kind})", [PROGRAMS / "pbs-report", "--no-config", "-j", jobs, "-o", out / f"report.{kind}", cards]
    base = jsonschema()
    yield "@sourcemeta/jsonschema", base and [*base, inputs]
    yield "js-yaml + ajv", node and [node, HERE / "node/validate_with_ajv.mjs", SCHEMA, inputs]
    try:
        import yaml
        fast = hasattr(yaml, "CSafeLoader")
    except ImportError:
        fast = False
    yield "Python, PyYAML (C) + decimal: checks sums", [*python, "--findings", inputs] if fast else None
    yield "Python, PyYAML (C) + decimal: scores", [*python, inputs] if fast else None


class Measured:
    def __init__(self):
        self.wall, self.processor, self.memory, self.code = [], [], 0, 0

    def run(self, command, out):
        words = [str(word) for word in (BENCH / "measure", out / "measured", *command)]
        with open(out / "stdout", "wb") as stdout, open(out / "stderr", "wb") as stderr:
            subprocess.run(words, stdout=stdout, stderr=stderr, cwd=ROOT, check=True)
        wall, user, system, kilobytes, code = (out / "measured").read_text().split()
        self.wall.append(float(wall))
        self.processor.append(float(user) + float(system))
        self.memory = max(self.memory, int(kilobytes) / 1024)
        self.code = int(code)


def processor_name():
    for line in open("/proc/cpuinfo", encoding="utf-8"):
        if line.startswith("model name"):
            return line.split(":")[1].strip()
    return platform.machine()


def print_table(results, size, shape, bytes_, rounds):
    floor = results["libyaml event scan (floor)"]
    if not floor.wall:
        floor = next(result for result in results.values() if result.wall)
    wall_floor, processor_floor = statistics.median(floor.wall), statistics.median(floor.processor)
    what = "one file each" if shape == "files" else "one file"
    print(f"{size:,} declarations, {what}, {bytes_ / 1e6:.1f} MB; {processor_name()}, {os.cpu_count()} cores; "
          f"{datetime.date.today()}; medians of {rounds} interleaved runs\n")
    print("| program | wall s | × floor | CPU s | × floor | MB/s | documents/s | peak MB |")
    print("| --- | --: | --: | --: | --: | --: | --: | --: |")
    for name, result in results.items():
        if not result.wall:
            why = f"left out, exit code {result.code}" if result.code else "not installed"
            print(f"| {name} | {why} | | | | | | |")
            continue
        wall, processor = statistics.median(result.wall), statistics.median(result.processor)
        print(f"| {name} | {wall:.2f} | {wall / wall_floor:.2f} | {processor:.2f} | {processor / processor_floor:.2f} | "
              f"{bytes_ / 1e6 / wall:.1f} | {size / wall:,.0f} | {result.memory:.1f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--size", type=int, default=20000)
    parser.add_argument("--shape", choices=["files", "single"], default="files")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", action="append", default=[], help="only programs whose name holds this word")
    parser.add_argument("--no-build", action="store_true")
    options = parser.parse_args()
    if not options.no_build:
        build()
    inputs, bytes_ = data(options.size, options.shape)
    out = SCRATCH / "out"
    out.mkdir(exist_ok=True)
    results, commands = {}, {}
    for name, command in rivals(inputs, out):
        if options.only and "floor" not in name and not any(word in name for word in options.only):
            continue
        results[name], commands[name] = Measured(), command
    for _ in range(options.rounds):
        for name, command in commands.items():
            if not command:
                continue
            results[name].run(command, out)
            if results[name].code not in (0, 1):
                print(f"{name}: exit code {results[name].code}, left out", file=sys.stderr)
                print((out / "stderr").read_text(errors="replace")[:500], file=sys.stderr)
                commands[name] = None
                results[name].wall.clear()
    print_table(results, options.size, options.shape, bytes_, options.rounds)


if __name__ == "__main__":
    main()
