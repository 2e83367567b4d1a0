#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The shape of the example workflow and of the hooks, with a YAML reader that is not ours.

Usage: check_workflow.py SOURCE; exit 77 (skipped) without PyYAML.
"""
import pathlib
import sys

try:
    import yaml
except ImportError:
    print("PyYAML is not installed")
    sys.exit(77)

source = pathlib.Path(sys.argv[1])
broken = []


def check(holds, words):
    if not holds:
        broken.append(words)


# BaseLoader: `on` is a word, not a flag.
workflow = yaml.load((source / "examples/ci/github-workflow.yml").read_text(encoding="utf-8"), yaml.BaseLoader)
check(set(workflow) == {"name", "on", "permissions", "jobs"}, f"workflow keys: {sorted(workflow)}")
check("pull_request" in workflow["on"], "the workflow does not run on pull requests")
check(workflow["permissions"].get("security-events") == "write", "SARIF cannot be handed in")
uses = []
runs = []
for job in workflow["jobs"].values():
    check("runs-on" in job, "a job without machine")
    for step in job["steps"]:
        check(("uses" in step) != ("run" in step), f"a step has one of uses and run: {step}")
        check("name" in step, f"a step without name: {step}")
        uses.append(step.get("uses", ""))
        runs.append(step.get("run", ""))
for action in ("actions/checkout@", "github/codeql-action/upload-sarif@", "actions/upload-artifact@"):
    check(any(use.startswith(action) for use in uses), f"no step uses {action}")
check(any("--format github" in run for run in runs), "no step checks for GitHub")

packages = (source / "tools/packages.sh").read_text(encoding="utf-8")
needed = packages.split("build_packages=(", 1)[1].split(")", 1)[0].split()
installed = " ".join(runs).replace("\\", " ").split()
check(needed and all(package in installed for package in needed),
      f"the workflow does not install {[p for p in needed if p not in installed]}")

hooks = yaml.safe_load((source / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
check([hook["id"] for hook in hooks] == ["pbs-validate", "pbs-fix"], "the hooks are two")
KNOWN = {"id", "name", "description", "entry", "language", "types", "require_serial"}
for hook in hooks:
    check(set(hook) == KNOWN, f"{hook['id']}: keys {sorted(hook)}")
    script = hook["entry"].split()[0]
    check(hook["language"] == "script" and (source / script).stat().st_mode & 0o111,
          f"{hook['id']}: {script} is no script that can be run")

for line in broken:
    print(line)
sys.exit(1 if broken else 0)
