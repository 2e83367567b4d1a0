#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What editors need: schemas that speak Chinese and English, and examples that name their schema.

Usage: editor_schemas.py SOURCE
"""
import json
import pathlib
import re
import sys

KINDS = ["project", "indicators", "policy", "config", "scorecard"]
CHINESE = re.compile("[\u4e00-\u9fff]")
ENGLISH = re.compile("[A-Za-z]{2}")
LINE = re.compile(r"^# yaml-language-server: \$schema=(\S+)$", re.M)
HEADER = re.compile(r"^pbs: *([a-z]+)/1", re.M)


def in_both(words):
    """"中文 — English", with something on both sides."""
    chinese, _, english = words.partition(" — ")
    return bool(CHINESE.search(chinese) or chinese.isascii()) and bool(ENGLISH.search(english))


def check_properties(node, where, broken):
    """Every property below `node` is described; every list of words is explained."""
    if isinstance(node, list):
        for i, item in enumerate(node):
            check_properties(item, f"{where}/{i}", broken)
    if not isinstance(node, dict):
        return
    for name, rule in (node.get("properties") or {}).items():
        words = rule.get("description", "") if isinstance(rule, dict) else ""
        if not in_both(words):
            broken.append(f"{where}/{name}: the description is not in Chinese and English: “{words}”")
    if "enum" in node and "enumDescriptions" in node:
        if len(node["enum"]) != len(node["enumDescriptions"]):
            broken.append(f"{where}: as many descriptions as words are needed")
        if not all(node["enumDescriptions"]):
            broken.append(f"{where}: a word without description")
    for name, item in node.items():
        check_properties(item, f"{where}/{name}", broken)


def check_schema(kind, schema, broken):
    for key in ("title", "description"):
        if not schema.get(key):
            broken.append(f"{kind}: no {key}")
    check_properties(schema, kind, broken)
    for name, words in schema.get("$defs", {}).items():
        if kind != "scorecard" and name.startswith("word_") and "enumDescriptions" not in words:
            broken.append(f"{kind}: {name} is not explained")


def check_example(path, text, broken):
    """The first line names the schema of the file's kind by a path that leads there."""
    header = HEADER.search(text)
    if header is None:
        return False
    line = LINE.search(text)
    if line is None:
        broken.append(f"{path}: no line “# yaml-language-server: $schema=…”")
        return True
    schema = (path.parent / line.group(1)).resolve()
    if not schema.is_file():
        broken.append(f"{path}: {line.group(1)} does not exist")
    elif schema.name != f"{header.group(1)}.schema.json":
        broken.append(f"{path}: a file of kind {header.group(1)} names {schema.name}")
    return True


def check_tree(source):
    broken = []
    for kind in KINDS:
        text = (source / "schemas" / f"{kind}.schema.json").read_text(encoding="utf-8")
        check_schema(kind, json.loads(text), broken)
    examples = 0
    for path in sorted((source / "examples").rglob("*.yaml")):
        text = path.read_bytes().decode("utf-8", "replace")
        examples += check_example(path, text, broken)
    if examples < 20:
        broken.append(f"only {examples} examples found")
    return broken


def self_test(source):
    """Every check must be able to fail."""
    broken = []
    check_schema("x", {"title": "x", "properties": {"a": {"description": "only English"},
                                                    "b": {"description": "只有中文 — "}, "c": {}},
                       "$defs": {"word_w": {"enum": ["a"]},
                                 "word_v": {"enum": ["a", "b"], "enumDescriptions": [""]}}}, broken)
    where = source / "examples" / "2024" / "x.yaml"
    check_example(where, "pbs: project/1\n", broken)
    check_example(where, "# yaml-language-server: $schema=none.json\npbs: project/1\n", broken)
    check_example(where, "# yaml-language-server: $schema=../../schemas/policy.schema.json\n"
                         "pbs: project/1\n", broken)
    wanted = ["no description", "x/a: the description", "x/b: the description", "x/c: the description",
              "word_w is not explained", "as many descriptions", "without description", "no line",
              "does not exist", "names policy.schema.json"]
    said = "\n".join(broken)
    return [f"self-test: nothing said of “{words}”" for words in wanted if words not in said]


def main():
    source = pathlib.Path(sys.argv[1]).resolve()
    broken = check_tree(source) + self_test(source)
    for line in broken:
        print(line)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
