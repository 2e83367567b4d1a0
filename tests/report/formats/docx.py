# SPDX-License-Identifier: MIT
"""pandoc turns the Markdown reports and letters into Word documents, and nothing gets lost.

    python3 docx.py PBS-REPORT SOURCE-FOLDER

Every heading, every cell of every table and every total of the Markdown must stand in the document's text, tables as
tables. Exit code 77, which CTest takes as skipped, where there is no pandoc.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def markdown(program, source, *options):
    run = subprocess.run([program, "examples/2024", "examples/indicators", "--no-config", *options],
                         cwd=source, capture_output=True, text=True, check=False)
    assert run.returncode in (0, 1), run.stderr
    return run.stdout


def document(text, folder):
    """word/document.xml of the Word document that pandoc makes of it."""
    path = Path(folder) / "document.docx"
    subprocess.run(["pandoc", "--from", "markdown", "--to", "docx", "--output", path], input=text.encode(), check=True)
    with zipfile.ZipFile(path) as archive:
        return xml.fromstring(archive.read("word/document.xml"))


def words(element):
    text = "".join(part.text or " " for part in element.iter() if part.tag in (W + "t", W + "br", W + "tab"))
    return normal(text)


def normal(text):
    """Without blanks and the quotes that pandoc may curl."""
    return re.sub(r"[\s\"'“”‘’]", "", unicodedata.normalize("NFC", text))


def plain(inline):
    """The text of inline Markdown."""
    text = re.sub(r"\*\*|(?<!\\)`", "", inline)
    text = re.sub(r"\\([\\`*_\[\]|~$^#<>.!()-])", r"\1", text)
    return normal(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))


def tables_of(text):
    """The tables of the Markdown: rows of cells, without the line of hyphens."""
    tables, rows = [], []
    for line in [*text.splitlines(), ""]:
        if line.startswith("|"):
            cells = re.split(r"(?<!\\)\|", line.strip()[1:-1])
            if not all(re.fullmatch(r" ?:?-+:? ?", cell) for cell in cells):
                rows.append([plain(cell) for cell in cells])
        elif rows:
            tables.append(rows)
            rows = []
    return tables


def check(name, text, totals, folder):
    body = document(text, folder)
    styles = [(paragraph, paragraph.find(f"{W}pPr/{W}pStyle")) for paragraph in body.iter(W + "p")]
    found = {words(paragraph) for paragraph, style in styles
             if style is not None and style.get(W + "val").startswith("Heading")}
    headings = [plain(line.lstrip("# ")) for line in text.splitlines() if re.match(r"#+ ", line)]
    assert headings, name
    for heading in headings:
        assert heading in found, f"{name}: no heading {heading}"
    tables = [[[words(cell) for cell in row.iter(W + "tc")] for row in table.iter(W + "tr")]
              for table in body.iter(W + "tbl")]
    expected = tables_of(text)
    assert len(tables) == len(expected) > 0, f"{name}: {len(tables)} tables of {len(expected)}"
    for got, wanted in zip(tables, expected):
        assert got == wanted, f"{name}: a table differs:\n{wanted}\n{got}"
    whole = words(body)
    for total in totals:
        assert normal(total) in whole, f"{name}: no {total}"
    print(f"{name}: {len(headings)} headings, {len(tables)} tables, {sum(map(len, tables))} rows")


def main():
    if shutil.which("pandoc") is None:
        print("no pandoc: the Word documents were not made")
        return 77
    program, source = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        check("the report of the year", markdown(program, source, "--format", "md"),
              ["88.10", "1,355.40", "52.30", "98.88"], folder)
        check("the report of a project",
              markdown(program, source, "--format", "md", "--project", "JX-2024-0003"),
              ["88.90", "88.40", "94.00", "205.60"], folder)
        check("letters of rectification", markdown(program, source, "--letter", "rectification"),
              ["52.30", "绩效评价结果整改通知"], folder)
        check("a letter in English", markdown(program, source, "--letter", "return", "--lang", "en"),
              ["89.44", "88.44"], folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
