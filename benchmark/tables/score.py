#!/usr/bin/env python3
"""Holds extracted tables against the truth: python3 score.py TRUTHS RESULTS… (folders).

A result is NAME.json as `fuhe tables` writes it, or NAME.tsv of cells with their boxes, as the peer writes them. The truth of
NAME.PRODUCER.pdf is NAME.truth.json, or the tables of NAME.html.

cells     nonblank cells with the right text and the right spans
adjacency the relations between nonblank cells next to each other, of the tables in their order or not (as in the ICDAR 2013 competition)
"""

import collections
import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path


def plain(text):
    return re.sub(r"\s", "", text)


class Page(HTMLParser):
    """The innermost tables of a page."""

    def __init__(self):
        super().__init__()
        self.tables, self.open = [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "table":
            self.open.append({"row": -1, "cells": [], "taken": set(), "cell": None, "nested": False})
            for outer in self.open[:-1]:
                outer["nested"] = True
        elif self.open and tag == "tr":
            self.open[-1]["row"] += 1
        elif self.open and tag in ("td", "th"):
            table = self.open[-1]
            row, column = table["row"], 0
            while (row, column) in table["taken"]:
                column += 1
            rows, columns = int(attributes.get("rowspan", 1)), int(attributes.get("colspan", 1))
            table["taken"] |= {(r, c) for r in range(row, row + rows) for c in range(column, column + columns)}
            table["cell"] = [row, column, rows, columns, ""]
            table["cells"].append(table["cell"])

    def handle_data(self, data):
        if self.open and self.open[-1]["cell"]:
            self.open[-1]["cell"][4] += data

    def handle_endtag(self, tag):
        if tag == "table":
            table = self.open.pop()
            if not table["nested"]:
                self.tables.append(table["cells"])


def truth(folder, name):
    stem = name.split(".")[0]
    told = folder / (stem + ".truth.json")
    if told.exists():
        return json.loads(told.read_text("utf-8"))
    page = Page()
    page.feed((folder / (stem + ".html")).read_text("utf-8"))
    return page.tables


def result(file):
    if file.suffix == ".json":
        if not file.stat().st_size:
            return []
        tables = [table for page in json.loads(file.read_text("utf-8"))["pages"] for table in page["tables"]]
        return [[[c["row"], c["column"], c["rowSpan"], c["columnSpan"], c["text"]] for c in table["cells"]] for table in tables]
    tables = collections.defaultdict(list)
    for line in file.read_text("utf-8").splitlines():
        page, number, left, top, right, bottom, text = line.split("\t")
        if float(right) > float(left):
            tables[int(number)].append((float(left), float(top), float(right), float(bottom), text))
    return [boxes(table) for table in tables.values()]


def boxes(cells):
    """Rows and columns of cells that have only boxes: lines that lie nearer than two points are one."""
    def lines(values):
        found = []
        for value in sorted(values):
            if not found or value - found[-1] > 2:
                found.append(value)
        return found

    def index(found, value):
        return min(range(len(found)), key=lambda i: abs(found[i] - value))

    x, y = lines([c[0] for c in cells] + [c[2] for c in cells]), lines([c[1] for c in cells] + [c[3] for c in cells])
    placed = [(index(y, c[1]), index(x, c[0]), index(y, c[3]), index(x, c[2]), c[4]) for c in cells]
    return [[row, column, max(1, bottom - row), max(1, right - column), text] for row, column, bottom, right, text in placed]


def closed(table):
    """Lines that no cell begins at are none."""
    rows, columns = sorted({c[0] for c in table}), sorted({c[1] for c in table})
    def count(found, start, span):
        return sum(start <= line < start + span for line in found)
    return [[rows.index(c[0]), columns.index(c[1]), count(rows, c[0], c[2]), count(columns, c[1], c[3]), plain(c[4])] for c in table]


def cells(tables):
    return collections.Counter((c[4], c[2], c[3]) for table in tables for c in closed(table) if c[4])


def adjacency(tables):
    found = collections.Counter()
    for table in tables:
        at = {}
        for c in closed(table):
            for row in range(c[0], c[0] + c[2]):
                for column in range(c[1], c[1] + c[3]):
                    at[row, column] = c
        rows, columns = max((r for r, _ in at), default=-1) + 1, max((c for _, c in at), default=-1) + 1
        pairs = set()
        for (row, column), cell in at.items():
            if not cell[4]:
                continue
            for down, across in ((0, 1), (1, 0)):
                r, c = row + down, column + across
                while r < rows and c < columns and ((r, c) not in at or not at[r, c][4] or at[r, c] is cell):
                    r, c = r + down, c + across
                if r < rows and c < columns:
                    pairs.add((id(cell), id(at[r, c]), down, cell[4], at[r, c][4]))
        found.update((pair[3], pair[4], pair[2]) for pair in pairs)
    return found


def f1(hits, found, wanted):
    return 2 * hits / (found + wanted) if found + wanted else 1.0


def main(truths, *results):
    verbose = "-v" in results
    sums = collections.defaultdict(lambda: [0] * 6)
    for folder in (Path(r) for r in results if r != "-v"):
        for file in sorted(folder.iterdir()):
            name = file.name[: -len(file.suffix) - 4]
            wanted, found = truth(Path(truths), name), result(file)
            parts = []
            for measure in (cells, adjacency):
                w, f = measure(wanted), measure(found)
                parts += [sum((w & f).values()), sum(f.values()), sum(w.values())]
            stem, producer = name.split(".")[0], name.split(".")[-1]
            kinds = stem.split("-")[:2] if "-" in stem else ["printed", "forms"]
            for key in ("all", producer, kinds[1], "/".join(kinds)):
                sums[folder.name, key] = [a + b for a, b in zip(sums[folder.name, key], parts)]
            if verbose and parts[3] < parts[5]:
                print(f"{folder.name:10} {name:40} cells {f1(*parts[:3]):.3f} adjacency {f1(*parts[3:]):.3f} {parts}")
    for (folder, key), parts in sums.items():
        print(f"{folder:10} {key:20} cells {f1(*parts[:3]):.4f} ({parts[0]}/{parts[1]}/{parts[2]})  adjacency {f1(*parts[3:]):.4f} ({parts[3]}/{parts[4]}/{parts[5]})")


if __name__ == "__main__":
    main(*sys.argv[1:])
