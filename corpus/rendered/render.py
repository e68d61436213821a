#!/usr/bin/env python3
"""Renders the annotated documents again as office files, web pages and printed pages; see README.md."""

import importlib
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import layout_002
import sheet
import web
import word

HERE = Path(__file__).resolve().parent
GOLD = HERE.parent / "gold"
NUMBERS = ("000", "001", "002", "003", "004")
DATE = (2024, 1, 1, 0, 0, 0)
TIMEOUT = 300


def main(numbers):
    for number in numbers or NUMBERS:
        gold = json.loads((GOLD / (number + ".json")).read_text("utf-8"))
        document = importlib.import_module("layout_" + number).document(gold)
        title = gold["title"] or gold["publisher"] or number
        with tempfile.TemporaryDirectory() as folder:
            render(number, document, title, Path(folder))
            if number == "002":
                pages = Path(folder) / "pages.html"
                pages.write_text(web.page(layout_002.paged(gold), title, "8pt"), "utf-8")
                chromium(pages, HERE / "002.pages.chromium.pdf")
        print(number)


def render(number, document, title, folder):
    html = HERE / (number + ".html")
    html.write_text(web.page(document, title), "utf-8")
    chromium(html, HERE / (number + ".chromium.pdf"))
    fodt = folder / (number + ".fodt")
    fodt.write_text(word.text(document), "utf-8")
    fods = folder / (number + ".fods")
    fods.write_text(sheet.workbook(document), "utf-8")
    convert(folder, fodt, "docx:MS Word 2007 XML")
    convert(folder, folder / (number + ".docx"), "pdf:writer_pdf_Export")
    convert(folder, fods, "xlsx:Calc MS Excel 2007 XML")
    package(folder / (number + ".docx"), HERE / (number + ".docx"))
    package(folder / (number + ".xlsx"), HERE / (number + ".xlsx"))
    dated(folder / (number + ".pdf"), HERE / (number + ".soffice.pdf"))


def chromium(html, pdf):
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.pdf"
        run(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            "--disable-pdf-tagging",
            "--user-data-dir=" + folder,
            "--print-to-pdf=" + str(made),
            html.as_uri(),
        )
        dated(made, pdf)


def convert(folder, source, kind):
    run(
        "soffice",
        "-env:UserInstallation=" + (folder / "profile").as_uri(),
        "--headless",
        "--convert-to",
        kind,
        "--outdir",
        str(folder),
        str(source),
    )


def run(*command):
    subprocess.run(
        command, check=True, timeout=TIMEOUT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def package(made, kept):
    """Copies a package with one date for all of its parts and in its properties."""
    with zipfile.ZipFile(made) as parts, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as out:
        for name in parts.namelist():
            content = parts.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb">\d{4}-\d\d-\d\dT[\d:.]+Z<", b">2024-01-01T00:00:00Z<", content)
            out.writestr(zipfile.ZipInfo(name, DATE), content, zipfile.ZIP_DEFLATED, 9)


def dated(made, kept):
    """Copies a file of pages without what is another one each time; no place in the file is moved."""
    content = re.sub(rb"\(D:\d{14}", b"(D:20240101000000", made.read_bytes())
    for mark in (rb"(?<=<)[0-9A-F]{32}(?=>)", rb"(?<=DocChecksum /)[0-9A-F]{32}"):
        content = re.sub(mark, b"0" * 32, content)
    kept.write_bytes(content)


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    main(sys.argv[1:])
