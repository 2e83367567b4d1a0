#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The promises of the architecture that a script can check. Prints what is broken; exit 1 if anything.

Usage: check_promises.py TREE [--self-test]
"""
import pathlib
import re
import sys

LIB_ORDER = ["base", "source", "yaml", "declaration", "model", "validate", "score", "recheck",
             "insight", "report"]
# Folders a folder may include, where that is less than all before it.
MAY_INCLUDE = {"model": {"base", "source"}, "score": {"base", "source", "model"}}
THIRD_PARTY = {
    "yaml.h": {"yaml"}, "yaml-cpp/": {"yaml"}, "CLI/": {"tools"},
    "catch2/": set(), "tbb/": {"pipeline"}, "oneapi/tbb": {"pipeline"},
    "csv.h": {"base"}, "gmp.h": {"base"}, "gmpxx.h": {"base"}, "utf8proc.h": {"base"}, "openssl/": {"base"},
    "rapidjson/": {"declaration", "report"}, "xlsxwriter": {"report"},
    # fmt also words what score explains and what the YAML readers complain of.
    "fmt/": {"base", "source", "yaml", "validate", "score", "recheck", "report", "pipeline", "tools"},
}
MOST_LINES = 400
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.M)
COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/', re.S)
STRING = re.compile(r'"(?:\\.|[^"\\\n])*"')


def without_comments(text):
    return COMMENT.sub("", STRING.sub('""', text))


def folder_of(path, tree):
    parts = path.relative_to(tree).parts
    if parts[0] != "lib":
        return parts[0]
    return parts[1] if len(parts) > 2 else "pipeline"


def check_includes(path, folder, text, tree, broken):
    for bracket, name in INCLUDE.findall(text):
        if bracket == '"' and folder in LIB_ORDER and "/" in name:
            target = name.split("/")[0]
            allowed = MAY_INCLUDE.get(folder, set(LIB_ORDER[:LIB_ORDER.index(folder)])) | {folder}
            if target in LIB_ORDER and target not in allowed:
                broken.append(f"{path.relative_to(tree)}: {folder} may not include {name}")
        for prefix, homes in THIRD_PARTY.items():
            if name.startswith(prefix) and bracket == "<" and folder not in homes | {"tests"}:
                broken.append(f"{path.relative_to(tree)}: {name} is used outside {sorted(homes)}")


def check_words(path, folder, text, tree, broken):
    code = without_comments(text)
    where = path.relative_to(tree)
    in_library = where.parts[0] == "lib"
    if in_library and "formats/xlsx" not in str(where):
        for word in re.findall(r"\b(?:double|float|strtod|stod|atof)\b", code):
            broken.append(f"{where}: binary floating point ({word})")
    if in_library:
        for word in re.findall(r"std::(?:cout|cerr|clog)|\bf?printf\s*\(|\bputs\s*\(|\b(?:std::)?_?exit\s*\(|\babort\s*\(", code):
            broken.append(f"{where}: the library prints or exits ({word.strip()})")


def check_tree(tree):
    broken = []
    sources = sorted(p for top in ("lib", "tools", "tests") for p in (tree / top).rglob("*")
                     if p.suffix in (".cpp", ".hpp") and "node_modules" not in p.parts)
    if not sources:
        return [f"{tree}: no sources found"]
    for path in sources:
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n")
        if lines > MOST_LINES:
            broken.append(f"{path.relative_to(tree)}: {lines} lines, more than {MOST_LINES}")
        if not text.startswith("// SPDX-License-Identifier: MIT"):
            broken.append(f"{path.relative_to(tree)}: first line is not the SPDX line")
        folder = folder_of(path, tree)
        check_includes(path, folder, text, tree, broken)
        check_words(path, folder, text, tree, broken)
    known = {"CMakeLists.txt", "CMakePresets.json", "tools", "lib", "examples", "schemas", "tests",
             "README.md", "LICENSE", "CHANGELOG.md", "out"}
    for entry in sorted(tree.iterdir()):
        if entry.name not in known and not entry.name.startswith("."):
            broken.append(f"{entry.name}: not a name of the top level")
    return broken


def self_test(scratch):
    """Every check must be able to fail."""
    samples = {
        "lib/base/a.cpp": '#include "report/x.hpp"\n',
        "lib/score/b.cpp": '// SPDX-License-Identifier: MIT\n#include "yaml/x.hpp"\n',
        "lib/score/c.cpp": "// SPDX-License-Identifier: MIT\n#include <yaml-cpp/yaml.h>\n",
        "lib/model/d.cpp": "// SPDX-License-Identifier: MIT\ndouble x = 0;\n",
        "lib/model/e.cpp": "// SPDX-License-Identifier: MIT\nvoid f() { std::cout << 1; }\n",
        "lib/model/f.cpp": "// SPDX-License-Identifier: MIT\n" + "\n" * 401,
        "surprise/x": "",
    }
    wanted = ["first line is not", "may not include report/x.hpp", "may not include yaml/x.hpp",
              "yaml-cpp/yaml.h is used outside", "binary floating point", "prints or exits",
              "more than 400", "surprise: not a name"]
    for name, text in samples.items():
        target = scratch / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    said = "\n".join(check_tree(scratch))
    return [f"self-test: nothing said of “{words}”" for words in wanted if words not in said]


def main():
    tree = pathlib.Path(sys.argv[1]).resolve()
    broken = check_tree(tree)
    if "--self-test" in sys.argv:
        import tempfile
        with tempfile.TemporaryDirectory() as scratch:
            broken += self_test(pathlib.Path(scratch))
    for line in broken:
        print(line)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
