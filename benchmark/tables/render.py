#!/usr/bin/env python3
"""Draws the tables of truth.py with several producers: python3 render.py FOLDER."""

import html
import json
import subprocess
import sys
from pathlib import Path

import truth

KINDS = ("plain", "spans", "lines", "blanks", "side")
RULES = ("ruled", "none", "head", "rows")
BORDERS = {
    "ruled": "td { border: 0.75pt solid black; }",
    "none": "",
    "head": "tr.first td { border-top: 1.5pt solid black; } tr.head td { border-bottom: 0.75pt solid black; } tr.last td { border-bottom: 1.5pt solid black; }",
    "rows": "td { border-bottom: 0.75pt solid black; }",
}
STYLE = "body { font: 10pt 'WenQuanYi Zen Hei', sans-serif; } table { border-collapse: collapse; } td { padding: 3pt 9pt; vertical-align: middle; }"
TEXT = {True: "以下为本年度各项目支出情况汇总表，供参考。", False: "The table below shows what was spent on each project in the year under review."}
SEEDS = 2


def main(folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    pages = []
    for kind in KINDS:
        for rules in RULES:
            for chinese in (True, False):
                for seed in range(SEEDS):
                    name = f"{kind}-{rules}-{'zh' if chinese else 'en'}-{seed}"
                    tables = truth.tables(kind, chinese, seed)
                    (folder / (name + ".html")).write_text(page(tables, rules, chinese), "utf-8")
                    (folder / (name + ".fodt")).write_text(flat(tables, rules, chinese), "utf-8")
                    (folder / (name + ".truth.json")).write_text(told(tables), "utf-8")
                    if not chinese:
                        (folder / (name + ".plain.pdf")).write_bytes(operators(tables, rules))
                    pages.append(name)
    for name in pages:
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=" + str(folder / "browser"),
            "--print-to-pdf=" + str(folder / (name + ".chromium.pdf")), (folder / (name + ".html")).resolve().as_uri())
    run("soffice", "-env:UserInstallation=" + (folder / "office").resolve().as_uri(), "--headless", "--convert-to", "pdf",
        "--outdir", str(folder), *[str(folder / (name + ".fodt")) for name in pages])
    for name in pages:
        (folder / (name + ".pdf")).rename(folder / (name + ".soffice.pdf"))


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)


def told(tables):
    return json.dumps([[[c.row, c.column, c.rows, c.columns, c.text] for c in cells] for _, _, cells, _ in tables], ensure_ascii=False)


def page(tables, rules, chinese):
    body = "".join(f"<td style='border:none;padding:0 20pt 0 0;vertical-align:top'>{table(t)}</td>" for t in tables)
    text = TEXT[chinese]
    return (f"<!DOCTYPE html><meta charset=utf-8><style>{STYLE} {BORDERS[rules]}</style><p>{text * 3}</p>"
            f"<table><tr>{body}</tr></table><p>{text * 2}</p>")


def table(description):
    rows, _, cells, head = description
    lines = []
    for row in range(rows):
        names = [name for name, holds in (("first", row == 0), ("head", row == head - 1), ("last", row == rows - 1)) if holds]
        line = "".join(
            f"<td{span('rowspan', c.rows)}{span('colspan', c.columns)} style='max-width:110pt{align(c)}'>{html.escape(c.text)}</td>"
            for c in sorted(cells, key=lambda c: c.column) if c.row == row)
        lines.append(f"<tr class='{' '.join(names)}'>{line}</tr>")
    return "<table>" + "".join(lines) + "</table>"


def span(name, count):
    return f" {name}={count}" if count > 1 else ""


def is_number(text):
    return text[:1].isdigit()


def align(cell):
    return ";text-align:right" if is_number(cell.text) else ";text-align:center" if cell.columns > 1 else ""


def flat(tables, rules, chinese):
    """A flat text document; tables that stand side by side in the pages follow each other in it."""
    styles, body = {}, []
    for number, (rows, columns, cells, head) in enumerate(tables):
        width = 17 / columns if columns > 3 else 3.5
        body.append(f'<table:table table:style-name="T{number}">' + f'<table:table-column table:style-name="C{number}"/>' * columns)
        styles[f"T{number}"] = f'<style:style style:name="T{number}" style:family="table"><style:table-properties style:width="{width * columns}cm" table:align="left"/></style:style>'
        styles[f"C{number}"] = f'<style:style style:name="C{number}" style:family="table-column"><style:table-column-properties style:column-width="{width}cm"/></style:style>'
        at = {(c.row, c.column): c for c in cells}
        covered = {(r, k) for c in cells for r in range(c.row, c.row + c.rows) for k in range(c.column, c.column + c.columns)} - set(at)
        for row in range(rows):
            line = ""
            for column in range(columns):
                if (row, column) in covered:
                    line += "<table:covered-table-cell/>"
                    continue
                c = at[row, column]
                sides = borders(rules, c, rows, head)
                styles[sides] = f'<style:style style:name="{sides}" style:family="table-cell"><style:table-cell-properties style:vertical-align="middle" fo:padding="0.1cm" {edges(sides)}/></style:style>'
                text = f'<text:p text:style-name="{"R" if is_number(c.text) else "L"}">{html.escape(c.text)}</text:p>'
                line += f'<table:table-cell table:style-name="{sides}" table:number-rows-spanned="{c.rows}" table:number-columns-spanned="{c.columns}">{text}</table:table-cell>'
            body.append(f"<table:table-row>{line}</table:table-row>")
        body.append("</table:table><text:p/>")
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for n, u in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")))
    fonts = '<style:text-properties style:font-name="W" style:font-name-asian="W" fo:font-size="10pt" style:font-size-asian="10pt"/>'
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
            '<office:font-face-decls><style:font-face style:name="W" svg:font-family="\'WenQuanYi Zen Hei\'"/></office:font-face-decls>'
            f'<office:automatic-styles><style:style style:name="L" style:family="paragraph">{fonts}</style:style>'
            f'<style:style style:name="R" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/>{fonts}</style:style>{"".join(styles.values())}</office:automatic-styles>'
            f'<office:body><office:text><text:p text:style-name="L">{TEXT[chinese] * 3}</text:p>{"".join(body)}<text:p text:style-name="L">{TEXT[chinese] * 2}</text:p></office:text></office:body></office:document>')


def borders(rules, cell, rows, head):
    last = cell.row + cell.rows == rows
    return {"ruled": "ltrb", "none": "x", "rows": "b",
            "head": "x" + ("t" if cell.row == 0 else "") + ("b" if last or cell.row + cell.rows == head else "")}[rules]


def edges(sides):
    return " ".join(f'fo:border-{name}="{"0.75pt solid #000000" if name[0] in sides else "none"}"' for name in ("left", "top", "right", "bottom"))


def operators(tables, rules):
    """A file of nothing but texts and lines, as report generators write them."""
    text, left = [], 50
    for rows, columns, cells, head in tables:
        widths = [max([len(c.text) for c in cells if c.column == k and c.columns == 1] + [4]) * 5.2 + 16 for k in range(columns)]
        scale = min(1, (500 / len(tables)) / sum(widths))
        widths = [w * max(scale, 0.5) for w in widths]
        x = [left]
        for w in widths:
            x.append(x[-1] + w)
        pieces = {id(c): wrapped(c.text, x[c.column + c.columns] - x[c.column] - 8) for c in cells}
        heights = [max(len(pieces[id(c)]) for c in cells if c.row == r and c.rows == 1) * 11 + 6 for r in range(rows)]
        y = [760]
        for h in heights:
            y.append(y[-1] - h)
        for c in cells:
            top, bottom, right = y[c.row], y[c.row + c.rows], x[c.column + c.columns]
            lines = pieces[id(c)]
            first = (top + bottom) / 2 + (len(lines) - 1) * 5.5 - 3
            for i, line in enumerate(lines):
                at = right - 4 - width(line) if is_number(c.text) else x[c.column] + 4
                text.append("BT /F 9 Tf %.2f %.2f Td (%s) Tj ET" % (at, first - 11 * i, line))
            sides = borders(rules, c, rows, head)
            for side, line in zip("ltrb", ((x[c.column], top, x[c.column], bottom), (x[c.column], top, right, top), (right, top, right, bottom), (x[c.column], bottom, right, bottom))):
                if side in sides:
                    text.append("%.2f %.2f m %.2f %.2f l S" % line)
        left = x[-1] + 30
    return document("\n".join(text))


def width(text):
    return 5.0 * len(text) if is_number(text) else 4.6 * len(text)


def wrapped(text, room):
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and width(lines[-1] + " " + word) > room:
            lines.append(word)
        else:
            lines[-1] = (lines[-1] + " " + word).strip()
    return lines


def document(stream):
    parts = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
             "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
             f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream"]
    out, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join("%010d 00000 n \n" % place for place in places)
    return (out + f"xref\n0 5\n0000000000 65535 f \n{table}trailer << /Size 5 /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n").encode("latin-1")


if __name__ == "__main__":
    main(sys.argv[1])
