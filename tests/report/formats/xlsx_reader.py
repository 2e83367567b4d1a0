# SPDX-License-Identifier: MIT
"""Reads the cells of a workbook with Python's own library."""
import re
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class Cell:
    def __init__(self, value, formula):
        self.value, self.formula = value, formula


def text_of(element):
    return "".join(part.text or "" for part in element.iter(MAIN + "t"))


def value_of(cell, strings):
    kind = cell.get("t")
    if kind == "inlineStr":
        return text_of(cell)
    value = cell.find(MAIN + "v")
    if value is None or value.text is None:
        return ""
    return strings[int(value.text)] if kind == "s" else value.text


def cells_of(xml, strings):
    cells = {}
    for cell in tree.fromstring(xml).iter(MAIN + "c"):
        formula = cell.find(MAIN + "f")
        cells[cell.get("r")] = Cell(value_of(cell, strings), None if formula is None else formula.text or "")
    return cells


class Workbook:
    """`sheets`: by name, in order, cells by their names; `parts`: the files in the archive."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            self.dates = {entry.date_time for entry in archive.infolist()}
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        strings = []
        if "xl/sharedStrings.xml" in self.parts:
            strings = [text_of(item) for item in tree.fromstring(self.parts["xl/sharedStrings.xml"])]
        targets = {}
        for relation in tree.fromstring(self.parts["xl/_rels/workbook.xml.rels"]):
            targets[relation.get("Id")] = "xl/" + relation.get("Target").removeprefix("/xl/")
        self.sheets, self.files = {}, {}
        for sheet in tree.fromstring(self.parts["xl/workbook.xml"]).iter(MAIN + "sheet"):
            self.files[sheet.get("name")] = targets[sheet.get(RELATION)]
            self.sheets[sheet.get("name")] = cells_of(self.parts[targets[sheet.get(RELATION)]], strings)

    def column(self, sheet, letter, first=2):
        """Values of a column downwards until its first empty cell."""
        values = []
        row = first
        while f"{letter}{row}" in self.sheets[sheet] and self.sheets[sheet][f"{letter}{row}"].value != "":
            values.append(self.sheets[sheet][f"{letter}{row}"].value)
            row += 1
        return values

    def links(self, sheet):
        """Where the cells of a sheet lead to: a place of the workbook, or a file."""
        path = self.files[sheet]
        relations = path.replace("worksheets/", "worksheets/_rels/") + ".rels"
        files = {}
        if relations in self.parts:
            files = {relation.get("Id"): relation.get("Target") for relation in tree.fromstring(self.parts[relations])}
        return {link.get("ref"): link.get("location") or files[link.get(RELATION)]
                for link in tree.fromstring(self.parts[path]).iter(MAIN + "hyperlink")}

    def formulas(self):
        """(sheet, cell name, cell) of all cells with a formula."""
        for sheet, cells in self.sheets.items():
            for name, cell in cells.items():
                if cell.formula is not None:
                    yield sheet, name, cell


def without_cached_values(source, target):
    """Copies a workbook and leaves out the values of formulas, so that they must be computed."""
    with zipfile.ZipFile(source) as archive, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in archive.namelist():
            data = archive.read(name)
            if name.startswith("xl/worksheets/sheet"):
                data = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", data)
            copy.writestr(name, data)


def cell_with(value, name, attributes):
    style = re.search(r' s="\d+"', attributes)
    head = f'<c r="{name}"{style.group(0) if style else ""}'
    if value is None:
        return head + "/>"
    if isinstance(value, str):
        return f'{head} t="inlineStr"><is><t>{value}</t></is></c>'
    return f"{head}><v>{value!r}</v></c>"


def edited(source, target, changes):
    """Copies a workbook with other values in cells: changes[sheet][cell name] is a number, text or None."""
    files = {path: sheet for sheet, path in Workbook(source).files.items()}
    with zipfile.ZipFile(source) as archive, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in archive.namelist():
            data = archive.read(name)
            for cell, value in changes.get(files.get(name), {}).items():
                text, count = re.subn(rf'<c r="{cell}"([^>]*?)(/>|>.*?</c>)', lambda found: cell_with(value, cell, found.group(1)),
                                      data.decode())
                assert count == 1, (files[name], cell, count)
                data = text.encode()
            copy.writestr(name, data)
